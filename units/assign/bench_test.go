package assign_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/assign"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
)

// bench plays everything around an Assign: who accepts jobs, prep, the
// divider's client, and gather.
type bench struct {
	*sim.Bench[assign.In, assign.Out]
	t     *testing.T
	m     machine.Machine
	rng   *rand.Rand
	stall int // per cent of cycles in which a ready is withheld or a sender waits
	slow  int // cycles of gather's walk in which nothing is seen
	cycle int
	moved int // cycle of the latest sign of progress
	jobs  []*job

	accepted, retired int
	over              []bool // a job: done with

	prep struct {
		job    int // next to be written
		busy   [2]bool
		writes []write // left of the present job
		done   int     // job whose Done is due, or -1
	}
	div struct {
		divisors []divisor
		passed   []int // cycles of the last two beats
		results  []result
	}
	gather gather
	seen   seen
}

// write is what prep writes in a cycle.
type write struct {
	rowAt, sumAt int // -1: nothing
	row, sum     []int64
	count        int64
}

type divisor struct {
	value int64
	from  int // cycle from which beats pass
}

type result struct {
	at int
	q  []int64
}

// seen is what timing is told from.
type seen struct {
	busy     []int // cycles in which the distance unit took a word
	requests []int // cycles in which a divisor was handed over
	beats    []int // cycles in which a beat passed
	alloc    []int // cycles in which a row was handed over
	done     []int // a job: cycle of its Done
	upDone   []int // cycles of UpDone
	listFree []int // cycles of ListFree
}

func open(t *testing.T, m machine.Machine, seed uint64, stall int, jobs ...*job) *bench {
	t.Helper()
	s, err := sim.Open(assign.Assign{Machine: m}, sim.Seed(seed))
	require.NoError(t, err)
	b := &bench{Bench: s, t: t, m: m, rng: rand.New(rand.NewPCG(seed, 1)), stall: stall, jobs: jobs, over: make([]bool, len(jobs))}
	b.prep.done = -1
	b.seen.done = make([]int, len(jobs))
	for i, j := range jobs {
		j.slot = i % m.Heads()
		j.bank = j.slot % m.Banks
	}
	b.gather.lists = m.Banks
	return b
}

// run plays until all jobs are done with.
func (b *bench) run() {
	b.t.Helper()
	for b.retired < len(b.jobs) {
		b.tick()
		require.Less(b.t, b.cycle, b.moved+2000, "no progress: %d of %d jobs", b.retired, len(b.jobs))
	}
	for range 40 { // nothing more comes
		b.tick()
	}
	require.NoError(b.t, b.Err())
	require.Empty(b.t, b.div.divisors, "a divisor was not used")
	require.Equal(b.t, b.m.Banks, b.gather.lists)
	require.False(b.t, b.prep.busy[0] || b.prep.busy[1], "a bank was not freed")
}

func (b *bench) tick() {
	b.drive()
	b.sample()
	b.Step()
	b.cycle++
}

func (b *bench) waits() bool { return b.rng.IntN(100) < b.stall }

// noise fills a vector of a port that means nothing in this cycle.
func (b *bench) noise(n, width int) []int64 {
	v := make([]int64, n)
	for i := range v {
		v[i] = b.rng.Int64N(1<<width) - 1<<(width-1)
	}
	return v
}

func flag(v bool) int64 {
	if v {
		return 1
	}
	return 0
}

func (b *bench) drive() {
	if b.retired < len(b.jobs) && b.retired < b.accepted && b.over[b.retired] && !b.waits() {
		b.retired++
	}
	if b.accepted < len(b.jobs) && b.accepted-b.retired < b.m.Heads() && !b.waits() {
		b.setHead(b.jobs[b.accepted])
		b.over[b.accepted] = b.jobs[b.accepted].rows == nil
		b.accepted++
	}
	b.Set(b.In.Accepted, int64(b.accepted%(2*b.m.Heads())))
	b.drivePrep()
	b.driveDivider()
	b.gather.drive(b)
}

func (b *bench) setHead(j *job) {
	h := b.In.Heads[j.slot]
	b.Set(h.Gemm, flag(j.gemm))
	b.Set(h.Dense, flag(j.rows == nil && !j.gemm))
	n, columns := 1+b.rng.IntN(b.m.Tokens), 1+b.rng.IntN(b.m.ColumnsMax)
	c, rounds, pack, words := 1+b.rng.IntN(b.m.ClustersMax), 1+b.rng.IntN(4), 1, 1
	if j.rows != nil {
		n, columns, c, rounds, pack, words = len(j.rows), len(j.rows[0]), j.c, j.rounds, j.pack, j.rowW
	}
	b.Set(h.N, int64(n))
	b.Set(h.M, int64(columns))
	b.Set(h.C, int64(c))
	b.Set(h.Rounds, int64(rounds))
	b.Set(h.Pack, int64(log2(pack)))
	b.Set(h.RowWords, int64(words))
}

