package formal

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Property is a claim about a flat, sorted module: output lanes of one bit that
// are true in every cycle from reset on, as long as those of Assume are.
type Property struct {
	Module *ir.Module
	Claim  []int // output lanes
	Assume []int
}

// Trace is a run: the input lanes of each cycle as bit patterns, and the
// registers of the first.
type Trace struct {
	Inputs    [][]*big.Int
	Registers []*big.Int
	False     []int // of Inductive: the output lanes of the claim that are false in the last cycle
}

// holds returns the term that lanes are all true in a cycle.
func holds(m *Model, lanes []int) string {
	if len(lanes) == 0 {
		return "true"
	}
	var b strings.Builder
	b.WriteString("(and")
	for _, l := range lanes {
		fmt.Fprintf(&b, " (= %s #b1)", m.Outputs[l].Symbol)
	}
	return b.String() + ")"
}

// Refute looks for a run of at most so many cycles from reset in which the claim
// does not hold; nil when there is none.
func (p *Property) Refute(ctx context.Context, cycles int) (*Trace, error) {
	s := NewSteps(false, p.Module)
	if err := s.AddTo(cycles); err != nil {
		return nil, err
	}
	s.FromReset()
	// The claim fails in the first cycle of those in which it does, and the
	// assumptions hold up to it.
	alternatives := "(or"
	legal := "true"
	for c := range cycles {
		legal = fmt.Sprintf("(and %s %s)", legal, holds(s.Cycle(c, 0), p.Assume))
		name := fmt.Sprintf("legal%d", c)
		fmt.Fprintf(&s.text, "(define-fun %s () Bool %s)\n", name, legal)
		legal = name
		alternatives += fmt.Sprintf(" (and %s (not %s))", name, holds(s.Cycle(c, 0), p.Claim))
	}
	s.Assert("%s", alternatives+")")
	t, _, err := p.trace(ctx, s)
	return t, err
}

// Inductive looks for a state in which the claim holds for depth cycles and then
// does not; nil when there is none. The state may be one that the circuit never
// gets into.
func (p *Property) Inductive(ctx context.Context, depth int) (*Trace, error) {
	s := NewSteps(false, p.Module)
	if err := s.AddTo(depth + 1); err != nil {
		return nil, err
	}
	for c := range depth {
		s.Assert("%s", holds(s.Cycle(c, 0), p.Claim))
		s.Assert("%s", holds(s.Cycle(c, 0), p.Assume))
	}
	s.Assert("%s", holds(s.Cycle(depth, 0), p.Assume))
	s.Assert("(not %s)", holds(s.Cycle(depth, 0), p.Claim))
	s.Distinct()
	last := s.Cycle(depth, 0)
	symbols := make([]string, len(p.Claim))
	for i, lane := range p.Claim {
		symbols[i] = last.Outputs[lane].Symbol
	}
	t, values, err := p.trace(ctx, s, symbols...)
	if t == nil {
		return nil, err
	}
	for i, lane := range p.Claim {
		if values[i].Sign() == 0 {
			t.False = append(t.False, lane)
		}
	}
	return t, nil
}

// trace solves a script and returns the run it finds, with the values of other terms
// in it; nil when there is none.
func (p *Property) trace(ctx context.Context, s *Steps, others ...string) (*Trace, []*big.Int, error) {
	inputs := s.inputTerms()
	terms := append(inputs, others...)
	registers := 0
	for _, x := range s.Cycle(0, 0).States {
		if x.AddrWidth == 0 && registers < len(p.Module.Regs) {
			terms = append(terms, x.Now)
			registers++
		}
	}
	sat, values, err := Ask(ctx, s.String(), terms)
	if err != nil || !sat {
		return nil, nil, err
	}
	t := &Trace{Inputs: s.inputs(values)}
	t.Registers = values[len(values)-registers:]
	return t, values[len(inputs):][:len(others)], nil
}

// inputTerms are the input lanes of all cycles.
func (s *Steps) inputTerms() []string {
	var terms []string
	for c := range s.cycles {
		for _, x := range s.cycles[c][0].Inputs {
			terms = append(terms, x.Symbol)
		}
	}
	return terms
}

// inputs splits values of inputTerms by cycle.
func (s *Steps) inputs(values []*big.Int) [][]*big.Int {
	rows := make([][]*big.Int, len(s.cycles))
	n := len(s.cycles[0][0].Inputs)
	for c := range rows {
		rows[c] = values[c*n : (c+1)*n]
	}
	return rows
}
