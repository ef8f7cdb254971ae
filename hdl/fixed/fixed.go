// Package fixed changes the format of fixed-point numbers ([hdl.Fix]) by named
// rules. Add, Sub, Mul and comparisons of hdl.Fix are exact whatever the formats;
// what loses bits is asked for here, with a rounding and, where the range may
// not fit, an overflow.
//
//	mode      2.5  -2.5   1.5  -1.5   what
//	Floor       2    -3     1    -2   towards minus infinity: bits are dropped
//	Ceil        3    -2     2    -1   towards plus infinity
//	Zero        2    -2     1    -1   towards zero
//	HalfUp      3    -2     2    -1   to the nearest, halves up
//	HalfAway    3    -3     2    -2   to the nearest, halves away from zero
//	HalfEven    2    -2     2    -2   to the nearest, halves to the even one
//
// Floor is free. HalfUp is one addition; HalfEven and HalfAway need its carry-in
// too; Zero adds the sign. All are combinational, latency 0.
package fixed

import (
	"math"

	"github.com/sparcgen/sparcgen/hdl"
)

// Rounding is what becomes of fractional bits that are dropped.
type Rounding int

// The ways to round, as the package's table says.
const (
	Floor Rounding = iota
	Ceil
	Zero
	HalfUp
	HalfAway
	HalfEven
)

// String returns the name.
func (r Rounding) String() string {
	return [...]string{"Floor", "Ceil", "Zero", "HalfUp", "HalfAway", "HalfEven"}[r]
}

// Overflow is what becomes of a value that a format does not hold.
type Overflow int

// The ways to overflow.
const (
	Saturate Overflow = iota // the nearest value of the format
	Wrap                     // the low bits
)

// String returns the name.
func (o Overflow) String() string { return [...]string{"Saturate", "Wrap"}[o] }

// Round returns x with frac fractional bits, as wide as it needs to be, signed
// as x is: a value that rounds up past the largest of its format has another bit.
// More fractional bits than x has are zeros.
func Round(x hdl.Fix, frac int, r Rounding) hdl.Fix {
	k := x.Frac() - frac
	if !x.IsSigned() {
		if k <= 0 {
			return x.AsUInt().Shl(-k).AsFix(frac)
		}
		s := round(x.AsUInt().Signed(), k, r)
		return s.AsUInt().Wrap(max(1, s.Width()-1)).AsFix(frac) // never below zero
	}
	if k <= 0 {
		return x.AsSInt().Shl(-k).AsFix(frac)
	}
	return round(x.AsSInt(), k, r).AsFix(frac)
}

// round drops k bits, at least 1; the result has at least 2.
func round(s hdl.SInt, k int, r Rounding) hdl.SInt {
	s = s.Ext(max(s.Width(), k+2))
	sign := s.Sign()
	switch r {
	case Ceil:
		s = s.Add(hdl.Repeat(sign.Or(sign.Not()), k).Signed())
	case Zero:
		s = s.Add(hdl.Repeat(sign, k).Signed())
	case HalfUp:
		return s.Round(k)
	case HalfAway:
		s = s.Add(below(sign, k))
	case HalfEven:
		s = s.Add(below(s.Bit(k).Not(), k))
	}
	return s.Shr(k)
}

// below returns half of 2^k, less one where less is true.
func below(less hdl.Bool, k int) hdl.SInt {
	if k == 1 {
		return less.Not().AsUInt().Signed()
	}
	return less.Not().Cat(hdl.Repeat(less, k-1)).Signed()
}

// Convert returns x in the format of shape (hdl.F or hdl.UF), rounded and, where
// its range does not fit, brought into it.
func Convert(x, shape hdl.Fix, r Rounding, o Overflow) hdl.Fix {
	y, w := Round(x, shape.Frac(), r), shape.Width()
	switch {
	case y.IsSigned() == shape.IsSigned():
	case shape.IsSigned(): // y has no sign
		y = y.AsUInt().Signed().AsFix(y.Frac())
	case o == Saturate: // below zero becomes zero
		bits := max(1, y.Width()-1)
		positive := hdl.Repeat(y.Bit(y.Width()-1).Not(), bits)
		y = y.AsUInt().Wrap(bits).And(positive).AsFix(y.Frac())
	default:
		y = y.AsUInt().AsFix(y.Frac())
	}
	if y.Width() < w {
		if !shape.IsSigned() && x.IsSigned() && o == Wrap { // the sign goes on
			return y.AsSInt().Ext(w).AsUInt().AsFix(y.Frac())
		}
		return y.Ext(w)
	}
	if o == Saturate {
		return y.Sat(w)
	}
	return y.Wrap(w)
}

// Raw returns the representation in the format of shape that is nearest to v,
// halves to even; values past the format's ends become those. The widest format
// is 62 bits. Not a number is 0.
func Raw(shape hdl.Fix, v float64) int64 {
	w := shape.Width()
	lo, hi := 0.0, math.Ldexp(1, w)-1
	if shape.IsSigned() {
		lo, hi = -math.Ldexp(1, w-1), math.Ldexp(1, w-1)-1
	}
	if math.IsNaN(v) {
		return 0
	}
	return int64(min(max(math.RoundToEven(math.Ldexp(v, shape.Frac())), lo), hi))
}

// Value returns the number that a representation in the format of shape means.
func Value(shape hdl.Fix, raw int64) float64 { return math.Ldexp(float64(raw), -shape.Frac()) }

// Const returns the constant nearest to v. A value outside the format is a
// mistake.
func Const(m *hdl.Module, shape hdl.Fix, v float64) hdl.Fix {
	raw := Raw(shape, v)
	if math.Abs(Value(shape, raw)-v) > math.Ldexp(1, -shape.Frac()) || math.IsNaN(v) {
		m.Errorf("the constant %g is none of %d bits with %d fractional ones: must be %g to %g", v, shape.Width(), shape.Frac(),
			Value(shape, Raw(shape, math.Inf(-1))), Value(shape, Raw(shape, math.Inf(1))))
	}
	return hdl.C(m, shape, raw)
}
