package prep_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/prep"
)

// job is a head's pre-scores.
type job struct {
	n, m, c, groups, pack, shift int
	center                       bool
	period                       int // cycles from one beat to the next: words of a row of Q
	acc                          [][]int64
}

// write is a write to one of the memories, in its cycle.
type write struct {
	cycle, bank, addr, count int
	data                     []int64
}

// done is a finished job.
type done struct{ cycle, slot int }

// record is all that a Prep says.
type record struct {
	p, sums []write
	done    []done
}

// bench plays jobs to a Prep.
type bench struct {
	*sim.Bench[prep.In, prep.Out]
	g    prep.Prep
	size size
	rng  *rand.Rand
	got  record
	// want is made while beats are sent: it depends on their cycles.
	want    record
	next    int   // slot of the next job
	pending []int // jobs sent and not done, slot by slot
}

func open(t *testing.T, s size, seed uint64) *bench {
	t.Helper()
	b, err := sim.Open(s.prep(), sim.Seed(seed))
	require.NoError(t, err)
	u := &bench{Bench: b, g: s.prep(), size: s, rng: rand.New(rand.NewPCG(seed, 40)), pending: make([]int, s.prep().Heads())}
	for s := range u.pending {
		u.setHead(s, nil)
	}
	return u
}

// setHead describes a job to the unit; nil: noise, as in a slot without a job.
func (u *bench) setHead(slot int, j *job) {
	h := u.In.Heads[slot]
	noise := func(s hdl.UInt, v func() int) {
		if x := u.rng.Int64N(1 << s.Width()); j == nil {
			u.Set(s, x)
		} else {
			u.Set(s, int64(v()))
		}
	}
	noise(h.N, func() int { return j.n })
	noise(h.M, func() int { return j.m })
	noise(h.C, func() int { return j.c })
	noise(h.Groups, func() int { return j.groups })
	noise(h.Pack, func() int { return j.pack })
	noise(h.Shift, func() int { return j.shift })
	noise(h.RowWords, func() int { return (j.m + u.g.Lanes - 1) / u.g.Lanes })
	u.Set(h.Center, bit(j == nil && u.rng.IntN(2) == 0 || j != nil && j.center))
}

func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// tick observes a cycle and ends it.
func (u *bench) tick() {
	now := u.Cycle()
	if u.Get(u.Out.PWrite) == 1 {
		u.got.p = append(u.got.p, write{now, int(u.Get(u.Out.PBank)), int(u.Get(u.Out.PAddr)), 0, u.Vec("p_data")})
	}
	if u.Get(u.Out.SumWrite) == 1 {
		u.got.sums = append(u.got.sums, write{now, int(u.Get(u.Out.SumBank)), int(u.Get(u.Out.SumAddr)), int(u.Get(u.Out.SumCount)), u.Vec("sum_data")})
	}
	if u.Get(u.Out.Done) == 1 {
		d := done{now, int(u.Get(u.Out.DoneSlot))}
		u.got.done = append(u.got.done, d)
		if d.slot < len(u.pending) && u.pending[d.slot] > 0 {
			u.pending[d.slot]--
		}
	}
	u.Step()
	for s, n := range u.pending {
		if n == 0 {
			u.setHead(s, nil)
		}
	}
}

// idle drives a cycle without a beat of a pre-score row: nothing, or a beat of
// a row of attention.
func (u *bench) idle(foreign bool) {
	tag := u.In.ScoreTag
	u.Set(u.In.ScoreValid, bit(foreign))
	u.Set(tag.Pre, bit(!foreign && u.rng.IntN(2) == 0))
	u.Set(tag.RowLast, u.rng.Int64N(2))
	u.Set(tag.HeadLast, u.rng.Int64N(2))
	u.Set(tag.Slot, u.rng.Int64N(1<<u.g.SlotBits()))
	u.SetVec("score_acc", u.noise())
	u.tick()
}

func (u *bench) noise() []int64 {
	acc := make([]int64, u.g.Scores())
	for k := range acc {
		acc[k] = u.rng.Int64N(1<<u.g.AccBits()) - 1<<(u.g.AccBits()-1)
	}
	return acc
}

// send plays a job, with up to most further idle cycles before every beat.
func (u *bench) send(j job, most int) {
	slot := u.place(&j)
	ends := make([]int, j.n)
	for i := range ends {
		for at := 0; at < j.m; at += u.g.Procs << j.groups {
			for range max(j.period, u.size.period()) - 1 + u.rng.IntN(most+1) {
				u.idle(most > 0 && at == 0 && u.rng.IntN(2) == 0)
			}
			ends[i] = u.Cycle()
			u.beat(j, slot, i, at)
		}
	}
	u.expect(j, slot, ends)
}

// sendPart plays the first so many beats of a job at most.
func (u *bench) sendPart(j job, beats int) {
	slot := u.place(&j)
	for i := range j.n {
		for at := 0; at < j.m && beats > 0; at += u.g.Procs << j.groups {
			for range u.size.period() - 1 {
				u.idle(false)
			}
			u.beat(j, slot, i, at)
			beats--
		}
	}
}

// place waits for the next slot and gives it to a job.
func (u *bench) place(j *job) int {
	slot := u.next
	u.next = (u.next + 1) % u.g.Heads()
	for limit := u.Cycle() + 1000; u.pending[slot] > 0 && u.Cycle() < limit; {
		u.idle(false) // a job that never ends is found by check
	}
	u.pending[slot]++
	u.setHead(slot, j)
	return slot
}

