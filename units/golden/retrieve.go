package golden

import "fmt"

// Representative selects the query that stands for a cluster.
type Representative int

// The two representatives that are built.
const (
	Medoid     Representative = iota // the Q row of the cluster's representative (the paper)
	MeanMember                       // the exact rounded mean of the members' Q rows
)

// RetrieveQ returns one query row a cluster, C x d. An empty cluster's row is
// nil: no later step looks at it. q holds the rows that were clustered (n_valid
// of them), allocation and scan are theirs.
func RetrieveQ(q [][]int16, allocation []Candidate, scan []Cluster, r Representative) [][]int16 {
	sameLength(len(q), len(allocation))
	switch r {
	case Medoid:
		out := make([][]int16, len(scan))
		for c, cluster := range scan {
			if !cluster.Empty() {
				out[c] = q[cluster.Representative.Index]
			}
		}
		return out
	case MeanMember:
		return Means(q, ClustersOf(allocation), len(scan), make([][]int16, len(scan)))
	}
	panic(fmt.Sprintf("golden: representative %d", r))
}

// CloneRows returns Z[i] = zc[cluster of row i] for every allocated row.
func CloneRows(zc [][]int16, allocation []Candidate) [][]int16 {
	out := make([][]int16, len(allocation))
	for i, row := range allocation {
		out[i] = zc[row.Index]
	}
	return out
}
