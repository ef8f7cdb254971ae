package coreplay

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/golden"
)

// longHead returns a head of 384 tokens of which no cluster is empty when it
// has c of them: rows of a block are alike.
func longHead(t *testing.T, bits, c int, mean bool) *golden.Job {
	requant, err := golden.NewRequant(math.Ldexp(1, -28))
	require.NoError(t, err)
	const n, d = 384, 64
	r := rand.New(rand.NewPCG(3, 4))
	j := &golden.Job{Name: "long", N: n, D: d, Clusters: c, Rounds: 1, Mean: mean, Centre: mean, Early: !mean, Bits: bits, Shift: 33 - bits,
		Requant: requant, Exp: golden.DefaultExp, Q: codes(r, n, d), K: codes(r, n, d), V: codes(r, n, d), Columns: golden.StrideColumns(n, 64)}
	for i := range j.Q {
		for e := range d {
			j.Q[i][e] = j.Q[i*c/n*n/c][e]/2 + int16(r.IntN(200))
		}
	}
	return j
}

// cyclesOf plays a head several times in a row on a preset, compares the last
// result, and returns the cycles of the first and of a run in steady state, the
// mean over an even number of them: heads alternate between two banks.
func cyclesOf(t *testing.T, preset string, j *golden.Job, repeat int) (first int64, steady float64, used int) {
	c, err := config.Preset(preset)
	require.NoError(t, err)
	b, err := sim.Open(core.Core{Machine: gen.MachineOf(c)})
	require.NoError(t, err)
	list := make([]Job, repeat)
	for i := range list {
		list[i] = Of(j)
	}
	got, counters, err := Play(b.Sim, c.Lanes, list, Options{})
	require.NoError(t, err)
	want, err := golden.Run(j)
	require.NoError(t, err)
	for i := range got {
		require.NoError(t, Compare(j, want, &got[i], c.Lanes))
	}
	require.EqualValues(t, repeat, counters["jobs_done"])
	require.Equal(t, got[repeat-1].Stamp, counters["stamp"], "the core's own stamp is the bench's")
	if repeat > 5 {
		steady = float64(got[repeat-3].Stamp-got[1].Stamp) / float64(repeat-4)
	}
	return got[0].Stamp, steady, want.Used
}

// The bars for 384 tokens, on the counters of the circuit: dense attention in
// 2 n b ceil(n/P) = 18,432 cycles and at most 64 more.
func TestDenseBar(t *testing.T) {
	for _, preset := range []string{"balanced", "paper"} {
		j := longHead(t, map[string]int{"balanced": 8, "paper": 16}[preset], 384, preset == "balanced")
		cycles, _, _ := cyclesOf(t, preset, j, 1)
		t.Logf("%s: dense 384 tokens in %d cycles", preset, cycles)
		require.LessOrEqual(t, cycles, int64(18432+64), preset)
	}
}

// Clustered heads in steady state, against 18,432: at 85 % (C 58) at least 4.15
// times as fast, at 90 % (C 38) at least 5.3 times.
func TestClusteredBars(t *testing.T) {
	for c, bar := range map[int]float64{58: 4.15, 38: 5.3} {
		j := longHead(t, 8, c, true)
		alone, _, _ := cyclesOf(t, "balanced", j, 1)
		_, steady, used := cyclesOf(t, "balanced", j, 10)
		t.Logf("C %d (%d used): one head alone %d cycles, steady %.1f, %.3f times dense", c, used, alone, steady, 18432/steady)
		require.Equal(t, c, used, "the bar is for the planned number of clusters")
		require.GreaterOrEqual(t, 18432/steady, bar)
	}
}

// The paper's machine, clustered at 85 %: its one distance unit binds, at
// n C = 22,272 cycles a head, slower than dense attention.
func TestPaper(t *testing.T) {
	j := longHead(t, 16, 58, false)
	_, steady, used := cyclesOf(t, "paper", j, 6)
	require.Equal(t, 58, used)
	t.Logf("paper, C 58: steady %.1f cycles, %.3f times dense", steady, 18432/steady)
	require.InDelta(t, 22272, steady, 0.01*22272)
}
