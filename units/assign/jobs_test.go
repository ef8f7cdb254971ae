package assign_test

import (
	"math/bits"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// size fills in what this part does not depend on.
func size(m machine.Machine) machine.Machine {
	m.ExpLanes, m.HeadDim, m.ModelDim = 2, 16, 64
	m.ExpForm, m.ExpPoints, m.ExpOrder, m.ExpCap = expu.Taylor, 16, 2, 32768
	if m.Pipeline == "" {
		m.Pipeline = pipeline.Balanced
	}
	m.MaxPack = config.Config{Lanes: m.Lanes, Procs: m.Procs, DistUnits: m.DistUnits, MinUnits: m.MinUnits}.MaxPack()
	return m
}

var (
	tiny     = size(machine.Machine{Procs: 2, Lanes: 8, DistUnits: 1, DivLanes: 2, MinUnits: 2, Tokens: 32, ColumnsMax: 8, ClustersMax: 32, PrescoreBits: 8, Banks: 2})
	alone    = size(machine.Machine{Procs: 2, Lanes: 8, DistUnits: 2, DivLanes: 8, MinUnits: 4, Tokens: 20, ColumnsMax: 16, ClustersMax: 13, PrescoreBits: 6, Banks: 1, Pipeline: pipeline.Area})
	balanced = size(machine.Machine{Procs: 16, Lanes: 64, DistUnits: 8, DivLanes: 16, MinUnits: 16, Tokens: 96, ColumnsMax: 64, ClustersMax: 96, PrescoreBits: 8, Banks: 2})
	paper    = size(machine.Machine{Procs: 16, Lanes: 64, DistUnits: 1, DivLanes: 64, MinUnits: 16, Tokens: 48, ColumnsMax: 64, ClustersMax: 48, PrescoreBits: 16, Banks: 2})
	quick    = size(machine.Machine{Procs: 16, Lanes: 64, DistUnits: 1, DivLanes: 64, MinUnits: 16, Tokens: 48, ColumnsMax: 64, ClustersMax: 48, PrescoreBits: 16, Banks: 2, Pipeline: pipeline.Fast})
	narrow   = size(machine.Machine{Procs: 1, Lanes: 4, DistUnits: 1, DivLanes: 1, MinUnits: 1, Tokens: 64, ColumnsMax: 16, ClustersMax: 64, PrescoreBits: 8, Banks: 1})
	single   = size(machine.Machine{Procs: 8, Lanes: 8, DistUnits: 3, DivLanes: 4, MinUnits: 2, Tokens: 24, ColumnsMax: 24, ClustersMax: 7, PrescoreBits: 12, Banks: 2})
)

var sizes = map[string]machine.Machine{"tiny": tiny, "alone": alone, "balanced": balanced, "paper": paper, "quick": quick, "narrow": narrow, "single": single}

// job is a job as the bench plays it. Without rows it has no clusters.
type job struct {
	gemm         bool
	rows         [][]int16
	c, rounds    int
	pack         int
	wanted       []golden.Iteration
	slot, bank   int
	stride, rowW int // words from one row to the next in its memory, and of a row
}

// clustered makes a job and its answer.
func clustered(m machine.Machine, rows [][]int16, c, rounds int) *job {
	columns := len(rows[0])
	j := &job{rows: rows, c: c, rounds: rounds, pack: min(golden.Pack(m.Lanes, columns), m.MaxPack)}
	j.wanted = golden.ClusterRows(rows, c, rounds, m.DistUnits, j.pack)
	j.rowW, j.stride = (columns+m.Lanes-1)/m.Lanes, 1
	for j.stride < (m.ColumnsMax+m.Lanes-1)/m.Lanes {
		j.stride *= 2
	}
	return j
}

// randomRows makes rows of three kinds: of the whole range, of few values so
// that distances are often equal, and of a few rows again and again.
func randomRows(m machine.Machine, rng *rand.Rand, n, columns int) [][]int16 {
	span := int64(1) << m.PrescoreBits
	kind := rng.IntN(3)
	if kind == 1 {
		span = 4
	}
	rows := make([][]int16, n)
	for i := range rows {
		if kind == 2 && i >= 3 {
			rows[i] = rows[rng.IntN(3)]
			continue
		}
		rows[i] = make([]int16, columns)
		for k := range rows[i] {
			rows[i][k] = int16(rng.Int64N(span) - span/2)
		}
	}
	return rows
}

// randomJob makes a job of any kind.
func randomJob(m machine.Machine, rng *rand.Rand) *job {
	switch rng.IntN(6) {
	case 0:
		return &job{}
	case 1:
		return &job{gemm: true}
	}
	n := 1 + rng.IntN(m.Tokens)
	columns := 1 + rng.IntN(m.ColumnsMax)
	if rng.IntN(2) == 0 {
		columns = max(1, min(columns, m.Lanes/(1<<rng.IntN(3))))
	}
	c := 1 + rng.IntN(min(n, m.ClustersMax))
	return clustered(m, randomRows(m, rng, n, columns), c, 1+rng.IntN(1+rng.IntN(4)))
}

// word returns a word of a row of values, repeated as the job's pack asks.
func word[T int16 | int64](m machine.Machine, j *job, values []T, w int) []int64 {
	out := make([]int64, m.Lanes)
	for s := range j.pack {
		for k := w * m.Lanes; k < min(len(values), (w+1)*m.Lanes); k++ {
			out[s*(m.Lanes/j.pack)+k-w*m.Lanes] = int64(values[k])
		}
	}
	return out
}

// sumsOf returns the sum of each cluster's rows and their number.
func sumsOf(j *job, clusterOf []int) (sums [][]int64, counts []int64) {
	sums, counts = make([][]int64, j.c), make([]int64, j.c)
	for c := range sums {
		sums[c] = make([]int64, len(j.rows[0]))
	}
	for i, row := range j.rows {
		counts[clusterOf[i]]++
		for k, v := range row {
			sums[clusterOf[i]][k] += int64(v)
		}
	}
	return sums, counts
}

func log2(n int) int { return bits.Len(uint(n)) - 1 }
