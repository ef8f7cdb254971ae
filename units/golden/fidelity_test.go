package golden

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

// d = 4 halves scores. Row 0 has weights 1/2 1/2, row 1 weights 3/4 1/4; both
// rows use row 1's query.
func TestMeasureByHand(t *testing.T) {
	q := [][]float64{{0, 0, 0, 0}, {1, 0, 0, 0}}
	k := [][]float64{{2 * math.Log(3), 0, 0, 0}, {0, 5, 0, 0}}
	v := [][]float64{{8, 0}, {0, 4}}
	// Exact rows (4 2) (6 1); the clustered ones are (6 1) twice; the result has (5 1) twice.
	r := &ChipResult{ClusterOf: []int{1, 1}, Representative: []int{-1, 1}, Z: [][]int16{{10, 2}, {10, 2}}}
	m := Measure(q, k, v, r, 0.5)
	require.InDelta(t, math.Sqrt((1+1+1+0)/57.0), m.RelError, 1e-12)
	require.InDelta(t, (20+2+30+1)/math.Sqrt(57*52), m.Cosine, 1e-12)
	// KL of row 0: 1/2 ln(1/2 / 3/4) + 1/2 ln(1/2 / 1/4) = 1/2 ln(4/3); of row 1: 0.
	require.InDelta(t, math.Log(4.0/3)/2, m.KLSum, 1e-12)
	require.InDelta(t, math.Log(4.0/3)/4, m.KL, 1e-12)
	require.InDelta(t, math.Sqrt(2.0/74), m.Arithmetic, 1e-12)

	// The mean query is (1/2 0 0 0): score ln 3 / 2, weights sqrt 3 : 1.
	r.ClusterOf, r.Representative = []int{0, 0}, []int{-1, -1}
	w := math.Sqrt(3) / (math.Sqrt(3) + 1)
	m = Measure(q, k, v, r, 0.5)
	require.InDelta(t, (math.Log(0.5/w)+math.Log(0.5/(1-w)))/2+0.75*math.Log(0.75/w)+0.25*math.Log(0.25/(1-w)), m.KLSum, 1e-12)
	z := []float64{8 * w, 4 * (1 - w)}
	require.InDelta(t, math.Hypot(5-z[0], 1-z[1])/math.Hypot(z[0], z[1]), m.Arithmetic, 1e-12)
}

func TestRounded(t *testing.T) {
	f := Fidelity{RelError: 0.12345678, Cosine: 1 - 1e-9, KL: 123456.7, KLSum: 0, Arithmetic: 1.2345678e-4}
	require.Equal(t, Fidelity{RelError: 0.123457, Cosine: 1, KL: 123457, Arithmetic: 1.23457e-4}, f.Rounded())
}

func TestMeasureOfZeros(t *testing.T) {
	zero := [][]float64{{0}, {0}}
	r := &ChipResult{ClusterOf: []int{0, 1}, Representative: []int{0, 1}, Z: [][]int16{{0}, {0}}}
	require.Equal(t, Fidelity{Cosine: 1}, Measure(zero, zero, zero, r, 1))
	r.Z[1][0] = 3
	require.Equal(t, Fidelity{RelError: 3, Arithmetic: 3}, Measure(zero, zero, zero, r, 1))
}

// Scores in the thousands, whose small weights are zero in float64, still have a KL.
func TestDivergenceOfSharpRows(t *testing.T) {
	k := [][]float64{{1}, {-1}}
	require.InDelta(t, 4e3, divergence(logWeights([]float64{1e3}, k), logWeights([]float64{-2e3}, k)), 1e-9)
	require.Zero(t, divergence(logWeights([]float64{7}, k), logWeights([]float64{7}, k)))
}

func TestClusterQueries(t *testing.T) {
	q := [][]float64{{1, 2}, {3, 5}, {4, 4}}
	require.Equal(t, [][]float64{{2, 3.5}, nil, {4, 4}}, ClusterQueries(q, []int{0, 0, 2}, []int{-1, -1, -1}))
	require.Equal(t, [][]float64{{3, 5}, nil, {4, 4}}, ClusterQueries(q, []int{0, 0, 2}, []int{1, -1, 2}))
}
