package buscycles

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/cycles"
)

// Result is what the registers say of a list.
type Result struct {
	Cycles int64   // CYCLES
	Stamps []int64 // a job: its STAMP
	Reads  int64   // READ_BEATS
	Writes int64   // WRITE_BEATS
	Hits   int64   // CACHE_HITS
	Misses int64   // CACHE_MISSES
}

// wires are what the parts tell each other in a cycle.
type wires struct {
	now int

	// Of the memory, and of the master towards it: beats of the burst whose address
	// is on offer, 0 for none.
	arready, rvalid, awready, wready, bvalid bool
	ar, aw                                   int
	readTaken, writeTaken, answerTaken       bool

	// Of the reader and its clients.
	runReady, beat, beatReady [clients]bool
	run                       [clients]*run

	// Of the writer and what is before it.
	storeReady, dataReady, data bool
	stored                      *run
	sent                        int  // the job whose last beat of Z is handed over, -1: none
	written, zcWritten          bool // all of Z, all of ZC of a job is written
	wordRoom, resultOffered     bool
	word                        *word

	core                 cycles.Offers
	outReady, allocReady bool

	// Of the list.
	key                                                       int // -1: none
	keyReady, operandsReady, coreRoom, resultsRoom, cloneRoom bool
	jobsWritten                                               int
	issued                                                    *job
}

// Model is sparc_axi, at rest since long after reset.
type Model struct {
	axi.Sparc
	memory   *memory
	reader   *reader
	writer   *writer
	operands *operands
	results  *results
	store    *store
	clone    *clone
}

// idle is the number of cycles without a beat on the bus after which the model is
// stuck.
const idle = 1 << 22

// New returns the model before its first list.
func New(g axi.Sparc) *Model {
	return &Model{g, &memory{}, newReader(g), newWriter(g), newOperands(g), newResults(g), newStore(g), newClone(g)}
}

// Run predicts a list whose job 0 is at an address, from START on. What of the
// list before it matters, whose turn it is on the bus, is kept. It panics when a
// job is not what a clustering of its rows makes.
func (m *Model) Run(base uint64, jobs []Job) Result {
	l := m.start(base, jobs)
	r := Result{Stamps: make([]int64, len(jobs))}
	hits, misses := m.clone.cache.tags.Hits, m.clone.cache.tags.Misses
	last := 0
	for !l.over() {
		w := l.step()
		if w.sent >= 0 {
			r.Stamps[w.sent] = int64(w.now)
		}
		if w.readTaken {
			r.Reads++
		}
		if w.writeTaken {
			r.Writes++
		}
		if w.readTaken || w.writeTaken {
			last = w.now
		}
		if w.now-last > idle {
			panic(fmt.Sprintf("buscycles: nothing moves after job %d", l.written))
		}
	}
	r.Cycles = int64(l.now)
	r.Hits, r.Misses = int64(m.clone.cache.tags.Hits-hits), int64(m.clone.cache.tags.Misses-misses)
	return r
}

// listRun is a list under way.
type listRun struct {
	*Model
	now     int // the cycle that comes; 1 is the first after START
	list    *list
	core    *cycles.Core
	waiting regs[*job] // before the core
	written int        // jobs
}

// start begins a list.
func (m *Model) start(base uint64, jobs []Job) *listRun {
	var timing []cycles.Job
	var all []*job
	for i := range jobs {
		all = append(all, of(m.Sparc, &jobs[i], i))
		timing = append(timing, jobs[i].Timing)
	}
	return &listRun{Model: m, now: 1, list: newList(m.Sparc, int(base), all), core: cycles.New(m.Machine, timing), waiting: newRegs[*job](m.Sizes().QueuedJobs)}
}

// over returns whether the list is done in the cycle that comes.
func (l *listRun) over() bool { return l.list.all && l.written == len(l.list.jobs) }

// step is one cycle.
func (l *listRun) step() *wires {
	w := &wires{now: l.now, sent: -1, jobsWritten: l.written, coreRoom: l.waiting.ready(), allocReady: l.clone.room()}
	l.memory.offer(w)
	l.reader.offer(w)
	l.writer.offer(w)
	w.core = l.core.Offer(true, w.allocReady)
	l.store.offer(w)
	l.results.offer(w)
	l.clone.offer(w)
	l.operands.offer(w)
	l.list.offer(w)

	f := &l.operands.fetch
	l.core.Edge(cycles.Inputs{Job: l.waiting.valid(), Kv: f[clientKv].full, Q: f[clientQ].full, X: f[clientX].full, OutReady: w.outReady})
	l.waiting.edge(w.issued != nil, w.issued, w.core.Job)
	l.list.edge(w)
	l.operands.edge(w)
	l.clone.edge(w)
	l.results.edge(w)
	l.store.edge(w)
	l.writer.edge(w)
	l.reader.edge(w)
	l.memory.edge(w)
	if w.written {
		l.written++
	}
	l.now++
	return w
}
