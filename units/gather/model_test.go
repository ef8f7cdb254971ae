package gather_test

import (
	"github.com/sparcgen/sparcgen/units/gather"
	"github.com/sparcgen/sparcgen/units/machine"
)

// model predicts every output of every cycle from the package's description of
// the timing. It knows members as lists in Go and results from the golden model.
type model struct {
	m     machine.Machine
	cycle int

	tasks    []*task // the queue
	active   *task
	reps     []int // clusters of the queue of representatives
	fetchedN int
	fetched  *chain

	chain *chain
	at    int // part of the row
	pos   int
	ran   bool // a row was read in the cycle before
	busy  bool // Machine.Serial: a chain is fetched or under way

	sums, means, rows int // reserved

	divisors []entry
	sumQueue []*pass
	chunk    int
	medoids  map[int]*pass // by the cycle of qc_write
	iters    map[int]*pass // of up_write
	queued   map[int]*pass // in which the sum is put into the queue
	asked    map[int]int   // in which the divisor is put into the queue
	done     map[int]*pass // of qc_write
}

type entry struct{ divisor int }

// chain is a cluster and the rows to be read.
type chain struct {
	t       *task
	cluster int
	rows    []int
	last    bool
}

// pass is a part of the rows of a chain: a word, or a beat of one with
// Machine.Serial.
type pass struct {
	*chain
	word, at        int
	wordEnd, rowEnd bool
}

func newModel(m machine.Machine) *model {
	return &model{m: m, medoids: map[int]*pass{}, iters: map[int]*pass{}, queued: map[int]*pass{}, asked: map[int]int{}, done: map[int]*pass{}}
}

// words returns the words of the rows a task reads.
func (t *task) words() int {
	if t.final {
		return t.job.words
	}
	return t.job.rowWords
}

// split returns the parts of a whole word.
func (o *model) split() int {
	if o.m.Serial() {
		return o.m.Lanes / o.m.DivLanes
	}
	return 1
}

// parts returns those of the rows a task reads. A row of queries may end within
// its only word.
func (o *model) parts(t *task) int {
	if o.m.Serial() && t.final && t.words() == 1 {
		return chunksOf(o.m, t.job)
	}
	return t.words() * o.split()
}

// pass returns the pass of the present part.
func (o *model) pass() *pass {
	end := o.at == o.parts(o.chain.t)-1
	return &pass{o.chain, o.at / o.split(), o.at, end || o.at%o.split() == o.split()-1, end}
}

// written returns the word that is written in this cycle, if any.
func (o *model) written() *pass {
	for _, by := range []map[int]*pass{o.done, o.medoids, o.iters} {
		if p := by[o.cycle]; p != nil {
			return p
		}
	}
	return nil
}

func (t *task) kind() string {
	switch {
	case !t.final:
		return "iteration"
	case t.job.mean:
		return "mean"
	}
	return "medoid"
}

// read is what a cycle reads.
type read struct {
	t             *task
	row, word, at int
}

// told is what happens around the circuit in a cycle, beside its outputs.
type told struct {
	task   *task // task_valid
	rep    int   // the cluster with members that is transferred, or -1
	pop    bool
	grant  bool // the divisor in front is taken
	passes bool // a beat passes
}

// repReady returns whether the queue of representatives takes another.
func (o *model) repReady() bool { return len(o.reps) < 2 && !(o.m.Serial() && len(o.reps) > 0) }

// next decides what is read in a cycle.
func (o *model) next() (r *read, passBegins, chainBegins, passEnds, taskEnds bool) {
	if o.ran && o.pos+1 < len(o.chain.rows) {
		return o.reads(o.chain.rows[o.pos+1], o.at), false, false, false, false
	}
	passEnds = o.ran
	more := o.chain != nil && o.at+1 < o.parts(o.chain.t)
	if p := o.written(); o.m.Serial() && p != nil && p.rowEnd && p.last || !o.m.Serial() && passEnds && !more && o.chain.last {
		return nil, false, false, passEnds, true
	}
	if o.active == nil {
		return nil, false, false, passEnds, false
	}
	may := true
	switch o.active.kind() {
	case "mean":
		may = o.sums < gather.Sums
	case "medoid":
		may = o.m.Serial() || o.means == 0
	}
	switch {
	case !may:
	case more:
		return o.reads(o.chain.rows[0], o.at+1), true, false, passEnds, false
	case o.fetched != nil && (!o.active.final || o.rows < o.m.ClustersMax):
		return o.reads(o.fetched.rows[0], 0), true, true, passEnds, false
	}
	return nil, false, false, passEnds, false
}

