package divu

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// The serial form works a bit a cycle and has no multiplier: a restoring division
// makes the reciprocal, floor(2^31/m), and the exact means; a quotient is the sum
// of the shifted reciprocals that the bits of its dividend ask for. One divisor is
// inside, and one beat. The dividend is not stored: a beat is accepted in the cycle
// in which its work ends, and until then a bit a cycle is picked from it.

// phase is what the serial form does in a cycle.
type phase int

const (
	idle      phase = iota // takes a divisor
	waiting                // for a beat
	beginning              // of a beat
	aligning               // the divisor, for its first beat
	dividing
	summing
	passing // the beat is accepted
)

// serialLatency is the number of cycles from an accepted beat to its result.
const serialLatency = 2

// quotientSteps is the number of bits of an aligned dividend.
const quotientSteps = 18

// alignSteps returns the shifts of a divisor: until its highest bit is at the
// top, or of a Mean by what it has fewer than others.
func (g Divu) alignSteps(mode Mode) int {
	if mode == Mean {
		return g.DivisorBits - 16
	}
	return g.DivisorBits - 1
}

// divideSteps returns the bits of a quotient: the sixteen of a reciprocal and the
// one that is appended to it, of a Mean those of sum + count 2^15 and a half.
func (g Divu) divideSteps(mode Mode) int {
	if mode == Mean {
		return g.CountBits + 17
	}
	return 16 + 1
}

// MeanBits returns the low bits of the numerator of a Mean that the serial form
// looks at: those of any sum of numbers of 16 bits.
func (g Divu) MeanBits() int { return 16 + g.CountBits }

// Cycles returns the cycles of the serial form from the cycle in which a beat is
// offered, and the last one is done with, to the one in which it is accepted.
func (g Divu) Cycles(mode Mode, first bool) int {
	n := 1 + 1 // beginning, passing
	if first {
		n += g.alignSteps(mode)
	}
	if first || mode == Mean {
		n += 1 + g.divideSteps(mode)
	}
	if mode == Mean {
		return n + 2 + 1
	}
	return n + 2 + quotientSteps
}

// buildSerial makes the serial form.
func (g Divu) buildSerial(m *hdl.Module, in In) Out {
	state := hdl.Reg(m, "state", hdl.E(passing), hdl.Reset(0))
	// Results leave two cycles after their beat; acc holds until then.
	accepted, valid := hdl.Reg(m, "accepted", hdl.B(), hdl.Reset(0)), hdl.Reg(m, "result_valid", hdl.B(), hdl.Reset(0))
	last := hdl.Reg(m, "result_last", hdl.B(), hdl.NoReset())
	s := serial{g, m, state, in.OutReady.Or(valid.Q.Not()).Named("advance"), in.InMode.Is(Mean)}
	m.If(s.advance, func() {
		accepted.Set(s.is(passing))
		valid.Set(accepted.Q)
		m.If(s.is(passing), func() { last.Set(in.InLast) })
	})

	ends, fresh := s.sequence(in)
	d := s.align(in.DivDivisor)
	bit, steps := s.pick(in.InNum[0], d, ends, fresh)
	factor := s.divide(d, bit, steps, ends)
	q := s.sum(factor, bit, steps, ends)
	return Out{DivReady: s.is(idle).And(s.advance), InReady: s.is(passing).And(s.advance), OutValid: valid.Q, OutQ: []hdl.SInt{q}, OutLast: last.Q}
}

// serial is what the parts of the serial form have in common.
type serial struct {
	Divu
	m       *hdl.Module
	state   *hdl.Driven[hdl.Enum[phase]]
	advance hdl.Bool // nothing waits at the output
	mean    hdl.Bool // of the beat
}

func (s serial) is(p phase) hdl.Bool { return s.state.Q.Is(p) }

// during sets registers in the cycles of a phase.
func (s serial) during(p phase, f func()) { s.m.If(s.is(p).And(s.advance), f) }

