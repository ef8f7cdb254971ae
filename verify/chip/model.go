package chip

import (
	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/buscycles"
	"github.com/sparcgen/sparcgen/units/cycles"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/coreplay"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// Model predicts the stamps of jobs that run one after the other, from what
// the golden model makes of them: the members of their clusters. Of a dense job
// the result may be nil.
type Model func(jobs []*golden.Job, results []*golden.ChipResult) []int64

// CycleModel returns the prediction of the cycle model, [cycles.Run], for
// sparc_core of a configuration.
func CycleModel(c config.Config) Model {
	g := gen.MachineOf(c)
	return func(jobs []*golden.Job, results []*golden.ChipResult) []int64 {
		list := make([]cycles.Job, len(jobs))
		for i, j := range jobs {
			list[i] = coreplay.TimingOf(j, results[i], g.Lanes)
		}
		return cycles.Run(g, list).Stamps
	}
}

// AxiCycleModel returns the prediction of the cycle model of sparc_axi with an ideal
// memory, [buscycles.Model], for jobs that lie in memory as a [Board] puts them.
func AxiCycleModel(g axi.Sparc) Model {
	return func(jobs []*golden.Job, results []*golden.ChipResult) []int64 {
		placed, _, at := place(&memory.Memory{}, g, jobs)
		list := make([]buscycles.Job, len(jobs))
		for i := range placed {
			list[i] = placed[i].TimingOf(results[i], g.Lanes)
		}
		return buscycles.New(g).Run(at, list).Stamps
	}
}
