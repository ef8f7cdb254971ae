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
	now        int
	run        bool // START has come
	accepted   int  // jobs
	kv, q, x   bool // a word is taken
	allocReady bool
	outTaken   bool

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

	alloc    bool // the cluster of a row is on offer
	allocEnd bool // and the row is its job's last

	repReady bool
	listBusy bool // gather: the row of the cycle before is being linked
	listed   bool // a row is handed over to the lists
	listFree bool // a task is through
	upDone   bool // the sums of an iteration are complete
	qFree    *job // gather: Q is no longer read
	push     bool // a row of the ring is complete
	pushEnd  bool // and is its job's last

	rowFree bool  // drain
	back    *word // a word of V
	out     bool  // a word of Z or Y is on offer
	outEnd  bool  // and is its job's last

	client [clients]request
	share  grants
}

// quiet is the number of cycles without a transfer after which the operands lie
// ready and START comes; idle is the number after which the model is stuck.
const (
	quiet = 40
	idle  = 1 << 22
)

// Run predicts the cycles of jobs that come one after the other: operands a
// word a cycle as soon as there is room for them, START when no more room is
// left, results always taken. It panics when the members of a job are not those
// of a clustering of its rows.
func Run(g machine.Machine, jobs []Job) Result {
	c := New(g, jobs)
	x := 0 // words of X that are to come
	for _, j := range c.jobs {
		if j.Gemm || j.Vgen {
			x += j.N * j.xWords * j.Tiles
		}
	}
	var r Result
	start, still := 0, 0
	running := false
	for now := 0; c.finished < len(jobs); now++ {
		o := c.Offer(running, true)
		in := Inputs{Job: true, Kv: true, Q: true, X: x > 0, OutReady: true}
		if o.X && in.X {
			x--
		}
		c.Edge(in)
		w := c.w
		if still++; o.Job || w.kv || w.q || w.x || w.kind >= 0 || w.busy || o.OutLast {
			still = 0
		}
		if still > idle {
			panic(fmt.Sprintf("cycles: nothing moves after job %d", c.finished))
		}
		if w.kind >= 0 {
			r.Beats[w.kind]++
		}
		if w.busy {
			r.Distance++
		}
		if o.OutLast {
			r.Stamps = append(r.Stamps, int64(now-start+1))
		}
		if !running && still > quiet {
			running, start = true, now+1
		}
	}
	return r
}
