package chip

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/golden"
)

// inputsOf plans the committed heads of real attention for a preset.
func inputsOf(t *testing.T, c config.Config, s plan.Settings) []Input {
	files, err := filepath.Glob("../testdata/qkv/*.npz")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var heads []*tensor.Head
	for _, f := range files {
		h, err := tensor.ReadNPZ(f)
		require.NoError(t, err)
		heads = append(heads, h)
	}
	p, err := plan.Make(heads, Machine(c), s)
	require.NoError(t, err)
	var inputs []Input
	for _, h := range heads {
		planned, err := p.Find(h.Name)
		require.NoError(t, err)
		j, err := planned.Job(h, Machine(c))
		require.NoError(t, err)
		inputs = append(inputs, Input{Job: j, Q: tensor.Wide(h.Q), K: tensor.Wide(h.K), V: tensor.Wide(h.V), Scale: planned.VScale})
	}
	return inputs
}

// Every committed head, at four sparsities with both representatives, through
// the circuit: no mismatch, the cycles of the cycle model, and int16 is within 5e-4 of float64 under the same
// clusters and representatives.
func TestRealHeads(t *testing.T) {
	for _, preset := range []string{"balanced", "paper"} {
		c, err := config.Preset(preset)
		require.NoError(t, err)
		e, err := Open("native", c)
		require.NoError(t, err)
		for _, sparsity := range []float64{0.5, 0.75, 0.85, 0.9} {
			for _, representative := range []string{config.Medoid, config.Mean} {
				t.Run(fmt.Sprint(preset, sparsity, representative), func(t *testing.T) {
					inputs := inputsOf(t, c, plan.Settings{Sparsity: sparsity, Representative: representative, Center: representative == config.Mean, Iterations: 1})
					var jobs []*golden.Job
					for i := range inputs {
						jobs = append(jobs, inputs[i].Job)
					}
					record, err := e.Run(t.Context(), jobs, func(int) {})
					require.NoError(t, err)
					var results []*golden.ChipResult
					for i, in := range inputs {
						want, err := golden.Run(in.Job)
						require.NoError(t, err)
						results = append(results, want)
						got := record.Results[i]
						require.Equal(t, want.ClusterOf, got.ClusterOf, "%s: allocation", in.Job.Name)
						require.Equal(t, want.Representative, got.Representative, "%s: column scan", in.Job.Name)
						require.Equal(t, want.Z, got.Z, "%s: attention", in.Job.Name)
						f := golden.Measure(in.Q, in.K, in.V, want, in.Scale)
						require.LessOrEqual(t, f.Arithmetic, 5e-4, "%s: int16 against float64", in.Job.Name)
					}
					require.Equal(t, CycleModel(c)(jobs, results), stamps(record), "cycles")
				})
			}
		}
	}
}
