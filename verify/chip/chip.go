// Package chip runs whole heads through the accelerator, on any engine, and
// compares what comes out with the golden model, with float64 attention and with
// the predicted cycles.
package chip

import (
	"context"
	"fmt"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/golden"
)

// Engine computes jobs: the golden model, or a simulation of the circuit.
type Engine interface {
	// Run computes the jobs in order; step is called when another one is done.
	// The record has one result a job. When ctx is done, the error is its cause.
	Run(ctx context.Context, jobs []*golden.Job, step func(done int)) (*Record, error)
}

// Record is what an engine saw.
type Record struct {
	Results []Result // one a job, in order
	Timed   bool     // the engine counts cycles: Stamp and Utilisation are meant
	// Utilisation is the share of cycles in steady state in which the matrix
	// multiply unit issues a beat.
	Utilisation float64

	// Edge is the runs at both ends of a queue that are not in steady state.
	Edge int

	Hidden        bool  // clusters and representatives cannot be seen: those of the golden model stand in for them
	Reads, Writes int64 // beats on the memory bus; 0 without one
}

// Result is what came of one job.
type Result struct {
	Z              [][]int16 // N rows; gemm: Y
	ClusterOf      []int     // a row: its cluster, itself when dense; nil for gemm
	Representative []int     // a cluster: its row; -1 when the mean attends, and for an empty cluster
	Stamp          int64     // cycles from START to the job's last beat of Z
}

// Machine returns what planning needs to know of the machine of a configuration.
func Machine(c config.Config) plan.Machine {
	return plan.Machine{
		Tokens: c.Tokens, HeadDim: c.HeadDim, Procs: c.Procs, ColumnsMax: c.ColumnsMax, ClustersMax: c.ClustersMax,
		PrescoreBits: c.PrescoreBits, Early: c.Normalise == config.Early,
		Exp: golden.Exp{Form: golden.ExpForms[c.ExpForm], Points: c.ExpPoints, Order: c.ExpOrder, Bits: golden.DefaultExp.Bits, Cap: c.ExpCap},
	}
}

// Golden is the golden model as an engine. It counts no cycles.
type Golden struct{}

// Run computes the jobs with golden.Run.
func (Golden) Run(ctx context.Context, jobs []*golden.Job, step func(done int)) (*Record, error) {
	r := &Record{}
	for i, j := range jobs {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("interrupted after %d of %d jobs: %w", i, len(jobs), err)
		}
		got, err := golden.Run(j)
		if err != nil {
			return nil, err
		}
		r.Results = append(r.Results, Result{Z: got.Z, ClusterOf: got.ClusterOf, Representative: got.Representative})
		step(i + 1)
	}
	return r, nil
}