// sequence makes the order of the phases. It returns whether a cycle is a
// phase's last, and whether no beat of the divisor has passed.
func (s serial) sequence(in In) (ends, fresh hdl.Bool) {
	m := s.m
	most := max(s.alignSteps(Quotient)-1, s.divideSteps(Mean), quotientSteps+1)
	left := hdl.Reg(m, "steps_left", hdl.U(bits.Len(uint(most))), hdl.NoReset())
	first := hdl.Reg(m, "fresh", hdl.B(), hdl.NoReset())
	ends = left.Q.EqC(0).Named("phase_ends")
	enter := func(p phase, quotient, mean int) {
		s.state.Set(s.state.Q.Value(p))
		left.Set(hdl.Mux(s.mean, hdl.C(m, left.Q, int64(mean)), hdl.C(m, left.Q, int64(quotient))))
	}
	sum := func() { enter(summing, quotientSteps+1, 1+1) }
	divide := func() { enter(dividing, s.divideSteps(Quotient), s.divideSteps(Mean)) }
	m.If(s.advance, func() { left.Set(left.Q.SubC(1).AsUInt().Wrap(left.Q.Width())) })
	s.during(idle, func() {
		first.Set(hdl.True(m))
		m.If(in.DivValid, func() { s.state.Set(s.state.Q.Value(waiting)) })
	})
	s.during(waiting, func() {
		m.If(in.InValid, func() { s.state.Set(s.state.Q.Value(beginning)) })
	})
	s.during(beginning, func() {
		m.If(first.Q, func() {
			enter(aligning, s.alignSteps(Quotient)-1, s.alignSteps(Mean)-1)
		}).ElseIf(s.mean, divide).Else(sum)
	})
	s.during(aligning, func() {
		first.Set(hdl.False(m))
		m.If(ends, divide)
	})
	s.during(dividing, func() { m.If(ends, sum) })
	s.during(summing, func() {
		m.If(ends, func() { s.state.Set(s.state.Q.Value(passing)) })
	})
	s.during(passing, func() {
		s.state.Set(hdl.Mux(in.InLast, s.state.Q.Value(idle), s.state.Q.Value(waiting)))
	})
	return ends, first.Q
}

// aligned is a divisor whose upper bits are its mantissa, or all bits of a count.
type aligned struct {
	mantissa hdl.UInt // 16 bits
	low      hdl.UInt // the bit below: one more makes the mantissa
	full     hdl.Bool // the sum of both is 2^16: the mantissa is 2^15, and the divisor one bit longer
	start    hdl.UInt // length of the divisor less one
}

// align holds the divisor.
func (s serial) align(in hdl.UInt) aligned {
	w := s.DivisorBits
	v := hdl.Reg(s.m, "divisor", hdl.U(w), hdl.NoReset())
	length := hdl.Reg(s.m, "length", hdl.U(bits.Len(uint(w-1))), hdl.NoReset())
	s.during(idle, func() {
		v.Set(in)
		length.Set(hdl.C(s.m, length.Q, int64(w-1)))
	})
	s.during(aligning, func() {
		s.m.If(s.mean.Or(v.Q.Bit(w-1).Not()), func() {
			v.Set(v.Q.Shl(1).Wrap(w))
			length.Set(length.Q.SubC(1).AsUInt().Wrap(length.Q.Width()))
		})
	})
	mantissa, low := v.Q.Slice(w-1, w-16), v.Q.Slice(w-17, w-17)
	full := mantissa.EqC(1<<16 - 1).And(low.Bit(0)).Named("full")
	return aligned{mantissa, low, full, length.Q.Add(full.AsUInt()).Wrap(bits.Len(uint(w)))}
}

