package hdl

import "github.com/sparcgen/sparcgen/hdl/ir"

// Signal is any single value of a circuit: Bool, UInt, SInt, Fix or Enum. A
// Signal without a module is a shape: it only says kind and width.
type Signal interface {
	// Width returns the width in bits.
	Width() int

	base() sig
	make(sig) Signal // the same kind around another sig
	kind() ir.PortKind
	signed() bool
	format() sig // what must be equal beside the width for two signals to connect
	enumNames() []string
	describe() string
}

// sig is what all kinds share: a node of a module, or a shape.
type sig struct {
	m   *Module // nil: a shape
	id  ir.ID   // the node
	w   int32   // of a shape
	fmt int32   // Fix: fractional bits * 2 + unsigned; Enum: the last value
}

func (s sig) base() sig { return s }

// Width returns the width in bits.
func (s sig) Width() int {
	if s.m == nil {
		return int(s.w)
	}
	return s.m.g.Width(s.id)
}

func (s sig) rng() ir.Range { return s.m.g.Range(s.id) }

func (s sig) format() sig { return sig{fmt: s.fmt} }

func (s sig) enumNames() []string { return nil }

// Bool is one bit of truth.
type Bool struct{ sig }

// UInt is an unsigned integer of a fixed width.
type UInt struct{ sig }

// SInt is a two's complement integer of a fixed width.
type SInt struct{ sig }

func (Bool) make(s sig) Signal { return Bool{s} }
func (UInt) make(s sig) Signal { return UInt{s} }
func (SInt) make(s sig) Signal { return SInt{s} }

func (Bool) kind() ir.PortKind { return ir.KindBool }
func (UInt) kind() ir.PortKind { return ir.KindUInt }
func (SInt) kind() ir.PortKind { return ir.KindSInt }

func (Bool) signed() bool { return false }
func (UInt) signed() bool { return false }
func (SInt) signed() bool { return true }

func (b Bool) describe() string { return "Bool" }
func (u UInt) describe() string { return "UInt(" + itoa(u.Width()) + ")" }
func (s SInt) describe() string { return "SInt(" + itoa(s.Width()) + ")" }

// Range returns the proven bounds of the value when both fit int64, and
// whether they do. A shape has every value of its width.
func (u UInt) Range() (lo, hi int64, ok bool) { return u.bounds(false) }

// Range returns the proven bounds of the value when both fit int64, and
// whether they do. A shape has every value of its width.
func (s SInt) Range() (lo, hi int64, ok bool) { return s.bounds(true) }

func (s sig) bounds(signed bool) (lo, hi int64, ok bool) {
	if s.m == nil {
		return ir.Full(int(s.w), signed).Small()
	}
	return s.rng().Small()
}

// use returns the module that all operands belong to and true, or records
// what is wrong (a shape used as a signal, a signal of another module) and
// returns a module for poison and false. It is false, silently, when an
// operand is already poison.
func use(ops ...sig) (*Module, bool) {
	var m *Module
	for _, o := range ops {
		if o.m != nil && (m == nil || m.orphan) {
			m = o.m
		}
	}
	if m == nil {
		m = newOrphan()
	}
	return m, m.owns(ops...)
}

// owns reports whether all operands are sound signals of m, recording what is
// wrong about the others.
func (m *Module) owns(ops ...sig) bool {
	for _, o := range ops {
		switch {
		case o.m == m:
			if m.poison != nil && m.poison[o.id] {
				return false
			}
		case o.m == nil:
			m.report(diagShape, "%s is used as a signal", shapeText(o))
			return false
		case o.m.orphan:
			m.d.adopt(o.m.d)
			return false
		default:
			made := o.m.g.Src(o.id)
			if o.m.d != m.d { // left over from another Build
				made = m.d.src.Adopt(o.m.d.src, made)
			}
			m.report(diagForeign, "a signal of module %s is used in module %s", o.m.g.Name, m.g.Name).
				relate(made, "the signal is made here, in "+o.m.g.Name)
			return false
		}
	}
	return true
}

func shapeText(s sig) string {
	if s.w == 0 {
		return "the zero value of a signal type"
	}
	return "a shape of width " + itoa(int(s.w))
}
