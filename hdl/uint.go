package hdl

import "github.com/sparcgen/sparcgen/hdl/ir"

// Add returns u + v, exactly.
func (u UInt) Add(v UInt) UInt { return UInt{exact(ir.Add, u.sig, v.sig, false, ir.Range.Add)} }

// Sub returns u - v, exactly: a difference of unsigned integers is signed.
func (u UInt) Sub(v UInt) SInt { return SInt{exact(ir.Sub, u.sig, v.sig, true, ir.Range.Sub)} }

// Mul returns u * v, exactly.
func (u UInt) Mul(v UInt) UInt { return UInt{exact(ir.Mul, u.sig, v.sig, false, ir.Range.Mul)} }

// Neg returns -u.
func (u UInt) Neg() SInt {
	m, ok := use(u.sig)
	if !ok {
		return SInt{m.poisoned(u.safeWidth()+1, true)}
	}
	return SInt{exact(ir.Sub, m.constant(0, 1, false), u.sig, true, ir.Range.Sub)}
}

// AddC returns u + c; c must fit the width of u.
func (u UInt) AddC(c int64) UInt {
	return UInt{withConst(u.sig, c, false, false, u.safeWidth()+1, func(a, b sig) sig { return UInt{a}.Add(UInt{b}).sig })}
}

// SubC returns u - c; c must fit the width of u.
func (u UInt) SubC(c int64) SInt {
	return SInt{withConst(u.sig, c, false, true, u.safeWidth()+1, func(a, b sig) sig { return UInt{a}.Sub(UInt{b}).sig })}
}

// Inc returns u + 1 modulo 2^n, n bits wide as u is: the step of a counter that goes
// round. It is AddC(1) and Wrap.
func (u UInt) Inc() UInt { return u.AddC(1).Wrap(u.safeWidth()) }

// Dec returns u - 1 modulo 2^n, n bits wide as u is: 0 becomes 2^n-1.
func (u UInt) Dec() UInt { return u.SubC(1).Wrap(u.safeWidth()).AsUInt() }

// MulC returns u * c; c must fit the width of u.
func (u UInt) MulC(c int64) UInt {
	return UInt{withConst(u.sig, c, false, false, 2*u.safeWidth(), func(a, b sig) sig { return UInt{a}.Mul(UInt{b}).sig })}
}

// And returns the bitwise and of two equal widths.
func (u UInt) And(v UInt) UInt { return UInt{bitwise(ir.And, u.sig, v.sig, false)} }

// Or returns the bitwise or of two equal widths.
func (u UInt) Or(v UInt) UInt { return UInt{bitwise(ir.Or, u.sig, v.sig, false)} }

// Xor returns the bitwise exclusive or of two equal widths.
func (u UInt) Xor(v UInt) UInt { return UInt{bitwise(ir.Xor, u.sig, v.sig, false)} }

// Not returns the bitwise complement.
func (u UInt) Not() UInt { return UInt{invert(u.sig, false)} }

// Eq returns u == v; widths may differ.
func (u UInt) Eq(v UInt) Bool { return Bool{compare(ir.Eq, u.sig, v.sig)} }

// Ne returns u != v; widths may differ.
func (u UInt) Ne(v UInt) Bool { return u.Eq(v).Not() }

// Lt returns u < v; widths may differ.
func (u UInt) Lt(v UInt) Bool { return Bool{compare(ir.Lt, u.sig, v.sig)} }

// Le returns u <= v; widths may differ.
func (u UInt) Le(v UInt) Bool { return v.Lt(u).Not() }

// Gt returns u > v; widths may differ.
func (u UInt) Gt(v UInt) Bool { return v.Lt(u) }

// Ge returns u >= v; widths may differ.
func (u UInt) Ge(v UInt) Bool { return u.Lt(v).Not() }

// EqC returns u == c; c must fit the width of u.
func (u UInt) EqC(c int64) Bool {
	return Bool{withConst(u.sig, c, false, false, 1, func(a, b sig) sig { return compare(ir.Eq, a, b) })}
}

