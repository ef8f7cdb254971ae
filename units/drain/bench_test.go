package drain_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/drain"
	"github.com/sparcgen/sparcgen/units/machine"
)

// bench plays the matrix multiply unit in front of a drain, and predicts every
// output of every cycle from the package's description of the timing, but for
// the divider's ready, which it reads.
type bench struct {
	*sim.Bench[pairIn, pairOut]
	m       machine.Machine
	t       *traffic
	rng     *rand.Rand
	latency int // from the issue of a word to its sums
	stall   int // percent of cycles in which the z stream is not ready
	rival   int // percent of cycles in which the rival asks for another turn of the divider

	cycle int

	// The sender.
	chosen, credit, left int   // words chosen, row credit, beats left of the last one chosen
	issued               []int // cycle of issue of each word
	sent                 int   // words whose sums were sent
	popped               int   // sums of rows
	heads                int   // jobs whose heads have been set
	done                 int   // jobs

	// The rival asks for up to seven turns ahead, some of them long, so that the
	// divider can be full of its divisors.
	wants bool
	turns []int // beats left of the turns granted

	// The prediction.
	divisors []uint64
	rows     []*word
	current  *word
	beat     int
	reserved int
	whole    map[int]*word // by the cycle in which the word is put together
	z        []*word
	busy     bool // one word at a time (Machine.Serial): that of results is in use
	shifts   bool // Machine.SerialShift: the beat is being shifted
	places   int  // by which it has to be shifted yet

	// What happened.
	passes []int // cycles of beats
	moves  []int
	out    []int // cycles of transfers of the z stream
	backs  int
}

func open(t *testing.T, m machine.Machine, traffic *traffic, seed uint64) *bench {
	t.Helper()
	s, err := sim.Open(pair{m})
	require.NoError(t, err)
	return &bench{Bench: s, m: m, t: traffic, rng: rand.New(rand.NewPCG(seed, 1)), latency: 2 + m.Mmu().RowLatency(),
		credit: m.RowSlots(), whole: map[int]*word{}}
}

// play runs all words.
func (b *bench) play(t *testing.T) {
	t.Helper()
	words, z := len(b.t.words), 0
	for _, w := range b.t.words {
		if w.kind != back {
			z++
		}
	}
	for idle := 0; idle < 30; idle++ {
		if len(b.out) < z || b.backs < words-z {
			idle = 0
			require.Less(t, b.cycle, 1500*words+1000, "no progress: %d of %d words", len(b.out)+b.backs, words)
		}
		b.step(t)
	}
	require.Equal(t, len(b.t.jobs), b.done)
	require.Equal(t, len(b.t.sums), b.popped)
	require.NoError(t, b.Err())
}

