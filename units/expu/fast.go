package expu

import (
	"math"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/constmul"
)

// The fast form computes the same with a register after every adder, product and
// shift.

// line is a lane under construction: what was made so far moves in step.
type line struct {
	m       *hdl.Module
	advance hdl.Bool
}

func hold[T any](l line, name string, v T) T { return stream.Hold(l.m, l.advance, name, v) }

// delay holds v for n more stages.
func delay[T any](l line, name string, v T, n int) T {
	for i := range n {
		v = hold(l, name+"_"+itoa(i+1), v)
	}
	return v
}

func (l line) times(name string, x hdl.SInt, k int64, w int) hdl.SInt {
	return constmul.Piped(l.m, func(name string, v hdl.SInt) hdl.SInt { return hold(l, name, v) }, name, x, k, w)
}

// whole is a width that cuts nothing.
const whole = 1 << 10

// Registers of the parts.
func (g Lane) pointStages() int {
	if g.Form == Base2 {
		return 1
	}
	k, _ := g.pointConstant()
	if g.Form == Plain {
		return constmul.Levels(k)
	}
	return constmul.Levels(k) + 1
}

func (g Lane) residueStages() int {
	if g.Form == Base2 {
		return constmul.Levels(constant(math.Ln2, g.Bits)) + 2
	}
	return constmul.Levels(g.stepConstant()) + 1
}

func (g Lane) polynomialStages() int {
	switch g.Order {
	case 1:
		return 1
	case 2:
		return 4
	}
	return constmul.Levels(g.coefficient(g.Order)) + 1 + 3*(g.Order-2) + 3
}

func (g Lane) valueStages() int {
	if log2(g.Points) == 0 {
		return 1
	}
	return 3
}

// fastStages returns the registers of the fast form.
func (g Lane) fastStages() int {
	return g.pointStages() + g.residueStages() + g.polynomialStages() + g.valueStages() + 2
}

// buildFast makes the lane.
func (g Lane) buildFast(m *hdl.Module, in LaneIn) LaneOut {
	l := line{m, in.Advance}
	x := in.X.AsUInt()

	q := g.fastPoint(l, x)
	x = delay(l, "x_q", x, g.pointStages())

	t := g.fastResidue(l, x, q)
	q = delay(l, "q_t", q, g.residueStages())

	f := g.fastPolynomial(l, t)
	q = delay(l, "q_f", q, g.polynomialStages())

	n := log2(g.Points)
	k := q.Shr(n)
	if n >= q.Width() {
		k = hdl.C(m, hdl.U(1), 0)
	}
	k = delay(l, "k", k, g.valueStages())
	var y hdl.SInt
	if n == 0 {
		y = hold(l, "y", f.Add(hdl.C(m, hdl.S(g.Bits+2), 1<<g.Bits)))
	} else {
		c := g.values(m, q.Wrap(n))
		part := hold(l, "scaled", f.Mul(c.Shr(g.Bits-16).Signed()))
		part = hold(l, "scaled_round", part.Round(16))
		y = hold(l, "y", part.Add(delay(l, "c", c, 2).Signed()))
	}
	value := y.AsUInt().Wrap(g.Bits + 1)
	shifted := hold(l, "shifted", shiftRight(m, value.Shr(g.Bits-16), k))
	return LaneOut{E: hold(l, "e", g.cap(m, shifted)).AsFix(15)}
}

// fastPoint returns the point nearest to x, pointStages later.
func (g Lane) fastPoint(l line, x hdl.UInt) hdl.UInt {
	if g.Form == Base2 {
		return hold(l, "q", x.Round(12-log2(g.Points)))
	}
	k, s := g.pointConstant()
	product := l.times("points", x.Signed(), k, whole).AsUInt()
	if g.Form == Plain {
		return product.Shr(s).Wrap(pointWidth(k, s))
	}
	return hold(l, "q", product.Round(s).Wrap(pointWidth(k, s)))
}

// fastResidue returns the residue, residueStages later.
func (g Lane) fastResidue(l line, x, q hdl.UInt) hdl.SInt {
	w := g.residueWidth()
	if g.Form == Base2 {
		step := 12 - log2(g.Points)
		near := hold(l, "nearest", x.Sub(q.Shl(step)).Wrap(step+1))
		return hold(l, "t", l.times("steps", near, constant(math.Ln2, g.Bits), whole).Round(12).Wrap(w))
	}
	steps := l.times("steps", q.Signed(), g.stepConstant(), w+2).Ext(w + 2)
	x = delay(l, "x_t", x, g.residueStages()-1)
	wide := hdl.Cat(x, hdl.C(l.m, hdl.U(g.Bits-10), 2)).AsSInt().Wrap(w + 2)
	return hold(l, "t", wide.Sub(steps).Wrap(w+2).Shr(2))
}

// fastPolynomial returns e^-t - 1, polynomialStages later.
func (g Lane) fastPolynomial(l line, t hdl.SInt) hdl.SInt {
	if g.Order == 1 {
		return hold(l, "f", t.Neg().Wrap(t.Width()+1))
	}
	var h hdl.SInt
	if g.Order == 2 {
		h, t = hold(l, "half", t.Round(1)), hold(l, "t_half", t)
	} else {
		k := g.coefficient(g.Order)
		h = hold(l, "last_term", l.times("last", t, k, whole).Round(g.Bits))
		t = delay(l, "t_last", t, constmul.Levels(k)+1)
		for i := g.Order - 1; i >= 2; i-- {
			s := itoa(i)
			h, t = hold(l, "h"+s, h.Add(hdl.C(l.m, hdl.S(g.Bits+2), g.coefficient(i)))), hold(l, "t_h"+s, t)
			h, t = hold(l, "term"+s, t.Mul(h)), hold(l, "t_term"+s, t)
			h, t = hold(l, "round"+s, h.Round(g.Bits)), hold(l, "t_round"+s, t)
		}
	}
	f := hold(l, "square", t.Mul(h))
	f = hold(l, "square_round", f.Round(g.Bits))
	return hold(l, "f", f.Sub(delay(l, "t_f", t, 2)))
}
