package assign_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/units/assign"
	"github.com/sparcgen/sparcgen/units/machine"
)

// TestRandomJobs plays jobs of all kinds back to back, with and without stalls.
func TestRandomJobs(t *testing.T) {
	met := map[string]int{}
	for name, m := range sizes {
		for _, stall := range []int{0, 20, 60} {
			rng := rand.New(rand.NewPCG(uint64(stall), 3))
			var jobs []*job
			for range 24 {
				j := randomJob(m, rng)
				jobs = append(jobs, j)
				note(met, m, j)
			}
			t.Run(fmt.Sprintf("%s/%d", name, stall), func(t *testing.T) {
				b := open(t, m, uint64(stall), stall, jobs...)
				b.slow = stall * 10
				b.run()
			})
		}
	}
	for _, kind := range []string{"dense", "gemm", "pack 1", "pack 2", "pack 4", "words 1", "words 3", "words 4", "rounds 1", "rounds 2", "rounds 3", "rounds 4",
		"one cluster", "a cluster a row", "short last pass", "slots left over", "an empty cluster in an iteration", "equal distances"} {
		require.GreaterOrEqual(t, met[kind], 3, kind)
	}
}

// note counts what a job is an example of.
func note(met map[string]int, m machine.Machine, j *job) {
	count := func(kind string, is bool) {
		if is {
			met[kind]++
		}
	}
	if j.rows == nil {
		count("gemm", j.gemm)
		count("dense", !j.gemm)
		return
	}
	count(fmt.Sprint("pack ", j.pack), true)
	count(fmt.Sprint("words ", j.rowW), true)
	count(fmt.Sprint("rounds ", j.rounds), true)
	count("one cluster", j.c == 1)
	count("a cluster a row", j.c == len(j.rows))
	count("short last pass", j.c > m.DistUnits*j.pack && j.c%(m.DistUnits*j.pack) != 0)
	count("slots left over", j.c%j.pack != 0)
	empty, equal := false, false
	for r, it := range j.wanted {
		for _, s := range it.Scan {
			empty = empty || r < j.rounds-1 && s.Empty()
		}
		for _, b := range it.Beats {
			for q, d := range b.Distance {
				a := it.Allocation[b.Row]
				equal = equal || d == a.Value && b.First+q != a.Index
			}
		}
	}
	count("an empty cluster in an iteration", empty)
	count("equal distances", equal)
}

// TestReset plays jobs again after a reset in the middle of others.
func TestReset(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 8))
	var jobs []*job
	for range 8 {
		jobs = append(jobs, randomJob(tiny, rng))
	}
	b := open(t, tiny, 3, 10, jobs...)
	for range 1500 {
		b.tick()
	}
	require.NotEmpty(t, b.seen.alloc)
	b.Reset()
	again := open(t, tiny, 4, 10, jobs...)
	again.Bench = b.Bench
	again.run()
}

func TestLint(t *testing.T) {
	for name, m := range sizes {
		c, err := hdl.Build(assign.Assign{Machine: m})
		require.NoError(t, err)
		require.NoError(t, lint.Check(t.Context(), c), name)
	}
}

func TestTooManyDistances(t *testing.T) {
	m := tiny
	m.MinUnits = 1
	_, err := hdl.Build(assign.Assign{Machine: m})
	require.ErrorContains(t, err, "DistUnits is 1: with MaxPack 4 it must be at most 2*MinUnits (2)")
}
