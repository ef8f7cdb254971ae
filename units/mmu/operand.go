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
	of := in.Scalar
	if g.Segments > 1 {
		of = hdl.Inst(m, "scalars", Scalars{g.Segments, g.OperandBits}, ScalarsIn{in.Groups[0], in.Scalar}).Of
	}
	dot, row := in.Mode.Is(Dot), in.Mode.Is(Row)
	out := make([]hdl.SInt, g.Lanes)
	for l := range out {
		scalar := of[min(l/(g.Lanes/g.Segments), g.Segments-1)]
		// A bit depends on four bits: its row's, its scalar's and the mode's two.
		bit := scalar.Bit(0).AsUInt().Signed().Ext(g.OperandBits)
		out[l] = hdl.Mux(dot, in.Row[l], hdl.Mux(row, bit, scalar))
	}
	return OperandOut{out}
}

// Scalars chooses the scalar of each smallest group of lanes. Synthesis keeps
// its boundary: it would else repeat the choice in every lane.
type Scalars struct {
	Segments, OperandBits int // Segments 2 or 4
}

// ScalarsIn is the choices.
type ScalarsIn struct {
	Groups hdl.Enum[Groups]
	Scalar []hdl.SInt // one a group
}

// ScalarsOut is the scalar of each smallest group.
type ScalarsOut struct{ Of []hdl.SInt }

// Inputs returns the shapes of the ports.
func (g Scalars) Inputs() ScalarsIn {
	return ScalarsIn{groupsShape(g.Segments)[0], hdl.Vec(g.Segments, hdl.S(g.OperandBits))}
}

// Build makes the multiplexers.
func (g Scalars) Build(m *hdl.Module, in ScalarsIn) ScalarsOut {
	m.Keep()
	of := make([]hdl.SInt, g.Segments)
	for s := range of {
		of[s] = in.Scalar[0]
		for k := 1; k <= log2(g.Segments); k++ {
			of[s] = hdl.Mux(in.Groups.Is(Groups(k)), in.Scalar[s*(1<<k)/g.Segments], of[s])
		}
	}
	return ScalarsOut{of}
}
