package report

import (
	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/bound"
	"github.com/sparcgen/sparcgen/units/cycles"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/verify/chip"
	"github.com/sparcgen/sparcgen/verify/coreplay"
)

// Cycles are those of a head on sparc_core, operands on chip.
type Cycles struct {
	Interval float64 `json:"interval"` // from head to head in steady state, by the cycle model
	Alone    int64   `json:"alone"`    // one head, from START to its last word
	Steps    []Step  `json:"steps"`    // units work at the same time: they do not add up to the interval
	Binds    string  `json:"binds"`    // the unit with the most cycles
}

// Step is how long a unit works on a step of a head.
type Step struct {
	Unit   string `json:"unit"`
	Step   string `json:"step"`
	Cycles int64  `json:"cycles"`
}

// inside says which steps the cycles contain, in the words of [chip.Report].
func inside(clustered bool) []string {
	steps := []string{"qk", "softmax", "av"}
	if clustered {
		steps = append([]string{"prescore", "centring", "centroids", "distances", "allocation", "retrieval"}, steps...)
	}
	return steps
}

// inQueue is how often a head stands in a row on the cycle model, as for plan
// --explore: two at each end are not in steady state.
const inQueue = 16

// cost computes cycles on one machine.
type cost struct{ machine machine.Machine }

func newCost(c config.Config) *cost { return &cost{gen.MachineOf(c)} }

// of returns the cycles of a job; the result of a dense one is nil.
func (c *cost) of(j *golden.Job, r *golden.ChipResult) Cycles {
	job := coreplay.TimingOf(j, r, c.machine.Lanes)
	queue := make([]cycles.Job, inQueue)
	for i := range queue {
		queue[i] = job
	}
	all := cycles.Run(c.machine, queue)
	one := cycles.Run(c.machine, queue[:1])
	out := Cycles{Interval: chip.Steady(all.Stamps), Alone: one.Stamps[0]}
	for i, step := range []string{"pre-scores", "scores", "A V"} {
		if one.Beats[i] > 0 {
			out.Steps = append(out.Steps, Step{"mmu", step, one.Beats[i]})
		}
	}
	shape := bound.Head{N: j.N, D: j.D, M: len(j.Columns), C: j.Clusters, Used: j.N, Rounds: j.Rounds, Mean: j.Mean, Early: j.Early}
	if r != nil {
		shape.Used = r.Used
	}
	terms := bound.Core(c.machine, shape)
	out.Binds = bound.Binding(terms).Unit
	for _, t := range terms {
		if t.Unit != "mmu" {
			out.Steps = append(out.Steps, Step{t.Unit, t.What, int64(t.Cycles)})
		}
	}
	return out
}
