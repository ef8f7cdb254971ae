package feed

import (
	"github.com/sparcgen/sparcgen/hdl"
)

// beat is the beat that is issued in this cycle, and the events that go with it.
type beat struct {
	On   hdl.Bool
	P    phase
	Kb   hdl.UInt // beat of the word
	Word hdl.UInt // pre, qk: word of the row
	Dot  hdl.Bool
	Last hdl.Bool // of its accumulation
	End  hdl.Bool // of its phase

	KeyAddr hdl.UInt
}

// is returns whether a beat of a kind is issued.
func (b beat) is(kind int) hdl.Bool { return b.On.And(b.P.Kind.EqC(int64(kind))) }

// issue makes the issuer: it chooses phases and issues their beats. The
// x stream's transfers and the loaders are looked at; what it frees is written
// to the registers of f.
func (u *unit) issue(f full, l loaders, xPut hdl.Bool) (beat, ring) {
	m := u.m
	r := u.ringOf()
	s := pending{f, l, u.latch("p_busy"), u.tally("row_room", u.RowSlots(), u.RowSlots())}
	gemmEnds := hdl.Wire(m, "gemm_ends", hdl.B())
	pre, pBegins := u.preKind(s)
	qk, rows := u.qkKind(s, r)
	av, avAt := u.avKind(s, rows, gemmEnds.Q)
	gemm := u.gemmKind(s, avAt, gemmEnds, xPut)
	s.pBusy.drive([]event{pBegins}, []event{{u.in.PFree, u.in.PFreeBank}})
	s.rowRoom.drive(u.in.RowFree, av.chosen.Q.Or(gemm.chosen.Q))

	b := u.beats([]candidate{av, pre, qk, gemm})
	bank := u.BankOf(b.P.Slot)
	jobEnd := b.End.And(b.P.JobEnd)
	f.k.drive([]event{l.k}, []event{{jobEnd.And(b.is(kindQK)), bank}})
	f.q.drive([]event{l.q}, []event{{hdl.All(jobEnd, b.is(kindQK), b.P.Keep.Not()), bank}, {u.in.QFree, u.in.QFreeBank}})
	f.h.drive([]event{l.h}, []event{{jobEnd.And(b.is(kindPre)), bank}})
	f.v.drive([]event{l.v}, []event{{jobEnd.And(b.is(kindAV)), bank}})
	m.If(l.w.On, func() { f.w.Set(hdl.True(m)) }).
		ElseIf(hdl.All(b.End, b.P.TileEnd, b.is(kindGemm)), func() { f.w.Set(hdl.False(m)) })
	return b, r
}

// beats chooses among the candidates, the first that is ready, in the last
// beat's cycle of a phase or when none is under way, and issues the chosen one
// from the next cycle on.
func (u *unit) beats(list []candidate) beat {
	m := u.m
	on := hdl.Reg(m, "busy", hdl.B(), hdl.Reset(0))
	p := hdl.Reg(m, "phase", list[0].phase, hdl.NoReset())
	kb := hdl.Reg(m, "beat", hdl.U(u.beatBits()), hdl.NoReset())
	left := hdl.Reg(m, "beats_left", hdl.U(u.beatBits()), hdl.NoReset())
	word := hdl.Reg(m, "word", hdl.U(u.wordWidth()), hdl.NoReset())
	addr := hdl.Reg(m, "key_addr", list[0].first.KeyAddr, hdl.NoReset())

	wordEnd := word.Q.Eq(p.Q.Words)
	end := hdl.All(on.Q, wordEnd, left.Q.EqC(1)).Named("phase_end")
	choose := u.in.Go.And(on.Q.Not().Or(end)).Named("choose")
	start := hdl.False(m)
	next, begin := list[len(list)-1].phase, list[len(list)-1].first
	for i := len(list) - 2; i >= 0; i-- {
		next = hdl.Mux(list[i].ready, list[i].phase, next)
		begin = hdl.Mux(list[i].ready, list[i].first, begin)
	}
	for _, c := range list {
		c.chosen.Set(hdl.All(choose, c.ready, start.Not()))
		start = start.Or(c.ready)
	}
	start = start.And(choose)

	on.Set(start.Or(on.Q.And(end.Not())))
	zero := hdl.C(m, word.Q, 0)
	m.If(start, func() {
		p.Set(next)
		kb.Set(hdl.C(m, kb.Q, 0))
		left.Set(begin.Beats)
		word.Set(zero)
		addr.Set(begin.KeyAddr)
	}).Else(func() {
		addr.Set(addr.Q.Add(p.Q.Stride).Wrap(addr.Q.Width()))
		word.Set(hdl.Mux(wordEnd, zero, word.Q.AddC(1).Wrap(word.Q.Width())))
		m.If(wordEnd, func() {
			kb.Set(kb.Q.AddC(1).Wrap(kb.Q.Width()))
			left.Set(left.Q.SubC(1).AsUInt().Wrap(left.Q.Width()))
		})
	})
	dot := p.Q.Kind.LeC(kindQK)
	return beat{on.Q, p.Q, kb.Q, word.Q, dot, hdl.Mux(dot, wordEnd, end), end, addr.Q}
}
