package ir

import (
	"cmp"
	"math"
	"math/big"
)

// RangeOf returns a range that holds every value of a node of the given kind,
// width and sign whose operands lie in args. It is the only place that knows
// how ranges pass through an op: the front end and the passes both call it.
//
// argWidths are the operands' widths; only Cat reads them, so it may be nil
// for every other kind. Sources (Const, Input, InstOut, Reg, MemRead) have
// nothing to compute from and get the full range of their width.
//
// A result that does not fit the node is reduced modulo 2^width: the range
// stays an interval when all of it moves by the same multiple of 2^width
// (-5..-1 read as 8 bits unsigned is 251..255), and becomes the full range of
// the node otherwise. No memory is allocated while bounds fit int64.
func RangeOf(op Op, width int, signed bool, aux int, args []Range, argWidths []int) Range {
	switch op {
	case Not:
		return wrap(invert(args[0]), width, signed)
	case And:
		return wrap(rangeAnd(args[0], args[1]), width, signed)
	case Or: // a|b = ~(~a & ~b)
		return wrap(invert(rangeAnd(invert(args[0]), invert(args[1]))), width, signed)
	case Xor:
		return wrap(rangeXor(args[0], args[1]), width, signed)
	case Add:
		return wrap(args[0].Add(args[1]), width, signed)
	case Sub:
		return wrap(args[0].Sub(args[1]), width, signed)
	case Mul:
		return wrap(args[0].Mul(args[1]), width, signed)
	case Shl:
		return rangeShl(args[0], args[1], width, signed)
	case Shr:
		near, far := shiftCounts(args[1], math.MaxInt32)
		return wrap(args[0].Shr(near).Union(args[0].Shr(far)), width, signed)
	case Eq:
		switch {
		case below(args[0], args[1]) || below(args[1], args[0]):
			return Span(0, 0)
		case args[0].Single() && args[1].Single():
			return Span(1, 1)
		}
		return Span(0, 1)
	case Lt:
		switch {
		case below(args[0], args[1]):
			return Span(1, 1)
		case compare(args[0], low, args[1], high) >= 0:
			return Span(0, 0)
		}
		return Span(0, 1)
	case Mux:
		if args[0].Single() {
			if args[0].Equal(Span(0, 0)) {
				return wrap(args[2], width, signed)
			}
			return wrap(args[1], width, signed)
		}
		return wrap(args[1].Union(args[2]), width, signed)
	case Cat:
		sum := Range{}
		for i, r := range args {
			sum = sum.Shl(argWidths[i]).Add(wrap(r, argWidths[i], false))
		}
		return wrap(sum, width, signed)
	case Slice:
		return wrap(args[0].Shr(aux), width, signed)
	case Ext:
		return wrap(args[0], width, signed)
	}
	return Full(width, signed)
}

// ranger applies RangeOf to nodes of a module without allocating for each.
type ranger struct {
	ranges []Range
	widths []int
}

// of returns the range of a node that would have the given operands of m.
func (r *ranger) of(m *Module, n Node, args []ID) Range {
	r.ranges, r.widths = r.ranges[:0], r.widths[:0]
	for _, a := range args {
		r.ranges = append(r.ranges, m.Range(a))
		r.widths = append(r.widths, m.Width(a))
	}
	return RangeOf(n.Op, n.Width, n.Signed, n.Aux, r.ranges, r.widths)
}

// Intersect returns the values in both ranges; ok is false when there are none.
func (r Range) Intersect(s Range) (both Range, ok bool) {
	if r.big == nil && s.big == nil {
		both = Range{lo: max(r.lo, s.lo), hi: min(r.hi, s.hi)}
		return both, both.lo <= both.hi
	}
	lo, hi := r.Lo(), r.Hi()
	if s.Lo().Cmp(lo) > 0 {
		lo = s.Lo()
	}
	if s.Hi().Cmp(hi) < 0 {
		hi = s.Hi()
	}
	return BigSpan(lo, hi), lo.Cmp(hi) <= 0
}

