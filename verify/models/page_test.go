package models

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

const (
	root    = "../.."
	results = "testdata/results"
)

// TestPage keeps docs/results/models.md.
func TestPage(t *testing.T) {
	list, err := ReadResults(results)
	require.NoError(t, err)
	require.NotEmpty(t, list)
	goldenfile.CompareAt(t, root+"/docs/results/models.md", Page(list))
	for _, r := range list {
		require.NotNil(t, r.fastest(), "dense attention keeps every goal")
	}
}

// The figures of a run are those of its layers, whatever wrote the file.
func TestResultsAgree(t *testing.T) {
	list, err := ReadResults(results)
	require.NoError(t, err)
	for _, r := range list {
		for i := range r.Runs {
			run := &r.Runs[i]
			at := r.Model + " " + run.title()
			total := run.Total()
			require.InEpsilon(t, total.DenseCycles/total.Cycles, run.Speedup, 1e-4, at)
			require.LessOrEqual(t, run.CosineMin, run.Cosine, at)
			for _, l := range run.Layers {
				heads, n, d := float64(r.Heads), float64(r.N), float64(r.D)
				require.InEpsilon(t, heads*2*n*n*d, l.DenseMACs, 1e-6, at)
				require.InEpsilon(t, heads*4*n*d*2, l.DenseBytes, 1e-6, at)
				require.LessOrEqual(t, l.Used, n*(1-l.Sparsity)+1e-3, at)
				if l.DenseHeads == r.Heads {
					require.InEpsilon(t, l.DenseMACs, l.MACs, 1e-6, at)
					require.Zero(t, l.Distances, at)
					require.Less(t, l.RelError, 5e-4, at)
				}
			}
		}
	}
}

const small = `{"model": "M", "unit": "passage", "n": 4, "d": 16, "heads": 1, "layers": 1, "inputs": 21, "calibration": 2, "runs": [
{"target": "s=0.5", "representative": "mean", "center": true, "pairs": 210, "layers": [{}]}]}`

func TestReadResultsRefuses(t *testing.T) {
	file := filepath.Join(t.TempDir(), "m.json")
	read := func(text string) error {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
		_, err := ReadResults(filepath.Dir(file))
		return err
	}
	require.NoError(t, read(small))
	for _, c := range []struct{ old, new, want string }{
		{`"unit"`, `"unix"`, `m.json: json: unknown field "unix"`},
		{`"inputs": 21`, `"inputs": 20`, "20 inputs: fewer than 200 pairs"},
		{`[{}]`, `[{}, {}]`, "run s=0.5 mean: 2 layers of 1"},
		{`"pairs": 210`, `"pairs": 209`, "run s=0.5 mean: 209 pairs, 21 inputs have 210"},
		{`s=0.5`, `s=half`, "run s=half: must be dense, or s=, t= or cosine= and a number"},
	} {
		require.Contains(t, small, c.old)
		require.ErrorContains(t, read(strings.Replace(small, c.old, c.new, 1)), c.want)
	}
}

// Every run comes on the page, and the fastest that keeps the goal is the one named.
func TestVerdict(t *testing.T) {
	run := func(target, representative string, center bool, cosine, speedup float64) Run {
		return Run{Target: target, Representative: representative, Center: center, Cosine: cosine, Speedup: speedup, Layers: []Layer{{Cycles: 10, DenseCycles: 10 * speedup, MACs: 1, DenseMACs: 2, Bytes: 3, DenseBytes: 4}}}
	}
	r := Result{Model: "M", Unit: "passage", N: 4, Heads: 1, Layers: 1, Inputs: 21, Runs: []Run{
		run("dense", "mean", true, 1, 1), run("s=0.75", "medoid", false, 0.5, 4), run("s=0.75", "mean", true, 0.75, 3.5),
		run("t=0.1", "mean", true, 0.9901, 1.25), run("t=0.3", "mean", true, 0.9899, 2)}}
	page := Page([]Result{r})
	require.Contains(t, page, "M, n = 4: the fastest plan measured that keeps a mean cosine of 0.99** is **1.25 times as fast as dense** (t=0.1, mean, centring; sparsity 0.00, 0 of 1 heads dense, cosine 0.9901")
	require.Contains(t, page, "| M, n = 4, as in the paper | 0.500 / 0.000 / 4.00 | not measured | not measured |")
	require.NotContains(t, page, "Mean and centring", "two of four are missing")
	for i := range r.Runs {
		require.Contains(t, page, "| "+r.Runs[i].title()+" |")
	}
	require.Contains(t, page, "| all | 0.000 | 0 | 0.0 | 0.000 | 0.0e+00 | 10 | 12 | 50 % | 0 | 75 % | 1.25 |")
}

func TestSearched(t *testing.T) {
	r := Result{Runs: []Run{{Target: "dense"}, {Target: "t=0.1"}}}
	require.Contains(t, r.searched(), "has not been completed")
	r.Runs = append(r.Runs, Run{Target: "cosine=0.99"})
	require.Empty(t, r.searched())
}
