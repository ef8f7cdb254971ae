package cycles

import (
	"github.com/sparcgen/sparcgen/units/machine"
)

// scan is what of units/clustu has a timing of its own: the representatives.
type scan struct {
	latency      int // from a row to its cluster
	complete     int // from there to its entry
	inBank, bank int // into which a round's rows go, whose representatives leave
	full, done   [2]bool
	round        [2]*pass
	valid        bool
	cluster      int

	// Rows move on only while none waits at the end: these cycles are counted.
	moves  int
	stands bool           // one waits
	allocs later[leaving] // a row leaves
	tasks  later[*pass]   // a round's last row leaves
	listed later[int]     // its entry in the bank is complete
}

// leaving is a row that has its cluster.
type leaving struct {
	final bool // of a last round
	end   bool // the round's last
}

func newScan(g machine.Machine) *scan {
	u := g.Clustu()
	return &scan{latency: u.Latency(), complete: u.RepLatency() - u.Latency() - 2} // two more: the entry is fetched, and leaves
}

// ready returns whether a row may enter.
func (s *scan) ready() bool { return !s.full[s.inBank] && !s.stands }

func (s *scan) offer(w *wires) {
	row, on := s.allocs.due(s.moves)
	w.alloc, w.allocEnd = on && row.final && !w.listBusy, row.final && row.end
	s.stands = on && (w.listBusy || row.final && !w.allocReady)
	w.listed = on && !s.stands
	if !s.stands {
		s.allocs.take(s.moves)
		if p, ok := s.tasks.take(s.moves); ok {
			w.task = newTask(p)
		}
	}
	w.repOffered = s.valid
	if s.valid {
		w.rep = s.round[s.bank].Members[s.round[s.bank].round][s.cluster]
	}
}

// edge moves on; of the distance unit, r, a row enters.
func (s *scan) edge(w *wires, r *rounds) {
	begins := s.done[s.bank] && !s.valid
	if !s.stands {
		if b, ok := s.listed.take(s.moves); ok {
			s.done[b] = true
		}
	}
	switch {
	case begins:
		s.valid, s.cluster = true, 0
	case s.valid && w.repReady && s.cluster < s.round[s.bank].C-1:
		s.cluster++
	case s.valid && w.repReady:
		s.valid, s.done[s.bank], s.full[s.bank] = false, false, false
		s.bank = 1 - s.bank
	}
	if r.taken && r.passes[0].last {
		s.enter(r.passes[0], r.out().last)
	}
	if !s.stands {
		s.moves++
	}
}

// enter takes a row of the last pass of a round; end says that it is the last.
func (s *scan) enter(p *pass, end bool) {
	s.allocs.push(s.moves+s.latency, leaving{p.round == p.Rounds-1, end})
	if !end {
		return
	}
	s.full[s.inBank], s.round[s.inBank] = true, p
	s.tasks.push(s.moves+s.latency, p)
	s.listed.push(s.moves+s.latency+s.complete, s.inBank)
	s.inBank = 1 - s.inBank
}
