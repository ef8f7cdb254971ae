package clustu

import "github.com/sparcgen/sparcgen/hdl"

// Min3 finds the smallest of three unsigned numbers, combinationally. Of equal
// ones A wins over B over C. Parallel has three comparators side by side;
// otherwise two work one after the other, which is smaller where a comparison
// costs as much as a choice.
type Min3 struct {
	Bits     int
	Parallel bool
	Optional bool // A may be absent
}

// Min3In are the inputs of a Min3.
type Min3In struct {
	A, B, C hdl.UInt
	NoA     []hdl.Bool // A does not count; only when Optional
}

// Min3Out are the outputs of a Min3.
type Min3Out struct {
	TakeC hdl.Bool // the smallest is C
	TakeB hdl.Bool // the smallest is B, unless it is C
	Least hdl.UInt
}

// Inputs returns the shapes of the ports.
func (g Min3) Inputs() Min3In {
	in := Min3In{A: hdl.U(g.Bits), B: hdl.U(g.Bits), C: hdl.U(g.Bits)}
	if g.Optional {
		in.NoA = []hdl.Bool{hdl.B()}
	}
	return in
}

// Build makes the circuit.
func (g Min3) Build(m *hdl.Module, in Min3In) Min3Out {
	takeB := less(in.B, in.A)
	for _, no := range in.NoA {
		takeB = takeB.Or(no)
	}
	if !g.Parallel {
		least := hdl.Mux(takeB, in.B, in.A)
		takeC := less(in.C, least)
		return Min3Out{takeC, takeB, hdl.Mux(takeC, in.C, least)}
	}
	takeC := less(in.C, in.A)
	for _, no := range in.NoA {
		takeC = takeC.Or(no)
	}
	takeC = takeC.And(less(in.C, in.B))
	return Min3Out{takeC, takeB, hdl.Mux(takeC, in.C, hdl.Mux(takeB, in.B, in.A))}
}

// less returns x < y for equal widths, as the carry of y + ~x. Written so, x is
// the operand that is needed inverted: the registers in front hold it that way,
// and the inverters disappear in the logic before them. A carry chain cannot
// absorb them.
func less(x, y hdl.UInt) hdl.Bool { return y.Add(x.Not()).Bit(y.Width()) }
