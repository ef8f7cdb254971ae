package mmu

import (
	"github.com/sparcgen/sparcgen/hdl"
)

// LaneTree is the adder tree of one lane across the processors. It moves while
// Advance is true. Latency Latency() cycles, one beat a cycle.
type LaneTree struct {
	Procs       int // 2 to 64
	ProductBits int
	Levels      int // adder levels between registers
}

// LaneTreeIn holds the lane's products, one a processor.
type LaneTreeIn struct {
	Advance hdl.Bool
	Product []hdl.SInt
}

// LaneTreeOut is their exact sum.
type LaneTreeOut struct{ Sum hdl.SInt }

// Inputs returns the shapes of the ports.
func (g LaneTree) Inputs() LaneTreeIn {
	return LaneTreeIn{hdl.B(), hdl.Vec(g.Procs, hdl.S(g.ProductBits))}
}

// Latency returns the cycles from products to the sum.
func (g LaneTree) Latency() int { return stages(levels(g.Procs), g.Levels) }

// Build makes the tree.
func (g LaneTree) Build(m *hdl.Module, in LaneTreeIn) LaneTreeOut {
	t := &tree{m: m, advance: in.Advance, every: g.Levels}
	return LaneTreeOut{t.finish(t.sum(in.Product)).v}
}