// LtC returns u < c; c must fit the width of u.
func (u UInt) LtC(c int64) Bool {
	return Bool{withConst(u.sig, c, false, false, 1, func(a, b sig) sig { return compare(ir.Lt, a, b) })}
}

// NeC returns u != c; c must fit the width of u.
func (u UInt) NeC(c int64) Bool { return u.EqC(c).Not() }

// LeC returns u <= c; c must fit the width of u.
func (u UInt) LeC(c int64) Bool { return u.GtC(c).Not() }

// GtC returns u > c; c must fit the width of u.
func (u UInt) GtC(c int64) Bool {
	return Bool{withConst(u.sig, c, false, false, 1, func(a, b sig) sig { return compare(ir.Lt, b, a) })}
}

// GeC returns u >= c; c must fit the width of u.
func (u UInt) GeC(c int64) Bool { return u.LtC(c).Not() }

// Shl returns u * 2^k, exactly: k bits wider.
func (u UInt) Shl(k int) UInt { return UInt{shl(u.sig, k, false)} }

// Shr returns floor(u / 2^k): k bits narrower.
func (u UInt) Shr(k int) UInt { return UInt{shr(u.sig, k, false)} }

// ShlBy returns u * 2^n, exactly: as wide as the largest count needs.
func (u UInt) ShlBy(n UInt) UInt { return UInt{shiftBy(ir.Shl, u.sig, n.sig, false)} }

// ShrBy returns floor(u / 2^n), as wide as u.
func (u UInt) ShrBy(n UInt) UInt { return UInt{shiftBy(ir.Shr, u.sig, n.sig, false)} }

// Round drops k low bits, rounding half up: (u + 2^(k-1)) >> k.
func (u UInt) Round(k int) UInt { return UInt{round(u.sig, k, false)} }

// Slice returns bits hi down to lo.
func (u UInt) Slice(hi, lo int) UInt { return UInt{slice(u.sig, hi, lo)} }

// Bit returns bit i, 0 the least significant.
func (u UInt) Bit(i int) Bool { return Bool{bit(u.sig, i)} }

// Bits returns all bits, the least significant first.
func (u UInt) Bits() []Bool { return bitsOf(u.sig) }

// Cat returns the bits of u and then those of v, u most significant.
func (u UInt) Cat(v UInt) UInt { return Cat(u, v) }

// Ext widens to w bits.
func (u UInt) Ext(w int) UInt { return UInt{resize(u.sig, w, false, diagNarrows, "Ext")} }

// Fit resizes to w bits without loss; it is an error when the range does not fit.
func (u UInt) Fit(w int) UInt { return UInt{resize(u.sig, w, false, diagFit, "Fit")} }

// Wrap keeps the w low bits: u modulo 2^w.
func (u UInt) Wrap(w int) UInt { return UInt{wrap(u.sig, w, false)} }

// Sat saturates to w bits: min(u, 2^w-1).
func (u UInt) Sat(w int) UInt { return UInt{sat(u.sig, w, false)} }

// AsSInt reads the same bits as two's complement.
func (u UInt) AsSInt() SInt { return SInt{reinterpret(u.sig, true)} }

// Signed returns the same value as a signed integer, exactly.
func (u UInt) Signed() SInt {
	m, ok := use(u.sig)
	if !ok {
		return SInt{m.poisoned(u.safeWidth()+1, true)}
	}
	r := m.g.Range(u.id)
	w := max(r.Width(true), m.g.Width(u.id))
	return SInt{m.node(ir.Ext, w, true, r, u.id)}
}

// AsFix reads the bits as an unsigned fixed-point number with frac fractional bits.
func (u UInt) AsFix(frac int) Fix { return Fix{asFix(u.sig, frac, true)} }

// Named gives the value a name that survives into Verilog and waves.
func (u UInt) Named(name string) UInt { return UInt{named(u.sig, name)} }

func bitsOf(s sig) []Bool {
	out := make([]Bool, s.safeWidth())
	for i := range out {
		out[i] = Bool{bit(s, i)}
	}
	return out
}
