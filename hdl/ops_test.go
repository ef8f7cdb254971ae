package hdl_test

import (
	"fmt"
	"math/bits"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/stretchr/testify/require"
)

// num is an unsigned or signed integer of the language, for tables over both.
type num struct {
	u      hdl.UInt
	s      hdl.SInt
	signed bool
}

func (n num) rng() (lo, hi int64) {
	if n.signed {
		lo, hi, _ = n.s.Range()
		return lo, hi
	}
	lo, hi, _ = n.u.Range()
	return lo, hi
}

func (n num) width() int {
	if n.signed {
		return n.s.Width()
	}
	return n.u.Width()
}

func uns(u hdl.UInt) num  { return num{u: u} }
func sig(s hdl.SInt) num  { return num{s: s, signed: true} }
func flag(b hdl.Bool) num { return num{u: b.AsUInt()} }

// span returns the values of a width and sign.
func span(w int, signed bool) (lo, hi int64) {
	if signed {
		return -1 << (w - 1), 1<<(w-1) - 1
	}
	return 0, 1<<w - 1
}

// wrapTo is v modulo 2^w in a sign.
func wrapTo(v int64, w int, signed bool) int64 {
	v &= 1<<w - 1
	if signed && v>>(w-1) == 1 {
		v -= 1 << w
	}
	return v
}

func clamp(v int64, w int, signed bool) int64 {
	lo, hi := span(w, signed)
	return max(lo, min(hi, v))
}

func minWidth(lo, hi int64, signed bool) int {
	if !signed {
		return max(1, bits.Len64(uint64(hi)))
	}
	return max(bits.Len64(uint64(lo^(lo>>63))), bits.Len64(uint64(hi^(hi>>63)))) + 1
}

