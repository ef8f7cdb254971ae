package coreplay

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
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
	got, counters, err := Play(b.Sim, g.Lanes, in, Options{Limit: 100000})
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
					list = append(list, RandomJob(r, g, i))
				}
				counted(t, g, list)
			})
		}
	}
}

// TestCyclesOfModes goes through what a job may be: widths, rows, columns,
// clusters, rounds, representatives and orders, in pairs that follow each other.
func TestCyclesOfModes(t *testing.T) {
	g := presetOf(t, "tiny")
	r := rand.New(rand.NewPCG(4, 12))
	for _, n := range []int{1, 2, 7, 16, 31, 32} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			var list []*golden.Job
			for mode := range 16 {
				j := RandomJob(r, g, 0)
				for j.Kind != golden.JobAttention || j.Vgen {
					j = RandomJob(r, g, 0)
				}
				j.N, j.Rounds = n, 1+mode%2
				j.Mean, j.Early, j.Centre = mode&2 != 0, mode&4 != 0, mode&8 != 0
				j.Q, j.K, j.V = codes(r, n, j.D), codes(r, n, j.D), codes(r, n, j.D)
				for _, c := range []int{1, (n + 1) / 2, n} {
					k := *j
					k.Clusters, k.Columns = c, golden.StrideColumns(n, 1+r.IntN(min(n, g.ColumnsMax)))
					list = append(list, &k)
				}
			}
			counted(t, g, list)
		})
	}
}

// machines is the number of random machines of TestCyclesOfMachines.
var machines = flag.Int("machines", 8, "random machines on which the cycle model is compared")

// Machines of other proportions than the presets': whatever binds, the model
// has it.
func TestCyclesOfMachines(t *testing.T) {
	list := []map[string]string{
		{"buffers": "1"},
		{"buffers": "1", "procs": "8", "head_dim": "32", "div_lanes": "8"},
		{"pipeline": "area", "exp_lanes": "1", "div_lanes": "1"},
		{"pipeline": "area", "exp_lanes": "1", "div_lanes": "1", "buffers": "1"},
		{"pipeline": "area", "exp_lanes": "1", "div_lanes": "1", "buffers": "1", "normalise": "late", "procs": "1"},
		{"pipeline": "area", "exp_lanes": "2", "div_lanes": "1", "normalise": "late"},
		{"pipeline": "fast", "exp_lanes": "8", "procs": "4", "div_lanes": "4"},
		{"lanes": "16", "head_dim": "64", "columns_max": "32", "div_lanes": "4"},
		{"lanes": "32", "procs": "2", "div_lanes": "8", "head_dim": "64"},
		{"lanes": "64", "procs": "4", "columns_max": "16", "exp_lanes": "16", "div_lanes": "64", "normalise": "late"},
		{"dist_units": "2", "min_units": "4", "clusters_max": "16", "columns_max": "32"},
		{"lanes": "4", "div_lanes": "1", "procs": "1", "columns_max": "16", "normalise": "early"},
		{"prescore_bits": "16", "exp_order": "4", "model_dim": "16"},
	}
	choices := map[string][]string{
		"buffers": {"1", "2"}, "lanes": {"4", "8", "16", "32", "64"}, "procs": {"1", "2", "4", "8", "16"}, "exp_lanes": {"1", "2", "4", "8", "16"},
		"div_lanes": {"1", "2", "4", "8", "16"}, "dist_units": {"1", "2", "3", "4"}, "min_units": {"2", "4", "8"}, "tokens": {"16", "32", "48"},
		"head_dim": {"16", "32", "64"}, "columns_max": {"8", "16", "32"}, "clusters_max": {"8", "16", "32"}, "model_dim": {"16", "40", "64"},
		"prescore_bits": {"8", "16"}, "pipeline": {"area", "balanced", "fast"}, "normalise": {"early", "late", "both"},
	}
	r := rand.New(rand.NewPCG(14, 3))
	for range *machines {
		sizes := map[string]string{}
		for _, key := range slices.Sorted(maps.Keys(choices)) {
			sizes[key] = choices[key][r.IntN(len(choices[key]))]
		}
		list = append(list, sizes)
	}
	illegal := 0
	for i, sizes := range list {
		c, err := whole(sizes)
		if err != nil {
			require.GreaterOrEqual(t, i, len(list)-*machines, "%v: %v", sizes, err)
			illegal++
			continue
		}
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			g := gen.MachineOf(c)
			r := rand.New(rand.NewPCG(uint64(i), 13))
			var list []*golden.Job
			for k := range 16 {
				list = append(list, RandomJob(r, g, k))
			}
			counted(t, g, list)
		})
	}
	t.Logf("%d machines, of %d that were drawn", len(list)-illegal, len(list))
}

// whole returns the preset tiny with some values changed, if it is legal.
func whole(sizes map[string]string) (config.Config, error) {
	req := config.Request{Preset: "tiny"}
	for _, key := range slices.Sorted(maps.Keys(sizes)) {
		req.Flags = append(req.Flags, config.Setting{Key: key, Value: sizes[key]})
	}
	c, err := config.Resolve(req)
	if err != nil {
		return config.Config{}, err
	}
	return c.Config, c.CheckWhole()
}

// Heads of the length that the bars are for, of different sparsity and
// representatives, in a row. Queues of equal heads: bars_test.go.
func TestCyclesOfLongHeads(t *testing.T) {
	g := presetOf(t, "balanced")
	var list []*golden.Job
	for i, clusters := range []int{58, 38, 38, 58} {
		j := queue{preset: "balanced", n: 384, d: 64, c: clusters}.job(t, g)
		j.Mean = i%2 == 0
		list = append(list, j)
	}
	counted(t, g, list)
}
