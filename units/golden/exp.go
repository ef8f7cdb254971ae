package golden

import (
	"fmt"
	"math"
)

// ExpForm selects how the exponent unit reduces its argument.
type ExpForm int

// The forms of the exponent unit.
const (
	ExpTaylor ExpForm = iota // e^-x about evenly spaced points of one octave, nearest point
	ExpPlain                 // e^-x about 0 on [0, ln 2): one point, argument never negative
	ExpBase2                 // 2^-x about evenly spaced points; log2 e is folded into the requantiser in front
)

// ExpForms are the forms by the words of the configuration.
var ExpForms = map[string]ExpForm{"taylor": ExpTaylor, "plain": ExpPlain, "base2": ExpBase2}

// Exp is the exponent unit's configuration and model: x in UQ4.12 (0 .. 65535)
// gives e^-x, or 2^-x in the base 2 form, in UQ1.15 (0 .. 32768; 1.0 is 32768).
//
// One evaluation, with N = Points, F = Bits (fraction bits of every internal
// value), all rounding by [RoundShift]:
//
//  1. Nearest point q (x ~ q steps, a step is 1/N octave).
//     Taylor: q = RoundShift(x*K, S). Plain: q = floor(x*K / 2^S). K is
//     round(N / ln 2 * 2^(S-12)) with the smallest S >= 12 that makes K at least
//     256; for N = 16, K = 369, S = 16, q <= 369. K is a constant: shifts and adds.
//     Base 2: q = RoundShift(x, 12 - log2 N): no arithmetic but one increment.
//  2. Residue t, F fraction bits, signed.
//     Taylor and plain: t = RoundShift(x*2^(F-10) - q*L, 2), where
//     L = round(ln 2 / N * 2^(F+2)) is a constant (45426 for N = 16, F = 18).
//     Base 2: t = RoundShift((x - q*2^(12-log2 N)) * round(ln 2 * 2^F), 12); the
//     first factor is signed and has 13 - log2 N bits.
//  3. Polynomial f ~ e^-t - 1, F fraction bits:
//     order 1: f = -t;
//     order n: h = A(n); for i = n-1 down to 2: h = A(i) + RoundShift(t*h, F);
//     g = RoundShift(t*h, F); f = -t + RoundShift(t*g, F),
//     where A(i) = round((-1)^i / i! * 2^F). For order 2, h = 2^(F-1) is a
//     constant, so g is t halved and f costs one multiplication; each further
//     order costs one more, and one by the constant A(n).
//  4. Scale by the point's value. With j = q mod N and k = floor(q / N):
//     c = Value(j) has F fraction bits, w = c >> (F-16) is its 16 high bits,
//     y = c + RoundShift(w*f, 16). With N = 1, y = 2^F + f and there is no
//     multiplication.
//  5. e = min(RoundShift(y, F-15+k), Cap) for k < 16, and 0 beyond, where no more
//     than about half an ulp is left: the largest argument of base 2 stands for
//     every one past the end, and each distant key would otherwise weigh one ulp.
//
// For the default (Taylor, 16 points, order 2, 18 bits) |t| <= 9416, so t and f
// are 15-bit signed, y <= 2^18 + 5570, and the two multiplications are 15x15
// (t*g, g 14 bits) and 16 bits unsigned by 15 signed.
type Exp struct {
	Form   ExpForm
	Points int // N: a power of two, 1 .. 256
	Order  int // 1 .. 4
	Bits   int // F: 16 .. 24
	Cap    int // 32768, or 32767 to fit a signed 16-bit operand
}

// DefaultExp is the exponent unit of every preset: at most 0.64 ulp of 2^-15
// from the exact value for all inputs, monotonic, exactly 1.0 at 0.
var DefaultExp = Exp{Form: ExpTaylor, Points: 16, Order: 2, Bits: 18, Cap: 32768}

// SmallExp is the base 2 option with one multiplication.
var SmallExp = Exp{Form: ExpBase2, Points: 64, Order: 1, Bits: 18, Cap: 32768}

