package hdl_test

import (
	"fmt"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/stretchr/testify/require"
)

type fixIn struct{ A, B hdl.Fix }

type fixOut struct{ V []struct{ V hdl.Fix } }

type fixOp struct {
	name string
	f    func(a, b hdl.Fix) hdl.Fix
	// want returns numerator and fractional bits from those of a and b.
	want func(a, b int64, fa, fb int) (int64, int)
}

// align brings two numerators to the larger number of fractional bits.
func align(a, b int64, fa, fb int) (int64, int64, int) {
	return a << (max(fa, fb) - fa), b << (max(fa, fb) - fb), max(fa, fb)
}

var fixOps = []fixOp{
	{"Add", hdl.Fix.Add, func(a, b int64, fa, fb int) (int64, int) { x, y, f := align(a, b, fa, fb); return x + y, f }},
	{"Sub", hdl.Fix.Sub, func(a, b int64, fa, fb int) (int64, int) { x, y, f := align(a, b, fa, fb); return x - y, f }},
	{"Mul", hdl.Fix.Mul, func(a, b int64, fa, fb int) (int64, int) { return a * b, fa + fb }},
	{"Neg", func(a, _ hdl.Fix) hdl.Fix { return a.Neg() }, func(a, _ int64, fa, _ int) (int64, int) { return -a, fa }},
	{"Abs", func(a, _ hdl.Fix) hdl.Fix { return a.Abs() }, func(a, _ int64, fa, _ int) (int64, int) { return abs(a), fa }},
	{"Shl2", func(a, _ hdl.Fix) hdl.Fix { return a.Shl(2) }, func(a, _ int64, fa, _ int) (int64, int) { return a << 2, fa }},
	{"Shr1", func(a, _ hdl.Fix) hdl.Fix { return a.Shr(1) }, func(a, _ int64, fa, _ int) (int64, int) { return a >> 1, fa }},
	{"Round2", func(a, _ hdl.Fix) hdl.Fix { return a.Round(2) }, func(a, _ int64, fa, _ int) (int64, int) { return roundHalfUp(a, 2), fa - 2 }},
	{"Ext", func(a, _ hdl.Fix) hdl.Fix { return a.Ext(9).Fit(8) }, func(a, _ int64, fa, _ int) (int64, int) { return a, fa }},
}

// TestFix compares fixed-point operations with integers and binary points,
// for every value of every pair of formats.
func TestFix(t *testing.T) {
	type format struct {
		w, frac int
		signed  bool
	}
	formats := []format{{3, 0, true}, {3, 2, true}, {3, 5, true}, {2, 1, false}, {3, 3, false}}
	shape := func(f format) hdl.Fix {
		if f.signed {
			return hdl.F(f.w, f.frac)
		}
		return hdl.UF(f.w, f.frac)
	}
	for _, fa := range formats {
		for _, fb := range formats {
			var made []hdl.Fix
			type cmpOut struct {
				fixOut
				Sat, Wrap      hdl.Fix
				Eq, Ne, Lt, Le hdl.Bool
				Gt, Ge         hdl.Bool
			}
			c := circuit(t, fixIn{shape(fa), shape(fb)}, func(m *hdl.Module, in fixIn) (o cmpOut) {
				for _, op := range fixOps {
					v := op.f(in.A, in.B)
					made = append(made, v)
					o.V = append(o.V, struct{ V hdl.Fix }{v})
				}
				o.Sat, o.Wrap = in.A.Sat(2), in.A.Wrap(2)
				o.Eq, o.Ne, o.Lt, o.Le, o.Gt, o.Ge = in.A.Eq(in.B), in.A.Ne(in.B), in.A.Lt(in.B), in.A.Le(in.B), in.A.Gt(in.B), in.A.Ge(in.B)
				return o
			})
			s := newMachine(t, c)
			alo, ahi := span(fa.w, fa.signed)
			blo, bhi := span(fb.w, fb.signed)
			for a := alo; a <= ahi; a++ {
				for b := blo; b <= bhi; b++ {
					s.set("a", a)
					s.set("b", b)
					s.settle()
					read := func(name string) int64 { return s.val[s.port(s.m.Outputs, name).Lanes[0]].Int64() }
					for k, op := range fixOps {
						want, frac := op.want(a, b, fa.frac, fb.frac)
						require.Equal(t, frac, made[k].Frac(), op.name)
						require.Equalf(t, want, read(fmt.Sprintf("v_%d_v", k)), "%s of %d %v and %d %v", op.name, a, fa, b, fb)
					}
					x, y, _ := align(a, b, fa.frac, fb.frac)
					require.Equal(t, []int64{truth(x == y), truth(x != y), truth(x < y), truth(x <= y), truth(x > y), truth(x >= y)},
						[]int64{read("eq"), read("ne"), read("lt"), read("le"), read("gt"), read("ge")})
					require.Equal(t, clamp(a, 2, fa.signed), read("sat"))
					require.Equal(t, wrapTo(a, 2, fa.signed), read("wrap"))
				}
			}
		}
	}
}

