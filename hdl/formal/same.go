package formal

import (
	"context"
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Twins are two flat, sorted modules with equal ports that are to behave alike
// from reset on, or from cycle After on. What is undefined is zero in both.
type Twins struct {
	A, B  *ir.Module
	After int
}

// Pair says that state element number A of the first module, registers first,
// then memories, then words held by synchronous read ports, equals number B of the
// second.
type Pair struct{ A, B int }

// steps begins a script of both.
func (t *Twins) steps(cycles int) (*Steps, error) {
	s := NewSteps(true, t.A, t.B)
	return s, s.AddTo(cycles)
}

// Refute looks for a run of at most so many cycles from reset in which the
// outputs differ, in cycle After or later; nil when there is none.
func (t *Twins) Refute(ctx context.Context, cycles int) (*Trace, error) {
	s, err := t.steps(cycles)
	if err != nil {
		return nil, err
	}
	s.FromReset()
	terms := []string{"false"}
	for c := t.After; c < cycles; c++ {
		terms = append(terms, "(not "+t.alike(s, c)+")")
	}
	s.Assert("(or %s)", strings.Join(terms, " "))
	sat, values, err := Ask(ctx, s.String(), s.inputTerms())
	if err != nil || !sat {
		return nil, err
	}
	return &Trace{Inputs: s.inputs(values)}, nil
}

// alike is the term that the outputs are equal in a cycle.
func (t *Twins) alike(s *Steps, cycle int) string {
	var b strings.Builder
	b.WriteString("(and true")
	for i, x := range s.Cycle(cycle, 0).Outputs {
		fmt.Fprintf(&b, " (= %s %s)", x.Symbol, s.Cycle(cycle, 1).Outputs[i].Symbol)
	}
	return b.String() + ")"
}

// Match returns those of some pairs of state elements that are equal in cycle
// After and, as long as all that are returned are equal, stay so: the largest set
// of pairs that is inductive (van Eijk, Sequential equivalence checking based on
// structural similarities, 2000).
func (t *Twins) Match(ctx context.Context, pairs []Pair) ([]Pair, error) {
	pairs, err := t.prune(ctx, pairs, func([]Pair) (*Steps, int, error) {
		s, err := t.steps(t.After + 1)
		if err == nil {
			s.FromReset()
		}
		return s, t.After, err
	})
	if err != nil {
		return nil, err
	}
	return t.prune(ctx, pairs, func(pairs []Pair) (*Steps, int, error) {
		s, err := t.steps(2)
		if err == nil {
			t.assume(s, pairs)
		}
		return s, 1, err
	})
}

// prune removes pairs until no run of a script, which may depend on them, has one
// that differs in a cycle.
func (t *Twins) prune(ctx context.Context, pairs []Pair, script func([]Pair) (*Steps, int, error)) ([]Pair, error) {
	for len(pairs) > 0 {
		s, cycle, err := script(pairs)
		if err != nil {
			return nil, err
		}
		terms := make([]string, len(pairs))
		for i, p := range pairs {
			terms[i] = fmt.Sprintf("(distinct %s %s)", s.Cycle(cycle, 0).States[p.A].Now, s.Cycle(cycle, 1).States[p.B].Now)
		}
		s.Assert("(or %s)", strings.Join(terms, " "))
		sat, values, err := Ask(ctx, s.String(), terms)
		if err != nil {
			return nil, err
		}
		if !sat {
			return pairs, nil
		}
		var kept []Pair
		for i, p := range pairs {
			if values[i].Sign() == 0 {
				kept = append(kept, p)
			}
		}
		pairs = kept
	}
	return nil, nil
}

// assume asserts that pairs are equal in the first cycle.
func (t *Twins) assume(s *Steps, pairs []Pair) {
	for _, p := range pairs {
		s.Assert("(= %s %s)", s.Cycle(0, 0).States[p.A].Now, s.Cycle(0, 1).States[p.B].Now)
	}
}

// Proved reports whether the outputs are equal for ever: with the pairs of Match
// equal, and the outputs of depth cycles, those of the next cannot differ. That
// the first cycles after reset are equal is for [Twins.Refute] to show, with depth
// cycles more than After at least.
func (t *Twins) Proved(ctx context.Context, pairs []Pair, depth int) (bool, error) {
	s, err := t.steps(depth + 1)
	if err != nil {
		return false, err
	}
	t.assume(s, pairs)
	for c := range depth {
		s.Assert("%s", t.alike(s, c))
	}
	s.Assert("(not %s)", t.alike(s, depth))
	s.Distinct()
	sat, _, err := Ask(ctx, s.String(), nil)
	return !sat && err == nil, err
}
