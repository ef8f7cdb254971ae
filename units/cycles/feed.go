package cycles

import (
	"github.com/sparcgen/sparcgen/units/machine"
)

// The kinds of phases.
const (
	pre = iota // a row of pre-scores
	qk         // a row of scores
	av         // a word of a row of Z
	xw         // a word of a row of Y or V
)

// phase is a phase under way.
type phase struct {
	*job
	kind                          int
	at, length                    int // the beat that is issued, beats
	rowEnd, tileEnd, jobEnd, ring bool
}

func (p *phase) end() bool { return p.at == p.length-1 }

// row is the scores of a row.
type row struct {
	job         *job
	pre, jobEnd bool
}

// feed is units/feed.
type feed struct {
	machine.Machine
	jobs             []*job
	toScores, toSums int // cycles from a beat to its scores, from a word's last beat to its sums
	perWord          int // beats of a word of X

	kvJob, stage, kvRow, kvWord, kvTile int
	qJob, qWord                         int
	backJob                             int
	kFull, vFull, hFull, qFull          [2]bool
	wFull, tileLoaded                   bool
	xWords, xRoom                       int
	preJob, preRow                      int
	pBusy                               [2]bool
	qkJob, qkRow                        int
	ring                                []bool // a row that waits: it is its job's last
	scoreRoom, rowRoom                  int
	scored                              []bool // a row between the choice of its scores and of its last word: it is its job's last
	avJob, avWord, expRows              int
	gemmJob, gemmRow, gemmTile          int
	now                                 *phase

	scores later[*row]
	sums   later[*word]
}

func newFeed(g machine.Machine, jobs []*job) *feed {
	const front = 2 // cycles from a beat to the matrix multiply unit
	return &feed{Machine: g, jobs: jobs, toScores: front + g.Mmu().ScoreLatency(), toSums: front + g.Mmu().RowLatency(),
		perWord: g.Lanes / g.Procs, xRoom: max(4, 2*g.XWordsMax()), scoreRoom: g.ScoreSlots(), rowRoom: g.RowSlots()}
}

// offer is the beat that is issued and what goes with it.
func (f *feed) offer(w *wires) {
	w.score, _ = f.scores.take(w.now)
	w.row, _ = f.sums.take(w.now)
	p := f.now
	if w.kind = -1; p != nil {
		w.kind = p.kind
	}
	if p == nil || !p.end() {
		return
	}
	w.pop, w.eFree = p.ring, p.kind == av && p.rowEnd
	if p.kind <= qk {
		f.scores.push(w.now+f.toScores, &row{p.job, p.kind == pre, p.jobEnd})
		return
	}
	w.issued = &word{p.job, p.kind == xw && !p.Gemm, p.jobEnd}
	f.sums.push(w.now+f.toSums, w.issued)
}

// exists returns whether a job has been accepted.
func (f *feed) exists(p int, w *wires) bool { return p < w.accepted }

// skips returns which of the pointers q, pre, qk, gemm and back move over a job
// that has nothing for them.
func (f *feed) skips(w *wires) [5]bool {
	over := func(at int, needs func(j *job) bool) bool { return f.exists(at, w) && !needs(f.jobs[at]) }
	attends, generates := (*job).attends, func(j *job) bool { return j.Vgen }
	return [5]bool{over(f.qJob, attends), over(f.preJob, (*job).clustered), over(f.qkJob, attends),
		over(f.gemmJob, func(j *job) bool { return j.Gemm || j.Vgen }), over(f.backJob, generates)}
}

func (f *feed) edge(w *wires) {
	// Registers decide; what is decided is done afterwards.
	skips := f.skips(w)
	free := f.now == nil || f.now.end()
	var next *phase
	if w.run && free {
		next = f.ready(w)
	}

	if f.now != nil {
		f.issue()
	}
	if next != nil {
		f.choose(next)
	}
	for i, at := range [5]*int{&f.qJob, &f.preJob, &f.qkJob, &f.gemmJob, &f.backJob} {
		if skips[i] {
			*at++
		}
	}
	if w.kv {
		f.takeKeys()
	}
	if w.q {
		f.takeQ()
	}
	if w.x {
		f.xWords, f.xRoom = f.xWords+1, f.xRoom-1
	}
	f.events(w)
	if free {
		f.now = next
	} else {
		f.now.at++
	}
}

// events is what the neighbours say.
func (f *feed) events(w *wires) {
	if w.back != nil && w.back.jobEnd {
		f.vFull[w.back.job.bank] = true
		f.backJob++
	}
	if w.qFree != nil {
		f.qFull[w.qFree.bank] = false
	}
	if w.pFree != nil {
		f.pBusy[w.pFree.bank] = false
	}
	if w.push {
		f.ring = append(f.ring, w.pushEnd)
	}
	if w.scoreFree {
		f.scoreRoom++
	}
	if w.eReady {
		f.expRows++
	}
	if w.rowFree {
		f.rowRoom++
	}
}
