package gallery

import "github.com/sparcgen/sparcgen/hdl"

// Filter is y = y + (x-y)/8: a low pass, of numbers with 6 fractional bits.
type Filter struct{}

type FilterIn struct{ X hdl.Fix }

type FilterOut struct{ Y hdl.Fix }

func (Filter) Inputs() FilterIn { return FilterIn{hdl.F(10, 6)} }

func (Filter) Build(m *hdl.Module, in FilterIn) FilterOut {
	y := hdl.Reg(m, "mean", hdl.F(16, 12), hdl.Reset(0))
	eighth := hdl.C(m, hdl.UF(1, 3), 1) // 1 times 2^-3
	step := in.X.Sub(y.Q).Mul(eighth).Round(3)
	y.Set(y.Q.Add(step).Sat(16))
	return FilterOut{y.Q.Round(6).Sat(10)}
}
