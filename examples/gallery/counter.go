package gallery

import "github.com/sparcgen/sparcgen/hdl"

// Counter counts the cycles in which En is true and begins again at Clear.
type Counter struct{ Width int }

type CounterIn struct{ En, Clear hdl.Bool }

type CounterOut struct{ Count hdl.UInt }

func (g Counter) Inputs() CounterIn { return CounterIn{hdl.B(), hdl.B()} }

func (g Counter) Build(m *hdl.Module, in CounterIn) CounterOut {
	count := hdl.Reg(m, "count", hdl.U(g.Width), hdl.Reset(0))
	m.If(in.Clear, func() {
		count.Set(hdl.C(m, count.Q, 0))
	}).ElseIf(in.En, func() {
		count.Set(count.Q.AddC(1).Wrap(g.Width))
	})
	return CounterOut{count.Q}
}
