package plan

import (
	"context"
	"fmt"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// Search says what is tried for each head, and what the number of clusters follows
// from.
type Search struct {
	Variants []Variant // at least one; of equally good ones the first is taken
	// Sparsity s gives C = (1-s) n rounded half up; Threshold is the largest KL(A || A^)
	// of a row on calibration, mean over rows. [Search.Plan] needs one of them,
	// [Search.Explore] at most one.
	Sparsity, Threshold *float64
	// Blocks gives all heads of a block, see [Block], one variant and one number of
	// clusters, for which the mean of their KL meets the threshold.
	Blocks bool
}

// Chosen says how a head of a plan was chosen.
type Chosen struct {
	KL    float64 // on calibration, of a row, mean over rows
	KLSum float64 // the same, summed over the rows of a head
	Found *Found  // of the head, or its block; nil without threshold
}

// Plan chooses for each head the variant that needs the fewest clusters for the
// threshold, or that has the least KL at the sparsity; among equal ones the least KL,
// then the first. Heads are searched on all processors; the result does not depend on
// their number. Errors name the head, the field, its value, the rule and a fix.
func (s Search) Plan(ctx context.Context, heads []*tensor.Head, m Machine, step Progress) (*Plan, []Chosen, error) {
	p, err := newPlan(heads, m)
	if err != nil {
		return nil, nil, err
	}
	groups, err := s.groups(heads)
	if err != nil {
		return nil, nil, err
	}
	p.Heads = make([]Head, len(heads))
	chosen := make([]Chosen, len(heads))
	name := func(g int) string { return heads[groups[g][0]].Name }
	err = each(ctx, len(groups), len(s.Variants), name, step, func(g int, next func() error) error {
		var members []*candidate
		for _, i := range groups[g] {
			c, err := newCandidate(heads[i], m)
			if err != nil {
				return fmt.Errorf("head %s: %w", heads[i].Name, err)
			}
			members = append(members, c)
		}
		found, err := s.choose(members, m, next)
		if err != nil {
			return err
		}
		for k, i := range groups[g] {
			p.Heads[i], chosen[i] = members[k].planned, Chosen{KL: members[k].kl, KLSum: members[k].kl * float64(heads[i].Tokens()), Found: found}
		}
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	return p, chosen, nil
}

// groups returns the heads that are planned together, by index.
func (s Search) groups(heads []*tensor.Head) ([][]int, error) {
	var groups [][]int
	at := make(map[string]int)
	for i, h := range heads {
		block := h.Name
		if s.Blocks {
			block = Block(h.Name)
		}
		g, ok := at[block]
		if !ok {
			g = len(groups)
			at[block] = g
			groups = append(groups, nil)
		} else if first := heads[groups[g][0]]; first.Tokens() != h.Tokens() {
			return nil, fmt.Errorf("head %s: n %d: must be that of %s, %d, which is of the same block; plan them apart, or with --per head", h.Name, h.Tokens(), first.Name, first.Tokens())
		}
		groups[g] = append(groups[g], i)
	}
	return groups, nil
}

// candidate is a head on its way to a plan.
type candidate struct {
	*calibration
	base    Head             // without columns, clusters and variant
	columns map[string][]int // by Select, as far as known
	trial   *trial           // of the variant that is being tried
	planned Head             // the best so far
	kl      float64          // and its KL
}

func newCandidate(h *tensor.Head, m Machine) (*candidate, error) {
	codes := h.Quantise()
	base, err := newHead(h, m, &codes)
	if err != nil {
		return nil, err
	}
	return &candidate{calibration: calibrate(h), base: base, columns: make(map[string][]int)}, nil
}

// try prepares a variant.
func (c *candidate) try(v Variant, m Machine) error {
	if c.columns[v.Select] == nil {
		columns, err := c.calibration.columns(v.Select, m.columns(c.base.N))
		if err != nil {
			return fmt.Errorf("head %s: %w", c.head.Name, err)
		}
		c.columns[v.Select] = columns
	}
	c.trial = c.newTrial(v, c.columns[v.Select], m.PrescoreBits)
	return nil
}

// accept plans the head as it is being tried, with the given number of clusters.
func (c *candidate) accept(clusters int) {
	c.planned, c.kl = c.base, c.trial.kl(clusters)
	c.planned.set(c.trial.Variant)
	c.planned.Columns, c.planned.Shift, c.planned.Clusters = c.trial.columns, c.trial.shift, clusters
}

// choose plans the heads of a group; next is called between variants.
func (s Search) choose(members []*candidate, m Machine, next func() error) (*Found, error) {
	n := members[0].base.N
	kl := func(clusters int) float64 {
		sum := 0.0
		for _, c := range members {
			sum += c.trial.kl(clusters)
		}
		return golden.Fidelity{KL: sum / float64(len(members))}.Rounded().KL
	}
	var best Found
	for i, v := range s.Variants {
		if i > 0 {
			if err := next(); err != nil {
				return nil, err
			}
		}
		for _, c := range members {
			if err := c.try(v, m); err != nil {
				return nil, err
			}
		}
		found := Found{}
		if s.Threshold != nil {
			found = smallest(m.legal(n), *s.Threshold, kl)
		} else {
			clusters := golden.PlannedClusters(n, *s.Sparsity)
			found.Point = Point{clusters, kl(clusters)}
		}
		better := found.Clusters < best.Clusters || found.Clusters == best.Clusters && found.KL < best.KL
		if i > 0 && !better {
			continue
		}
		best = found
		for _, c := range members {
			c.accept(found.Clusters)
		}
	}
	for _, c := range members {
		if err := m.holdsPlan(&c.planned); err != nil {
			return nil, fmt.Errorf("head %s: %w", c.head.Name, err)
		}
	}
	if s.Threshold == nil {
		return nil, nil
	}
	return &best, nil
}

// legal returns the numbers of clusters that a head of n rows can have, ascending; n
// itself, dense, always.
func (m Machine) legal(n int) []int {
	var list []int
	for c := 1; c < n && c <= m.ClustersMax; c++ {
		list = append(list, c)
	}
	return append(list, n)
}
