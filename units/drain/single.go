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
	p := g.plain(m, f, first, busy.Q, held.Q, passes.Q)
	passes.Set(hdl.Mux(f.Late, p.offers.And(in.ZBeatReady), p.passes))
	num := g.shift(m, in.RowValid, passes.Q, p.halves, in.RowAcc)
	ends := passes.Q.And(last)
	begins := hdl.Mux(f.Late, passes.Q, p.begins).And(first)
	m.If(in.RowValid, func() { held.Set(hdl.True(m)) }).ElseIf(ends, func() { held.Set(hdl.False(m)) })

	// The results.
	to := stream.Hold(m, begins, "result_of", tag)
	of := g.facts(m, g.At(in.Heads, to.Slot), to)
	shifted, comes := g.shifted(m, f, p, num)
	value := make([]hdl.SInt, g.DivLanes)
	for i := range value {
		value[i] = hdl.Mux(of.Late, in.ZOutQ[i].Sat(16), shifted[i])
	}
	value = g.inFirst(m, value, of.Groups)
	comes = comes.Or(in.ZOutValid)
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
		ZBeatValid: p.offers.And(f.Late), ZNum: num, ZLast: last,
		OutValid: valid, OutData: word, OutRow: to.Row, OutWord: to.Word, OutLast: to.HeadLast, OutSlot: to.Slot,
		BackValid: full.Q.And(to.Back), BackSlot: to.Slot, BackRow: to.Row, BackWord: to.Word, BackData: word,
		HeadDone: hdl.All(valid, in.OutReady, to.HeadLast), HeadDoneSlot: to.Slot,
	}
}

// plain is how beats of words that are not divided pass.
type plain struct {
	offers hdl.Bool // a beat is there, whatever its word
	begins hdl.Bool // work on it
	halves hdl.Bool // it is shifted by a place
	passes hdl.Bool
}

// plain says when a beat may be looked at, and passes unless its word is divided.
// It waits while the word is the next and the word of results is in use. With
// Machine.SerialShift it is shifted in its place first, a bit a cycle.
func (g Drain) plain(m *hdl.Module, f facts, first, busy, held, passes hdl.Bool) plain {
	offers := held.And(busy.And(first).Not())
	if !g.SerialShift() {
		return plain{offers: offers, begins: passes, halves: hdl.False(m), passes: offers}
	}
	shifts := hdl.Reg(m, "shift_runs", hdl.B(), hdl.Reset(0))
	left := hdl.Reg(m, "shift_left", f.Shift, hdl.NoReset())
	begins := hdl.All(offers, f.Late.Not(), shifts.Q.Not())
	done := left.Q.EqC(0)
	halves := shifts.Q.And(done.Not())
	m.If(begins, func() {
		shifts.Set(hdl.True(m))
		left.Set(f.Shift)
	}).ElseIf(passes, func() {
		shifts.Set(hdl.False(m))
	}).ElseIf(halves, func() {
		left.Set(left.Q.SubC(1).AsUInt().Wrap(left.Q.Width()))
	})
	return plain{offers, begins, halves, shifts.Q.And(done)}
}

// shifted returns the values of a beat of a word that is not divided, and when
// they come.
func (g Drain) shifted(m *hdl.Module, f facts, p plain, num []hdl.SInt) (value []hdl.SInt, comes hdl.Bool) {
	passes := p.passes.And(f.Late.Not())
	if !g.SerialShift() {
		s := hdl.Inst(m, "shift", g.Shift(), requant.ScoreIn{InValid: passes, InAcc: num, InShift: f.Shift, OutReady: hdl.True(m)})
		return s.OutP, s.OutValid
	}
	below := hdl.Reg(m, "below_point", hdl.B(), hdl.NoReset()) // the bit that went last
	m.If(p.begins, func() { below.Set(hdl.False(m)) }).ElseIf(p.halves, func() { below.Set(num[0].AsUInt().Bit(0)) })
	above := num[0].AsUInt().Slice(g.AccBits()-1, 16)
	sign := num[0].Sign()
	over := above.Xor(hdl.Repeat(num[0].AsUInt().Bit(15), above.Width())).NeC(0)
	y := hdl.Inst(m, "round", requant.Rounding{Width: 16, Signed: true},
		requant.RoundingIn{V: hdl.Cat(num[0].AsUInt().Slice(15, 0), below.Q), Over: over, Sign: []hdl.Bool{sign}}).Y
	return []hdl.SInt{y.AsSInt()}, passes
}