// reads returns the read of a part of a row.
func (o *model) reads(row, at int) *read { return &read{o.active, row, at / o.split(), at} }

// edge moves everything on by a cycle.
func (o *model) edge(cycle int, in told) {
	r, passBegins, chainBegins, passEnds, taskEnds := o.next()
	kind := ""
	if o.active != nil {
		kind = o.active.kind()
	}

	// Results of the pass whose last row was read in the cycle before.
	if passEnds {
		p := o.pass()
		switch last := cycle - 1; {
		case o.m.Serial() && kind == "mean":
			o.asked[last+1] = len(o.chain.rows)
			o.queued[last+2] = p
		case o.m.Serial():
			if p.wordEnd && kind == "medoid" {
				o.medoids[last+3] = p
			} else if p.wordEnd {
				o.iters[last+3] = p
			}
		case kind == "medoid":
			o.medoids[last+2] = p
		case kind == "iteration":
			o.iters[last+3] = p
		case kind == "mean":
			o.asked[last+1] = len(o.chain.rows)
			o.queued[last+3] = p
		}
	}

	// The divider's side.
	if in.grant {
		o.divisors = o.divisors[1:]
	}
	if n := o.asked[cycle]; n > 0 {
		o.divisors = append(o.divisors, entry{n})
	}
	freed := false
	if in.passes {
		o.chunk++
		if freed = o.lastBeat(); freed {
			if o.sumQueue[0].wordEnd {
				o.done[cycle+6] = o.sumQueue[0]
			}
			o.sumQueue, o.chunk = o.sumQueue[1:], 0
		} else {
			o.chunk = o.chunk % o.chunks()
		}
	}
	if p := o.queued[cycle]; p != nil {
		o.sumQueue = append(o.sumQueue, p)
	}

	// Credits.
	if passBegins && kind == "mean" {
		o.sums++
		if !o.m.Serial() {
			o.means++
		}
	}
	if freed {
		o.sums--
	}
	if o.done[cycle] != nil && !o.m.Serial() {
		o.means--
	}
	if chainBegins && o.active.final {
		o.rows++
	}
	if in.pop {
		o.rows--
	}

	// Chains.
	fetch := o.active != nil && len(o.reps) > 0 && o.fetchedN < o.active.used && (o.fetched == nil || chainBegins)
	if o.m.Serial() {
		fetch = fetch && !o.busy
		p := o.written()
		o.busy = fetch || o.busy && !(p != nil && p.rowEnd)
	}
	if chainBegins {
		o.chain, o.fetched = o.fetched, nil
	}
	if fetch {
		o.fetchedN++
		c := &chain{t: o.active, cluster: o.reps[0], rows: o.active.members(o.reps[0]), last: o.fetchedN == o.active.used}
		if kind == "medoid" {
			c.rows = []int{o.active.scan[c.cluster].Representative.Index}
		}
		o.fetched, o.reps = c, o.reps[1:]
	}
	if in.rep >= 0 {
		o.reps = append(o.reps, in.rep)
	}

	// The walk.
	o.ran = r != nil
	switch {
	case passBegins:
		o.at, o.pos = r.at, 0
	case r != nil:
		o.pos++
	}

	// Tasks.
	switch {
	case taskEnds:
		o.active, o.chain = nil, nil
	case o.active == nil && len(o.tasks) > 0:
		o.active, o.tasks, o.fetchedN = o.tasks[0], o.tasks[1:], 0
	}
	if in.task != nil {
		o.tasks = append(o.tasks, in.task)
	}
	o.cycle++
}

// chunks returns the beats of the sum in front.
func (o *model) chunks() int {
	if o.m.Serial() {
		return 1
	}
	return chunksOf(o.m, o.sumQueue[0].t.job)
}

// lastBeat returns whether the beat just counted is the last of its sum.
func (o *model) lastBeat() bool { return o.chunk == o.chunks() }

func chunksOf(m machine.Machine, j *job) int {
	return (min(j.d, m.Lanes) + m.DivLanes - 1) / m.DivLanes
}