func truth(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// op is an operation on a and b and what it means. Want returns the value.
type op struct {
	name  string
	f     func(a, b num) num
	want  func(a, b int64) int64
	exact bool // width and range are just what the values need
}

func abs(v int64) int64 { return max(v, -v) }

// roundHalfUp drops k bits.
func roundHalfUp(v int64, k int) int64 {
	if k == 0 {
		return v
	}
	return (v + 1<<(k-1)) >> k
}

// opsOf returns the operations of a pair of kinds; wa is the width of a.
func opsOf(sa, sb bool, wa, wb int) []op {
	var list []op
	add := func(name string, exact bool, f func(a, b num) num, want func(a, b int64) int64) {
		list = append(list, op{name, f, want, exact})
	}
	type binary = func(a, b num) num
	pick := func(u func(a, b hdl.UInt) num, s func(a, b hdl.SInt) num) binary {
		return func(a, b num) num {
			if sa {
				return s(a.s, b.s)
			}
			return u(a.u, b.u)
		}
	}
	one := func(u func(a hdl.UInt) num, s func(a hdl.SInt) num) binary {
		return func(a, _ num) num {
			if sa {
				return s(a.s)
			}
			return u(a.u)
		}
	}
	if sa == sb {
		add("Add", true, pick(func(a, b hdl.UInt) num { return uns(a.Add(b)) }, func(a, b hdl.SInt) num { return sig(a.Add(b)) }), func(a, b int64) int64 { return a + b })
		add("Sub", true, pick(func(a, b hdl.UInt) num { return sig(a.Sub(b)) }, func(a, b hdl.SInt) num { return sig(a.Sub(b)) }), func(a, b int64) int64 { return a - b })
		add("Mul", true, pick(func(a, b hdl.UInt) num { return uns(a.Mul(b)) }, func(a, b hdl.SInt) num { return sig(a.Mul(b)) }), func(a, b int64) int64 { return a * b })
		add("SubAbs", true, pick(func(a, b hdl.UInt) num { return uns(a.Sub(b).Abs()) }, func(a, b hdl.SInt) num { return uns(a.Sub(b).Abs()) }), func(a, b int64) int64 { return abs(a - b) })
		add("MulSubNeg", false, pick(func(a, b hdl.UInt) num { return sig(a.Mul(b).Sub(a).Neg()) }, func(a, b hdl.SInt) num { return sig(a.Mul(b).Sub(a).Neg()) }), func(a, b int64) int64 { return -(a*b - a) })
		type cmp struct {
			name string
			u    func(a, b hdl.UInt) hdl.Bool
			s    func(a, b hdl.SInt) hdl.Bool
			want func(a, b int64) bool
		}
		for _, c := range []cmp{
			{"Eq", hdl.UInt.Eq, hdl.SInt.Eq, func(a, b int64) bool { return a == b }},
			{"Ne", hdl.UInt.Ne, hdl.SInt.Ne, func(a, b int64) bool { return a != b }},
			{"Lt", hdl.UInt.Lt, hdl.SInt.Lt, func(a, b int64) bool { return a < b }},
			{"Le", hdl.UInt.Le, hdl.SInt.Le, func(a, b int64) bool { return a <= b }},
			{"Gt", hdl.UInt.Gt, hdl.SInt.Gt, func(a, b int64) bool { return a > b }},
			{"Ge", hdl.UInt.Ge, hdl.SInt.Ge, func(a, b int64) bool { return a >= b }},
		} {
			add(c.name, false, pick(func(a, b hdl.UInt) num { return flag(c.u(a, b)) }, func(a, b hdl.SInt) num { return flag(c.s(a, b)) }),
				func(a, b int64) int64 { return truth(c.want(a, b)) })
		}
		if wa == wb {
			add("And", false, pick(func(a, b hdl.UInt) num { return uns(a.And(b)) }, func(a, b hdl.SInt) num { return sig(a.And(b)) }), func(a, b int64) int64 { return a & b })
			add("Or", false, pick(func(a, b hdl.UInt) num { return uns(a.Or(b)) }, func(a, b hdl.SInt) num { return sig(a.Or(b)) }), func(a, b int64) int64 { return a | b })
			add("Xor", false, pick(func(a, b hdl.UInt) num { return uns(a.Xor(b)) }, func(a, b hdl.SInt) num { return sig(a.Xor(b)) }), func(a, b int64) int64 { return a ^ b })
			add("Mux", false, pick(func(a, b hdl.UInt) num { return uns(hdl.Mux(a.Lt(b), a, b)) }, func(a, b hdl.SInt) num { return sig(hdl.Mux(a.Lt(b), a, b)) }), func(a, b int64) int64 { return min(a, b) })
		}
	}
	if !sb {
		add("Cat", false, func(a, b num) num {
			if sa {
				return uns(a.s.Cat(b.u))
			}
			return uns(a.u.Cat(b.u))
		}, func(a, b int64) int64 { return wrapTo(a, wa, false)<<wb | b })
		add("ShlBy", false, func(a, b num) num {
			if sa {
				return sig(a.s.ShlBy(b.u))
			}
			return uns(a.u.ShlBy(b.u))
		}, func(a, b int64) int64 { return a << b })
		add("ShrBy", false, func(a, b num) num {
			if sa {
				return sig(a.s.ShrBy(b.u))
			}
			return uns(a.u.ShrBy(b.u))
		}, func(a, b int64) int64 { return a >> b })
	}
	if wb > 1 || sb {
		return list
	}
	// operations of a alone, once for each kind of it
	add("Neg", true, one(func(a hdl.UInt) num { return sig(a.Neg()) }, func(a hdl.SInt) num { return sig(a.Neg()) }), func(a, _ int64) int64 { return -a })
	if sa {
		add("Abs", true, func(a, _ num) num { return uns(a.s.Abs()) }, func(a, _ int64) int64 { return abs(a) })
		add("AsUInt", false, func(a, _ num) num { return uns(a.s.AsUInt()) }, func(a, _ int64) int64 { return wrapTo(a, wa, false) })
		add("Sign", false, func(a, _ num) num { return flag(a.s.Sign()) }, func(a, _ int64) int64 { return truth(a < 0) })
	} else {
		add("AsSInt", false, func(a, _ num) num { return sig(a.u.AsSInt()) }, func(a, _ int64) int64 { return wrapTo(a, wa, true) })
		add("Inc", false, func(a, _ num) num { return uns(a.u.Inc()) }, func(a, _ int64) int64 { return wrapTo(a+1, wa, false) })
		add("Dec", false, func(a, _ num) num { return uns(a.u.Dec()) }, func(a, _ int64) int64 { return wrapTo(a-1, wa, false) })
		add("Signed", true, func(a, _ num) num { return sig(a.u.Signed()) }, func(a, _ int64) int64 { return a })
	}
	add("Not", false, one(func(a hdl.UInt) num { return uns(a.Not()) }, func(a hdl.SInt) num { return sig(a.Not()) }), func(a, _ int64) int64 { return wrapTo(^a, wa, sa) })
	for k := range wa + 3 {
		add(fmt.Sprint("Shl", k), true, one(func(a hdl.UInt) num { return uns(a.Shl(k)) }, func(a hdl.SInt) num { return sig(a.Shl(k)) }), func(a, _ int64) int64 { return a << k })
		add(fmt.Sprint("Shr", k), false, one(func(a hdl.UInt) num { return uns(a.Shr(k)) }, func(a hdl.SInt) num { return sig(a.Shr(k)) }), func(a, _ int64) int64 { return a >> k })
		add(fmt.Sprint("Round", k), false, one(func(a hdl.UInt) num { return uns(a.Round(k)) }, func(a hdl.SInt) num { return sig(a.Round(k)) }), func(a, _ int64) int64 { return roundHalfUp(a, k) })
	}
	for w := 1; w <= wa+2; w++ {
		add(fmt.Sprint("Wrap", w), false, one(func(a hdl.UInt) num { return uns(a.Wrap(w)) }, func(a hdl.SInt) num { return sig(a.Wrap(w)) }), func(a, _ int64) int64 { return wrapTo(a, w, sa) })
		add(fmt.Sprint("Sat", w), false, one(func(a hdl.UInt) num { return uns(a.Sat(w)) }, func(a hdl.SInt) num { return sig(a.Sat(w)) }), func(a, _ int64) int64 { return clamp(a, w, sa) })
		if w >= wa {
			add(fmt.Sprint("Ext", w), false, one(func(a hdl.UInt) num { return uns(a.Ext(w)) }, func(a hdl.SInt) num { return sig(a.Ext(w)) }), func(a, _ int64) int64 { return a })
			add(fmt.Sprint("Fit", w), false, one(func(a hdl.UInt) num { return uns(a.Fit(w)) }, func(a hdl.SInt) num { return sig(a.Fit(w)) }), func(a, _ int64) int64 { return a })
		}
	}
	for i := range wa {
		add(fmt.Sprint("Bit", i), false, one(func(a hdl.UInt) num { return flag(a.Bit(i)) }, func(a hdl.SInt) num { return flag(a.Bit(i)) }), func(a, _ int64) int64 { return a >> i & 1 })
		for j := range i + 1 {
			add(fmt.Sprint("Slice", i, j), false, one(func(a hdl.UInt) num { return uns(a.Slice(i, j)) }, func(a hdl.SInt) num { return uns(a.Slice(i, j)) }),
				func(a, _ int64) int64 { return wrapTo(a>>j, i-j+1, false) })
		}
	}
	lo, hi := span(wa, sa)
	for _, c := range []int64{lo, lo + 1, 0, 1, hi - 1, hi} {
		if c < lo || c > hi {
			continue
		}
		add(fmt.Sprint("AddC", c), true, one(func(a hdl.UInt) num { return uns(a.AddC(c)) }, func(a hdl.SInt) num { return sig(a.AddC(c)) }), func(a, _ int64) int64 { return a + c })
		add(fmt.Sprint("SubC", c), true, one(func(a hdl.UInt) num { return sig(a.SubC(c)) }, func(a hdl.SInt) num { return sig(a.SubC(c)) }), func(a, _ int64) int64 { return a - c })
		add(fmt.Sprint("MulC", c), true, one(func(a hdl.UInt) num { return uns(a.MulC(c)) }, func(a hdl.SInt) num { return sig(a.MulC(c)) }), func(a, _ int64) int64 { return a * c })
		add(fmt.Sprint("EqC", c), false, one(func(a hdl.UInt) num { return flag(a.EqC(c)) }, func(a hdl.SInt) num { return flag(a.EqC(c)) }), func(a, _ int64) int64 { return truth(a == c) })
		add(fmt.Sprint("LtC", c), false, one(func(a hdl.UInt) num { return flag(a.LtC(c)) }, func(a hdl.SInt) num { return flag(a.LtC(c)) }), func(a, _ int64) int64 { return truth(a < c) })
		add(fmt.Sprint("NeC", c), false, one(func(a hdl.UInt) num { return flag(a.NeC(c)) }, func(a hdl.SInt) num { return flag(a.NeC(c)) }), func(a, _ int64) int64 { return truth(a != c) })
		add(fmt.Sprint("LeC", c), false, one(func(a hdl.UInt) num { return flag(a.LeC(c)) }, func(a hdl.SInt) num { return flag(a.LeC(c)) }), func(a, _ int64) int64 { return truth(a <= c) })
		add(fmt.Sprint("GtC", c), false, one(func(a hdl.UInt) num { return flag(a.GtC(c)) }, func(a hdl.SInt) num { return flag(a.GtC(c)) }), func(a, _ int64) int64 { return truth(a > c) })
		add(fmt.Sprint("GeC", c), false, one(func(a hdl.UInt) num { return flag(a.GeC(c)) }, func(a hdl.SInt) num { return flag(a.GeC(c)) }), func(a, _ int64) int64 { return truth(a >= c) })
	}
	return list
}

type pairIn struct {
	UA, UB hdl.UInt
	SA, SB hdl.SInt
}

type opsOut struct {
	U []struct{ V hdl.UInt }
	S []struct{ V hdl.SInt }
}

// pairOf returns operands with the range [lo, hi], by a table of constants
// for what the range alone decides.
func pairOf(signed bool, u hdl.UInt, s hdl.SInt) num {
	if signed {
		return sig(s)
	}
	return uns(u)
}

// TestOps compares every operation with integer arithmetic for every value of
// every pair of kinds up to 4 bits: values, proven ranges, and for the exact
// ones the width.
func TestOps(t *testing.T) {
	for _, sa := range []bool{false, true} {
		for _, sb := range []bool{false, true} {
			for wa := 1; wa <= 4; wa++ {
				for wb := 1; wb <= 4; wb++ {
					checkOps(t, sa, sb, wa, wb)
				}
			}
		}
	}
}

func checkOps(t *testing.T, sa, sb bool, wa, wb int) {
	ops := opsOf(sa, sb, wa, wb)
	results := make([]num, len(ops))
	c := circuit(t, pairIn{hdl.U(wa), hdl.U(wb), hdl.S(wa), hdl.S(wb)}, func(m *hdl.Module, in pairIn) (out opsOut) {
		a, b := pairOf(sa, in.UA, in.SA), pairOf(sb, in.UB, in.SB)
		for i, o := range ops {
			r := o.f(a, b)
			results[i] = r
			if r.signed {
				out.S = append(out.S, struct{ V hdl.SInt }{r.s})
			} else {
				out.U = append(out.U, struct{ V hdl.UInt }{r.u})
			}
		}
		return out
	})
	s := newMachine(t, c)
	alo, ahi := span(wa, sa)
	blo, bhi := span(wb, sb)
	low, high := make([]int64, len(ops)), make([]int64, len(ops))
	for a := alo; a <= ahi; a++ {
		for b := blo; b <= bhi; b++ {
			s.set("ua", wrapTo(a, wa, false))
			s.set("ub", wrapTo(b, wb, false))
			s.set("sa", wrapTo(a, wa, true))
			s.set("sb", wrapTo(b, wb, true))
			s.settle()
			nu, ns := 0, 0
			for i, o := range ops {
				var got int64
				if results[i].signed {
					got = s.val[s.port(s.m.Outputs, fmt.Sprintf("s_%d_v", ns)).Lanes[0]].Int64()
					ns++
				} else {
					got = s.val[s.port(s.m.Outputs, fmt.Sprintf("u_%d_v", nu)).Lanes[0]].Int64()
					nu++
				}
				want := o.want(a, b)
				if got != want {
					t.Fatalf("%s of %d (width %d signed %t) and %d (width %d signed %t): got %d, want %d", o.name, a, wa, sa, b, wb, sb, got, want)
				}
				if a == alo && b == blo {
					low[i], high[i] = want, want
				}
				low[i], high[i] = min(low[i], want), max(high[i], want)
			}
		}
	}
	for i, o := range ops {
		lo, hi := results[i].rng()
		if lo > low[i] || hi < high[i] {
			t.Fatalf("%s, widths %d %d signed %t %t: range [%d,%d] lacks values [%d,%d]", o.name, wa, wb, sa, sb, lo, hi, low[i], high[i])
		}
		if !o.exact {
			continue
		}
		require.Equalf(t, []int64{low[i], high[i]}, []int64{lo, hi}, "range of %s, widths %d %d signed %t %t", o.name, wa, wb, sa, sb)
		require.Equalf(t, minWidth(low[i], high[i], results[i].signed), results[i].width(), "width of %s, widths %d %d signed %t %t", o.name, wa, wb, sa, sb)
	}
}

// TestNarrowRanges repeats it with operands whose range is smaller than their
// width: what an operation needs follows from the range.
func TestNarrowRanges(t *testing.T) {
	for lo := int64(-4); lo <= 3; lo++ {
		for hi := lo; hi <= 3; hi++ {
			n := hi - lo + 1
			type result struct {
				name   string
				v      num
				want   func(int64) int64
				strict bool
			}
			var list []result
			c := circuit(t, pairIn{hdl.U(4), hdl.U(1), hdl.S(1), hdl.S(1)}, func(m *hdl.Module, in pairIn) (out opsOut) {
				// ua saturated to n values from lo up, as a sum with a wide type
				idx := hdl.Mux(in.UA.LtC(n), in.UA, hdl.C(m, hdl.U(4), n-1))
				var steps []hdl.SInt
				for k := range n {
					steps = append(steps, hdl.C(m, hdl.S(7), lo+k))
				}
				x := hdl.Select(idx, steps)
				xlo, xhi, _ := x.Range()
				require.Equal(t, []int64{lo, hi}, []int64{xlo, xhi})
				list = []result{
					{"Abs", uns(x.Abs()), abs, true},
					{"Neg", sig(x.Neg()), func(v int64) int64 { return -v }, true},
					{"Add", sig(x.Add(x)), func(v int64) int64 { return v + v }, true},
					{"Shl3", sig(x.Shl(3)), func(v int64) int64 { return v << 3 }, true},
					{"Shl0", sig(x.Shl(0)), func(v int64) int64 { return v }, false},
					{"Sat2", sig(x.Sat(2)), func(v int64) int64 { return clamp(v, 2, true) }, false},
					{"Wrap2", sig(x.Wrap(2)), func(v int64) int64 { return wrapTo(v, 2, true) }, false},
					{"Fit4", sig(x.Fit(4)), func(v int64) int64 { return v }, false},
					{"Round1", sig(x.Round(1)), func(v int64) int64 { return roundHalfUp(v, 1) }, false},
					{"AsUInt", uns(x.AsUInt()), func(v int64) int64 { return wrapTo(v, 7, false) }, false},
					{"Inc", uns(x.AsUInt().Inc()), func(v int64) int64 { return wrapTo(v+1, 7, false) }, false},
					{"Dec", uns(x.AsUInt().Dec()), func(v int64) int64 { return wrapTo(v-1, 7, false) }, false},
					{"MulC", sig(x.MulC(-5)), func(v int64) int64 { return v * -5 }, true},
				}
				for _, r := range list {
					if r.v.signed {
						out.S = append(out.S, struct{ V hdl.SInt }{r.v.s})
					} else {
						out.U = append(out.U, struct{ V hdl.UInt }{r.v.u})
					}
				}
				return out
			})
			s := newMachine(t, c)
			for k := range n {
				s.set("ua", k)
				nu, ns := 0, 0
				for _, r := range list {
					name := ""
					if r.v.signed {
						name, ns = fmt.Sprintf("s_%d_v", ns), ns+1
					} else {
						name, nu = fmt.Sprintf("u_%d_v", nu), nu+1
					}
					require.Equalf(t, r.want(lo+k), s.get(name, 0), "%s of %d in [%d,%d]", r.name, lo+k, lo, hi)
				}
			}
			for _, r := range list {
				rlo, rhi := r.v.rng()
				wlo, whi := r.want(lo), r.want(lo)
				for v := lo; v <= hi; v++ {
					wlo, whi = min(wlo, r.want(v)), max(whi, r.want(v))
				}
				require.Truef(t, rlo <= wlo && rhi >= whi, "range of %s of [%d,%d]: [%d,%d]", r.name, lo, hi, rlo, rhi)
				if r.strict {
					require.Equalf(t, minWidth(wlo, whi, r.v.signed), r.v.width(), "width of %s of [%d,%d]", r.name, lo, hi)
				}
			}
		}
	}
}
