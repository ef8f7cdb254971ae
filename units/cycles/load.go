package cycles

import (
	"github.com/sparcgen/sparcgen/units/machine"
)

// ahead is the most entries of a load whose divisor is on its way while their
// beats are not through.
const ahead = 6

// load is machine L of units/assign: it loads centroids. Entries of a load are
// numbered from 0.
type load struct {
	machine.Machine
	jobs             []*job
	job, round, base int
	filled           []bool // a job: its first sums are there
	busy, updating   bool   // a load is under way; sums of the next round are awaited
	entries          []int  // an entry of the load: its beats

	asking   bool
	asked    int // entries whose divisor has been read
	under    int // of these, those whose last beat has not passed
	divisors [2]bool

	reading  bool
	read     int  // entries whose sums have been fetched
	fetched  bool // the sums of the entry before are there
	chunk    int  // beats given of it
	beat     bool // one is on offer
	beatLast bool // the last of its entry
	loadLast bool // the last of the load

	complete later[bool] // the last word of centroids is loaded
}

func newLoad(g machine.Machine, jobs []*job) *load {
	return &load{Machine: g, jobs: jobs, filled: make([]bool, len(jobs))}
}

// entriesOf returns the beats of every entry of the load that begins at a cluster.
func (l *load) entriesOf(j *job, base int) []int {
	var list []int
	for range min(l.DistUnits, ceilDiv(j.C-base, j.pack)) {
		for w := range j.rowWords {
			for range j.pack {
				list = append(list, ceilDiv(min(l.Lanes, j.M-w*l.Lanes), l.DivLanes))
			}
		}
	}
	return list
}

func (l *load) offer(w *wires) {
	w.client[clientC] = request{l.divisors[1], l.beat, l.beatLast}
	_, w.complete = l.complete.take(w.now)
}

// settle is what depends on the divider.
func (l *load) settle(w *wires) { w.loadPassed = w.passes(clientC) && l.loadLast }

func (l *load) edge(w *wires) {
	entry := w.passes(clientC) && l.beatLast
	start := l.job < len(l.jobs) && l.filled[l.job] && !l.busy && !l.updating && !w.shadowFull
	skip := l.job < w.accepted && !l.jobs[l.job].clustered()
	l.request(w, entry)
	l.numerators(w)
	if w.loadPassed {
		l.complete.push(w.now+l.Divu().Latency()+1, true)
	}
	if w.upDone {
		l.updating = false
	}
	switch {
	case start:
		l.entries = l.entriesOf(l.jobs[l.job], l.base)
		l.busy, l.asking, l.reading, l.asked, l.read = true, true, true, 0, 0
	case w.complete:
		l.next()
	case skip:
		l.job++
	}
	if w.done != nil {
		l.filled[w.done.index] = true
	}
}

// next goes on to the next load.
func (l *load) next() {
	l.busy = false
	j := l.jobs[l.job]
	if l.base += l.DistUnits * j.pack; l.base < j.C {
		return
	}
	l.base = 0
	if l.round++; l.round < j.Rounds {
		l.updating = true
		return
	}
	l.round, l.job = 0, l.job+1
}

// request is the pointer of divisors, with two places behind it.
func (l *load) request(w *wires, entry bool) {
	issue := l.asking && l.under < ahead
	second := w.share.divisor[clientC] || !l.divisors[1]
	first := second || !l.divisors[0]
	if second {
		l.divisors[1] = l.divisors[0]
	}
	if first {
		l.divisors[0] = issue
	}
	if issue && first {
		l.under++
		l.asked++
		l.asking = l.asked < len(l.entries)
	}
	if entry {
		l.under--
	}
}

// numerators is the pointer of sums, and the beats.
func (l *load) numerators(w *wires) {
	moves := !l.beat || w.share.turn == clientC
	gives := l.fetched && moves
	last := l.fetched && l.chunk == l.entries[l.read-1]-1
	if moves {
		l.beat, l.beatLast, l.loadLast = gives, last, last && l.read == len(l.entries)
	}
	switch {
	case l.reading && (!l.fetched || gives && last):
		l.fetched, l.chunk, l.read = true, 0, l.read+1
		l.reading = l.read < len(l.entries)
	case gives:
		l.fetched, l.chunk = !last, l.chunk+1
	}
}
