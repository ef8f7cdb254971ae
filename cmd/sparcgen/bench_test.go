package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestBenchMisuse(t *testing.T) {
	for line, want := range map[string]string{
		"bench":                              "sparcgen: bench: say what to measure: sparcgen bench sim\n",
		"bench sin":                          "sparcgen: sin: unknown benchmark; did you mean sim?\n",
		"bench sim --rounds 0":               "sparcgen: --rounds 0: must be a whole number of at least 1; use --rounds 5\n",
		"bench sim --design mac,cach":        "sparcgen: cach: unknown design; did you mean cache?\n",
		"bench sim --design cache --lanes 0": "",
	} {
		got := sparcgen(t, strings.Fields(line)...)
		require.Equal(t, exitMisuse, got.code, line)
		require.Empty(t, got.stdout, line)
		if want != "" {
			require.Equal(t, want, got.stderr, line)
		}
	}
}

func TestBenchWithoutVerilator(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	got := sparcgen(t, "bench", "sim")
	require.Equal(t, exitMisuse, got.code)
	require.Equal(t, "sparcgen: verilator is not installed; `make tools` installs it\n", got.stderr)
}
