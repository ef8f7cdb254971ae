package cycles

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

// Of the divider: divisors that have a place, and cycles from a divisor to its
// first beat and from a beat to its results.
const (
	places         = 7
	divisorLatency = 7
)

// share is units/share.
type share struct {
	turns []turn
	means [2]bool // a Mean passed in the cycle before, and in the one before that
}

type turn struct{ client, at int }

func (s *share) offer(w *wires) {
	w.share.turn = -1
	if len(s.turns) > 0 && w.now >= s.turns[0].at+divisorLatency && !s.means[1] {
		w.share.turn = s.turns[0].client
		w.share.passes = w.client[w.share.turn].beat
	}
	ends := w.share.passes && w.client[w.share.turn].last
	free := len(s.turns) < places || ends
	for c := range w.client {
		w.share.divisor[c] = free
		free = free && !w.client[c].divisor
	}
}

func (s *share) edge(w *wires) {
	s.means = [2]bool{w.share.passes && w.share.turn >= clientQ, s.means[0]}
	if w.share.passes && w.client[w.share.turn].last {
		s.turns = s.turns[1:]
	}
	for c := range w.client {
		if w.granted(c) {
			s.turns = append(s.turns, turn{c, w.now})
		}
	}
}
