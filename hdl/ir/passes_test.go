package ir

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPassesKeepBehaviour runs each pass alone, and the whole list, on random
// designs.
func TestPassesKeepBehaviour(t *testing.T) {
	lists := map[string][]Pass{"all": Passes}
	for _, p := range Passes {
		lists[p.Name] = []Pass{p}
	}
	for seed := range uint64(300) {
		d := randomDesign(seed, 70)
		for name, list := range lists {
			got, err := Run(d, list, true)
			require.NoError(t, err, "seed %d, pass %s", seed, name)
			require.NoError(t, CheckDesign(got), "seed %d, pass %s", seed, name)
			require.NoError(t, sameTrace(d.Top(), got.Top(), seed, 12), "seed %d, pass %s", seed, name)
		}
	}
}
