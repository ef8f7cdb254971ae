package cycles

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/machine"
)

// Result is what the counters of the core say.
type Result struct {
	Stamps   []int64  // a job: cycles from START to the transfer of its last word, that cycle counted
	Beats    [4]int64 // of the matrix multiply unit: pre-scores, scores, A V, X W
	Distance int64    // cycles in which the distance unit takes a word
}

// wires are the events of a cycle: what the parts tell each other. Each part first
// offers what its registers say, then the divider is given away, then all pass
// the edge.
type wires struct {
	moved    bool // a job or a word of an operand is taken
	now      int
	run      bool // START has come
	accepted int  // jobs

	kind   int   // feed: a beat of the kind is issued, -1: none
	eFree  bool  // the last beat that reads a row of exponents
	pop    bool  // the last one that reads a row of the ring
	score  *row  // the last scores of a row have come
	issued *word // the last beat of a word is issued
	row    *word // its sums have come

	scoreFree, eReady bool // soft

	done *job // prep: all rows and class sums of a job are written

	shadowFull bool // the distance unit has its next centroids
	complete   bool // they are loaded
	loadPassed bool // their sums have passed the divider
	busy       bool // the distance unit takes a word
	pFree      *job // rows of pre-scores are no longer needed
	task       *task
	repOffered bool // the representative of a cluster
	rep        int  // rows of the cluster

	repReady bool
	listFree bool // a task is through
	upDone   bool // the sums of an iteration are complete
	qFree    *job // gather: Q is no longer read
	push     bool // a row of the ring is complete
	pushEnd  bool // and is its job's last

	rowFree  bool  // drain
	back     *word // a word of V
	headDone bool

	client [clients]request
	share  grants
}

// quiet is the number of cycles without a transfer after which the operands lie
// ready and START comes; idle is the number after which the model is stuck.
const (
	quiet = 40
	idle  = 1 << 22
)

type model struct {
	machine.Machine
	jobs               []*job
	accepted, finished int

	feed   *feed
	soft   *soft
	prep   *prep
	load   *load
	rounds *rounds
	gather *gather
	drain  *drain
	share  *share
}

// Run predicts the cycles of jobs that come one after the other: operands a
// word a cycle as soon as there is room for them, START when no more room is
// left, results always taken. It panics when the members of a job are not those
// of a clustering of its rows.
func Run(g machine.Machine, jobs []Job) Result {
	m := &model{Machine: g}
	for i := range jobs {
		j := of(g, jobs[i], i)
		j.check()
		m.jobs = append(m.jobs, j)
	}
	m.feed, m.soft, m.prep = newFeed(g, m.jobs), newSoft(g), newPrep(g)
	m.load, m.rounds = newLoad(g, m.jobs), newRounds(g, m.jobs)
	m.gather, m.drain, m.share = newGather(g), newDrain(g), &share{}

	var r Result
	start, still := 0, 0
	running := false
	for now := 0; m.finished < len(jobs); now++ {
		w := m.step(now, running)
		if still++; w.moved || w.kind >= 0 || w.busy || w.headDone {
			still = 0
		}
		if still > idle {
			panic(fmt.Sprintf("cycles: nothing moves after job %d", m.finished))
		}
		if w.kind >= 0 {
			r.Beats[w.kind]++
		}
		if w.busy {
			r.Distance++
		}
		if w.headDone {
			r.Stamps = append(r.Stamps, int64(now-start+1))
		}
		if !running && still > quiet {
			running, start = true, now+1
		}
	}
	return r
}

// step is one cycle.
func (m *model) step(now int, running bool) *wires {
	w := &wires{now: now, run: running, accepted: m.accepted}
	m.feed.offer(w)
	m.soft.offer(w)
	m.prep.offer(w)
	m.drain.offer(w)
	m.gather.offer(w)
	m.load.offer(w)
	m.rounds.offer(w)
	m.share.offer(w)
	m.drain.settle(w)
	m.load.settle(w)

	m.feed.edge(w)
	m.soft.edge(w)
	m.prep.edge(w)
	m.load.edge(w)
	m.rounds.edge(w)
	m.gather.edge(w)
	m.drain.edge(w)
	m.share.edge(w)
	w.moved = m.feed.moved
	if m.accepted < len(m.jobs) && m.accepted-m.finished < m.Heads() {
		m.accepted++
		w.moved = true
	}
	if w.headDone {
		m.finished++
	}
	return w
}
