package prove

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Linear proves that outputs are exact sums of input lanes, for trees that are
// too large for a solver. It goes through the flat graph once, registers
// included, and keeps for each node what it is as a linear form of the lanes,
// an exact integer, and with that its least and greatest value. A node counts
// as that integer only if its width holds both; so where the proof ends, no bit
// has been lost anywhere, and the outputs are the sums that are expected.
//
// It also demands that the graph's own proven range of each node, from which
// the widths follow, holds the exact bound.
type Linear struct {
	Circuit  Instance
	Data     string           // the input port whose lanes are summed
	Controls map[string]int64 // the other input ports, by lanes' common value
	Output   string           // the output port
	Want     [][]int          // for each of its first lanes, which lanes it sums, each once
}

// Describe implements [Method].
func (l Linear) Describe() string { return "linear forms and exact ranges" }

// form is an integer-valued linear form: coefficients by data lane, or a
// constant.
type form struct {
	lanes    []int64  // nil: a constant
	constant *big.Int // nil: none
	lo, hi   *big.Int
}

// Prove implements [Method].
func (l Linear) Prove(_ context.Context, mutant *Mutant) (string, error) {
	c, err := l.Circuit.Build()
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
	}
	w := walker{Linear: l, m: m, forms: make([]*form, m.Len())}
	if err := w.inputs(); err != nil {
		return "", err
	}
	out := port(m.Outputs, l.Output)
	if out == nil || len(out.Lanes) < len(l.Want) {
		return "", fmt.Errorf("no output %s of %d lanes", l.Output, len(l.Want))
	}
	for i, want := range l.Want {
		f, err := w.of(out.Lanes[i])
		var lost *inexact
		if errors.As(err, &lost) {
			return lost.Error(), nil
		}
		if err != nil {
			return "", err
		}
		if found := w.compare(f, want); found != "" {
			return fmt.Sprintf("%s lane %d: %s", l.Output, i, found), nil
		}
	}
	return "", nil
}

// inexact is a node that may not be the integer that it stands for.
type inexact struct{ what string }

func (e *inexact) Error() string { return e.what }

func port(ports []ir.Port, name string) *ir.Port {
	for i := range ports {
		if ports[i].Name == name {
			return &ports[i]
		}
	}
	return nil
}

// walker finds the forms of a module's nodes.
type walker struct {
	Linear
	m      *ir.Module
	forms  []*form
	ranges []ir.Range // of the data lanes
}

// inputs gives the input lanes their forms.
func (w *walker) inputs() error {
	data := port(w.m.Inputs, w.Data)
	if data == nil {
		return fmt.Errorf("no input %s", w.Data)
	}
	for i, id := range data.Lanes {
		lanes := make([]int64, len(data.Lanes))
		lanes[i] = 1
		r := ir.Full(w.m.Width(id), w.m.Signed(id))
		w.ranges = append(w.ranges, r)
		w.forms[id] = &form{lanes: lanes, lo: r.Lo(), hi: r.Hi()}
	}
	for name, v := range w.Controls {
		p := port(w.m.Inputs, name)
		if p == nil {
			return fmt.Errorf("no input %s", name)
		}
		for _, id := range p.Lanes {
			w.forms[id] = constant(big.NewInt(v))
		}
	}
	return nil
}

func constant(v *big.Int) *form { return &form{constant: v, lo: v, hi: v} }

// of returns the form of a node. What it depends on is found first, by a stack
// of its own: a tree may be deep.
func (w *walker) of(root ir.ID) (*form, error) {
	open := make([]bool, w.m.Len())
	stack := []ir.ID{root}
	for len(stack) > 0 {
		id := stack[len(stack)-1]
		if w.forms[id] != nil {
			stack = stack[:len(stack)-1]
			continue
		}
		need := w.needs(id)
		if need == ir.None {
			f, err := w.node(id)
			if err != nil {
				return nil, err
			}
			w.forms[id] = f
			continue
		}
		if open[need] {
			return nil, fmt.Errorf("node %%%d depends on itself", need)
		}
		open[need] = true
		stack = append(stack, need)
	}
	return w.forms[root], nil
}