// pick takes a bit of the dividend a cycle. Of a quotient, from the bit below
// those that the alignment leaves, upwards; of a Mean downwards from the highest of
// sum + count 2^15, which is not negative. The bit is there in the cycle after.
func (s serial) pick(num hdl.SInt, d aligned, ends, fresh hdl.Bool) (bit, steps hdl.Bool) {
	m, count := s.m, s.CountBits
	top := count + 1 + 15 + 2 - 1
	index := hdl.Reg(m, "index", hdl.U(bits.Len(uint(max(top, s.DivisorBits+quotientSteps)))), hdl.NoReset())
	w := index.Q.Width()
	s.during(beginning, func() {
		index.Set(hdl.Mux(s.mean, hdl.C(m, index.Q, int64(top)), d.start.Ext(w)))
	})
	s.during(dividing, func() {
		index.Set(hdl.Mux(ends, d.start.Ext(w), index.Q.SubC(1).AsUInt().Wrap(w)))
	})
	s.during(summing, func() { index.Set(index.Q.AddC(1).Wrap(w)) })

	wide := num.Ext(max(num.Width(), 16+count))
	upper := wide.Wrap(16 + count).Shr(15).Add(d.mantissa.Wrap(count).Signed()).Wrap(count + 1).AsUInt().Named("upper")
	list := []hdl.UInt{hdl.C(m, hdl.U(1), 0), hdl.C(m, hdl.U(1), 0)} // two zeros below the dividend
	for i := 2; i < 1<<w; i++ {
		b := num.AsUInt().Slice(min(i-2, num.Width()-1), min(i-2, num.Width()-1))
		if k := i - 17; k >= 0 && k < upper.Width() {
			b = hdl.Mux(s.mean, upper.Slice(k, k), b)
		}
		list = append(list, b)
	}
	picked := hdl.Select(index.Q, list).Bit(0)
	b, st := hdl.Reg(m, "picked", hdl.B(), hdl.NoReset()), hdl.Reg(m, "steps", hdl.B(), hdl.NoReset())
	m.If(s.advance, func() {
		b.Set(picked)
		st.Set(s.is(dividing).Or(s.is(summing)).And(ends.Not()))
	})
	return b.Q, st.Q
}

// divide makes a bit of a quotient a step: the reciprocal of a mantissa, 2^15
// being the remainder from the start, with a one appended, or twice a mean.
func (s serial) divide(d aligned, bit, steps, ends hdl.Bool) hdl.UInt {
	m := s.m
	remainder := hdl.Reg(m, "remainder", hdl.U(16), hdl.NoReset())
	factor := hdl.Reg(m, "factor", hdl.U(18), hdl.NoReset())
	zero := hdl.C(m, hdl.U(1), 0)
	twice := hdl.Cat(remainder.Q, bit.And(s.mean))
	less := hdl.Cat(twice, zero).Sub(hdl.Cat(d.mantissa, d.low))
	goes := less.Sign().Not()
	one := goes.Or(s.mean.Not().And(ends.Or(d.full)))
	s.during(beginning, func() {
		remainder.Set(hdl.Mux(s.mean, hdl.C(m, remainder.Q, 0), hdl.C(m, remainder.Q, 1<<15)))
	})
	s.during(aligning, func() { factor.Set(hdl.C(m, factor.Q, 0)) })
	s.during(dividing, func() {
		m.If(steps, func() {
			remainder.Set(hdl.Mux(goes, less.Shr(1).Wrap(16).AsUInt(), twice.Wrap(16)))
			factor.Set(hdl.Cat(factor.Q.Wrap(17), one))
		})
	})
	return factor.Q
}

// sum adds the factor, halving, for every bit of the rounded dividend that is
// set, the last of which is its sign; of a Mean it rounds the factor to its half
// and takes 2^15 away.
func (s serial) sum(factor hdl.UInt, bit, steps, ends hdl.Bool) hdl.SInt {
	m := s.m
	carry := hdl.Reg(m, "carry", hdl.B(), hdl.NoReset())
	second := hdl.Reg(m, "second", hdl.B(), hdl.NoReset()) // the first bit only rounds
	acc := hdl.Reg(m, "acc", hdl.S(19), hdl.NoReset())
	m.If(s.advance, func() { second.Set(steps) })

	minus := ends.And(s.mean.Not()).Named("minus")
	adds := s.mean.Or(bit.Xor(carry.Q)).Named("adds")
	signs := hdl.Repeat(minus, 18)
	term := hdl.Cat(minus.And(adds), factor.Xor(signs).And(hdl.Repeat(adds, 18)), ends.And(adds)).AsSInt()
	total := hdl.Cat(acc.Q.AsUInt(), hdl.True(m)).AsSInt().Add(term)
	s.during(beginning, func() {
		acc.Set(hdl.Mux(s.mean, hdl.C(m, acc.Q, -1<<16), hdl.C(m, acc.Q, 1<<17)))
	})
	s.during(summing, func() {
		m.If(steps, func() {
			carry.Set(bit.And(carry.Q.Or(second.Q.Not())))
			m.If(second.Q, func() { acc.Set(total.Shr(2).Wrap(19)) })
		})
	})
	return acc.Q.Wrap(17)
}
