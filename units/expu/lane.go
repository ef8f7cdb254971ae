package expu

import (
	"math"
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/constmul"
)

// Lane is one lane of the exponent unit; it moves while Advance is true.
type Lane struct {
	Form   Form
	Points int
	Order  int
	Bits   int
	Cap    int
	Fast   bool
}

// LaneIn is the lane's argument.
type LaneIn struct {
	Advance hdl.Bool
	X       hdl.Fix // UQ4.12
}

// LaneOut is the lane's result, Expu.Latency cycles later.
type LaneOut struct {
	E hdl.Fix // UQ1.15
}

// Inputs returns the shapes of the ports.
func (g Lane) Inputs() LaneIn { return LaneIn{Advance: hdl.B(), X: hdl.UF(16, 12)} }

// ModuleName follows the unit's.
func (g Lane) ModuleName() string {
	return "expu_lane_" + g.Form.String() + "_n" + itoa(g.Points) + "_o" + itoa(g.Order) + "_b" + itoa(g.Bits) + capName(g.Cap) + fastName(g.Fast)
}

// Build makes the lane.
func (g Lane) Build(m *hdl.Module, in LaneIn) LaneOut {
	if g.Fast {
		return g.buildFast(m, in)
	}
	x := in.X.AsUInt()

	// The point q nearest to x, in steps of 1/N octave.
	q := g.point(m, x)
	q = stream.Hold(m, in.Advance, "q", q)
	x = stream.Hold(m, in.Advance, "x_q", x)

	// The residue t = x - q steps.
	t := stream.Hold(m, in.Advance, "t", g.residue(m, x, q))
	q = stream.Hold(m, in.Advance, "q_t", q)

	// f = e^-t - 1.
	f, q := g.polynomial(m, in.Advance, t, q)

	// y = c + w f: the point's value, and its high bits times f.
	n := log2(g.Points)
	k := q.Shr(n)
	if n >= q.Width() {
		k = hdl.C(m, hdl.U(1), 0)
	}
	y := f.Add(hdl.C(m, hdl.S(g.Bits+2), 1<<g.Bits))
	if n > 0 {
		c := g.values(m, q.Wrap(n))
		y = f.Mul(c.Shr(g.Bits - 16).Signed()).Round(16).Add(c.Signed())
	}
	value := stream.Hold(m, in.Advance, "y", y.AsUInt().Wrap(g.Bits+1))
	k = stream.Hold(m, in.Advance, "k", k)

	// From k = 16 on nothing is left.
	e := g.cap(m, shiftRight(m, value.Shr(g.Bits-16), k))
	return LaneOut{E: stream.Hold(m, in.Advance, "e", e).AsFix(15)}
}

// cap returns the result of the shifted value: rounded half up to 15 fractional
// bits (add one, halve) and capped.
func (g Lane) cap(m *hdl.Module, shifted hdl.UInt) hdl.UInt {
	e := shifted.AddC(1).Shr(1)
	if int64(g.Cap) < 1<<15 {
		e = hdl.Mux(e.Bit(15), hdl.C(m, hdl.U(e.Width()), int64(g.Cap)), e)
	}
	return e.Wrap(16)
}

// point returns q: x in steps, rounded (Plain: rounded down).
func (g Lane) point(m *hdl.Module, x hdl.UInt) hdl.UInt {
	if g.Form == Base2 {
		return x.Round(12 - log2(g.Points))
	}
	k, s := g.pointConstant()
	if g.Form == Plain {
		return constmul.U(m, "points", x, k).Shr(s).Wrap(pointWidth(k, s))
	}
	return constmul.U(m, "points", x, k).Round(s).Wrap(pointWidth(k, s))
}

// pointWidth is the width of the last point.
func pointWidth(k int64, s int) int { return bits.Len64(uint64((65535*k + 1<<(s-1)) >> s)) }

// pointConstant returns N / ln 2 with at least 8 significant bits, as k * 2^(12-s).
func (g Lane) pointConstant() (k int64, s int) {
	for s = 12; ; s++ {
		if k = constant(float64(g.Points)/math.Ln2, s-12); k >= 256 {
			return k, s
		}
	}
}

