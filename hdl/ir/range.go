package ir

import (
	"math"
	"math/big"
	"math/bits"
)

// Range is the proven interval [lo, hi] of a value, both ends included. It is
// exact at any size: bounds that fit int64 are kept small, others as big
// integers. The zero Range is [0, 0].
type Range struct {
	lo, hi int64
	big    *[2]*big.Int // nil: lo and hi hold
}

// Span returns the range [lo, hi].
func Span(lo, hi int64) Range { return Range{lo: lo, hi: hi} }

// BigSpan returns the range [lo, hi].
func BigSpan(lo, hi *big.Int) Range {
	if lo.IsInt64() && hi.IsInt64() {
		return Range{lo: lo.Int64(), hi: hi.Int64()}
	}
	return Range{big: &[2]*big.Int{lo, hi}}
}

// Full returns every value of a width and sign.
func Full(w int, signed bool) Range {
	switch {
	case w <= 0:
		return Range{}
	case signed && w <= 64:
		return Range{lo: math.MinInt64 >> (64 - w), hi: math.MaxInt64 >> (64 - w)}
	case !signed && w <= 63:
		return Range{hi: math.MaxInt64 >> (63 - w)}
	}
	one := big.NewInt(1)
	if signed {
		half := new(big.Int).Lsh(one, uint(w-1))
		return BigSpan(new(big.Int).Neg(half), new(big.Int).Sub(half, one))
	}
	return BigSpan(new(big.Int), new(big.Int).Sub(new(big.Int).Lsh(one, uint(w)), one))
}

// Small returns the bounds when both fit int64.
func (r Range) Small() (lo, hi int64, ok bool) { return r.lo, r.hi, r.big == nil }

// Lo returns the lower bound.
func (r Range) Lo() *big.Int {
	if r.big != nil {
		return r.big[0]
	}
	return big.NewInt(r.lo)
}

// Hi returns the upper bound.
func (r Range) Hi() *big.Int {
	if r.big != nil {
		return r.big[1]
	}
	return big.NewInt(r.hi)
}

// Single reports whether the range holds exactly one value.
func (r Range) Single() bool {
	if r.big != nil {
		return r.big[0].Cmp(r.big[1]) == 0
	}
	return r.lo == r.hi
}

// Negative reports whether a value below zero is possible.
func (r Range) Negative() bool {
	if r.big != nil {
		return r.big[0].Sign() < 0
	}
	return r.lo < 0
}

// Equal reports whether two ranges have the same bounds.
func (r Range) Equal(s Range) bool {
	if r.big == nil && s.big == nil {
		return r.lo == s.lo && r.hi == s.hi
	}
	return r.Lo().Cmp(s.Lo()) == 0 && r.Hi().Cmp(s.Hi()) == 0
}

// Contains reports whether every value of s is in r.
func (r Range) Contains(s Range) bool {
	if r.big == nil && s.big == nil {
		return r.lo <= s.lo && s.hi <= r.hi
	}
	return r.Lo().Cmp(s.Lo()) <= 0 && s.Hi().Cmp(r.Hi()) <= 0
}

// Fits reports whether every value is one of the given width and sign.
func (r Range) Fits(w int, signed bool) bool {
	if r.big == nil && w > 63 { // no need to build the wide bounds
		return signed || r.lo >= 0
	}
	return Full(w, signed).Contains(r)
}

// Width returns the smallest width, at least 1, of the given sign that holds
// every value; an unsigned width of a range with negative values counts the
// bits of their two's complement.
func (r Range) Width(signed bool) int {
	if r.big == nil {
		if !signed && r.lo >= 0 {
			return max(1, bits.Len64(uint64(r.hi)))
		}
		n := max(bits.Len64(uint64(r.lo^(r.lo>>63))), bits.Len64(uint64(r.hi^(r.hi>>63))))
		return n + 1
	}
	if !signed && r.big[0].Sign() >= 0 {
		return max(1, r.big[1].BitLen())
	}
	return max(signedLen(r.big[0]), signedLen(r.big[1]))
}

// signedLen is the two's complement width of v.
func signedLen(v *big.Int) int {
	if v.Sign() < 0 {
		return new(big.Int).Not(v).BitLen() + 1
	}
	return v.BitLen() + 1
}

