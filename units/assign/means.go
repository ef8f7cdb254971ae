package assign

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/machine"
)

// place says where the means of an entry go.
type place struct {
	Slot    hdl.UInt
	WordEnd hdl.Bool // the word of centroids is complete then
	CopyEnd hdl.Bool // with WordEnd: last word of the copy
	LoadEnd hdl.Bool // with CopyEnd: last copy of the load
}

// means is a beat of numerators on its way through the divider.
type means struct {
	At    place
	Chunk hdl.UInt // which DivLanes lanes of the word
	Last  hdl.Bool // of the entry: the divisor's last beat
}

// read is the pointer that fetches sums.
type read struct {
	at    cursor
	fetch hdl.Bool              // the sums at its place are read
	room  *hdl.Driven[hdl.Bool] // the word before is used up

	first, last hdl.UInt // chunks of the entry
}

func (g Assign) read(m *hdl.Module, in In, head machine.Head, start hdl.Bool) read {
	active := hdl.Reg(m, "reading", hdl.B(), hdl.Reset(0))
	room := hdl.Wire(m, "sums_room", hdl.B())
	fetch := active.Q.And(room.Q).Named("sums_fetch")
	r := read{at: g.cursor(m, "read", head, fetch), fetch: fetch, room: room}
	m.If(start, func() { active.Set(hdl.True(m)) }).ElseIf(fetch.And(r.at.LoadEnd), func() { active.Set(hdl.False(m)) })

	chunks, w := g.Lanes/g.DivLanes, g.chunkBits()
	if chunks == 1 {
		r.first = hdl.C(m, hdl.U(w), 0)
		r.last = r.first
		return r
	}
	// A slot begins at a chunk, or several share one. All words but a row's last
	// one are full.
	var first []hdl.UInt
	for pack := 1; pack <= g.MaxPack; pack *= 2 {
		first = append(first, fit(r.at.Slot.Shl(log2(g.Lanes/pack)).Shr(log2(g.DivLanes)), w))
	}
	r.first = first[0]
	if len(first) > 1 {
		r.first = hdl.Select(head.Pack, first)
	}
	tail := fit(head.M.SubC(1).AsUInt(), log2(g.Lanes)).Shr(log2(g.DivLanes))
	used := hdl.Mux(r.at.RowEnd, fit(tail, w), hdl.C(m, hdl.U(w), int64(chunks-1)))
	r.last = r.first.Add(used).Wrap(w)
	return r
}

// chunkBits returns the width of the number of a beat of the divider in a word.
func (g Assign) chunkBits() int { return max(1, log2(g.Lanes/g.DivLanes)) }

// numerators cuts the words of sums into beats. A word waits in the output of
// its memory, a beat in a register: the divider's alignment is long.
func (g Assign) numerators(m *hdl.Module, in In, r read, sums []hdl.SInt, l *loading) {
	valid := hdl.Reg(m, "sums_valid", hdl.B(), hdl.Reset(0))
	beatValid := hdl.Reg(m, "beat_valid", hdl.B(), hdl.Reset(0))
	moves := beatValid.Q.Not().Or(in.CBeatReady)
	gives := valid.Q.And(moves)

	chunk := hdl.Reg(m, "chunk", hdl.U(g.chunkBits()), hdl.NoReset())
	last := chunk.Q.Eq(stream.Hold(m, r.fetch, "chunk_last", r.last))
	r.room.Set(valid.Q.Not().Or(gives.And(last)))
	m.If(r.fetch, func() {
		valid.Set(hdl.True(m))
		chunk.Set(r.first)
	}).ElseIf(gives, func() {
		valid.Set(last.Not())
		chunk.Set(chunk.Q.AddC(1).Wrap(chunk.Q.Width()))
	})
	at := stream.Hold(m, r.fetch, "entry", place{r.at.Slot, r.at.WordEnd, r.at.CopyEnd, r.at.LoadEnd})

	m.If(moves, func() { beatValid.Set(gives) })
	var parts [][]hdl.SInt
	for k := range g.Lanes / g.DivLanes {
		parts = append(parts, sums[k*g.DivLanes:(k+1)*g.DivLanes])
	}
	l.beatValid = beatValid.Q
	l.num = stream.Hold(m, moves, "num", hdl.Select(chunk.Q, parts))
	l.beat = stream.Hold(m, moves, "beat", means{at, chunk.Q, last})
}

// assemble puts the means that come out of the divider into the word of
// centroids, which leaves in the cycle after its last.
func (g Assign) assemble(m *hdl.Module, in In, head machine.Head, l *loading) {
	b := hdl.Delay(m, "mean", l.beat, g.Divu().Latency())
	begins := b.At.Slot.EqC(0).And(b.Chunk.EqC(0))
	for i := range g.Lanes {
		mine := b.Chunk.EqC(int64(i / g.DivLanes)).And(g.inSlot(m, head, b.At.Slot, i))
		mean := in.COutQ[i%g.DivLanes].Wrap(g.PrescoreBits)
		r := hdl.Reg(m, "centroid_"+strconv.Itoa(i), mean, hdl.NoReset())
		m.If(in.COutValid.And(mine), func() { r.Set(mean) }).
			ElseIf(in.COutValid.And(begins), func() { r.Set(hdl.C(m, hdl.S(g.PrescoreBits), 0)) })
		l.row = append(l.row, r.Q)
	}
	ends := in.COutValid.And(b.Last).And(b.At.WordEnd)
	l.valid = hdl.Delay(m, "centroid_valid", ends)
	l.end = hdl.Delay(m, "centroid_end", b.At.CopyEnd)
	l.last = hdl.Delay(m, "centroid_last", b.At.LoadEnd)
}

// inSlot returns whether a lane of the chunk that holds the slot is one of it.
func (g Assign) inSlot(m *hdl.Module, head machine.Head, slot hdl.UInt, lane int) hdl.Bool {
	var list []hdl.Bool
	for pack := 1; pack <= g.MaxPack; pack *= 2 {
		stride := g.Lanes / pack
		inside := hdl.True(m)
		if g.DivLanes > stride {
			inside = slot.EqC(int64(lane / stride))
		}
		list = append(list, inside)
	}
	if len(list) == 1 {
		return list[0]
	}
	return hdl.Select(head.Pack, list)
}
