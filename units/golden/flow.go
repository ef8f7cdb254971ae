package golden

import (
	"fmt"
	"math"
)

// FlowConfig is the part of a head's job that decides its clusters.
type FlowConfig struct {
	Clusters   int   // C, planned clusters, 1 .. Valid
	Valid      int   // n_valid: rows and keys from here on are padding and take no part
	Columns    []int // chosen key positions, each below Valid; m = len(Columns)
	Shift      int   // requantisation shift of the scores, 0 .. 39
	Bits       int   // pre-score width, 2 .. 16
	Centre     bool  // subtract each row's rounded mean
	Iterations int   // at least 1
	Units      int   // J, distance units
	Pack       int   // centroids a unit takes at once: 1, 2 or 4
}

// Iteration holds everything one round of distances, allocation and column scan
// produced.
type Iteration struct {
	Centroids  [][]int16      // C x m, the centroids the distances were taken to
	Beats      []DistanceBeat // the distance unit's result stream
	Allocation []Candidate    // a row: its distance to its cluster, and the cluster
	Scan       []Cluster      // a cluster: representative and member count
}

// FlowResult holds every intermediate value of [Flow]. Rows are the Valid rows
// only.
type FlowResult struct {
	Scores     [][]int64   // Valid x m raw accumulators
	Prescores  [][]int16   // Valid x m after requantisation
	Rows       [][]int16   // Prescores after centring; equal to Prescores when centring is off
	Iterations []Iteration // one entry an iteration; the last decides
}

// Final returns the iteration that decides the clusters.
func (r *FlowResult) Final() Iteration { return r.Iterations[len(r.Iterations)-1] }

// Used returns C_used, the number of clusters with members.
func (r *FlowResult) Used() int { return UsedClusters(r.Final().Scan) }

// PlannedClusters returns C = (1-s) n rounded half up, held to 1..n. The
// sparsity s is read to the nearest millionth, so that s = 0.9 means nine tenths
// exactly and halves are halves.
func PlannedClusters(n int, sparsity float64) int {
	if n < 1 || !(sparsity >= 0 && sparsity <= 1) {
		panic(fmt.Sprintf("golden: no cluster count for %d tokens at sparsity %v", n, sparsity))
	}
	const million = 1_000_000
	kept := million - int64(math.Round(sparsity*million))
	c := int(MeanRound(kept*int64(n), million))
	return min(max(c, 1), n)
}

// InitialClass returns the class of row i in the contiguous partition of n rows
// into c classes: floor(i c / n). For c <= n no class is empty and sizes differ
// by at most one.
func InitialClass(i, c, n int) int { return i * c / n }

// Means returns the exact centroids: for each cluster the element-wise mean of
// its members, rounded half up. clusterOf gives each row's cluster. An empty
// cluster keeps its row of previous (which may be nil when none is empty).
// The sums need ceil(log2 n) bits more than the elements.
func Means(rows [][]int16, clusterOf []int, clusters int, previous [][]int16) [][]int16 {
	sameLength(len(rows), len(clusterOf))
	width := len(rows[0])
	sums := make([][]int64, clusters)
	for c := range sums {
		sums[c] = make([]int64, width)
	}
	counts := make([]int64, clusters)
	for i, row := range rows {
		counts[clusterOf[i]]++
		for k, v := range row {
			sums[clusterOf[i]][k] += int64(v)
		}
	}
	means := make([][]int16, clusters)
	for c := range means {
		if counts[c] == 0 {
			means[c] = previous[c]
			continue
		}
		means[c] = make([]int16, width)
		for k, sum := range sums[c] {
			means[c][k] = int16(MeanRound(sum, counts[c]))
		}
	}
	return means
}

// ClustersOf returns the cluster index of every row of an allocation.
func ClustersOf(allocation []Candidate) []int {
	clusterOf := make([]int, len(allocation))
	for i, row := range allocation {
		clusterOf[i] = row.Index
	}
	return clusterOf
}

// Check returns an error when the configuration is not a legal job for Q and K
// of the given number of rows.
func (f FlowConfig) Check(rows int) error {
	switch {
	case f.Valid < 1 || f.Valid > rows:
		return fmt.Errorf("n_valid is %d: must be 1..%d", f.Valid, rows)
	case f.Clusters < 1 || f.Clusters > f.Valid:
		return fmt.Errorf("clusters is %d: must be 1..n_valid (%d)", f.Clusters, f.Valid)
	case len(f.Columns) == 0:
		return fmt.Errorf("the column list is empty")
	case f.Bits < 2 || f.Bits > 16:
		return fmt.Errorf("pre-score bits is %d: must be 2..16", f.Bits)
	case f.Shift < 0 || f.Shift >= AccumulatorBits:
		return fmt.Errorf("shift is %d: must be 0..%d", f.Shift, AccumulatorBits-1)
	case f.Iterations < 1:
		return fmt.Errorf("iterations is %d: must be at least 1", f.Iterations)
	case f.Units < 1:
		return fmt.Errorf("distance units is %d: must be at least 1", f.Units)
	case f.Pack != 1 && f.Pack != 2 && f.Pack != 4:
		return fmt.Errorf("pack is %d: must be 1, 2 or 4", f.Pack)
	}
	for j, column := range f.Columns {
		if column < 0 || column >= f.Valid {
			return fmt.Errorf("column %d of the list is key %d: must be below n_valid (%d)", j, column, f.Valid)
		}
	}
	return nil
}

// Flow clusters the rows of one head's Q (rows x d) by their pre-scores against
// chosen rows of K (rows x d): pre-scores, optional centring, initial centroids
// from contiguous blocks of the valid rows, then Iterations times distances,
// allocation and column scan. From the second iteration on, centroids are the
// exact means of the members; a cluster that lost all its members keeps its
// centroid (nothing is written over it) and may win members again.
func Flow(q, k [][]int16, f FlowConfig) (*FlowResult, error) {
	sameLength(len(q), len(k))
	if err := f.Check(len(q)); err != nil {
		return nil, err
	}
	r := &FlowResult{Scores: Scores(q[:f.Valid], k[:f.Valid], f.Columns)}
	r.Prescores = Requantise(r.Scores, f.Shift, f.Bits)
	r.Rows = r.Prescores
	if f.Centre {
		r.Rows = CentreRows(r.Prescores, f.Bits)
	}
	r.Iterations = ClusterRows(r.Rows, f.Clusters, f.Iterations, f.Units, f.Pack)
	return r, nil
}

// ClusterRows is [Flow] from the finished pre-score rows on.
func ClusterRows(rows [][]int16, clusters, iterations, units, pack int) []Iteration {
	clusterOf := make([]int, len(rows))
	for i := range rows {
		clusterOf[i] = InitialClass(i, clusters, len(rows))
	}
	var centroids [][]int16
	var done []Iteration
	for range iterations {
		centroids = Means(rows, clusterOf, clusters, centroids)
		beats := DistanceStream(rows, centroids, units, pack)
		allocation := Minimum.MergePasses(beats, len(rows))
		done = append(done, Iteration{
			Centroids:  centroids,
			Beats:      beats,
			Allocation: allocation,
			Scan:       ColumnScan(allocation, clusters),
		})
		clusterOf = ClustersOf(allocation)
	}
	return done
}
