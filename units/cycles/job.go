package cycles

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/machine"
)

// Job is what the cycles of a job depend on.
type Job struct {
	Gemm  bool // Y = X W, else attention
	Mean  bool // the mean of the members' queries attends, else the representative's
	Early bool // exponents are divided before A V; without effect in a machine that has only late
	Vgen  bool // attention: V = X W_V

	N      int // rows and keys that take part
	M      int // columns of a pre-score row (clustered attention)
	C      int // clusters; N is dense attention
	Rounds int // of clustering
	D      int // elements of a head: 16, 32, 64 or 128 (attention)
	Dim    int // elements of a row of X (gemm, Vgen)
	Tiles  int // gemm: words of Lanes elements of a row of Y
	YShift int // of sums into Y or V; counts with Machine.SerialShift

	Members [][]int // a round, a cluster: its rows after the round's allocation (clustered attention)
}

// dense returns whether every row attends for itself.
func (j *Job) dense() bool { return !j.Gemm && j.N == j.C }

// job is a Job with what follows from it on a machine.
type job struct {
	Job
	index, bank int // number of the job, copy of the buffers it uses

	words    int // of a row of Q, K or V
	beats    int // of a word of scores or of a weighted sum
	colBeats int // of a word of pre-scores
	pack     int // centroids a distance unit takes at once
	rowWords int // of a row of pre-scores
	chunks   int // beats of the divider for a word of a result
	xWords   int // of a row of X
	xBeats   int // of a word of X W
	reads    int // beats of the exponent unit for a row
	weights  int // beats of the divider for a row of exponents
}

func ceilDiv(a, b int) int { return (a + b - 1) / b }

// of returns a job on a machine.
func of(g machine.Machine, j Job, index int) *job {
	r := &job{Job: j, index: index, bank: index % g.Heads() % g.Banks}
	r.Early = j.Early && g.Early
	r.Vgen = j.Vgen && !j.Gemm
	r.xWords, r.xBeats = ceilDiv(j.Dim, g.Lanes), ceilDiv(j.Dim, g.Procs)
	if j.Gemm {
		r.chunks = g.Lanes / g.DivLanes
		return r
	}
	keys := g.Procs * min(g.Segments(), max(1, g.Lanes/j.D)) // of a beat
	r.words = max(1, j.D/g.Lanes)
	r.Tiles = r.words
	r.beats, r.colBeats = ceilDiv(j.N, keys), ceilDiv(j.M, keys)
	r.chunks = max(1, min(j.D, g.Lanes)/g.DivLanes)
	r.reads, r.weights = ceilDiv(r.beats*keys, g.ExpLanes), ceilDiv(r.beats*keys, g.DivLanes)
	r.rowWords = ceilDiv(j.M, g.Lanes)
	for r.pack = 1; 2*r.pack <= g.MaxPack && 2*r.pack*j.M <= g.Lanes; {
		r.pack *= 2
	}
	return r
}

func (j *job) attends() bool   { return !j.Gemm }
func (j *job) clustered() bool { return !j.Gemm && !j.dense() }
func (j *job) late() bool      { return !j.Gemm && !j.Early }

// check panics when the members are not those of a clustering of all rows: the
// model would wait for ever.
func (j *job) check() {
	if !j.clustered() {
		return
	}
	if len(j.Members) != j.Rounds {
		panic(fmt.Sprintf("cycles: job %d has %d rounds and members of %d", j.index, j.Rounds, len(j.Members)))
	}
	for r, members := range j.Members {
		rows := 0
		for _, n := range members {
			rows += n
		}
		if len(members) != j.C || rows != j.N {
			panic(fmt.Sprintf("cycles: job %d, round %d: %d clusters of %d rows in all, expected %d of %d", j.index, r, len(members), rows, j.C, j.N))
		}
	}
}
