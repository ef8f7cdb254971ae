package formal

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Difference is an assignment under which two modules differ: bit patterns of
// the input lanes and of the registers (memories take part in the search but
// are not shown).
type Difference struct {
	Inputs, Registers []*big.Int
	Where             []string // the outputs and state elements that differ
}

// Equal proves that two flat, sorted modules of equal ports and state elements
// (registers, then memories, paired in order) give equal outputs and equal
// next state for all inputs and all states. It returns nil when they do.
// Reset values must be equal too. Values undefined in the circuit may differ,
// so that a module with some is not equal to itself.
func Equal(ctx context.Context, a, b *ir.Module) (*Difference, error) {
	ma, err := Encode(a, "a")
	if err != nil {
		return nil, err
	}
	mb, err := Encode(b, "b")
	if err != nil {
		return nil, err
	}
	var s strings.Builder
	s.WriteString("(set-option :produce-models true)\n" + ma.Text + mb.Text)
	var pairs []pair
	if len(ma.Inputs) != len(mb.Inputs) || len(ma.Outputs) != len(mb.Outputs) || len(ma.States) != len(mb.States) {
		return nil, fmt.Errorf("formal: %s and %s have %d and %d inputs, %d and %d outputs, %d and %d state elements",
			a.Name, b.Name, len(ma.Inputs), len(mb.Inputs), len(ma.Outputs), len(mb.Outputs), len(ma.States), len(mb.States))
	}
	for i, x := range ma.Inputs {
		if x.Width != mb.Inputs[i].Width {
			return nil, fmt.Errorf("formal: input lane %d of %s and %s: %d and %d bits", i, a.Name, b.Name, x.Width, mb.Inputs[i].Width)
		}
		fmt.Fprintf(&s, "(assert (= %s %s))\n", x.Symbol, mb.Inputs[i].Symbol)
	}
	for i, x := range ma.Outputs {
		if x.Width != mb.Outputs[i].Width {
			return nil, fmt.Errorf("formal: output lane %d of %s and %s: %d and %d bits", i, a.Name, b.Name, x.Width, mb.Outputs[i].Width)
		}
		pairs = append(pairs, pair{fmt.Sprintf("output lane %d", i), x.Symbol, mb.Outputs[i].Symbol})
	}
	for i, x := range ma.States {
		y := mb.States[i]
		if x.Width != y.Width || x.AddrWidth != y.AddrWidth {
			return nil, fmt.Errorf("formal: state elements %q of %s and %q of %s differ in width", x.Name, a.Name, y.Name, b.Name)
		}
		if (x.Reset == nil) != (y.Reset == nil) || x.Reset != nil && x.Reset.Cmp(y.Reset) != 0 {
			return &Difference{Where: []string{fmt.Sprintf("reset value of %q", x.Name)}}, nil
		}
		fmt.Fprintf(&s, "(assert (= %s %s))\n", x.Now, y.Now)
		pairs = append(pairs, pair{fmt.Sprintf("next value of %q", x.Name), x.Next, y.Next})
	}
	return differ(ctx, &s, ma, pairs)
}

// pair is two terms that must be equal.
type pair struct{ what, a, b string }

// differ asks for an assignment under which some pair differs.
func differ(ctx context.Context, s *strings.Builder, m *Model, pairs []pair) (*Difference, error) {
	if len(pairs) == 0 {
		return nil, nil
	}
	s.WriteString("(assert (or")
	for _, p := range pairs {
		fmt.Fprintf(s, " (distinct %s %s)", p.a, p.b)
	}
	s.WriteString("))\n(check-sat)\n")
	lines, err := Solve(ctx, s.String())
	if err != nil {
		return nil, err
	}
	if lines[0] == "unsat" {
		return nil, nil
	}
	if lines[0] != "sat" {
		return nil, fmt.Errorf("z3 answers %s", lines[0])
	}
	d := &Difference{}
	var into []*[]*big.Int
	for _, x := range m.Inputs {
		fmt.Fprintf(s, "(get-value (%s))\n", x.Symbol)
		into = append(into, &d.Inputs)
	}
	for _, x := range m.States {
		if x.AddrWidth == 0 {
			fmt.Fprintf(s, "(get-value (%s))\n", x.Now)
			into = append(into, &d.Registers)
		}
	}
	for _, p := range pairs {
		fmt.Fprintf(s, "(eval (distinct %s %s))\n", p.a, p.b)
	}
	if lines, err = Solve(ctx, s.String()); err != nil {
		return nil, err
	}
	if len(lines) != 1+len(into)+len(pairs) {
		return nil, fmt.Errorf("z3 gave %d lines, not %d", len(lines), 1+len(into)+len(pairs))
	}
	for i, to := range into {
		v, err := parseValue(lines[1+i])
		if err != nil {
			return nil, err
		}
		*to = append(*to, v)
	}
	for i, p := range pairs {
		if lines[1+len(into)+i] == "true" {
			d.Where = append(d.Where, p.what)
		}
	}
	return d, nil
}
