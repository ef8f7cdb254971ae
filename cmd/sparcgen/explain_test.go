package main

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

func TestExplainText(t *testing.T) {
	got := runLine(t, "explain", "--preset", "balanced") + "\n" + runLine(t, "explain", "--preset", "balanced", "--tokens", "128", "--clusters-max", "128", "--columns-max", "64") +
		"\n" + runLine(t, "explain") + "\n" + runLine(t, "explain", "--preset", "ice40", "--exp-form", "plain", "--exp-points", "1")
	goldenfile.Compare(t, "explain.golden", got)
}

// The numbers of docs/accelerator.md, section 6.
func TestExplainJSON(t *testing.T) {
	var e forecast
	require.NoError(t, json.Unmarshal([]byte(runLine(t, "explain", "--preset", "balanced", "--sparsity", "0.9", "--json")), &e))
	require.Equal(t, []int{18432, 3360}, []int{e.Modes[0].Cycles, e.Modes[1].Cycles})
	require.InDelta(t, 5.49, e.Bound, 0.005)
	require.Equal(t, "mmu", e.Modes[1].Binding)
}

// The cycle model beside the bound: what the circuit took (docs/results/speed.md).
func TestExplainModel(t *testing.T) {
	for sparsity, want := range map[string][2]float64{"0.85": {7590, 4320}, "0.9": {5482, 3360}} {
		var e forecast
		require.NoError(t, json.Unmarshal([]byte(runLine(t, "explain", "--preset", "balanced", "--sparsity", sparsity, "--json")), &e))
		require.Equal(t, want, [2]float64{float64(e.Modes[1].Alone), e.Modes[1].Interval})
		require.Equal(t, [2]float64{18452, 18432}, [2]float64{float64(e.Modes[0].Alone), e.Modes[0].Interval})
	}
	var e forecast
	require.NoError(t, json.Unmarshal([]byte(runLine(t, "explain", "--preset", "balanced", "--tokens", "128", "--clusters-max", "128", "--json")), &e))
	require.Equal(t, 2048.0, e.Modes[0].Interval)
	require.InDelta(t, 560, e.Modes[1].Interval, 0.01*560)
}

// What a chip has and what the accelerator takes, and what there is not enough of.
func TestExplainChips(t *testing.T) {
	of := func(preset string) []chipShare {
		var e forecast
		require.NoError(t, json.Unmarshal([]byte(runLine(t, "explain", "--preset", preset, "--json")), &e))
		require.Len(t, e.Chips, 2)
		return e.Chips
	}
	paper := of("paper")
	require.Equal(t, []string{"LFE5U-85F", "iCE40 UP5K"}, []string{paper[0].Chip, paper[1].Chip})
	require.Contains(t, paper[0].Over, "multipliers")
	require.Contains(t, paper[0].Over, "block RAM")
	tiny := of("tiny")
	require.Empty(t, tiny[0].Over)
	require.Greater(t, tiny[0].Takes.Multiplier, 16, "those of the matrix multiply unit alone")
}

// runLine returns what a command line that succeeds prints.
func runLine(t *testing.T, args ...string) string {
	got := sparcgen(t, args...)
	require.Zero(t, got.code, got.stderr)
	return got.stdout
}
