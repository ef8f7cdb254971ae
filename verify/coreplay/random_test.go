package coreplay

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/golden"
)

// play runs random jobs in one go and compares every result.
func play(t *testing.T, preset string, jobs, stall int, seed uint64) {
	c, err := config.Preset(preset)
	require.NoError(t, err)
	g := gen.MachineOf(c)
	b, err := sim.Open(core.Core{Machine: g}, sim.Seed(seed))
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(seed, 7))
	var list []*golden.Job
	var in []Job
	for i := range jobs {
		j := RandomJob(r, g, i)
		list, in = append(list, j), append(in, Of(j))
	}
	got, _, err := Play(b.Sim, g.Lanes, in, Options{Stall: stall, Seed: seed, Limit: 20000})
	require.NoError(t, err)
	for i, j := range list {
		want, err := golden.Run(j)
		require.NoError(t, err)
		require.NoError(t, Compare(j, want, &got[i], g.Lanes), "job %d: n %d d %d C %d m %d rounds %d mean %v centre %v early %v vgen %v kind %d",
			i, j.N, j.D, j.Clusters, len(j.Columns), j.Rounds, j.Mean, j.Centre, j.Early, j.Vgen, j.Kind)
	}
}

// jobs is the number of random jobs of TestManyJobs: make jobs N=2000.
var jobs = flag.Int("jobs", 100, "random jobs on tiny, half of them with stalls")

// TestManyJobs plays runs of 50 jobs until there were as many as asked for.
func TestManyJobs(t *testing.T) {
	for done := 0; done < *jobs; done += 50 {
		play(t, "tiny", min(50, *jobs-done), 30*(done/50%2), uint64(100+done))
	}
}

func TestRandomJobs(t *testing.T) {
	for _, c := range []struct {
		preset      string
		jobs, stall int
	}{{"ice40", 6, 0}, {"ice40", 6, 30}, {"ecp5", 4, 0}, {"balanced", 3, 0}, {"paper", 3, 30}} {
		t.Run(fmt.Sprint(c.preset, c.stall), func(t *testing.T) { play(t, c.preset, c.jobs, c.stall, 1) })
	}
}
