package ir

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// edges are bounds around which the small form gives way to the big one.
func edges() (out []*big.Int) {
	for _, v := range []int64{0, 1, -1, 2, 3, -7, 100, 3037000499, 3037000500, -3037000500, math.MaxInt64 / 2, math.MaxInt64/2 + 1,
		math.MinInt64 / 2, math.MaxInt64, math.MinInt64, math.MinInt64 + 1} {
		out = append(out, big.NewInt(v))
	}
	one := new(big.Int).SetUint64(math.MaxUint64)
	wide := new(big.Int).Lsh(big.NewInt(5), 90)
	return append(out, one, new(big.Int).Neg(one), wide, new(big.Int).Neg(wide))
}

// spans returns ranges between every two edges.
func spans() (out []Range) {
	for _, a := range edges() {
		for _, b := range edges() {
			if a.Cmp(b) <= 0 {
				out = append(out, BigSpan(a, b))
			}
		}
	}
	return out
}

// hull returns the range of a function over the corners of two ranges: exact
// for functions monotone in each operand.
func hull(r, s Range, f func(a, b *big.Int) *big.Int) (lo, hi *big.Int) {
	for _, a := range []*big.Int{r.Lo(), r.Hi()} {
		for _, b := range []*big.Int{s.Lo(), s.Hi()} {
			v := f(a, b)
			if lo == nil || v.Cmp(lo) < 0 {
				lo = v
			}
			if hi == nil || v.Cmp(hi) > 0 {
				hi = v
			}
		}
	}
	return lo, hi
}

func TestRangeArithmetic(t *testing.T) {
	binary := []struct {
		name string
		got  func(r, s Range) Range
		want func(a, b *big.Int) *big.Int
	}{
		{"add", Range.Add, func(a, b *big.Int) *big.Int { return new(big.Int).Add(a, b) }},
		{"sub", Range.Sub, func(a, b *big.Int) *big.Int { return new(big.Int).Sub(a, b) }},
		{"mul", Range.Mul, func(a, b *big.Int) *big.Int { return new(big.Int).Mul(a, b) }},
		{"neg", func(r, _ Range) Range { return r.Neg() }, func(a, _ *big.Int) *big.Int { return new(big.Int).Neg(a) }},
		{"shl 1", func(r, _ Range) Range { return r.Shl(1) }, func(a, _ *big.Int) *big.Int { return new(big.Int).Lsh(a, 1) }},
		{"shl 61", func(r, _ Range) Range { return r.Shl(61) }, func(a, _ *big.Int) *big.Int { return new(big.Int).Lsh(a, 61) }},
		{"shl 63", func(r, _ Range) Range { return r.Shl(63) }, func(a, _ *big.Int) *big.Int { return new(big.Int).Lsh(a, 63) }},
		{"shr 1", func(r, _ Range) Range { return r.Shr(1) }, func(a, _ *big.Int) *big.Int { return new(big.Int).Rsh(a, 1) }},
		{"shr 70", func(r, _ Range) Range { return r.Shr(70) }, func(a, _ *big.Int) *big.Int { return new(big.Int).Rsh(a, 70) }},
	}
	for _, r := range spans() {
		for _, s := range spans() {
			for _, op := range binary {
				got := op.got(r, s)
				lo, hi := hull(r, s, op.want)
				if got.Lo().Cmp(lo) != 0 || got.Hi().Cmp(hi) != 0 {
					require.Failf(t, op.name, "%v %v: %v, not [%v,%v]", r, s, got, lo, hi)
				}
				_, _, small := got.Small()
				require.Equal(t, lo.IsInt64() && hi.IsInt64(), small, "%s: small bounds are kept small", op.name)
			}
		}
	}
}

func TestRangeSets(t *testing.T) {
	for _, r := range spans() {
		require.True(t, r.Contains(r) && r.Equal(r))
		require.Equal(t, r.Lo().Cmp(r.Hi()) == 0, r.Single())
		require.Equal(t, r.Lo().Sign() < 0, r.Negative())
		abs := r.Abs()
		for _, v := range []*big.Int{r.Lo(), r.Hi()} {
			require.True(t, abs.Contains(BigSpan(new(big.Int).Abs(v), new(big.Int).Abs(v))))
		}
		require.False(t, abs.Negative())
		for _, s := range spans() {
			u := r.Union(s)
			require.True(t, u.Contains(r) && u.Contains(s))
			require.True(t, (u.Lo().Cmp(r.Lo()) == 0 || u.Lo().Cmp(s.Lo()) == 0) && (u.Hi().Cmp(r.Hi()) == 0 || u.Hi().Cmp(s.Hi()) == 0))
			both, ok := r.Intersect(s)
			require.Equal(t, r.Hi().Cmp(s.Lo()) >= 0 && s.Hi().Cmp(r.Lo()) >= 0, ok)
			if ok {
				require.True(t, r.Contains(both) && s.Contains(both))
				require.True(t, both.Equal(r) || both.Equal(s) || !r.Contains(s) && !s.Contains(r))
			}
			require.Equal(t, r.Lo().Cmp(s.Lo()) <= 0 && s.Hi().Cmp(r.Hi()) <= 0, r.Contains(s))
			require.Equal(t, r.Contains(s) && s.Contains(r), r.Equal(s))
		}
	}
}