// TestEnum runs a state machine over a typed enum.
func TestEnum(t *testing.T) {
	type in struct{ Go hdl.Bool }
	type out struct {
		State hdl.Enum[colour]
		Code  hdl.UInt
		IsRed hdl.Bool
	}
	c := circuit(t, in{hdl.B()}, func(m *hdl.Module, i in) out {
		s := hdl.Reg(m, "state", hdl.E(blue), hdl.Reset(1))
		m.If(i.Go, func() {
			next := hdl.Wire(m, "chosen", hdl.E(blue)) // set on every path of this If
			m.Switch(s.Q).
				Case(colour(0), func() { next.Set(s.Q.Value(1)) }).
				Case(colour(1), func() { next.Set(s.Q.Value(2)) }).
				Case(blue, func() { next.Set(s.Q.Value(0)) })
			s.Set(next.Q)
		})
		return out{s.Q, s.Q.AsUInt(), s.Q.Is(0).And(s.Q.Ne(s.Q.Value(2))).Or(s.Q.Eq(s.Q.Value(0)))}
	})
	require.Equal(t, []string{"Red", "Green", "Blue"}, c.Design().Top().Regs[0].EnumNames())
	s := newMachine(t, c)
	for step, want := range []int64{1, 2, 2, 0, 1, 2} {
		require.Equal(t, want, s.get("state", 0))
		require.Equal(t, want, s.get("code", 0))
		require.Equal(t, truth(want == 0), s.get("is_red", 0))
		s.set("go", truth(step != 1))
		s.step()
	}
}

// TestCombine checks Tree, Select, Cat, Repeat, All and Any on lists.
func TestCombine(t *testing.T) {
	for n := 1; n <= 9; n++ {
		type in struct {
			V     []hdl.UInt
			Index hdl.UInt
		}
		type out struct {
			Last, Chosen, Bits, Copies hdl.UInt
			All, Any, Parity           hdl.Bool
		}
		c := circuit(t, in{hdl.Vec(n, hdl.U(3)), hdl.U(4)}, func(m *hdl.Module, i in) out {
			var xs []hdl.Signal
			var bs []hdl.Bool
			for _, v := range i.V {
				xs = append(xs, v)
				bs = append(bs, v.Bit(1))
			}
			// not commutative: the order of operands must be that of the list
			last := hdl.Tree(i.V, func(a, b hdl.UInt) hdl.UInt { return b })
			return out{last, hdl.Select(i.Index, i.V), hdl.Cat(xs...), hdl.Repeat(bs[0], n), hdl.All(bs...), hdl.Any(bs...), hdl.Tree(bs, hdl.Bool.Xor)}
		})
		s := newMachine(t, c)
		var v []int64
		for k := range n {
			v = append(v, int64((5*k+3)%8))
		}
		s.set("v", v...)
		bits, all, any, parity := int64(0), int64(1), int64(0), int64(0)
		for k := range n {
			bits = bits<<3 | v[k]
			b := v[k] >> 1 & 1
			all, any, parity = all&b, any|b, parity^b
		}
		for k := range n {
			s.set("index", int64(k))
			require.Equal(t, v[k], s.get("chosen", 0), "element %d of %d", k, n)
		}
		require.Equal(t, []int64{v[n-1], bits, all, any, parity, (v[0] >> 1 & 1) * (1<<n - 1)},
			[]int64{s.get("last", 0), s.get("bits", 0), s.get("all", 0), s.get("any", 0), s.get("parity", 0), s.get("copies", 0)})
	}
}
