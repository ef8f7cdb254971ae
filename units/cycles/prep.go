package cycles

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/units/machine"
)

// prep is units/prep: a delay.
type prep struct {
	latency int
	done    later[*job]
}

func newPrep(g machine.Machine) *prep { return &prep{latency: prepLatency(g)} }

// prepLatency returns the cycles from a row's last beat of scores to its last
// word.
func prepLatency(g machine.Machine) int {
	levels := bits.Len(uint(g.Scores() - 1))
	return 7 + g.PrescoreBits + (levels+1)/2 + g.RowWordsMax()
}

func (p *prep) offer(w *wires) { w.done, _ = p.done.take(w.now) }

func (p *prep) edge(w *wires) {
	if w.score != nil && w.score.pre && w.score.jobEnd {
		p.done.push(w.now+p.latency+1, w.score.job)
	}
}
