package hdl

import "github.com/sparcgen/sparcgen/hdl/ir"

var bitRange = ir.Span(0, 1)

// gate applies a bitwise op to two one-bit signals.
func gate(op ir.Op, a, b sig) sig {
	m, ok := use(a, b)
	if !ok {
		return m.poisoned(1, false)
	}
	return m.node(op, 1, false, bitRange, a.id, b.id)
}

// And returns b && c.
func (b Bool) And(c Bool) Bool { return Bool{gate(ir.And, b.sig, c.sig)} }

// Or returns b || c.
func (b Bool) Or(c Bool) Bool { return Bool{gate(ir.Or, b.sig, c.sig)} }

// Xor returns b != c.
func (b Bool) Xor(c Bool) Bool { return Bool{gate(ir.Xor, b.sig, c.sig)} }

// Eq returns b == c.
func (b Bool) Eq(c Bool) Bool { return Bool{compare(ir.Eq, b.sig, c.sig)} }

// Ne returns b != c.
func (b Bool) Ne(c Bool) Bool { return b.Xor(c) }

// Not returns !b.
func (b Bool) Not() Bool {
	m, ok := use(b.sig)
	if !ok {
		return Bool{m.poisoned(1, false)}
	}
	return Bool{m.node(ir.Not, 1, false, bitRange, b.id)}
}

// AsUInt returns b as an unsigned integer of width 1.
func (b Bool) AsUInt() UInt { return UInt{b.sig} }

// Cat returns the bits of b and then those of c, b most significant.
func (b Bool) Cat(c UInt) UInt { return Cat(b, c) }

// Named gives the value a name that survives into Verilog and waves.
func (b Bool) Named(name string) Bool { return Bool{named(b.sig, name)} }

// True returns the constant true.
func True(m *Module) Bool { return m.bit(true) }

// False returns the constant false.
func False(m *Module) Bool { return m.bit(false) }

// All returns the conjunction of its operands, at least one.
func All(bs ...Bool) Bool { return Tree(bs, Bool.And) }

// Any returns the disjunction of its operands, at least one.
func Any(bs ...Bool) Bool { return Tree(bs, Bool.Or) }
