package gather

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/mmu"
)

// place says which word of which row of the ring a result is.
type place struct {
	Cluster hdl.UInt
	Word    hdl.UInt
	RowEnd  hdl.Bool
	Final   hdl.Bool
}

// results makes the ways of the data that were read to the ring and to the
// sums of the next iteration, and the credits of the walk.
func (u *unit) results(t task, w walk, credit *hdl.Driven[credits], out *Out) {
	m, in := u.m, u.in
	data := make([]hdl.SInt, u.Lanes)
	for i := range data {
		data[i] = hdl.Mux(w.data.Iteration, in.PReadData[i].Ext(16), in.WalkData[i])
	}
	data = hdl.Delay(m, "data", data)
	read := hdl.Delay(m, "read", w.data)
	acc := hdl.Inst(m, "acc", u.RowAcc(), mmu.RowAccIn{
		InValid: read.Valid.And(read.Medoid.Not()), InRow: data, InLast: read.Last, OutReady: hdl.True(m)})
	summed := hdl.Delay(m, "summed", read, u.RowAcc().Latency())

	out.UpWrite = acc.OutValid.And(summed.Iteration)
	out.UpAddr = u.strided(summed.Cluster, summed.Part, u.ClustersMax)
	out.UpData = make([]hdl.SInt, u.Lanes)
	for i, s := range acc.OutSum {
		out.UpData[i] = s.Wrap(u.PSumBits())
	}
	out.UpCount = summed.Count
	out.UpDone = hdl.All(out.UpWrite, summed.RowEnd, summed.Final)

	// Reserved passes bound both queues: neither ever fills.
	divisor := stream.Flow[hdl.UInt]{Valid: w.data.Last.And(w.data.Mean), Data: w.data.Count}
	request, _ := stream.FifoRegs(m, "divisors", Sums, divisor, in.QReqReady)
	out.QReqValid, out.QDivisor = request.Valid, request.Data.Ext(u.SumBits())
	freed, word, at := u.divide(acc.OutValid.And(summed.Mean), acc.OutSum, summed, out)

	medoid := read.Valid.And(read.Medoid)
	where := hdl.Mux(medoid, placeOf(read), at.place)
	out.QcWrite = medoid.Or(at.valid)
	out.QcWord = where.Word.Wrap(indexBits(u.WordsMax()))
	out.QcData = hdl.Mux(medoid, data, word)
	out.QcPush = out.QcWrite.And(where.RowEnd)
	out.QcCluster, out.QcLast = where.Cluster, where.Final

	// Of the words of means that have begun and are not written: those that are
	// reserved, and those in the divider, one a cycle at most.
	meanBegins := w.passBegins.And(t.Mean)
	sums := u.tally("sums_reserved", Sums, meanBegins, freed)
	means := u.tally("means_under_way", Sums+u.Latency()+1, meanBegins, at.valid)
	room := sums.LtC(Sums)
	credit.Set(credits{Pass: hdl.Mux(t.Mean, room, t.Iteration.Or(means.EqC(0))), Chain: u.ringRoom(t, w)})
}

// ringRoom returns whether a row of the ring is free for a chain that begins.
func (u *unit) ringRoom(t task, w walk) hdl.Bool {
	rows := u.tally("rows_reserved", u.ClustersMax, w.chainBegins.And(t.Iteration.Not()), u.in.QcPop)
	return t.Iteration.Or(rows.LtC(int64(u.ClustersMax)))
}

// written is a word of a mean that is complete.
type written struct {
	valid hdl.Bool
	place place
}

// divide makes the queue of sums, whose front goes to the divider beat by beat,
// and puts the results together. It returns whether a sum leaves the queue.
func (u *unit) divide(valid hdl.Bool, sum []hdl.SInt, w item, out *Out) (freed hdl.Bool, result []hdl.SInt, at written) {
	m, in := u.m, u.in
	type entry struct {
		Sum    []hdl.SInt
		Chunks hdl.UInt
		Place  place
	}
	passes := hdl.Wire(m, "beat_passes", hdl.B())
	last := hdl.Wire(m, "last_beat", hdl.B())
	front, _ := stream.FifoRegs(m, "sums", Sums, stream.Flow[entry]{Valid: valid, Data: entry{sum, w.Chunks, placeOf(w)}}, passes.Q.And(last.Q))
	passes.Set(front.Valid.And(in.QBeatReady))

	type mark struct {
		Last  hdl.Bool
		Index []hdl.UInt // of the beat; none when a word is one beat
		Place place
	}
	now := mark{Last: last.Q, Place: front.Data.Place}
	chunks := u.Lanes / u.DivLanes
	num := front.Data.Sum
	if chunks == 1 {
		last.Set(hdl.True(m))
	} else {
		index := hdl.Reg(m, "chunk", hdl.U(indexBits(chunks)), hdl.Reset(0))
		next := index.Q.AddC(1)
		last.Set(next.Eq(front.Data.Chunks))
		m.If(passes.Q, func() { index.Set(hdl.Mux(last.Q, hdl.C(m, index.Q, 0), next.Wrap(index.Q.Width()))) })
		parts := make([][]hdl.SInt, chunks)
		for k := range parts {
			parts[k] = num[k*u.DivLanes : (k+1)*u.DivLanes]
		}
		num, now.Index = hdl.Select(index.Q, parts), []hdl.UInt{index.Q}
	}
	out.QBeatValid, out.QNum, out.QLast = front.Valid, num, last.Q

	then := hdl.Delay(m, "then", now, u.Latency())
	result = make([]hdl.SInt, u.Lanes)
	for k := range chunks {
		here, first := hdl.True(m), hdl.True(m)
		if chunks > 1 {
			here, first = then.Index[0].EqC(int64(k)), then.Index[0].EqC(0)
		}
		for i, q := range in.QOutQ {
			l := k*u.DivLanes + i
			r := hdl.Reg(m, "mean_"+strconv.Itoa(l), hdl.S(16), hdl.NoReset())
			m.If(in.QOutValid.And(here), func() {
				r.Set(q.Wrap(16)) // a mean of int16 is one
			}).ElseIf(in.QOutValid.And(first), func() {
				r.Set(hdl.C(m, hdl.S(16), 0))
			})
			result[l] = r.Q
		}
	}
	at = written{hdl.Delay(m, "mean_done", in.QOutValid.And(then.Last)), stream.Hold(m, in.QOutValid, "mean_place", then.Place)}
	return passes.Q.And(last.Q), result, at
}

// placeOf returns where a word belongs.
func placeOf(w item) place { return place{w.Cluster, w.Part, w.RowEnd, w.Final} }

// tally counts what has begun and not ended, 0 to most.
func (u *unit) tally(name string, most int, begins, ends hdl.Bool) hdl.UInt {
	m := u.m
	n := hdl.Reg(m, name, hdl.U(bits.Len(uint(most))), hdl.Reset(0))
	m.If(begins.And(ends.Not()), func() {
		n.Set(n.Q.AddC(1).Wrap(n.Q.Width()))
	}).ElseIf(ends.And(begins.Not()), func() {
		n.Set(n.Q.SubC(1).AsUInt().Wrap(n.Q.Width()))
	})
	return n.Q
}
