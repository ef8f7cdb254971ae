package golden

import (
	"fmt"
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// expErrors evaluates all 65,536 inputs and returns the largest distance from
// the exact value in units of 2^-15, and whether the answers never rise.
func expErrors(e Exp) (worst float64, monotonic bool) {
	exact := func(x int) float64 { return 32768 * math.Exp(-float64(x)/4096) }
	if e.Form == ExpBase2 {
		exact = func(x int) float64 { return 32768 * math.Exp2(-float64(x)/4096) }
	}
	monotonic = true
	last := math.MaxInt
	for x := range 65536 {
		y := e.Eval(uint16(x))
		worst = max(worst, math.Abs(float64(y)-exact(x)))
		monotonic = monotonic && y <= last
		last = y
	}
	return worst, monotonic
}

// The published error table of the exponent unit, recomputed over every input.
// The upper bounds are the published numbers (an ulp is 2^-15), rounded up; the
// lower ones show that the yardstick measures something.
func TestExpEveryInput(t *testing.T) {
	for _, c := range []struct {
		exp       Exp
		low, high float64
		monotonic bool
	}{
		{DefaultExp, 0.5, 0.64, true},
		{Exp{ExpTaylor, 16, 2, 20, 32768}, 0.5, 0.55, true},
		{SmallExp, 0.5, 0.85, true},
		{Exp{ExpTaylor, 32, 2, 18, 32768}, 0.5, 0.75, true},
		{Exp{ExpTaylor, 8, 3, 18, 32768}, 0.5, 0.75, true},
		{Exp{ExpPlain, 1, 2, 18, 32768}, 1500, 1550, true},
		{Exp{ExpPlain, 1, 3, 18, 32768}, 270, 280, false},
		{Exp{ExpPlain, 1, 4, 18, 32768}, 38, 40, true},
		{Exp{ExpTaylor, 1, 2, 18, 32768}, 205, 210, true},
		{Exp{ExpTaylor, 1, 3, 18, 32768}, 17, 19, false},
		{Exp{ExpTaylor, 1, 4, 18, 32768}, 1, 2.4, true},
		{Exp{ExpBase2, 32, 2, 20, 32768}, 0.5, 0.6, true},
	} {
		t.Run(fmt.Sprintf("%+v", c.exp), func(t *testing.T) {
			worst, monotonic := expErrors(c.exp)
			t.Logf("largest error %.4f ulp, monotonic %v", worst, monotonic)
			require.LessOrEqual(t, worst, c.high)
			require.GreaterOrEqual(t, worst, c.low)
			require.Equal(t, c.monotonic, monotonic)
			require.Equal(t, 32768, c.exp.Eval(0), "exp(0) is exactly 1.0")
		})
	}
}

// Every legal configuration answers exactly 1.0 at 0 and stays in 0..Cap.
func TestExpRange(t *testing.T) {
	for _, form := range []ExpForm{ExpTaylor, ExpPlain, ExpBase2} {
		for points := 1; points <= 256; points *= 2 {
			for order := 1; order <= 4; order++ {
				for _, bits := range []int{16, 18, 24} {
					for _, limit := range []int{32767, 32768} {
						e := Exp{form, points, order, bits, limit}
						if e.Check() != nil {
							require.True(t, form == ExpPlain && points > 1)
							continue
						}
						require.Equal(t, limit, e.Eval(0), "%+v", e)
						for x := 1; x < 65536; x += 97 {
							y := e.Eval(uint16(x))
							require.True(t, y >= 0 && y <= limit, "%+v: exp(%d) = %d", e, x, y)
						}
					}
				}
			}
		}
	}
}

// One evaluation of the default form worked out by hand: x = 1.0 = 4096.
// q = (4096*369 + 32768) >> 16 = 1544192 >> 16 = 23. t = (4096*256 - 23*45426)
// = 1048576 - 1044798 = 3778, over 4 = 944.5 -> 945. g = 472.5 -> 473.
// f = -945 + (945*473 = 446985) / 2^18 = 1.7 -> 2, so -943. j = 7, k = 1;
// c = 2^18 * 2^(-7/16) = 193570.55 -> 193571 and w = 193571/4 = 48392.75 -> 48392.
// y = 193571 + round(48392 * -943 / 65536 = -696.3) = 192875.
// e = 192875 / 16 = 12054.7 -> 12055, and 32768/e = 12054.7.
func TestExpByHand(t *testing.T) {
	k, s := DefaultExp.PointConstant()
	require.EqualValues(t, 369, k)
	require.Equal(t, 16, s)
	require.EqualValues(t, 45426, DefaultExp.StepConstant())
	q, residue := DefaultExp.Reduce(4096)
	require.EqualValues(t, 23, q)
	require.EqualValues(t, 945, residue)
	require.EqualValues(t, -943, DefaultExp.polynomial(945))
	// g = 3629.5 -> 3630; 7259*3630/2^18 = 100.52 -> 101. A truncated g would give 100.49.
	require.EqualValues(t, -7158, DefaultExp.polynomial(7259))
	require.EqualValues(t, 193571, DefaultExp.Value(7))
	require.Equal(t, 12055, DefaultExp.Eval(4096))
	require.Equal(t, 0, DefaultExp.Eval(65535))

	// Base 2, x = 1.5 = 6144: q = 6144/64 = 96, t = 0, so j = 32, k = 1.
	// c = 2^18 / sqrt 2 * (1 + (ln 2/64)^2/16) = 185363.8 * 1.0000073 = 185365.2.
	q, residue = SmallExp.Reduce(6144)
	require.EqualValues(t, 96, q)
	require.Zero(t, residue)
	require.EqualValues(t, 185365, SmallExp.Value(32))
	require.Equal(t, 11585, SmallExp.Eval(6144)) // 185365/16 = 11585.3

	require.Equal(t, 1, SmallExp.Eval(65503)) // q = 1023, k = 15: 0.503 ulp
	require.Zero(t, SmallExp.Eval(65504), "q = 1024, k = 16")
	require.Zero(t, SmallExp.Eval(65535), "the saturated argument")

	require.EqualValues(t, 1<<17, DefaultExp.Coefficient(2))
	require.EqualValues(t, -43691, DefaultExp.Coefficient(3)) // -2^18/6 = -43690.7
	require.EqualValues(t, 10923, DefaultExp.Coefficient(4))  // 2^18/24 = 10922.7

	// Order 3 at t = -1000: h = 2^17 + (1000*43691 = 43691000)/2^18 = 166.67 -> 131239;
	// g = -131239000/2^18 = -500.6 -> -501; f = 1000 + 501000/2^18 = 1.9 -> 1002.
	third := DefaultExp
	third.Order = 3
	require.EqualValues(t, 1002, third.polynomial(-1000))
	// Order 1 is the tangent.
	third.Order = 1
	require.EqualValues(t, 1000, third.polynomial(-1000))
}

// The bit widths the comments promise the circuit.
func TestExpWidths(t *testing.T) {
	for x := range 65536 {
		q, residue := DefaultExp.Reduce(uint16(x))
		require.True(t, q >= 0 && q <= 369)
		require.True(t, residue >= -9416 && residue <= 9416)
		f := DefaultExp.polynomial(residue)
		require.Equal(t, f, SatN(f, 15))
		require.GreaterOrEqual(t, DefaultExp.Value(int(q)%16)+f, int64(0))
	}
}

// The tables must not depend on the last bit of a float64: every constant is far
// from a rounding boundary, checked with 200-bit arithmetic for the roots.
func TestExpTableAgainstBig(t *testing.T) {
	require.EqualValues(t, 1<<18-1, DefaultExp.Value(0), "one below 1.0: its high bits are an operand")
	for j := 1; j < 16; j++ {
		// Value(j)^16 must bracket 2^(18*16 - j): (v - 1/2)^16 <= 2^(288-j) < (v + 1/2)^16.
		v := DefaultExp.Value(j)
		power := func(twice int64) *big.Int { return new(big.Int).Exp(big.NewInt(twice), big.NewInt(16), nil) }
		target := new(big.Int).Lsh(big.NewInt(1), uint(288-j+16)) // both sides times 2^16
		require.LessOrEqual(t, power(2*v-1).Cmp(target), 0, "j=%d", j)
		require.Positive(t, power(2*v+1).Cmp(target), "j=%d", j)
	}
}

func TestExpRefusals(t *testing.T) {
	for message, e := range map[string]Exp{
		"points is 3":      {ExpTaylor, 3, 2, 18, 32768},
		"points is 512":    {ExpTaylor, 512, 2, 18, 32768},
		"plain form has":   {ExpPlain, 2, 2, 18, 32768},
		"order is 0":       {ExpTaylor, 16, 0, 18, 32768},
		"order is 5":       {ExpTaylor, 16, 5, 18, 32768},
		"bits is 15":       {ExpTaylor, 16, 2, 15, 32768},
		"cap is 1":         {ExpTaylor, 16, 2, 18, 1},
		"exp form is 3":    {ExpForm(3), 16, 2, 18, 32768},
		"bits is 25":       {ExpTaylor, 16, 2, 25, 32768},
		"points is 0":      {ExpTaylor, 0, 2, 18, 32768},
		"cap is 32766":     {ExpBase2, 64, 1, 18, 32766},
		"plain form has 1": {ExpPlain, 16, 4, 18, 32768},
	} {
		require.ErrorContains(t, e.Check(), message)
		require.Panics(t, func() { e.Eval(0) })
	}
}
