package plan

import (
	"math"

	"gonum.org/v1/gonum/floats"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// calibration is what is known of a head before it runs: its scales, and passages
// of text that stand for those it will see.
type calibration struct {
	head     *tensor.Head
	codes    tensor.Codes
	passages []*passage
}

// passage is one calibration passage: at most as many rows and keys as the head
// has.
type passage struct {
	q, k   [][]int16   // codes
	scores [][]float64 // S = Q K^T / sqrt(d) in float64, a row a query, a column a key
	logSum []float64   // a row: log of the sum of exp of its scores
	// cross[i][r] = sum over the keys j of A[i][j] S[r][j], where A = softmax(S): what
	// the divergence of row i from row r needs, see divergence.go.
	cross [][]float64
}

// calibrate scores the calibration passages of a head, or the head's own rows when
// it has none. It takes O(p n^2 (d + n)) operations for p passages.
func calibrate(h *tensor.Head) *calibration { return calibrateWith(h, h.Quantise()) }

// calibrateWith is calibrate with codes of other scales.
func calibrateWith(h *tensor.Head, codes tensor.Codes) *calibration {
	c := &calibration{head: h, codes: codes}
	qs, ks := h.Qcal, h.Kcal
	if qs == nil {
		qs, ks = []tensor.Matrix{h.Q}, []tensor.Matrix{h.K}
	}
	for p := range qs {
		rows := min(len(qs[p]), h.Tokens())
		c.passages = append(c.passages, newPassage(qs[p][:rows], ks[p][:rows], c.codes))
	}
	return c
}

func newPassage(q, k tensor.Matrix, codes tensor.Codes) *passage {
	p := &passage{q: golden.QuantiseMatrix(q, codes.QScale), k: golden.QuantiseMatrix(k, codes.KScale)}
	wideQ, wideK := tensor.Wide(q), tensor.Wide(k)
	root := math.Sqrt(float64(len(q[0])))
	weights := make([][]float64, len(q))
	for i, row := range wideQ {
		scores := make([]float64, len(k))
		for j, key := range wideK {
			scores[j] = floats.Dot(row, key) / root
		}
		logSum := floats.LogSumExp(scores)
		weights[i] = make([]float64, len(k))
		for j, s := range scores {
			weights[i][j] = math.Exp(s - logSum)
		}
		p.scores, p.logSum = append(p.scores, scores), append(p.logSum, logSum)
	}
	for _, a := range weights {
		cross := make([]float64, len(q))
		for r, s := range p.scores {
			cross[r] = floats.Dot(a, s)
		}
		p.cross = append(p.cross, cross)
	}
	return p
}

// columns returns the chosen keys that the passage has.
func (p *passage) columns(chosen []int) []int {
	var there []int
	for _, c := range chosen {
		if c < len(p.k) {
			there = append(there, c)
		}
	}
	return there
}

// clusters returns C for the passage: that of a head of n rows in proportion, so
// that a shorter passage has the same sparsity.
func (p *passage) clusters(c, n int) int {
	return max(1, int(golden.MeanRound(int64(c)*int64(len(p.q)), int64(n))))
}

// rows returns the pre-scores that rows are clustered by.
func (p *passage) rows(columns []int, shift, bits int, center bool) [][]int16 {
	rows := golden.Requantise(golden.Scores(p.q, p.k, columns), shift, bits)
	if center {
		return golden.CentreRows(rows, bits)
	}
	return rows
}
