package axi

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Sparc is the accelerator with its bus (module sparc_axi).
type Sparc struct {
	machine.Machine
	BusBits     int // of a beat of the master, a power of two, 32 to 1024
	AddrBits    int // of its addresses, 32 to 64
	Burst       int // most beats of a burst, a power of two, 1 to 256
	CacheBytes  int // of the centroid cache
	CacheWays   int
	CachePolicy string
	CacheMisses int // most lines on their way
}

// In are the inputs of a Sparc: ports s_axi_awvalid, m_axi_arready and so on.
type In struct {
	SAxi bus.LiteIn   // registers (Registers)
	MAxi bus.MasterIn // memory
}

// Out are the outputs of a Sparc.
type Out struct {
	SAxi bus.LiteOut
	MAxi bus.MasterOut
	Irq  hdl.Bool // level: an event of IRQ_STATUS that IRQ_ENABLE lets through
}

// ModuleName is the same for all sizes: a design has one.
func (g Sparc) ModuleName() string { return "sparc_axi" }

// Inputs returns the shapes of the ports.
func (g Sparc) Inputs() In { return In{bus.LiteShape(RegisterBits), bus.MasterShape(g.BusBits)} }

// Burst returns a good longest burst for a bus: 2 KB, but no more than 64 beats.
func Burst(busBits int) int { return min(64, 2048*8/busBits) }
