package assign

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/clustu"
	"github.com/sparcgen/sparcgen/units/distu"
)

// passes is the most passes of which a row may be on its way to the clustering unit.
const passes = 4

// Build makes the machines and joins them by the distance and clustering units.
func (g Assign) Build(m *hdl.Module, in In) Out {
	if idle := 2*g.MinUnits - g.DistUnits*g.MaxPack; idle < 0 {
		m.Errorf("DistUnits is %d: with MaxPack %d it must be at most 2*MinUnits (%d)", g.DistUnits, g.MaxPack, 2*g.MinUnits)
		return Out{}
	}
	cenReady, rowReady := hdl.Wire(m, "centroids_ready", hdl.B()), hdl.Wire(m, "rows_ready", hdl.B())
	free, room := hdl.Wire(m, "pass_may_begin", hdl.B()), hdl.Wire(m, "passes_room", hdl.B())

	l := g.load(m, in, cenReady.Q)
	r := g.rounds(m, in, l.passed, free.Q.And(room.Q))
	s := g.stream(m, in, r, rowReady.Q)
	free.Set(s.free)

	taken := hdl.Wire(m, "distances_taken", hdl.B())
	give := distu.In{
		CenValid: l.valid, CenRow: l.row, CenEnd: l.end, CenLast: l.last,
		InValid: s.words.Valid, InRow: s.words.Data.Data, InEnd: s.words.Data.End, InLast: s.words.Data.Last,
		OutReady: taken.Q,
	}
	for _, shape := range g.Distu().Inputs().CenPack {
		give.CenPack = []hdl.UInt{l.pack.Wrap(shape.Width())}
	}
	d := hdl.Inst(m, "distu", g.Distu(), give)
	cenReady.Set(d.CenReady)
	rowReady.Set(d.InReady)

	ends := hdl.Wire(m, "pass_leaves", hdl.B())
	now, passRoom := stream.FifoRegs(m, "passes", passes, stream.Flow[pass]{Valid: r.begin, Data: r.next}, ends.Q)
	room.Set(passRoom)
	out := g.cluster(m, in, d, now.Data, taken, ends)

	out.PFree, out.PFreeBank, out.PReadData = s.freed, s.bank, s.word
	out.CReqValid, out.CDivisor = l.reqValid, l.divisor
	out.CBeatValid, out.CNum, out.CLast = l.beatValid, l.num, l.beat.Last
	out.Busy = s.words.Fires(d.InReady)
	return out
}

// cluster sends the distances of the present pass to the clustering unit, which
// takes them where taken is true, and returns the streams alloc and rep.
func (g Assign) cluster(m *hdl.Module, in In, d distu.Out, now pass, taken, ends *hdl.Driven[hdl.Bool]) Out {
	head := g.At(in.Heads, now.Slot)
	fires := d.OutValid.And(taken.Q)
	ends.Set(fires.And(d.OutLast))
	row := count(m, "distances_row", g.Tokens, fires, d.OutLast)

	distance := append([]hdl.UInt(nil), d.OutDistance...)
	for len(distance) < 2*g.MinUnits {
		w := g.Distu().DistanceBits()
		distance = append(distance, hdl.C(m, hdl.U(w), 1<<w-1))
	}
	end := now.Last.And(d.OutLast)
	u := hdl.Inst(m, "clustu", g.Clustu(), clustu.In{
		InValid: d.OutValid, InDistance: distance,
		InBase: now.Base, InShift: g.byPack(m, head, 2, func(pack int) int { return log2(g.MaxPack / pack) }),
		InRow: row, InFirst: now.First, InLast: now.Last, InEnd: end, InTop: head.C.SubC(1).AsUInt().Wrap(g.ClusterBits()),
		OutReady: in.AllocReady, RepReady: in.RepReady,
	})
	taken.Set(u.InReady)
	ready := hdl.Reg(m, "ready", hdl.B(), hdl.Reset(0))
	m.If(u.InReady, func() { ready.Set(hdl.True(m)) })

	// What the clustering unit does not carry goes beside it, at its pace.
	type tag struct {
		Slot       hdl.UInt
		End, Final hdl.Bool
	}
	t := tag{now.Slot, end, now.Final}
	advance := u.OutValid.Not().Or(in.AllocReady)
	for i := range g.Clustu().Latency() {
		t = stream.Hold(m, advance, "alloc_tag_"+strconv.Itoa(i+1), t)
	}
	return Out{
		AllocValid: u.OutValid, AllocSlot: t.Slot, AllocRow: u.OutRow, AllocCluster: u.OutCluster, AllocLast: t.End, AllocFinal: t.Final,
		RepValid: u.RepValid, RepCluster: u.RepCluster, RepRow: u.RepRow, RepUsed: u.RepUsed, RepLast: u.RepLast,
		TaskValid: u.OutValid.And(in.AllocReady).And(t.End), TaskSlot: t.Slot, TaskFinal: t.Final,
		Ready: ready.Q,
	}
}
