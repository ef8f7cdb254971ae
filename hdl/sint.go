package hdl

import "github.com/sparcgen/sparcgen/hdl/ir"

// Add returns s + t, exactly.
func (s SInt) Add(t SInt) SInt { return SInt{exact(ir.Add, s.sig, t.sig, true, ir.Range.Add)} }

// Sub returns s - t, exactly.
func (s SInt) Sub(t SInt) SInt { return SInt{exact(ir.Sub, s.sig, t.sig, true, ir.Range.Sub)} }

// Mul returns s * t, exactly.
func (s SInt) Mul(t SInt) SInt { return SInt{exact(ir.Mul, s.sig, t.sig, true, ir.Range.Mul)} }

// Neg returns -s, exactly.
func (s SInt) Neg() SInt {
	m, ok := use(s.sig)
	if !ok {
		return SInt{m.poisoned(s.safeWidth()+1, true)}
	}
	return SInt{exact(ir.Sub, m.constant(0, 1, true), s.sig, true, ir.Range.Sub)}
}

// Abs returns |s|, exactly.
func (s SInt) Abs() UInt {
	m, ok := use(s.sig)
	if !ok {
		return UInt{m.poisoned(s.safeWidth(), false)}
	}
	defer m.unpin(m.pinHere())
	from := m.g.Range(s.id)
	r := from.Abs()
	w := r.Width(false)
	v := m.g.Width(s.id)
	resized := ir.Slice
	if w == v {
		resized = ir.Ext
	}
	if !from.Negative() {
		return UInt{m.node(resized, w, false, r, s.id)}
	}
	full := ir.Full(w, false)
	low := m.node(resized, w, false, full, s.id)
	// (s ^ sign) + sign: half the logic of a negation and a multiplexer.
	sign := m.nodeAux(ir.Slice, 1, true, v-1, ir.Span(-1, 0), s.id)
	mask := sign
	if w > 1 {
		mask = m.node(ir.Ext, w, true, ir.Span(-1, 0), sign.id)
	}
	flipped := m.node(ir.Xor, w, false, full, low.id, mask.id)
	return UInt{m.node(ir.Sub, w, false, r, flipped.id, sign.id)}
}

// AddC returns s + c; c must fit the width of s.
func (s SInt) AddC(c int64) SInt {
	return SInt{withConst(s.sig, c, true, true, s.safeWidth()+1, func(a, b sig) sig { return SInt{a}.Add(SInt{b}).sig })}
}

// SubC returns s - c; c must fit the width of s.
func (s SInt) SubC(c int64) SInt {
	return SInt{withConst(s.sig, c, true, true, s.safeWidth()+1, func(a, b sig) sig { return SInt{a}.Sub(SInt{b}).sig })}
}

// MulC returns s * c; c must fit the width of s.
func (s SInt) MulC(c int64) SInt {
	return SInt{withConst(s.sig, c, true, true, 2*s.safeWidth(), func(a, b sig) sig { return SInt{a}.Mul(SInt{b}).sig })}
}

// And returns the bitwise and of two equal widths.
func (s SInt) And(t SInt) SInt { return SInt{bitwise(ir.And, s.sig, t.sig, true)} }

// Or returns the bitwise or of two equal widths.
func (s SInt) Or(t SInt) SInt { return SInt{bitwise(ir.Or, s.sig, t.sig, true)} }

// Xor returns the bitwise exclusive or of two equal widths.
func (s SInt) Xor(t SInt) SInt { return SInt{bitwise(ir.Xor, s.sig, t.sig, true)} }

// Not returns the bitwise complement, -s-1.
func (s SInt) Not() SInt { return SInt{invert(s.sig, true)} }

// Eq returns s == t; widths may differ.
func (s SInt) Eq(t SInt) Bool { return Bool{compare(ir.Eq, s.sig, t.sig)} }

// Ne returns s != t; widths may differ.
func (s SInt) Ne(t SInt) Bool { return s.Eq(t).Not() }

// Lt returns s < t; widths may differ.
func (s SInt) Lt(t SInt) Bool { return Bool{compare(ir.Lt, s.sig, t.sig)} }

// Le returns s <= t; widths may differ.
func (s SInt) Le(t SInt) Bool { return t.Lt(s).Not() }

