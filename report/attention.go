package report

import (
	"cmp"
	"slices"

	"github.com/sparcgen/sparcgen/units/golden"
)

// attention is the weights of a head, n x n, a row a query.
type attention struct {
	exact     [][]float64 // A = softmax(Q K^T / sqrt(d))
	clustered [][]float64 // A^: each row that of its cluster's query
	clusterOf []int       // of each row
	byCluster []int       // the rows, cluster by cluster
	columns   []int       // chosen keys, ascending
}

// newAttention computes the weights: attention on the rows of the unit matrix.
func newAttention(q, k [][]float64, r *golden.ChipResult, columns []int) *attention {
	unit := make([][]float64, len(k))
	for i := range unit {
		unit[i] = make([]float64, len(k))
		unit[i][i] = 1
	}
	a := &attention{exact: golden.Attention(q, k, unit), clusterOf: r.ClusterOf, columns: slices.Sorted(slices.Values(columns))}
	a.clustered = golden.ClusteredAttention(golden.ClusterQueries(q, r.ClusterOf, r.Representative), k, unit, r.ClusterOf)
	for i := range q {
		a.byCluster = append(a.byCluster, i)
	}
	slices.SortStableFunc(a.byCluster, func(i, j int) int { return cmp.Compare(r.ClusterOf[i], r.ClusterOf[j]) })
	return a
}

// inOrder returns the rows of a matrix in an order.
func inOrder[T any](rows []T, order []int) []T {
	out := make([]T, len(order))
	for i, at := range order {
		out[i] = rows[at]
	}
	return out
}
