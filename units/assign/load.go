package assign

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

// loading is the machine that fills the distance unit's shadow bank.
type loading struct {
	reqValid hdl.Bool
	divisor  hdl.UInt

	beatValid hdl.Bool
	num       []hdl.SInt
	beat      means

	valid, end, last hdl.Bool // a beat of centroids
	row              []hdl.SInt
	pack             hdl.UInt // of the job

	passed hdl.Bool // event: the load's last sums have gone to the divider
}

// load makes the machine. cenReady says that the shadow bank is empty.
func (g Assign) load(m *hdl.Module, in In, cenReady hdl.Bool) loading {
	job := hdl.Reg(m, "load_job", in.Accepted, hdl.Reset(0))
	slot := g.SlotOf(m, job.Q)
	head := g.At(in.Heads, slot)
	round := hdl.Reg(m, "load_round", hdl.U(2), hdl.Reset(0))
	busy := hdl.Reg(m, "loading", hdl.B(), hdl.Reset(0))
	updating := hdl.Reg(m, "updating", hdl.B(), hdl.Reset(0))
	over := hdl.Reg(m, "load_round_over", hdl.B(), hdl.NoReset())

	complete := hdl.Wire(m, "load_complete", hdl.B())
	final := round.Q.AddC(1).Eq(head.Rounds)
	jobEnds := complete.Q.And(over.Q).And(final)
	roundEnds := complete.Q.And(over.Q).And(final.Not())
	clustered, skip := g.kind(in, job.Q, head)
	start := clustered.And(g.filled(m, in, slot, jobEnds)).And(busy.Q.Not()).And(updating.Q.Not()).And(cenReady).Named("load_start")
	m.If(start, func() { busy.Set(hdl.True(m)) }).ElseIf(complete.Q, func() { busy.Set(hdl.False(m)) })
	m.If(roundEnds, func() { updating.Set(hdl.True(m)) }).ElseIf(in.UpDone, func() { updating.Set(hdl.False(m)) })
	m.If(jobEnds, func() { round.Set(hdl.C(m, hdl.U(2), 0)) }).ElseIf(roundEnds, func() { round.Set(round.Q.AddC(1).Wrap(2)) })
	m.If(jobEnds.Or(skip), func() { job.Set(job.Q.AddC(1).Wrap(job.Q.Width())) })

	bank := g.BankOf(slot)
	l := loading{pack: head.Pack}
	entry := hdl.Wire(m, "entry_passed", hdl.B())
	counted := hdl.Wire(m, "count_read", in.SumCount)
	request := g.request(m, in, head, start, entry.Q, counted.Q, &l)
	read := g.read(m, in, head, start)
	sums, counts := g.sums(m, in, bank,
		reading{read.fetch, bank, g.address(read.at.Cluster, read.at.Word)},
		reading{request.fires, bank, request.at.Cluster})
	counted.Set(counts)
	g.numerators(m, in, read, sums, &l)
	m.If(read.fetch.And(read.at.LoadEnd), func() { over.Set(read.at.RoundEnd) })

	passed := l.beatValid.And(in.CBeatReady).And(l.beat.Last)
	entry.Set(passed)
	l.passed = passed.And(l.beat.At.LoadEnd)
	g.assemble(m, in, head, &l)
	complete.Set(l.valid.And(l.last))
	return l
}

// kind tells whether the job of a pointer has clusters, or is there and has
// none. A job that is not there has no sums and no loads, whatever its slot says.
func (g Assign) kind(in In, job hdl.UInt, head machine.Head) (clustered, skip hdl.Bool) {
	none := head.Dense.Or(head.Gemm)
	return none.Not(), job.Ne(in.Accepted).And(none)
}

// filled returns whether the first sums of the job in a slot are complete and
// still needed.
func (g Assign) filled(m *hdl.Module, in In, slot hdl.UInt, used hdl.Bool) hdl.Bool {
	flags := make([]hdl.Bool, g.Heads())
	for s := range flags {
		r := hdl.Reg(m, "filled_"+strconv.Itoa(s), hdl.B(), hdl.Reset(0))
		m.If(in.Done.And(in.DoneSlot.EqC(int64(s))), func() { r.Set(hdl.True(m)) }).
			ElseIf(used.And(slot.EqC(int64(s))), func() { r.Set(hdl.False(m)) })
		flags[s] = r.Q
	}
	return hdl.Select(slot, flags)
}
