package golden

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPlannedClusters(t *testing.T) {
	for _, c := range []struct {
		n        int
		sparsity float64
		want     int
	}{
		{384, 0.85, 58}, // 57.6
		{384, 0.9, 38},  // 38.4
		{5, 0.9, 1},     // 0.5 goes up, although 1-0.9 in binary is below 0.1
		{10, 0.85, 2},   // 1.5
		{10, 0.65, 4},   // 3.5
		{10, 0.75, 3},   // 2.5
		{128, 0.5, 64},
		{1000, 0.9005, 100},  // 99.5
		{1000, 0.900501, 99}, // 99.499
		{7, 0, 7},
		{7, 1, 1}, // at least one
	} {
		require.Equal(t, c.want, PlannedClusters(c.n, c.sparsity), "n=%d s=%v", c.n, c.sparsity)
	}
	require.Panics(t, func() { PlannedClusters(4, 1.5) })
	require.Panics(t, func() { PlannedClusters(0, 0.5) })
}

func TestInitialClassesAreContiguousAndBalanced(t *testing.T) {
	// 7 rows in 3 classes: floor(3i/7) = 0 0 0 1 1 2 2.
	var classes []int
	for i := range 7 {
		classes = append(classes, InitialClass(i, 3, 7))
	}
	require.Equal(t, []int{0, 0, 0, 1, 1, 2, 2}, classes)
	for n := 1; n <= 64; n++ {
		for c := 1; c <= n; c++ {
			size := make([]int, c)
			last := 0
			for i := range n {
				class := InitialClass(i, c, n)
				require.GreaterOrEqual(t, class, last)
				last = class
				size[class]++
			}
			for _, s := range size {
				require.True(t, s == n/c || s == (n+c-1)/c, "n=%d C=%d size %d", n, c, s)
			}
		}
	}
}

func TestMeansByHand(t *testing.T) {
	rows := [][]int16{{1, -1}, {2, -2}, {-32768, 32767}, {-32768, 32766}}
	previous := [][]int16{{9, 9}, {9, 9}, {7, 8}}
	// (1+2)/2 = 1.5 -> 2; (-1-2)/2 = -1.5 -> -1; (32767+32766)/2 = 32766.5 -> 32767; cluster 2 is empty.
	require.Equal(t, [][]int16{{2, -1}, {-32768, 32767}, {7, 8}}, Means(rows, []int{0, 0, 1, 1}, 3, previous))
}

// Six rows of one column, two clusters; every number below is worked out by hand.
func TestFlowByHand(t *testing.T) {
	q := [][]int16{{1, 0}, {2, 0}, {9, 0}, {0, 1}, {10, 0}, {11, 0}, {99, 99}, {-99, 99}}
	k := [][]int16{{77, 77}, {2, 0}, {3, 5}, {0, 0}, {0, 0}, {0, 0}, {88, 88}, {88, 88}}
	f := FlowConfig{Clusters: 2, Valid: 6, Columns: []int{1}, Shift: 1, Bits: 8, Iterations: 2, Units: 1, Pack: 1}
	r, err := Flow(q, k, f)
	require.NoError(t, err)
	// Scores 2 4 18 0 20 22, halved: 1 2 9 0 10 11.
	require.Equal(t, [][]int64{{2}, {4}, {18}, {0}, {20}, {22}}, r.Scores)
	require.Equal(t, [][]int16{{1}, {2}, {9}, {0}, {10}, {11}}, r.Prescores)
	// Blocks {1 2 9}, {0 10 11}: means 4 and 7. Distances to 4: 3 2 5 4 6 7; to 7: 6 5 2 7 3 4.
	first := r.Iterations[0]
	require.Equal(t, [][]int16{{4}, {7}}, first.Centroids)
	require.Equal(t, []Candidate{{3, 0}, {2, 0}, {2, 1}, {4, 0}, {3, 1}, {4, 1}}, first.Allocation)
	require.Equal(t, []Cluster{{Candidate{2, 1}, 3}, {Candidate{2, 2}, 3}}, first.Scan)
	// Members {1 2 0}, {9 10 11}: means 1 and 10.
	require.Equal(t, [][]int16{{1}, {10}}, r.Final().Centroids)
	require.Equal(t, []Candidate{{0, 0}, {1, 0}, {1, 1}, {1, 0}, {0, 1}, {1, 1}}, r.Final().Allocation)
	require.Equal(t, []Cluster{{Candidate{0, 0}, 3}, {Candidate{0, 4}, 3}}, r.Final().Scan)
	require.Equal(t, 2, r.Used())
	require.Len(t, r.Iterations, 2)

	f.Centre = true // one column: every centred row is zero, all rows tie for cluster 0
	r, err = Flow(q, k, f)
	require.NoError(t, err)
	require.Equal(t, [][]int16{{0}, {0}, {0}, {0}, {0}, {0}}, r.Rows)
	require.Equal(t, []Cluster{{Candidate{0, 0}, 6}, {None, 0}}, r.Final().Scan)
	require.Equal(t, [][]int16{{0}, {0}}, r.Final().Centroids, "the emptied cluster keeps its centroid")
	require.Equal(t, 1, r.Used())
}