// residue returns t in F fractional bits, no wider than it can be.
func (g Lane) residue(m *hdl.Module, x, q hdl.UInt) hdl.SInt {
	w := g.residueWidth()
	if g.Form == Base2 {
		step := 12 - log2(g.Points)
		near := x.Sub(q.Shl(step)).Wrap(step + 1)
		return constmul.S(m, "steps", near, constant(math.Ln2, g.Bits)).Round(12).Wrap(w)
	}
	l := g.stepConstant()
	// The rounding constant of two places lies in the zeros below x.
	wide := hdl.Cat(x, hdl.C(m, hdl.U(g.Bits-10), 2)).AsSInt().Wrap(w + 2)
	return hdl.Inst(m, "residue", constmul.Sum{WidthA: w + 2, WidthB: w + 2, Minus: true},
		constmul.SumIn{A: wide, B: constmul.Low(m, "steps", q.Signed(), l, w+2).Ext(w + 2)}).Y.Wrap(w + 2).Shr(2)
}

// stepConstant returns the step between points, ln 2 / N, in F + 2 fractional bits.
func (g Lane) stepConstant() int64 { return constant(math.Ln2/float64(g.Points), g.Bits+2) }

// residueWidth bounds |t|: half a step (Plain: a whole one), what the short
// point constant is off at the largest x, and rounding.
func (g Lane) residueWidth() int {
	step := math.Ldexp(math.Ln2/float64(g.Points), g.Bits)
	half := 0.5
	off := 0.0
	if g.Form != Base2 {
		k, s := g.pointConstant()
		off = 16 * math.Abs(math.Ldexp(float64(k), 12-s)-float64(g.Points)/math.Ln2)
		if g.Form == Plain {
			half = 1
		}
	}
	bound := (half+off)*step*(1+1e-3) + 2
	return bits.Len64(uint64(bound)) + 1
}

// polynomial returns f and q at its time. Each multiplication but the last
// takes a stage of its own.
func (g Lane) polynomial(m *hdl.Module, advance hdl.Bool, t hdl.SInt, q hdl.UInt) (hdl.SInt, hdl.UInt) {
	if g.Order == 1 {
		return stream.Hold(m, advance, "f", t.Neg().Wrap(t.Width()+1)), stream.Hold(m, advance, "q_f", q)
	}
	h := t.Round(1) // A(2) = 1/2: t h is t halved
	if g.Order > 2 {
		h = constmul.S(m, "last_term", t, g.coefficient(g.Order)).Round(g.Bits)
		for i := g.Order - 1; i >= 2; i-- {
			sum := h.Add(hdl.C(m, hdl.S(g.Bits+2), g.coefficient(i)))
			s := itoa(i)
			sum, tt := stream.Hold(m, advance, "h"+s, sum), stream.Hold(m, advance, "t"+s, t)
			q = stream.Hold(m, advance, "q_h"+s, q)
			h, t = tt.Mul(sum).Round(g.Bits), tt
		}
	}
	f := t.Mul(h).Round(g.Bits).Sub(t)
	return stream.Hold(m, advance, "f", f), stream.Hold(m, advance, "q_f", q)
}

// coefficient returns (-1)^i / i! in F fractional bits.
func (g Lane) coefficient(i int) int64 {
	v := 1.0
	for n := 1; n <= i; n++ {
		v /= -float64(n)
	}
	return constant(v, g.Bits)
}

// values returns the value of point j in F fractional bits, at most 2^F - 1.
func (g Lane) values(m *hdl.Module, j hdl.UInt) hdl.UInt {
	list := make([]int64, g.Points)
	for i := range list {
		v := math.Exp2(-float64(i) / float64(g.Points))
		if g.Order == 1 && g.Points >= 64 {
			// A tangent only errs downwards; half of its worst error is put on top.
			step := math.Ln2 / float64(g.Points)
			v *= 1 + step*step/16
		}
		list[i] = min(constant(v, g.Bits), 1<<g.Bits-1)
	}
	return hdl.Table(m, j, hdl.U(g.Bits), list)
}

func log2(n int) int { return bits.Len(uint(n)) - 1 }

func itoa(i int) string { return strconv.Itoa(i) }

func fastName(fast bool) string {
	if fast {
		return "_fast"
	}
	return ""
}

func serialName(serial bool) string {
	if serial {
		return "_serial"
	}
	return ""
}

func capName(limit int) string {
	if limit == 32768 {
		return ""
	}
	return "_cap" + itoa(limit)
}