// needs returns an operand whose form is still to be found. A mux is its
// selected operand alone.
func (w *walker) needs(id ir.ID) ir.ID {
	args := w.m.Args(id)
	if w.m.Op(id) == ir.Mux {
		if s := w.forms[args[0]]; s == nil {
			args = args[:1]
		} else if s.constant != nil {
			args = args[1+w.selected(s):][:1]
		}
	}
	for _, a := range args {
		if w.forms[a] == nil {
			return a
		}
	}
	return ir.None
}

// selected returns which of a mux's two values is taken.
func (w *walker) selected(s *form) int { return 1 - int(s.constant.Int64()&1) }

// node finds the form of a node from those of its operands.
func (w *walker) node(id ir.ID) (*form, error) {
	m, args := w.m, w.m.Args(id)
	var f *form
	switch op := m.Op(id); {
	case op == ir.Const:
		f = constant(m.ConstValue(id))
	case op == ir.Reg, op == ir.Ext, op == ir.Slice && m.Aux(id) == 0 && w.forms[args[0]].constant == nil:
		f = w.forms[args[0]]
	case op == ir.Mux && w.forms[args[0]].constant != nil:
		f = w.forms[args[1+w.selected(w.forms[args[0]])]]
	case w.constants(args):
		f = constant(w.evaluate(id))
	case op == ir.Add && w.forms[args[0]].lanes != nil && w.forms[args[1]].lanes != nil:
		f = w.sum(w.forms[args[0]], w.forms[args[1]])
	default:
		return nil, &inexact{fmt.Sprintf("node %%%d, %s, is no sum of lanes", id, op)}
	}
	bound := ir.BigSpan(f.lo, f.hi)
	if !bound.Fits(m.Width(id), m.Signed(id)) {
		return nil, &inexact{fmt.Sprintf("node %%%d has %d bits, its value the range %v", id, m.Width(id), bound)}
	}
	if !m.Range(id).Contains(bound) {
		return nil, &inexact{fmt.Sprintf("node %%%d has the range %v in the graph, its value %v", id, m.Range(id), bound)}
	}
	return f, nil
}

// constants reports whether there are operands, all of them constants.
func (w *walker) constants(args []ir.ID) bool {
	for _, a := range args {
		if w.forms[a].constant == nil {
			return false
		}
	}
	return len(args) > 0
}

// evaluate returns the value of a node of constants.
func (w *walker) evaluate(id ir.ID) *big.Int {
	n := ir.EvalNode{Width: w.m.Width(id), Aux: w.m.Aux(id)}
	var values []*big.Int
	for _, a := range w.m.Args(id) {
		n.ArgWidths = append(n.ArgWidths, w.m.Width(a))
		values = append(values, w.forms[a].constant)
	}
	return ir.Reduce(ir.Ops[w.m.Op(id)].Eval(n, values), n.Width, w.m.Signed(id))
}

// sum adds two forms of lanes; coefficients count lanes and are never negative.
func (w *walker) sum(a, b *form) *form {
	f := &form{lanes: make([]int64, len(w.ranges)), lo: new(big.Int), hi: new(big.Int)}
	for _, x := range []*form{a, b} {
		for i, c := range x.lanes {
			f.lanes[i] += c
		}
	}
	for i, c := range f.lanes {
		f.lo.Add(f.lo, new(big.Int).Mul(big.NewInt(c), w.ranges[i].Lo()))
		f.hi.Add(f.hi, new(big.Int).Mul(big.NewInt(c), w.ranges[i].Hi()))
	}
	return f
}

// compare says how a form differs from the sum of the wanted lanes and from its
// bounds, which are as many times those of a lane as there are lanes.
func (w *walker) compare(f *form, want []int) string {
	count := make([]int64, len(w.ranges))
	for _, l := range want {
		count[l]++
	}
	for l, n := range count {
		if f.lanes == nil {
			return "a constant"
		}
		if f.lanes[l] != n {
			return fmt.Sprintf("lane %d counts %d times, not %d", l, f.lanes[l], n)
		}
	}
	lanes := big.NewInt(int64(len(want)))
	lo, hi := new(big.Int).Mul(lanes, w.ranges[0].Lo()), new(big.Int).Mul(lanes, w.ranges[0].Hi())
	if f.lo.Cmp(lo) != 0 || f.hi.Cmp(hi) != 0 {
		return fmt.Sprintf("range [%v,%v], not [%v,%v]", f.lo, f.hi, lo, hi)
	}
	return ""
}
