package soft_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/soft"
)

// timing is the constant latencies of a machine, as the test has them.
type timing struct {
	max  int // last scores to maximum
	exps int // read of scores to exponents
	sum  int // last exponents to their sum
}

// bench plays the matrix multiply unit, the drain and the divider around a soft,
// and predicts every output of every cycle from the package's description of the
// timing.
type bench struct {
	*sim.Bench[soft.In, soft.Out]
	t      *testing.T
	m      machine.Machine
	tr     *traffic
	time   timing
	rng    *rand.Rand
	pauses int // percent of cycles in which a side that may act does not

	cycle int

	// Scores.
	row, beat, credit int
	heads             int // jobs whose heads were set

	// The prediction of the rows, by row.
	known        []int // cycle from which the maximum is in the queue
	started, end int   // rows begun and ended
	reads        int   // beats read of the present row
	freed        int   // rows freed before this cycle
	sumAt        []int // cycle of the sum
	done         []int // cycle from which it may be ready; 0: not known
	round        round
	ready        int // rows that were ready before this cycle
	sums         []int64

	// A V.
	words                 int // most words of a row of Z
	avRow, avBeat, avWord int
	expect                []int64 // of the last read
	popLate, mayFree      int     // pops that are due; rows that A V is through with

	// Divider.
	asked, sent, sentBeat int
	pipe                  [2]*quotient // fetched, offered
	turns                 []turn
	results               map[int]*quotient
	grants, passes        []int
	readyAt, freeAt       []int
}

// quotient is a beat of the divider.
type quotient struct{ row, beat int }

// turn is a turn of the divider that W has been granted.
type turn struct{ row, at int }

func open(t *testing.T, m machine.Machine, tr *traffic, time timing, pauses int) *bench {
	t.Helper()
	s, err := sim.Open(soft.Soft{Machine: m}, sim.Seed(uint64(pauses)+1))
	require.NoError(t, err)
	return &bench{Bench: s, t: t, m: m, tr: tr, time: time, rng: rand.New(rand.NewPCG(9, uint64(pauses))), pauses: pauses, words: 2,
		credit: m.ScoreSlots(), results: map[int]*quotient{}, done: make([]int, len(tr.rows)), sumAt: make([]int, len(tr.rows))}
}

// acts returns whether a side that may act does so in this cycle.
func (b *bench) acts() bool { return b.rng.IntN(100) >= b.pauses }

func (b *bench) early(r int) bool { return b.tr.jobs[b.tr.rows[r].job].early }

// play runs all rows through.
func (b *bench) play() {
	b.t.Helper()
	for idle := 0; idle < 30; idle++ {
		if b.freed < len(b.tr.rows) || len(b.sums) > 0 {
			idle = 0
			require.Less(b.t, b.cycle, 3000*len(b.tr.rows), "no progress: %d of %d rows", b.freed, len(b.tr.rows))
		}
		b.setHeads()
		scored := b.scores()
		frees := b.operands()
		pops := b.pop()
		b.expectRows(scored)
		b.expectReady(pops)
		if b.m.Early {
			b.divider()
		}
		b.Step()
		b.freed += int(flag(frees))
		b.cycle++
	}
	require.Equal(b.t, len(b.tr.rows), b.ready)
	require.NoError(b.t, b.Err())
}

// setHeads gives the next job its slot when it is free.
func (b *bench) setHeads() {
	oldest := b.heads // job of the oldest row under way
	if b.freed < len(b.tr.rows) {
		oldest = min(oldest, b.tr.rows[b.freed].job)
	}
	for b.heads < len(b.tr.jobs) && b.heads < oldest+b.m.Heads() {
		j, h := b.tr.jobs[b.heads], b.In.Heads[b.heads%b.m.Heads()]
		b.Set(h.Early, flag(j.early))
		b.Set(h.N, int64(j.n))
		b.Set(h.Groups, int64(j.groups))
		b.Set(h.Beats, int64(ceil(j.n, b.m.Procs<<j.groups)))
		b.Set(h.Pre, int64(j.scale.Pre))
		b.Set(h.Multiplier, j.scale.Multiplier)
		b.Set(h.Post, int64(j.scale.Post))
		b.heads++
	}
}

