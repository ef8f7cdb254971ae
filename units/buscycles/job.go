package buscycles

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/cycles"
)

// Job is a job as it lies in memory, with what of its data its cycles depend on.
type Job struct {
	axi.Descriptor
	Timing  cycles.Job
	Columns []int // the chosen keys (clustered attention)
	Cluster []int // of every row that takes part (clustered attention)
}

// job is a Job with what follows from it.
type job struct {
	*Job
	index     int
	clustered bool
	n, d      int   // rows that take part, elements of a row of the result
	words     int   // of a row of a head
	tiles     int   // of W
	used      []int // clusters with members, in order
}

// of returns a job on a machine.
func of(g axi.Sparc, j *Job, index int) *job {
	r := &job{Job: j, index: index, clustered: !j.Gemm && j.Clusters != j.Valid, n: int(j.Valid), d: int(j.D),
		words: max(1, int(j.D)/g.Lanes), tiles: (int(j.D) + g.Lanes - 1) / g.Lanes}
	if !r.clustered {
		return r
	}
	if len(j.Columns) != int(j.Descriptor.Columns) || len(j.Cluster) != r.n {
		panic(fmt.Sprintf("buscycles: job %d: %d chosen keys, clusters of %d rows, expected %d and %d", index, len(j.Columns), len(j.Cluster), j.Descriptor.Columns, r.n))
	}
	members := make([]bool, j.Clusters)
	for _, c := range j.Cluster {
		members[c] = true
	}
	for c, some := range members {
		if some {
			r.used = append(r.used, c)
		}
	}
	return r
}

func (j *job) vgen() bool   { return j.Vgen && !j.Gemm }
func (j *job) takesX() bool { return j.Gemm || j.vgen() }
