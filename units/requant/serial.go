package requant

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// The serial form works a bit a cycle and has no multiplier. It goes through its
// work in rounds of the same length for every beat: in one the distance of a score
// from the maximum is shifted into u, in the next one u is multiplied and shifted
// into the argument, while the next beat's u takes its place bit by bit.

// Steps of a round.
const (
	uBits     = 17
	firstBit  = 2              // the step in which the bit that rounds u is there
	firstU    = firstBit + 1   // those of u follow
	afterU    = firstU + uBits //
	mostPost  = 31             // of the second shift
	productAt = firstU         // the step of the product's lowest bit
	lastX     = productAt + mostPost + 16
)

// lastStep returns the last step of a round.
func (g Requant) lastStep() int { return max(lastX, firstBit+g.AccBits) }

// Round returns the cycles of a round of the serial form, which are those between
// beats that follow each other.
func (g Requant) Round() int { return g.lastStep() + 1 }

// buildSerial makes the serial form.
func (g Requant) buildSerial(m *hdl.Module, in In) Out {
	last := g.lastStep()
	step := hdl.Reg(m, "step", hdl.U(bits.Len(uint(last))), hdl.Reset(0))
	first := hdl.Reg(m, "first_part", hdl.B(), hdl.Reset(0))   // a beat is in its first round
	second := hdl.Reg(m, "second_part", hdl.B(), hdl.Reset(0)) // a beat is in its second round
	begins := step.Q.EqC(0).Named("begins")
	ends := step.Q.EqC(int64(last)).And(in.OutReady.Or(second.Q.Not())).Named("ends")
	at := func(k int) hdl.Bool { return step.Q.EqC(int64(k)) }
	m.If(begins, func() {
		first.Set(in.InValid)
		m.If(in.InValid.Or(second.Q), func() { step.Set(hdl.C(m, step.Q, 1)) })
	}).ElseIf(ends, func() {
		step.Set(hdl.C(m, step.Q, 0))
		second.Set(first.Q)
	}).ElseIf(at(last).Not(), func() { step.Set(step.Q.AddC(1).Wrap(step.Q.Width())) })

	// Steps in which u moves.
	moves := hdl.Reg(m, "u_moves", hdl.B(), hdl.Reset(0))
	m.If(at(firstBit), func() { moves.Set(hdl.True(m)) }).ElseIf(at(afterU-1), func() { moves.Set(hdl.False(m)) })

	u := g.distance(m, in, begins, at(firstBit), moves.Q, at(last).Not(), ends)
	x := g.scale(m, in, u, begins, moves.Q, at(last).Not(), ends)
	drop := hdl.Reg(m, "drop", hdl.B(), hdl.NoReset()) // the key takes no part
	m.If(ends, func() { drop.Set(in.InKeep[0].Not()) })
	x = x.Or(hdl.Repeat(drop.Q, 16))
	return Out{ends.And(first.Q), second.Q.And(at(last)), []hdl.Fix{x.AsFix(12)}}
}

// distance shifts the distance from the maximum into a register of 17 bits, the
// lowest first, which holds it from the end of the round on.
func (g Requant) distance(m *hdl.Module, in In, begins, rounds, moves, busy, ends hdl.Bool) hdl.UInt {
	distance := in.InMax.Sub(in.InAcc[0]).Wrap(g.AccBits).AsUInt().Named("distance")
	index := hdl.Reg(m, "index", hdl.U(7), hdl.NoReset()) // of the distance's bits, from 1 on
	m.If(begins, func() { index.Set(in.InPre.Ext(7)) }).ElseIf(busy, func() { index.Set(index.Q.AddC(1).Wrap(7)) })
	list := []hdl.UInt{hdl.C(m, hdl.U(1), 0)}
	for i := range 1<<bits.Len(uint(g.AccBits)) - 1 {
		if i < g.AccBits {
			list = append(list, distance.Slice(i, i))
		} else {
			list = append(list, list[0])
		}
	}
	w := bits.Len(uint(len(list) - 1))
	here := hdl.Select(index.Q.Wrap(w), list).Bit(0)
	if w < 7 {
		here = here.And(index.Q.Slice(6, w).EqC(0))
	}
	now := hdl.Delay(m, "distance_bit", here)

	carry, over := hdl.Reg(m, "u_carry", hdl.B(), hdl.NoReset()), hdl.Reg(m, "u_over", hdl.B(), hdl.NoReset())
	u := hdl.Reg(m, "u", hdl.U(uBits), hdl.NoReset())
	m.If(rounds, func() { carry.Set(now) }).Else(func() { carry.Set(carry.Q.And(now)) })
	m.If(rounds.Or(moves), func() { over.Set(hdl.False(m)) }).ElseIf(now.Or(carry.Q), func() { over.Set(hdl.True(m)) })
	m.If(moves, func() {
		u.Set(hdl.Cat(now.Xor(carry.Q), u.Q.Slice(uBits-1, 1)))
	}).ElseIf(ends.And(over.Q.Or(now).Or(carry.Q)), func() { u.Set(hdl.C(m, u.Q, 1<<uBits-1)) })
	return u.Q
}

// scale multiplies and shifts. The product's bits come one a step, while u moves
// from the one register into the sum; the argument is whole at the end of the round.
func (g Requant) scale(m *hdl.Module, in In, u hdl.UInt, begins, moves, busy, ends hdl.Bool) hdl.UInt {
	multiplier := stream.Hold(m, ends, "multiplier", in.InMultiplier) // of the second round
	sum := hdl.Reg(m, "sum", hdl.U(16), hdl.NoReset())
	total := sum.Q.Add(multiplier.And(hdl.Repeat(u.Bit(0).And(moves), 16)))
	sum.Set(total.Shr(1).Wrap(16))
	now := total.Bit(0).Named("product_bit")

	// A one runs ahead of the argument's bits and says when there are 16.
	x := hdl.Reg(m, "x", hdl.U(17), hdl.NoReset())
	left := hdl.Reg(m, "post_left", hdl.U(5), hdl.NoReset()) // bits below the argument
	carry, over := hdl.Reg(m, "x_carry", hdl.B(), hdl.NoReset()), hdl.Reg(m, "x_over", hdl.B(), hdl.NoReset())
	goes := hdl.Reg(m, "product_goes", hdl.B(), hdl.NoReset()) // the product's bits come
	m.If(begins, func() {
		x.Set(hdl.C(m, x.Q, 1<<16))
		carry.Set(hdl.False(m))
		over.Set(hdl.False(m))
		goes.Set(hdl.False(m))
	}).ElseIf(ends, func() { left.Set(in.InPost) }).ElseIf(busy, func() {
		m.If(moves, func() { goes.Set(hdl.True(m)) })
		m.If(moves.Or(goes.Q), func() {
			m.If(left.Q.NeC(0), func() {
				left.Set(left.Q.SubC(1).AsUInt().Wrap(5))
				carry.Set(now.And(left.Q.EqC(1)))
			}).Else(func() {
				carry.Set(carry.Q.And(now))
				m.If(x.Q.Bit(0), func() {
					over.Set(over.Q.Or(now).Or(carry.Q))
				}).Else(func() { x.Set(hdl.Cat(now.Xor(carry.Q), x.Q.Slice(16, 1))) })
			})
		})
	})
	all := over.Q.Or(carry.Q)
	return x.Q.Slice(16, 1).Or(hdl.Repeat(all, 16))
}