// step is one cycle.
func (b *bench) step(t *testing.T) {
	t.Helper()
	in, out := b.In.D, b.Out.D
	b.setHeads()
	ready := b.rng.IntN(100) >= b.stall
	b.Set(in.OutReady, flag(ready))
	b.wants = b.wants || len(b.turns) < 7 && b.rng.IntN(100) < b.rival
	b.Set(b.In.QReqValid, flag(b.wants))
	b.Set(b.In.QDivisor, 3)
	b.Set(b.In.QBeatValid, flag(len(b.turns) > 0))
	b.Set(b.In.QLast, flag(len(b.turns) > 0 && b.turns[0] == 1))

	issue := b.issue()
	arrives := b.send()
	pops := issue != nil && issue.kind == late && issue.rowLast
	b.equal(t, pops, out.SumPop, "sum_pop")

	// The divider's side.
	b.equal(t, len(b.divisors) > 0, out.ZReqValid, "z_req_valid")
	if len(b.divisors) > 0 {
		require.Equal(t, int64(b.divisors[0]), b.Get(out.ZDivisor))
	}
	granted := len(b.divisors) > 0 && b.Get(b.Out.ZReqReady) == 1
	offers := b.current != nil && (b.beat > 0 || !b.busy || b.shifts)
	divides := offers && b.current.kind == late
	b.equal(t, divides, out.ZBeatValid, "z_beat_valid")
	passes := offers && (!divides && (!b.m.SerialShift() || b.shifts && b.places == 0) || divides && b.Get(b.Out.ZBeatReady) == 1)
	ends := passes && b.beat == b.current.chunks-1
	if divides {
		b.equal(t, b.beat == b.current.chunks-1, out.ZLast, "z_last")
	}
	moves := len(b.rows) > 0 && (b.current == nil || ends) && (b.rows[0].kind == back || b.reserved < 4)
	free := moves
	if b.m.Serial() {
		free = ends
	}
	b.equal(t, free, out.RowFree, "row_free")
	whole := b.results(t)
	transfers := b.stream(t, ready)

	// The next cycle.
	if granted {
		b.divisors = b.divisors[1:]
	}
	if issue != nil && issue.kind == late {
		b.divisors = append(b.divisors, issue.sum)
	}
	b.popped += int(flag(pops))
	if passes {
		b.passes = append(b.passes, b.cycle)
		b.beat++
	}
	if free {
		b.credit++
		b.moves = append(b.moves, b.cycle)
	}
	switch {
	case b.m.Serial():
		b.shift(offers && !divides, passes)
		b.edge(passes, ends, transfers, whole, arrives)
		arrives, whole = nil, nil
	case ends:
		b.whole[b.cycle+6] = b.current
		b.current = nil
	}
	if moves {
		b.current, b.beat, b.rows = b.rows[0], 0, b.rows[1:]
		if b.current.kind != back {
			b.reserved++
		}
	}
	if arrives != nil {
		b.rows = append(b.rows, arrives)
		require.LessOrEqual(t, len(b.rows), b.m.RowSlots(), "the bench sends more than it may")
	}
	if transfers {
		b.out = append(b.out, b.cycle)
		b.done += int(flag(b.z[0].headLast))
		b.z, b.reserved = b.z[1:], b.reserved-1
	}
	if whole != nil && whole.kind != back {
		b.z = append(b.z, whole)
	}
	if len(b.turns) > 0 && b.Get(b.Out.QBeatReady) == 1 {
		if b.turns[0]--; b.turns[0] == 0 {
			b.turns = b.turns[1:]
		}
	}
	if b.wants && b.Get(b.Out.QReqReady) == 1 {
		b.wants = false
		b.turns = append(b.turns, 1+b.rng.IntN(3)+20*(b.rng.IntN(10)/9))
	}
	b.Step()
	b.cycle++
}

// edge is the next cycle with one word at a time.
func (b *bench) edge(passes, ends, transfers bool, whole, arrives *word) {
	if transfers || whole != nil && whole.kind == back {
		b.busy = false
	}
	b.busy = b.busy || passes || b.shifts
	if ends {
		at := b.cycle + 3
		switch {
		case b.current.kind == late:
			at = b.cycle + 1 + b.m.Divu().Latency()
		case b.m.SerialShift():
			at = b.cycle + 1
		}
		b.whole[at], b.current = b.current, nil
	}
	if arrives != nil {
		b.current, b.beat = arrives, 0
	}
}

// shift is the next cycle of a beat that is shifted bit by bit.
func (b *bench) shift(offers, passes bool) {
	switch {
	case passes:
		b.shifts = false
	case offers && b.m.SerialShift() && !b.shifts:
		b.shifts, b.places = true, b.t.jobs[b.current.job].yShift
		if b.current.kind == early {
			b.places = 16
		}
	case b.shifts:
		b.places--
	}
}

// setHeads fills the slots of jobs that may begin; what the drain does not
// read is noise.
func (b *bench) setHeads() {
	for ; b.heads < min(len(b.t.jobs), b.done+b.m.Heads()); b.heads++ {
		h, j := b.In.D.Heads[b.heads%b.m.Heads()], b.t.jobs[b.heads]
		b.Set(h.Gemm, flag(j.gemm))
		b.Set(h.Early, flag(j.early))
		b.Set(h.Groups, int64(j.groups))
		b.Set(h.Chunks, int64(j.chunks))
		b.Set(h.YShift, int64(j.yShift))
		b.Set(h.N, b.rng.Int64N(64))
		b.Set(h.Dense, b.rng.Int64N(2))
		b.Set(h.Shift, b.rng.Int64N(64))
	}
}

