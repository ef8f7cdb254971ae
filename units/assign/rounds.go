package assign

import (
	"github.com/sparcgen/sparcgen/hdl"
)

// pass is what has to be known of a pass: all rows of a job going past the
// centroids of one load.
type pass struct {
	Slot  hdl.UInt // of the job
	Base  hdl.UInt // the first centroid: ClusterBits
	First hdl.Bool // of the round
	Last  hdl.Bool // of the round: its rows leave
	Final hdl.Bool // of the last round
}

// rounds decides which pass is next and when it begins.
type rounds struct {
	next  pass
	begin hdl.Bool // the pass begins: its first word is fetched in the next cycle
}

// rounds makes the control. A pass may begin where free is true, once its load
// has passed the divider and, when it is the last of a round, gather has a list
// bank for its rows.
func (g Assign) rounds(m *hdl.Module, in In, loaded, free hdl.Bool) rounds {
	job := hdl.Reg(m, "job", in.Accepted, hdl.Reset(0))
	slot := g.SlotOf(m, job.Q)
	head := g.At(in.Heads, slot)
	base := hdl.Reg(m, "base", hdl.U(g.ClusterBits()), hdl.Reset(0))
	round := hdl.Reg(m, "round", hdl.U(2), hdl.Reset(0))

	group := g.byPack(m, head, log2(g.DistUnits*g.MaxPack)+1, func(pack int) int { return g.DistUnits * pack })
	if g.Heads() == 1 { // the job is there long before its first pass
		group = hdl.Delay(m, "group", group)
	}
	next := base.Q.Add(group)
	last := next.Ge(head.C)
	final := round.Q.AddC(1).Eq(head.Rounds)

	begin := hdl.Wire(m, "pass_begins", hdl.B())
	loads := credit(m, "loads", 2, 0, loaded, begin.Q)
	lists := credit(m, "lists", 2, g.Banks, in.ListFree, begin.Q.And(last))
	clustered, skip := g.kind(in, job.Q, head)
	begin.Set(free.And(clustered).And(loads).And(last.Not().Or(lists)))

	roundEnds := begin.Q.And(last)
	m.If(begin.Q, func() {
		base.Set(next.Wrap(g.ClusterBits()))
		m.If(last, func() { base.Set(hdl.C(m, hdl.U(g.ClusterBits()), 0)) })
	})
	m.If(roundEnds, func() { round.Set(hdl.Mux(final, hdl.C(m, hdl.U(2), 0), round.Q.AddC(1).Wrap(2))) })
	m.If(roundEnds.And(final).Or(skip), func() { job.Set(job.Q.AddC(1).Wrap(job.Q.Width())) })
	return rounds{pass{slot, base.Q, base.Q.EqC(0), last, final}, begin.Q}
}

// credit counts up and down from a value, at most to most, and returns whether
// there is any.
func credit(m *hdl.Module, name string, most, reset int, up, down hdl.Bool) hdl.Bool {
	r := hdl.Reg(m, name, hdl.U(log2(most)+1), hdl.Reset(int64(reset)))
	m.If(up.And(down.Not()), func() { r.Set(r.Q.AddC(1).Wrap(r.Q.Width())) }).
		ElseIf(down.And(up.Not()), func() { r.Set(r.Q.SubC(1).AsUInt().Wrap(r.Q.Width())) })
	return r.Q.EqC(0).Not()
}
