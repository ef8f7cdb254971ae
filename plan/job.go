package plan

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/internal/nearest"
	"github.com/sparcgen/sparcgen/units/golden"
)

// CheckMachine returns an error when the plan was made for another machine: of
// another pre-score width or another base of the exponent unit.
func (p *Plan) CheckMachine(m Machine) error {
	if p.PrescoreBits != m.PrescoreBits {
		return fmt.Errorf("%s: prescore_bits %d: the plan's shifts are for that width and the machine has %d; use --prescore-bits %d, or plan again for %d",
			p.File, p.PrescoreBits, m.PrescoreBits, p.PrescoreBits, m.PrescoreBits)
	}
	if base := m.expBase(); p.ExpBase != base {
		return fmt.Errorf("%s: exp_base %s: the plan's multipliers are for that base and the machine's exponent unit has %s; plan again with its --exp-form",
			p.File, p.ExpBase, base)
	}
	return nil
}

// Find returns the plan of a head of the given name.
func (p *Plan) Find(name string) (*Head, error) {
	i := slices.IndexFunc(p.Heads, func(h Head) bool { return h.Name == name })
	if i >= 0 {
		return &p.Heads[i], nil
	}
	names := make([]string, len(p.Heads))
	for i := range p.Heads {
		names[i] = p.Heads[i].Name
	}
	hint := ""
	if near := nearest.Name(name, names); near != "" {
		hint = " (did you mean " + near + "?)"
	}
	return nil, fmt.Errorf("%s: heads: %s%s: must be one of %s; plan again with its tensors", p.File, name, hint, strings.Join(names, ", "))
}

// Job returns the head's job on a machine. The tensors are quantised with the
// plan's scales: a unit of Z is worth VScale. The error names what does not go
// together.
func (h *Head) Job(t *tensor.Head, m Machine) (*golden.Job, error) {
	if t.Tokens() != h.N || t.Dim() != h.D {
		return nil, fmt.Errorf("head %s: the plan is for %d x %d and the tensors are %d x %d; plan again with these tensors",
			h.Name, h.N, h.D, t.Tokens(), t.Dim())
	}
	if err := m.holdsTensors(h.N, h.D); err != nil {
		return nil, fmt.Errorf("head %s: %w", h.Name, err)
	}
	if err := m.holdsPlan(h); err != nil {
		return nil, fmt.Errorf("head %s: %w", h.Name, err)
	}
	j := &golden.Job{
		Name: h.Name, Kind: golden.JobAttention, N: h.N, D: h.D,
		Q:       golden.QuantiseMatrix(t.Q, h.QScale),
		K:       golden.QuantiseMatrix(t.K, h.KScale),
		V:       golden.QuantiseMatrix(t.V, h.VScale),
		Columns: h.Columns, Clusters: h.Clusters, Rounds: h.Iterations,
		Mean: h.Representative == Mean, Centre: h.Center, Early: m.Early,
		Bits: m.PrescoreBits, Shift: h.Shift, Requant: h.Requant, Exp: m.Exp,
	}
	if err := j.Check(); err != nil {
		return nil, fmt.Errorf("head %s: %w", h.Name, err)
	}
	return j, nil
}

// holdsTensors returns an error when the machine has no room for n rows of d.
func (m Machine) holdsTensors(n, d int) error {
	switch {
	case n > m.Tokens:
		return fmt.Errorf("n %d: must be at most tokens, %d; use --tokens %d", n, m.Tokens, n)
	case !slices.Contains(golden.HeadDims, d):
		return fmt.Errorf("d %d: must be one of 16, 32, 64, 128; pad the rows of Q, K and V with zeros", d)
	case d > m.HeadDim:
		return fmt.Errorf("d %d: must be at most head_dim, %d; use --head-dim %d", d, m.HeadDim, d)
	}
	return nil
}

// holdsPlan returns an error when the machine has no room for the columns or the
// clusters.
func (m Machine) holdsPlan(h *Head) error {
	switch {
	case len(h.Columns) > m.ColumnsMax:
		return fmt.Errorf("columns %d: must be at most columns_max, %d; use --columns-max %d", len(h.Columns), m.ColumnsMax, len(h.Columns))
	case h.Clusters != h.N && h.Clusters > m.ClustersMax:
		return fmt.Errorf("clusters %d: must be at most clusters_max, %d; use --clusters-max %d, or fewer clusters", h.Clusters, m.ClustersMax, h.Clusters)
	}
	return nil
}
