package sim

import "github.com/sparcgen/sparcgen/hdl/ir"

// minGated is how many instructions a gate must skip to be worth its test.
const minGated = 4

// minCold is how many instructions that one arm of a choice alone needs must
// be for a test, which may be mispredicted.
const minCold = 48

// condition returns the node that decides a one-bit node, without the
// complements before it.
func (b *builder) condition(id ir.ID) gate {
	g := gate{node: id}
	for b.m.Op(g.node) == ir.Not && b.m.Width(g.node) == 1 && !b.m.Signed(g.node) && !b.m.Signed(b.m.Arg(g.node, 0)) {
		g = gate{node: b.m.Arg(g.node, 0), off: !g.off}
	}
	return g
}

// findHolds finds the registers whose next value is a Mux of a new value and
// the register itself. Registers computed aside are left out.
func (b *builder) findHolds(copied []bool) {
	for i := range b.m.Regs {
		reg := b.m.Regs[i].Node
		mux := b.chase(b.m.Arg(reg, 0))
		if copied[b.s.RegVal[i]] || b.m.Op(mux) != ir.Mux || b.uses[mux] != 1 {
			continue
		}
		g := b.condition(b.m.Arg(mux, 0))
		switch {
		case b.m.Arg(mux, 2) == reg:
			b.hold[i] = hold{x: b.m.Arg(mux, 1), gate: g}
		case b.m.Arg(mux, 1) == reg:
			g.off = !g.off
			b.hold[i] = hold{x: b.m.Arg(mux, 2), gate: g}
		}
	}
}

// findGates gives every node that is needed under one gate only that gate,
// and forgets gates that skip too little. Gates are the enables of registers,
// and the selectors of choices for what only one arm needs.
func (b *builder) findGates(state bool) {
	n := b.m.Len()
	seen := make([]bool, n)
	meet := func(id ir.ID, g gate) {
		switch {
		case !seen[id]:
			seen[id], b.gate[id] = true, g
		case b.gate[id] != g:
			b.gate[id].node = ir.None
		}
	}
	always := gate{node: ir.None}
	size := make([]int32, 2*n) // instructions a gate skips, by node and polarity
	index := func(g gate) int {
		if g.off {
			return 2*int(g.node) + 1
		}
		return 2 * int(g.node)
	}
	enable := make([]bool, 2*n) // gates of registers
	b.rootsApart(state, func(i int) {
		h := b.hold[i]
		meet(h.x, h.gate)
		meet(h.gate.node, always)
		size[index(h.gate)]++
		enable[index(h.gate)] = true
	}, func(id ir.ID) { meet(id, always) })
	for id := ir.ID(n - 1); id >= 0; id-- {
		if !seen[id] || b.source[id].Val >= 0 {
			continue
		}
		g := b.gate[id]
		if g.node != ir.None {
			size[index(g)]++
		}
		if args := b.m.Args(id); b.m.Op(id) == ir.Mux && g.node == ir.None {
			c := b.condition(args[0])
			meet(args[0], always)
			meet(c.node, always)
			meet(args[1], c)
			meet(args[2], gate{c.node, !c.off})
			continue
		}
		for _, a := range b.m.Args(id) {
			meet(a, g)
		}
	}
	for id := range b.gate {
		g := b.gate[id]
		if g.node == ir.None {
			continue
		}
		least := int32(minCold)
		if enable[index(g)] {
			least = minGated
		}
		if size[index(g)] < least || b.source[id].Val >= 0 {
			b.gate[id].node = ir.None
		}
	}
	for i := range b.hold {
		if h := b.hold[i]; h.x != ir.None && size[index(h.gate)] < minGated {
			b.hold[i].x = ir.None
		}
	}
}
