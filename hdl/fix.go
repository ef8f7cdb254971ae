package hdl

import "github.com/sparcgen/sparcgen/hdl/ir"

// Fix is a fixed-point number: an integer times 2^-frac, signed (F) or
// unsigned (UF). Arithmetic aligns the binary points and is exact.
type Fix struct{ sig }

// F returns the shape of a signed fixed-point number of w bits, frac of them fractional.
func F(w, frac int) Fix { return Fix{sig{w: shapeWidth(w), fmt: int32(frac) * 2}} }

// UF returns the shape of an unsigned fixed-point number of w bits, frac of them fractional.
func UF(w, frac int) Fix { return Fix{sig{w: shapeWidth(w), fmt: int32(frac)*2 + 1}} }

func (Fix) make(s sig) Signal { return Fix{s} }
func (Fix) kind() ir.PortKind { return ir.KindFix }
func (f Fix) signed() bool    { return f.fmt&1 == 0 }

// IsSigned returns whether the number has a sign.
func (f Fix) IsSigned() bool { return f.signed() }

// Frac returns the number of fractional bits.
func (f Fix) Frac() int { return int(f.fmt >> 1) }

func (f Fix) describe() string {
	u := ""
	if !f.signed() {
		u = "U"
	}
	return u + "Q" + itoa(f.Width()-f.Frac()) + "." + itoa(f.Frac())
}

// like returns s as a Fix of a format.
func fixOf(s sig, frac int, signed bool) Fix {
	s.fmt = int32(frac) * 2
	if !signed {
		s.fmt++
	}
	return Fix{s}
}

func asFix(s sig, frac int, unsigned bool) sig {
	return fixOf(s, frac, !unsigned).sig
}

// align gives both operands the larger number of fractional bits.
func (f Fix) align(g Fix) (a, b Fix) {
	up := func(x Fix, k int) Fix { return fixOf(shl(x.sig, k, x.signed()), x.Frac()+k, x.signed()) }
	if d := f.Frac() - g.Frac(); d > 0 {
		return f, up(g, d)
	} else if d < 0 {
		return up(f, -d), g
	}
	return f, g
}

func (f Fix) arith(g Fix, op ir.Op, signed bool, r func(a, b ir.Range) ir.Range) Fix {
	a, b := f.align(g)
	return fixOf(exact(op, a.sig, b.sig, signed, r), a.Frac(), signed)
}

// Add returns f + g, exactly; signed when either is.
func (f Fix) Add(g Fix) Fix { return f.arith(g, ir.Add, f.signed() || g.signed(), ir.Range.Add) }

// Sub returns f - g, exactly; always signed.
func (f Fix) Sub(g Fix) Fix { return f.arith(g, ir.Sub, true, ir.Range.Sub) }

// Mul returns f * g, exactly: the fractional bits add up.
func (f Fix) Mul(g Fix) Fix {
	signed := f.signed() || g.signed()
	return fixOf(exact(ir.Mul, f.sig, g.sig, signed, ir.Range.Mul), f.Frac()+g.Frac(), signed)
}

// Neg returns -f, exactly; always signed.
func (f Fix) Neg() Fix {
	m, ok := use(f.sig)
	if !ok {
		return fixOf(m.poisoned(f.safeWidth()+1, true), f.Frac(), true)
	}
	return fixOf(exact(ir.Sub, m.constant(0, 1, true), f.sig, true, ir.Range.Sub), f.Frac(), true)
}

// Abs returns |f|, exactly and unsigned.
func (f Fix) Abs() Fix {
	if !f.signed() {
		return f
	}
	return fixOf(SInt{f.sig}.Abs().sig, f.Frac(), false)
}

func (f Fix) order(op ir.Op, g Fix) Bool {
	a, b := f.align(g)
	return Bool{compare(op, a.sig, b.sig)}
}

// Eq returns f == g, whatever their formats.
func (f Fix) Eq(g Fix) Bool { return f.order(ir.Eq, g) }

// Ne returns f != g.
func (f Fix) Ne(g Fix) Bool { return f.Eq(g).Not() }

// Lt returns f < g, whatever their formats.
func (f Fix) Lt(g Fix) Bool { return f.order(ir.Lt, g) }

// Le returns f <= g.
func (f Fix) Le(g Fix) Bool { return g.Lt(f).Not() }

// Gt returns f > g.
func (f Fix) Gt(g Fix) Bool { return g.Lt(f) }

// Ge returns f >= g.
func (f Fix) Ge(g Fix) Bool { return f.Lt(g).Not() }

// Shl returns f * 2^k with the same fractional bits.
func (f Fix) Shl(k int) Fix { return fixOf(shl(f.sig, k, f.signed()), f.Frac(), f.signed()) }

// Shr returns f / 2^k rounded down to the same fractional bits.
func (f Fix) Shr(k int) Fix { return fixOf(shr(f.sig, k, f.signed()), f.Frac(), f.signed()) }

// Round drops k fractional bits, rounding half up.
func (f Fix) Round(k int) Fix { return fixOf(round(f.sig, k, f.signed()), f.Frac()-k, f.signed()) }

// Slice returns bits hi down to lo of the representation.
func (f Fix) Slice(hi, lo int) UInt { return UInt{slice(f.sig, hi, lo)} }

// Bit returns bit i of the representation.
func (f Fix) Bit(i int) Bool { return Bool{bit(f.sig, i)} }

// Ext widens to w bits at the top.
func (f Fix) Ext(w int) Fix {
	return fixOf(resize(f.sig, w, f.signed(), diagNarrows, "Ext"), f.Frac(), f.signed())
}

// Fit resizes to w bits without loss; it is an error when the range does not fit.
func (f Fix) Fit(w int) Fix {
	return fixOf(resize(f.sig, w, f.signed(), diagFit, "Fit"), f.Frac(), f.signed())
}

// Wrap keeps the w low bits of the representation.
func (f Fix) Wrap(w int) Fix { return fixOf(wrap(f.sig, w, f.signed()), f.Frac(), f.signed()) }

// Sat saturates to w bits.
func (f Fix) Sat(w int) Fix { return fixOf(sat(f.sig, w, f.signed()), f.Frac(), f.signed()) }

// AsUInt returns the bits of the representation.
func (f Fix) AsUInt() UInt { return UInt{reinterpret(f.sig, false)} }

// AsSInt returns the bits of the representation as two's complement.
func (f Fix) AsSInt() SInt { return SInt{reinterpret(f.sig, true)} }

// Named gives the value a name that survives into Verilog and waves.
func (f Fix) Named(name string) Fix { return fixOf(named(f.sig, name), f.Frac(), f.signed()) }
