package gather_test

import (
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/units/golden"
)

// divider plays units/share for one client: seven divisors at most, the first
// beat of a turn seven cycles after its divisor, no beat two cycles after a beat,
// results in five cycles; and waits as if other clients had their turns.
type divider struct {
	rng   *rand.Rand
	stall int // percent of cycles without a grant, and without a beat

	turns   []turn
	passed  [3]bool         // in the cycles before, the latest first
	results map[int][]int64 // by cycle
}

type turn struct{ divisor, at int }

// ready returns what the client is told in a cycle.
func (d *divider) ready(cycle int) (req, beat bool) {
	req = len(d.turns) < 7 && d.rng.IntN(100) >= d.stall
	beat = len(d.turns) > 0 && cycle >= d.turns[0].at+7 && !d.passed[1] && d.rng.IntN(100) >= d.stall
	return req, beat
}

// edge takes what was handed over in a cycle: a divisor (0: none), a beat (nil: none).
func (d *divider) edge(cycle, divisor int, beat []int64, last bool) {
	d.passed = [3]bool{beat != nil, d.passed[0], d.passed[1]}
	if beat != nil {
		q := make([]int64, len(beat))
		for i, num := range beat {
			q[i] = golden.MeanRound(num, int64(d.turns[0].divisor))
		}
		d.results[cycle+5] = q
		if last {
			d.turns = d.turns[1:]
		}
	}
	if divisor > 0 {
		d.turns = append(d.turns, turn{divisor, cycle})
	}
}
