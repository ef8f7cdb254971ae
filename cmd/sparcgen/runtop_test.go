package main

import (
	"path/filepath"
	"testing"

	"github.com/sbinet/npyio/npz"
	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/verify/chip"
)

// Heads through sparc_axi, on both memories: the data is that of the golden model,
// cycles are those of the registers, and the memory costs what it costs.
func TestRunAxi(t *testing.T) {
	dir := t.TempDir()
	head := qkv + "use_L0H2_n64.npz"
	args := []string{"--preset", "balanced", "--tensors", head, "--repeat", "8"}
	reference := ran(t, append(args, "--out", filepath.Join(dir, "golden.npz"))...)
	reports := map[string]*chip.Report{}
	for _, memory := range chip.Memories {
		out := filepath.Join(dir, memory+".npz")
		r := ran(t, append(args, "--engine", "native", "--top", "axi", "--memory", memory, "--out", out)...)
		reports[memory] = r
		require.Equal(t, []string{"sparc_axi", memory, "native"}, []string{r.Top, r.Memory, r.Engine})
		require.Len(t, r.Heads, 8)
		total := int64(0)
		for i, h := range r.Heads {
			require.Zero(t, h.Mismatches)
			if memory == "ideal" {
				require.Equal(t, *h.Cycles, *h.CyclesModel)
			} else {
				require.Nil(t, h.CyclesModel, "the cycle model has an ideal memory")
			}
			require.Equal(t, reference.Heads[i].RelError, h.RelError)
			total += *h.Cycles
		}
		require.Equal(t, *r.CyclesTotal, total)
		sameArrays(t, filepath.Join(dir, "golden.npz"), out)
		require.Len(t, r.Steady, 1)
		require.Equal(t, map[string]string{"ideal": "bus reads", "dram": "memory"}[memory], r.Steady[0].Binds)
		require.Subset(t, r.Inside, []string{"list", "fetch", "qk", "av", "clone", "write"})
		require.Greater(t, r.ReadBeats, int64(8*3*64*2), "Q, K and V of eight heads, two beats a row")
	}
	ideal, dram := reports["ideal"].Steady[0], reports["dram"].Steady[0]
	require.Nil(t, ideal.Ideal)
	require.Equal(t, ideal.Cycles, *dram.Ideal)
	require.Greater(t, dram.Cycles, ideal.Cycles)
	require.Greater(t, dram.Bound, ideal.Bound)
	require.Equal(t, reports["ideal"].ReadBeats, reports["dram"].ReadBeats)

	other := ran(t, append(args, "--engine", "native", "--top", "axi", "--memory", "dram", "--memory-seed", "2")...)
	require.NotEqual(t, *reports["dram"].CyclesTotal, *other.CyclesTotal, "the seed moves the pauses")
}

// sameArrays requires two files to hold the same numbers.
func sameArrays(t *testing.T, a, b string) {
	first, err := npz.Open(a)
	require.NoError(t, err)
	defer first.Close()
	second, err := npz.Open(b)
	require.NoError(t, err)
	defer second.Close()
	require.Equal(t, first.Keys(), second.Keys())
	for _, name := range []string{"use_L0H2_n64_z_int"} {
		var x, y []int16
		readArray(t, first, name, &x)
		readArray(t, second, name, &y)
		require.Equal(t, x, y)
	}
	for _, name := range []string{"use_L0H2_n64_cluster", "use_L0H2_n64_representative"} {
		var x, y []int32
		readArray(t, first, name, &x)
		readArray(t, second, name, &y)
		require.Equal(t, x, y)
	}
}
