package main

import (
	bin "encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/verify/chip"
)

func TestPlanByThreshold(t *testing.T) {
	out := filepath.Join(t.TempDir(), "p.yaml")
	args := []string{"plan", "--preset", "balanced", "--threshold", "0.3", "--select", "lda,stride", "--representative", "medoid,mean", "--out", out,
		"--tensors", qkv + "use_L0H2_n64.npz", qkv + "use_L1H2_n128.npz"}
	got := sparcgen(t, args...)
	require.Equal(t, exitDone, got.code, got.stderr)
	goldenfile.Compare(t, "threshold.golden", strings.TrimPrefix(got.stdout, filepath.Dir(out)+"/"))
	p, err := plan.Read(out)
	require.NoError(t, err)

	got = sparcgen(t, append(args, "--json")...)
	require.Equal(t, exitDone, got.code, got.stderr)
	var doc planned
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &doc))
	for i, h := range doc.Heads {
		require.LessOrEqual(t, h.KLCalibration, 0.3)
		require.Contains(t, h.Curve, plan.Point{Clusters: h.Clusters, KL: h.KLCalibration})
		require.Contains(t, []string{byBisection, byScan}, h.Search)
		require.Equal(t, p.Heads[i].Clusters, h.Clusters)
		for _, q := range h.Curve {
			require.True(t, q.Clusters >= h.Clusters || q.KL > 0.3, "fewer clusters that were tried miss the threshold: %v", q)
		}
	}

	got = sparcgen(t, append(args, "--per", "block", "--json")...)
	require.Equal(t, exitDone, got.code, got.stderr)
}

func TestPlanExplore(t *testing.T) {
	out := filepath.Join(t.TempDir(), "p.yaml")
	args := []string{"plan", "--preset", "balanced", "--explore", "--sparsity", "0.75", "--select", "stride", "--out", out, "--tensors", qkv + "use_L0H2_n64.npz"}
	got := sparcgen(t, args...)
	require.Equal(t, exitDone, got.code, got.stderr)
	goldenfile.Compare(t, "explore.golden", strings.ReplaceAll(got.stdout, filepath.Dir(out)+"/", ""))
	p, err := plan.Read(out)
	require.NoError(t, err)

	got = sparcgen(t, append(args, "--json")...)
	require.Equal(t, exitDone, got.code, got.stderr)
	var doc explored
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &doc))
	h := doc.Heads[0]
	chosen := 0
	for _, q := range h.Points {
		if q.Chosen {
			chosen++
			require.Equal(t, []any{p.Heads[0].Clusters, p.Heads[0].Center, p.Heads[0].Iterations, p.Heads[0].Representative}, []any{q.Clusters, q.Center, q.Iterations, q.Representative})
			require.Equal(t, doc.Chosen.Cycles, q.Cycles)
			require.Equal(t, doc.Chosen.RelError, q.RelError)
		}
	}
	require.Equal(t, 1, chosen)
	require.Len(t, h.Points, 2*2*2*11+1, "two representatives, centring or not, one round or two, 11 sparsities, and dense")
	require.LessOrEqual(t, doc.Chosen.Cycles, doc.Base.Cycles)
	require.LessOrEqual(t, doc.Chosen.RelError, doc.Base.RelError)
	require.Equal(t, 16, doc.OtherBits)

	// A flag fixes its setting.
	got = sparcgen(t, "plan", "--preset", "balanced", "--explore", "--json", "--representative", "medoid", "--iterations", "1", "--center=false", "--tensors", qkv+"use_L0H2_n64.npz")
	require.Equal(t, exitDone, got.code, got.stderr)
	doc = explored{}
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &doc))
	require.Len(t, doc.Heads[0].Points, 3*11+1)
	require.Nil(t, doc.Chosen)
	require.Empty(t, doc.Out)
	for _, q := range doc.Heads[0].Points {
		require.Equal(t, []any{"medoid", false, 1}, []any{q.Representative, q.Center, q.Iterations})
	}
}

// The cycles of what is planned are those that run counts on the circuit.
func TestCyclesAreThoseOfTheCircuit(t *testing.T) {
	out := filepath.Join(t.TempDir(), "p.yaml")
	got := sparcgen(t, "plan", "--preset", "balanced", "--explore", "--threshold", "0.5", "--select", "stride", "--out", out, "--tensors", qkv+"use_L0H2_n64.npz", "--json")
	require.Equal(t, exitDone, got.code, got.stderr)
	var planned explored
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &planned))
	got = sparcgen(t, "run", "--preset", "balanced", "--engine", "native", "--repeat", "16", "--plan", out, "--tensors", qkv+"use_L0H2_n64.npz", "--json")
	require.Equal(t, exitDone, got.code, got.stderr)
	var counted chip.Report
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &counted))
	require.InDelta(t, *counted.Speedup, planned.Chosen.Speedup, 1e-9)
	require.InDelta(t, *counted.DenseCycles, planned.Dense, 1e-9)
	require.Greater(t, planned.Chosen.Speedup, 1.0)
	require.InDelta(t, counted.Heads[0].RelError, planned.Chosen.RelError, 5e-4)
}

// With two commands from a .safetensors file to attention on the circuit.
func TestSafetensorsToAttention(t *testing.T) {
	h, err := tensor.ReadNPZ(qkv + "use_L0H2_n64.npz")
	require.NoError(t, err)
	dir := t.TempDir()
	file, out := filepath.Join(dir, "mine.safetensors"), filepath.Join(dir, "p.yaml")
	var header []string
	var data []byte
	for _, a := range []struct {
		name string
		m    tensor.Matrix
	}{{"layer0.head3.Q", h.Q}, {"layer0.head3.K", h.K}, {"layer0.head3.V", h.V}} {
		from := len(data)
		for _, row := range a.m {
			data, err = bin.Append(data, bin.LittleEndian, row)
			require.NoError(t, err)
		}
		header = append(header, fmt.Sprintf(`%q:{"dtype":"F32","shape":[64,64],"data_offsets":[%d,%d]}`, a.name, from, len(data)))
	}
	text := "{" + strings.Join(header, ",") + "}"
	require.NoError(t, os.WriteFile(file, append(bin.LittleEndian.AppendUint64(nil, uint64(len(text))), text+string(data)...), 0o644))

	got := sparcgen(t, "plan", "--preset", "balanced", "--threshold", "0.3", "--out", out, "--tensors", file)
	require.Equal(t, exitDone, got.code, got.stderr)
	require.Contains(t, got.stdout, "mine_layer0_head3  64  64")
	got = sparcgen(t, "run", "--preset", "balanced", "--engine", "native", "--plan", out, "--tensors", file, "--json")
	require.Equal(t, exitDone, got.code, got.stderr)
	require.Contains(t, got.stdout, `"name": "mine_layer0_head3"`)
	require.Contains(t, got.stdout, `"mismatches": 0`)

	require.NoError(t, os.Truncate(file, 3000))
	got = sparcgen(t, "plan", "--threshold", "0.3", "--out", out, "--tensors", file)
	require.Equal(t, exitMisuse, got.code)
	require.Regexp(t, `^sparcgen: .*mine\.safetensors: layer0\.head3\.Q: data_offsets \[0 16384\]: `, got.stderr)
}

func TestSpread(t *testing.T) {
	require.Equal(t, []int{0, 1, 2}, spread(3, 5))
	require.Equal(t, []int{0, 2, 4, 6, 9}, spread(10, 5))
	require.Empty(t, spread(0, 5))
}
