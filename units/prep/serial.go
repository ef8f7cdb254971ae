package prep

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/requant"
)

// The serial form (Machine.SerialPrep) takes beats of one score, at least
// PrescoreBits cycles apart. Elements of a row wait in a memory for the row's mean,
// which is divided out a bit a cycle; then they leave one a cycle, are centred and
// added to the sum of their class, and are put together into words.

// beatMark is a score of a pre-score row.
type beatMark struct{ Valid, Last, HeadLast hdl.Bool }

// elementBits is the width of the index of an element of a row.
func (g Prep) elementBits() int { return max(1, bits.Len(uint(g.RowStride()*g.Lanes-1))) }

// buildSerial makes the serial form.
func (g Prep) buildSerial(m *hdl.Module, in In) Out {
	head := g.At(in.Heads, hdl.C(m, hdl.U(1), 0))
	valid := in.ScoreValid.And(in.ScoreTag.Pre)
	score := hdl.Inst(m, "score", g.Score(), requant.ScoreIn{
		InValid: valid, InAcc: in.ScoreAcc, InShift: head.Shift, OutReady: hdl.True(m)}).OutP[0]
	beat := hdl.Delay(m, "beat", beatMark{valid, in.ScoreTag.RowLast, in.ScoreTag.HeadLast}, beatLatency)

	// Two rows: one is written while the other one leaves.
	w := g.elementBits()
	row := hdl.Mem(m, "elements", score, 2<<w, hdl.Undefined)
	ends := beat.Valid.And(beat.Last)
	index := g.counter(m, "element", w, beat.Valid, ends)
	row.Write(beat.Valid, hdl.Cat(g.toggle(m, "element_row", ends), index), score)

	whole := hdl.Delay(m, "whole", ends) // the row's sum
	mean, meanKnown := g.serialMean(m, head.M, score, beat, whole)
	headLast := stream.Hold(m, ends, "ended_last", beat.HeadLast)
	headLast = stream.Hold(m, meanKnown, "leaves_last", stream.Hold(m, whole, "divided_last", headLast))

	// The pass of a row: its elements, a cycle each.
	passes := hdl.Reg(m, "passes", hdl.B(), hdl.Reset(0))
	at := hdl.Reg(m, "at", hdl.U(w), hdl.NoReset())
	lane, word := g.split(m, at.Q)
	passEnds := lane.EqC(int64(g.Lanes - 1)).And(word.AddC(1).Ext(max(w+1, head.RowWords.Width())).Eq(head.RowWords.Ext(max(w+1, head.RowWords.Width()))))
	m.If(meanKnown, func() { passes.Set(hdl.True(m)) }).ElseIf(passEnds, func() { passes.Set(hdl.False(m)) })
	m.If(meanKnown, func() { at.Set(hdl.C(m, at.Q, 0)) }).Else(func() { at.Set(at.Q.AddC(1).Wrap(w)) })
	var places []hdl.UInt // of the element, in rows that are repeated as well
	for k := 1; k <= g.MaxPack; k *= 2 {
		places = append(places, at.Q.And(hdl.C(m, at.Q, int64(1<<w-1-(g.Lanes-g.Lanes/k)))))
	}
	place := places[0]
	if len(places) > 1 {
		place = hdl.Select(head.Pack, places)
	}
	out := g.toggle(m, "leaving_row", passes.Q.And(passEnds))
	element := row.Read(hdl.Cat(out, place), passes.Q)

	zero := hdl.C(m, hdl.S(g.PrescoreBits), 0)
	n := max(w, head.M.Width())
	used := hdl.Delay(m, "used", place.Ext(n).Lt(head.M.Ext(n)))
	centred := element.Sub(hdl.Mux(head.Center, mean, zero)).Sat(g.PrescoreBits)
	value := hdl.Delay(m, "value", hdl.Mux(used, centred, zero))
	return g.serialWords(m, in, value, hdl.Delay(m, "centred", passes.Q), at.Q, passEnds, headLast)
}