// issue moves the issuer on by a cycle and returns the word whose last beat it
// issues. The next word is chosen in that cycle, or when idle.
func (b *bench) issue() (done *word) {
	if b.left > 0 {
		if b.left--; b.left == 0 {
			done = &b.t.words[b.chosen-1]
			b.issued = append(b.issued, b.cycle)
		}
	}
	if b.left == 0 && b.chosen < len(b.t.words) && b.credit > 0 && b.t.words[b.chosen].job < b.heads {
		b.left = b.t.words[b.chosen].beats
		b.chosen++
		b.credit--
	}
	in := b.In.D
	b.Set(in.WordIssued, flag(done != nil))
	b.tag(in.WordTag, done)
	if b.popped < len(b.t.sums) {
		b.Set(in.Sum, int64(b.t.sums[b.popped]))
	}
	return done
}

// send presents the sums of the word that was issued the latency before.
func (b *bench) send() (w *word) {
	if b.sent < len(b.issued) && b.issued[b.sent]+b.latency == b.cycle {
		w = &b.t.words[b.sent]
		b.sent++
	}
	in := b.In.D
	b.Set(in.RowValid, flag(w != nil))
	b.tag(in.RowTag, w)
	for l := range in.RowAcc {
		v := b.rng.Int64N(1 << 30)
		if w != nil {
			v = w.acc[l]
		}
		b.Set(in.RowAcc[l], v)
	}
	return w
}

// tag sets a tag, to noise where there is no word.
func (b *bench) tag(in machine.RowTag, w *word) {
	if w == nil {
		w = &word{kind: kind(b.rng.IntN(4)), job: b.rng.IntN(4), row: b.rng.IntN(64), rowLast: b.rng.IntN(2) == 0, headLast: b.rng.IntN(2) == 0}
	}
	b.Set(in.Back, flag(w.kind == back))
	b.Set(in.RowLast, flag(w.rowLast))
	b.Set(in.HeadLast, flag(w.headLast))
	b.Set(in.Slot, int64(w.job%b.m.Heads()))
	b.Set(in.Row, int64(w.row))
	b.Set(in.Word, int64(w.word))
}

// results checks the words of V, and returns the word put together in this cycle.
func (b *bench) results(t *testing.T) *word {
	out := b.Out.D
	w := b.whole[b.cycle]
	delete(b.whole, b.cycle)
	b.equal(t, w != nil && w.kind == back, out.BackValid, "back_valid")
	if w != nil && w.kind == back {
		b.backs++
		b.same(t, w, out.BackData, out.BackSlot, out.BackRow, out.BackWord)
	}
	if b.m.Serial() && w != nil && w.kind != back { // without a queue
		b.z = append(b.z, w)
	}
	return w
}

// stream checks the z stream and the end of jobs, and returns whether a word
// is handed over.
func (b *bench) stream(t *testing.T, ready bool) bool {
	out := b.Out.D
	b.equal(t, len(b.z) > 0, out.OutValid, "out_valid")
	ends := false
	if len(b.z) > 0 {
		w := b.z[0]
		b.same(t, w, out.OutData, out.OutSlot, out.OutRow, out.OutWord)
		b.equal(t, w.headLast, out.OutLast, "out_last")
		if ends = ready && w.headLast; ends {
			require.Equal(t, int64(w.job%b.m.Heads()), b.Get(out.HeadDoneSlot))
			require.Equal(t, b.done, w.job, "jobs end in order")
		}
	}
	b.equal(t, ends, out.HeadDone, "head_done")
	return ready && len(b.z) > 0
}

// same compares a word with what must come of it.
func (b *bench) same(t *testing.T, w *word, data []hdl.SInt, slot, row, index hdl.UInt) {
	t.Helper()
	got := make([]int64, len(data))
	for l := range got {
		got[l] = b.Get(data[l])
	}
	require.Equal(t, w.want, got, "cycle %d, kind %d, row %d word %d of job %d", b.cycle, w.kind, w.row, w.word, w.job)
	require.Equal(t, [3]int64{int64(w.job % b.m.Heads()), int64(w.row), int64(w.word)}, [3]int64{b.Get(slot), b.Get(row), b.Get(index)})
}

func (b *bench) equal(t *testing.T, want bool, s hdl.Bool, name string) {
	t.Helper()
	require.Equal(t, flag(want), b.Get(s), "%s in cycle %d", name, b.cycle)
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

var _ hdl.Generator[drain.In, drain.Out] = drain.Drain{}
