package feed_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/feed"
)

// pace is how fast the neighbours are.
type pace struct {
	pause int // percent of cycles in which a stream offers nothing, a job or a row waits, or Go is false
	slow  int // most cycles that a neighbour takes beyond the fewest
}

// due is something a neighbour will say not before a cycle.
type due struct {
	at       int
	job, row int
	word     int
	last     bool
	acc      []int64
	cluster  int
	exps     []int64
}

// traced is a cycle of the control.
type traced struct {
	in  inputs
	out outputs
}

// bench is a circuit among neighbours that obey the contract, the model beside
// it and the results that must come.
type bench struct {
	*sim.Bench[feed.In, feed.Out]
	t     *testing.T
	g     feed.Feed
	jobs  []*job
	pace  pace
	rng   *rand.Rand
	model *model
	time  int
	hold  bool // Go is held false

	kv, q, x                 [][]int64
	accepted, retired        int
	pre, scores              []scoreBeat
	words, back              []wordOf // results still to come
	assign, walks, rings     []due
	ringRoom                 int
	scoreFree, expDue        []due
	rowFree, backDue, retire []due
	expSlots                 int
	reading                  []due
	answer                   []int64 // of the exponents read in the cycle before
	walked                   []int64 // what the walker read in the cycle before
	wordsIssued, backIssued  int     // of words and back
	scoredRows               []due   // rows whose scores are all there
	trace                    []traced
}

// open starts a circuit with jobs to do.
func open(t *testing.T, g feed.Feed, jobs []*job, p pace, seed uint64) *bench {
	t.Helper()
	s, err := sim.Open(g, sim.Seed(seed+1))
	require.NoError(t, err)
	return with(t, s, g, jobs, p, seed)
}

// with begins on a circuit that has been reset.
func with(t *testing.T, s *sim.Bench[feed.In, feed.Out], g feed.Feed, jobs []*job, p pace, seed uint64) *bench {
	b := &bench{Bench: s, t: t, g: g, jobs: jobs, pace: p, rng: rand.New(rand.NewPCG(seed, 7)), model: newModel(g, jobs),
		ringRoom: g.ClustersMax, expSlots: g.ExpSlots()}
	for n, j := range jobs {
		b.kv, b.q, b.x = append(b.kv, j.kvWords...), append(b.q, j.qWords...), append(b.x, j.xStream...)
		b.pre = append(b.pre, j.preScores(g, n)...)
		if j.attends() {
			scores, words := j.attention(g, n)
			b.scores, b.words = append(b.scores, scores...), append(b.words, words...)
			if j.vgen() {
				b.back = append(b.back, j.product(g, n)...)
			}
			for i, e := range j.exps {
				b.reading = append(b.reading, due{job: n, row: i, exps: e})
			}
		} else {
			b.words = append(b.words, j.product(g, n)...)
		}
	}
	return b
}

// pauses returns whether something waits in this cycle.
func (b *bench) pauses() bool { return b.rng.IntN(100) < b.pace.pause }

// later returns the cycle in which a neighbour answers what it sees now.
func (b *bench) later() int { return b.time + 1 + b.rng.IntN(b.pace.slow+1) }

// ripe removes the first of a list if its cycle has come.
func (b *bench) ripe(list *[]due) (due, bool) {
	if len(*list) == 0 || (*list)[0].at > b.time {
		return due{}, false
	}
	d := (*list)[0]
	*list = (*list)[1:]
	return d, true
}

func (b *bench) flag(s hdl.Bool, on bool) bool {
	v := int64(0)
	if on {
		v = 1
	}
	b.Set(s, v)
	return on
}

// lanes sets a vector: to the word, or to anything where there is none.
func (b *bench) lanes(port string, word []int64, n int) {
	if word == nil {
		word = matrix(b.rng, 1, n)[0]
	}
	b.SetVec(port, word)
}

// stream offers the first word of a list.
func (b *bench) stream(valid hdl.Bool, port string, list [][]int64) bool {
	on := len(list) > 0 && !b.pauses()
	var word []int64
	if on {
		word = list[0]
	}
	b.lanes(port, word, b.g.Lanes)
	return b.flag(valid, on)
}

// run plays all jobs to their end and returns the cycles it took.
func (b *bench) run(limit int) int {
	for b.retired < len(b.jobs) {
		require.Less(b.t, b.time, limit, "stuck: %d of %d jobs over, %d pre, %d scores, %d words, %d back to come",
			b.retired, len(b.jobs), len(b.pre), len(b.scores), len(b.words), len(b.back))
		b.cycle()
	}
	require.Empty(b.t, b.pre)
	require.Empty(b.t, b.scores)
	require.Empty(b.t, b.words)
	require.Empty(b.t, b.back)
	require.Empty(b.t, b.kv)
	require.Empty(b.t, b.q)
	require.Empty(b.t, b.x)
	require.NoError(b.t, b.Err())
	return b.time
}

