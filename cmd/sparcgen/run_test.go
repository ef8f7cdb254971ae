package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sbinet/npyio/npz"
	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/chip"
)

// ran runs heads and returns the JSON report.
func ran(t *testing.T, args ...string) *chip.Report {
	t.Helper()
	got := sparcgen(t, append([]string{"run", "--json"}, args...)...)
	require.Equal(t, exitDone, got.code, got.stderr) // progress may be in it
	var r chip.Report
	dec := json.NewDecoder(strings.NewReader(got.stdout))
	dec.DisallowUnknownFields()
	require.NoError(t, dec.Decode(&r))
	return &r
}

func TestRun(t *testing.T) {
	args := []string{"--preset", "balanced", "--tensors", qkv + "use_L0H2_n64.npz", qkv + "use_L1H2_n128.npz", "--repeat", "2"}
	got := sparcgen(t, append([]string{"run"}, args...)...)
	require.Equal(t, exitDone, got.code, got.stderr)
	goldenfile.Compare(t, "run.golden", got.stdout)
	got = sparcgen(t, append([]string{"run", "--json"}, args...)...)
	require.Equal(t, exitDone, got.code, got.stderr)
	goldenfile.Compare(t, "run.json", got.stdout)

	dense := ran(t, append(args, "--mode", "dense")...)
	require.Equal(t, "dense", dense.Mode)
	for _, h := range dense.Heads {
		require.Equal(t, h.N, h.Clusters)
		require.Less(t, h.RelError, 5e-4)
	}
	medoid := ran(t, append(args, "--representative", "medoid", "--center=false", "--sparsity", "0.5")...)
	require.Equal(t, 32, medoid.Heads[0].Clusters)
}

// A flag wins over the plan, the plan over file and preset.
func TestRunPrecedence(t *testing.T) {
	dir := t.TempDir()
	plan, file := filepath.Join(dir, "p.yaml"), filepath.Join(dir, "c.yaml")
	tensors := qkv + "use_L0H2_n64.npz"
	got := sparcgen(t, "plan", "--preset", "balanced", "--representative", "medoid", "--center=false", "--iterations", "2", "--sparsity", "0.75", "--out", plan, "--tensors", tensors)
	require.Equal(t, exitDone, got.code, got.stderr)
	require.NoError(t, os.WriteFile(file, []byte("representative: mean\ncenter: true\niterations: 3\n"), 0o644))
	direct := func(args ...string) chip.Head {
		return ran(t, append([]string{"--preset", "balanced", "--tensors", tensors}, args...)...).Heads[0]
	}
	planned := func(args ...string) chip.Head {
		return direct(append([]string{"--plan", plan, "--config", file}, args...)...)
	}
	of := func(representative, center, iterations, sparsity string) chip.Head {
		return direct("--representative", representative, "--center="+center, "--iterations", iterations, "--sparsity", sparsity)
	}
	require.Equal(t, of("medoid", "false", "2", "0.75"), planned())
	require.Equal(t, of("mean", "false", "2", "0.75"), planned("--representative", "mean"))
	require.Equal(t, of("medoid", "true", "2", "0.75"), planned("--center"))
	require.Equal(t, of("medoid", "false", "1", "0.75"), planned("--iterations", "1"))
	require.Equal(t, of("medoid", "false", "2", "0.5"), planned("--sparsity", "0.5"))
	require.Equal(t, of("mean", "true", "3", "0.85"), direct("--config", file))
	distinct := map[float64]bool{planned().RelError: true, planned("--representative", "mean").RelError: true, planned("--center").RelError: true,
		planned("--iterations", "1").RelError: true, planned("--sparsity", "0.5").RelError: true}
	require.Len(t, distinct, 5, "each flag makes a difference, so the test can see it")
}

