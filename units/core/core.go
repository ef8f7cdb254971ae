package core

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/assign"
	"github.com/sparcgen/sparcgen/units/drain"
	"github.com/sparcgen/sparcgen/units/feed"
	"github.com/sparcgen/sparcgen/units/gather"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/prep"
	"github.com/sparcgen/sparcgen/units/share"
	"github.com/sparcgen/sparcgen/units/soft"
)

// Core is the accelerator without a bus (module sparc_core).
type Core struct{ machine.Machine }

// In are the inputs of a Core. Words are Lanes int16, the first element first;
// lanes past the end of a row are 0.
type In struct {
	Go hdl.Bool // the matrix multiply unit works; loading goes on without it

	JobValid hdl.Bool
	Job      Job

	KvValid hdl.Bool   // words of the chosen rows of K (clustered jobs), of K, and of V or, tile by tile, of W
	KvData  []hdl.SInt //
	QValid  hdl.Bool   // words of Q
	QData   []hdl.SInt
	XValid  hdl.Bool // words of X, all of them once a tile
	XData   []hdl.SInt

	AllocReady hdl.Bool
	OutReady   hdl.Bool
}

// Out are the outputs of a Core.
type Out struct {
	Ready hdl.Bool // the clearing after reset is over

	JobReady hdl.Bool
	KvReady  hdl.Bool
	QReady   hdl.Bool
	XReady   hdl.Bool

	AllocValid   hdl.Bool // stream of the clusters of rows, row 0 first, of every clustered job
	AllocSlot    hdl.UInt // number of the job modulo Heads
	AllocRow     hdl.UInt
	AllocCluster hdl.UInt
	AllocLast    hdl.Bool // the job's last row

	RepValid   hdl.Bool // a representative is known, of every round of clustering; nothing is waited for
	RepCluster hdl.UInt
	RepRow     hdl.UInt
	RepUsed    hdl.Bool // the cluster has members
	RepLast    hdl.Bool // the round's last cluster

	OutValid hdl.Bool // stream of words of Z and Y
	OutData  []hdl.SInt
	OutRow   hdl.UInt // row of Q or of X; cluster of a clustered job
	OutWord  hdl.UInt // word of the row
	OutLast  hdl.Bool // the job's last word
	OutSlot  hdl.UInt

	Cycles     hdl.UInt // cycles with Go, modulo 2^32
	PreBeats   hdl.UInt // beats of the matrix multiply unit: pre-scores
	QkBeats    hdl.UInt // scores
	AvBeats    hdl.UInt // weighted sums of V
	GemmBeats  hdl.UInt // X W
	DistCycles hdl.UInt // cycles in which the distance unit takes a word
	JobsDone   hdl.UInt
	Stamp      hdl.UInt // Cycles at the transfer of the last finished job's last word, that cycle counted
}

// ModuleName is the same for all sizes: a design has one.
func (g Core) ModuleName() string { return "sparc_core" }

// Inputs returns the shapes of the ports.
func (g Core) Inputs() In {
	b, word := hdl.B(), hdl.Vec(g.Lanes, hdl.S(16))
	return In{Go: b, JobValid: b, Job: JobShape(g.Machine), KvValid: b, KvData: word, QValid: b, QData: word,
		XValid: b, XData: word, AllocReady: b, OutReady: b}
}

// counterBits is the width of the counters.
const counterBits = 32