// cycle plays a cycle.
func (b *bench) cycle() {
	in := b.drive()
	want := b.model.cycle(in)
	b.judge(in, want)
	b.Step()
	b.time++
}

// accept hands over the next job when a slot is free; a free slot's fields are anything.
func (b *bench) accept() {
	if b.accepted == len(b.jobs) || b.accepted-b.retired == b.g.Heads() || b.pauses() {
		return
	}
	j := b.jobs[b.accepted]
	h := b.In.Heads[b.accepted%b.g.Heads()]
	for field, v := range j.fields(b.rng, h) {
		b.Set(field.(hdl.Signal), v)
	}
	b.accepted++
}

// drive sets all inputs.
func (b *bench) drive() inputs {
	var in inputs
	b.accept()
	in.accepted = b.accepted
	b.Set(b.In.Accepted, int64(b.accepted%(2*b.g.Heads())))
	in.run = b.flag(b.In.Go, !b.hold && !b.pauses())
	in.kv = b.stream(b.In.KvValid, "kv_data", b.kv)
	in.q = b.stream(b.In.QValid, "q_data", b.q)
	in.x = b.stream(b.In.XValid, "x_data", b.x)
	b.gather(&in)

	d, on := b.ripe(&b.assign)
	in.pFree, in.pFreeBank = b.flag(b.In.PFree, on), d.job%b.g.Heads()%b.g.Banks
	b.Set(b.In.PFreeBank, int64(in.pFreeBank))
	b.soft(&in)
	_, on = b.ripe(&b.rowFree)
	in.rowFree = b.flag(b.In.RowFree, on)
	d, in.back = b.ripe(&b.backDue)
	b.flag(b.In.BackValid, in.back)
	in.backJob, in.backRow, in.backWord = d.job, d.row, d.word
	b.Set(b.In.BackSlot, int64(d.job%b.g.Heads()))
	b.Set(b.In.BackRow, int64(d.row))
	b.Set(b.In.BackWord, int64(d.word))
	b.lanes("back_data", d.acc, b.g.Lanes)
	return in
}

// gather walks the bank of Q of a job whose rows have been assigned and writes
// the job's representatives to the ring.
func (b *bench) gather(in *inputs) {
	var walk due
	on := false
	if len(b.walks) > 0 && !b.pauses() {
		walk, on = b.ripe(&b.walks)
	}
	b.flag(b.In.WalkEn, on)
	b.Set(b.In.WalkBank, int64(b.bank(walk.job)))
	if b.walked != nil {
		require.Equal(b.t, b.walked, b.Vec("walk_data"), "cycle %d", b.time)
	}
	b.walked = nil
	if on {
		b.Set(b.In.WalkAddr, int64(walk.row))
		b.walked = b.jobs[walk.job].qWords[walk.row]
	}
	in.qFree = b.flag(b.In.QFree, on && walk.last)
	in.qFreeBank = b.bank(walk.job)
	b.Set(b.In.QFreeBank, int64(in.qFreeBank))

	var word due
	on = false
	if len(b.rings) > 0 && !b.pauses() && (b.rings[0].word > 0 || b.ringRoom > 0) {
		word, on = b.ripe(&b.rings)
	}
	if on && word.word == 0 {
		b.ringRoom--
	}
	b.flag(b.In.QcWrite, on)
	var data []int64
	push := false
	if on {
		data = word.acc
		push = word.word == b.jobs[word.job].words()-1
		b.Set(b.In.QcWord, int64(word.word))
		b.Set(b.In.QcCluster, int64(word.cluster))
	}
	b.lanes("qc_data", data, b.g.Lanes)
	in.push = b.flag(b.In.QcPush, push)
	in.pushLast = b.flag(b.In.QcLast, word.last) && push
}

func (b *bench) bank(job int) int { return job % b.g.Heads() % b.g.Banks }

// soft reads rows of scores in order, and gives rows of exponents.
func (b *bench) soft(in *inputs) {
	if len(b.scoredRows) > 0 && b.scoredRows[0].at <= b.time && b.expSlots > 0 {
		b.expSlots--
		b.scoredRows = b.scoredRows[1:]
		b.scoreFree = append(b.scoreFree, due{at: b.time + b.rng.IntN(b.pace.slow+1)})
		b.expDue = append(b.expDue, due{at: b.time + b.rng.IntN(b.pace.slow+1)})
	}
	_, on := b.ripe(&b.scoreFree)
	in.scoreFree = b.flag(b.In.ScoreFree, on)
	_, on = b.ripe(&b.expDue)
	in.eReady = b.flag(b.In.EReady, on)
	e := make([]int64, b.g.Scores())
	for k := range e {
		e[k] = int64(b.rng.IntN(b.g.ExpCap + 1))
	}
	if b.answer != nil {
		copy(e, b.answer)
	}
	b.SetVec("e_data", e)
	b.answer = nil
}
