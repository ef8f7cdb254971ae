package golden

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAttentionByHand(t *testing.T) {
	// d = 4, so scores are halved. Row 0: scores 0, 0 -> equal weights.
	// Row 1: scores 2 ln 3 / 2 = ln 3 and 0 -> weights 3/4 and 1/4.
	q := [][]float64{{0, 0, 0, 0}, {1, 0, 0, 0}}
	k := [][]float64{{2 * math.Log(3), 0, 0, 0}, {0, 5, 0, 0}}
	v := [][]float64{{8, 0}, {0, 4}}
	z := Attention(q, k, v)
	require.InDeltaSlice(t, []float64{4, 2}, z[0], 1e-12)
	require.InDeltaSlice(t, []float64{6, 1}, z[1], 1e-12)

	// Both rows use row 1's answer; cluster 0 is empty.
	clustered := ClusteredAttention([][]float64{nil, q[1]}, k, v, []int{1, 1})
	require.InDeltaSlice(t, []float64{6, 1}, clustered[0], 1e-12)
	require.InDeltaSlice(t, []float64{6, 1}, clustered[1], 1e-12)
	// Differences (2, -1) and (0, 0) against norm sqrt(16+4+36+1).
	require.InDelta(t, math.Sqrt(5.0/57), RelativeError(clustered, z), 1e-12)
	require.Zero(t, RelativeError(z, z))
}

func TestAttentionSurvivesLargeScores(t *testing.T) {
	z := Attention([][]float64{{1e4}}, [][]float64{{1}, {-1}}, [][]float64{{3}, {5}})
	require.Equal(t, [][]float64{{3}}, z)
}

func TestReal(t *testing.T) {
	require.Equal(t, [][]float64{{0.5, -1}, nil}, Real([][]int16{{1, -2}, nil}, 0.5))
}

// clusteringError clusters the head, attends in float64 with its int16 Q, K, V
// and returns the relative error against exact attention on the original floats.
func clusteringError(t *testing.T, h *realHead, f FlowConfig, representative Representative) float64 {
	t.Helper()
	r, err := Flow(h.IntQ, h.IntK, f)
	require.NoError(t, err)
	qc := RetrieveQ(h.IntQ, r.Final().Allocation, r.Final().Scan, representative)
	z := ClusteredAttention(Real(qc, h.QScale), Real(h.IntK, h.KScale), Real(h.V16, h.VScale), ClustersOf(r.Final().Allocation))
	return RelativeError(z, Attention(wide(h.Q), wide(h.K), wide(h.V)))
}

// wide converts to float64.
func wide(x [][]float32) [][]float64 {
	out := make([][]float64, len(x))
	for i, row := range x {
		out[i] = make([]float64, len(row))
		for k, v := range row {
			out[i][k] = float64(v)
		}
	}
	return out
}

// The cost of clustering on one sharp head (layer 0) and one broad head (layer
// 1) at n = 128, stride columns, against the numbers published for the project's
// arithmetic: medoid .640 and centred mean .485 as the mean of four broad heads
// at s = .75, and centred mean over medoid .667 for the first sharp head. One
// head is not the mean of four, so the bounds are loose.
func TestClusteringErrorAgainstPublishedNumbers(t *testing.T) {
	type result struct{ medoid, mean float64 }
	at := map[string]map[float64]result{}
	for _, h := range realHeads(t) {
		if len(h.Q) != 128 {
			continue
		}
		at[h.Name] = map[float64]result{}
		for _, sparsity := range []float64{0.5, 0.75, 0.9} {
			f := h.flowConfig(sparsity, 16)
			f.Columns = StrideColumns(128, ColumnCount(128, 1))
			medoid := clusteringError(t, &h, f, Medoid)
			f.Centre = true
			at[h.Name][sparsity] = result{medoid, clusteringError(t, &h, f, MeanMember)}
			t.Logf("%s s=%v: medoid %.3f, centred mean %.3f", h.Name, sparsity, medoid, at[h.Name][sparsity].mean)
		}
		require.Less(t, at[h.Name][0.5].medoid, at[h.Name][0.75].medoid, "fewer clusters cost more")
		require.Less(t, at[h.Name][0.75].medoid, at[h.Name][0.9].medoid)
	}
	sharp, broad := at["use_L0H0_n128"][0.75], at["use_L1H2_n128"][0.75]
	require.InDelta(t, 0.667, sharp.mean/sharp.medoid, 0.03)
	require.InDelta(t, 0.640, broad.medoid, 0.05)
	require.InDelta(t, 0.485, broad.mean, 0.05)
}

// Pre-scores of 8 bits cost nothing measurable: within 5 % of 16 bits.
func TestEightBitPrescoresCostLittle(t *testing.T) {
	for _, h := range realHeads(t) {
		for _, representative := range []Representative{Medoid, MeanMember} {
			wide := clusteringError(t, &h, h.flowConfig(0.75, 16), representative)
			narrow := clusteringError(t, &h, h.flowConfig(0.75, 8), representative)
			t.Logf("%s: 16 bits %.4f, 8 bits %.4f", h.Name, wide, narrow)
			require.InEpsilon(t, wide, narrow, 0.05)
		}
	}
}

// C = n and a medoid is dense attention: only quantisation is left.
func TestDenseIsOnlyQuantisation(t *testing.T) {
	for _, h := range realHeads(t) {
		f := h.flowConfig(0, 16)
		require.Equal(t, len(h.Q), f.Clusters)
		require.Less(t, clusteringError(t, &h, f, Medoid), 2e-3, h.Name)
	}
}
