package costs

import (
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/verify/cells"
)

// organisation is a shape of a block RAM.
type organisation struct{ depth, width int }

// organisations are those of a block with one read and one write port.
var organisations = map[cells.Target][]organisation{
	cells.ECP5:  {{512, 36}, {1024, 18}, {2048, 9}, {4096, 4}, {8192, 2}, {16384, 1}},
	cells.ICE40: {{256, 16}, {512, 8}, {1024, 4}, {2048, 2}},
}

// declared is what the memories of a design must become.
type declared struct {
	blocks  int // block RAM
	lutRAMs int // RAM in look-up tables: memories that are read in the same cycle, or small
}

// memoriesOf adds up the memories over all instances.
func memoriesOf(d *ir.Design, target cells.Target) declared {
	instances := map[*ir.Module]int{d.Top(): 1}
	var all declared
	for i := len(d.Modules) - 1; i >= 0; i-- { // parents before children
		m := d.Modules[i]
		for k := range m.Insts {
			instances[m.Insts[k].Child] += instances[m]
		}
		for k := range m.Mems {
			mem := &m.Mems[k]
			for _, r := range mem.Reads {
				need := lutRAMs(mem)
				switch sync := m.Reads[r].Latency > 0; {
				case sync && (target != cells.ECP5 || need >= cheaper):
					all.blocks += instances[m] * blocks(mem, target)
				case target == cells.ECP5 && len(mem.Writes) > 0:
					all.lutRAMs += instances[m] * need
				}
			}
		}
	}
	return all
}

// cheaper is the number of RAMs in look-up tables from which on the ecp5 mapper
// takes a block RAM instead: 2,048 bits. ice40 has no such RAM.
const cheaper = 32

// lutRAMs returns the RAMs of 16 x 4 bits that a memory takes.
func lutRAMs(mem *ir.Memory) int { return ceil(mem.Depth, 16) * ceil(mem.Width, 4) }

// blocks returns the fewest blocks that hold a memory.
func blocks(mem *ir.Memory, target cells.Target) int {
	best := 0
	for _, o := range organisations[target] {
		if n := ceil(mem.Depth, o.depth) * ceil(mem.Width, o.width); best == 0 || n < best {
			best = n
		}
	}
	return best
}

func ceil(a, b int) int { return (a + b - 1) / b }
