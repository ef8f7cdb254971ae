package assign_test

import (
	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/golden"
)

// task is a round of a job whose rows have found their clusters.
type task struct{ job, round int }

// gather is the bench's gather: it checks the streams alloc and rep, walks a
// task once all of both has come, and gives new sums in an iteration.
type gather struct {
	alloc, rep task // whose beats are next
	row        int
	cluster    int

	lists int    // free
	tasks []task // to be walked

	// Of the walk under way, if any.
	walked int   // cycles so far
	reads  []int // words of rows to read, in order
	asked  []int64
	writes []write
	ending bool // UpDone is due

	held [2][]int64 // a beat of alloc or rep that was offered and not taken
}

// first moves a task past jobs without clusters.
func (x *task) first(b *bench) {
	for x.job < len(b.jobs) && b.jobs[x.job].rows == nil {
		x.job++
	}
}

func (x *task) next(b *bench) {
	x.round++
	if x.round == b.jobs[x.job].rounds {
		x.job, x.round = x.job+1, 0
	}
}

func (g *gather) drive(b *bench) {
	b.Set(b.In.AllocReady, flag(!b.waits()))
	b.Set(b.In.RepReady, flag(!b.waits()))

	free, read, done := false, -1, false
	x := write{sumAt: -1}
	g.rep.first(b)
	if len(g.tasks) > 0 && (g.rep.job > g.tasks[0].job || g.rep.job == g.tasks[0].job && g.rep.round > g.tasks[0].round) {
		now := g.tasks[0]
		j := b.jobs[now.job]
		final := now.round == j.rounds-1
		g.walked++
		switch {
		case g.walked <= b.slow || b.waits():
		case final:
			free = true
			b.over[now.job] = true
			g.tasks = g.tasks[1:]
		case !g.ending && g.writes == nil && g.reads == nil:
			g.begin(b, j, now)
		case len(g.reads) > 0:
			read, g.reads = g.reads[0], g.reads[1:]
		case len(g.writes) > 0:
			x, g.writes = g.writes[0], g.writes[1:]
		}
		if !final && g.walked > b.slow && g.ending && len(g.writes) == 0 && len(g.reads) == 0 && !b.waits() {
			// UpDone comes with the last sum, or later.
			done, free, g.ending = true, true, false
			g.reads, g.writes = nil, nil
			g.tasks = g.tasks[1:]
		}
	}
	if free {
		g.walked = 0
		g.lists++
		b.seen.listFree = append(b.seen.listFree, b.cycle)
	}
	if done {
		b.seen.upDone = append(b.seen.upDone, b.cycle)
	}
	b.Set(b.In.ListFree, flag(free))
	b.Set(b.In.UpDone, flag(done))
	if x.sum == nil {
		x.sum = b.noise(b.m.Lanes, b.m.PSumBits())
	}
	b.Set(b.In.UpWrite, flag(x.sumAt >= 0))
	b.Set(b.In.UpAddr, int64(max(0, x.sumAt)))
	b.SetVec("up_data", x.sum)
	b.Set(b.In.UpCount, x.count)
	b.Set(b.In.PRead, flag(read >= 0))
	b.Set(b.In.PReadAddr, int64(max(0, read)))
	if g.asked != nil {
		require.Equal(b.t, g.asked, b.Vec("p_read_data"), "cycle %d", b.cycle)
		g.asked = nil
	}
	if read >= 0 {
		j := b.jobs[g.tasks[0].job]
		g.asked = word(b.m, j, j.rows[read/j.stride], read%j.stride)
	}
}

// begin plans the walk of a task that is not a job's last: reads of some rows
// and the sums of all clusters that have members.
func (g *gather) begin(b *bench, j *job, now task) {
	for i := range j.rows {
		if b.rng.IntN(4) == 0 {
			g.reads = append(g.reads, i*j.stride+b.rng.IntN(j.rowW))
		}
	}
	sums, counts := sumsOf(j, golden.ClustersOf(j.wanted[now.round].Allocation))
	for c, n := range counts {
		for w := 0; w < j.rowW && n > 0; w++ {
			g.writes = append(g.writes, write{sumAt: c*j.stride + w, sum: word(b.m, j, sums[c], w), count: n})
		}
	}
	g.ending = true
}

func (g *gather) sample(b *bench) {
	out := b.Out
	values := []int64{b.Get(out.AllocSlot), b.Get(out.AllocRow), b.Get(out.AllocCluster), b.Get(out.AllocLast), b.Get(out.AllocFinal)}
	if g.fires(b, 0, b.Get(out.AllocValid) == 1, b.Get(b.In.AllocReady) == 1, values) {
		g.alloc.first(b)
		require.Less(b.t, g.alloc.job, len(b.jobs), "a row too many")
		if g.row == 0 {
			require.Positive(b.t, g.lists, "rows come without a list bank")
			g.lists--
		}
		j := b.jobs[g.alloc.job]
		last, final := g.row == len(j.rows)-1, g.alloc.round == j.rounds-1
		cluster := j.wanted[g.alloc.round].Allocation[g.row].Index
		require.Equal(b.t, []int64{int64(j.slot), int64(g.row), int64(cluster), flag(last), flag(final)}, values,
			"alloc, cycle %d: job %d, round %d, row %d of %d, %d clusters, pack %d", b.cycle, g.alloc.job, g.alloc.round, g.row, len(j.rows), j.c, j.pack)
		require.Equal(b.t, flag(last), b.Get(out.TaskValid))
		b.seen.alloc = append(b.seen.alloc, b.cycle)
		g.row++
		if last {
			require.Equal(b.t, []int64{int64(j.slot), flag(final)}, []int64{b.Get(out.TaskSlot), b.Get(out.TaskFinal)})
			g.tasks = append(g.tasks, g.alloc)
			g.row = 0
			g.alloc.next(b)
		}
	} else {
		require.Zero(b.t, b.Get(out.TaskValid))
	}

	values = []int64{b.Get(out.RepCluster), b.Get(out.RepRow), b.Get(out.RepUsed), b.Get(out.RepLast)}
	if g.fires(b, 1, b.Get(out.RepValid) == 1, b.Get(b.In.RepReady) == 1, values) {
		g.rep.first(b)
		require.Less(b.t, g.rep.job, len(b.jobs), "a representative too many")
		j := b.jobs[g.rep.job]
		scan := j.wanted[g.rep.round].Scan[g.cluster]
		last := g.cluster == j.c-1
		require.Equal(b.t, []int64{int64(g.cluster), int64(max(0, scan.Representative.Index)), flag(!scan.Empty()), flag(last)}, values, "rep, job %d", g.rep.job)
		g.cluster++
		if last {
			g.cluster = 0
			g.rep.next(b)
		}
	}
}

// fires returns whether a beat is handed over, and demands that one that was
// not taken stays.
func (g *gather) fires(b *bench, which int, valid, ready bool, values []int64) bool {
	if g.held[which] != nil {
		require.True(b.t, valid, "an offer was withdrawn")
		require.Equal(b.t, g.held[which], values, "an offer changed")
	}
	g.held[which] = nil
	if valid && !ready {
		g.held[which] = values
	}
	return valid && ready
}