// writes returns what prep writes of a job: the rows' words in order, and the
// sums of a class with or after its last row.
func (b *bench) writes(j *job) []write {
	clusterOf := make([]int, len(j.rows))
	for i := range clusterOf {
		clusterOf[i] = golden.InitialClass(i, j.c, len(j.rows))
	}
	sums, counts := sumsOf(j, clusterOf)
	var list []write
	for i, row := range j.rows {
		for w := range j.rowW {
			x := write{rowAt: i*j.stride + w, row: word(b.m, j, row, w), sumAt: -1}
			if i == len(j.rows)-1 || clusterOf[i+1] != clusterOf[i] {
				c := clusterOf[i]
				x.sumAt, x.sum, x.count = c*j.stride+w, word(b.m, j, sums[c], w), counts[c]
			}
			list = append(list, x)
		}
	}
	return list
}

func (b *bench) drivePrep() {
	p := &b.prep
	if len(p.writes) == 0 && p.done < 0 {
		for p.job < b.accepted && b.jobs[p.job].rows == nil {
			p.job++
		}
		if p.job < b.accepted && !p.busy[b.jobs[p.job].bank] {
			p.busy[b.jobs[p.job].bank] = true
			p.writes = b.writes(b.jobs[p.job])
		}
	}
	x := write{rowAt: -1, sumAt: -1}
	bank := b.rng.Int64N(int64(b.m.Banks))
	if len(p.writes) > 0 {
		bank = int64(b.jobs[p.job].bank)
	}
	if len(p.writes) > 0 && !b.waits() {
		x, p.writes = p.writes[0], p.writes[1:]
		b.moved = b.cycle
		if len(p.writes) == 0 {
			p.done = p.job
			p.job++
		}
	}
	if x.row == nil {
		x.row = b.noise(b.m.Lanes, b.m.PrescoreBits)
	}
	if x.sum == nil {
		x.sum = b.noise(b.m.Lanes, b.m.PSumBits())
	}
	b.Set(b.In.PWrite, flag(x.rowAt >= 0))
	b.Set(b.In.PBank, bank)
	b.Set(b.In.PAddr, int64(max(0, x.rowAt)))
	b.SetVec("p_data", x.row)
	b.Set(b.In.SumWrite, flag(x.sumAt >= 0))
	b.Set(b.In.SumBank, bank)
	b.Set(b.In.SumAddr, int64(max(0, x.sumAt)))
	b.SetVec("sum_data", x.sum)
	b.Set(b.In.SumCount, x.count)

	done := p.done >= 0 && (len(p.writes) == 0) && !b.waits() // in the cycle of the last write, or later
	b.Set(b.In.Done, flag(done))
	b.Set(b.In.DoneSlot, b.rng.Int64N(int64(b.m.Heads())))
	if done {
		b.Set(b.In.DoneSlot, int64(b.jobs[p.done].slot))
		b.seen.done[p.done] = b.cycle
		p.done = -1
	}
}

func (b *bench) driveDivider() {
	d := &b.div
	b.Set(b.In.CReqReady, flag(len(d.divisors) < b.m.Divu().Places() && !b.waits()))
	blocked := slices.Contains(d.passed, b.cycle-b.m.Divu().MeanGap())
	b.Set(b.In.CBeatReady, flag(len(d.divisors) > 0 && d.divisors[0].from <= b.cycle && !blocked && !b.waits()))
	q := b.noise(b.m.DivLanes, 17)
	valid := len(d.results) > 0 && d.results[0].at == b.cycle
	if valid {
		q, d.results = d.results[0].q, d.results[1:]
	}
	b.Set(b.In.COutValid, flag(valid))
	b.SetVec("c_out_q", q)
}

func (b *bench) sample() {
	out := b.Out
	if b.Get(out.PFree) == 1 {
		bank := b.Get(out.PFreeBank)
		require.True(b.t, b.prep.busy[bank], "bank %d was free", bank)
		b.prep.busy[bank] = false
	}
	if b.Get(out.Busy) == 1 {
		b.seen.busy = append(b.seen.busy, b.cycle)
		b.moved = b.cycle
	}
	d := &b.div
	if b.Get(out.CBeatValid) == 1 && b.Get(b.In.CBeatReady) == 1 {
		x := result{at: b.cycle + b.m.Divu().Latency()}
		for _, num := range b.Vec("c_num") {
			q := golden.MeanRound(num, d.divisors[0].value)
			if max(q, -q) > 1<<16 {
				q = 0 // the divider gives anything
			}
			x.q = append(x.q, q)
		}
		d.results = append(d.results, x)
		d.passed = append(d.passed, b.cycle)
		b.seen.beats = append(b.seen.beats, b.cycle)
		if b.Get(out.CLast) == 1 {
			d.divisors = d.divisors[1:]
		}
	}
	if b.Get(out.CReqValid) == 1 && b.Get(b.In.CReqReady) == 1 {
		value := b.Get(out.CDivisor)
		require.NotZero(b.t, value, "cycle %d", b.cycle)
		d.divisors = append(d.divisors, divisor{value, b.cycle + b.m.Divu().DivisorLatency()})
		require.LessOrEqual(b.t, len(d.divisors), 6, "divisors ahead")
		b.seen.requests = append(b.seen.requests, b.cycle)
	}
	b.gather.sample(b)
}
