package chip

import (
	"context"
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/verify/coreplay"
)

// Circuit is sparc_core on an engine of the simulator. Operands lie ready before
// START as far as the buffers hold them, come a word a cycle, and results are
// always taken.
type Circuit struct {
	Machine machine.Machine
	Use     sim.Opener
}

// Run plays the jobs in one go.
func (c Circuit) Run(ctx context.Context, jobs []*golden.Job, step func(done int)) (*Record, error) {
	bench, err := sim.Open(core.Core{Machine: c.Machine}, sim.Use(c.Use))
	if err != nil {
		return nil, err
	}
	defer bench.Close()
	in := make([]coreplay.Job, len(jobs))
	for i, j := range jobs {
		in[i] = coreplay.Of(j)
	}
	stop := func() error {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("interrupted: %w", err)
		}
		return nil
	}
	results, _, err := coreplay.Play(bench.Sim, c.Machine.Lanes, in, coreplay.Options{Progress: step, Stop: stop})
	if err != nil {
		return nil, err
	}
	r := &Record{Timed: true, Edge: edge}
	for i, j := range jobs {
		r.Results = append(r.Results, cloned(j, &results[i], c.Machine.Lanes))
	}
	first, last := 0, len(jobs)-1
	if len(jobs) >= 6 {
		first, last = 2, len(jobs)-3
	}
	from := coreplay.Result{}
	if first > 0 {
		from = results[first-1]
	}
	r.Utilisation = float64(results[last].Beats-from.Beats) / float64(results[last].Stamp-from.Stamp)
	return r, nil
}

// cloned puts the words of a job into rows; the rows of a clustered job are
// those of their clusters.
func cloned(j *golden.Job, got *coreplay.Result, lanes int) Result {
	rows := make([][]int16, max(j.N, j.Clusters))
	for _, w := range got.Words {
		if w.Row >= len(rows) {
			continue // missing rows are seen by the comparison
		}
		if rows[w.Row] == nil {
			rows[w.Row] = make([]int16, j.D)
		}
		for l, v := range w.Data {
			if at := w.Word*lanes + l; at < j.D {
				rows[w.Row][at] = int16(v)
			}
		}
	}
	out := Result{Stamp: got.Stamp}
	switch {
	case j.Kind == golden.JobGemm:
		out.Z = rows[:j.N]
	case j.Dense():
		out.Z = rows[:j.N]
		for i := range j.N {
			out.ClusterOf, out.Representative = append(out.ClusterOf, i), append(out.Representative, i)
		}
	default:
		out.ClusterOf = got.Cluster
		for _, c := range got.Cluster {
			out.Z = append(out.Z, rows[c])
		}
		for _, row := range got.Rep {
			if j.Mean {
				row = -1
			}
			out.Representative = append(out.Representative, row)
		}
	}
	return out
}
