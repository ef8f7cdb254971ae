package scale

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
)

// The sizes that CI compares, and by how much a node of the large circuit may cost
// more than one of the small. n log n is 1.14; caches and the garbage collector
// add to it; what is quadratic comes to 4, and that in one step of all to about 2 as
// soon as it takes as long as the rest.
const (
	small, large = 25_000, 100_000
	mostGrowth   = 1.9
	stepGrowth   = 2.6 // of one step alone, which is noisier
	stepSeconds  = 0.02
)

// excess measures a design at both sizes and says what grows too fast, "" if nothing
// does. The least of the rounds counts, in which the sizes take turns; after two it
// ends as soon as nothing does.
func excess(t *testing.T, d *Design, rounds int) string {
	t.Helper()
	var pieces [2]int
	for k, n := range []int{small, large} {
		var err error
		pieces[k], err = d.pieces(n)
		require.NoError(t, err)
	}
	var least [2]*Result
	found := ""
	for round := range rounds {
		for k := range pieces {
			r, err := measure(t.Context(), d, pieces[k])
			require.NoError(t, err)
			if least[k] == nil {
				least[k] = r
			}
			least[k].TotalCPU = min(least[k].TotalCPU, r.TotalCPU)
			for s, x := range r.CPU {
				least[k].CPU[s] = min(least[k].CPU[s], x)
			}
		}
		if found = grows(least[0], least[1]); found == "" && round > 0 {
			return ""
		}
	}
	return found
}

// grows says what of a large circuit costs too much for what it costs in a small one.
func grows(small, large *Result) string {
	if g := growth(small, large); g > mostGrowth {
		return fmt.Sprintf("a node costs %.2f times as much", g)
	}
	for _, s := range Steps {
		ratio := large.CPU[s] / float64(large.Nodes) / (small.CPU[s] / float64(small.Nodes))
		if large.CPU[s] > stepSeconds && ratio > stepGrowth {
			return fmt.Sprintf("%s: a node costs %.2f times as much", s, ratio)
		}
	}
	return ""
}

func TestGrowth(t *testing.T) {
	for _, d := range Designs() {
		if found := excess(t, &d, 10); found != "" {
			t.Errorf("%s of %d nodes against %d: %s: some step is worse than n log n", d.Name, large, small, found)
		}
	}
}

// A chain with a quadratic loop in its elaboration, of a fourth of all pairs of pieces.
func TestGrowthIsNoticed(t *testing.T) {
	sum := 0
	d := Designs()[0]
	build := d.Build
	d.Build = func(pieces int, done func(string)) (*hdl.Circuit, error) {
		for i := range pieces {
			for k := 0; k < pieces; k += 4 {
				sum += i ^ k
			}
		}
		return build(pieces, done)
	}
	found := excess(t, &d, 3)
	require.NotEmpty(t, found, "%d", sum)
	t.Log(found)
}
