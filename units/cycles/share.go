package cycles

import "github.com/sparcgen/sparcgen/units/divu"

// The clients of the divider, the most urgent first.
const (
	clientZ = iota // sums of rows
	clientW        // exponents
	clientQ        // sums of queries
	clientC        // sums of pre-scores
	clients
)

// request is what a client offers.
type request struct {
	divisor bool
	beat    bool
	last    bool // the beat is the last of its turn
}

// grants is what the clients are told.
type grants struct {
	divisor [clients]bool // a divisor of the client would be taken
	turn    int           // the client whose beat would pass, -1: nobody's
	passes  bool          // it passes
}

// granted returns whether the divisor of a client is taken.
func (w *wires) granted(c int) bool { return w.client[c].divisor && w.share.divisor[c] }

// passes returns whether a beat of a client passes.
func (w *wires) passes(c int) bool { return w.share.turn == c && w.share.passes }

// share is units/share.
type share struct {
	places  int // divisors that have a place
	latency int // cycles from a divisor to its first beat
	turns   []turn
	means   []bool // a Mean passed in the cycle before, in the one before that, and so on
	serial  *serial
}

func newShare(d divu.Divu) *share {
	if d.Serial {
		return &share{serial: &serial{Divu: d, turn: -1}}
	}
	return &share{places: d.Places(), latency: d.DivisorLatency(), means: make([]bool, d.MeanGap())}
}

type turn struct{ client, at int }

func (s *share) offer(w *wires) {
	if s.serial != nil {
		s.serial.offer(w)
		return
	}
	w.share.turn = -1
	if len(s.turns) > 0 && w.now >= s.turns[0].at+s.latency && !s.means[len(s.means)-1] {
		w.share.turn = s.turns[0].client
		w.share.passes = w.client[w.share.turn].beat
	}
	ends := w.share.passes && w.client[w.share.turn].last
	free := len(s.turns) < s.places || ends
	for c := range w.client {
		w.share.divisor[c] = free
		free = free && !w.client[c].divisor
	}
}

func (s *share) edge(w *wires) {
	if s.serial != nil {
		s.serial.edge(w)
		return
	}
	copy(s.means[1:], s.means)
	s.means[0] = w.share.passes && w.share.turn >= clientQ
	if w.share.passes && w.client[w.share.turn].last {
		s.turns = s.turns[1:]
	}
	for c := range w.client {
		if w.granted(c) {
			s.turns = append(s.turns, turn{c, w.now})
		}
	}
}
