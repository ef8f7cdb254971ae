package cycles

import (
	"github.com/sparcgen/sparcgen/units/machine"
)

// sumsMost is the most passes of means that are summed or wait for the divider;
// repsMost the representatives that wait.
const (
	sumsMost = 2
	repsMost = 2
)

// The kinds of tasks.
const (
	iteration = iota
	mean
	medoid
)

// task is an allocation whose clusters are walked.
type task struct {
	*job
	kind  int
	words int // of the rows that are read
	used  int // clusters with members
}

func newTask(p *pass) *task {
	t := &task{job: p.job, kind: iteration, words: p.rowWords}
	if p.round == p.Rounds-1 {
		t.kind, t.words = medoid, p.job.words
		if p.Mean {
			t.kind = mean
		}
	}
	for _, n := range p.Members[p.round] {
		if n > 0 {
			t.used++
		}
	}
	return t
}

// chain is the rows of a cluster that are read, a pass a word.
type chain struct {
	*task
	rows int
	last bool // of the task
}

// sum is a word of a chain that is summed.
type sum struct {
	*chain
	rowEnd bool // the last word of its row
}

// step is what a cycle of the walk does.
type step struct {
	read, passBegins, chainBegins, passEnds, taskEnds bool
}

// gather is units/gather.
type gather struct {
	machine.Machine
	tasks        []*task
	active       *task
	reps         []int // rows of the clusters that wait
	fetchedCount int   // of the task
	fetched      *chain

	chain *chain
	word  int
	left  int  // rows of the pass that have not been read
	ran   bool // a row was read in the cycle before

	sums, means, rows int // reserved: passes, words of means, rows of the ring

	divisors int // queued
	queue    []*sum
	chunk    int // beats passed of the sum in front

	medoids, iterations, queued, written later[*sum]
	mean                                 *sum // a word of a mean is written in this cycle
	walk                                 step
}

// walker is a form of units/gather.
type walker interface {
	offer(w *wires)
	edge(w *wires)
}

func newGather(g machine.Machine) walker {
	if g.Serial() {
		return &parts{gather: gather{Machine: g}}
	}
	return &gather{Machine: g}
}

func (g *gather) offer(w *wires) {
	w.repReady = len(g.reps) < repsMost
	g.walk = g.next()
	if g.walk.taskEnds {
		w.listFree = true
		if g.active.kind != iteration {
			w.qFree = g.active.job
		}
	}
	r := request{divisor: g.divisors > 0}
	if len(g.queue) > 0 {
		r.beat, r.last = true, g.chunk == g.queue[0].chunks-1
	}
	w.client[clientQ] = r

	if s, ok := g.iterations.take(w.now); ok {
		w.upDone = s.rowEnd && s.last
	}
	g.mean, _ = g.written.take(w.now)
	done := g.mean
	if s, ok := g.medoids.take(w.now); ok {
		done = s
	}
	if done != nil {
		w.push, w.pushEnd = done.rowEnd, done.last
	}
}

// next decides what is read.
func (g *gather) next() step {
	if g.ran && g.left > 0 {
		return step{read: true}
	}
	s := step{passEnds: g.ran}
	more := g.chain != nil && g.word < g.chain.words-1
	if s.passEnds && !more && g.chain.last {
		s.taskEnds = true
		return s
	}
	if g.active == nil {
		return s
	}
	switch {
	case g.active.kind == mean && g.sums == sumsMost, g.active.kind == medoid && g.means > 0:
	case more:
		s.read, s.passBegins = true, true
	case g.fetched != nil && (g.active.kind == iteration || g.rows < g.ClustersMax):
		s.read, s.passBegins, s.chainBegins = true, true, true
	}
	return s
}

func (g *gather) edge(w *wires) {
	g.divide(w)
	if g.walk.passEnds {
		s := &sum{g.chain, g.word == g.chain.words-1}
		switch g.active.kind {
		case medoid:
			g.medoids.push(w.now+1, s)
		case iteration:
			g.iterations.push(w.now+1+g.RowAcc().Latency(), s)
		case mean:
			g.divisors++
			g.queued.push(w.now+1+g.RowAcc().Latency(), s)
		}
	}
	g.reserve(w)
	g.fetch(w, g.fetched == nil || g.walk.chainBegins)
	g.move()
	g.change(w, g.walk.taskEnds)
}

// move moves the walk on.
func (g *gather) move() {
	switch s := g.walk; {
	case s.chainBegins:
		g.word, g.left = 0, g.chain.rows-1
	case s.passBegins:
		g.word, g.left = g.word+1, g.chain.rows-1
	case s.read:
		g.left--
	}
	g.ran = g.walk.read
}

// change ends the task, or begins the next.
func (g *gather) change(w *wires, ends bool) {
	switch {
	case ends:
		g.active, g.chain = nil, nil
	case g.active == nil && len(g.tasks) > 0:
		g.active, g.tasks, g.fetchedCount = g.tasks[0], g.tasks[1:], 0
	}
	if w.task != nil {
		g.tasks = append(g.tasks, w.task)
	}
}

// divide is the client of the divider.
func (g *gather) divide(w *wires) {
	if w.granted(clientQ) {
		g.divisors--
	}
	if w.passes(clientQ) {
		if g.chunk++; w.client[clientQ].last {
			g.written.push(w.now+g.Divu().Latency()+1, g.queue[0])
			g.queue, g.chunk = g.queue[1:], 0
			g.sums--
		}
	}
	if s, ok := g.queued.take(w.now); ok {
		g.queue = append(g.queue, s)
	}
}

// reserve keeps the credits.
func (g *gather) reserve(w *wires) {
	if g.walk.passBegins && g.active.kind == mean {
		g.sums++
		g.means++
	}
	if g.mean != nil {
		g.means--
	}
	if g.walk.chainBegins && g.active.kind != iteration {
		g.rows++
	}
	if w.pop {
		g.rows--
	}
}

// fetch moves the representatives and the chains on, and returns whether one is
// fetched, for which there may be a place.
func (g *gather) fetch(w *wires, place bool) bool {
	fetch := g.active != nil && len(g.reps) > 0 && g.fetchedCount < g.active.used && place
	if g.walk.chainBegins {
		g.chain, g.fetched = g.fetched, nil
	}
	if fetch {
		g.fetchedCount++
		g.fetched = &chain{g.active, g.reps[0], g.fetchedCount == g.active.used}
		if g.active.kind == medoid {
			g.fetched.rows = 1
		}
		g.reps = g.reps[1:]
	}
	if w.repOffered && w.repReady && w.rep > 0 {
		g.reps = append(g.reps, w.rep)
	}
	return fetch
}