// scores sends a beat of scores or of pre-scores, or none, and returns the row
// whose last one it is, else -1.
func (b *bench) scores() int {
	more := b.row < len(b.tr.rows) && b.tr.rows[b.row].job < b.heads && (b.beat > 0 || b.credit > 0) && b.acts()
	pre := !more && b.rng.IntN(3) == 0
	b.Set(b.In.ScoreValid, flag(more || pre))
	b.Set(b.In.ScoreTag.Pre, flag(pre))
	b.Set(b.In.ScoreTag.RowLast, b.rng.Int64N(2))
	b.Set(b.In.ScoreTag.Slot, b.rng.Int64N(int64(b.m.Heads())))
	for l, v := range b.In.ScoreAcc {
		b.Set(v, b.rng.Int64N(1<<20))
		if more {
			b.Set(v, b.tr.rows[b.row].scores[b.beat][l])
		}
	}
	if !more {
		return -1
	}
	r := b.tr.rows[b.row]
	if b.beat == 0 {
		b.credit--
	}
	b.beat++
	last := b.beat == len(r.scores)
	b.Set(b.In.ScoreTag.RowLast, flag(last))
	b.Set(b.In.ScoreTag.Slot, int64(r.job%b.m.Heads()))
	if !last {
		return -1
	}
	b.row, b.beat = b.row+1, 0
	return b.row - 1
}

// expectRows predicts the reading of the rows of scores.
func (b *bench) expectRows(scored int) {
	reads := b.end < len(b.known) && b.cycle >= b.known[b.end]
	if reads && b.reads == 0 && !b.m.SerialExp() {
		if reads = b.started-b.freed < b.m.ExpSlots(); reads {
			b.started++
		}
	}
	ends := false
	if b.m.SerialExp() {
		ends = b.serial()
	} else if reads {
		b.reads++
		ends = b.reads == b.tr.rows[b.end].reads
	}
	b.equal(ends, b.Out.ScoreFree, "score_free")
	if ends {
		b.freeAt = append(b.freeAt, b.cycle)
		b.sumAt[b.end] = b.cycle + b.time.exps + b.time.sum
		if late := !b.early(b.end); !b.m.Early {
			b.done[b.end] = b.sumAt[b.end]
		} else if late {
			b.done[b.end] = b.sumAt[b.end] + 1
		}
		b.end, b.reads = b.end+1, 0
		b.credit++
	}
	if scored >= 0 {
		b.known = append(b.known, b.cycle+b.time.max+1)
	}
}

// round is what the requantiser works on where one exponent is computed at a time.
type round struct {
	step          int // 0 to 50; a round begins in step 0 when there is work
	first, second bool
	waits, last   bool // a score, the row's last one
}

// serial predicts a cycle of the reading of scores; it returns whether the last
// score of a row is taken.
func (b *bench) serial() bool {
	r := &b.round
	taken := r.first && r.step == 50
	ends := taken && r.last
	reads := b.end < len(b.known) && b.cycle >= b.known[b.end] && (!r.waits || taken && !r.last) &&
		(b.reads > 0 || b.started-b.freed < b.m.ExpSlots())
	switch {
	case r.step == 50:
		r.step, r.second = 0, r.first
	case r.step > 0:
		r.step++
	default:
		if r.first = r.waits; r.first || r.second {
			r.step = 1
		}
	}
	r.waits = reads || r.waits && !taken
	if reads {
		b.started += int(flag(b.reads == 0))
		b.reads++
		r.last = b.reads == b.tr.rows[b.end].reads
	}
	return ends
}

// expectReady predicts the rows that are ready and the queue of sums.
func (b *bench) expectReady(pops bool) {
	b.equal(len(b.sums) > 0, b.Out.SumValid, "sum_valid")
	if len(b.sums) > 0 {
		require.Equal(b.t, b.sums[0], b.Get(b.Out.Sum), "sum, cycle %d", b.cycle)
	}
	if pops {
		b.sums = b.sums[1:]
	}
	is := b.ready < b.end && b.done[b.ready] > 0 && b.cycle >= b.done[b.ready]
	b.equal(is, b.Out.EReady, "e_ready")
	if is {
		b.readyAt = append(b.readyAt, b.cycle)
		if !b.early(b.ready) {
			b.sums = append(b.sums, b.tr.rows[b.ready].sum)
		}
		b.ready++
	}
}

