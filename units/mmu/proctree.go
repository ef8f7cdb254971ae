package mmu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// ProcTree is the adder tree of one processor: the sum of its products, or of
// those of each group of lanes, tapped where a group's sum stands. It moves
// while Advance is true. Latency Latency() cycles, one beat a cycle.
type ProcTree struct {
	Lanes       int // 1 to 256
	Segments    int // most groups of lanes: 1, 2 or 4
	ProductBits int
	AccBits     int
	Accumulate  bool // sum over several beats
	Levels      int  // adder levels between registers
}

// ProcTreeIn holds the products, and control for the beat that is about to
// leave: Latency()-1 cycles after its products.
type ProcTreeIn struct {
	Advance hdl.Bool
	Product []hdl.SInt
	Groups  []hdl.Enum[Groups] // none when Segments is 1
	Take    []hdl.Bool         // the beat adds to a sum over beats; none unless Accumulate
	Last    []hdl.Bool         // and is its last; none unless Accumulate
}

// ProcTreeOut holds the sum of each group; those past the last group of the
// beat mean nothing.
type ProcTreeOut struct{ Score []hdl.SInt }

// Inputs returns the shapes of the ports.
func (g ProcTree) Inputs() ProcTreeIn {
	in := ProcTreeIn{Advance: hdl.B(), Product: hdl.Vec(g.Lanes, hdl.S(g.ProductBits)), Groups: groupsShape(g.Segments)}
	if g.Accumulate {
		in.Take, in.Last = hdl.Vec(1, hdl.B()), hdl.Vec(1, hdl.B())
	}
	return in
}

// groupsShape is the shape of the division of lanes: nothing when there is one.
func groupsShape(segments int) []hdl.Enum[Groups] {
	if segments <= 1 {
		return nil
	}
	return hdl.Vec(1, hdl.E(Groups(log2(segments))))
}

// treeLatency is the part of the latency that the additions take.
func (g ProcTree) treeLatency() int {
	depth := levels(g.Lanes/g.Segments) + log2(g.Segments)
	if g.Lanes%g.Segments != 0 {
		depth++
	}
	return stages(depth, g.Levels)
}

// Latency returns the cycles from products to scores.
func (g ProcTree) Latency() int { return g.treeLatency() + 1 }

// Build makes the tree, the taps and the choice between them.
func (g ProcTree) Build(m *hdl.Module, in ProcTreeIn) ProcTreeOut {
	t := &tree{m: m, advance: in.Advance, every: g.Levels}
	size := g.Lanes / g.Segments
	sums := make([]late, g.Segments)
	for s := range sums {
		sums[s] = t.sum(in.Product[s*size : (s+1)*size])
	}
	taps := [][]late{sums} // the finest division first
	for len(sums) > 1 {
		half := make([]late, len(sums)/2)
		for s := range half {
			half[s] = t.add(sums[2*s], sums[2*s+1])
		}
		sums = half
		taps = append(taps, sums)
	}
	full := sums[0]
	if rest := in.Product[g.Segments*size:]; len(rest) > 0 {
		full = t.add(full, t.sum(rest))
	}
	full = t.finish(full)

	whole := resize(full.v, g.AccBits)
	if g.Accumulate {
		whole = accumulate(m, in.Take[0], in.Last[0], whole)
	}
	// From the coarsest division to the finest: a score that a coarser one has
	// too is chosen, one that it does not have is new.
	score := []hdl.SInt{whole}
	for k := 1; k < len(taps); k++ {
		for s, sum := range taps[len(taps)-1-k] {
			v := resize(t.wait(sum, full.at).v, g.AccBits)
			if s < len(score) {
				score[s] = hdl.Mux(in.Groups[0].Is(Groups(k)), v, score[s])
			} else {
				score = append(score, v)
			}
		}
	}
	for s := range score {
		score[s] = stream.Hold(m, in.Advance, "score_"+strconv.Itoa(s), score[s])
	}
	return ProcTreeOut{score}
}