// Union returns the smallest range that holds both.
func (r Range) Union(s Range) Range {
	if r.big == nil && s.big == nil {
		return Range{lo: min(r.lo, s.lo), hi: max(r.hi, s.hi)}
	}
	lo, hi := r.Lo(), r.Hi()
	if s.Lo().Cmp(lo) < 0 {
		lo = s.Lo()
	}
	if s.Hi().Cmp(hi) > 0 {
		hi = s.Hi()
	}
	return BigSpan(lo, hi)
}

const small = math.MaxInt64 / 2 // sums of two such bounds fit int64

func (r Range) tiny(limit int64) bool {
	return r.big == nil && r.lo >= -limit && r.hi <= limit
}

// Add returns the range of a + b.
func (r Range) Add(s Range) Range {
	if r.tiny(small) && s.tiny(small) {
		return Range{lo: r.lo + s.lo, hi: r.hi + s.hi}
	}
	return BigSpan(new(big.Int).Add(r.Lo(), s.Lo()), new(big.Int).Add(r.Hi(), s.Hi()))
}

// Neg returns the range of -a.
func (r Range) Neg() Range {
	if r.tiny(small) {
		return Range{lo: -r.hi, hi: -r.lo}
	}
	return BigSpan(new(big.Int).Neg(r.Hi()), new(big.Int).Neg(r.Lo()))
}

// Sub returns the range of a - b.
func (r Range) Sub(s Range) Range { return r.Add(s.Neg()) }

// Abs returns the range of |a|.
func (r Range) Abs() Range {
	if !r.Negative() {
		return r
	}
	n := r.Neg()
	if n.Negative() { // both signs occur
		zero := Range{}
		return BigSpan(zero.Lo(), r.Union(n).Hi())
	}
	return n
}

// Mul returns the range of a * b.
func (r Range) Mul(s Range) Range {
	const root = 3037000499 // floor(sqrt(2^63 - 1))
	if r.tiny(root) && s.tiny(root) {
		a, b, c, d := r.lo*s.lo, r.lo*s.hi, r.hi*s.lo, r.hi*s.hi
		return Range{lo: min(a, b, c, d), hi: max(a, b, c, d)}
	}
	lo, hi := (*big.Int)(nil), (*big.Int)(nil)
	for _, x := range []*big.Int{r.Lo(), r.Hi()} {
		for _, y := range []*big.Int{s.Lo(), s.Hi()} {
			p := new(big.Int).Mul(x, y)
			if lo == nil || p.Cmp(lo) < 0 {
				lo = p
			}
			if hi == nil || p.Cmp(hi) > 0 {
				hi = p
			}
		}
	}
	return BigSpan(lo, hi)
}

// Shl returns the range of a * 2^k.
func (r Range) Shl(k int) Range {
	if k < 62 && r.tiny(math.MaxInt64>>uint(k)) {
		return Range{lo: r.lo << uint(k), hi: r.hi << uint(k)}
	}
	return BigSpan(new(big.Int).Lsh(r.Lo(), uint(k)), new(big.Int).Lsh(r.Hi(), uint(k)))
}

// Shr returns the range of floor(a / 2^k).
func (r Range) Shr(k int) Range {
	if r.big == nil {
		k := min(k, 63)
		return Range{lo: r.lo >> uint(k), hi: r.hi >> uint(k)}
	}
	return BigSpan(new(big.Int).Rsh(r.Lo(), uint(k)), new(big.Int).Rsh(r.Hi(), uint(k)))
}

// Clamp returns the part of the range inside [0, 2^w-1] (or the signed one):
// the range of a saturated to w bits.
func (r Range) Clamp(w int, signed bool) Range {
	f := Full(w, signed)
	clip := func(v *big.Int) *big.Int {
		if v.Cmp(f.Lo()) < 0 {
			return f.Lo()
		}
		if v.Cmp(f.Hi()) > 0 {
			return f.Hi()
		}
		return v
	}
	if f.Contains(r) {
		return r
	}
	return BigSpan(clip(r.Lo()), clip(r.Hi()))
}

// String returns "[lo,hi]".
func (r Range) String() string { return "[" + r.Lo().String() + "," + r.Hi().String() + "]" }