// serialMean returns the mean of a row, from the cycle after it is known on.
func (g Prep) serialMean(m *hdl.Module, columns hdl.UInt, score hdl.SInt, beat beatMark, whole hdl.Bool) (mean hdl.SInt, known hdl.Bool) {
	u := g.mean()
	w, c := u.Bits, u.CountBits()
	// Of numbers that are larger by 2^(w-1), not negative, and half a count.
	top := hdl.Cat(score.Sign().Not(), score.AsUInt().Wrap(w-1))
	begins := hdl.Reg(m, "begins", hdl.B(), hdl.Reset(1))
	sum := hdl.Reg(m, "sum", hdl.U(w+c), hdl.NoReset())
	before := hdl.Mux(begins.Q, columns.Shr(1).Ext(w+c), sum.Q)
	m.If(beat.Valid, func() {
		begins.Set(beat.Last)
		sum.Set(before.Add(top).Wrap(w + c))
	})

	rest := hdl.Reg(m, "rest", hdl.U(c), hdl.NoReset())
	low := hdl.Reg(m, "low", hdl.U(w), hdl.NoReset())
	left := hdl.Reg(m, "left", hdl.U(bits.Len(uint(w))), hdl.Reset(0))
	shifted := hdl.Cat(rest.Q, low.Q.Bit(w-1))
	less := shifted.Sub(columns)
	fits := less.Sign().Not()
	quotient := hdl.Cat(low.Q.Wrap(w-1), fits)
	known = left.Q.EqC(1).Named("mean_known")
	m.If(whole, func() {
		rest.Set(sum.Q.Slice(w+c-1, w))
		low.Set(sum.Q.Wrap(w))
		left.Set(hdl.C(m, left.Q, int64(w)))
	}).Else(func() {
		rest.Set(hdl.Mux(fits, less.Slice(c-1, 0), shifted.Wrap(c)))
		low.Set(quotient)
		m.If(left.Q.NeC(0), func() { left.Set(left.Q.SubC(1).AsUInt().Wrap(left.Q.Width())) })
	})
	result := stream.Hold(m, known, "mean", quotient)
	return hdl.Cat(result.Bit(w-1).Not(), result.Wrap(w-1)).AsSInt(), known
}

// serialWords adds the elements to the sums of their class and puts both
// together into words. The index and the end of the pass are those of two cycles
// ago.
func (g Prep) serialWords(m *hdl.Module, in In, value hdl.SInt, near hdl.Bool, at hdl.UInt, passEnds, headLast hdl.Bool) Out {
	at = hdl.Delay(m, "near_at", at)
	sums := hdl.Mem(m, "class_sums", hdl.S(g.PSumBits()), 1<<at.Width(), hdl.Undefined)
	before := sums.Read(at, near)
	at = hdl.Delay(m, "value_at", at)
	here := hdl.Delay(m, "value_valid", near)
	ends := hdl.Delay(m, "pass_ended", passEnds, 2).And(here)
	slot := hdl.C(m, hdl.U(1), 0)
	p := g.places(m, in.Heads, word{mark: mark{Valid: ends, Last: hdl.True(m), HeadLast: headLast, Slot: slot}})
	sum := hdl.Mux(p.Opens, hdl.C(m, hdl.S(g.PSumBits()), 0), before).Add(value).Wrap(g.PSumBits())
	sums.Write(here, at, sum)

	lane, index := g.split(m, at)
	full := here.And(lane.EqC(int64(g.Lanes - 1)))
	if g.wordLog() > 0 {
		index = index.Wrap(g.wordLog())
	}
	bank := g.BankOf(slot)
	return Out{
		PWrite: full, PBank: bank, PAddr: g.address(p.Row, index), PData: append(line(m, "word", value, here, g.Lanes-1), value),
		SumWrite: hdl.Delay(m, "sum_write", full.And(p.Closes)), SumBank: bank,
		SumAddr: hdl.Delay(m, "sum_addr", g.address(p.Class, index)), SumData: line(m, "sum_word", sum, here, g.Lanes),
		SumCount: hdl.Delay(m, "sum_count", p.Count),
		Done:     hdl.Delay(m, "done", p.JobDone), DoneSlot: slot,
	}
}

// line returns the last n values, the oldest first.
func line(m *hdl.Module, name string, v hdl.SInt, step hdl.Bool, n int) []hdl.SInt {
	list := make([]hdl.SInt, n)
	for i := n - 1; i >= 0; i-- {
		v = stream.Hold(m, step, name+"_"+strconv.Itoa(i), v)
		list[i] = v
	}
	return list
}

// split returns the lane of an element and its word.
func (g Prep) split(m *hdl.Module, at hdl.UInt) (lane, word hdl.UInt) {
	n := log2(g.Lanes)
	if n == at.Width() {
		return at, hdl.C(m, hdl.U(1), 0)
	}
	return at.Wrap(n), at.Shr(n)
}

// counter counts where step is true, and from 0 again behind the last.
func (g Prep) counter(m *hdl.Module, name string, width int, step, last hdl.Bool) hdl.UInt {
	r := hdl.Reg(m, name, hdl.U(width), hdl.Reset(0))
	m.If(step, func() {
		r.Set(hdl.Mux(last, hdl.C(m, r.Q, 0), r.Q.AddC(1).Wrap(width)))
	})
	return r.Q
}

// toggle is a bit that changes where step is true.
func (g Prep) toggle(m *hdl.Module, name string, step hdl.Bool) hdl.UInt {
	r := hdl.Reg(m, name, hdl.U(1), hdl.Reset(0))
	m.If(step, func() { r.Set(r.Q.Not()) })
	return r.Q
}
