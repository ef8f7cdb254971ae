package hdl

import "github.com/sparcgen/sparcgen/hdl/ir"

// connects reports whether b may drive a place of the shape of a: equal
// kind, width and format. The caller has checked that both belong to m.
func (m *Module) connects(what string, a, b Signal) bool {
	if a.Width() != b.Width() {
		m.report(diagWidth, "%s: %s is connected to %s", what, b.describe(), a.describe()).mend("%s", widthFix(a.Width(), b))
		return false
	}
	if a.base().format() != b.base().format() {
		m.report(diagShapeDiffers, "%s: %s is connected to %s", what, b.describe(), a.describe())
		return false
	}
	return true
}

// joins reports whether got may drive a place of the shape of want in m: what
// meet finds out about most signals.
func (m *Module) joins(want, got leaf) bool {
	sound := want.m == nil || !want.m.orphan && !want.m.isPoison(want.id)
	return sound && got.m == m && !m.isPoison(got.id) && want.Width() == got.Width() && want.fmt == got.fmt
}

// meet returns the nodes that drive places of the shapes of want: poison for
// mistakes, of which it reports each kind once, not once a lane. The place is
// named by what and name together.
func (m *Module) meet(what, name string, want, got []leaf) []sig {
	nodes := make([]sig, len(want))
	reported := ""
	for i, w := range want {
		g := got[i]
		if m.joins(w, g) {
			nodes[i] = g.sig
			continue
		}
		nodes[i] = m.poisonLike(w)
		if poisoned(want[i : i+1]) {
			m.owns(g.sig)
			continue
		}
		if g.m == nil && reported != "shape" {
			m.report(diagShape, "%s: %s is used as a signal", place(what+name, w.path), shapeText(g.sig))
			reported = "shape"
		}
		if g.m == nil || !m.owns(g.sig) {
			continue
		}
		if meeting := w.signal().describe() + g.signal().describe(); meeting != reported {
			m.connects(place(what+name, w.path), w.signal(), g.signal())
			reported = meeting
		}
	}
	return nodes
}

// place names a signal inside a value: "Set of sum", "Set of sum, row_3".
func place(what, path string) string {
	if path == "" {
		return what
	}
	return what + ", " + path
}

// widthFix says how to bring b to width w, from its proven range.
func widthFix(w int, b Signal) string {
	s := b.base()
	v := s.Width()
	if w > v {
		return "Ext(" + itoa(w) + ")"
	}
	if s.m != nil && s.rng().Fits(w, b.signed()) {
		return "Fit(" + itoa(w) + ") resizes without loss"
	}
	return "Wrap(" + itoa(w) + ") keeps the low bits, Sat(" + itoa(w) + ") saturates; or make the destination " + itoa(v) + " wide"
}

// sameShape pairs the leaves of two values, or reports that they differ in
// structure at the place named by what and name together.
func sameShape[T any](m *Module, what, name string, a, b T) (la, lb []leaf, ok bool) {
	la, lb = leaves(a), leaves(b)
	if len(la) == len(lb) {
		return la, lb, true
	}
	if !poisoned(la) && !poisoned(lb) {
		m.report(diagShapeDiffers, "%s%s: %s", what, name, lengths(la, lb))
	}
	return nil, nil, false
}

// poisoned reports whether any signal is poison: its shape is then unknown.
func poisoned(list []leaf) bool {
	for _, l := range list {
		if l.m != nil && (l.m.isPoison(l.id) || l.m.orphan) {
			return true
		}
	}
	return false
}

// lengths says where two lists of signals of different length part.
func lengths(want, got []leaf) string {
	text := itoa(len(want)) + " signals are needed, " + itoa(len(got)) + " given"
	for i := range max(len(want), len(got)) {
		switch {
		case i < len(want) && (i >= len(got) || want[i].path != got[i].path):
			return text + ": the one for " + want[i].path + " is missing"
		case i >= len(want):
			return text + ": " + got[i].path + " is too many"
		}
	}
	return text
}

// C returns the constant v of a scalar shape. For Fix, v is the integer
// representation. It is an error when v does not fit the width.
func C[T Signal](m *Module, shape T, v int64) T {
	m.must("C")
	w, signed := shape.Width(), shape.signed()
	if !m.legalWidth("constant", w) {
		return withFormat(shape, m.poisoned(w, signed))
	}
	if legal := constants(shape); !legal.Contains(ir.Span(v, v)) {
		m.report(diagConst, "the constant %d does not fit %s: it holds %s", v, shape.describe(), legal).mend("%s", shapeFix(shape, v))
		return withFormat(shape, m.poisoned(w, signed))
	}
	return withFormat(shape, m.constant(v, w, signed))
}

