package assign

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/machine"
)

// ahead is the most entries whose divisor is on its way while their beats are
// not through: it hides the latency of the reciprocal.
const ahead = 6

// requested is the pointer that runs ahead.
type requested struct {
	at    cursor
	fires hdl.Bool // the count at its place is read
}

// request hands the divisors of a load to the divider. Two stages: the word of
// the memory of counts, and a register, for the divider's normalisation is long.
func (g Assign) request(m *hdl.Module, in In, head machine.Head, start, entry hdl.Bool, counted hdl.UInt, l *loading) requested {
	active := hdl.Reg(m, "requesting", hdl.B(), hdl.Reset(0))
	under := hdl.Reg(m, "ahead", hdl.U(3), hdl.Reset(0))
	issue := active.Q.And(under.Q.LtC(ahead))
	p := stream.NewElastic(m, "request", issue, in.CReqReady, 2)
	fires := issue.And(p.Ready).Named("request_fires")
	at := g.cursor(m, "request", head, fires)
	m.If(start, func() { active.Set(hdl.True(m)) }).ElseIf(fires.And(at.LoadEnd), func() { active.Set(hdl.False(m)) })
	m.If(fires.And(entry.Not()), func() { under.Set(under.Q.AddC(1).Wrap(3)) }).
		ElseIf(entry.And(fires.Not()), func() { under.Set(under.Q.SubC(1).AsUInt().Wrap(3)) })
	l.reqValid, l.divisor = p.Valid, stream.Hold(m, p.Take[1], "divisor", counted).Ext(g.SumBits())
	return requested{at, fires}
}
