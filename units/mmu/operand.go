package mmu

import (
	"github.com/sparcgen/sparcgen/hdl"
)

// Operand chooses the second operand of each lane of one processor: the row
// that all processors share, or the scalar of the lane's group. Combinational:
// one LUT a bit of a lane.
type Operand struct {
	Lanes, Segments, OperandBits int
}

// OperandIn is the choices.
type OperandIn struct {
	Mode   hdl.Enum[Mode]
	Groups []hdl.Enum[Groups] // none when Segments is 1
	Row    []hdl.SInt
	Scalar []hdl.SInt // one a group
}

// OperandOut is the operand of each lane.
type OperandOut struct{ Operand []hdl.SInt }

// Inputs returns the shapes of the ports.
func (g Operand) Inputs() OperandIn {
	s := hdl.S(g.OperandBits)
	return OperandIn{hdl.E(Row), groupsShape(g.Segments), hdl.Vec(g.Lanes, s), hdl.Vec(g.Segments, s)}
}

// Build makes the multiplexers.
func (g Operand) Build(m *hdl.Module, in OperandIn) OperandOut {
	scalar := make([]hdl.SInt, g.Segments)
	for s, v := range in.Scalar {
		bit := v.Bit(0).AsUInt().Signed().Ext(g.OperandBits)
		scalar[s] = hdl.Mux(in.Mode.Is(Row), bit, v)
	}
	// The scalar of each smallest group; lanes past the last have that of the last.
	of := make([]hdl.SInt, g.Segments)
	for s := range of {
		of[s] = scalar[0]
		for k := 1; k <= log2(g.Segments); k++ {
			of[s] = hdl.Mux(in.Groups[0].Is(Groups(k)), scalar[s*(1<<k)/g.Segments], of[s])
		}
	}
	dot := in.Mode.Is(Dot)
	out := make([]hdl.SInt, g.Lanes)
	for l := range out {
		out[l] = hdl.Mux(dot, in.Row[l], of[min(l/(g.Lanes/g.Segments), g.Segments-1)])
	}
	return OperandOut{out}
}
