package mutate

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strconv"
	"time"

	"github.com/sparcgen/sparcgen/hdl/formal"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/tool"
)

// patience is how long z3 may think about one mutant.
const patience = 5 * time.Second

// most is the size of a cone above which z3 is not asked.
const most = 4000

// Equal reports whether a mutant is proved to behave as the module it was made
// from after reset: the passes make the same of both once registers that never
// leave their reset value are constants ([Stuck]), or z3 finds no values of the
// other registers, of inputs and (where a product is not affected) of products for
// which an output, a register's next value or a memory's port differs. A reset
// value makes no difference when that holds in the first cycle. How is "passes" or
// "z3"; "" means not proved, which is no proof of the opposite: a difference may
// need a state that never is. The error is a *tool.Missing without z3.
func Equal(ctx context.Context, m, mutant *ir.Module, mu Mutation) (how string, err error) {
	stuck := Stuck(m)
	if bytes.Equal(passed(fixed(m, stuck)), passed(fixed(mutant, Stuck(mutant)))) {
		return "passes", nil
	}
	var cone, changed *ir.Module
	switch {
	case mu.Kind == Reset:
		cone, changed = first(m), first(mutant)
	case m.IsState(mu.Node) || mu.Kind == Enable:
		return "", nil
	default:
		var inside Mutation
		if cone, inside = coneOf(m, mu, stuck); cone == nil {
			return "", nil
		}
		if changed, err = Apply(cone, inside); err != nil {
			return "", nil
		}
	}
	if cone.Len() > most {
		return "", nil
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	difference, err := formal.Equal(ctx, cone, changed)
	var missing *tool.Missing
	switch {
	case errors.As(err, &missing):
		return "", err
	case err != nil || difference != nil:
		return "", nil
	}
	return "z3", nil
}

// passed returns what the passes make of a module, as text.
func passed(m *ir.Module) []byte {
	for _, p := range ir.Passes {
		m = p.Run(m)
	}
	var b bytes.Buffer
	_ = m.Dump(&b) // to memory
	return b.Bytes()
}

// coneOf returns the combinational logic that a mutated node reaches, as a module
// of its own whose inputs are the state and inputs it depends on, and the mutation
// there. It is nil when the cone is large.
func coneOf(m *ir.Module, mu Mutation, stuck []bool) (*ir.Module, Mutation) {
	reached := make([]bool, m.Len())
	reached[mu.Node] = true
	needed := slices.Clone(reached)
	for id := mu.Node + 1; int(id) < m.Len(); id++ { // the module is sorted
		if !m.IsState(id) && slices.ContainsFunc(m.Args(id), func(a ir.ID) bool { return reached[a] }) {
			reached[id], needed[id] = true, true
		}
	}
	need := func(id ir.ID) {
		for _, a := range m.Args(id) {
			needed[a] = true
		}
	}
	if mu.Kind == Sibling {
		needed[mu.other] = true
	}
	size := 0
	leaf := func(id ir.ID) bool {
		return m.Op(id) != ir.Const && (m.IsState(id) || m.Op(id) == ir.MemRead || m.Op(id) == ir.Mul && !reached[id])
	}
	for id := ir.ID(m.Len() - 1); id >= 0; id-- {
		if needed[id] && !leaf(id) {
			need(id)
			size++
		}
	}
	if size > most || m.Op(mu.Node) == ir.MemRead {
		return nil, mu
	}

	c := copier{from: m, to: &ir.Module{Name: m.Name}, id: make([]ir.ID, m.Len())}
	for id := range ir.ID(m.Len()) {
		switch {
		case !needed[id]:
		case leaf(id) && m.Op(id) == ir.Reg && stuck[m.Aux(id)] && id != mu.Node:
			c.id[id] = c.constant(id, m.Regs[m.Aux(id)].Reset, m.Width(id), m.Signed(id))
		case leaf(id):
			c.id[id] = c.leaf(id)
		case m.Op(id) == ir.Const:
			c.id[id] = c.to.New(m.Node(id))
		default:
			c.id[id] = c.add(m.Node(id), c.operands(id)...)
		}
	}
	for _, id := range sinks(m) {
		if reached[id] {
			c.to.Outputs = append(c.to.Outputs, port("o", len(c.to.Outputs), c.to, c.id[id]))
		}
	}
	mu.Node = c.id[mu.Node]
	if mu.Kind == Sibling {
		mu.other = c.id[mu.other]
	}
	return c.to, mu
}

// leaf makes an input that stands for a node, free to take any value.
func (c *copier) leaf(id ir.ID) ir.ID {
	w, s := c.from.Width(id), c.from.Signed(id)
	n := c.node(id, ir.Input, w, s)
	n.Aux, n.Range = len(c.to.Inputs), ir.Full(w, s)
	in := c.to.New(n)
	c.to.Inputs = append(c.to.Inputs, port("i", len(c.to.Inputs), c.to, in))
	return in
}

func port(prefix string, number int, m *ir.Module, id ir.ID) ir.Port {
	p := ir.Port{Name: prefix + strconv.Itoa(number), Kind: ir.KindUInt, Signed: m.Signed(id), Width: m.Width(id), Lanes: []ir.ID{id}}
	if p.Signed {
		p.Kind = ir.KindSInt
	}
	return p
}

// sinks returns the nodes that leave the combinational logic.
func sinks(m *ir.Module) []ir.ID {
	var list []ir.ID
	for i := range m.Outputs {
		list = append(list, m.Outputs[i].Lanes...)
	}
	for i := range m.Regs {
		list = append(list, m.Arg(m.Regs[i].Node, 0))
	}
	for i := range m.Reads {
		list = append(list, m.Args(m.Reads[i].Node)...)
	}
	for i := range m.Mems {
		for _, w := range m.Mems[i].Writes {
			list = append(list, w.En, w.Addr, w.Data)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