// operands reads the rows that are ready, once or twice, compares what was read
// a cycle before, and returns whether the oldest row is freed.
func (b *bench) operands() bool {
	for l, v := range b.expect {
		require.Equal(b.t, v, b.Get(b.Out.EData[l]), "e_data lane %d, cycle %d", l, b.cycle)
	}
	reads := b.avRow < b.ready && b.acts()
	b.Set(b.In.ERead, flag(reads))
	b.Set(b.In.ERow, b.rng.Int64N(int64(b.m.ExpSlots())))
	b.Set(b.In.EBeat, 0)
	if reads {
		r := b.tr.rows[b.avRow]
		width := b.m.Procs << b.tr.jobs[r.job].groups
		b.Set(b.In.ERow, int64(b.avRow%b.m.ExpSlots()))
		b.Set(b.In.EBeat, int64(b.avBeat))
		b.expect = r.data[b.avBeat*width : (b.avBeat+1)*width]
		if b.avBeat++; b.avBeat == len(r.scores) {
			b.avBeat = 0
			b.avWord++
		}
		if b.avWord == 1+b.avRow%b.words {
			b.avRow, b.avWord = b.avRow+1, 0
			b.mayFree++
		}
	}
	frees := b.mayFree > 0 && b.acts() && b.popLate < 2
	if frees {
		b.mayFree--
		b.popLate += int(flag(!b.early(b.freed)))
	}
	b.Set(b.In.EFree, flag(frees))
	return frees
}

// pop takes the sum of a row that is freed in this cycle, or a little later.
func (b *bench) pop() bool {
	pops := b.popLate > 0 && (b.pauses < 50 && b.acts() || b.rng.IntN(60) == 0)
	b.Set(b.In.SumPop, flag(pops))
	b.popLate -= int(flag(pops))
	return pops
}

// divider plays the divider unit and predicts its client.
func (b *bench) divider() {
	summed := func(r int) bool { return r < b.end && b.cycle > b.sumAt[r] }

	// Divisors.
	asks := summed(b.asked) && b.early(b.asked)
	b.equal(asks, b.Out.WReqValid[0], "w_req_valid")
	grants := len(b.turns) < b.m.Divu().Places() && b.acts()
	b.Set(b.In.WReqReady[0], flag(grants))
	if asks {
		require.Equal(b.t, b.tr.rows[b.asked].sum, b.Get(b.Out.WDivisor[0]), "w_divisor")
	}
	if asks && grants {
		b.turns = append(b.turns, turn{b.asked, b.cycle})
		b.grants = append(b.grants, b.cycle)
	}
	if summed(b.asked) && (!asks || grants) {
		b.asked++
	}

	// Results.
	q := b.results[b.cycle]
	b.Set(b.In.WOutValid[0], flag(q != nil))
	for l, v := range b.In.WOutQ {
		b.Set(v, b.rng.Int64N(1<<16))
		if q != nil {
			if k := q.beat*b.m.DivLanes + l; k < len(b.tr.rows[q.row].exps) {
				r := b.tr.rows[q.row]
				b.Set(v, golden.Probability(int(r.exps[k]), uint64(r.sum)))
			}
		}
	}
	last := q != nil && q.beat == b.tr.rows[q.row].quot-1
	b.Set(b.In.WOutLast[0], flag(last || q == nil && b.rng.IntN(2) == 0))
	if last {
		b.done[q.row] = b.cycle + 1
	}

	// Beats.
	takes := len(b.turns) > 0 && b.cycle >= b.turns[0].at+b.m.Divu().DivisorLatency() && b.acts()
	b.Set(b.In.WBeatReady[0], flag(takes))
	o := b.pipe[1]
	b.equal(o != nil, b.Out.WBeatValid[0], "w_beat_valid")
	if o != nil {
		r := b.tr.rows[o.row]
		b.equal(o.beat == r.quot-1, b.Out.WLast[0], "w_last")
		for l, v := range b.Out.WNum {
			if k := o.beat*b.m.DivLanes + l; k < len(r.exps) {
				require.Equal(b.t, r.exps[k], b.Get(v), "w_num lane %d, cycle %d", l, b.cycle)
			}
		}
	}
	if takes && o != nil {
		require.Equal(b.t, b.turns[0].row, o.row)
		b.passes = append(b.passes, b.cycle)
		b.results[b.cycle+b.m.Divu().Latency()] = o
		if o.beat == b.tr.rows[o.row].quot-1 {
			b.turns = b.turns[1:]
		}
	}
	var next *quotient
	moves := takes || o == nil
	if summed(b.sent) && !b.early(b.sent) {
		b.sent++
	} else if summed(b.sent) && moves {
		next = &quotient{b.sent, b.sentBeat}
		if b.sentBeat++; b.sentBeat == b.tr.rows[b.sent].quot {
			b.sent, b.sentBeat = b.sent+1, 0
		}
	}
	if moves {
		b.pipe = [2]*quotient{next, b.pipe[0]}
	}
}

func (b *bench) equal(want bool, got hdl.Bool, name string) {
	b.t.Helper()
	require.Equal(b.t, flag(want), b.Get(got), "%s, cycle %d", name, b.cycle)
}
