package fixed_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/fixed"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// nearest are the ways to round, by the functions of package math.
var nearest = map[fixed.Rounding]func(float64) float64{
	fixed.Floor:    math.Floor,
	fixed.Ceil:     math.Ceil,
	fixed.Zero:     math.Trunc,
	fixed.HalfUp:   func(v float64) float64 { return math.Floor(v + 0.5) },
	fixed.HalfAway: math.Round,
	fixed.HalfEven: math.RoundToEven,
}

// format is a format of w bits.
type format struct {
	W, Frac  int
	Unsigned bool
}

func (f format) shape() hdl.Fix {
	if f.Unsigned {
		return hdl.UF(f.W, f.Frac)
	}
	return hdl.F(f.W, f.Frac)
}

func (f format) ends() (lo, hi int64) {
	if f.Unsigned {
		return 0, 1<<f.W - 1
	}
	return -(1 << (f.W - 1)), 1<<(f.W-1) - 1
}

// change rounds and converts a number.
type change struct {
	From, To format
	R        fixed.Rounding
	O        fixed.Overflow
}

type changeIn struct{ X hdl.Fix }

type changeOut struct{ Rounded, Converted hdl.Fix }

func (g change) Inputs() changeIn { return changeIn{g.From.shape()} }

func (g change) Build(_ *hdl.Module, in changeIn) changeOut {
	return changeOut{fixed.Round(in.X, g.To.Frac, g.R), fixed.Convert(in.X, g.To.shape(), g.R, g.O)}
}

// TestEveryValue: all values of 7 bits, every rounding, overflow and pair of signs,
// from all bits dropped to bits added.
func TestEveryValue(t *testing.T) {
	for r, exact := range nearest {
		for _, o := range []fixed.Overflow{fixed.Saturate, fixed.Wrap} {
			for signs := range 4 {
				for _, to := range [][2]int{{4, 2}, {5, 3}, {3, 4}, {2, -2}, {12, 6}, {6, 5}, {7, 4}, {3, -4}, {9, 1}} {
					from := format{7, 4, signs&1 == 1}
					g := change{from, format{to[0], to[1], signs&2 == 2}, r, o}
					b, err := sim.Open(g)
					require.NoError(t, err)
					lo, hi := from.ends()
					for raw := lo; raw <= hi; raw++ {
						b.Set(b.In.X, raw)
						want := int64(exact(math.Ldexp(float64(raw), to[1]-4)))
						require.Equal(t, want, b.Get(b.Out.Rounded), "%+v of %d", g, raw)
						least, most := g.To.ends()
						if o == fixed.Saturate {
							want = min(max(want, least), most)
						} else if want &= 1<<to[0] - 1; want > most {
							want -= 1 << to[0]
						}
						require.Equal(t, want, b.Get(b.Out.Converted), "%+v of %d", g, raw)
					}
					require.NoError(t, b.Err())
					require.NoError(t, b.Close())
				}
			}
		}
	}
}

func TestLint(t *testing.T) {
	for r := range nearest {
		c, err := hdl.Build(change{format{12, 8, false}, format{6, 4, false}, r, fixed.Saturate})
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		hdltest.Lint(t, c)
	}
}

func TestRaw(t *testing.T) {
	for _, c := range []struct {
		shape hdl.Fix
		v     float64
		want  int64
	}{
		{hdl.F(8, 4), 1.5, 24}, {hdl.F(8, 4), -1.03125, -16}, {hdl.F(8, 4), 0.09375, 2}, {hdl.F(8, 4), 100, 127},
		{hdl.F(8, 4), -100, -128}, {hdl.UF(8, 4), -1, 0}, {hdl.UF(8, 8), 1, 255}, {hdl.UF(4, -2), 20, 5}, {hdl.F(8, 4), math.NaN(), 0},
	} {
		require.Equal(t, c.want, fixed.Raw(c.shape, c.v), "%v", c.v)
	}
	require.InDelta(t, -1.25, fixed.Value(hdl.F(8, 4), -20), 0)
	require.InDelta(t, 20, fixed.Value(hdl.UF(4, -2), 5), 0)
}

// constant is a constant.
type constant struct{ V float64 }

type constantOut struct{ Y hdl.Fix }

func (constant) Inputs() struct{} { return struct{}{} }

func (g constant) Build(m *hdl.Module, _ struct{}) constantOut {
	return constantOut{fixed.Const(m, hdl.F(8, 4), g.V)}
}

func TestConst(t *testing.T) {
	b, err := sim.Open(constant{-2.6})
	require.NoError(t, err)
	require.EqualValues(t, -42, b.Get(b.Out.Y))
	for _, v := range []float64{8.2, -9} {
		_, err = hdl.Build(constant{v})
		require.ErrorContains(t, err, fmt.Sprintf("the constant %g is none of 8 bits with 4 fractional ones: must be -8 to 7.9375", v))
	}
}
