package cycles

import "github.com/sparcgen/sparcgen/units/divu"

// serial is units/share with a serial divider: a turn at a time, a beat at a time.
type serial struct {
	divu.Divu
	turn  int  // the client whose turn it is, -1: nobody's
	fresh bool // no beat of the turn has passed
	works bool // on a beat, which passes in cycle at
	at    int
}

func (s *serial) passing(now int) bool { return s.works && now == s.at }

func (s *serial) offer(w *wires) {
	w.share.turn = -1
	if s.passing(w.now) {
		w.share.turn, w.share.passes = s.turn, true
	}
	free := s.turn < 0
	for c := range w.client {
		w.share.divisor[c] = free
		free = free && !w.client[c].divisor
	}
}

func (s *serial) edge(w *wires) {
	switch {
	case s.turn < 0:
		for c := range w.client {
			if w.granted(c) {
				s.turn, s.fresh = c, true
			}
		}
	case s.passing(w.now):
		if w.client[s.turn].last {
			s.turn = -1
		}
		s.works, s.fresh = false, false
	case !s.works && w.client[s.turn].beat:
		mode := divu.Quotient
		if s.turn >= clientQ {
			mode = divu.Mean
		}
		s.works, s.at = true, w.now+s.Cycles(mode, s.fresh)
	}
}
