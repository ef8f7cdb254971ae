package buscycles

import "github.com/sparcgen/sparcgen/hdl/bus"

// run is a run of beats; addresses are in beats.
type run struct {
	addr, beats int
	tag         tag
}

// tag says what of a job is written, and whether this is the last of it.
type tag struct {
	job      int
	zc, last bool
}

// split is bus.Split.
type split struct {
	most int // beats of the longest burst
	busy bool
	run  // what is left
}

func newSplit(maxBeats, busBits int) split {
	return split{most: min(maxBeats, bus.PageBytes*8/busBits)}
}

// burst returns the beats of the burst on offer.
func (s *split) burst() int { return min(s.beats, s.most-s.addr%s.most) }

// last returns whether it is the last of its run.
func (s *split) last() bool { return s.burst() == s.beats }

// ready returns whether a run would be taken when the burst on offer is taken or not.
func (s *split) ready(taken bool) bool { return !s.busy || taken && s.last() }

// edge passes the edge; next is the run that is offered, nil for none.
func (s *split) edge(taken bool, next *run) {
	ready := s.ready(taken)
	if taken {
		n := s.burst()
		s.addr, s.beats = s.addr+n, s.beats-n
	}
	if ready {
		if s.busy = next != nil; s.busy {
			s.run = *next
		}
	}
}
