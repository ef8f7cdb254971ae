package main

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/plan"
)

// qkv is where real heads are: one of 64 rows, two of 128, one of 256.
const qkv = "../../verify/testdata/qkv/"

func TestPlan(t *testing.T) {
	out := filepath.Join(t.TempDir(), "p.yaml")
	args := []string{"plan", "--preset", "balanced", "--sparsity", "0.85", "--out", out, "--tensors", qkv + "use_L0H2_n64.npz", qkv + "use_L1H2_n128.npz"}
	got := sparcgen(t, args...)
	require.Equal(t, exitDone, got.code, got.stderr)
	goldenfile.Compare(t, "plan.golden", strings.TrimPrefix(got.stdout, filepath.Dir(out)+"/"))
	text, err := os.ReadFile(out)
	require.NoError(t, err)
	goldenfile.Compare(t, "plan.yaml", string(text))

	got = sparcgen(t, append(args, "--json")...)
	require.Equal(t, exitDone, got.code, got.stderr)
	require.Empty(t, got.stderr)
	var doc planned
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &doc))
	require.Equal(t, out, doc.Out)
	require.Equal(t, 8, doc.PrescoreBits)
	require.Len(t, doc.Heads, 2)
	h := doc.Heads[0]
	require.Equal(t, []any{"use_L0H2_n64", 64, 64, 16, 10}, []any{h.Name, h.N, h.D, h.M, h.Clusters})
	require.InDelta(t, 1-10.0/64, h.Sparsity, 1e-12)
	require.InDelta(t, 64*h.KL, h.KLSum, 1e-3)
	again, err := os.ReadFile(out)
	require.NoError(t, err)
	require.Equal(t, text, again, "the same bytes every time")
}

// The flags of the configuration decide what a plan says.
func TestPlanFollowsFlags(t *testing.T) {
	out := filepath.Join(t.TempDir(), "p.yaml")
	got := sparcgen(t, "plan", "--prescore-bits", "12", "--representative", "mean", "--center", "--iterations", "2", "--exp-form", "base2",
		"--exp-points", "64", "--exp-order", "1", "--columns-max", "32", "--procs", "4", "--sparsity", "0.5", "--out", out, "--tensors", qkv+"use_L0H3_n256.npz")
	require.Equal(t, exitDone, got.code, got.stderr)
	p, err := plan.Read(out)
	require.NoError(t, err)
	h := p.Heads[0]
	require.Equal(t, []any{12, plan.Base2, plan.Mean, true, 2, 128, 32}, []any{p.PrescoreBits, p.ExpBase, h.Representative, h.Center, h.Iterations, h.Clusters, len(h.Columns)})
	require.NotContains(t, got.stdout, "NaN")
}

// What goes wrong leaves no file, or the earlier one.
func TestPlanWritesAllOrNothing(t *testing.T) {
	t.Chdir(t.TempDir())
	tensors := filepath.Join(packageDir, qkv, "use_L0H2_n64.npz")
	got := sparcgen(t, "plan", "--sparsity", "0.5", "--preset", "tiny", "--out", "p.yaml", "--tensors", tensors)
	require.Equal(t, exitMisuse, got.code)
	require.Equal(t, "sparcgen: head use_L0H2_n64: n 64: must be at most tokens, 32; use --tokens 64\n", got.stderr)
	require.Empty(t, got.stdout)
	got = sparcgen(t, "plan", "--sparsity", "0.5", "--out", "absent/p.yaml", "--tensors", tensors)
	require.Equal(t, exitMisuse, got.code)
	require.Equal(t, "sparcgen: absent/p.yaml: cannot write: no such file or directory; nothing was changed; mend that or choose another path with --out\n", got.stderr)
	require.NoError(t, os.WriteFile("old.yaml", []byte("old"), 0o644))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var stdout, stderr strings.Builder
	require.Equal(t, exitInterrupted, run(ctx, []string{"plan", "--sparsity", "0.5", "--out", "old.yaml", "--tensors", tensors}, &stdout, &stderr))
	require.Equal(t, "sparcgen: interrupted after 0 of 1 heads: context canceled\n", stderr.String())
	text, err := os.ReadFile("old.yaml")
	require.NoError(t, err)
	require.Equal(t, "old", string(text))
	require.Len(t, names(t, "."), 2)

	got = sparcgen(t, "plan", "--sparsity", "0.5", "--out", "p.yaml", "--tensors", tensors, "--tensors", tensors)
	require.Equal(t, exitMisuse, got.code)
	require.Contains(t, got.stderr, ": a second head of the name use_L0H2_n64, after ")
}
