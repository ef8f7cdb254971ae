package hdl

import (
	"reflect"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Cond is an If with its continuations. The closures run at once, in order.
type Cond struct {
	m         *Module
	parent    *scope
	branches  []branch
	first     [1]branch // room for most
	closed    bool      // an Else has been given, or the chain has ended
	exclusive bool      // at most one branch condition is true
	broken    bool      // a branch condition is a mistake: what the branches set is poison

	none   ir.ID // no condition of the first passed branches is true; None: not made
	passed int
}

type branch struct {
	cond ir.ID // None: where no branch before was taken
	body *scope
}

// If runs f; what f sets, and what it writes to memories, takes effect where
// cond is true. Everything else made in f is there whatever cond is.
func (m *Module) If(cond Bool, f func()) *Cond {
	m.must("If")
	c := m.newCond()
	c.branch(cond, f)
	return c
}

func (m *Module) newCond() *Cond {
	m.endChain()
	c := m.condSlab.one()
	*c = Cond{m: m, parent: m.scope, none: ir.None}
	c.branches = c.first[:0]
	m.scope.chain = c
	return c
}

// ElseIf runs f; what f sets takes effect where no condition before is true
// and cond is.
func (c *Cond) ElseIf(cond Bool, f func()) *Cond {
	if c.continues("ElseIf", f) {
		c.branch(cond, f)
	}
	return c
}

// Else runs f; what f sets takes effect where no condition before is true.
func (c *Cond) Else(f func()) {
	if c.continues("Else", f) {
		c.run(ir.None, f)
		c.end()
	}
}

// continues reports whether the chain may go on. When it may not, f runs all
// the same, for the mistakes in it, and what it sets is poison.
func (c *Cond) continues(what string, f func()) bool {
	m := c.m
	if !c.closed && c.parent.chain == c && m.scope == c.parent {
		return true
	}
	m.report(diagChain, "%s does not follow its If or Switch", what)
	m.endChain()
	body := m.newScope()
	body.parent = m.scope
	m.within(body, f)
	for _, p := range body.sets {
		p.t.fault = true
	}
	return false
}

func (c *Cond) branch(cond Bool, f func()) {
	m := c.m
	id := cond.id
	if !m.owns(cond.sig) {
		id = m.poisoned(1, false).id
	}
	c.run(id, f)
}

func (c *Cond) run(cond ir.ID, f func()) {
	m := c.m
	body := m.newScope()
	body.parent, body.of, body.nth, body.cond = c.parent, c, len(c.branches), cond
	m.within(body, f)
	c.branches = append(c.branches, branch{cond, body})
}

// within runs f with a scope of its own.
func (m *Module) within(body *scope, f func()) {
	m.scope = body
	f()
	m.endChain()
	m.scope = body.parent
	for _, t := range body.wires {
		t.final = body.at(t) // seen from here, it is set on every path
	}
}

// taken returns whether branch k, of condition cond, is the one in effect.
// Branch k has not ended yet.
func (c *Cond) taken(k int, cond ir.ID) Bool {
	m := c.m
	if cond != ir.None && c.exclusive {
		return Bool{sig{m: m, id: cond}}
	}
	for ; c.passed < k; c.passed++ {
		b := c.branches[c.passed].cond
		if b == ir.None {
			c.none = m.bit(false).id // an exhaustive Switch leaves nothing to Default
			continue
		}
		not := Bool{sig{m: m, id: b}}.Not()
		if c.none != ir.None {
			not = Bool{sig{m: m, id: c.none}}.And(not)
		}
		c.none = not.id
	}
	switch {
	case cond == ir.None && c.none == ir.None:
		return m.bit(true)
	case cond == ir.None:
		return Bool{sig{m: m, id: c.none}}
	case c.none == ir.None:
		return Bool{sig{m: m, id: cond}}
	}
	return Bool{sig{m: m, id: c.none}}.And(Bool{sig{m: m, id: cond}})
}

// gated returns en where the bodies around the present statement are in effect.
func (m *Module) gated(en Bool) Bool {
	for s := m.scope; s != nil; s = s.parent {
		if s.of != nil {
			en = en.And(s.of.taken(s.nth, s.cond))
		}
	}
	return en
}

// endChain merges the If or Switch before the present statement into the
// scope, once nothing can continue it.
func (m *Module) endChain() {
	if c := m.scope.chain; c != nil {
		c.end()
	}
}

func (c *Cond) end() {
	if c.closed {
		return
	}
	c.closed = true
	c.parent.chain = nil
	if len(c.branches) == 1 { // nothing to tell apart
		for _, p := range c.branches[0].body.sets {
			c.mergeOne(p.t, c.branches[0].body)
		}
		return
	}
	seen := map[*target]bool{}
	for _, b := range c.branches {
		for _, p := range b.body.sets {
			if !seen[p.t] {
				seen[p.t] = true
				c.mergeOne(p.t, b.body)
			}
		}
	}
}

// mergeOne merges a target unless it is a wire of the body that sets it.
func (c *Cond) mergeOne(t *target, body *scope) {
	if !t.wire || t.home != body {
		c.mergeTarget(t)
	}
}

func (c *Cond) mergeTarget(t *target) {
	m := c.m
	before := c.parent.lookup(t)
	merged := m.newAssign(len(t.nodes))
	if own := c.parent.at(t); own != nil {
		merged.direct, merged.inner = own.direct, own.inner
	}
	for _, b := range c.branches {
		if a := b.body.at(t); a != nil {
			if merged.inner == nil {
				merged.inner = m.driveSlab.take(len(a.direct))[:0]
			}
			merged.addInner(a.direct)
			merged.addInner(a.inner)
		}
	}
	for i, node := range t.nodes {
		hold := node
		if t.wire {
			hold = ir.None
		}
		var base []segment
		if before != nil {
			base = before.leaves[i]
		}
		result := base
		for k := len(c.branches) - 1; k >= 0; k-- {
			b := c.branches[k]
			v := base
			if a := b.body.at(t); a != nil {
				v = a.leaves[i]
			}
			if b.cond == ir.None {
				result = v
			} else {
				result = m.merge(b.cond, v, result, hold)
			}
		}
		merged.leaves[i] = result
	}
	c.parent.put(t, merged)
	t.fault = t.fault || c.broken
}

// Cases is a Switch with its cases. The closures run at once, in order.
type Cases struct {
	cond *Cond
	on   Signal
	seen map[int64]ir.SourceID
}

// Switch compares x with the values of the cases that follow. A Switch whose
// cases cover every value of x (every constant, for an Enum) sets its wires on
// every path without a Default.
func (m *Module) Switch(x Signal) *Cases {
	m.must("Switch")
	c := m.newCond()
	c.exclusive = true
	c.broken = !m.owns(x.base())
	return &Cases{cond: c, on: x, seen: map[int64]ir.SourceID{}}
}

// Case runs f; what f sets takes effect where the value is v: any Go integer
// constant, or a constant of the Enum's type.
func (c *Cases) Case(v any, f func()) *Cases {
	if !c.cond.continues("Case", f) {
		return c
	}
	c.cond.run(c.caseOf(v), f)
	return c
}

// caseOf returns the condition of a case: None for the last value there is.
func (c *Cases) caseOf(v any) ir.ID {
	m := c.cond.m
	defer m.unpin(m.pinHere())
	n, isInt := toInt(v)
	first, twice := c.seen[n]
	switch {
	case c.on.base().m != m || m.isPoison(c.on.base().id): // has been reported
	case !isInt || !c.typeFits(v):
		m.report(diagCase, "case %v (%T) of %s", v, v, c.on.describe()).mend("an integer constant, or a constant of the enum's own type")
		c.cond.broken = true
	case !constants(c.on).Contains(ir.Span(n, n)):
		m.report(diagCase, "case %d cannot occur: %s holds %s", n, c.on.describe(), constants(c.on)).mend("a case in %s, or a wider value to switch on", constants(c.on))
		c.cond.broken = true
	case twice:
		m.report(diagCase, "case %v occurs twice", v).relate(first, "the other is here").mend("join the two")
		c.cond.broken = true
	default:
		c.seen[n] = m.here()
		if c.covered() {
			return ir.None
		}
		k := m.constant(n, c.on.Width(), c.on.signed())
		return m.node(ir.Eq, 1, false, bitRange, c.on.base().id, k.id).id
	}
	return m.poisoned(1, false).id
}

// covered reports whether the cases so far are all values.
func (c *Cases) covered() bool {
	lo, hi, ok := constants(c.on).Small()
	return ok && hi-lo >= 0 && hi-lo == int64(len(c.seen)-1)
}

// constants returns the values that a constant of a signal's kind may have.
func constants(s Signal) ir.Range { return legalConstants(s.kind(), s.base(), s.signed()) }

func legalConstants(kind ir.PortKind, s sig, signed bool) ir.Range {
	if kind == ir.KindEnum {
		return ir.Span(0, int64(s.fmt))
	}
	return ir.Full(clampWidth(s.Width()), signed)
}

// typeFits reports whether v may name a value of the switched signal: the
// enum's own type for an Enum, any integer elsewhere.
func (c *Cases) typeFits(v any) bool {
	if e, ok := c.on.(interface{ ordinal() reflect.Type }); ok {
		return e.ordinal() == reflect.TypeOf(v)
	}
	return true
}

// Default runs f; what f sets takes effect where no case matched.
func (c *Cases) Default(f func()) {
	if c.cond.continues("Default", f) {
		c.cond.run(ir.None, f)
		c.cond.end()
	}
}

func toInt(v any) (int64, bool) {
	r := reflect.ValueOf(v)
	switch {
	case v == nil:
		return 0, false
	case r.CanInt():
		return r.Int(), true
	case r.CanUint() && r.Uint() < 1<<63:
		return int64(r.Uint()), true
	case r.Kind() == reflect.Bool:
		if r.Bool() {
			return 1, true
		}
		return 0, true
	}
	return 0, false
}
