package plan

import (
	"context"

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

// Assessment is what a plan makes of a head.
type Assessment struct {
	golden.Fidelity
	Used int // clusters with members
}

// Assess runs the heads of the plan, in its order, on all processors; see
// [Head.Assess].
func (p *Plan) Assess(ctx context.Context, heads []*tensor.Head, m Machine, step Progress) ([]Assessment, error) {
	out := make([]Assessment, len(p.Heads))
	err := each(ctx, len(p.Heads), 1, func(i int) string { return p.Heads[i].Name }, step, func(i int, _ func() error) (err error) {
		out[i].Fidelity, out[i].Used, err = p.Heads[i].Assess(heads[i], m)
		return err
	})
	return out, err
}
