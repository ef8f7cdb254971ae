package cycles

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/units/machine"
)

// prep is units/prep: a delay.
type prep struct {
	latency int
	lanes   int // of a row that leaves an element a cycle, else 0
	done    later[*job]
}

func newPrep(g machine.Machine) *prep {
	if g.SerialPrep() {
		return &prep{latency: g.PrescoreBits + 5, lanes: g.Lanes}
	}
	return &prep{latency: prepLatency(g)}
}

// prepLatency returns the cycles from a row's last beat of scores to its last
// word.
func prepLatency(g machine.Machine) int {
	levels := bits.Len(uint(g.Scores() - 1))
	return 7 + g.PrescoreBits + (levels+1)/2 + g.RowWordsMax()
}

func (p *prep) offer(w *wires) { w.done, _ = p.done.take(w.now) }

func (p *prep) edge(w *wires) {
	if w.score != nil && w.score.pre && w.score.jobEnd {
		j := w.score.job
		p.done.push(w.now+p.latency+j.rowWords*p.lanes+1, j)
	}
}
