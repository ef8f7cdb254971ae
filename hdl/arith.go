package hdl

import (
	"math"
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// exact makes the node of an exact operation: its width is what its range needs.
func exact(op ir.Op, a, b sig, signed bool, f func(a, b ir.Range) ir.Range) sig {
	m, ok := use(a, b)
	if !ok {
		return m.poisoned(max(a.safeWidth(), b.safeWidth())+1, signed)
	}
	r := f(m.g.Range(a.id), m.g.Range(b.id))
	return m.node(op, r.Width(signed), signed, r, a.id, b.id)
}

// safeWidth is Width for operands that may be anything.
func (s sig) safeWidth() int { return clampWidth(s.Width()) }

// compare makes a comparison of any two integers.
func compare(op ir.Op, a, b sig) sig {
	m, ok := use(a, b)
	if !ok {
		return m.poisoned(1, false)
	}
	return m.node(op, 1, false, bitRange, a.id, b.id)
}

// bitwise makes And, Or or Xor of two operands of equal width.
func bitwise(op ir.Op, a, b sig, signed bool) sig {
	m, ok := use(a, b)
	if !ok {
		return m.poisoned(a.safeWidth(), signed)
	}
	w := m.g.Width(a.id)
	if v := m.g.Width(b.id); v != w {
		m.report(diagWidth, "%s of %d and %d bits", opTitle[op], w, v).
			mend("Ext(%d) on the operand of %d bits, or Wrap(%d) on that of %d", max(w, v), min(w, v), min(w, v), max(w, v))
		return m.poisoned(w, signed)
	}
	r := ir.RangeOf(op, w, signed, 0, []ir.Range{m.g.Range(a.id), m.g.Range(b.id)}, nil)
	return m.node(op, w, signed, r, a.id, b.id)
}

var opTitle = map[ir.Op]string{ir.And: "And", ir.Or: "Or", ir.Xor: "Xor"}

func invert(a sig, signed bool) sig {
	m, ok := use(a)
	if !ok {
		return m.poisoned(a.safeWidth(), signed)
	}
	w := m.g.Width(a.id)
	return m.node(ir.Not, w, signed, ir.RangeOf(ir.Not, w, signed, 0, []ir.Range{m.g.Range(a.id)}, nil), a.id)
}

// constLike makes a constant that meets s in an operation: it must fit the
// width and sign of s. Poison of its module comes with false.
func constLike(s sig, v int64, signed bool) (sig, bool) {
	m, ok := use(s)
	if ok {
		w := m.g.Width(s.id)
		if full := ir.Full(w, signed); !full.Contains(ir.Span(v, v)) {
			m.report(diagConst, "the constant %d does not fit %s: it holds %s", v, kindText(signed, w), full).mend("%s", meetFix(v, signed))
			ok = false
		} else {
			return m.constant(v, w, signed), true
		}
	}
	return m.poisoned(1, false), false
}

// meetFix says how a value can meet a constant that does not fit it.
func meetFix(v int64, signed bool) string {
	if v < 0 && !signed {
		return "a UInt is never negative: SubC subtracts, Signed() makes an SInt of the same value; compare with 0 or more"
	}
	return "Ext(" + itoa(ir.Span(v, v).Width(signed)) + ") first, or a constant that fits"
}

func kindText(signed bool, w int) string {
	if signed {
		return "SInt(" + itoa(w) + ")"
	}
	return "UInt(" + itoa(w) + ")"
}

// withConst applies f to s and a constant of its width, or returns poison of w bits.
func withConst(s sig, v int64, signed, resultSigned bool, w int, f func(a, b sig) sig) sig {
	c, ok := constLike(s, v, signed)
	if !ok {
		return c.m.poisoned(w, resultSigned)
	}
	m := c.m
	before := m.pin
	m.pin = m.g.Src(c.id)
	defer m.unpin(before)
	return f(s, c)
}

// shl multiplies by 2^k.
func shl(a sig, k int, signed bool) sig {
	m, ok := use(a)
	if ok && (k < 0 || k > MaxWidth) {
		m.report(diagShift, "Shl by %d", k)
		ok = false
	}
	if !ok {
		return m.poisoned(a.safeWidth(), signed)
	}
	if k == 0 {
		return a
	}
	defer m.unpin(m.pinHere())
	r := m.g.Range(a.id).Shl(k)
	w := m.g.Width(a.id) + k
	s := m.node(ir.Cat, w, false, catRange(r, w), a.id, m.constant(0, k, false).id)
	if need := r.Width(signed); need < w {
		return m.node(ir.Slice, need, signed, r, s.id)
	}
	if signed {
		s = m.node(ir.Ext, w, true, r, s.id)
	}
	return s
}

// catRange keeps the range of a shifted value when its bits are unsigned.
func catRange(r ir.Range, w int) ir.Range {
	if r.Negative() {
		return ir.Full(w, false)
	}
	return r
}

// shr divides by 2^k, rounding down.
func shr(a sig, k int, signed bool) sig {
	m, ok := use(a)
	if ok && k < 0 {
		m.report(diagShift, "Shr by %d", k)
		ok = false
	}
	if !ok {
		return m.poisoned(a.safeWidth(), signed)
	}
	if k == 0 {
		return a
	}
	w := m.g.Width(a.id)
	if k >= w {
		if !signed {
			return m.constant(0, 1, false)
		}
		k = w - 1 // the sign is all that is left
	}
	return m.nodeAux(ir.Slice, w-k, signed, k, m.g.Range(a.id).Shr(k), a.id)
}

// round drops k low bits, rounding half up.
func round(a sig, k int, signed bool) sig {
	m, ok := use(a)
	if ok && (k < 0 || k > MaxWidth) {
		m.report(diagShift, "Round by %d", k)
		ok = false
	}
	if !ok {
		return m.poisoned(a.safeWidth(), signed)
	}
	if k == 0 {
		return a
	}
	defer m.unpin(m.pinHere())
	half := new(big.Int).Lsh(big.NewInt(1), uint(k-1))
	hr := ir.BigSpan(half, half)
	id := m.g.New(ir.Node{Op: ir.Const, Width: k, Src: m.here(), Range: hr})
	r := m.g.Range(a.id).Add(hr)
	sum := m.node(ir.Add, r.Width(signed), signed, r, a.id, id)
	return shr(sum, k, signed)
}

// resize returns a value of width w when every value of its range fits.
func resize(a sig, w int, signed bool, kind *diagKind, verb string) sig {
	m, ok := use(a)
	if !ok || !m.legalWidth(verb, w) {
		return m.poisoned(w, signed)
	}
	r := m.g.Range(a.id)
	v := m.g.Width(a.id)
	switch {
	case v == w:
		return a
	case kind == diagNarrows && w < v:
		m.report(kind, "Ext(%d) of %s", w, kindText(signed, v))
		return m.poisoned(w, signed)
	case w > v:
		return m.node(ir.Ext, w, signed, r, a.id)
	case !r.Fits(w, signed):
		m.report(kind, "Fit(%d) of a value in %s: %s holds %s", w, r, kindText(signed, w), ir.Full(w, signed))
		return m.poisoned(w, signed)
	}
	return m.nodeAux(ir.Slice, w, signed, 0, r, a.id)
}

// wrap keeps the w low bits.
func wrap(a sig, w int, signed bool) sig {
	m, ok := use(a)
	if !ok || !m.legalWidth("Wrap", w) {
		return m.poisoned(w, signed)
	}
	v := m.g.Width(a.id)
	if w >= v {
		return resize(a, w, signed, diagFit, "Wrap")
	}
	r := m.g.Range(a.id)
	if !r.Fits(w, signed) {
		r = ir.Full(w, signed)
	}
	return m.nodeAux(ir.Slice, w, signed, 0, r, a.id)
}

// sat clamps to w bits.
func sat(a sig, w int, signed bool) sig {
	m, ok := use(a)
	if !ok || !m.legalWidth("Sat", w) {
		return m.poisoned(w, signed)
	}
	r := m.g.Range(a.id)
	if r.Fits(w, signed) {
		return resize(a, w, signed, diagFit, "Sat")
	}
	defer m.unpin(m.pinHere())
	full := ir.Full(w, signed)
	bound := func(v *big.Int) sig {
		id := m.g.New(ir.Node{Op: ir.Const, Signed: signed, Width: w, Src: m.here(), Range: ir.BigSpan(v, v)})
		return sig{m: m, id: id}
	}
	clipped := r.Clamp(w, signed)
	below := r.Lo().Cmp(full.Lo()) < 0
	out := m.nodeAux(ir.Slice, w, signed, 0, full, a.id)
	if r.Hi().Cmp(full.Hi()) > 0 {
		top := bound(full.Hi())
		over := m.node(ir.Lt, 1, false, bitRange, top.id, a.id)
		now := clipped
		if below {
			now = full
		}
		out = m.node(ir.Mux, w, signed, now, over.id, top.id, out.id)
	}
	if below {
		bottom := bound(full.Lo())
		under := m.node(ir.Lt, 1, false, bitRange, a.id, bottom.id)
		out = m.node(ir.Mux, w, signed, clipped, under.id, bottom.id, out.id)
	}
	return out
}

// slice returns bits hi to lo as an unsigned integer.
func slice(a sig, hi, lo int) sig {
	m, ok := use(a)
	if !ok {
		return m.poisoned(hi-lo+1, false)
	}
	w := m.g.Width(a.id)
	if lo < 0 || hi < lo || hi >= w {
		m.report(diagIndex, "Slice(%d, %d) of %d bits", hi, lo, w).mend("hi at most %d, lo at least 0, hi not below lo", w-1)
		return m.poisoned(hi-lo+1, false)
	}
	n := hi - lo + 1
	r := ir.Full(n, false)
	if src := m.g.Range(a.id).Shr(lo); !src.Negative() && r.Contains(src) {
		r = src
	}
	return m.nodeAux(ir.Slice, n, false, lo, r, a.id)
}

func bit(a sig, i int) sig {
	m, ok := use(a)
	if !ok {
		return m.poisoned(1, false)
	}
	if w := m.g.Width(a.id); i < 0 || i >= w {
		m.report(diagIndex, "Bit(%d) of %d bits", i, w).mend("an index from 0 to %d", w-1)
		return m.poisoned(1, false)
	}
	return m.nodeAux(ir.Slice, 1, false, i, bitRange, a.id)
}

// reinterpret reads the same bits with another sign.
func reinterpret(a sig, signed bool) sig {
	m, ok := use(a)
	if !ok {
		return m.poisoned(a.safeWidth(), signed)
	}
	w, r := m.g.Width(a.id), m.g.Range(a.id)
	if !r.Fits(w, signed) {
		r = ir.Full(w, signed)
	}
	return m.node(ir.Ext, w, signed, r, a.id)
}

// shiftBy shifts by a signal.
func shiftBy(op ir.Op, a, n sig, signed bool) sig {
	m, ok := use(a, n)
	if !ok {
		return m.poisoned(a.safeWidth(), signed)
	}
	r := m.g.Range(a.id)
	_, most, ok := m.g.Range(n.id).Small()
	if !ok || most > math.MaxInt32 {
		most = math.MaxInt32
	}
	w := m.g.Width(a.id)
	if op == ir.Shr {
		r = r.Union(r.Shr(int(most)))
		return m.node(op, w, signed, r, a.id, n.id)
	}
	if most > MaxWidth {
		m.report(diagShift, "ShlBy a count of up to %d", most).mend("cut the count first (Wrap, Sat)")
		return m.poisoned(w, signed)
	}
	r = r.Union(r.Shl(int(most)))
	return m.node(op, r.Width(signed), signed, r, a.id, n.id)
}

// named gives a node a name; a node that has one, or is a port, gets an alias.
func named(a sig, name string) sig {
	m, ok := use(a)
	if !ok {
		return a
	}
	op := m.g.Op(a.id)
	if m.g.NameOf(a.id) != "" || op == ir.Input || op == ir.Const || op == ir.InstOut {
		a = m.node(ir.Ext, m.g.Width(a.id), m.g.Signed(a.id), m.g.Range(a.id), a.id)
	}
	m.giveName(name, m.here(), valueName)
	m.g.SetName(a.id, name)
	return a
}
