package feed

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/machine"
)

// The four kinds of phases: when the next of a kind may be chosen, and what it
// is. All of them look at registers alone. What a choice takes (a credit, a
// row) is taken in its cycle.

// pending is what the kinds share.
type pending struct {
	f       full
	l       loaders
	pBusy   latch  // banks of P that a job writes or assign reads
	rowRoom *tally // free places for sums of rows
}

// preKind is the rows of pre-scores.
func (u *unit) preKind(s pending) (candidate, event) {
	at := u.pointer("pre_job")
	j := u.job(at)
	row := hdl.Reg(u.m, "pre_row", hdl.U(u.RowBits()), hdl.Reset(0))
	begins := row.Q.EqC(0)
	hLoaded := hdl.Any(u.passed(s.l.kv, j.Pointer), s.l.kv.Eq(j.Pointer).And(s.l.stage.NeC(stageFirst)))
	ready := hdl.All(j.Exists, j.clustered(), hLoaded, u.passed(s.l.qAt, j.Pointer), hdl.All(begins, s.pBusy.of(j.Bank)).Not())

	p := u.blank(kindPre, j.Slot)
	p.JobEnd = row.Q.AddC(1).Eq(j.N)
	p.Row = row.Q.Ext(u.backRowBits())
	p.Words, p.WordsLog, p.Groups = wordMask(j.WordsLog, u.wordWidth()), j.WordsLog, j.Groups
	c := u.candidate("pre", ready, p, first{j.ColBeats.Ext(u.beatBits()), u.base(thingH, j.Bank)})

	u.advance(row, c.chosen.Q, p.JobEnd)
	at.step(hdl.Any(c.chosen.Q.And(p.JobEnd), j.Exists.And(j.clustered().Not())))
	return c, event{c.chosen.Q.And(begins), j.Bank}
}

// advance moves a row's index on, or starts anew after the last.
func (u *unit) advance(row *hdl.Driven[hdl.UInt], on, last hdl.Bool) {
	w := row.Q.Width()
	u.m.If(on, func() { row.Set(hdl.Mux(last, hdl.C(u.m, hdl.U(w), 0), row.Q.AddC(1).Wrap(w))) })
}

// scored is a row of scores on its way to A V.
type scored struct {
	Row  hdl.UInt
	Last hdl.Bool // of the job
}

// qkKind is the rows of scores. The rows chosen leave in order by the stream
// returned.
func (u *unit) qkKind(s pending, r ring) (candidate, stream.Flow[scored]) {
	at := u.pointer("qk_job")
	j := u.job(at)
	row := hdl.Reg(u.m, "qk_row", hdl.U(u.RowBits()), hdl.Reset(0))
	room := u.tally("score_room", u.ScoreSlots(), u.ScoreSlots())
	kLoaded := hdl.Any(u.passed(s.l.kv, j.Pointer), s.l.kv.Eq(j.Pointer).And(s.l.stage.EqC(stageLast)))
	rowThere := hdl.Mux(j.Dense, u.passed(s.l.qAt, j.Pointer), r.some)
	ready := hdl.All(j.Exists, j.attends(), kLoaded, rowThere, room.some())

	p := u.blank(kindQK, j.Slot)
	last := hdl.Mux(j.Dense, row.Q.AddC(1).Eq(j.N), r.front.Last)
	p.Ring, p.Keep, p.JobEnd, p.RingRow = j.Dense.Not(), j.Dense.Not(), last, r.row
	p.Row = hdl.Mux(j.Dense, row.Q.Ext(u.backRowBits()), r.front.Cluster.Ext(u.backRowBits()))
	p.Words, p.WordsLog, p.Groups = wordMask(j.WordsLog, u.wordWidth()), j.WordsLog, j.Groups
	c := u.candidate("qk", ready, p, first{j.Beats.Ext(u.beatBits()), u.base(thingK, j.Bank)})

	u.advance(row, c.chosen.Q.And(j.Dense), last)
	r.take.Set(c.chosen.Q.And(j.Dense.Not()))
	room.drive(u.in.ScoreFree, c.chosen.Q)
	at.step(hdl.Any(c.chosen.Q.And(last), j.Exists.And(j.Gemm)))
	return c, stream.Flow[scored]{Valid: c.chosen.Q, Data: scored{p.Row, last}}
}