// shapeFix says which shape holds the constant v, like s otherwise.
func shapeFix(s Signal, v int64) string {
	legal := constants(s)
	if s.kind() == ir.KindBool || s.kind() == ir.KindEnum {
		return "a value from " + legal.Lo().String() + " to " + legal.Hi().String()
	}
	signed, name, frac := s.signed() || v < 0, "U(", ""
	text := "a wider shape"
	if signed != s.signed() {
		text = "a signed shape"
	}
	if signed {
		name = "S("
	}
	if f, ok := s.(Fix); ok {
		name, frac = "UF(", ", "+itoa(f.Frac())
		if signed {
			name = "F("
		}
	}
	return text + ", hdl." + name + itoa(max(ir.Span(v, v).Width(signed), s.Width())) + frac + "), or a constant from " + legal.Lo().String() + " to " + legal.Hi().String()
}

// withFormat returns s as a signal of the kind and format of like.
func withFormat[T Signal](like T, s sig) T {
	s.fmt = like.base().fmt
	return like.make(s).(T)
}

// Mux returns whenTrue where sel is true and whenFalse elsewhere, for signals
// and structs, slices and arrays of signals of the same shape.
func Mux[T any](sel Bool, whenTrue, whenFalse T) T {
	m, ok := use(sel.sig)
	if a, plain := single(whenTrue); plain && ok {
		if b, _ := single(whenFalse); m.joins(a, a) && m.joins(a, b) {
			return remake[T](a.kind, a.like(m.mux(sel.id, a.id, b.id)))
		}
	}
	la, lb, same := sameShape(m, "Mux", "", whenTrue, whenFalse)
	if !same {
		return mapSignals(whenTrue, m.poisonLike)
	}
	others := m.meet("Mux", "", la, lb)
	i := -1
	return mapSignals(whenTrue, func(l leaf) sig {
		i++
		b := others[i]
		if !ok || !m.owns(l.sig) || m.isPoison(b.id) {
			return m.poisonLike(l)
		}
		return l.like(m.mux(sel.id, l.id, b.id))
	})
}

// mux makes a Mux node of two nodes of equal width and sign.
func (m *Module) mux(sel, a, b ir.ID) sig {
	if a == b {
		return sig{m: m, id: a}
	}
	r := m.g.Range(a).Union(m.g.Range(b))
	return m.node(ir.Mux, m.g.Width(a), m.g.Signed(a), r, sel, a, b)
}

// Cat concatenates bits, the first operand most significant.
func Cat(xs ...Signal) UInt {
	if len(xs) == 0 {
		m := newOrphan()
		m.report(diagEmpty, "Cat of nothing")
		return UInt{m.poisoned(1, false)}
	}
	sigs := make([]sig, len(xs))
	w := 0
	for i, x := range xs {
		sigs[i] = x.base()
		w += sigs[i].Width()
	}
	m, ok := use(sigs...)
	if !ok {
		return UInt{m.poisoned(w, false)}
	}
	ids := make([]ir.ID, len(sigs))
	for i := range sigs {
		ids[i] = sigs[i].id
	}
	if len(ids) == 1 {
		return UInt{reinterpret(sigs[0], false)}
	}
	return UInt{m.node(ir.Cat, w, false, ir.Full(w, false), ids...)}
}

// Repeat concatenates n copies of a bit.
func Repeat(b Bool, n int) UInt {
	xs := make([]Signal, max(n, 0))
	for i := range xs {
		xs[i] = b
	}
	return Cat(xs...)
}

// Tree combines the elements of xs with op in a balanced binary tree: depth
// ceil(log2 len). The operands of op are always in the order of xs.
func Tree[T any](xs []T, op func(a, b T) T) T {
	if len(xs) == 0 {
		m := newOrphan()
		m.report(diagEmpty, "Tree of nothing")
		var zero T
		if s, ok := any(zero).(Signal); ok {
			return s.make(m.poisoned(1, s.signed())).(T)
		}
		return zero
	}
	level := append([]T(nil), xs...)
	for len(level) > 1 {
		n := 0
		for i := 0; i < len(level); i += 2 {
			if i+1 < len(level) {
				level[n] = op(level[i], level[i+1])
			} else {
				level[n] = level[i]
			}
			n++
		}
		level = level[:n]
	}
	return level[0]
}

// Select returns xs[index], by a tree of multiplexers. An index past the end
// selects one of the elements; bits of the index that no element needs are ignored.
func Select[T any](index UInt, xs []T) T {
	m, ok := use(index.sig)
	if len(xs) == 0 {
		m.report(diagEmpty, "Select from nothing")
		var zero T
		if s, isSig := any(zero).(Signal); isSig {
			return s.make(m.poisoned(1, s.signed())).(T)
		}
		return zero
	}
	if !ok {
		return xs[0]
	}
	level := append([]T(nil), xs...)
	for b := 0; len(level) > 1; b++ {
		if b >= index.Width() {
			return level[0] // the index cannot reach further
		}
		bit := index.Bit(b)
		n := 0
		for i := 0; i < len(level); i += 2 {
			if i+1 < len(level) {
				level[n] = Mux(bit, level[i+1], level[i])
			} else {
				level[n] = level[i]
			}
			n++
		}
		level = level[:n]
	}
	return level[0]
}
