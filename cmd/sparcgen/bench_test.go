package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestBenchMisuse(t *testing.T) {
	for line, want := range map[string]string{
		"bench":                              "sparcgen: bench: say what to measure: sparcgen bench scale or sparcgen bench sim\n",
		"bench sin":                          "sparcgen: sin: unknown benchmark; did you mean sim?\n",
		"bench sim --rounds 0":               "sparcgen: --rounds 0: must be a whole number of at least 1; use --rounds 5\n",
		"bench sim --design mac,cach":        "sparcgen: cach: unknown design; did you mean cache?\n",
		"bench sim --design cache --lanes 0": "",
		"bench sim scale":                    "sparcgen: scale: unexpected word; sim takes only flags (a switch has its value after =, as in --center=false), see sparcgen bench sim --help\n",
		"bench scale --nodes 10":             "sparcgen: --nodes 10: must be a whole number from 1000 to 20000000; use --nodes 1000000\n",
		"bench scale --nodes 1e6":            "sparcgen: --nodes 1e6: must be a whole number; see sparcgen bench scale --help\n",
		"bench scale --rounds 0":             "sparcgen: --rounds 0: must be a whole number of at least 1; use --rounds 3\n",
		"bench scale --design chain,core":    "sparcgen: core: unknown circuit; did you mean cores?\n",
		"bench scale --out=":                 "sparcgen: --out '': must be the path of a file; use --out scale.md\n",
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