// Check returns an error when the configuration is illegal.
func (e Exp) Check() error {
	switch {
	case e.Form < ExpTaylor || e.Form > ExpBase2:
		return fmt.Errorf("exp form is %d: must be 0..2", e.Form)
	case e.Points < 1 || e.Points > 256 || e.Points&(e.Points-1) != 0:
		return fmt.Errorf("exp points is %d: must be a power of two, 1..256", e.Points)
	case e.Form == ExpPlain && e.Points != 1:
		return fmt.Errorf("exp points is %d: the plain form has 1", e.Points)
	case e.Order < 1 || e.Order > 4:
		return fmt.Errorf("exp order is %d: must be 1..4", e.Order)
	case e.Bits < 16 || e.Bits > 24:
		return fmt.Errorf("exp internal bits is %d: must be 16..24", e.Bits)
	case e.Cap != 32767 && e.Cap != 32768:
		return fmt.Errorf("exp cap is %d: must be 32767 or 32768", e.Cap)
	}
	return nil
}

// Eval returns the unit's answer for x.
func (e Exp) Eval(x uint16) int {
	if err := e.Check(); err != nil {
		panic("golden: " + err.Error())
	}
	q, t := e.Reduce(x)
	f := e.polynomial(t)
	j, k := int(q)%e.Points, int(q)/e.Points
	y := int64(1)<<e.Bits + f
	if e.Points > 1 {
		c := e.Value(j)
		y = c + RoundShift(c>>(e.Bits-16)*f, 16)
	}
	if k >= 16 {
		return 0
	}
	return int(min(RoundShift(y, e.Bits-15+k), int64(e.Cap)))
}

// Reduce returns the point q and the residue t of steps 1 and 2.
func (e Exp) Reduce(x uint16) (q, t int64) {
	if e.Form == ExpBase2 {
		step := 12 - log2(e.Points)
		q = RoundShift(int64(x), step)
		return q, RoundShift((int64(x)-q<<step)*constant(math.Ln2, e.Bits), 12)
	}
	k, s := e.PointConstant()
	q = RoundShift(int64(x)*k, s)
	if e.Form == ExpPlain {
		q = int64(x) * k >> s
	}
	return q, RoundShift(int64(x)<<(e.Bits-10)-q*e.StepConstant(), 2)
}

// PointConstant returns K and S of step 1 (Taylor and plain forms).
func (e Exp) PointConstant() (k int64, s int) {
	s = 12
	for constant(float64(e.Points)/math.Ln2, s-12) < 256 {
		s++
	}
	return constant(float64(e.Points)/math.Ln2, s-12), s
}

// StepConstant returns L of step 2 (Taylor and plain forms), F+2 fraction bits.
func (e Exp) StepConstant() int64 {
	return constant(math.Ln2/float64(e.Points), e.Bits+2)
}

// Coefficient returns A(i) of step 3.
func (e Exp) Coefficient(i int) int64 {
	factorial := 1.0
	for n := 2; n <= i; n++ {
		factorial *= float64(n)
	}
	if i%2 == 1 {
		factorial = -factorial
	}
	return constant(1/factorial, e.Bits)
}

// Value returns the table entry of point j: round(2^(-j/N) * 2^F), but at most
// 2^F - 1, so that the 16 high bits are the multiplier's operand too. A tangent
// (order 1) only errs downwards, by up to w^2/8 with w = ln 2 / N; where half of
// that is below half an ulp, so that exp(0) stays exact, the entry is larger by
// that half: round(2^(-j/N) * (1 + w^2/16) * 2^F). This is so for order 1 and
// N >= 64.
func (e Exp) Value(j int) int64 {
	value := math.Exp2(-float64(j) / float64(e.Points))
	if e.Order == 1 && e.Points >= 64 {
		w := math.Ln2 / float64(e.Points)
		value *= 1 + w*w/16
	}
	return min(constant(value, e.Bits), 1<<e.Bits-1)
}

// polynomial is step 3.
func (e Exp) polynomial(t int64) int64 {
	if e.Order == 1 {
		return -t
	}
	h := e.Coefficient(e.Order)
	for i := e.Order - 1; i >= 2; i-- {
		h = e.Coefficient(i) + RoundShift(t*h, e.Bits)
	}
	g := RoundShift(t*h, e.Bits)
	return -t + RoundShift(t*g, e.Bits)
}

// constant returns the fixed-point constant round(x * 2^fraction).
func constant(x float64, fraction int) int64 {
	return int64(math.Floor(math.Ldexp(x, fraction) + 0.5))
}

// log2 returns the logarithm of a power of two.
func log2(n int) int {
	bits := 0
	for 1<<bits < n {
		bits++
	}
	return bits
}