func TestEmptyClusterKeepsItsCentroidAndMayReturn(t *testing.T) {
	// Blocks {0 8 -8}, {1 1 1} ... centroids 0 and 1: rows 0 and -8 to 0, all else to 1;
	// then cluster 0 = {0 -8} -> -4, cluster 1 = {8 1 1 1} -> 11/4 = 2.75 -> 3.
	done := ClusterRows([][]int16{{0}, {8}, {-8}, {1}, {1}, {1}}, 2, 2, 1, 1)
	require.Equal(t, [][]int16{{0}, {1}}, done[0].Centroids)
	require.Equal(t, []int{0, 1, 0, 1, 1, 1}, ClustersOf(done[0].Allocation))
	require.Equal(t, [][]int16{{-4}, {3}}, done[1].Centroids)
	// Distance of 0: 4 to -4, 3 to 3, so it moves.
	require.Equal(t, []int{1, 1, 0, 1, 1, 1}, ClustersOf(done[1].Allocation))

	// Blocks {0 4}, {2 2}, {3 3} ... centroids 2 2 3: cluster 1 ties with 0 and stays empty.
	done = ClusterRows([][]int16{{0}, {4}, {2}, {2}, {3}, {3}}, 3, 2, 2, 2)
	require.Equal(t, [][]int16{{2}, {2}, {3}}, done[0].Centroids)
	require.Equal(t, []int{0, 2, 0, 0, 2, 2}, ClustersOf(done[0].Allocation))
	require.True(t, done[0].Scan[1].Empty())
	// Cluster 0 = {0 2 2} -> 4/3 -> 1; cluster 2 = {4 3 3} -> 10/3 -> 3; cluster 1 keeps 2
	// and wins the rows at 2 (distance 0 against 1 and 1).
	require.Equal(t, [][]int16{{1}, {2}, {3}}, done[1].Centroids)
	require.Equal(t, []int{0, 2, 1, 1, 2, 2}, ClustersOf(done[1].Allocation))
}

// Rows and keys past n_valid must not matter, whatever they hold.
func TestFlowIgnoresPadding(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 1))
	q, k := randomRows(rng, 20, 8, 32767), randomRows(rng, 20, 8, 32767)
	f := FlowConfig{Clusters: 5, Valid: 13, Columns: StrideColumns(13, 4), Shift: 16, Bits: 16, Iterations: 3, Units: 2, Pack: 1}
	padded, err := Flow(q, k, f)
	require.NoError(t, err)
	short, err := Flow(q[:13], k[:13], f)
	require.NoError(t, err)
	require.Equal(t, short, padded)
	require.Len(t, padded.Rows, 13)
}

func TestFlowWithOneClusterARow(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 1))
	q, k := randomRows(rng, 12, 8, 32767), randomRows(rng, 12, 8, 32767)
	r, err := Flow(q, k, FlowConfig{Clusters: 12, Valid: 12, Columns: []int{0, 5, 11}, Shift: 16, Bits: 16, Iterations: 1, Units: 1, Pack: 1})
	require.NoError(t, err)
	require.Equal(t, 12, r.Used())
	for i, row := range r.Final().Allocation {
		require.Equal(t, Candidate{0, i}, row, "C = n: every row is its own centroid")
	}
}

