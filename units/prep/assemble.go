package prep

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/requant"
)

// mark goes with what comes of a beat of scores.
type mark struct {
	Valid    hdl.Bool
	Last     hdl.Bool // of the row
	HeadLast hdl.Bool // with Last: the job's last row
	Slot     hdl.UInt
}

// beat is a beat of pre-scores.
type beat struct {
	mark
	Groups hdl.UInt
	P      []hdl.SInt // key by key, 0 past the row's end
}

// receive requantises the beats of pre-score rows and clears what is past a
// row's end. Latency beatLatency.
func (g Prep) receive(m *hdl.Module, in In) beat {
	tag := in.ScoreTag
	valid := in.ScoreValid.And(tag.Pre)
	p := hdl.Inst(m, "score", g.Score(), requant.ScoreIn{
		InValid: valid, InAcc: in.ScoreAcc, InShift: g.At(in.Heads, tag.Slot).Shift, OutReady: hdl.True(m)}).OutP

	// What is left of the row decides how many keys of the beat count.
	near := hdl.Delay(m, "near", mark{valid, tag.RowLast, tag.HeadLast, tag.Slot})
	head := g.At(in.Heads, near.Slot)
	first := hdl.Reg(m, "first", hdl.B(), hdl.Reset(1))
	rest := hdl.Reg(m, "rest", head.M, hdl.NoReset())
	left := hdl.Mux(first.Q, head.M, rest.Q)
	keys := hdl.Select(head.Groups, g.byGroups(func(count int) hdl.UInt { return hdl.C(m, hdl.U(bits.Len(uint(g.Scores()))), int64(count)) }))
	m.If(near.Valid, func() {
		first.Set(near.Last)
		rest.Set(left.Sub(keys).AsUInt().Wrap(rest.Q.Width()))
	})
	w := bits.Len(uint(max(g.Scores(), g.ColumnsMax)))
	keep := make([]hdl.Bool, g.Scores())
	for k := range keep {
		keep[k] = left.Ext(w).GtC(int64(k)).And(keys.GtC(int64(k)))
	}
	keep = hdl.Delay(m, "keep", keep)
	out := beat{mark: hdl.Delay(m, "beat", near), Groups: hdl.Delay(m, "groups", head.Groups)}
	for k := range keep {
		out.P = append(out.P, hdl.Mux(keep[k], p[k], hdl.C(m, hdl.S(g.PrescoreBits), 0)))
	}
	return out
}

// byGroups returns f of the keys of a beat, for every base 2 logarithm of g.
func (g Prep) byGroups(f func(count int) hdl.UInt) []hdl.UInt {
	var list []hdl.UInt
	for count := g.Procs; count <= g.Scores(); count *= 2 {
		list = append(list, f(count))
	}
	return list
}

// assemble collects beats into words of Lanes elements. Latency 1 from a word's
// last beat.
func (g Prep) assemble(m *hdl.Module, b beat) stream.Flow[[]hdl.SInt] {
	zero := hdl.C(m, hdl.S(g.PrescoreBits), 0)
	at := hdl.Reg(m, "at", hdl.U(max(1, log2(g.Lanes/g.Procs))), hdl.Reset(0)) // beats in the word
	word := hdl.Reg(m, "word", hdl.Vec(g.Lanes, hdl.S(g.PrescoreBits)), hdl.NoReset())
	next := make([]hdl.SInt, g.Lanes)
	for l := range next {
		var element []hdl.SInt
		var here []hdl.Bool
		for count := g.Procs; count <= g.Scores(); count *= 2 {
			element = append(element, b.P[l%count])
			here = append(here, at.Q.EqC(int64(l/count)))
		}
		before := hdl.Mux(at.Q.EqC(0), zero, word.Q[l])
		next[l] = hdl.Mux(hdl.Select(b.Groups, here), hdl.Select(b.Groups, element), before)
	}
	full := at.Q.Eq(hdl.Select(b.Groups, g.byGroups(func(count int) hdl.UInt {
		return hdl.C(m, hdl.U(at.Q.Width()), int64(g.Lanes/count-1))
	})))
	ends := b.Last.Or(full)
	m.If(b.Valid, func() {
		word.Set(next)
		at.Set(hdl.Mux(ends, hdl.C(m, hdl.U(at.Q.Width()), 0), at.Q.AddC(1).Wrap(at.Q.Width())))
	})
	return stream.Flow[[]hdl.SInt]{Valid: hdl.Delay(m, "word_valid", b.Valid.And(ends)), Data: word.Q}
}
