package cycles

// serialSoft is the reading of scores where exponents are computed one at a time:
// a score waits until the requantiser takes it at the end of a round.
type serialSoft struct {
	round         int // cycles of a round
	step          int // of the round, 0: a round may begin
	first, second bool
	waits         bool // a score
}

// taken returns whether a score is taken in this cycle.
func (r *serialSoft) taken() bool { return r.first && r.step == r.round-1 }

// offer decides whether a score is read: not the next row's while the last of a
// row waits.
func (r *serialSoft) offer(s *soft, w *wires) {
	if s.ended == len(s.rows) {
		return
	}
	whole := s.read == s.rows[s.ended].reads // and the last one waits
	w.scoreFree = r.taken() && whole
	s.reads = s.reads && !whole && (!r.waits || r.taken())
}

func (r *serialSoft) edge(s *soft) {
	taken := r.taken()
	switch {
	case r.step == 0:
		if r.first = r.waits; r.first || r.second {
			r.step = 1
		}
	case r.step == r.round-1:
		r.step, r.second = 0, r.first
	default:
		r.step++
	}
	r.waits = s.reads || r.waits && !taken
}
