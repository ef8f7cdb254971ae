package plan

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/tensor"
)

// TestCurves measures a planned head as the search did, and all numbers of clusters
// by hand.
func TestCurves(t *testing.T) {
	heads, err := tensor.Read("../verify/testdata/qkv/use_L0H2_n64.npz")
	require.NoError(t, err)
	m := balanced
	threshold := 0.3
	for _, v := range []Variant{{Stride, Mean, true, 1}, {Fisher, Medoid, false, 2}} {
		p, chosen, err := Search{Variants: []Variant{v}, Threshold: &threshold}.Plan(t.Context(), heads, m, silent)
		require.NoError(t, err)
		curves, err := p.Curves(t.Context(), heads, m, []float64{threshold, 1, 0}, silent)
		require.NoError(t, err)
		c, h := curves[0], &p.Heads[0]
		require.Equal(t, Point{h.Clusters, chosen[0].KL}, c.Smallest[0], "the search found the same")
		require.Contains(t, c.Points, c.Smallest[0])
		require.LessOrEqual(t, c.Smallest[1].Clusters, h.Clusters)
		require.Equal(t, Point{Clusters: h.N}, c.Smallest[2], "only dense is exact")
		require.Equal(t, 1, c.Points[0].Clusters)
		require.Equal(t, Point{Clusters: h.N}, c.Points[len(c.Points)-1])
		for i, q := range c.Points[1:] {
			require.Greater(t, q.Clusters, c.Points[i].Clusters)
		}
		// Another threshold plans another number of clusters, which the same curve has.
		other := 1.0
		again, _, err := Search{Variants: []Variant{v}, Threshold: &other}.Plan(t.Context(), heads, m, silent)
		require.NoError(t, err)
		require.Equal(t, again.Heads[0].Clusters, c.Smallest[1].Clusters)
	}
}

// TestCurveOfPlan shows that the plan's shift and scales count, and not those that
// would be chosen now.
func TestCurveOfPlan(t *testing.T) {
	heads, err := tensor.Read("../verify/testdata/qkv/use_L0H2_n64.npz")
	require.NoError(t, err)
	p, err := Make(heads, balanced, Settings{Sparsity: 0.75, Representative: Mean, Center: true, Iterations: 1})
	require.NoError(t, err)
	curve := func() []Point {
		c, err := p.Curves(t.Context(), heads, balanced, nil, silent)
		require.NoError(t, err)
		return c[0].Points
	}
	before := curve()
	p.Heads[0].Shift += 3
	require.NotEqual(t, before, curve())
	p.Heads[0].Shift -= 3
	p.Heads[0].KScale *= 1.5
	require.NotEqual(t, before, curve())
}
