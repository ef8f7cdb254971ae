package prep

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/mmu"
)

// rowEnd is a row whose mean is known, RowWordsMax - 1 cycles before its last
// word leaves.
type rowEnd struct {
	mark
	Words hdl.UInt
	Mean  hdl.SInt
}

// rowMean makes a row's mean. Latency meanLatency - beatLatency from the row's
// last beat.
func (g Prep) rowMean(m *hdl.Module, heads []machine.Head, b beat) rowEnd {
	p := hdl.Delay(m, "part", b.P)
	part := p[0]
	if len(p) > 1 {
		part = hdl.Inst(m, "tree", g.tree(), mmu.LaneTreeIn{Advance: hdl.True(m), Product: p}).Sum
	}
	last := hdl.Delay(m, "summed", b.mark, g.sumLatency())
	begins := hdl.Reg(m, "begins", hdl.B(), hdl.Reset(1))
	sum := hdl.Reg(m, "sum", hdl.S(g.mean().SumBits()), hdl.NoReset())
	w := sum.Q.Width()
	m.If(last.Valid, func() {
		begins.Set(last.Last)
		sum.Set(hdl.Mux(begins.Q, hdl.C(m, hdl.S(w), 0), sum.Q).Add(part).Wrap(w))
	})
	last.Valid = last.Valid.And(last.Last)
	last = hdl.Delay(m, "total", last)
	mean := hdl.Inst(m, "mean", g.mean(), RowMeanIn{sum.Q, g.At(heads, last.Slot).M}).OutMean
	last = hdl.Delay(m, "divided", last, g.mean().Latency()-1)
	words := hdl.Delay(m, "divided_words", g.At(heads, last.Slot).RowWords)
	return rowEnd{hdl.Delay(m, "row", last), words, mean}
}

// turn is a word that leaves, with the mean of its row.
type turn struct {
	mark          // Last: the row's last word
	Word hdl.UInt // wordLog bits; 1 bit, 0, where rows have one word
	Mean hdl.SInt
}

// turns says in which cycles the words of a row leave: the last one
// RowWordsMax - 1 cycles after the mean is known, the others right before it.
func (g Prep) turns(m *hdl.Module, end rowEnd) turn {
	n := g.RowWordsMax()
	age := []rowEnd{end}
	for j := 1; j < n; j++ {
		age = append(age, hdl.Delay(m, "age_"+strconv.Itoa(j), age[j-1]))
	}
	chosen := age[n-1]
	last := chosen.Valid
	for j := n - 2; j >= 0; j-- {
		mine := age[j].Valid.And(age[j].Words.GeC(int64(n - j)))
		valid := chosen.Valid.Or(mine)
		chosen = hdl.Mux(mine, age[j], chosen)
		chosen.Valid = valid
	}
	chosen.Last = last
	if g.wordLog() == 0 {
		return turn{chosen.mark, hdl.C(m, hdl.U(1), 0), chosen.Mean}
	}
	word := hdl.Reg(m, "turn_word", hdl.U(g.wordLog()), hdl.Reset(0))
	m.If(chosen.Valid, func() {
		word.Set(hdl.Mux(last, hdl.C(m, hdl.U(g.wordLog()), 0), word.Q.AddC(1).Wrap(g.wordLog())))
	})
	return turn{chosen.mark, word.Q, chosen.Mean}
}

// depth returns the words that can wait for their row's mean, rounded up to a
// power of two: one a cycle from the assembly of a row's last word until that
// word leaves, and those of a row that is under way.
func (g Prep) depth() int {
	most := g.meanLatency() - beatLatency + 2*g.RowWordsMax()
	return 1 << bits.Len(uint(most-1))
}

// word is a word of pre-scores as it is written.
type word struct {
	mark // Last: the row's last word
	Word hdl.UInt
	P    []hdl.SInt
}

// centre lets the words of a row wait for its mean and subtracts that. A word
// is there 3 cycles after its turn; its mark without the data also 2 cycles
// after it.
func (g Prep) centre(m *hdl.Module, heads []machine.Head, turn turn, words stream.Flow[[]hdl.SInt]) (w word, early word) {
	ram := hdl.Mem(m, "words", words.Data, g.depth(), hdl.Undefined)
	ram.Write(words.Valid, g.pointer(m, "tail", words.Valid), words.Data)
	raw := hdl.Delay(m, "raw", ram.Read(g.pointer(m, "head", turn.Valid), turn.Valid))

	turn = hdl.Delay(m, "read", turn)
	head := g.At(heads, turn.Slot)
	used := g.used(head.M, turn.Word)
	for l := range used {
		used[l] = used[l].And(head.Center)
	}
	used = hdl.Delay(m, "used", used)
	pack := hdl.Delay(m, "pack", head.Pack)
	turn = hdl.Delay(m, "subtract", turn)

	zero := hdl.C(m, hdl.S(g.PrescoreBits), 0)
	centred := make([]hdl.SInt, g.Lanes)
	for l := range centred {
		centred[l] = raw[l].Sub(hdl.Mux(used[l], turn.Mean, zero)).Sat(g.PrescoreBits)
	}
	repeated := make([]hdl.SInt, g.Lanes)
	for l := range repeated {
		var from []hdl.SInt
		for n := 1; n <= g.MaxPack; n *= 2 {
			from = append(from, centred[l%(g.Lanes/n)])
		}
		repeated[l] = hdl.Select(pack, from)
	}
	early = word{mark: turn.mark, Word: turn.Word}
	return word{hdl.Delay(m, "p", turn.mark), hdl.Delay(m, "p_word", turn.Word), hdl.Delay(m, "p_data", repeated)}, early
}

// used tells which lanes of a word are elements of a row of so many columns.
func (g Prep) used(columns, at hdl.UInt) []hdl.Bool {
	w := bits.Len(uint(max(g.Lanes, g.ColumnsMax)))
	left := columns.Ext(w).Signed()
	if g.wordLog() > 0 {
		left = columns.Sub(at.Shl(log2(g.Lanes)))
		left = left.Ext(max(w+1, left.Width()))
	}
	used := make([]hdl.Bool, g.Lanes)
	for l := range used {
		used[l] = left.GtC(int64(l))
	}
	return used
}

// pointer is the place in the waiting words, one step where step is true.
func (g Prep) pointer(m *hdl.Module, name string, step hdl.Bool) hdl.UInt {
	r := hdl.Reg(m, name, hdl.U(log2(g.depth())), hdl.Reset(0))
	m.If(step, func() { r.Set(r.Q.AddC(1).Wrap(r.Q.Width())) })
	return r.Q
}
