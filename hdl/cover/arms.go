package cover

import "github.com/sparcgen/sparcgen/hdl/ir"

// findArms makes the points of multiplexers and memory writes.
//
// A value matters in a cycle if something depends on it. One that has a single
// user matters only where the user does, and as the arm of a multiplexer only
// where it is chosen; one with several users, or that goes into state or out of
// the circuit, is taken to matter always. In a sorted module users come after
// their operands, so one pass backwards finds all.
func (b *planner) findArms() {
	m := b.m
	b.index = map[ir.ID]int{}
	users := usersOf(m)
	feeds := registersFed(m, users)
	matters := make([]ir.ID, m.Len()) // a node that is 1 when the value matters, None if always
	arms := map[ir.ID][2]ir.ID{}      // of multiplexers: chosen by 0, chosen by 1
	var order []ir.ID
	made := map[[2]ir.ID]ir.ID{}
	for id := ir.ID(m.Len()) - 1; id >= 0; id-- {
		matters[id] = ir.None
		if u := users[id]; u >= 0 {
			matters[id] = matters[u]
			if m.Op(u) == ir.Mux && m.Arg(u, 0) != id {
				which := 0
				if m.Arg(u, 1) == id {
					which = 1
				}
				matters[id] = arms[u][which]
			}
		}
		if m.Op(id) == ir.Mux {
			sel := m.Arg(id, 0)
			arms[id] = [2]ir.ID{b.both(made, b.not(made, sel), matters[id]), b.both(made, sel, matters[id])}
			order = append(order, id)
		}
	}
	for i := len(order) - 1; i >= 0; i-- { // in the order of the circuit
		id := order[i]
		for which := range 2 {
			if a := m.Arg(id, 2-which); m.Op(a) == ir.Mux && users[a] == id {
				continue // its own arms say more
			}
			name, what := armName(m, id, which, feeds[id])
			src := m.Src(id)
			// The position of a multiplexer is that of the Set or Mux which gives the
			// value for 1; the value for 0 has its own if it is made for this alone.
			if a := m.Arg(id, 2-which); which == 0 && users[a] == id && ir.Ops[m.Op(a)].Eval != nil && m.Src(a) != 0 {
				src = m.Src(a)
			}
			b.arm(arms[id][which], id, name, what, src)
		}
	}
	for i := range m.Mems {
		for _, w := range m.Mems[i].Writes {
			if m.Op(w.En) != ir.Const {
				b.arm(w.En, ir.None, m.Mems[i].Name, "written", w.Src)
			}
		}
	}
}

// holds is what an arm is called that keeps the register as it is.
const holds = "holds"

// armName returns the words for an arm of a multiplexer, by what it does to the
// register that the multiplexer feeds, if it feeds one.
func armName(m *ir.Module, mux ir.ID, which int, reg ir.ID) (name, what string) {
	if reg == ir.None {
		return m.NameOf(mux), [...]string{"select 0", "select 1"}[which]
	}
	name = m.NameOf(reg)
	switch reg {
	case m.Arg(mux, 2-which):
		return name, holds
	case m.Arg(mux, 1+which):
		return name, "is set"
	}
	return name, [...]string{"is set, select 0", "is set, select 1"}[which]
}

// registersFed returns for each multiplexer the register whose next value it
// alone decides, itself or as an arm of others; None for the others.
func registersFed(m *ir.Module, users []ir.ID) []ir.ID {
	feeds := make([]ir.ID, m.Len())
	for i := range feeds {
		feeds[i] = ir.None
	}
	for i := range m.Regs {
		feeds[m.Arg(m.Regs[i].Node, 0)] = m.Regs[i].Node
	}
	for id := ir.ID(m.Len()) - 1; id >= 0; id-- {
		if u := users[id]; u >= 0 {
			feeds[id] = ir.None
			if m.Op(u) == ir.Ext || m.Op(u) == ir.Mux && m.Arg(u, 0) != id {
				feeds[id] = feeds[u]
			}
		}
	}
	return feeds
}

// not returns the complement of a bit.
func (b *planner) not(made map[[2]ir.ID]ir.ID, a ir.ID) ir.ID {
	return b.bitOnce(made, [2]ir.ID{a, ir.None}, ir.Node{Op: ir.Not, Domain: b.m.Domain(a)}, a)
}

// both returns a and c; c may be None for 1.
func (b *planner) both(made map[[2]ir.ID]ir.ID, a, c ir.ID) ir.ID {
	if c == ir.None || c == a {
		return a
	}
	return b.bitOnce(made, [2]ir.ID{a, c}, ir.Node{Op: ir.And, Domain: b.m.Domain(a)}, a, c)
}

// bitOnce makes a node for a key once.
func (b *planner) bitOnce(made map[[2]ir.ID]ir.ID, key [2]ir.ID, n ir.Node, args ...ir.ID) ir.ID {
	id, ok := made[key]
	if !ok {
		n.Width, n.Range = 1, ir.Full(1, false)
		id = b.m.New(n, args...)
		made[key] = id
	}
	return id
}

// usersOf returns the combinational node that alone uses each node, -1 if there
// is none or there are others. What only observes is no user.
func usersOf(m *ir.Module) []ir.ID {
	users := make([]ir.ID, m.Len())
	uses := make([]int32, m.Len())
	live := make([]bool, m.Len())
	use := func(id, by ir.ID) {
		users[id] = by
		uses[id]++
		live[id] = true
	}
	for i := range m.Outputs {
		if own(&m.Outputs[i]) {
			for _, id := range m.Outputs[i].Lanes {
				use(id, ir.None)
			}
		}
	}
	for i := range m.Mems {
		for _, w := range m.Mems[i].Writes {
			use(w.En, ir.None)
			use(w.Addr, ir.None)
			use(w.Data, ir.None)
		}
	}
	for id := range ir.ID(m.Len()) {
		if m.IsState(id) {
			for _, a := range m.Args(id) {
				use(a, ir.None)
			}
		}
	}
	for id := ir.ID(m.Len()) - 1; id >= 0; id-- { // users come after their operands
		if live[id] && !m.IsState(id) {
			for _, a := range m.Args(id) {
				use(a, id)
			}
		}
	}
	for id := range users {
		if uses[id] != 1 {
			users[id] = ir.None
		}
	}
	return users
}
