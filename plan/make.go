package plan

import (
	"fmt"
	"math"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// Make plans heads for a machine. Scales and shifts come from the calibration
// passages of a head, or from the head itself when it has none, with the margin
// golden.CalibrationMargin. Errors name the head, the field, its value, the rule
// and a fix.
func Make(heads []*tensor.Head, m Machine, s Settings) (*Plan, error) {
	if !(s.Sparsity >= 0 && s.Sparsity <= 1) {
		return nil, fmt.Errorf("sparsity %v: must be a number from 0 to 1; use 0.85", s.Sparsity)
	}
	p := &Plan{PrescoreBits: m.PrescoreBits, ExpBase: m.expBase()}
	names := make(map[string]bool)
	for _, h := range heads {
		if names[h.Name] {
			return nil, fmt.Errorf("head %s: given twice; a plan knows heads by their files' names, so rename one", h.Name)
		}
		names[h.Name] = true
		head, err := makeHead(h, m, s)
		if err != nil {
			return nil, fmt.Errorf("head %s: %w", h.Name, err)
		}
		p.Heads = append(p.Heads, head)
	}
	return p, nil
}

func makeHead(h *tensor.Head, m Machine, s Settings) (Head, error) {
	n, d := h.Tokens(), h.Dim()
	out := Head{Name: h.Name, N: n, D: d, Partition: Contiguous, Clusters: golden.PlannedClusters(n, s.Sparsity),
		Representative: s.Representative, Center: s.Center, Iterations: s.Iterations}
	if err := m.holdsTensors(n, d); err != nil {
		return out, err
	}
	out.Columns = golden.StrideColumns(n, min(golden.ColumnCount(n, m.Procs), m.ColumnsMax))
	if err := m.holdsPlan(&out); err != nil {
		return out, err
	}
	codes := h.Quantise()
	out.QScale, out.KScale, out.VScale = codes.QScale, codes.KScale, codes.VScale
	out.Shift = golden.PrescoreShift(largestScore(h, &codes, out.Columns), m.PrescoreBits)
	perUnit := codes.QScale * codes.KScale / math.Sqrt(float64(d))
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