func TestRunRefusesAnotherPlan(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "p.yaml")
	tensors := qkv + "use_L0H2_n64.npz"
	got := sparcgen(t, "plan", "--preset", "balanced", "--sparsity", "0.75", "--out", path, "--tensors", tensors)
	require.Equal(t, exitDone, got.code, got.stderr)
	good, err := os.ReadFile(path)
	require.NoError(t, err)
	for _, c := range []struct {
		args, from, to, want string
	}{
		{"", "", "", "prescore_bits 8: the plan's shifts are for that width and the machine has 16; use --prescore-bits 8, or plan again for 16"},
		{"--preset balanced --prescore-bits 12", "", "", "the machine has 12"},
		{"--preset balanced --exp-form base2", "", "", "exp_base e: the plan's multipliers are for that base and the machine's exponent unit has 2; plan again with its --exp-form"},
		{"--preset balanced --tokens 63 --columns-max 48 --clusters-max 63", "", "", "head use_L0H2_n64: n 64: must be at most tokens, 63; use --tokens 64"},
		{"--preset balanced", "name: use_L0H2_n64", "name: use_L0H2_n65", "heads: use_L0H2_n64 (did you mean use_L0H2_n65?): must be one of use_L0H2_n65; plan again with its tensors"},
		{"--preset balanced", "n: 64", "n: 63", "the plan is for 63 x 64 and the tensors are 64 x 64; plan again with these tensors"},
		{"--preset balanced", "clusters: 16", "clusters: 65", "heads[0] clusters: 65: must be at most n, 64; use clusters: 64"},
		{"--preset balanced", "clusters: 16", "clutsers: 16", "did you mean clusters?"},
	} {
		require.NoError(t, os.WriteFile(path, bytes.Replace(good, []byte(c.from), []byte(c.to), 1), 0o644))
		got := sparcgen(t, append([]string{"run", "--plan", path, "--tensors", tensors}, strings.Fields(c.args)...)...)
		require.Equal(t, exitMisuse, got.code, c.want)
		require.Empty(t, got.stdout)
		require.Contains(t, got.stderr, c.want)
		require.Equal(t, strings.Contains(c.want, "--tokens"), !strings.Contains(got.stderr, path) && !strings.Contains(got.stderr, "tensors are"), got.stderr)
	}
}

// readArray reads an array of an .npz file into out.
func readArray(t *testing.T, r *npz.Reader, name string, out any) []int {
	t.Helper()
	require.NotNil(t, r.Header(name+".npy"), "%s is missing; the file has %v", name, r.Keys())
	require.NoError(t, r.Read(name+".npy", out))
	return r.Header(name + ".npy").Descr.Shape
}

func TestRunWritesResults(t *testing.T) {
	out := filepath.Join(t.TempDir(), "Z.npz")
	for _, representative := range []string{"medoid", "mean"} {
		ran(t, "--preset", "balanced", "--representative", representative, "--repeat", "2", "--out", out, "--tensors", qkv+"use_L0H2_n64.npz", qkv+"use_L1H2_n128.npz")
		first, err := os.ReadFile(out)
		require.NoError(t, err)
		r, err := npz.Open(out)
		require.NoError(t, err)
		require.Len(t, r.Keys(), 8)
		for _, stem := range []string{"use_L0H2_n64", "use_L1H2_n128"} {
			h, err := tensor.ReadNPZ(qkv + stem + ".npz")
			require.NoError(t, err)
			n, d := h.Tokens(), h.Dim()
			var z []float32
			var codes []int16
			var cluster, rep []int32
			require.Equal(t, []int{n, d}, readArray(t, r, stem+"_Z", &z))
			require.Equal(t, []int{n, d}, readArray(t, r, stem+"_z_int", &codes))
			require.Equal(t, []int{n}, readArray(t, r, stem+"_cluster", &cluster))
			clusters := golden.PlannedClusters(n, 0.85)
			require.Equal(t, []int{clusters}, readArray(t, r, stem+"_representative", &rep))
			scale := golden.Scale(golden.MaxAbs(h.V))
			for i, c := range codes {
				require.Equal(t, float32(float64(c)*scale), z[i])
			}
			for i, c := range cluster {
				at := rep[c]
				if representative == "mean" {
					require.EqualValues(t, -1, at)
					continue
				}
				require.Equal(t, c, cluster[at], "a representative is in its cluster")
				require.Equal(t, codes[int(at)*d:int(at+1)*d], codes[i*d:(i+1)*d], "rows of a cluster are equal")
			}
		}
		require.NoError(t, r.Close())
		ran(t, "--preset", "balanced", "--representative", representative, "--repeat", "2", "--out", out, "--tensors", qkv+"use_L0H2_n64.npz", qkv+"use_L1H2_n128.npz")
		again, err := os.ReadFile(out)
		require.NoError(t, err)
		require.Equal(t, first, again, "the same bytes every time")
	}
}