// wrap returns the range of a reduced modulo 2^w to the given sign.
func wrap(r Range, w int, signed bool) Range {
	if r.Fits(w, signed) {
		return r
	}
	if w <= 60 && r.tiny(1<<62) {
		var half int64
		if signed {
			half = 1 << (w - 1)
		}
		page := (r.lo + half) >> w
		if (r.hi+half)>>w != page {
			return Full(w, signed)
		}
		return Range{lo: r.lo - page<<w, hi: r.hi - page<<w}
	}
	lo, hi := Reduce(r.Lo(), w, signed), Reduce(r.Hi(), w, signed)
	if new(big.Int).Sub(hi, lo).Cmp(new(big.Int).Sub(r.Hi(), r.Lo())) != 0 {
		return Full(w, signed)
	}
	return BigSpan(lo, hi)
}

// invert returns the range of ~a = -1-a as an integer without end.
func invert(r Range) Range { return Span(-1, -1).Sub(r) }

// rangeAnd returns the range of a & b as two's complement integers without end.
func rangeAnd(r, s Range) Range {
	if v, ok := singles(r, s); ok {
		return Span(v[0]&v[1], v[0]&v[1])
	}
	rneg, sneg := r.Negative(), s.Negative()
	zero := Range{}
	lesser, greater := r, s // by their upper ends
	if compare(r, high, s, high) > 0 {
		lesser, greater = s, r
	}
	hi := greater // in general a & b <= max(a, b)
	switch {
	case !rneg && !sneg, below(greater, zero): // equal signs: a & b <= min(a, b)
		hi = lesser
	case !rneg: // a & b <= a
		hi = r
	case !sneg:
		hi = s
	}
	lo := zero
	if rneg && sneg {
		lo = Full(max(r.Width(true), s.Width(true)), true)
	}
	if hi.big == nil && lo.big == nil {
		return Range{lo: lo.lo, hi: hi.hi}
	}
	return BigSpan(lo.Lo(), hi.Hi())
}

// rangeXor returns the range of a ^ b as two's complement integers without end.
func rangeXor(r, s Range) Range {
	if v, ok := singles(r, s); ok {
		return Span(v[0]^v[1], v[0]^v[1])
	}
	if !r.Negative() && !s.Negative() {
		return Full(max(r.Width(false), s.Width(false)), false)
	}
	return Full(max(r.Width(true), s.Width(true)), true)
}

// rangeShl returns the range of a * 2^n reduced to the node, where a count of
// width or more leaves zero.
func rangeShl(a, n Range, width int, signed bool) Range {
	near, far := shiftCounts(n, width)
	if near == width {
		return Range{}
	}
	r := wrap(a.Shl(near).Union(a.Shl(min(far, width-1))), width, signed)
	if far == width {
		r = r.Union(Range{})
	}
	return r
}

// shiftCounts returns the bounds of a shift count, both cut to limit.
func shiftCounts(n Range, limit int) (near, far int) {
	cut := func(v *big.Int) int {
		if v.IsInt64() && v.Int64() < int64(limit) {
			return int(v.Int64())
		}
		return limit
	}
	if n.big != nil {
		return cut(n.big[0]), cut(n.big[1])
	}
	return int(min(n.lo, int64(limit))), int(min(n.hi, int64(limit)))
}

// singles returns the values of two small ranges of one value each.
func singles(r, s Range) (v [2]int64, ok bool) {
	return [2]int64{r.lo, s.lo}, r.big == nil && s.big == nil && r.lo == r.hi && s.lo == s.hi
}

// below reports whether every value of r is less than every value of s.
func below(r, s Range) bool { return compare(r, high, s, low) < 0 }

// An end of a range.
const (
	low  = 0
	high = 1
)

// compare compares one end of r with one end of s.
func compare(r Range, i int, s Range, j int) int {
	if r.big == nil && s.big == nil {
		return cmp.Compare(r.end(i), s.end(j))
	}
	return r.bigEnd(i).Cmp(s.bigEnd(j))
}

func (r Range) end(i int) int64 {
	if i == low {
		return r.lo
	}
	return r.hi
}

func (r Range) bigEnd(i int) *big.Int {
	if i == low {
		return r.Lo()
	}
	return r.Hi()
}
