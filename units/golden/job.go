package golden

import (
	"fmt"
	"slices"
)

// JobKind is what a job computes.
type JobKind int

// The kinds of job.
const (
	JobAttention JobKind = iota // Z = softmax(Q K^T / sqrt(d)) V, dense or clustered
	JobGemm                     // Y = X W
)

// Job is one job of the whole accelerator with its operands. All matrices hold
// int16 codes.
type Job struct {
	Name string // for reports
	Kind JobKind

	Q, K, V [][]int16 // attention: at least N rows of D; those past N are padding. With Vgen V is nil
	X, W    [][]int16 // gemm, and attention with Vgen: X has at least N rows, W has one row a column of X and D columns

	N int // n_valid: rows and keys that take part
	D int // head dimension, 16, 32, 64 or 128; gemm: width of Y, at least 1

	Columns  []int // chosen keys, each below N; not looked at when dense
	Clusters int   // C, 1..N; N means dense
	Rounds   int   // rounds of clustering, 1..4
	Mean     bool  // the exact mean of the members' queries attends, else the representative's query
	Centre   bool  // subtract each row's rounded mean from its pre-scores
	Early    bool  // divide exponents by their row's sum before A V
	Vgen     bool  // V = X W

	Bits    int     // pre-score width, 2..16
	Shift   int     // of scores into pre-scores, 0..39
	Requant Requant // of scores into arguments of the exponent unit
	Exp     Exp     // the exponent unit
	YShift  int     // of sums into Y or V, 0..39
	AccBits int     // width of the accumulator that X W must fit; 0 means AccumulatorBits
}

// MaxRounds is the largest Job.Rounds.
const MaxRounds = 4

// HeadDims are the legal head dimensions.
var HeadDims = []int{16, 32, 64, 128}

// Dense reports whether every row attends for itself: no pre-scores, no clusters.
func (j *Job) Dense() bool { return j.Kind == JobAttention && j.Clusters == j.N }

// Clustered reports whether rows attend through clusters.
func (j *Job) Clustered() bool { return j.Kind == JobAttention && j.Clusters != j.N }

// accBits returns the width that sums of X W must fit.
func (j *Job) accBits() int {
	if j.AccBits == 0 {
		return AccumulatorBits
	}
	return j.AccBits
}

// Check returns an error that names the field, its value and the rule when the
// job is illegal. Limits of a particular machine (tokens, columns_max, ...) are
// not its business.
func (j *Job) Check() error {
	if j.Kind != JobAttention && j.Kind != JobGemm {
		return fmt.Errorf("kind is %d: must be attention (0) or gemm (1)", j.Kind)
	}
	if err := within("n_valid", j.N, 1, 1024); err != nil {
		return err
	}
	if j.Kind == JobGemm || j.Vgen {
		if err := j.checkGemm(); err != nil {
			return err
		}
	}
	if j.Kind == JobGemm {
		return nil
	}
	return j.checkAttention()
}

func (j *Job) checkGemm() error {
	if j.D < 1 {
		return fmt.Errorf("d is %d: must be at least 1", j.D)
	}
	if err := within("yshift", j.YShift, 0, AccumulatorBits-1); err != nil {
		return err
	}
	if err := within("accumulator bits", j.accBits(), AccumulatorBits, 62); err != nil {
		return err
	}
	if len(j.W) == 0 {
		return fmt.Errorf("W has 0 rows: must have one a column of X")
	}
	if err := shaped("W", j.W, len(j.W), j.D, "d"); err != nil {
		return err
	}
	return shaped("X", j.X, j.N, len(j.W), "the rows of W")
}

func (j *Job) checkAttention() error {
	if !slices.Contains(HeadDims, j.D) {
		return fmt.Errorf("d is %d: must be one of %v", j.D, HeadDims)
	}
	if j.Vgen && j.V != nil {
		return fmt.Errorf("V has %d rows: must be absent with vgen, which makes it", len(j.V))
	}
	for _, m := range []struct {
		name string
		rows [][]int16
	}{{"Q", j.Q}, {"K", j.K}, {"V", j.V}} {
		if m.name == "V" && j.Vgen {
			continue
		}
		if err := shaped(m.name, m.rows, j.N, j.D, "d"); err != nil {
			return err
		}
	}
	if err := within("clusters", j.Clusters, 1, j.N); err != nil {
		return err
	}
	if err := within("pre", j.Requant.Pre, 0, AccumulatorBits-1); err != nil {
		return err
	}
	if err := within("multiplier", int(j.Requant.Multiplier), 1, 65535); err != nil {
		return err
	}
	if err := within("post", j.Requant.Post, 0, 31); err != nil {
		return err
	}
	if err := j.Exp.Check(); err != nil {
		return err
	}
	if j.Dense() {
		return nil
	}
	if err := within("iterations", j.Rounds, 1, MaxRounds); err != nil {
		return err
	}
	return j.flow().Check(len(j.Q))
}

// flow returns the part of the job that decides the clusters. How many distance
// units there are changes no result.
func (j *Job) flow() FlowConfig {
	return FlowConfig{Clusters: j.Clusters, Valid: j.N, Columns: j.Columns, Shift: j.Shift, Bits: j.Bits,
		Centre: j.Centre, Iterations: j.Rounds, Units: 1, Pack: 1}
}

func within(field string, value, least, most int) error {
	if value < least || value > most {
		return fmt.Errorf("%s is %d: must be %d..%d", field, value, least, most)
	}
	return nil
}

// shaped checks that a matrix has at least the rows and exactly the columns asked for.
func shaped(name string, m [][]int16, rows, columns int, of string) error {
	if len(m) < rows {
		return fmt.Errorf("%s has %d rows: must have at least %d", name, len(m), rows)
	}
	for i, row := range m {
		if len(row) != columns {
			return fmt.Errorf("%s has %d columns in row %d: must be %d, as %s", name, len(row), i, columns, of)
		}
	}
	return nil
}
