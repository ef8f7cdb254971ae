package hdltest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/cover"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// late runs what a test leaves for its end.
type finishing struct {
	spy
	end []func()
}

func (f *finishing) Cleanup(g func())                { f.end = append(f.end, g) }
func (f *finishing) Logf(format string, args ...any) { f.Errorf(format, args...) }

func TestCovered(t *testing.T) {
	f := &finishing{spy: spy{TB: t}}
	seen := Covered(f)
	Follow(t, lock{}, Machine(lockModel), Cycles(300), Blind(), Engine(seen.Engine(sim.Native)))
	require.Empty(t, f.text)

	few := &spy{TB: t}
	Minimum(few, seen, map[cover.Kind]float64{cover.State: 100, cover.Toggle: 10})
	require.Regexp(t, `^Minimum: \d+\.\d % of the states are covered, \d of 6; at least 100.0 % are wanted\ncoverage of lock\n`, few.text)
	require.NotContains(t, few.text, "% of the toggles are covered")
	Follow(t, lock{}, Machine(lockModel), Engine(seen.Engine(sim.Native)))
	Minimum(t, seen, map[cover.Kind]float64{cover.Arm: 100, cover.Toggle: 90, cover.State: 100, cover.Transition: 100})

	for _, end := range f.end {
		end()
	}
	require.Regexp(t, `^coverage of lock\n  mux arms +\d+ of +\d+  100.0 %\n`, f.text)
	for _, name := range []string{"coverage.txt", "coverage.html"} {
		data, err := os.ReadFile(filepath.Join(t.ArtifactDir(), name))
		require.NoError(t, err)
		require.Contains(t, string(data), "lock")
	}
}
