package soft

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/maxtree"
	"github.com/sparcgen/sparcgen/units/requant"
)

// serialWay is the way from scores to exponents where they are computed one at a
// time. There is one slot of scores, which is free when the requantiser has taken
// the row's last score, so the tree holds the row's maximum until then.
func (g Soft) serialWay(m *hdl.Module, in In, write StripeIn, tree maxtree.Out) (e exponents, ends hdl.Bool) {
	head := g.At(in.Heads, hdl.C(m, hdl.U(1), 0))
	width := g.scoreSlots().beatBits(1)

	// A score waits in the output register of the memory until it is taken.
	step, taken := hdl.Wire(m, "read", hdl.B()), hdl.Wire(m, "taken", hdl.B())
	known := hdl.Reg(m, "known", hdl.B(), hdl.Reset(0)) // the maximum
	waits := hdl.Reg(m, "waits", hdl.B(), hdl.Reset(0))
	readEnds := hdl.Wire(m, "read_ends", hdl.B())
	at := count(m, "read_beat", width, step.Q, readEnds.Q)
	readEnds.Set(at.Eq(g.lastBeat(m, head, 1, width)))
	begins := at.EqC(0)
	last := stream.Hold(m, step.Q, "waits_last", readEnds.Q)
	ends = taken.Q.And(last).Named("row_ends")
	room := g.room(m, step.Q.And(begins), in.EFree)
	step.Set(hdl.All(known.Q, begins.Not().Or(room), waits.Q.Not().Or(taken.Q.And(last.Not()))))
	m.If(step.Q, func() { waits.Set(hdl.True(m)) }).ElseIf(taken.Q, func() { waits.Set(hdl.False(m)) })
	m.If(tree.OutValid, func() { known.Set(hdl.True(m)) }).ElseIf(ends, func() { known.Set(hdl.False(m)) })
	write.Read, write.ReadBeat, write.ReadSlot = step.Q, at, hdl.C(m, hdl.U(1), 0)
	score := hdl.Inst(m, "score_slots", g.scoreSlots(), write).ReadData[0]

	free := hdl.Wire(m, "exponent_unit_free", hdl.B())
	x := hdl.Inst(m, "requant", g.Requant(), requant.In{InValid: waits.Q, InAcc: []hdl.SInt{score.AsSInt()},
		InKeep: stream.Hold(m, step.Q, "keep", g.keep(m, head.N, at)), InMax: tree.OutMax,
		InPre: head.Pre, InMultiplier: head.Multiplier, InPost: head.Post, OutReady: free.Q})
	taken.Set(x.InReady)
	out := hdl.Inst(m, "expu", g.Expu(), expu.In{InValid: x.OutValid, InX: x.OutX, OutReady: hdl.True(m)})
	free.Set(out.InReady)

	e = exponents{valid: out.OutValid, job: hdl.C(m, hdl.U(1), 0)}
	expWidth := g.expSlots().beatBits(1)
	expEnds := hdl.Wire(m, "exp_ends", hdl.B())
	e.beat, e.last = count(m, "exp_beat", expWidth, e.valid, expEnds.Q), expEnds.Q
	expEnds.Set(e.beat.Eq(g.lastBeat(m, head, 1, expWidth)))
	return g.place(m, e, out), ends
}