// Build connects the parts. Those that need what a later one makes get their
// inputs by wires.
func (g Core) Build(m *hdl.Module, in In) Out {
	done := hdl.Wire(m, "head_done", hdl.B())
	heads, accepted, jobReady := g.jobs(m, in, done.Q)

	toFeed := hdl.Wire(m, "to_feed", feed.Feed{Machine: g.Machine}.Inputs())
	toSoft := hdl.Wire(m, "to_softmax", soft.Soft{Machine: g.Machine}.Inputs())
	toDrain := hdl.Wire(m, "to_drain", drain.Drain{Machine: g.Machine}.Inputs())
	toAssign := hdl.Wire(m, "to_assignment", assign.Assign{Machine: g.Machine}.Inputs())
	toGather := hdl.Wire(m, "to_gather", gather.Gather{Machine: g.Machine}.Inputs())

	f := hdl.Inst(m, "feed_part", feed.Feed{Machine: g.Machine}, toFeed.Q)
	s := hdl.Inst(m, "softmax_part", soft.Soft{Machine: g.Machine}, toSoft.Q)
	d := hdl.Inst(m, "drain_part", drain.Drain{Machine: g.Machine}, toDrain.Q)
	p := hdl.Inst(m, "prep_part", prep.Prep{Machine: g.Machine}, prep.In{Heads: heads, ScoreValid: f.ScoreValid, ScoreAcc: f.ScoreAcc, ScoreTag: f.ScoreTag})
	a := hdl.Inst(m, "assignment_part", assign.Assign{Machine: g.Machine}, toAssign.Q)
	r := hdl.Inst(m, "gather_part", gather.Gather{Machine: g.Machine}, toGather.Q)
	v := hdl.Inst(m, "share_part", share.Share{Machine: g.Machine}, share.In{
		ZReqValid: d.ZReqValid, ZDivisor: d.ZDivisor, ZBeatValid: d.ZBeatValid, ZNum: d.ZNum, ZLast: d.ZLast,
		WReqValid: s.WReqValid, WDivisor: s.WDivisor, WBeatValid: s.WBeatValid, WNum: s.WNum, WLast: s.WLast,
		QReqValid: r.QReqValid, QDivisor: r.QDivisor, QBeatValid: r.QBeatValid, QNum: r.QNum, QLast: r.QLast,
		CReqValid: a.CReqValid, CDivisor: a.CDivisor, CBeatValid: a.CBeatValid, CNum: a.CNum, CLast: a.CLast,
	})

	toFeed.Set(feed.In{
		Go: in.Go, Heads: heads, Accepted: accepted,
		KvValid: in.KvValid, KvData: in.KvData, QValid: in.QValid, QData: in.QData, XValid: in.XValid, XData: in.XData,
		WalkEn: r.WalkEn, WalkBank: r.WalkBank, WalkAddr: r.WalkAddr, QFree: r.QFree, QFreeBank: r.QFreeBank,
		PFree: a.PFree, PFreeBank: a.PFreeBank,
		QcWrite: r.QcWrite, QcWord: r.QcWord, QcData: r.QcData, QcPush: r.QcPush, QcCluster: r.QcCluster, QcLast: r.QcLast,
		ScoreFree: s.ScoreFree, EReady: s.EReady, EData: s.EData, RowFree: d.RowFree,
		BackValid: d.BackValid, BackSlot: d.BackSlot, BackRow: d.BackRow, BackWord: d.BackWord, BackData: d.BackData,
	})
	weights := soft.In{
		Heads: heads, ScoreValid: f.ScoreValid, ScoreAcc: f.ScoreAcc, ScoreTag: f.ScoreTag,
		ERead: f.ERead, ERow: f.ERow, EBeat: f.EBeat, EFree: f.EFree, SumPop: d.SumPop,
	}
	if g.Early {
		weights.WReqReady, weights.WBeatReady, weights.WOutValid = v.WReqReady, v.WBeatReady, v.WOutValid
		weights.WOutQ, weights.WOutLast = v.OutQ, []hdl.Bool{v.OutLast}
	}
	toSoft.Set(weights)
	toDrain.Set(drain.In{
		Heads: heads, RowValid: f.RowValid, RowAcc: f.RowAcc, RowTag: f.RowTag, WordIssued: f.WordIssued, WordTag: f.WordTag, Sum: s.Sum,
		ZReqReady: v.ZReqReady, ZBeatReady: v.ZBeatReady, ZOutValid: v.ZOutValid, ZOutQ: v.OutQ, OutReady: in.OutReady,
	})
	// Earlier rounds of clustering concern nobody outside.
	room := hdl.All(append(r.AllocReady, hdl.True(m))...)
	allocReady := in.AllocReady.Or(a.AllocFinal.Not()).And(room)
	toAssign.Set(assign.In{
		Heads: heads, Accepted: accepted,
		PWrite: p.PWrite, PBank: p.PBank, PAddr: p.PAddr, PData: p.PData,
		SumWrite: p.SumWrite, SumBank: p.SumBank, SumAddr: p.SumAddr, SumData: p.SumData, SumCount: p.SumCount, Done: p.Done, DoneSlot: p.DoneSlot,
		UpWrite: r.UpWrite, UpAddr: r.UpAddr, UpData: r.UpData, UpCount: r.UpCount, UpDone: r.UpDone, PRead: r.PRead, PReadAddr: r.PReadAddr,
		AllocReady: allocReady, RepReady: r.RepReady, ListFree: r.ListFree,
		CReqReady: v.CReqReady, CBeatReady: v.CBeatReady, COutValid: v.COutValid, COutQ: v.OutQ,
	})
	toGather.Set(gather.In{
		Heads: heads, AllocFire: a.AllocValid.And(allocReady), AllocRow: a.AllocRow, AllocCluster: a.AllocCluster, AllocLast: a.AllocLast,
		RepValid: a.RepValid, RepCluster: a.RepCluster, RepRow: a.RepRow, RepUsed: a.RepUsed,
		TaskValid: a.TaskValid, TaskSlot: a.TaskSlot, TaskFinal: a.TaskFinal,
		WalkData: f.WalkData, PReadData: a.PReadData, QcPop: f.QcPop,
		QReqReady: v.QReqReady, QBeatReady: v.QBeatReady, QOutValid: v.QOutValid, QOutQ: v.OutQ,
	})
	done.Set(d.HeadDone)

	out := Out{
		Ready: a.Ready, JobReady: jobReady, KvReady: f.KvReady, QReady: f.QReady, XReady: f.XReady,
		AllocValid: hdl.All(a.AllocValid, a.AllocFinal, room), AllocSlot: a.AllocSlot, AllocRow: a.AllocRow, AllocCluster: a.AllocCluster, AllocLast: a.AllocLast,
		RepValid: a.RepValid.And(r.RepReady), RepCluster: a.RepCluster, RepRow: a.RepRow, RepUsed: a.RepUsed, RepLast: a.RepLast,
		OutValid: d.OutValid, OutData: d.OutData, OutRow: d.OutRow, OutWord: d.OutWord, OutLast: d.OutLast, OutSlot: d.OutSlot,
	}
	g.count(m, in, f, a.Busy, d.HeadDone, &out)
	return out
}

