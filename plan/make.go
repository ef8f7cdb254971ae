package plan

import (
	"fmt"
	"math"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// Make plans heads for a machine with columns by stride and clusters by sparsity;
// [Search] chooses among more. Scales and shifts come from the calibration
// passages of a head, or from the head itself when it has none, with the margin
// golden.CalibrationMargin. Errors name the head, the field, its value, the rule
// and a fix.
func Make(heads []*tensor.Head, m Machine, s Settings) (*Plan, error) {
	if !(s.Sparsity >= 0 && s.Sparsity <= 1) {
		return nil, fmt.Errorf("sparsity %v: must be a number from 0 to 1; use 0.85", s.Sparsity)
	}
	p, err := newPlan(heads, m)
	if err != nil {
		return nil, err
	}
	for _, h := range heads {
		head, err := makeHead(h, m, s)
		if err != nil {
			return nil, fmt.Errorf("head %s: %w", h.Name, err)
		}
		p.Heads = append(p.Heads, head)
	}
	return p, nil
}

// newPlan returns a plan without heads after checking that their names differ.
func newPlan(heads []*tensor.Head, m Machine) (*Plan, error) {
	names := make(map[string]bool)
	for _, h := range heads {
		if names[h.Name] {
			return nil, fmt.Errorf("head %s: given twice; a plan knows heads by their names, so rename one", h.Name)
		}
		names[h.Name] = true
	}
	return &Plan{PrescoreBits: m.PrescoreBits, ExpBase: m.expBase()}, nil
}

func makeHead(h *tensor.Head, m Machine, s Settings) (Head, error) {
	codes := h.Quantise()
	out, err := newHead(h, m, &codes)
	if err != nil {
		return out, err
	}
	out.Clusters = golden.PlannedClusters(out.N, s.Sparsity)
	out.Columns = golden.StrideColumns(out.N, m.columns(out.N))
	out.set(Variant{Stride, s.Representative, s.Center, s.Iterations})
	out.Shift = golden.PrescoreShift(largestScore(h, &codes, out.Columns), m.PrescoreBits)
	return out, m.holdsPlan(&out)
}

// columns returns how many columns a head of n rows has.
func (m Machine) columns(n int) int { return min(golden.ColumnCount(n, m.Procs), m.ColumnsMax) }

// newHead returns what follows from the tensors alone: the shape, the scales and the
// requantiser in front of the exponent unit.
func newHead(h *tensor.Head, m Machine, codes *tensor.Codes) (Head, error) {
	out := Head{Name: h.Name, N: h.Tokens(), D: h.Dim(), Partition: Contiguous,
		QScale: codes.QScale, KScale: codes.KScale, VScale: codes.VScale}
	if err := m.holdsTensors(out.N, out.D); err != nil {
		return out, err
	}
	perUnit := codes.QScale * codes.KScale / math.Sqrt(float64(out.D))
	if m.expBase() == Base2 {
		perUnit *= math.Log2E
	}
	r, err := golden.NewRequant(perUnit)
	if err != nil {
		return out, fmt.Errorf("%w; scale Q and K", err)
	}
	out.Requant = r
	return out, nil
}

func (h *Head) set(v Variant) {
	h.Select, h.Representative, h.Center, h.Iterations = v.Select, v.Representative, v.Center, v.Iterations
}

// largestScore returns the largest magnitude of a score on the chosen columns in
// the calibration passages. A passage shorter than the head lacks some columns.
func largestScore(h *tensor.Head, codes *tensor.Codes, columns []int) int64 {
	if h.Qcal == nil {
		return golden.MaxAbsScore(golden.Scores(codes.Q, codes.K, columns))
	}
	largest := int64(0)
	for p := range h.Qcal {
		q := golden.QuantiseMatrix(h.Qcal[p], codes.QScale)
		k := golden.QuantiseMatrix(h.Kcal[p], codes.KScale)
		var there []int
		for _, c := range columns {
			if c < len(k) {
				there = append(there, c)
			}
		}
		largest = max(largest, golden.MaxAbsScore(golden.Scores(q, k, there)))
	}
	return largest
}
