package prep

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

// place is where a word of pre-scores lies: the row and its class.
type place struct {
	Row     hdl.UInt
	Class   hdl.UInt
	Count   hdl.UInt // rows of the class so far, with this one
	Words   hdl.UInt // of the row
	Opens   hdl.Bool // first row of its class
	Closes  hdl.Bool // last row of its class
	JobDone hdl.Bool // last word of the job
}

// places counts rows and classes. Row i is the last of its class when the
// remainder of i C / N, kept by adding C row by row, passes N at the next row.
func (g Prep) places(m *hdl.Module, heads []machine.Head, w word) place {
	head := g.At(heads, w.Slot)
	row := hdl.Reg(m, "row_index", hdl.U(g.RowBits()), hdl.Reset(0))
	class := hdl.Reg(m, "row_class", hdl.U(g.ClusterBits()), hdl.Reset(0))
	count := hdl.Reg(m, "count", hdl.U(g.CountBits()), hdl.Reset(0))
	rest := hdl.Reg(m, "remainder", hdl.U(g.CountBits()), hdl.Reset(0))
	opens := count.Q.EqC(0)
	counted := count.Q.AddC(1).Wrap(g.CountBits())
	next := rest.Q.Add(head.C)
	over := next.Sub(head.N)
	closes := over.Sign().Not()
	m.If(w.Valid.And(w.Last), func() {
		row.Set(row.Q.AddC(1).Wrap(g.RowBits()))
		count.Set(counted)
		rest.Set(next.Wrap(g.CountBits()))
		m.If(closes, func() {
			class.Set(class.Q.AddC(1).Wrap(g.ClusterBits()))
			count.Set(hdl.C(m, hdl.U(g.CountBits()), 0))
			rest.Set(over.AsUInt().Wrap(g.CountBits()))
		})
		m.If(w.HeadLast, func() { // count and remainder end at 0 by themselves
			row.Set(hdl.C(m, hdl.U(g.RowBits()), 0))
			class.Set(hdl.C(m, hdl.U(g.ClusterBits()), 0))
		})
	})
	return place{row.Q, class.Q, counted, head.RowWords, opens, closes, hdl.All(w.Valid, w.Last, w.HeadLast)}
}

// sums adds the rows of a class, word by word. A sum is there the cycle after
// its last row's word.
func (g Prep) sums(m *hdl.Module, w word, at place) Out {
	// The sums of a row's words go round: that of the word at hand was made as
	// many words ago as the row has.
	recent := make([]*hdl.Driven[[]hdl.SInt], g.RowWordsMax())
	before := make([][]hdl.SInt, len(recent))
	for i := range recent {
		recent[i] = hdl.Reg(m, "sum_"+strconv.Itoa(i), hdl.Vec(g.Lanes, hdl.S(g.PSumBits())), hdl.NoReset())
		before[i] = recent[i].Q
	}
	kept := before[0]
	for i := 1; i < len(before); i++ {
		kept = hdl.Mux(at.Words.GtC(int64(i)), before[i], kept)
	}
	m.If(w.Valid, func() {
		sum := make([]hdl.SInt, g.Lanes)
		for l := range sum {
			sum[l] = hdl.Mux(at.Opens, hdl.C(m, hdl.S(g.PSumBits()), 0), kept[l]).Add(w.P[l]).Wrap(g.PSumBits())
		}
		recent[0].Set(sum)
		for i := 1; i < len(recent); i++ {
			recent[i].Set(before[i-1])
		}
	})
	bank := g.BankOf(w.Slot)
	return Out{
		PWrite: w.Valid, PBank: bank, PAddr: g.address(at.Row, w.Word), PData: w.P,
		SumWrite: hdl.Delay(m, "sum_write", w.Valid.And(at.Closes)), SumBank: hdl.Delay(m, "sum_bank", bank),
		SumAddr: hdl.Delay(m, "sum_addr", g.address(at.Class, w.Word)), SumData: before[0], SumCount: hdl.Delay(m, "sum_count", at.Count),
		Done: hdl.Delay(m, "done", at.JobDone), DoneSlot: hdl.Delay(m, "done_slot", w.Slot),
	}
}

// address returns index RowStride + word.
func (g Prep) address(index, word hdl.UInt) hdl.UInt {
	if g.wordLog() == 0 {
		return index
	}
	return hdl.Cat(index, word)
}