// avKind is the words of rows of Z. It returns its pointer as well.
func (u *unit) avKind(s pending, rows stream.Flow[scored], gemmEnds hdl.Bool) (candidate, hdl.UInt) {
	at := u.pointer("av_job")
	j := u.job(at)
	word := hdl.Reg(u.m, "av_word", hdl.U(u.wordWidth()), hdl.Reset(0))
	expRow := hdl.Reg(u.m, "av_exp_row", hdl.U(log2(u.ExpSlots())), hdl.Reset(0))
	take := hdl.Wire(u.m, "av_row_done", hdl.B())
	front, _ := stream.FifoRegs(u.m, "scored", u.ScoreSlots()+u.ExpSlots()+1, rows, take.Q)
	waiting := u.tally("exp_rows", 0, u.ExpSlots())
	// V of this job is what its bank holds: the one before it in the bank was
	// freed before the pointer came here.
	ready := hdl.All(waiting.some(), j.Exists, j.attends(), s.f.v.of(j.Bank), s.rowRoom.some())

	p := u.blank(kindAV, j.Slot)
	p.RowEnd = word.Q.Eq(wordMask(j.WordsLog, u.wordWidth()))
	p.JobEnd = p.RowEnd.And(front.Data.Last)
	p.Row, p.Word, p.ExpRow = front.Data.Row, word.Q.Ext(machine.WordBits), expRow.Q
	p.Groups = j.Groups
	begin := first{j.Beats.Ext(u.beatBits()), u.base(thingV, j.Bank)}
	if u.WordsMax() > 1 {
		begin.KeyAddr = begin.KeyAddr.Add(word.Q).Wrap(begin.KeyAddr.Width())
		p.Stride = p.Stride.ShlBy(j.WordsLog).Wrap(u.strideBits())
	}
	c := u.candidate("av", ready, p, begin)

	done := c.chosen.Q.And(p.RowEnd)
	u.advance(word, c.chosen.Q, p.RowEnd)
	u.m.If(done, func() { expRow.Set(expRow.Q.AddC(1).Wrap(expRow.Q.Width())) })
	take.Set(done)
	waiting.drive(u.in.EReady, done)
	at.step(hdl.Any(done.And(front.Data.Last), gemmEnds))
	return c, at.at.Q
}

// gemmKind is the words of rows of Y or V. s.l.w sets the mark of a loaded tile.
func (u *unit) gemmKind(s pending, avAt hdl.UInt, ends *hdl.Driven[hdl.Bool], xPut hdl.Bool) candidate {
	m := u.m
	at := u.pointer("gemm_job")
	j := u.job(at)
	row := hdl.Reg(m, "gemm_row", hdl.U(u.RowBits()), hdl.Reset(0))
	tile := hdl.Reg(m, "gemm_tile", hdl.U(machine.WordBits), hdl.Reset(0))
	loaded := hdl.Reg(m, "tile_loaded", hdl.B(), hdl.Reset(0)) // and not all of its rows chosen
	words := hdl.Reg(m, "x_words", hdl.U(width(u.xFifo().Depth)), hdl.Reset(0))
	turn := hdl.Mux(j.Gemm, avAt.Eq(j.Pointer), hdl.All(j.Vgen, s.l.backAt.Eq(j.Pointer), s.f.v.of(j.Bank).Not()))
	ready := hdl.All(j.Exists, turn, loaded.Q, words.Q.Ge(j.XWords), s.rowRoom.some())

	p := u.blank(kindGemm, j.Slot)
	p.Back = j.Gemm.Not()
	p.RowEnd = tile.Q.AddC(1).Eq(j.Tiles)
	p.TileEnd = row.Q.AddC(1).Eq(j.N)
	p.JobEnd = hdl.All(j.Gemm, p.RowEnd, p.TileEnd)
	p.Row, p.Word = row.Q.Ext(u.backRowBits()), tile.Q
	c := u.candidate("gemm", ready, p, first{j.XBeats.Ext(u.beatBits()), u.base(thingW, j.Bank)})

	u.advance(row, c.chosen.Q, p.TileEnd)
	tileDone := c.chosen.Q.And(p.TileEnd)
	u.advance(tile, tileDone, p.RowEnd)
	m.If(s.l.w.On, func() { loaded.Set(hdl.True(m)) }).ElseIf(tileDone, func() { loaded.Set(hdl.False(m)) })
	w := words.Q.Width()
	left := hdl.Mux(c.chosen.Q, words.Q.Sub(j.XWords).AsUInt().Wrap(w), words.Q)
	words.Set(hdl.Mux(xPut, left.AddC(1).Wrap(w), left))
	at.step(hdl.Any(tileDone.And(p.RowEnd), hdl.All(j.Exists, j.Gemm.Not(), j.Vgen.Not())))
	ends.Set(c.chosen.Q.And(p.JobEnd))
	return c
}
