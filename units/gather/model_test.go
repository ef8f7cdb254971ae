package gather_test

import (
	"github.com/sparcgen/sparcgen/units/gather"
	"github.com/sparcgen/sparcgen/units/machine"
)

// model predicts every output of every cycle from the package's description of
// the timing. It knows members as lists in Go and results from the golden model.
type model struct {
	m machine.Machine

	tasks    []*task // the queue
	active   *task
	reps     []int // clusters of the queue of representatives
	fetchedN int
	fetched  *chain

	chain *chain
	word  int
	pos   int
	ran   bool // a row was read in the cycle before

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

// pass is a word of a chain.
type pass struct {
	*chain
	word int
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
	t         *task
	row, word int
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
func (o *model) repReady() bool { return len(o.reps) < 2 }

// next decides what is read in a cycle.
func (o *model) next() (r *read, passBegins, chainBegins, passEnds, taskEnds bool) {
	if o.ran && o.pos+1 < len(o.chain.rows) {
		return &read{o.active, o.chain.rows[o.pos+1], o.word}, false, false, false, false
	}
	passEnds = o.ran
	more := o.chain != nil && o.word+1 < o.chain.t.words()
	if passEnds && !more && o.chain.last {
		return nil, false, false, true, true
	}
	if o.active == nil {
		return nil, false, false, passEnds, false
	}
	may := true
	switch o.active.kind() {
	case "mean":
		may = o.sums < gather.Sums
	case "medoid":
		may = o.means == 0
	}
	switch {
	case !may:
	case more:
		return &read{o.active, o.chain.rows[0], o.word + 1}, true, false, passEnds, false
	case o.fetched != nil && (!o.active.final || o.rows < o.m.ClustersMax):
		return &read{o.active, o.fetched.rows[0], 0}, true, true, passEnds, false
	}
	return nil, false, false, passEnds, false
}

// edge moves everything on by a cycle.
func (o *model) edge(cycle int, in told) {
	r, passBegins, chainBegins, passEnds, taskEnds := o.next()
	kind := ""
	if o.active != nil {
		kind = o.active.kind()
	}

	// Results of the pass whose last row was read in the cycle before.
	if passEnds {
		p := &pass{o.chain, o.word}
		switch last := cycle - 1; kind {
		case "medoid":
			o.medoids[last+2] = p
		case "iteration":
			o.iters[last+3] = p
		case "mean":
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
			o.done[cycle+6] = o.sumQueue[0]
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
		o.means++
	}
	if freed {
		o.sums--
	}
	if o.done[cycle] != nil {
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
		o.word, o.pos = r.word, 0
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
}

// chunks returns the beats of the sum in front.
func (o *model) chunks() int { return chunksOf(o.m, o.sumQueue[0].t.job) }

// lastBeat returns whether the beat just counted is the last of its sum.
func (o *model) lastBeat() bool { return o.chunk == o.chunks() }

func chunksOf(m machine.Machine, j *job) int {
	return (min(j.d, m.Lanes) + m.DivLanes - 1) / m.DivLanes
}
