package golden

import "fmt"

// Candidate is a value with the index it belongs to: for a row, the distance to
// its cluster and that cluster; for a cluster, the distance of its
// representative and that row. Index -1 means "none yet".
type Candidate struct {
	Value uint32
	Index int
}

// None is the state before any candidate was seen.
var None = Candidate{Index: -1}

// Order says which of two values wins.
type Order int

// The two forms of the clustering unit.
const (
	Minimum Order = iota // the smaller value wins
	Maximum              // the larger value wins
)

// Better returns the winner of two candidates: the better value, and among equal
// values the lower index. None loses against everything.
func (o Order) Better(a, b Candidate) Candidate {
	switch {
	case a.Index < 0:
		return b
	case b.Index < 0:
		return a
	case a.Value == b.Value && b.Index < a.Index:
		return b
	case o == Minimum && b.Value < a.Value:
		return b
	case o == Maximum && b.Value > a.Value:
		return b
	}
	return a
}

// Best returns the winner among values, whose indices are first, first+1, ...:
// the lowest index on ties, None for no values.
func (o Order) Best(values []uint32, first int) Candidate {
	best := None
	for q, v := range values {
		best = o.Better(best, Candidate{Value: v, Index: first + q})
	}
	return best
}

// MergePasses is the clustering unit's running result over the distance stream:
// every beat's winner is merged with what the row has kept from earlier passes.
// The result has one candidate a row; rows without a beat keep None. Since
// passes ascend, an equal later value never replaces an earlier one.
func (o Order) MergePasses(beats []DistanceBeat, rows int) []Candidate {
	running := make([]Candidate, rows)
	for i := range running {
		running[i] = None
	}
	for _, beat := range beats {
		running[beat.Row] = o.Better(running[beat.Row], o.Best(beat.Distance, beat.First))
	}
	return running
}

// Allocate returns each row's cluster from the full matrix: for every row the
// best column, the lowest on ties. It must equal [Order.MergePasses] over the
// stream of the same distances.
func (o Order) Allocate(sim [][]uint32) []Candidate {
	allocation := make([]Candidate, len(sim))
	for i, row := range sim {
		allocation[i] = o.Best(row, 0)
	}
	return allocation
}

// Cluster is what the column scan knows of one cluster.
type Cluster struct {
	Representative Candidate // Index is the representative row, Value its distance; None when the cluster is empty
	Members        int       // how many rows chose the cluster
}

// Empty reports whether no row chose the cluster.
func (c Cluster) Empty() bool { return c.Members == 0 }

// ColumnScan is the streamed column scan. Rows are visited in ascending order,
// once. Row i's own minimum is its distance to its cluster, so row i can only
// become the representative of that one cluster: it replaces the kept one when
// its distance is strictly smaller, hence ties keep the lowest row. No matrix is
// stored.
func ColumnScan(allocation []Candidate, clusters int) []Cluster {
	scan := make([]Cluster, clusters)
	for c := range scan {
		scan[c].Representative = None
	}
	for i, row := range allocation {
		if row.Index < 0 || row.Index >= clusters {
			panic(fmt.Sprintf("golden: row %d is in cluster %d of %d", i, row.Index, clusters))
		}
		kept := &scan[row.Index]
		if kept.Empty() || row.Value < kept.Representative.Value {
			kept.Representative = Candidate{Value: row.Value, Index: i}
		}
		kept.Members++
	}
	return scan
}

// TwoPassScan is the paper's form of allocation and column scan, on the stored
// matrix Sim (rows x clusters): first each row looks along its row for the
// smallest distance, then each cluster looks down its column, over its members
// only, for the smallest. It shares no code with the streamed form and must
// give the same results.
func TwoPassScan(sim [][]uint32, clusters int) (clusterOf []int, scan []Cluster) {
	clusterOf = make([]int, len(sim))
	for i := range sim {
		for c := 1; c < clusters; c++ {
			if sim[i][c] < sim[i][clusterOf[i]] {
				clusterOf[i] = c
			}
		}
	}
	for c := range clusters {
		var members []int
		for i := range sim {
			if clusterOf[i] == c {
				members = append(members, i)
			}
		}
		column := Cluster{Representative: Candidate{Index: -1}, Members: len(members)}
		if len(members) > 0 {
			smallest := sim[members[0]][c]
			for _, i := range members {
				smallest = min(smallest, sim[i][c])
			}
			for _, i := range members {
				if sim[i][c] == smallest {
					column.Representative = Candidate{Value: smallest, Index: i}
					break
				}
			}
		}
		scan = append(scan, column)
	}
	return clusterOf, scan
}

// UsedClusters returns C_used: how many clusters have members.
func UsedClusters(scan []Cluster) int {
	used := 0
	for _, c := range scan {
		if !c.Empty() {
			used++
		}
	}
	return used
}
