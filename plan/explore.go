package plan

import (
	"context"
	"fmt"
	"slices"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// Cost returns the cycles that a job takes in steady state, among others like it.
// Of the result the rounds of clustering count; of a dense job it is nil.
type Cost func(j *golden.Job, r *golden.ChipResult) float64

// Sparsities are those that [Search.Explore] tries with every variant.
var Sparsities = []float64{0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2}

// Explored is one plan of a head and what it costs.
type Explored struct {
	Plan     Head
	Used     int     // clusters with members, on the head's own rows
	RelError float64 // of Z on the head's own rows, without the rounding of the integers in attention
	KL       float64 // on calibration, of a row, mean over rows
	Cycles   float64 // of the head in steady state
	Pareto   bool    // no point of the head has less of both, or less of one and as much of the other
}

// Dense reports whether every row attends for itself.
func (e *Explored) Dense() bool { return e.Plan.Clusters == e.Plan.N }

// HeadPoints is what was tried for a head.
type HeadPoints struct {
	Name   string
	Points []Explored // by variant, then clusters ascending; dense is the last
	Base   int        // the point of the first variant at Search.Sparsity; -1 without one
	Chosen int        // the point that is planned; -1 when nothing was asked for
	// OtherBits is the RelError of the chosen point with pre-scores of Exploration.Bits.
	OtherBits float64
}

// Exploration is what was tried for all heads.
type Exploration struct {
	Heads []HeadPoints
	Model []ModelPoint // the Pareto set of all heads together that was found, see [modelFront]
	Bits  int          // another pre-score width, with which the chosen points were measured too: 8, or 16 on a machine of 8
}

// Dense returns the cycles of all heads without clusters.
func (e *Exploration) Dense() float64 {
	sum := 0.0
	for _, h := range e.Heads {
		sum += h.Points[len(h.Points)-1].Cycles
	}
	return sum
}

// Explore measures every variant at every one of [Sparsities], at that of the
// search, and with the fewest clusters for its threshold, and dense attention. Then
// it chooses a plan: with a threshold, for each head the point of the fewest cycles
// whose KL meets it; with a sparsity (by is true), the point of the model's Pareto
// set of the least error that takes no more cycles than the first variant at that
// sparsity takes in all heads.
func (s Search) Explore(ctx context.Context, heads []*tensor.Head, m Machine, cost Cost, step Progress) (*Exploration, error) {
	if _, err := newPlan(heads, m); err != nil {
		return nil, err
	}
	e := &Exploration{Heads: make([]HeadPoints, len(heads)), Bits: 8}
	if m.PrescoreBits == 8 {
		e.Bits = 16
	}
	explorers := make([]*explorer, len(heads))
	err := each(ctx, len(heads), len(s.Variants), func(i int) string { return heads[i].Name }, step, func(i int, next func() error) error {
		x, err := newExplorer(heads[i], m, cost)
		if err == nil {
			err = x.explore(s, next)
		}
		if err != nil {
			return fmt.Errorf("head %s: %w", heads[i].Name, err)
		}
		explorers[i], e.Heads[i] = x, x.out
		return nil
	})
	if err != nil {
		return nil, err
	}
	e.Model = modelFront(e.Heads)
	e.choose(s)
	for i := range e.Heads {
		if h := &e.Heads[i]; h.Chosen >= 0 {
			h.OtherBits = explorers[i].errorWith(&h.Points[h.Chosen], e.Bits)
		}
	}
	return e, nil
}

// explorer measures the points of one head.
type explorer struct {
	*candidate
	Machine
	own  *own
	cost Cost
	out  HeadPoints
}

func newExplorer(h *tensor.Head, m Machine, cost Cost) (*explorer, error) {
	c, err := newCandidate(h, m)
	if err != nil {
		return nil, err
	}
	return &explorer{candidate: c, Machine: m, own: newOwn(h, c.codes), cost: cost, out: HeadPoints{Name: h.Name, Base: -1, Chosen: -1}}, nil
}

// explore tries every variant; next is called between them.
func (x *explorer) explore(s Search, next func() error) error {
	n := x.base.N
	legal := x.legal(n)
	var ladder []int
	for _, sparsity := range Sparsities {
		ladder = append(ladder, golden.PlannedClusters(n, sparsity))
	}
	base := 0 // no sparsity
	if s.Sparsity != nil {
		base = golden.PlannedClusters(n, *s.Sparsity)
		ladder = append(ladder, base)
	}
	for i, v := range s.Variants {
		if i > 0 {
			if err := next(); err != nil {
				return err
			}
		}
		if err := x.try(v, x.Machine); err != nil {
			return err
		}
		counts := slices.Clone(ladder)
		if s.Threshold != nil {
			counts = append(counts, smallest(legal, *s.Threshold, x.trial.kl).Clusters)
		}
		slices.Sort(counts)
		rows := x.own.rows(x.trial.columns, x.trial.shift, x.PrescoreBits, v.Center)
		for _, c := range slices.Compact(counts) {
			if c == n || !slices.Contains(legal, c) {
				continue
			}
			if err := x.add(c, rows); err != nil {
				return err
			}
			if i == 0 && c == base {
				x.out.Base = len(x.out.Points) - 1
			}
		}
	}
	if err := x.try(s.Variants[0], x.Machine); err != nil {
		return err
	}
	if err := x.add(n, nil); err != nil {
		return err
	}
	if s.Sparsity != nil && x.out.Base < 0 { // the sparsity is 0, or the machine has too few clusters for it
		x.out.Base = len(x.out.Points) - 1
	}
	markPareto(x.out.Points)
	return nil
}

// add measures the variant that is being tried with c clusters of the head's own
// rows; with n of them it is dense attention.
func (x *explorer) add(c int, rows [][]int16) error {
	x.accept(c)
	if err := x.holdsPlan(&x.planned); err != nil {
		return err
	}
	p := Explored{Plan: x.planned, KL: x.kl, Used: c}
	j, err := x.planned.Job(x.head, x.Machine)
	if err != nil {
		return err
	}
	if j.Dense() {
		p.Cycles = x.cost(j, nil)
	} else {
		rounds := golden.ClusterRows(rows, c, x.trial.Iterations, c, 1)
		final := rounds[len(rounds)-1]
		p.Used = golden.UsedClusters(final.Scan)
		p.RelError = x.own.relError(final, x.trial.Representative)
		p.Cycles = x.cost(j, &golden.ChipResult{Flow: &golden.FlowResult{Iterations: rounds}})
	}
	x.out.Points = append(x.out.Points, p)
	return nil
}

// errorWith returns the RelError of a point with pre-scores of another width.
func (x *explorer) errorWith(p *Explored, bits int) float64 {
	if p.Dense() {
		return 0
	}
	h := &p.Plan
	shift := golden.PrescoreShift(largestScore(x.head, &x.codes, h.Columns), bits)
	rounds := golden.ClusterRows(x.own.rows(h.Columns, shift, bits, h.Center), h.Clusters, h.Iterations, h.Clusters, 1)
	return x.own.relError(rounds[len(rounds)-1], h.Representative)
}
