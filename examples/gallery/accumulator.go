package gallery

import "github.com/sparcgen/sparcgen/hdl"

// Accumulator adds the product of A and B in every cycle with En, and stays at
// the largest or smallest number of Width bits rather than wrap.
type Accumulator struct{ Width int }

type AccumulatorIn struct {
	En   hdl.Bool
	A, B hdl.SInt
}

type AccumulatorOut struct{ Sum hdl.SInt }

func (g Accumulator) Inputs() AccumulatorIn { return AccumulatorIn{hdl.B(), hdl.S(8), hdl.S(8)} }

func (g Accumulator) Build(m *hdl.Module, in AccumulatorIn) AccumulatorOut {
	sum := hdl.Reg(m, "sum", hdl.S(g.Width), hdl.Reset(0))
	product := in.A.Mul(in.B).Named("product")
	m.If(in.En, func() { sum.Set(sum.Q.Add(product).Sat(g.Width)) })
	return AccumulatorOut{sum.Q}
}