// Gt returns s > t; widths may differ.
func (s SInt) Gt(t SInt) Bool { return t.Lt(s) }

// Ge returns s >= t; widths may differ.
func (s SInt) Ge(t SInt) Bool { return s.Lt(t).Not() }

// EqC returns s == c; c must fit the width of s.
func (s SInt) EqC(c int64) Bool {
	return Bool{withConst(s.sig, c, true, false, 1, func(a, b sig) sig { return compare(ir.Eq, a, b) })}
}

// LtC returns s < c; c must fit the width of s.
func (s SInt) LtC(c int64) Bool {
	return Bool{withConst(s.sig, c, true, false, 1, func(a, b sig) sig { return compare(ir.Lt, a, b) })}
}

// NeC returns s != c; c must fit the width of s.
func (s SInt) NeC(c int64) Bool { return s.EqC(c).Not() }

// LeC returns s <= c; c must fit the width of s.
func (s SInt) LeC(c int64) Bool { return s.GtC(c).Not() }

// GtC returns s > c; c must fit the width of s.
func (s SInt) GtC(c int64) Bool {
	return Bool{withConst(s.sig, c, true, false, 1, func(a, b sig) sig { return compare(ir.Lt, b, a) })}
}

// GeC returns s >= c; c must fit the width of s.
func (s SInt) GeC(c int64) Bool { return s.LtC(c).Not() }

// Shl returns s * 2^k, exactly: k bits wider.
func (s SInt) Shl(k int) SInt { return SInt{shl(s.sig, k, true)} }

// Shr returns floor(s / 2^k): an arithmetic shift, k bits narrower.
func (s SInt) Shr(k int) SInt { return SInt{shr(s.sig, k, true)} }

// ShlBy returns s * 2^n, exactly: as wide as the largest count needs.
func (s SInt) ShlBy(n UInt) SInt { return SInt{shiftBy(ir.Shl, s.sig, n.sig, true)} }

// ShrBy returns floor(s / 2^n), as wide as s.
func (s SInt) ShrBy(n UInt) SInt { return SInt{shiftBy(ir.Shr, s.sig, n.sig, true)} }

// Round drops k low bits, rounding half up: (s + 2^(k-1)) >> k.
func (s SInt) Round(k int) SInt { return SInt{round(s.sig, k, true)} }

// Slice returns bits hi down to lo.
func (s SInt) Slice(hi, lo int) UInt { return UInt{slice(s.sig, hi, lo)} }

// Bit returns bit i, 0 the least significant.
func (s SInt) Bit(i int) Bool { return Bool{bit(s.sig, i)} }

// Bits returns all bits, the least significant first.
func (s SInt) Bits() []Bool { return bitsOf(s.sig) }

// Sign returns the sign bit: s < 0.
func (s SInt) Sign() Bool { return Bool{bit(s.sig, s.safeWidth()-1)} }

// Cat returns the bits of s and then those of t, s most significant.
func (s SInt) Cat(t UInt) UInt { return Cat(s, t) }

// Ext widens to w bits.
func (s SInt) Ext(w int) SInt { return SInt{resize(s.sig, w, true, diagNarrows, "Ext")} }

// Fit resizes to w bits without loss; it is an error when the range does not fit.
func (s SInt) Fit(w int) SInt { return SInt{resize(s.sig, w, true, diagFit, "Fit")} }

// Wrap keeps the w low bits, read as two's complement.
func (s SInt) Wrap(w int) SInt { return SInt{wrap(s.sig, w, true)} }

// Sat saturates to w bits: the nearest value in -2^(w-1) to 2^(w-1)-1.
func (s SInt) Sat(w int) SInt { return SInt{sat(s.sig, w, true)} }

// AsUInt reads the same bits as an unsigned integer.
func (s SInt) AsUInt() UInt { return UInt{reinterpret(s.sig, false)} }

// AsFix reads the bits as a signed fixed-point number with frac fractional bits.
func (s SInt) AsFix(frac int) Fix { return Fix{asFix(s.sig, frac, false)} }

// Named gives the value a name that survives into Verilog and waves.
func (s SInt) Named(name string) SInt { return SInt{named(s.sig, name)} }
