package hdl

import (
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Driven is a register or a wire of shape T (a signal, or a struct, slice or
// array of signals).
type Driven[T any] struct {
	// Q is the present value. A register's Q has the full range of its width.
	Q T

	m *Module
	t *target
}

// SetBy says what is called to set a wire or register, in place of Set: for a library
// that keeps it to itself. The report that it is never set says so: "fix: call ...".
func (d *Driven[T]) SetBy(what string) { d.t.setBy = what }

// RegOption says what a register holds after reset.
type RegOption struct {
	set   bool
	value int64
}

// Reset gives the value after reset. For Fix it is the integer representation.
func Reset(v int64) RegOption { return RegOption{true, v} }

// NoReset says that the value after reset does not matter; simulation fills
// the register with noise.
func NoReset() RegOption { return RegOption{} }

// Reg makes a register: Q takes the value of Set at the clock edge, and holds
// where nothing is set. Exactly one of Reset and NoReset must be given.
func Reg[T any](m *Module, name string, shape T, opts ...RegOption) *Driven[T] {
	if len(opts) != 1 {
		m.report(diagNoReset, "register %s has %d reset options; it needs one", name, len(opts))
		opts = []RegOption{Reset(0)}
	}
	return newDriven(m, name, shape, false, opts[0])
}

// Wire makes a named value that is set later: Q is the value of Set in the
// same cycle. It must be set on every path.
func Wire[T any](m *Module, name string, shape T) *Driven[T] {
	return newDriven(m, name, shape, true, RegOption{})
}

func newDriven[T any](m *Module, name string, shape T, wire bool, opt RegOption) *Driven[T] {
	m.must("Reg and Wire")
	defer m.unpin(m.pinHere())
	t := m.targetSlab.one()
	*t = target{name: name, wire: wire, src: m.pin, home: m.scope}
	if wire {
		m.scope.wires = append(m.scope.wires, t)
	}
	d := &Driven[T]{m: m, t: t}
	d.Q = mapSignals(shape, func(l leaf) sig {
		path := join(name, l.path)
		w, signed := m.shapeOf(path, l)
		var s sig
		if wire {
			s = m.source(ir.Ext, w, signed, 0, ir.None)
		} else {
			s = m.source(ir.Reg, w, signed, len(m.g.Regs), ir.None)
			info := ir.RegInfo{Node: s.id, Domain: m.domain}
			info.SetEnumNames(l.enumNames())
			if opt.set {
				info.Reset = resetValue(opt.value)
				if legal := legalConstants(l.kind, l.sig, signed); !legal.Contains(ir.Span(opt.value, opt.value)) {
					m.report(diagConst, "the reset value %d does not fit register %s: %s holds %s", opt.value, path, l.signal().describe(), legal).
						mend("%s", shapeFix(l.signal(), opt.value))
					info.Reset = new(big.Int)
				}
			}
			m.g.Regs = push(m.g.Regs, info)
		}
		m.giveName(path, t.src, t.what())
		m.g.SetName(s.id, path)
		if t.nodes == nil {
			t.nodes = m.idSlab.take(1)[:0]
		}
		t.nodes = append(t.nodes, s.id)
		return l.like(s)
	})
	m.targets = push(m.targets, t)
	return d
}

// resetValue returns a value as registers keep it: one zero for all of them.
func resetValue(v int64) *big.Int {
	if v == 0 {
		return zero
	}
	return big.NewInt(v)
}

// shapeOf returns width and sign of a shape; a signal given as a shape stands
// for its own width, so that a register may be made like a value.
func (m *Module) shapeOf(what string, s leaf) (w int, signed bool) {
	w = s.Width()
	if !m.legalWidth(what, w) {
		w = clampWidth(w)
	}
	return w, s.signed()
}

// Set drives the register or wire, in the present If or Switch.
func (d *Driven[T]) Set(v T) {
	defer d.m.unpin(d.m.pinHere())
	if want, plain := single(d.Q); plain {
		if got, _ := single(v); d.m.joins(want, got) {
			d.m.set(d.t, 0, 0, got.sig)
			return
		}
	}
	la, lb, ok := sameShape(d.m, "Set of ", d.t.name, d.Q, v)
	if !ok {
		d.t.fault = true
		return
	}
	for i, s := range d.m.meet("Set of ", d.t.name, la, lb) {
		d.m.set(d.t, i, 0, s)
	}
}

// SetBits drives bits hi down to lo of a register or wire of one signal; the
// other bits are set apart, hold (register) or must be set too (wire).
func (d *Driven[T]) SetBits(hi, lo int, v UInt) {
	m := d.m
	defer m.unpin(m.pinHere())
	w := 0
	if len(d.t.nodes) == 1 {
		w = m.g.Width(d.t.nodes[0])
	}
	if lo < 0 || hi < lo || hi >= w {
		m.report(diagIndex, "SetBits(%d, %d) of %s, %d bits wide", hi, lo, d.t.name, w)
		d.t.fault = true
		return
	}
	s := v.sig
	if !m.owns(s) || !m.connects("SetBits of "+d.t.name, U(hi-lo+1), v) {
		s = m.poisoned(hi-lo+1, false)
	}
	m.set(d.t, 0, lo, s)
}

// resolve gives every register and wire its driver.
func (m *Module) resolve() {
	for _, t := range m.targets {
		a := m.scope.at(t)
		if t.final != nil {
			a = t.final
		}
		if a == nil && !t.fault {
			r := m.reportAt(diagUndriven, t.src, "%s %s is never set", t.what(), t.name)
			if t.setBy != "" {
				r.mend("call %s", t.setBy)
			}
			continue
		}
		if t.fault {
			continue // the module is given up
		}
		for i, node := range t.nodes {
			m.pin = t.src
			id := m.driver(t, node, a.leaves[i])
			if !t.crosses && !m.drivenWithin(t, node, id, a.leaves[i]) {
				id = m.poisoned(m.g.Width(node), m.g.Signed(node)).id
			}
			m.g.SetArg(node, 0, id)
			m.pin = 0
		}
	}
}

// drivenWithin reports whether a register or wire is set to a value of its own
// clock domain; if not, the mistake is at the Set.
func (m *Module) drivenWithin(t *target, node, id ir.ID, segs []segment) bool {
	d, e := m.g.Domain(node), m.g.Domain(id)
	if e == ir.NoDomain || e == d {
		return true
	}
	at := t.src
	for _, s := range segs {
		if m.g.Domain(s.id) == e && s.src != 0 {
			at = s.src
		}
	}
	m.reportAt(diagDomains, at, "%s %s, of clock domain %s, is set to a value of domain %s", t.what(), t.name, m.domainName(d), m.domainName(e)).
		relate(t.src, "the "+t.what().String()+" is made here").relate(m.g.Src(id), "the value is made here")
	return false
}

// driver joins the segments of a leaf, reporting bits without a driver.
func (m *Module) driver(t *target, node ir.ID, segs []segment) ir.ID {
	w, signed := m.g.Width(node), m.g.Signed(node)
	for _, s := range segs {
		if m.isPoison(s.id) {
			return m.poisoned(w, signed).id
		}
	}
	for _, s := range segs {
		if !s.whole {
			m.report(diagPartial, "wire %s is not set on every path", t.name).relate(s.src, "it is set here, under a condition")
			return m.poisoned(w, signed).id
		}
	}
	if len(segs) == 1 && segs[0].lo == 0 && segs[0].w == w {
		return m.likeSign(segs[0].id, w, signed)
	}
	var parts []sig // most significant first
	next := w
	for i := len(segs) - 1; i >= 0; i-- {
		s := segs[i]
		if s.lo+s.w < next {
			parts = append(parts, m.unset(t, node, next-1, s.lo+s.w))
		}
		parts = append(parts, sig{m: m, id: s.id})
		next = s.lo
	}
	if next > 0 {
		parts = append(parts, m.unset(t, node, next-1, 0))
	}
	if len(parts) == 1 {
		return m.likeSign(parts[0].id, w, signed)
	}
	ids := make([]ir.ID, len(parts))
	for i := range parts {
		ids[i] = parts[i].id
	}
	return m.likeSign(m.node(ir.Cat, w, false, ir.Full(w, false), ids...).id, w, signed)
}

func (m *Module) likeSign(id ir.ID, w int, signed bool) ir.ID {
	if m.g.Signed(id) == signed {
		return id
	}
	return reinterpret(sig{m: m, id: id}, signed).id
}

// unset is the value of bits that no Set reaches: a register holds them.
func (m *Module) unset(t *target, node ir.ID, hi, lo int) sig {
	if t.wire {
		m.report(diagUndriven, "bits %d to %d of wire %s are never set", hi, lo, t.name)
		return m.poisoned(hi-lo+1, false)
	}
	if lo == 0 && hi == m.g.Width(node)-1 {
		return sig{m: m, id: node}
	}
	return slice(sig{m: m, id: node}, hi, lo)
}
