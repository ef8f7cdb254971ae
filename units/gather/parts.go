package gather

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/mmu"
)

// parts makes the ways of the data with Machine.Serial: a pass sums DivLanes
// lanes of a word, one chain is under way, and its results are put together in
// one word. It returns whether the chain's last word is written, and whether the
// task ends with it.
func (u *unit) parts(t task, w walk, credit *hdl.Driven[credits], out *Out) (written, taskEnds hdl.Bool) {
	m, in := u.m, u.in
	read := hdl.Delay(m, "read", struct{ Valid, Last hdl.Bool }{w.data.Valid, w.data.Last})
	sum := make([]hdl.SInt, u.DivLanes)
	for i, x := range hdl.Delay(m, "data", u.partData(t, w.data.Part)) {
		acc := mmu.Accumulator{InBits: 16, AccBits: u.RowAcc().SumBits()}
		sum[i] = hdl.Inst(m, "acc_"+strconv.Itoa(i), acc, mmu.AccumulatorIn{Take: read.Valid, Last: read.Last, X: x}).Sum
	}
	summed := read.Valid.And(read.Last)

	// Reserved passes bound the sums and the divisors that wait: the latter are all
	// alike, the members of the one chain.
	granted := hdl.Wire(m, "divisor_granted", hdl.B())
	divisors := u.tally("divisors", Sums, w.data.Last.And(t.Mean), granted.Q)
	out.QReqValid, out.QDivisor = divisors.NeC(0), w.data.Count.Ext(u.SumBits())
	granted.Set(out.QReqValid.And(in.QReqReady))
	front, _ := stream.FifoRegs(m, "sums", Sums, stream.Flow[[]hdl.SInt]{Valid: summed.And(t.Mean), Data: sum}, in.QBeatReady)
	out.QBeatValid, out.QNum, out.QLast = front.Valid, front.Data, hdl.True(m)
	sums := u.tally("sums_reserved", Sums, w.passBegins.And(t.Mean), front.Fires(in.QBeatReady))

	value := make([]hdl.SInt, u.DivLanes)
	for i := range value {
		width := max(16, u.PSumBits())
		value[i] = hdl.Mux(t.Mean, in.QOutQ[i].Wrap(16).Ext(width), sum[i].Wrap(width)) // a mean of int16 is one
	}
	comes := hdl.Mux(t.Mean, in.QOutValid, summed)
	at := u.arrives(comes, w.chainBegins, t.LastPart)
	word := u.assemble(comes, at.part, value)

	out.QcWrite, out.UpWrite = at.written.And(t.Iteration.Not()), at.written.And(t.Iteration)
	out.QcWord = at.word.Wrap(indexBits(u.WordsMax()))
	out.QcPush, out.QcCluster, out.QcLast = at.rowWritten.And(t.Iteration.Not()), w.data.Cluster, w.data.Final
	out.UpAddr, out.UpCount = u.strided(w.data.Cluster, at.word, u.ClustersMax), w.data.Count
	for _, v := range word {
		out.QcData, out.UpData = append(out.QcData, v.Wrap(16)), append(out.UpData, v.Wrap(u.PSumBits()))
	}
	taskEnds = at.rowWritten.And(w.data.Final)
	out.UpDone = taskEnds.And(t.Iteration)

	chain := hdl.True(m)
	if u.Heads() > 1 { // else the ring is empty when a job begins, and a job has no more rows than it holds
		chain = u.ringRoom(t, w)
	}
	credit.Set(credits{Pass: t.Mean.Not().Or(sums.LtC(Sums)), Chain: chain})
	return at.rowWritten, taskEnds
}

// partData returns the lanes of a part of what was read.
func (u *unit) partData(t task, part hdl.UInt) []hdl.SInt {
	q, p := u.in.WalkData, u.in.PReadData
	if w := u.chunkBits(); w > 0 {
		q, p = u.chunkOf(part, q), u.chunkOf(part, p)
	}
	data := make([]hdl.SInt, u.DivLanes)
	for i := range data {
		data[i] = hdl.Mux(t.Iteration, p[i].Ext(16), q[i])
	}
	return data
}

// chunkOf returns the lanes of a part of a word.
func (u *unit) chunkOf(part hdl.UInt, word []hdl.SInt) []hdl.SInt {
	chunks := make([][]hdl.SInt, u.Lanes/u.DivLanes)
	for k := range chunks {
		chunks[k] = word[k*u.DivLanes : (k+1)*u.DivLanes]
	}
	return hdl.Select(part.Slice(u.chunkBits()-1, 0), chunks)
}

// arrival says where the results of a chain are.
type arrival struct {
	part       hdl.UInt // the one that comes
	written    hdl.Bool // a word is complete, since the cycle before
	word       hdl.UInt // its index
	rowWritten hdl.Bool // it is the last of its row
}

// arrives counts the results of a chain.
func (u *unit) arrives(comes, chainBegins hdl.Bool, lastPart hdl.UInt) arrival {
	m := u.m
	part := hdl.Reg(m, "result_part", hdl.U(u.partBits()), hdl.NoReset())
	m.If(chainBegins, func() {
		part.Set(hdl.C(m, part.Q, 0))
	}).ElseIf(comes, func() {
		part.Set(part.Q.AddC(1).Wrap(u.partBits()))
	})
	rowEnd := part.Q.Eq(lastPart)
	wordEnd := rowEnd
	if w := u.chunkBits(); w > 0 {
		wordEnd = rowEnd.Or(part.Q.Slice(w-1, 0).EqC(1<<w - 1))
	} else {
		wordEnd = hdl.True(m)
	}
	return arrival{
		part:       part.Q,
		written:    hdl.Delay(m, "word_written", comes.And(wordEnd)),
		word:       stream.Hold(m, comes, "result_word", u.wordOf(part.Q)),
		rowWritten: hdl.Delay(m, "row_written", comes.And(rowEnd)),
	}
}

// assemble puts the parts of a word together: the first one clears all lanes but
// its own.
func (u *unit) assemble(comes hdl.Bool, part hdl.UInt, value []hdl.SInt) []hdl.SInt {
	m := u.m
	word := make([]hdl.SInt, u.Lanes)
	for k := range u.Lanes / u.DivLanes {
		here, first := hdl.True(m), hdl.True(m)
		if w := u.chunkBits(); w > 0 {
			chunk := part.Slice(w-1, 0)
			here, first = chunk.EqC(int64(k)), chunk.EqC(0)
		}
		for i, v := range value {
			l := k*u.DivLanes + i
			r := hdl.Reg(m, "result_"+strconv.Itoa(l), v, hdl.NoReset())
			m.If(comes.And(here), func() {
				r.Set(v)
			}).ElseIf(comes.And(first), func() {
				r.Set(hdl.C(m, v, 0))
			})
			word[l] = r.Q
		}
	}
	return word
}
