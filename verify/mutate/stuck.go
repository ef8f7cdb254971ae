package mutate

import (
	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Stuck says of each register of a module whether it never leaves its reset
// value: assuming that all of them hold theirs, the next value of each is it. The
// largest set for which that is so is found by leaving out what moves.
func Stuck(m *ir.Module) []bool {
	stuck := make([]bool, len(m.Regs))
	for i := range m.Regs {
		stuck[i] = m.Regs[i].Reset != nil
	}
	for changed := true; changed; {
		changed = false
		f := ir.Fold(fixed(m, stuck)) // registers keep their places in the table
		for i := range stuck {
			if !stuck[i] {
				continue
			}
			next := f.Arg(f.Regs[i].Node, 0)
			if f.Op(next) != ir.Const || f.ConstValue(next).Cmp(m.Regs[i].Reset) != 0 {
				stuck[i], changed = false, true
			}
		}
	}
	return stuck
}

// fixed returns a copy of a module in which the readers of some registers read
// their reset values.
func fixed(m *ir.Module, stuck []bool) *ir.Module {
	return rewired(m, func(c *copier, id ir.ID) ir.ID {
		if r := m.Aux(id); stuck[r] {
			return c.constant(id, m.Regs[r].Reset, m.Width(id), m.Signed(id))
		}
		return c.id[id]
	})
}

// rewired returns a copy of a sorted module in which the readers of each
// register read what a function gives.
func rewired(m *ir.Module, by func(c *copier, reg ir.ID) ir.ID) *ir.Module {
	c := copier{from: m, to: &ir.Module{Name: m.Name, Clock: m.Clock, Reset: m.Reset}, id: make([]ir.ID, m.Len())}
	own := make([]ir.ID, len(m.Regs))
	for id := range ir.ID(m.Len()) {
		c.id[id] = c.copy(id)
		if m.Op(id) == ir.Reg {
			own[m.Aux(id)] = c.id[id]
			c.id[id] = by(&c, id)
		}
	}
	c.side(Mutation{Node: 0, Kind: kinds})
	for i := range own {
		c.to.Regs[i].Node = own[i]
	}
	return c.to
}

// first returns the first cycle after reset as a module without state: its
// inputs are those, the registers without reset and what memories read, its
// outputs all that leaves the combinational logic.
func first(m *ir.Module) *ir.Module {
	c := copier{from: m, to: &ir.Module{Name: m.Name}, id: make([]ir.ID, m.Len())}
	for id := range ir.ID(m.Len()) {
		switch {
		case m.Op(id) == ir.Reg && m.Regs[m.Aux(id)].Reset != nil:
			c.id[id] = c.constant(id, m.Regs[m.Aux(id)].Reset, m.Width(id), m.Signed(id))
		case m.Op(id) == ir.Const:
			c.id[id] = c.to.New(m.Node(id))
		case m.IsState(id) || m.Op(id) == ir.MemRead || m.Op(id) == ir.Mul:
			c.id[id] = c.leaf(id)
		default:
			c.id[id] = c.add(m.Node(id), c.operands(id)...)
		}
	}
	for _, id := range sinks(m) {
		c.to.Outputs = append(c.to.Outputs, port("o", len(c.to.Outputs), c.to, c.id[id]))
	}
	return c.to
}

// OnData reports whether a mutation changes how data are computed and nothing
// else: its node depends on no register and no input of one bit, and is not one
// itself.
func OnData(m *ir.Module, mu Mutation) bool {
	if m.IsState(mu.Node) || m.Op(mu.Node) == ir.MemRead {
		return false
	}
	needed := make([]bool, m.Len())
	needed[mu.Node] = true
	if mu.Kind == Sibling {
		needed[mu.other] = true
	}
	for id := ir.ID(m.Len() - 1); id >= 0; id-- {
		switch {
		case !needed[id]:
		case m.Op(id) == ir.Const:
		case m.IsState(id):
			if m.Width(id) == 1 {
				return false
			}
		default:
			for _, a := range m.Args(id) {
				needed[a] = true
			}
		}
	}
	return true
}
