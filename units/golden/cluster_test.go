package golden

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestBestByHand(t *testing.T) {
	values := []uint32{5, 3, 9, 3, 9}
	require.Equal(t, Candidate{3, 11}, Minimum.Best(values, 10)) // lowest of the two threes
	require.Equal(t, Candidate{9, 12}, Maximum.Best(values, 10)) // lowest of the two nines
	require.Equal(t, None, Minimum.Best(nil, 0))
	require.Equal(t, Candidate{^uint32(0), 7}, Minimum.Best([]uint32{^uint32(0)}, 7), "the largest value still beats nothing")
	require.Equal(t, Candidate{0, 7}, Maximum.Best([]uint32{0}, 7), "zero still beats nothing")
}

func TestBetterDoesNotDependOnArgumentOrder(t *testing.T) {
	all := []Candidate{None, {0, 0}, {0, 1}, {1, 0}, {1, 1}, {^uint32(0), 2}}
	for _, order := range []Order{Minimum, Maximum} {
		for _, a := range all {
			for _, b := range all {
				if a.Index == b.Index && a.Value != b.Value {
					continue // one index has one value
				}
				require.Equal(t, order.Better(a, b), order.Better(b, a), "%v %v", a, b)
			}
		}
	}
}

func TestMergePassesByHand(t *testing.T) {
	beats := []DistanceBeat{
		{0, 0, 0, []uint32{4, 4}}, {0, 1, 0, []uint32{9, 8}},
		{1, 0, 2, []uint32{4, 3}}, {1, 1, 2, []uint32{8, 9}},
		{2, 0, 4, []uint32{3}}, {2, 1, 4, []uint32{10}},
	}
	// Row 0: 4@0, then 3@3, then 3@4 does not replace. Row 1: 8@1, an equal 8@2 does not replace.
	require.Equal(t, []Candidate{{3, 3}, {8, 1}, None}, Minimum.MergePasses(beats, 3))
	// Row 0: 4@0, equal 4@2 does not replace. Row 1: 9@0, equal 9@3 not, 10@4 does.
	require.Equal(t, []Candidate{{4, 0}, {10, 4}, None}, Maximum.MergePasses(beats, 3))
}

func TestColumnScanByHand(t *testing.T) {
	scan := ColumnScan([]Candidate{{5, 2}, {4, 0}, {5, 2}, {3, 2}, {4, 0}, {3, 2}}, 4)
	require.Equal(t, []Cluster{
		{Candidate{4, 1}, 2}, // rows 1 and 4 tie at 4: row 1
		{None, 0},            // empty
		{Candidate{3, 3}, 4}, // rows 0 2 3 5: 5 5 3 3, row 3
		{None, 0},
	}, scan)
	require.Equal(t, 2, UsedClusters(scan))
	require.True(t, scan[1].Empty())
	require.Panics(t, func() { ColumnScan([]Candidate{None}, 1) })
	require.Panics(t, func() { ColumnScan([]Candidate{{0, 1}}, 1) })
}

func TestTwoPassScanByHand(t *testing.T) {
	sim := [][]uint32{
		{7, 7, 9}, // tie: cluster 0
		{2, 1, 1}, // tie: cluster 1
		{7, 8, 9}, // cluster 0, ties with row 0
		{0, 1, 9}, // cluster 0, the smallest
		{9, 1, 2}, // cluster 1, ties with row 1
	}
	clusterOf, scan := TwoPassScan(sim, 3)
	require.Equal(t, []int{0, 1, 0, 0, 1}, clusterOf)
	require.Equal(t, []Cluster{{Candidate{0, 3}, 3}, {Candidate{1, 1}, 2}, {None, 0}}, scan)
}

// requireStreamedEqualsTwoPass checks the machine's streamed form against the
// paper's two-pass form for one set of rows and centroids.
func requireStreamedEqualsTwoPass(t *testing.T, rows, centroids [][]int16, units, pack int) {
	t.Helper()
	sim := Similarities(rows, centroids)
	allocation := Minimum.MergePasses(DistanceStream(rows, centroids, units, pack), len(rows))
	require.Equal(t, Minimum.Allocate(sim), allocation)
	clusterOf, scan := TwoPassScan(sim, len(centroids))
	require.Equal(t, clusterOf, ClustersOf(allocation))
	require.Equal(t, scan, ColumnScan(allocation, len(centroids)))
	members := 0
	for _, c := range scan {
		members += c.Members
	}
	require.Equal(t, len(rows), members)
}

func TestStreamedEqualsTwoPass(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 1))
	for _, limit := range []int{0, 1, 2, 127, 32767} { // small limits give many ties and empty clusters
		for _, c := range []int{1, 2, 7, 24, 25} {
			for _, units := range []int{1, 3, 8} {
				t.Run(fmt.Sprintf("limit%d_C%d_J%d", limit, c, units), func(t *testing.T) {
					for _, pack := range []int{1, 2, 4} {
						requireStreamedEqualsTwoPass(t, randomRows(rng, 25, 3, limit), randomRows(rng, c, 3, limit), units, pack)
					}
				})
			}
		}
	}
}

func TestMaximumMergeEqualsAllocate(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 1))
	for _, limit := range []int{0, 1, 127} {
		rows, centroids := randomRows(rng, 30, 2, limit), randomRows(rng, 19, 2, limit)
		got := Maximum.MergePasses(DistanceStream(rows, centroids, 2, 2), 30)
		sim := Similarities(rows, centroids)
		for i := range rows {
			index := 0
			for c, v := range sim[i] {
				if v > sim[i][index] {
					index = c
				}
			}
			require.Equal(t, Candidate{sim[i][index], index}, got[i])
		}
	}
}
