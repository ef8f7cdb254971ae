package coreplay

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/cycles"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
)

// counted plays jobs on the circuit and requires every counter of it to be what
// the cycle model says.
func counted(t *testing.T, g machine.Machine, list []*golden.Job) {
	t.Helper()
	var in []Job
	var timing []cycles.Job
	for _, j := range list {
		want, err := golden.Run(j)
		require.NoError(t, err)
		in = append(in, Of(j))
		timing = append(timing, TimingOf(j, want, g.Lanes))
	}
	b, err := sim.Open(core.Core{Machine: g})
	require.NoError(t, err)
	got, counters, err := Play(b.Sim, g.Lanes, in, Options{Limit: 20000})
	require.NoError(t, err)
	model := cycles.Run(g, timing)
	var stamps []int64
	for i := range got {
		stamps = append(stamps, got[i].Stamp)
		if got[i].Stamp != model.Stamps[i] {
			j := list[i]
			t.Fatalf("job %d: %d cycles, the model says %d: n %d d %d C %d m %d rounds %d mean %v early %v vgen %v kind %d",
				i, got[i].Stamp, model.Stamps[i], j.N, j.D, j.Clusters, len(j.Columns), j.Rounds, j.Mean, j.Early, j.Vgen, j.Kind)
		}
	}
	require.Equal(t, stamps, model.Stamps)
	require.Equal(t, [4]int64{counters["pre_beats"], counters["qk_beats"], counters["av_beats"], counters["gemm_beats"]}, model.Beats)
	require.Equal(t, counters["dist_cycles"], model.Distance)
}

func presetOf(t *testing.T, name string) machine.Machine {
	c, err := config.Preset(name)
	require.NoError(t, err)
	return gen.MachineOf(c)
}

// Random jobs of every kind, one after the other: every stamp.
func TestCycles(t *testing.T) {
	for _, c := range []struct {
		preset     string
		runs, jobs int
	}{{"tiny", 8, 25}, {"ice40", 2, 6}, {"ecp5", 1, 5}, {"balanced", 1, 3}, {"paper", 1, 2}} {
		g := presetOf(t, c.preset)
		for run := range c.runs {
			t.Run(fmt.Sprint(c.preset, run), func(t *testing.T) {
				r := rand.New(rand.NewPCG(uint64(run), 11))
				var list []*golden.Job
				for i := range c.jobs {
					list = append(list, randomJob(r, g, i))
				}
				counted(t, g, list)
			})
		}
	}
}
