package hdltest

import (
	"math/rand/v2"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/cover"
)

// hunt looks for a failing run among those that cover more and more.
type hunt struct {
	*settings
	r      *runner
	rng    *rand.Rand
	breed  breeder
	seen   cover.Map
	points []cover.Point // that tell where a run got: arms, states, transitions
	hits   []int         // runs that covered each
	corpus []ancestor

	favourite int // of the corpus
	turns     int // until another is chosen
}

// ancestor is a run that was the first to cover something, up to where it did.
type ancestor struct {
	*stimulus
	first []int // of the points, those it was first to cover
}

func newHunt(r *runner, s *settings) *hunt {
	rng := rand.New(rand.NewPCG(s.seed, 7))
	h := &hunt{settings: s, r: r, rng: rng, breed: breeder{r.pins, rng, constantsOf(r.c.Design()), s.longest},
		seen: make(cover.Map, len(r.engine.Seen()))}
	for _, p := range r.engine.Points() {
		if p.Kind != cover.Toggle {
			h.points = append(h.points, p)
		}
	}
	h.hits = make([]int, len(h.points))
	r.engine.Against(h.seen)
	return h
}

// firstRuns is how many runs are random before any is made from others.
const firstRuns = 8

// run plays until the budget is spent or a run fails, which it returns.
func (h *hunt) run() (*stimulus, *mismatch, error) {
	for n := 0; h.r.played < h.cycles; n++ {
		var s *stimulus
		if h.blind || n < firstRuns || len(h.corpus) == 0 {
			s = h.breed.random(1 + h.rng.IntN(h.length(n)))
		} else {
			s = h.breed.child(h.parent(), h.parent())
		}
		s = s.head(min(s.cycles(), h.cycles-h.r.played))
		f, err := h.r.play(s)
		if f != nil || err != nil {
			return s, f, err
		}
		if h.blind {
			continue
		}
		for i, p := range h.points {
			if h.r.engine.Seen().Has(p) {
				h.hits[i]++
			}
		}
		if f, err := h.keep(s); f != nil || err != nil {
			return s, f, err
		}
	}
	return nil, nil, nil
}

// length bounds the first runs of a guided hunt, which grow from short ones, and
// the runs of a blind one, which can only be long.
func (h *hunt) length(n int) int {
	if h.blind {
		return h.longest
	}
	return min(h.longest, 1<<min(n, 10))
}

// keep adds a run to the corpus if it has covered something new, once for every
// cycle in which it did: the next runs can go on from each.
func (h *hunt) keep(s *stimulus) (*mismatch, error) {
	for _, cycle := range slices.Clone(h.r.engine.NewAt()) {
		a := ancestor{stimulus: s.head(cycle + 1).clone()}
		if f, err := h.r.play(a.stimulus); f != nil || err != nil {
			return f, err
		}
		for i, p := range h.points {
			if h.r.engine.Seen().Has(p) && !h.seen.Has(p) {
				a.first = append(a.first, i)
			}
		}
		h.seen.Add(h.r.engine.Seen())
		h.corpus = append(h.corpus, a)
		h.turns = 0
	}
	return nil, nil
}

// parent chooses a run to make another one from: every second time one that was
// first where few runs have got since, otherwise any, the shorter of two.
func (h *hunt) parent() *stimulus {
	if h.rng.IntN(2) == 0 {
		return h.favour()
	}
	a, b := h.rng.IntN(len(h.corpus)), h.rng.IntN(len(h.corpus))
	if h.corpus[b].cycles() < h.corpus[a].cycles() {
		a = b
	}
	return h.corpus[a].stimulus
}

// favourFor is how many choices a favourite stays.
const favourFor = 16

// favour returns the run of the corpus that was first in the state which the
// fewest runs have got to, of a state machine if there is one. Its children get
// there too, so that the next favourite is another one.
func (h *hunt) favour() *stimulus {
	if h.turns--; h.turns < 0 {
		h.turns = favourFor
		least := h.rarity(0)
		h.favourite = 0
		for i := range h.corpus {
			if r := h.rarity(i); r < least {
				least, h.favourite = r, i
			}
		}
	}
	return h.corpus[h.favourite].stimulus
}

// rarity is the number of runs that covered the rarest of the points that a run of
// the corpus was first to cover; states of state machines come before all else.
func (h *hunt) rarity(i int) int {
	const others = 1 << 40
	r := 2 * others
	for _, p := range h.corpus[i].first {
		if h.points[p].Kind == cover.State {
			r = min(r, h.hits[p])
		}
		r = min(r, others+h.hits[p])
	}
	return r
}
