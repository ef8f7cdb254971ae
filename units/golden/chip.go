package golden

import "fmt"

// ChipResult is everything a job computes. Rows are the N valid ones.
type ChipResult struct {
	V              [][]int16   // N x D: the values attended to; nil for gemm
	Flow           *FlowResult // pre-scores, centroids, allocations; nil when dense and for gemm
	ClusterOf      []int       // a row: its cluster; dense: the row itself; nil for gemm
	Representative []int       // a cluster: its row; -1 when the mean attends, and for an empty cluster
	Members        []int       // a cluster: how many rows it has
	Used           int         // C_used, clusters with members
	Qc             [][]int16   // a cluster: the query that attends; nil when it is empty
	Zc             [][]int16   // a cluster: its row of attention; nil when it is empty
	Z              [][]int16   // N x D; gemm: Y
}

// Run computes a job as the whole accelerator does, bit for bit: [Gemm] for X W;
// [Flow], [RetrieveQ] and [Attend] for attention, whose rows are then cloned. Rows of operands
// past N change nothing. The error is that of [Job.Check], or of a sum of X W
// that leaves the accumulator, with the job's name in front.
func Run(j *Job) (*ChipResult, error) {
	r, err := j.run()
	if err != nil {
		return nil, fmt.Errorf("job %s: %w", j.Name, err)
	}
	return r, nil
}

func (j *Job) run() (*ChipResult, error) {
	if err := j.Check(); err != nil {
		return nil, err
	}
	if j.Kind == JobGemm {
		y, err := Gemm(j.X[:j.N], j.W, j.YShift, j.accBits())
		if err != nil {
			return nil, err
		}
		return &ChipResult{Z: y}, nil
	}
	r := &ChipResult{}
	if j.Vgen {
		v, err := Gemm(j.X[:j.N], j.W, j.YShift, j.accBits())
		if err != nil {
			return nil, err
		}
		r.V = v
	} else {
		r.V = j.V[:j.N]
	}
	if j.Dense() {
		r.denseRows(j)
	} else if err := r.clusterRows(j); err != nil {
		return nil, err
	}
	order := Late
	if j.Early {
		order = Early
	}
	r.Zc = Attend(r.Qc, j.K[:j.N], r.V, j.Requant, j.Exp, order)
	r.Z = make([][]int16, j.N)
	for i, c := range r.ClusterOf {
		r.Z[i] = r.Zc[c]
	}
	return r, nil
}

// denseRows makes every row a cluster of its own.
func (r *ChipResult) denseRows(j *Job) {
	r.Qc, r.Used = j.Q[:j.N], j.N
	for i := range j.N {
		r.ClusterOf = append(r.ClusterOf, i)
		r.Representative = append(r.Representative, i)
		r.Members = append(r.Members, 1)
	}
}

// clusterRows clusters the rows and chooses the queries that attend.
func (r *ChipResult) clusterRows(j *Job) error {
	flow, err := Flow(j.Q[:j.N], j.K[:j.N], j.flow())
	if err != nil {
		return err
	}
	final, kind := flow.Final(), Medoid
	if j.Mean {
		kind = MeanMember
	}
	r.Flow, r.Used, r.ClusterOf = flow, flow.Used(), ClustersOf(final.Allocation)
	for _, c := range final.Scan {
		row := c.Representative.Index
		if j.Mean {
			row = -1
		}
		r.Representative = append(r.Representative, row)
		r.Members = append(r.Members, c.Members)
	}
	r.Qc = RetrieveQ(j.Q[:j.N], final.Allocation, final.Scan, kind)
	return nil
}
