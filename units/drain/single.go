package drain

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/requant"
)

// single makes the form with one word of sums and one word of results
// (Machine.Serial).
func (g Drain) single(m *hdl.Module, in In) Out {
	request, pop := g.requests(m, in)

	// The sums.
	held := hdl.Reg(m, "held", hdl.B(), hdl.Reset(0))
	tag := stream.Hold(m, in.RowValid, "sums_of", in.RowTag)
	f := g.facts(m, g.At(in.Heads, tag.Slot), tag)
	busy := hdl.Reg(m, "result_busy", hdl.B(), hdl.Reset(0))
	passes := hdl.Wire(m, "passes", hdl.B())
	last, index := g.position(m, "beat_index", in.RowValid, passes.Q, f.Chunks)
	first := hdl.True(m)
	if len(index) > 0 {
		first = index[0].EqC(0)
	}
	offers := held.Q.And(busy.Q.And(first).Not())
	passes.Set(offers.And(in.ZBeatReady.Or(f.Late.Not())))
	num := g.shift(m, in.RowValid, passes.Q, in.RowAcc)
	ends, begins := passes.Q.And(last), passes.Q.And(first)
	m.If(in.RowValid, func() { held.Set(hdl.True(m)) }).ElseIf(ends, func() { held.Set(hdl.False(m)) })

	// The results.
	to := stream.Hold(m, begins, "result_of", tag)
	of := g.facts(m, g.At(in.Heads, to.Slot), to)
	shifted := hdl.Inst(m, "shift", g.Shift(), requant.ScoreIn{
		InValid: passes.Q.And(f.Late.Not()), InAcc: num, InShift: f.Shift, OutReady: hdl.True(m)})
	value := make([]hdl.SInt, g.DivLanes)
	for i := range value {
		value[i] = hdl.Mux(of.Late, in.ZOutQ[i].Sat(16), shifted.OutP[i])
	}
	value = g.inFirst(m, value, of.Groups)
	comes := in.ZOutValid.Or(shifted.OutValid)
	gone := hdl.Wire(m, "gone", hdl.B())
	whole, at := g.position(m, "result_index", begins, comes, of.Chunks)
	word := g.assemble(m, comes, at, value)
	full := hdl.Reg(m, "full", hdl.B(), hdl.Reset(0))
	gone.Set(full.Q.And(to.Back.Or(in.OutReady)))
	m.If(comes.And(whole), func() { full.Set(hdl.True(m)) }).ElseIf(gone.Q, func() { full.Set(hdl.False(m)) })
	m.If(begins, func() { busy.Set(hdl.True(m)) }).ElseIf(gone.Q, func() { busy.Set(hdl.False(m)) })

	valid := full.Q.And(to.Back.Not())
	return Out{
		SumPop: pop, RowFree: ends,
		ZReqValid: request.Valid, ZDivisor: request.Data,
		ZBeatValid: offers.And(f.Late), ZNum: num, ZLast: last,
		OutValid: valid, OutData: word, OutRow: to.Row, OutWord: to.Word, OutLast: to.HeadLast, OutSlot: to.Slot,
		BackValid: full.Q.And(to.Back), BackSlot: to.Slot, BackRow: to.Row, BackWord: to.Word, BackData: word,
		HeadDone: hdl.All(valid, in.OutReady, to.HeadLast), HeadDoneSlot: to.Slot,
	}
}
