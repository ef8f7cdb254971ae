// Package tensor reads the Q, K and V of attention heads from files and turns
// them into the integers the accelerator works on.
package tensor

import (
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/units/golden"
)

// Matrix is a matrix of finite numbers by rows; it has at least one row and
// one column and all rows are equally long.
type Matrix = [][]float32

// Head is one attention head: n tokens of d dimensions.
type Head struct {
	Name    string // the file's name without directory and extension
	Q, K, V Matrix // n x d
	// Calibration passages for choosing scales, columns and the number of
	// clusters: Qcal and Kcal are as long as each other, their matrices have d
	// columns. Both are nil when the file has none.
	Qcal, Kcal []Matrix
}

// Tokens returns n.
func (h *Head) Tokens() int { return len(h.Q) }

// Dim returns d.
func (h *Head) Dim() int { return len(h.Q[0]) }

// Codes are the int16 codes of a head: a number is its code times the scale.
type Codes struct {
	Q, K, V                [][]int16
	QScale, KScale, VScale float64
}

// Quantise returns the head's codes with one static scale a tensor,
// 1.25 * largest calibrated magnitude / 32767, saturated to +-32767. Q and K
// are calibrated on the calibration passages, or on themselves when there are
// none; V is calibrated on itself.
func (h *Head) Quantise() Codes {
	c := Codes{
		QScale: golden.Scale(largest(h.Qcal, h.Q)),
		KScale: golden.Scale(largest(h.Kcal, h.K)),
		VScale: golden.Scale(golden.MaxAbs(h.V)),
	}
	c.Q = golden.QuantiseMatrix(h.Q, c.QScale)
	c.K = golden.QuantiseMatrix(h.K, c.KScale)
	c.V = golden.QuantiseMatrix(h.V, c.VScale)
	return c
}

func largest(passages []Matrix, otherwise Matrix) float64 {
	if passages == nil {
		return golden.MaxAbs(otherwise)
	}
	most := 0.0
	for _, p := range passages {
		most = max(most, golden.MaxAbs(p))
	}
	return most
}

// stem returns the file's name without directory and extension.
func stem(path string) string {
	base := filepath.Base(path)
	return strings.TrimSuffix(base, filepath.Ext(base))
}
