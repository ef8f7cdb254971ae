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

	tasks  later[*pass] // a round's last row leaves
	listed later[int]   // its entry in the bank is complete
}

func newScan(g machine.Machine) *scan {
	u := g.Clustu()
	return &scan{latency: u.Latency(), complete: u.RepLatency() - u.Latency() - 2} // two more: the entry is fetched, and leaves
}

// ready returns whether a row may enter.
func (s *scan) ready() bool { return !s.full[s.inBank] }

func (s *scan) offer(w *wires) {
	if p, ok := s.tasks.take(w.now); ok {
		w.task = newTask(p)
	}
	w.repOffered = s.valid
	if s.valid {
		w.rep = s.round[s.bank].Members[s.round[s.bank].round][s.cluster]
	}
}

// edge moves on; of the distance unit, r, a row enters.
func (s *scan) edge(w *wires, r *rounds) {
	begins := s.done[s.bank] && !s.valid
	if b, ok := s.listed.take(w.now); ok {
		s.done[b] = true
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
	if r.taken && r.out().last && r.passes[0].last {
		s.full[s.inBank], s.round[s.inBank] = true, r.passes[0]
		s.tasks.push(w.now+s.latency, r.passes[0])
		s.listed.push(w.now+s.latency+s.complete, s.inBank)
		s.inBank = 1 - s.inBank
	}
}
