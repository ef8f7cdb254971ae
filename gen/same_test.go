package gen

import (
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/outdir"
)

// TestSameEverywhere emits all units of two presets with one processor and
// with two, in an order of its own each time: the bytes never differ. Run with
// -shuffle=on, as make test does, the tests around it come in any order too.
func TestSameEverywhere(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	first := map[string][]outdir.File{}
	for _, processors := range []int{1, 2, 1, 2} {
		runtime.GOMAXPROCS(processors)
		presets := []string{"tiny", "ecp5"}
		rand.Shuffle(len(presets), func(i, j int) { presets[i], presets[j] = presets[j], presets[i] })
		for _, name := range presets {
			_, files, err := Render(t.Context(), preset(t, name), Catalogue(), Options{})
			require.NoError(t, err)
			if first[name] == nil {
				first[name] = files
				continue
			}
			require.Equal(t, first[name], files)
		}
	}
}
