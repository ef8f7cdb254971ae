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
	var timing []cycles.Job
	var all []*job
	for i := range jobs {
		all = append(all, of(m.Sparc, &jobs[i], i))
		timing = append(timing, jobs[i].Timing)
	}
	core, waiting := cycles.New(m.Machine, timing), newRegs[*job](m.Sizes().QueuedJobs)
	list := newList(m.Sparc, int(base), all)
	r := Result{Stamps: make([]int64, len(jobs))}
	hits, misses := m.clone.cache.hits, m.clone.cache.misses
	written, last := 0, 0
	for now := 1; ; now++ {
		if list.all && written == len(jobs) {
			r.Cycles = int64(now)
			break
		}
		w := &wires{now: now, sent: -1, jobsWritten: written, coreRoom: waiting.ready(), allocReady: m.clone.room()}
		m.memory.offer(w)
		m.reader.offer(w)
		m.writer.offer(w)
		w.core = core.Offer(true, w.allocReady)
		m.store.offer(w)
		m.results.offer(w)
		m.clone.offer(w)
		m.operands.offer(w)
		list.offer(w)

		f := &m.operands.fetch
		core.Edge(cycles.Inputs{Job: waiting.valid(), Kv: f[clientKv].full, Q: f[clientQ].full, X: f[clientX].full, OutReady: w.outReady})
		waiting.edge(w.issued != nil, w.issued, w.core.Job)
		list.edge(w)
		m.operands.edge(w)
		m.clone.edge(w)
		m.results.edge(w)
		m.store.edge(w)
		m.writer.edge(w)
		m.reader.edge(w)
		m.memory.edge(w)
		if w.sent >= 0 {
			r.Stamps[w.sent] = int64(now)
		}
		if w.written {
			written++
		}
		if w.readTaken {
			r.Reads++
			last = now
		}
		if w.writeTaken {
			r.Writes++
			last = now
		}
		if now-last > idle {
			panic(fmt.Sprintf("buscycles: nothing moves after job %d", written))
		}
	}
	r.Hits, r.Misses = int64(m.clone.cache.hits-hits), int64(m.clone.cache.misses-misses)
	return r
}
