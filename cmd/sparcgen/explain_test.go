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

// runLine returns what a command line that succeeds prints.
func runLine(t *testing.T, args ...string) string {
	got := sparcgen(t, args...)
	require.Zero(t, got.code, got.stderr)
	return got.stdout
}
