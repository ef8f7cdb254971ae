package main

import (
	"strconv"

	"github.com/sparcgen/sparcgen/units/bound"
	"github.com/sparcgen/sparcgen/units/cycles"
	"github.com/sparcgen/sparcgen/units/machine"
)

// modelCycles is what the cycle model says of a head on sparc_core, exactly, when
// its clusters are of equal size and operands lie ready.
type modelCycles struct {
	Alone    int64   `json:"cycles_alone"`    // one head, from START to its last word
	Interval float64 `json:"cycles_interval"` // from head to head in steady state
}

// Heads whose intervals are averaged, after those in which the machine fills: short
// heads take turns of up to four (docs/results/speed.md). Behind them come as many
// as are under way, so that the machine does not run empty. Of long heads two are
// enough.
const (
	filling  = 3
	averaged = 12
	emptying = 2

	longHead = 100_000 // cycles
)

// modelOf runs the cycle model.
func modelOf(g machine.Machine, h bound.Head) modelCycles {
	j := cycles.Job{Mean: h.Mean, Early: h.Early, N: h.N, M: h.M, C: h.C, Rounds: h.Rounds, D: h.D}
	run := func(heads int) []int64 {
		list := make([]cycles.Job, heads)
		for i := range list {
			list[i] = j
		}
		return cycles.Run(g, list).Stamps
	}
	if !h.Dense() {
		members := make([]int, h.C)
		for i := range h.N {
			members[i*h.C/h.N]++
		}
		for range h.Rounds {
			j.Members = append(j.Members, members)
		}
	}
	over := averaged
	if bound.Binding(bound.Core(g, h)).Cycles > longHead {
		over = 2
	}
	s := run(filling + over + emptying)
	return modelCycles{run(1)[0], float64(s[filling+over-1]-s[filling-1]) / float64(over)}
}

// cyclesText returns a mean of cycles without needless digits.
func cyclesText(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
