package gallery

import "github.com/sparcgen/sparcgen/hdl"

// Credit counts what was sent and not yet acknowledged, Limit at most.
type Credit struct{ Limit int64 }

type CreditIn struct{ Send, Ack hdl.Bool }

type CreditOut struct{ May hdl.Bool }

func (g Credit) Inputs() CreditIn { return CreditIn{hdl.B(), hdl.B()} }

func (g Credit) Build(m *hdl.Module, in CreditIn) CreditOut {
	open := hdl.Reg(m, "open", hdl.U(4), hdl.Reset(0))
	may := open.Q.LtC(g.Limit)
	m.If(in.Send.And(may).And(in.Ack.Not()), func() {
		open.Set(open.Q.AddC(1).Wrap(4))
	}).ElseIf(in.Ack.And(in.Send.Not()), func() {
		open.Set(open.Q.SubC(1).AsUInt().Wrap(4))
	})
	m.Assume("no_ack_without_send", in.Ack.And(open.Q.EqC(0)).Not())
	m.Assert("within_limit", open.Q.LeC(g.Limit))
	m.Cover("all_used", may.Not())
	return CreditOut{may}
}