// count makes the counters.
func (g Core) count(m *hdl.Module, in In, f feed.Out, distance, done hdl.Bool, out *Out) {
	counter := func(name string, on hdl.Bool) hdl.UInt {
		c := hdl.Reg(m, name, hdl.U(counterBits), hdl.Reset(0))
		m.If(on, func() { c.Set(c.Q.AddC(1).Wrap(counterBits)) })
		return c.Q
	}
	out.Cycles = counter("cycle_count", in.Go)
	for i, c := range []*hdl.UInt{&out.PreBeats, &out.QkBeats, &out.AvBeats, &out.GemmBeats} {
		*c = counter("beat_count_"+strconv.Itoa(i), f.Busy.And(f.BusyKind.EqC(int64(i))))
	}
	out.DistCycles = counter("distance_count", distance)
	out.JobsDone = counter("job_count", done)
	stamp := hdl.Reg(m, "stamp_taken", hdl.U(counterBits), hdl.Reset(0))
	m.If(done, func() { stamp.Set(out.Cycles.AddC(1).Wrap(counterBits)) })
	out.Stamp = stamp.Q
}

// jobs takes jobs into free slots.
func (g Core) jobs(m *hdl.Module, in In, done hdl.Bool) (heads []machine.Head, accepted hdl.UInt, ready hdl.Bool) {
	at := hdl.Reg(m, "accepted", hdl.U(g.PointerBits()), hdl.Reset(0))
	retired := hdl.Reg(m, "retired", hdl.U(g.PointerBits()), hdl.Reset(0))
	room := at.Q.Sub(retired.Q).AsUInt().Wrap(g.PointerBits()).NeC(int64(g.Heads()))
	take := in.JobValid.And(room).Named("job_taken")
	step := func(p *hdl.Driven[hdl.UInt], on hdl.Bool) {
		m.If(on, func() { p.Set(p.Q.AddC(1).Wrap(g.PointerBits())) })
	}
	step(at, take)
	step(retired, done)
	head := decode(m, g.Machine, in.Job)
	for s := range g.Heads() {
		slot := hdl.Reg(m, "head_"+strconv.Itoa(s), g.HeadShape(), hdl.NoReset())
		m.If(take.And(g.SlotOf(m, at.Q).EqC(int64(s))), func() { slot.Set(head) })
		heads = append(heads, slot.Q)
	}
	return heads, at.Q, room
}
