package coreplay

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/cycles"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/engine"
)

// A few jobs of every kind through the emitted Verilog on Icarus: results of the
// golden model, stamps of the cycle model. The first ones fill every word of the
// buffers: to Icarus a word that was never written is x, and x times a weight of 0,
// which a key past n has, is x and not 0.
func TestIcarus(t *testing.T) {
	g := presetOf(t, "tiny")
	b, err := sim.Open(core.Core{Machine: g}, sim.Use(engine.Icarus(engine.Options{})))
	require.NoError(t, err)
	defer b.Close()
	r := rand.New(rand.NewPCG(21, 4))
	var list []*golden.Job
	var want []*golden.ChipResult
	var in []Job
	var timing []cycles.Job
	longest := func(j *golden.Job) bool { return j.Kind == golden.JobAttention && !j.Vgen && j.N == g.Tokens }
	for _, kind := range []func(*golden.Job) bool{
		func(j *golden.Job) bool { return longest(j) && j.Clustered() && len(j.Columns) == g.ColumnsMax },
		func(j *golden.Job) bool { return longest(j) && j.Clustered() && len(j.Columns) == g.ColumnsMax },
		func(j *golden.Job) bool { return j.Kind == golden.JobGemm && len(j.W) == g.ModelDim },
		func(j *golden.Job) bool { return j.Kind == golden.JobGemm },
		func(j *golden.Job) bool { return j.Clustered() && !j.Vgen && j.Mean },
		func(j *golden.Job) bool { return j.Clustered() && j.Vgen && !j.Mean },
	} {
		j := RandomJob(r, g, len(list))
		for !kind(j) {
			j = RandomJob(r, g, len(list))
		}
		result, err := golden.Run(j)
		require.NoError(t, err)
		list, want = append(list, j), append(want, result)
		in, timing = append(in, Of(j)), append(timing, TimingOf(j, result, g.Lanes))
	}
	got, _, err := Play(b.Sim, g.Lanes, in, Options{Limit: 20000})
	require.NoError(t, err)
	model := cycles.Run(g, timing)
	for i, j := range list {
		require.NoError(t, Compare(j, want[i], &got[i], g.Lanes), "job %d", i)
		require.Equal(t, model.Stamps[i], got[i].Stamp, "job %d", i)
	}
}
