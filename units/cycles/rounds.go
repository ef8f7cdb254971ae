package cycles

import (
	"github.com/sparcgen/sparcgen/units/machine"
)

// passesMost is the most passes of which a row may be on its way to the
// clustering unit.
const passesMost = 4

// pass is the rows of a job going past the centroids of one load.
type pass struct {
	*job
	round int
	last  bool // of its round
}

// rowWord is a word of a row on its way to the distance unit, or through it.
type rowWord struct {
	valid bool
	end   bool // the last word of its row
	last  bool // and of its pass
}

// rounds is machine R of units/assign, which sends rows, and the distance unit.
type rounds struct {
	machine.Machine
	jobs             []*job
	job, round, base int
	loads, lists     int

	streaming *pass // its words are being fetched
	at        int   // words fetched of it
	words     [2]rowWord
	passes    []*pass // whose rows have not all come to the clustering unit

	full, open bool      // the distance unit: its shadow bank is full, a pass is open
	inside     []rowWord // words in its stages
	scan       *scan

	// Of this cycle.
	next          *pass // begins
	moves, taken  bool  // the distance unit moves; its distances are taken
	first, second bool  // a place of words takes what is before it
	fetch         bool
}

func newRounds(g machine.Machine, jobs []*job) *rounds {
	return &rounds{Machine: g, jobs: jobs, lists: g.Banks, inside: make([]rowWord, g.Distu().Latency()), scan: newScan(g)}
}

// out returns the stage of the distance unit that offers distances.
func (r *rounds) out() rowWord { return r.inside[len(r.inside)-1] }

func (r *rounds) offer(w *wires) {
	r.scan.offer(w)
	w.shadowFull = r.full
	may := r.scan.ready()
	r.taken = r.out().valid && may
	r.moves = !r.out().valid || may
	inReady := r.open && r.moves
	w.busy = r.words[1].valid && inReady
	r.second = inReady || !r.words[1].valid
	r.first = r.second || !r.words[0].valid
	r.fetch = r.streaming != nil && r.first
	ends := r.fetch && r.at == r.streaming.N*r.streaming.rowWords-1
	if p := r.streaming; ends && p.last && p.round == p.Rounds-1 {
		w.pFree = p.job
	}
	r.next = nil
	if (r.streaming == nil || ends) && len(r.passes) < passesMost && r.job < w.accepted && r.jobs[r.job].clustered() && r.loads > 0 {
		j := r.jobs[r.job]
		if p := (&pass{j, r.round, r.base+r.DistUnits*j.pack >= j.C}); !p.last || r.lists > 0 {
			r.next = p
		}
	}
}

func (r *rounds) edge(w *wires) {
	r.scan.edge(w, r)
	if r.taken && r.out().last {
		r.passes = r.passes[1:]
	}
	r.distances(w)
	r.stream()
	if w.loadPassed {
		r.loads++
	}
	if w.listFree {
		r.lists++
	}
	if r.next == nil {
		if r.job < w.accepted && !r.jobs[r.job].clustered() {
			r.job++
		}
		return
	}
	r.passes = append(r.passes, r.next)
	r.streaming, r.at = r.next, 0
	r.loads--
	r.base += r.DistUnits * r.next.pack
	if r.next.last {
		r.lists--
		r.base = 0
		if r.round++; r.round == r.next.Rounds {
			r.round, r.job = 0, r.job+1
		}
	}
}

// distances moves the distance unit on.
func (r *rounds) distances(w *wires) {
	if r.moves {
		copy(r.inside[1:], r.inside)
		r.inside[0] = rowWord{}
		if w.busy {
			r.inside[0] = r.words[1]
		}
		out := &r.inside[len(r.inside)-1]
		out.valid = out.valid && out.end
	}
	passEnds := w.busy && r.words[1].last
	swap := r.full && (!r.open || passEnds)
	r.open = swap || r.open && !passEnds
	r.full = w.complete || r.full && !swap
}

// stream fetches words: two places, each of which takes what is before it when
// it is empty or the one after it moves.
func (r *rounds) stream() {
	if r.second {
		r.words[1] = r.words[0]
	}
	if r.first {
		r.words[0] = rowWord{}
	}
	if !r.fetch {
		return
	}
	p := r.streaming
	r.at++
	end := r.at%p.rowWords == 0
	r.words[0] = rowWord{true, end, r.at == p.N*p.rowWords}
	if r.words[0].last {
		r.streaming = nil
	}
}