// wrongRow is an engine that gets one element wrong.
type wrongRow struct{ chip.Golden }

func (w wrongRow) Run(ctx context.Context, jobs []*golden.Job, step func(int)) (*chip.Record, error) {
	r, err := w.Golden.Run(ctx, jobs, step)
	if err == nil {
		row := append([]int16(nil), r.Results[0].Z[3]...)
		row[5]++
		r.Results[0].Z[3] = row
	}
	return r, err
}

// A mismatch is exit code 1, and its report is no error message.
func TestRunMismatchIsExitCode1(t *testing.T) {
	for _, form := range []string{"", "--json"} {
		root := newRoot(nil)
		root.RemoveCommand(commandOf(root, "run"))
		root.AddCommand(newRunCommand(func(string, config.Config) (chip.Engine, error) { return wrongRow{}, nil }))
		var stdout, stderr strings.Builder
		args := strings.Fields("run --preset balanced --tensors " + qkv + "use_L0H2_n64.npz " + form)
		require.Equal(t, exitCheckFailed, execute(t.Context(), root, args, &stdout, &stderr))
		require.Empty(t, stderr.String())
		if form == "" {
			require.Contains(t, stdout.String(), "mismatch: head use_L0H2_n64, number 1 of the queue: row 3, element 5 of Z: expected ")
		} else {
			require.Contains(t, stdout.String(), `"mismatches": 1,`)
		}
	}
}

// late is the circuit with one head that takes a cycle more.
type late struct{ chip.Engine }

func (l late) Run(ctx context.Context, jobs []*golden.Job, step func(int)) (*chip.Record, error) {
	r, err := l.Engine.Run(ctx, jobs, step)
	if err == nil && jobs[1].Clustered() {
		r.Results[1].Stamp++
	}
	return r, err
}

// The cycles of the circuit are those of the cycle model; if they are not, the
// exit code is 1.
func TestRunCycles(t *testing.T) {
	args := []string{"--preset", "balanced", "--engine", "native", "--repeat", "2", "--tensors", qkv + "use_L0H2_n64.npz"}
	for _, mode := range chip.Modes {
		for _, h := range ran(t, append(args, "--mode", mode)...).Heads {
			require.Positive(t, *h.Cycles)
			require.Equal(t, *h.Cycles, *h.CyclesModel)
		}
	}
	root := newRoot(nil)
	root.RemoveCommand(commandOf(root, "run"))
	root.AddCommand(newRunCommand(func(name string, c config.Config) (chip.Engine, error) {
		e, err := chip.Open(name, c)
		return late{e}, err
	}))
	var stdout, stderr strings.Builder
	require.Equal(t, exitCheckFailed, execute(t.Context(), root, append([]string{"run"}, args...), &stdout, &stderr))
	require.NotContains(t, stderr.String(), "sparcgen:")
	require.Regexp(t, `mismatch: head use_L0H2_n64, number 2 of the queue, clustered: \d+ cycles, the cycle model says \d+`, stdout.String())
}

func commandOf(root *cobra.Command, name string) *cobra.Command {
	c, _, err := root.Find([]string{name})
	if err != nil {
		panic(err)
	}
	return c
}

func TestInterruptedRun(t *testing.T) {
	t.Chdir(t.TempDir())
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var stdout, stderr strings.Builder
	args := []string{"run", "--preset", "balanced", "--out", "Z.npz", "--tensors", filepath.Join(packageDir, qkv, "use_L0H2_n64.npz")}
	require.Equal(t, exitInterrupted, run(ctx, args, &stdout, &stderr))
	require.Equal(t, "sparcgen: interrupted after 0 of 1 heads: context canceled\n", stderr.String())
	require.Empty(t, stdout.String())
	require.Len(t, names(t, "."), 1)
}

func TestRunNeedsAWholeMachine(t *testing.T) {
	got := sparcgen(t, "run", "--lanes", "24", "--tensors", qkv+"use_L0H2_n64.npz")
	require.Equal(t, exitMisuse, got.code)
	require.Contains(t, got.stderr, "--lanes 24: must be ")
}
