package costs

import (
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/units/footprint"
	"github.com/sparcgen/sparcgen/verify/cells"
)

// chips are the families of the flows.
var chips = map[cells.Target]footprint.Target{cells.ECP5: footprint.ECP5, cells.ICE40: footprint.ICE40}

// declared is what the memories of a design must become.
type declared struct {
	blocks  int // block RAM
	lutRAMs int // RAM in look-up tables: memories that are read in the same cycle, or small
}

// memoriesOf adds up the memories over all instances.
func memoriesOf(d *ir.Design, target cells.Target) declared {
	var all declared
	for _, m := range footprint.Memories(d) {
		all.blocks += m.Blocks(chips[target])
		all.lutRAMs += m.LUTRAMs(chips[target])
	}
	return all
}
