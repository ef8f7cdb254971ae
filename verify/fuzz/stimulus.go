package fuzz

import (
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Stimulus returns rows of inputs: the flush, then random cycles. Inputs are
// held for some cycles now and then, and take corner values.
func (c *Circuit) Stimulus(seed uint64, index, cycles int) []uint64 {
	rng := rand.New(rand.NewPCG(seed^0x5bd1e995, uint64(index)))
	m := c.Design.Top()
	l := sim.LayoutOf(m)
	rows := make([]uint64, cycles*l.In)
	for t := range cycles {
		row := rows[t*l.In : (t+1)*l.In]
		if t > 0 && u1(rng, 8) {
			copy(row, rows[(t-1)*l.In:])
		} else {
			lane := 0
			for i := range m.Inputs {
				for range m.Inputs[i].Lanes {
					draw(rng, row[l.InOff[lane]:l.InOff[lane+1]], m.Inputs[i].Width)
					lane++
				}
			}
		}
		row[laneInit], row[laneFill] = 0, rng.Uint64N(1<<fillBits)
		if t < c.Flush {
			row[laneInit], row[laneFill], row[laneGo] = 1, uint64(min(t, 1<<fillBits-1)), 0
		}
	}
	return rows
}

// draw fills a lane with zeros, ones, a small number or random bits.
func draw(rng *rand.Rand, words []uint64, width int) {
	how := rng.IntN(8)
	for i := range words {
		switch {
		case how == 0:
			words[i] = 0
		case how == 1:
			words[i] = ^uint64(0)
		case how == 2:
			words[i] = 0
			words[0] = rng.Uint64N(4)
		default:
			words[i] = rng.Uint64()
		}
	}
	if top := width % 64; top != 0 {
		words[len(words)-1] &= 1<<top - 1
	}
}

// outputName returns the port of a flat output lane.
func outputName(m *ir.Module, lane int) string {
	for i := range m.Outputs {
		if n := len(m.Outputs[i].Lanes); lane >= n {
			lane -= n
			continue
		}
		return m.Outputs[i].Name
	}
	return "?"
}
