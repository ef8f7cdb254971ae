// Package plan is the offline side of the accelerator (SpARC, DAC 2024, section
// on token selection): from the tensors of attention heads it makes a plan, which
// holds for each head what its jobs need beside the tensors: the chosen columns
// of K^T, the number of clusters, and the constants of the fixed-point datapath.
// A plan is a YAML file that people can read and edit; reading is strict.
//
// [Make] chooses columns by stride and the number of clusters by a sparsity. [Search]
// chooses columns by what the calibration passages say and clusters by their
// Kullback-Leibler divergence, [Explore] sets error against cycles.
package plan

import (
	"github.com/sparcgen/sparcgen/units/golden"
)

// Version is the version of the file format: 2 says how columns were chosen.
const Version = 2

// Plan is a plan for heads on machines of one pre-score width and one base of
// the exponent unit.
type Plan struct {
	File         string // where it was read from, for messages; "" when it was made here
	PrescoreBits int    // width of a pre-score
	ExpBase      string // BaseE or Base2: what Requant is for
	Heads        []Head // names differ
}

// The bases of the exponent unit.
const (
	BaseE = "e"
	Base2 = "2"
)

// The representatives.
const (
	Medoid = "medoid" // a cluster's most central row
	Mean   = "mean"   // the exact mean of its rows
)

// Contiguous is the initial partition: class c owns the rows i with
// floor(i C / n) = c.
const Contiguous = "contiguous"

// Head is the plan of one attention head.
type Head struct {
	Name           string         // of the tensor file, without directory and extension
	N, D           int            // rows; dimensions of a row
	Select         string         // how columns were chosen: one of Selections, or Given
	Columns        []int          // chosen keys, each below N
	Clusters       int            // C, 1..N; N means dense
	Partition      string         // Contiguous
	Shift          int            // of scores into pre-scores
	Requant        golden.Requant // of scores into arguments of the exponent unit
	Representative string         // Medoid or Mean
	Center         bool           // subtract each row's mean from its pre-scores
	Iterations     int            // rounds of clustering
	QScale         float64        // value of one unit of the int16 codes of Q
	KScale         float64
	VScale         float64 // and of Z
}

// Machine is what a plan must know of the accelerator. It has no circuit in it.
type Machine struct {
	Tokens       int // most rows of a head
	HeadDim      int // widest head
	Procs        int // vector processors: the number of columns is rounded up to a multiple
	ColumnsMax   int
	ClustersMax  int
	PrescoreBits int
	Early        bool // rows are divided by their sums before A V
	Exp          golden.Exp
}

// expBase returns the base of the machine's exponent unit.
func (m Machine) expBase() string {
	if m.Exp.Form == golden.ExpBase2 {
		return Base2
	}
	return BaseE
}

// Settings are the choices that a plan is made with.
type Settings struct {
	Sparsity       float64 // s: C = (1-s) n rounded half up, 0..1
	Representative string  // Medoid or Mean
	Center         bool
	Iterations     int // 1..golden.MaxRounds
}
