package buscycles

import "github.com/sparcgen/sparcgen/units/axi"

// word is a word of a result with its place.
type word struct {
	addr, elements int // in bytes
	tag            tag
}

// results is axi.Results.
type results struct {
	axi.Sparc
	jobs   fifo[*job]
	at     int // words of the job that came
	offers bool
	fires  bool
}

func newResults(g axi.Sparc) *results {
	return &results{Sparc: g, jobs: newFifo[*job](g.Sizes().WaitingJobs)}
}

func (r *results) offer(w *wires) {
	r.offers = w.core.Out && r.jobs.valid
	r.fires = r.offers && w.wordRoom
	w.outReady = w.wordRoom && r.jobs.valid
	w.resultsRoom, w.resultOffered = r.jobs.ready(), r.offers
	if r.offers {
		v := r.word(w.core.OutLast)
		w.word = &v
	}
}

// word returns the word that comes now.
func (r *results) word(last bool) word {
	j := r.jobs.out
	v := word{tag: tag{j.index, j.clustered, last}}
	if j.Gemm { // tile by tile
		tile, row := r.at/j.n, r.at%j.n
		v.addr, v.elements = int(j.Z)+row*int(j.ZStride)+tile*elementBytes*r.Lanes, min(r.Lanes, j.d-tile*r.Lanes)
		return v
	}
	row, index := r.at/j.words, r.at%j.words
	v.elements = min(r.Lanes, j.d)
	if j.clustered {
		v.addr = int(j.Zc) + (j.used[row]*j.words+index)*wordBytes(r.Sparc)
		return v
	}
	v.addr = int(j.Z) + row*int(j.ZStride) + index*elementBytes*r.Lanes
	return v
}

// wordBytes is what a word of ZC takes.
func wordBytes(g axi.Sparc) int { return max(elementBytes*g.Lanes, g.BusBits/8) }

func (r *results) edge(w *wires) {
	last := r.fires && w.core.OutLast
	if r.fires {
		r.at++
	}
	if last {
		r.at = 0
	}
	r.jobs.edge(w.issued != nil, w.issued, last)
}

// store is axi.Store with the register before it.
type store struct {
	beat, part, blocks int // as of a fetch
	word               *word
	block              int
	sent               bool

	fires, over bool
}

func newStore(g axi.Sparc) *store {
	beat := g.BusBits / (8 * elementBytes)
	part := min(beat, g.Lanes)
	return &store{beat: beat, part: part, blocks: g.Lanes / part}
}

func (s *store) offer(w *wires) {
	s.fires, s.over = false, false
	if v := s.word; v != nil {
		beats := 1
		if s.blocks > 1 {
			beats = (v.elements + s.part - 1) / s.part
		}
		last := s.block+1 >= beats
		if !s.sent {
			w.stored = &run{v.addr / (elementBytes * s.beat), beats, v.tag}
		}
		w.data = !last || s.sent || w.storeReady
		s.fires = w.data && w.dataReady
		s.over = s.fires && last
	}
	w.wordRoom = s.word == nil || s.over
}

func (s *store) edge(w *wires) {
	s.sent = !s.over && (s.sent || s.word != nil && w.storeReady)
	if s.fires {
		s.block++
	}
	if s.over {
		s.block = 0
	}
	if w.wordRoom {
		s.word = w.word
	}
}
