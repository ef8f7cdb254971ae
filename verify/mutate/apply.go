package mutate

import (
	"math/big"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Apply returns a copy of a flat, sorted module with one mutation. Ranges are
// proven anew, so that nothing relies on what was true before.
func Apply(m *ir.Module, mu Mutation) (*ir.Module, error) {
	c := copier{from: m, to: &ir.Module{Name: m.Name, Keep: m.Keep, At: m.At, Clock: m.Clock, Reset: m.Reset}, id: make([]ir.ID, m.Len())}
	for id := range ir.ID(m.Len()) {
		if id == mu.Node {
			c.id[id] = c.mutated(mu)
		} else {
			c.id[id] = c.copy(id)
		}
	}
	c.side(mu)
	return ir.Order(c.to)
}

// copier copies a module node by node; nodes it adds come between the others.
type copier struct {
	from, to *ir.Module
	id       []ir.ID // in to, of each node of from
	state    []ir.ID // nodes of to whose operands are still ids of from
}

// copy copies a node.
func (c *copier) copy(id ir.ID) ir.ID {
	n := c.from.Node(id)
	if c.from.IsState(id) {
		if n.Op == ir.Reg || n.Op == ir.MemRead {
			n.Range = ir.Full(n.Width, n.Signed)
		}
		to := c.to.New(n, c.from.Args(id)...)
		c.state = append(c.state, to)
		return c.name(id, to)
	}
	return c.name(id, c.add(n, c.operands(id)...))
}

func (c *copier) name(id, to ir.ID) ir.ID {
	if s := c.from.NameOf(id); s != "" {
		c.to.SetName(to, s)
	}
	return to
}

func (c *copier) operands(id ir.ID) []ir.ID {
	args := slices.Clone(c.from.Args(id))
	for i, a := range args {
		args[i] = c.id[a]
	}
	return args
}

// add adds a combinational node with the range that its operands give.
func (c *copier) add(n ir.Node, args ...ir.ID) ir.ID {
	if n.Op == ir.MemRead {
		return c.to.New(n, args...)
	}
	ranges, widths := make([]ir.Range, len(args)), make([]int, len(args))
	for i, a := range args {
		ranges[i], widths[i] = c.to.Range(a), c.to.Width(a)
	}
	n.Range = ir.RangeOf(n.Op, n.Width, n.Signed, n.Aux, ranges, widths)
	return c.to.New(n, args...)
}

// node is a node like another one of from, of another kind.
func (c *copier) node(like ir.ID, op ir.Op, width int, signed bool) ir.Node {
	return ir.Node{Op: op, Width: width, Signed: signed, Domain: c.from.Domain(like), Src: c.from.Src(like)}
}

func (c *copier) constant(like ir.ID, v *big.Int, width int, signed bool) ir.ID {
	n := c.node(like, ir.Const, width, signed)
	n.Domain, n.Range = ir.NoDomain, ir.BigSpan(v, v)
	return c.to.New(n)
}

// mutated makes the node that the mutation changes; state is changed later.
func (c *copier) mutated(mu Mutation) ir.ID {
	m, id := c.from, mu.Node
	if m.IsState(id) {
		return c.copy(id)
	}
	n, args := m.Node(id), c.operands(id)
	switch mu.Kind {
	case Offset:
		return c.offset(id, c.copy(id), mu.plus)
	case Constancy:
		return c.name(id, c.constant(id, big.NewInt(mu.plus), n.Width, n.Signed))
	case Operator:
		n.Op = mu.op
		if mu.op == ir.Ext {
			return c.name(id, c.resize(id, args[0], n.Width, n.Signed))
		}
		if mu.swap {
			args[0], args[1] = args[1], args[0]
		}
		if mu.negate {
			return c.name(id, c.add(c.node(id, ir.Not, 1, false), c.add(n, args...)))
		}
	case Constant:
		args[mu.operand] = c.flip(id, mu)
	case Width:
		return c.name(id, c.narrowed(mu, n, args))
	case Arms:
		args[1], args[2] = args[2], args[1]
	case Sibling:
		args[mu.operand] = c.id[mu.other]
	}
	return c.name(id, c.add(n, args...))
}

// flip makes the constant operand with one bit flipped.
func (c *copier) flip(id ir.ID, mu Mutation) ir.ID {
	k := c.from.Arg(id, mu.operand)
	w, s := c.from.Width(k), c.from.Signed(k)
	return c.constant(id, flipped(c.from.ConstValue(k), mu.bit, w, s), w, s)
}

// narrowed makes a node with a width mistake.
func (c *copier) narrowed(mu Mutation, n ir.Node, args []ir.ID) ir.ID {
	m, id := c.from, mu.Node
	switch {
	case n.Op == ir.Slice:
		n.Aux += mu.bit
	case mu.operand < 0: // the top bit of the result
		whole := c.add(n, args...)
		return c.resize(id, c.slice(id, whole, n.Width-1, n.Signed), n.Width, n.Signed)
	default:
		a := args[mu.operand]
		w, s := c.to.Width(a), c.to.Signed(a)
		if mu.sign {
			a = c.slice(id, a, w, false)
		} else {
			a = c.slice(id, a, w-1, s)
		}
		args[mu.operand] = a
		if n.Op == ir.Ext || n.Op == ir.Eq || n.Op == ir.Lt || n.Op == ir.Add || n.Op == ir.Sub || n.Op == ir.Mul {
			break
		}
		args[mu.operand] = c.resize(m.Arg(id, mu.operand), a, w, s)
	}
	return c.add(n, args...)
}

// slice returns the low bits of a node, as a value of the given sign.
func (c *copier) slice(like, a ir.ID, width int, signed bool) ir.ID {
	return c.resize(like, c.add(c.node(like, ir.Slice, width, false), a), width, signed)
}

// resize returns a node's value, extended by its own sign, in a width and sign.
func (c *copier) resize(like, a ir.ID, width int, signed bool) ir.ID {
	if c.to.Width(a) == width && c.to.Signed(a) == signed {
		return a
	}
	return c.add(c.node(like, ir.Ext, width, signed), a)
}

// side maps what is left: operands of state, and the side tables.
func (c *copier) side(mu Mutation) {
	m, to := c.from, c.to
	at := func(id ir.ID) ir.ID { return c.id[id] }
	for _, id := range c.state {
		for i, a := range to.Args(id) {
			to.SetArg(id, i, at(a))
		}
	}
	to.Inputs, to.Outputs = ports(m.Inputs, at), ports(m.Outputs, at)
	to.Regs, to.Reads, to.Mems = slices.Clone(m.Regs), slices.Clone(m.Reads), slices.Clone(m.Mems)
	for i := range to.Regs {
		to.Regs[i].Node = at(to.Regs[i].Node)
	}
	for i := range to.Reads {
		to.Reads[i].Node = at(to.Reads[i].Node)
	}
	for i := range to.Mems {
		to.Mems[i].Writes = slices.Clone(to.Mems[i].Writes)
		for k := range to.Mems[i].Writes {
			w := &to.Mems[i].Writes[k]
			w.En, w.Addr, w.Data = at(w.En), at(w.Addr), at(w.Data)
		}
	}
	if m.IsState(mu.Node) || mu.Kind == Enable {
		c.stateSide(mu)
	}
}

// stateSide changes a register or a memory.
func (c *copier) stateSide(mu Mutation) {
	m, to, id := c.from, c.to, c.id[mu.Node]
	switch mu.Kind {
	case Constant:
		to.SetArg(id, mu.operand, c.flip(mu.Node, mu))
	case Sibling:
		to.SetArg(id, mu.operand, c.id[mu.other])
	case Enable:
		if mu.write > 0 {
			w := &to.Mems[m.Reads[m.Aux(mu.Node)].Mem].Writes[mu.write-1]
			w.En = c.constant(mu.Node, big.NewInt(1), 1, false)
			return
		}
		to.SetArg(id, 0, c.id[m.Arg(m.Arg(mu.Node, 0), mu.operand)])
	case Reset:
		r := &to.Regs[m.Aux(mu.Node)]
		r.Reset = flipped(r.Reset, mu.bit, m.Width(mu.Node), m.Signed(mu.Node))
	case Policy:
		to.Mems[m.Reads[m.Aux(mu.Node)].Mem].Policy = mu.policy
	}
}

func ports(from []ir.Port, at func(ir.ID) ir.ID) []ir.Port {
	out := slices.Clone(from)
	for i := range out {
		out[i].Lanes = slices.Clone(out[i].Lanes)
		for k := range out[i].Lanes {
			out[i].Lanes[k] = at(out[i].Lanes[k])
		}
	}
	return out
}
