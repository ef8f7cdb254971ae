package prove

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/formal"
	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Hold proves that a unit stands still while it is not ready: from any state,
// with any inputs for which the output Ready is false, no register and no
// memory changes, but for those named in Except; and that the other outputs
// depend on the state alone. So what it offers stays as it is, and the cycles of
// a stall can be left out of any history: what holds for the unit without
// stalls holds with them.
type Hold struct {
	Circuit Instance
	Ready   string
	Except  []string
}

// Describe implements [Method].
func (h Hold) Describe() string { return "all states and inputs of one cycle" }

// Prove implements [Method].
func (h Hold) Prove(ctx context.Context, mutant *Mutant) (string, error) {
	c, err := h.Circuit.Build()
	if err != nil {
		return "", err
	}
	m, err := ir.Flatten(c.Design())
	if err != nil {
		return "", err
	}
	if mutant != nil {
		if err := mutant.Edit(m); err != nil {
			return "", fmt.Errorf("mutant %q: %w", mutant.What, err)
		}
		if m, err = ir.Order(m); err != nil {
			return "", err
		}
	}
	if name := h.combinational(m); name != "" {
		return fmt.Sprintf("output %s depends on an input", name), nil
	}
	return h.still(ctx, m)
}

// combinational returns an output other than Ready that depends on an input in
// the same cycle.
func (h Hold) combinational(m *ir.Module) string {
	reached := make([]bool, m.Len()) // operands come first in a sorted module
	for id := range ir.ID(m.Len()) {
		reached[id] = m.Op(id) == ir.Input
		if !m.IsState(id) {
			for _, a := range m.Args(id) {
				reached[id] = reached[id] || reached[a]
			}
		}
	}
	for i := range m.Outputs {
		for _, id := range m.Outputs[i].Lanes {
			if m.Outputs[i].Name != h.Ready && reached[id] {
				return m.Outputs[i].Name
			}
		}
	}
	return ""
}

// still asks z3 for a cycle without ready in which a state element changes.
func (h Hold) still(ctx context.Context, m *ir.Module) (string, error) {
	model, err := formal.Encode(m, "u")
	if err != nil {
		return "", err
	}
	ready, lane := "", 0
	for i := range m.Outputs {
		if m.Outputs[i].Name == h.Ready {
			ready = model.Outputs[lane].Symbol
		}
		lane += len(m.Outputs[i].Lanes)
	}
	if ready == "" {
		return "", fmt.Errorf("no output %s", h.Ready)
	}
	except := map[string]bool{}
	for _, name := range h.Except {
		except[name] = true
	}
	var s strings.Builder
	fmt.Fprintf(&s, "%s(assert (= %s #b0))\n", model.Text, ready)
	var kept []formal.State
	s.WriteString("(assert (or false")
	for _, state := range model.States {
		if !except[state.Name] {
			fmt.Fprintf(&s, " (distinct %s %s)", state.Now, state.Next)
			kept = append(kept, state)
		}
	}
	s.WriteString("))\n(check-sat)\n")
	lines, err := formal.Solve(ctx, s.String())
	switch {
	case err != nil:
		return "", err
	case len(kept) == 0:
		return "", fmt.Errorf("%s has no state", m.Name)
	case lines[0] == "unsat":
		return "", nil
	case lines[0] != "sat":
		return "", fmt.Errorf("z3 answers %s", lines[0])
	}
	for _, state := range kept {
		fmt.Fprintf(&s, "(eval (distinct %s %s))\n", state.Now, state.Next)
	}
	if lines, err = formal.Solve(ctx, "(set-option :produce-models true)\n"+s.String()); err != nil {
		return "", err
	}
	var changed []string
	for i, state := range kept {
		if 1+i < len(lines) && lines[1+i] == "true" {
			changed = append(changed, state.Name)
		}
	}
	return "changes while not ready: " + strings.Join(changed, ", "), nil
}

// restless is the mutant whose register of the given number, from the last,
// takes its new value also while it should hold.
func restless(fromLast int) Mutant {
	return Mutant{What: fmt.Sprintf("register %d from the last moves during a stall", fromLast), Edit: func(m *ir.Module) error {
		for i := len(m.Regs) - 1; i >= 0; i-- {
			id := m.Regs[i].Node
			if next := m.Arg(id, 0); m.Op(next) == ir.Mux && m.Arg(next, 2) == id && m.Arg(next, 1) != id {
				if fromLast == 0 {
					m.SetArg(id, 0, m.Arg(next, 1))
					return nil
				}
				fromLast--
			}
		}
		return errors.New("no such register")
	}}
}
