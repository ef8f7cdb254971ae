package expu

import (
	"math"
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// The serial form computes one exponent at a time, a step a cycle: the point, the
// residue, each product of the polynomial, the value, and then a place of the shift
// by the octave a cycle. Constants are multiplied as any other numbers are.

// shiftSteps is the number of places that the value can be shifted by: from 16 on
// nothing is left.
const shiftSteps = 15

// valueStep returns the step that makes the value; the shift follows.
func (g Lane) valueStep() int { return 4 + max(0, g.Order-2) }

// serialSteps returns the steps of an exponent.
func (g Lane) serialSteps() int { return g.valueStep() + shiftSteps }

// buildSerial makes the serial form, of one lane.
func (g Expu) buildSerial(m *hdl.Module, in In) Out {
	l := g.lane()
	last := l.serialSteps() + 1 // the step in which the result is offered
	step := hdl.Reg(m, "step", hdl.U(bits.Len(uint(last))), hdl.Reset(0))
	at := func(k int) hdl.Bool { return step.Q.EqC(int64(k)) }
	idle, offers := at(0).Named("idle"), at(last).Named("offers")
	m.If(idle, func() {
		m.If(in.InValid, func() { step.Set(hdl.C(m, step.Q, 1)) })
	}).ElseIf(offers, func() {
		m.If(in.OutReady, func() { step.Set(hdl.C(m, step.Q, 0)) })
	}).Else(func() { step.Set(step.Q.AddC(1).Wrap(step.Q.Width())) })

	x := hdl.Reg(m, "x", hdl.U(16), hdl.NoReset())
	m.If(idle, func() { x.Set(in.InX[0].AsUInt()) })
	point := l.serialPoint(m, x.Q)
	q := hdl.Reg(m, "q", hdl.U(point.Width()), hdl.NoReset())
	residue := l.serialResidue(m, x.Q, q.Q)
	t := hdl.Reg(m, "t", hdl.S(residue.Width()), hdl.NoReset())
	m.If(at(1), func() { q.Set(point) })
	m.If(at(2), func() { t.Set(residue) })
	f := l.serialPolynomial(m, at, t.Q)

	n := log2(g.Points)
	y := f.Add(hdl.C(m, hdl.S(g.Bits+2), 1<<g.Bits))
	if n > 0 {
		c := l.values(m, q.Q.Wrap(n))
		y = f.Mul(c.Shr(g.Bits - 16).Signed()).Round(16).Add(c.Signed())
	}
	value := hdl.Reg(m, "value", hdl.U(17), hdl.NoReset())
	if q.Q.Width() <= n { // one octave
		m.If(at(l.valueStep()), func() { value.Set(y.AsUInt().Wrap(g.Bits + 1).Shr(g.Bits - 16)) })
		return Out{idle, offers, []hdl.Fix{l.cap(m, value.Q).AsFix(15)}}
	}
	octave := q.Q.Shr(n)
	nothing := hdl.False(m)
	if w := octave.Width(); w > 4 {
		nothing = octave.Slice(w-1, 4).EqC(0).Not()
	}
	left := hdl.Reg(m, "places_left", hdl.U(4), hdl.NoReset())
	m.If(at(l.valueStep()), func() {
		value.Set(y.AsUInt().Wrap(g.Bits + 1).Shr(g.Bits - 16).And(hdl.Repeat(nothing.Not(), 17)))
		left.Set(octave.Ext(max(4, octave.Width())).Wrap(4))
	}).ElseIf(left.Q.NeC(0), func() {
		value.Set(value.Q.Shr(1).Ext(17))
		left.Set(left.Q.SubC(1).AsUInt().Wrap(4))
	})
	return Out{idle, offers, []hdl.Fix{l.cap(m, value.Q).AsFix(15)}}
}

// serialPoint returns [Lane.point] by a multiplier.
func (g Lane) serialPoint(m *hdl.Module, x hdl.UInt) hdl.UInt {
	if g.Form == Base2 {
		return g.point(m, x)
	}
	k, s := g.pointConstant()
	product := x.Mul(hdl.C(m, hdl.U(bits.Len64(uint64(k))), k))
	if g.Form == Plain {
		return product.Shr(s).Wrap(pointWidth(k, s))
	}
	return product.Round(s).Wrap(pointWidth(k, s))
}

// serialResidue returns [Lane.residue] by a multiplier.
func (g Lane) serialResidue(m *hdl.Module, x, q hdl.UInt) hdl.SInt {
	w := g.residueWidth()
	if g.Form == Base2 {
		step := 12 - log2(g.Points)
		near := x.Sub(q.Shl(step)).Wrap(step + 1)
		k := constant(math.Ln2, g.Bits)
		return near.Mul(hdl.C(m, hdl.S(bits.Len64(uint64(k))+1), k)).Round(12).Wrap(w)
	}
	k := g.stepConstant()
	// The rounding constant of two places lies in the zeros below x.
	wide := hdl.Cat(x, hdl.C(m, hdl.U(g.Bits-10), 2)).AsSInt().Wrap(w + 2)
	steps := q.Mul(hdl.C(m, hdl.U(bits.Len64(uint64(k))), k))
	return wide.Sub(steps.Ext(max(steps.Width(), w+2)).Wrap(w + 2).AsSInt()).Wrap(w + 2).Shr(2)
}

// serialPolynomial returns f, a step a product; it is there in valueStep.
func (g Lane) serialPolynomial(m *hdl.Module, at func(int) hdl.Bool, t hdl.SInt) hdl.SInt {
	set := func(name string, step int, v hdl.SInt) hdl.SInt {
		r := hdl.Reg(m, name, hdl.S(v.Width()), hdl.NoReset())
		m.If(at(step), func() { r.Set(v) })
		return r.Q
	}
	if g.Order == 1 {
		return set("f", 3, t.Neg().Wrap(t.Width()+1))
	}
	h := t.Round(1) // A(2) = 1/2
	if g.Order > 2 {
		k := hdl.C(m, hdl.S(g.Bits+2), g.coefficient(g.Order))
		h = t.Mul(k).Round(g.Bits)
		for i := g.Order - 1; i >= 2; i-- {
			sum := set("h"+itoa(i), 3+g.Order-1-i, h.Add(hdl.C(m, hdl.S(g.Bits+2), g.coefficient(i))))
			h = t.Mul(sum).Round(g.Bits)
		}
	}
	return set("f", g.valueStep()-1, t.Mul(h).Round(g.Bits).Sub(t))
}