func TestFlowRefusals(t *testing.T) {
	good := FlowConfig{Clusters: 2, Valid: 4, Columns: []int{0, 3}, Shift: 0, Bits: 8, Iterations: 1, Units: 1, Pack: 1}
	rows := [][]int16{{1}, {2}, {3}, {4}, {5}}
	_, err := Flow(rows, rows, good)
	require.NoError(t, err)
	for field, change := range map[string]func(*FlowConfig){
		"n_valid is 0":         func(f *FlowConfig) { f.Valid = 0 },
		"n_valid is 6":         func(f *FlowConfig) { f.Valid = 6 },
		"clusters is 0":        func(f *FlowConfig) { f.Clusters = 0 },
		"clusters is 5":        func(f *FlowConfig) { f.Clusters = 5 },
		"column list is empty": func(f *FlowConfig) { f.Columns = nil },
		"is key 4":             func(f *FlowConfig) { f.Columns = []int{0, 4} },
		"is key -1":            func(f *FlowConfig) { f.Columns = []int{-1} },
		"shift is 40":          func(f *FlowConfig) { f.Shift = 40 },
		"shift is -1":          func(f *FlowConfig) { f.Shift = -1 },
		"bits is 1":            func(f *FlowConfig) { f.Bits = 1 },
		"bits is 17":           func(f *FlowConfig) { f.Bits = 17 },
		"iterations is 0":      func(f *FlowConfig) { f.Iterations = 0 },
		"units is 0":           func(f *FlowConfig) { f.Units = 0 },
		"pack is 3":            func(f *FlowConfig) { f.Pack = 3 },
	} {
		bad := good
		change(&bad)
		_, err := Flow(rows, rows, bad)
		require.ErrorContains(t, err, field)
		require.False(t, strings.HasPrefix(err.Error(), "golden"), "the message is for a user")
	}
}

// Real heads: the flow's streamed results equal the two-pass form at 85 % and
// 50 % sparsity, both widths, with and without centring, and do not depend on
// how centroids are grouped.
func TestFlowOnRealHeads(t *testing.T) {
	for _, h := range realHeads(t) {
		for _, bits := range []int{8, 16} {
			for _, sparsity := range []float64{0.85, 0.5} {
				for _, centre := range []bool{false, true} {
					t.Run(fmt.Sprintf("%s_%dbit_s%v_centre_%v", h.Name, bits, sparsity, centre), func(t *testing.T) {
						f := h.flowConfig(sparsity, bits)
						f.Centre = centre
						r, err := Flow(h.IntQ, h.IntK, f)
						require.NoError(t, err)
						requireStreamedEqualsTwoPass(t, r.Rows, r.Final().Centroids, f.Units, f.Pack)
						requireStreamedEqualsTwoPass(t, r.Rows, r.Final().Centroids, 1, 1)
						clusterOf, scan := TwoPassScan(Similarities(r.Rows, r.Final().Centroids), f.Clusters)
						require.Equal(t, clusterOf, ClustersOf(r.Final().Allocation))
						require.Equal(t, scan, r.Final().Scan)
						require.Greater(t, r.Used(), f.Clusters/2)
					})
				}
			}
		}
	}
}

// The shift must keep the passage itself, which calibration has not seen, inside
// the range.
func TestPrescoreShiftHoldsOnRealHeads(t *testing.T) {
	for _, h := range realHeads(t) {
		for _, bits := range []int{8, 16} {
			f := h.flowConfig(0.85, bits)
			r, err := Flow(h.IntQ, h.IntK, f)
			require.NoError(t, err)
			saturated := 0
			largest := int64(0)
			for i, row := range r.Scores {
				for j, acc := range row {
					largest = max(largest, acc, -acc)
					if RoundShift(acc, f.Shift) != int64(r.Prescores[i][j]) {
						saturated++
					}
				}
			}
			t.Logf("%s: %d bits, shift %d, largest accumulator %d, %d saturated", h.Name, bits, f.Shift, largest, saturated)
			require.Zero(t, saturated)
		}
	}
}
