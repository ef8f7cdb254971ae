package plan

import (
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// Assess runs a head through the golden model as the plan has it and compares the
// result with float64 attention. used is the number of clusters with members.
func (h *Head) Assess(t *tensor.Head, m Machine) (f golden.Fidelity, used int, err error) {
	j, err := h.Job(t, m)
	if err != nil {
		return f, 0, err
	}
	r, err := golden.Run(j)
	if err != nil {
		return f, 0, err
	}
	return golden.Measure(tensor.Wide(t.Q), tensor.Wide(t.K), tensor.Wide(t.V), r, h.VScale).Rounded(), r.Used, nil
}
