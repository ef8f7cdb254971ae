package hdl

import (
	"reflect"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Cond is an If with its continuations. The closures run at once, in order.
type Cond struct {
	m        *Module
	parent   *scope
	branches []branch
	closed   bool // an Else has been given, or the chain has ended
}

type branch struct {
	cond ir.ID // None: Else
	body *scope
}

// If runs f; what f sets takes effect where cond is true.
func (m *Module) If(cond Bool, f func()) *Cond {
	m.endChain()
	c := &Cond{m: m, parent: m.scope}
	m.scope.chain = c
	c.branch(cond, f)
	return c
}

// ElseIf runs f; what f sets takes effect where no condition before is true
// and cond is.
func (c *Cond) ElseIf(cond Bool, f func()) *Cond {
	if c.continues("ElseIf") {
		c.branch(cond, f)
	}
	return c
}

// Else runs f; what f sets takes effect where no condition before is true.
func (c *Cond) Else(f func()) {
	if !c.continues("Else") {
		return
	}
	c.run(ir.None, f)
	c.end()
}

func (c *Cond) continues(what string) bool {
	if c.closed || c.parent.chain != c || c.m.scope != c.parent {
		c.m.report(diagChain, "%s does not follow its If or Switch", what)
		return false
	}
	return true
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
	body := &scope{parent: c.parent}
	m.scope = body
	f()
	m.endChain()
	m.scope = c.parent
	c.branches = append(c.branches, branch{cond, body})
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
	var order []*target
	seen := map[*target]bool{}
	for _, b := range c.branches {
		for _, t := range b.body.order {
			if !seen[t] {
				seen[t] = true
				order = append(order, t)
			}
		}
	}
	for _, t := range order {
		c.mergeTarget(t)
	}
}

func (c *Cond) mergeTarget(t *target) {
	m := c.m
	before := c.parent.lookup(t)
	merged := &assign{leaves: make([][]segment, len(t.nodes))}
	if own := c.parent.sets[t]; own != nil {
		merged.direct = own.direct
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
			if a := b.body.sets[t]; a != nil {
				v = a.leaves[i]
				if src := a.anySrc(); src != 0 {
					merged.inner = src
				}
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
}

func (a *assign) anySrc() ir.SourceID {
	if len(a.direct) > 0 {
		return a.direct[0].src
	}
	return a.inner
}

// Cases is a Switch with its cases. The closures run at once, in order.
type Cases struct {
	cond  *Cond
	on    Signal
	sound bool
	seen  map[int64]ir.SourceID
}

// Switch compares x with the values of the cases that follow. A Switch whose
// cases cover every value of x (every constant, for an Enum) sets its wires on
// every path without a Default.
func (m *Module) Switch(x Signal) *Cases {
	m.endChain()
	c := &Cond{m: m, parent: m.scope}
	m.scope.chain = c
	return &Cases{cond: c, on: x, sound: m.owns(x.base()), seen: map[int64]ir.SourceID{}}
}

// Case runs f; what f sets takes effect where the value is v: any Go integer
// constant, or a constant of the Enum's type.
func (c *Cases) Case(v any, f func()) *Cases {
	m := c.cond.m
	if !c.cond.continues("Case") {
		return c
	}
	m.pinned(func() { c.oneCase(v, f) })
	return c
}

func (c *Cases) oneCase(v any, f func()) {
	m := c.cond.m
	cond := ir.None
	pin := m.pin
	n, isInt := toInt(v)
	switch {
	case !c.sound:
		cond = m.poisoned(1, false).id
	case !isInt || !c.typeFits(v):
		m.report(diagCase, "case %v (%T) of %s", v, v, c.on.describe()).mend("an integer constant, or a constant of the enum's own type")
		cond = m.poisoned(1, false).id
	case !c.possible(n):
		m.report(diagCase, "case %d cannot occur: %s holds %s", n, c.on.describe(), c.values())
		cond = m.poisoned(1, false).id
	case c.seen[n] != 0:
		m.report(diagCase, "case %v occurs twice", v).relate(c.seen[n], "the other is here")
		cond = m.poisoned(1, false).id
	default:
		c.seen[n] = pin
		if c.covered() {
			break // the last value there is: an Else
		}
		k := m.constant(n, c.on.Width(), c.on.signed())
		cond = m.node(ir.Eq, 1, false, bitRange, c.on.base().id, k.id).id
	}
	m.pin = 0
	c.cond.run(cond, f)
	m.pin = pin
	if cond == ir.None {
		c.cond.end()
	}
}

// covered reports whether the cases so far are all values.
func (c *Cases) covered() bool {
	lo, hi, ok := c.values().Small()
	return ok && hi-lo >= 0 && hi-lo == int64(len(c.seen)-1)
}

func (c *Cases) values() ir.Range {
	if names := c.on.enumNames(); names != nil {
		return ir.Span(0, int64(len(names)-1))
	}
	return ir.Full(c.on.Width(), c.on.signed())
}

func (c *Cases) possible(n int64) bool { return c.values().Contains(ir.Span(n, n)) }

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
	if !c.cond.continues("Default") {
		return
	}
	c.cond.run(ir.None, f)
	c.cond.end()
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