// beat plays the keys of a row from at on.
func (u *bench) beat(j job, slot, row, at int) {
	keys := u.g.Procs << j.groups
	acc := u.noise()
	copy(acc[:keys], j.acc[row][at:min(at+keys, j.m)])
	last := at+keys >= j.m
	tag := u.In.ScoreTag
	u.Set(u.In.ScoreValid, 1)
	u.Set(tag.Pre, 1)
	u.Set(tag.RowLast, bit(last))
	u.Set(tag.HeadLast, bit(last && row == j.n-1))
	u.Set(tag.Slot, int64(slot))
	u.SetVec("score_acc", acc)
	u.tick()
}

// expect appends what the unit must say of a job: the golden rows and their
// sums, each in its cycle.
func (u *bench) expect(j job, slot int, ends []int) {
	rows := golden.Requantise(j.acc, j.shift, u.g.PrescoreBits)
	if j.center {
		rows = golden.CentreRows(rows, u.g.PrescoreBits)
	}
	lanes, copies := u.g.Lanes, 1<<j.pack
	n := (j.m + lanes - 1) / lanes
	bank := slot % 2
	members := make([]int, j.c)
	for i := range rows {
		members[golden.InitialClass(i, j.c, j.n)]++
	}
	seen, sums := 0, [][]int64(nil)
	for i, row := range rows {
		class := golden.InitialClass(i, j.c, j.n)
		if seen == 0 {
			sums = make([][]int64, n)
			for w := range sums {
				sums[w] = make([]int64, lanes)
			}
		}
		seen++
		for w := range n {
			data := make([]int64, lanes)
			for k, v := range row[w*lanes : min(w*lanes+lanes, j.m)] {
				for s := range copies {
					data[s*lanes/copies+k] = int64(v)
				}
			}
			for l, v := range data {
				sums[w][l] += v
			}
			cycle := ends[i] + u.size.word(w, n)
			u.want.p = append(u.want.p, write{cycle, bank, i*u.g.RowStride() + w, 0, data})
			if seen == members[class] {
				u.want.sums = append(u.want.sums, write{cycle + 1, bank, class*u.g.RowStride() + w, seen, sums[w]})
			}
		}
		if seen == members[class] {
			seen = 0
		}
	}
	u.want.done = append(u.want.done, done{ends[j.n-1] + u.size.word(n-1, n) + 1, slot})
}

// check lets the unit run empty and compares all it has said.
func (u *bench) check(t *testing.T) {
	t.Helper()
	for range 2*u.size.word(0, 1) + 40 {
		u.idle(false)
	}
	require.NoError(t, u.Err())
	for i := range min(len(u.want.p), len(u.got.p)) {
		require.Equal(t, u.want.p[i], u.got.p[i], "pre-score word %d", i)
	}
	for i := range min(len(u.want.sums), len(u.got.sums)) {
		require.Equal(t, u.want.sums[i], u.got.sums[i], "sum %d", i)
	}
	require.Len(t, u.got.p, len(u.want.p))
	require.Len(t, u.got.sums, len(u.want.sums))
	require.Equal(t, u.want.done, u.got.done)
}

// randomJob makes a job of any legal parameters, with scores at the roundings
// and saturations of both steps.
func randomJob(rng *rand.Rand, g machine.Machine, most int) job {
	j := job{n: 1 + rng.IntN(min(g.Tokens, most)), m: 1 + rng.IntN(g.ColumnsMax), shift: rng.IntN(g.AccBits() - g.PrescoreBits), center: rng.IntN(3) > 0, period: 1}
	j.c = 1 + rng.IntN(min(j.n, g.ClustersMax))
	if rng.IntN(4) == 0 {
		j.c = min(j.n, g.ClustersMax)
	}
	for g.Procs<<(j.groups+1) <= g.Scores() && rng.IntN(2) == 0 {
		j.groups++
	}
	if rng.IntN(3) == 0 {
		j.m = 1 + rng.IntN(min(g.Lanes, g.ColumnsMax))
	}
	for 2<<j.pack <= g.MaxPack && j.m<<(j.pack+1) <= g.Lanes && rng.IntN(4) > 0 {
		j.pack++
	}
	if rng.IntN(3) == 0 {
		j.period = 1 + rng.IntN(4)
	}
	j.acc = randomRows(rng, j, g)
	return j
}

func randomRows(rng *rand.Rand, j job, g machine.Machine) [][]int64 {
	rows := make([][]int64, j.n)
	half := int64(1) << (g.PrescoreBits - 1 + j.shift)
	for i := range rows {
		rows[i] = make([]int64, j.m)
		kind, side := rng.IntN(4), 2*rng.Int64N(2)-1
		for k := range rows[i] {
			v := rng.Int64N(3*half) - 3*half/2
			switch kind {
			case 0: // far from the mean at one end: the difference saturates
				if v = side * (half - 1); rng.IntN(8) == 0 {
					v = -side * (half - 1)
				}
			case 1: // small
				v = rng.Int64N(5<<j.shift) - 2<<j.shift
			case 2: // next to a tie
				v = (rng.Int64N(2*half>>j.shift)<<j.shift-half)/2 + rng.Int64N(3) - 1
			}
			rows[i][k] = golden.SatN(v, g.AccBits())
		}
	}
	return rows
}