// TestRangeAbs compares |a| with every value at small bounds.
func TestRangeAbs(t *testing.T) {
	for lo := int64(-6); lo <= 6; lo++ {
		for hi := lo; hi <= 6; hi++ {
			want := Span(max(lo, -lo), max(lo, -lo))
			for v := lo; v <= hi; v++ {
				want = want.Union(Span(max(v, -v), max(v, -v)))
			}
			if got := Span(lo, hi).Abs(); lo < 0 && hi >= 0 || !got.Equal(want) {
				require.Equal(t, Span(0, want.hi), got)
			}
		}
	}
}

// TestRangeWidths checks Full, Width, Fits and Clamp against 2^w.
func TestRangeWidths(t *testing.T) {
	require.Equal(t, Range{}, Full(0, true))
	for w := 1; w <= 130; w++ {
		half := new(big.Int).Lsh(big.NewInt(1), uint(w-1))
		whole := new(big.Int).Lsh(half, 1)
		one := big.NewInt(1)
		u, s := Full(w, false), Full(w, true)
		require.Equal(t, "[0,"+new(big.Int).Sub(whole, one).String()+"]", u.String())
		require.Equal(t, "["+new(big.Int).Neg(half).String()+","+new(big.Int).Sub(half, one).String()+"]", s.String())
		require.Equal(t, w, u.Width(false))
		require.Equal(t, w, s.Width(true))
		require.Equal(t, w+1, u.Width(true))
		require.Equal(t, w, s.Width(false), "two's complement")
		require.True(t, u.Fits(w, false) && s.Fits(w, true) && u.Fits(w+1, true))
		require.False(t, u.Fits(w, true) || s.Fits(w, false) || s.Fits(w+5, false))
		require.False(t, u.Add(Span(0, 1)).Fits(w, false) || s.Sub(Span(0, 1)).Fits(w, true))
		more := u.Union(s).Mul(Span(3, 3))
		require.Equal(t, u, more.Clamp(w, false))
		require.Equal(t, s.String(), more.Clamp(w, true).String())
		require.Equal(t, "[1,1]", Span(1, 1).Clamp(w, false).String())
	}
	require.Equal(t, 1, Span(0, 0).Width(false))
	require.Equal(t, 1, Span(0, 0).Width(true))
	require.Equal(t, 1, Span(-1, 0).Width(true))
	require.Equal(t, 2, Span(0, 1).Width(true))
}

// TestEvalTable pins the exact meaning of the ops where integers leave their
// width, from the package's table of values.
func TestEvalTable(t *testing.T) {
	for _, c := range []struct {
		op     Op
		width  int
		signed bool
		aux    int
		widths []int
		args   []int64
		want   int64
	}{
		{Not, 4, false, 0, []int{4}, []int64{5}, 10},
		{Not, 4, true, 0, []int{4}, []int64{5}, -6},
		{And, 4, false, 0, []int{4, 4}, []int64{-1, 5}, 5},
		{Or, 4, true, 0, []int{4, 4}, []int64{8, 1}, -7},
		{Xor, 4, false, 0, []int{4, 4}, []int64{-1, -2}, 1},
		{Add, 4, false, 0, []int{4, 4}, []int64{15, 3}, 2},
		{Add, 4, true, 0, []int{4, 4}, []int64{15, 3}, 2},
		{Sub, 4, false, 0, []int{4, 4}, []int64{1, 3}, 14},
		{Mul, 8, true, 0, []int{4, 4}, []int64{-8, 15}, -120},
		{Shl, 4, false, 0, []int{4, 4}, []int64{3, 3}, 8},
		{Shl, 4, false, 0, []int{4, 4}, []int64{3, 4}, 0},
		{Shr, 4, true, 0, []int{4, 4}, []int64{-8, 2}, -2},
		{Shr, 4, true, 0, []int{4, 4}, []int64{-1, 15}, -1},
		{Shr, 4, false, 0, []int{4, 4}, []int64{15, 15}, 0},
		{Eq, 1, false, 0, []int{4, 4}, []int64{-1, 15}, 0},
		{Lt, 1, false, 0, []int{4, 4}, []int64{-1, 15}, 1},
		{Lt, 1, false, 0, []int{4, 4}, []int64{15, 15}, 0},
		{Mux, 4, true, 0, []int{1, 4, 4}, []int64{1, -3, 5}, -3},
		{Mux, 4, true, 0, []int{1, 4, 4}, []int64{0, -3, 5}, 5},
		{Cat, 8, false, 0, []int{4, 4}, []int64{-1, 2}, 242},
		{Cat, 3, true, 0, []int{1, 1, 1}, []int64{1, 0, 1}, -3},
		{Slice, 2, false, 1, []int{4}, []int64{-3}, 2},
		{Ext, 8, true, 0, []int{4}, []int64{15}, 15},
		{Ext, 8, false, 0, []int{4}, []int64{-1}, 255},
		{Ext, 4, true, 0, []int{4}, []int64{15}, -1},
	} {
		require.Equal(t, c.want, evalSmall(c.op, c.width, c.signed, c.aux, c.widths, c.args...), "%v %v", c.op, c.args)
	}
}
