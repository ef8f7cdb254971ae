package coreplay

import (
	"github.com/sparcgen/sparcgen/units/cycles"
	"github.com/sparcgen/sparcgen/units/golden"
)

// TimingOf returns a job as the cycle model of the core takes it: of the results
// of the golden model it wants the members of the clusters.
func TimingOf(j *golden.Job, r *golden.ChipResult, lanes int) cycles.Job {
	in := Of(j)
	t := cycles.Job{Gemm: in.Gemm, Mean: in.Mean, Early: in.Early, Vgen: in.Vgen, N: in.N, M: len(in.Columns), C: in.C, Rounds: in.Rounds, D: in.D,
		Dim: len(in.W), Tiles: in.Tiles(lanes), YShift: in.YShift}
	if !j.Clustered() {
		return t
	}
	for _, round := range r.Flow.Iterations {
		members := make([]int, j.Clusters)
		for _, row := range round.Allocation {
			members[row.Index]++
		}
		t.Members = append(t.Members, members)
	}
	return t
}
