package gather_test

import (
	"math/bits"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
)

// sized returns a machine of which only what gather sees counts.
func sized(lanes, div, tokens, headDim, clusters int) machine.Machine {
	return machine.Machine{Procs: min(2, lanes), Lanes: lanes, DistUnits: 1, ExpLanes: 2, DivLanes: div, MinUnits: 1, Tokens: tokens, HeadDim: headDim,
		ColumnsMax: 20, ClustersMax: clusters, ModelDim: 32, PrescoreBits: 8, MaxPack: 1, ExpPoints: 16, ExpOrder: 2, ExpCap: 32767, Banks: 2}
}

// job is a head with all its allocations.
type job struct {
	slot, d, words, rowWords int
	mean                     bool
	q, p                     [][]int64 // rows of whole words
	tasks                    []*task
}

// task is an allocation and what must come of it.
type task struct {
	job        *job
	final      bool
	allocation []golden.Candidate
	scan       []golden.Cluster
	used       int
	want       map[int][]int64 // by cluster: a row of means or of the representative, or the sums of rows of pre-scores
}

// spread says which clusters the rows of a job choose.
type spread int

const (
	anyCluster spread = iota
	oneCluster        // all rows in one
	runs              // rows of a cluster follow each other
	own               // every row another cluster, as far as there are any
	few               // two or three clusters of all
	spreads
)

func (s spread) allocation(rng *rand.Rand, n, clusters int) []golden.Candidate {
	out := make([]golden.Candidate, n)
	now, some := rng.IntN(clusters), []int{rng.IntN(clusters), rng.IntN(clusters), rng.IntN(clusters)}
	perm := rng.Perm(clusters)
	for i := range out {
		switch s {
		case anyCluster:
			now = rng.IntN(clusters)
		case runs:
			if rng.IntN(4) == 0 {
				now = rng.IntN(clusters)
			}
		case own:
			now = perm[i%clusters]
		case few:
			now = some[rng.IntN(len(some))]
		}
		out[i] = golden.Candidate{Value: rng.Uint32N(5), Index: now}
	}
	return out
}

// style is what jobs have in common; a zero is drawn anew for every job.
type style struct {
	n, clusters, d int
	kinds          string // of a job: "mean", "medoid", or either
	rounds         int
	spreads        []spread
}

// value returns a random number of w signed bits, often an extreme one.
func value(rng *rand.Rand, w int) int64 {
	half := int64(1) << (w - 1)
	switch rng.IntN(6) {
	case 0:
		return -half
	case 1:
		return half - 1
	}
	return rng.Int64N(2*half) - half
}

// jobs draws jobs with all that must come of them.
func jobs(rng *rand.Rand, m machine.Machine, count int, s style) []*job {
	list := make([]*job, count)
	for k := range list {
		or := func(fixed, drawn int) int {
			if fixed > 0 {
				return fixed
			}
			return drawn
		}
		n := or(s.n, 1+rng.IntN(m.Tokens))
		clusters := or(s.clusters, 1+rng.IntN(m.ClustersMax))
		d := or(s.d, 16<<rng.IntN(bits.Len(uint(m.HeadDim/16))))
		j := &job{slot: k % m.Heads(), d: d, words: max(1, d/m.Lanes), mean: rng.IntN(2) == 0, rowWords: 1 + rng.IntN(m.RowWordsMax())}
		if s.kinds != "" {
			j.mean = s.kinds == "mean"
		}
		half := rng.IntN(3) == 0 // all rows alike: sums reach their bounds
		for range n {
			q, p := make([]int64, j.words*m.Lanes), make([]int64, j.rowWords*m.Lanes)
			for l := range d {
				q[l] = value(rng, 16)
				if half {
					q[l] = -32768 + int64(l%2)*65535
				}
			}
			for l := range p {
				p[l] = value(rng, m.PrescoreBits)
				if half {
					p[l] = -1 << (m.PrescoreBits - 1)
				}
			}
			j.q, j.p = append(j.q, q), append(j.p, p)
		}
		for r := or(s.rounds, 1+rng.IntN(3)); r > 0; r-- {
			kind := spread(rng.IntN(int(spreads)))
			if len(s.spreads) > 0 {
				kind = s.spreads[rng.IntN(len(s.spreads))]
			}
			j.tasks = append(j.tasks, newTask(j, kind.allocation(rng, n, clusters), clusters, r == 1))
		}
		list[k] = j
	}
	return list
}

// newTask asks the golden model for the queries and adds up the sums itself.
func newTask(j *job, allocation []golden.Candidate, clusters int, final bool) *task {
	t := &task{job: j, final: final, allocation: allocation, scan: golden.ColumnScan(allocation, clusters), want: map[int][]int64{}}
	t.used = golden.UsedClusters(t.scan)
	if !final {
		for i, a := range allocation {
			if t.want[a.Index] == nil {
				t.want[a.Index] = make([]int64, len(j.p[i]))
			}
			for l, v := range j.p[i] {
				t.want[a.Index][l] += v
			}
		}
		return t
	}
	q := make([][]int16, len(j.q))
	for i, row := range j.q {
		for _, v := range row {
			q[i] = append(q[i], int16(v))
		}
	}
	r := golden.Medoid
	if j.mean {
		r = golden.MeanMember
	}
	for c, row := range golden.RetrieveQ(q, allocation, t.scan, r) {
		for _, v := range row {
			t.want[c] = append(t.want[c], int64(v))
		}
	}
	return t
}

// members returns the rows of a cluster, from the last to the first.
func (t *task) members(cluster int) []int {
	var list []int
	for i := len(t.allocation) - 1; i >= 0; i-- {
		if t.allocation[i].Index == cluster {
			list = append(list, i)
		}
	}
	return list
}
