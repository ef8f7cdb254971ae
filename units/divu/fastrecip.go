package divu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// FastRecip is [Recip] with a register after every adder and product, and with
// products of at most 16 x 16 bits, three of them: what is wider is added up in
// look-up tables. Divisors pass it without ever waiting, into a queue behind it; a
// divisor is taken when there will be a place for it.
type FastRecip struct {
	DivisorBits int // 17 to 40
}

// fastPlaces is the number of divisors that are taken and not yet given back.
const fastPlaces = 8

// fastRecipStages are the registers in front of the queue, which is one more.
const fastRecipStages = 24

// Inputs returns the shapes of the ports, those of Recip.
func (g FastRecip) Inputs() RecipIn { return Recip(g).Inputs() }

// walk carries values from stage to stage; every value that is wanted later
// goes along.
type walk struct {
	m  *hdl.Module
	at int
}

// step puts registers behind the values.
func (w *walk) step(values ...*hdl.UInt) {
	w.at++
	for i, v := range values {
		*v = hdl.Delay(w.m, "s"+strconv.Itoa(w.at)+"_"+strconv.Itoa(i), *v)
	}
}

// terms returns the sum of two bits of a factor times v, at bits lo and lo+1.
func terms(factor hdl.UInt, lo int, v hdl.SInt) hdl.SInt {
	part := func(i int) hdl.SInt {
		x := v.Shl(i)
		return x.And(hdl.Repeat(factor.Bit(i), x.Width()).AsSInt())
	}
	return part(lo).Add(part(lo + 1))
}

// word is a number as a register's word.
func word(v hdl.SInt) hdl.UInt { return v.AsUInt() }

// Build makes the pipeline. Values are words between stages; their signs are
// put back where they are used.
func (g FastRecip) Build(m *hdl.Module, in RecipIn) RecipOut {
	if g.DivisorBits < 17 || g.DivisorBits > 40 {
		m.Errorf("DivisorBits is %d: must be 17 to 40", g.DivisorBits)
		return RecipOut{}
	}
	used := hdl.Reg(m, "used", hdl.U(4), hdl.Reset(0)) // places
	valid := hdl.Wire(m, "out_there", hdl.B())
	gives := valid.Q.And(in.OutReady)
	ready := used.Q.LtC(fastPlaces).Or(gives)
	takes := in.InValid.And(ready)
	used.Set(used.Q.Add(takes.AsUInt()).Sub(gives.AsUInt()).AsUInt().Wrap(4))

	w := &walk{m: m}
	div := in.InDivisor
	mant, shift := g.fastNormalise(w, &div) // 4 stages

	// First Newton step: d = 1 - m s / 8, r = s + s d / 16, s of five bits, the first set.
	seed := hdl.Table(m, mant.Slice(14, 12), hdl.U(5), seeds)
	low, high := word(terms(seed, 0, mant.Signed())), word(terms(seed, 2, mant.Signed()))
	w.step(&seed, &low, &high, &mant, &shift, &div)
	sum := word(low.AsSInt().Add(high.AsSInt()))
	w.step(&sum, &seed, &mant, &shift, &div)
	// 2^17 - round(p / 8) = floor((2^20 + 3 - p) / 8), p = 16 m + sum
	d := word(hdl.C(m, hdl.S(23), 1<<20+3).Sub(sum.AsSInt()).Wrap(23))
	w.step(&d, &seed, &mant, &shift, &div)
	d = word(d.AsSInt().Sub(mant.Signed().Shl(4)).Shr(3).Wrap(15))
	w.step(&d, &seed, &mant, &shift, &div)
	low, high = word(terms(seed, 0, d.AsSInt())), word(terms(seed, 2, d.AsSInt()))
	w.step(&low, &high, &d, &seed, &mant, &shift, &div)
	sum = word(low.AsSInt().Add(high.AsSInt()))
	w.step(&sum, &d, &seed, &mant, &shift, &div)
	sum = word(sum.AsSInt().Add(d.AsSInt().Shl(4)))
	w.step(&sum, &seed, &mant, &shift, &div)
	// (s 2^17 + s d + 8) / 16
	r := hdl.Cat(seed, hdl.C(m, hdl.U(newtonBits), 8)).Signed().Add(sum.AsSInt()).Shr(4).AsUInt().Wrap(18)
	w.step(&r, &mant, &shift, &div)

	// Second step. m r: the upper two bits of r apart.
	product := mant.Mul(r.Wrap(16))
	upper := mant.And(hdl.Repeat(r.Bit(16), 16)).Add(mant.Shl(1).And(hdl.Repeat(r.Bit(17), 17)))
	w.step(&product, &upper, &r, &mant, &shift, &div)
	mr := hdl.Cat(product.Slice(31, 16).Add(upper), product.Slice(15, 0))
	w.step(&mr, &r, &mant, &shift, &div)
	// 2^17 - round(m r / 2^16) = floor((2^33 + 2^15 - 1 - m r) / 2^16)
	d = word(hdl.C(m, hdl.S(35), 1<<33+1<<15-1).Sub(mr.Signed()).Shr(16).Wrap(15))
	w.step(&d, &r, &mant, &shift, &div)
	// r d: the lower three bits of r apart.
	low = word(terms(r, 0, d.AsSInt()))
	high = word(d.AsSInt().Shl(2).And(hdl.Repeat(r.Bit(2), 17).AsSInt()))
	w.step(&low, &high, &d, &r, &mant, &shift, &div)
	sum = word(low.AsSInt().Add(high.AsSInt()))
	// One register behind a product, not two: Yosys 0.23 would pack both into the
	// multiplier's block of ice40, and the netlist then multiplies wrongly.
	rd := word(r.Shr(3).Signed().Mul(d.AsSInt()))
	w.step(&sum, &rd, &r, &mant, &shift, &div)
	rd = word(rd.AsSInt().Shl(3).Add(sum.AsSInt()))
	w.step(&rd, &r, &mant, &shift, &div)
	// r + round(r d / 2^17)
	r = hdl.Cat(r, hdl.C(m, hdl.U(newtonBits), 1<<(newtonBits-1))).Signed().Add(rd.AsSInt()).Shr(newtonBits).AsUInt().Wrap(18)
	w.step(&r, &mant, &shift, &div)
	q := r.Round(2).Wrap(17)
	w.step(&q, &mant, &shift, &div)

	// The candidate is at most one off: the remainder, 18 bits of it, decides.
	product = q.Wrap(16).Mul(mant).Wrap(18)
	w.step(&product, &q, &mant, &shift, &div)
	top := product.Slice(17, 16).Add(mant.Slice(1, 0).And(hdl.Repeat(q.Bit(16), 2))).Wrap(2)
	rem := hdl.Cat(top, product.Slice(15, 0)).Neg().Wrap(18).AsUInt()
	w.step(&rem, &q, &mant, &shift, &div)
	less, more := rem.Bit(17).AsUInt(), rem.AsSInt().Ge(mant.Signed()).AsUInt()
	w.step(&less, &more, &q, &shift, &div)
	change := hdl.Cat(less, less.Or(more)).AsSInt()
	exact := q.Signed().Add(change).AsUInt().Wrap(17).Sat(16)

	type result struct{ Reciprocal, Shift, Divisor hdl.UInt }
	moving := takes
	for i := range fastRecipStages {
		moving = hdl.Delay(m, "moving_"+strconv.Itoa(i+1), moving)
	}
	exact = hdl.Delay(m, "exact", exact)
	shift, div = hdl.Delay(m, "exact_shift", shift), hdl.Delay(m, "exact_div", div)
	out, _ := stream.FifoRegs(m, "queue", fastPlaces, stream.Flow[result]{Valid: moving, Data: result{exact, shift, div}}, in.OutReady)
	valid.Set(out.Valid)
	return RecipOut{InReady: ready, OutValid: out.Valid, OutReciprocal: out.Data.Reciprocal, OutShift: out.Data.Shift, OutDivisor: out.Data.Divisor}
}

// fastNormalise is Recip.normalise in four stages; div goes along.
func (g FastRecip) fastNormalise(w *walk, div *hdl.UInt) (mant, shift hdl.UInt) {
	m, bits := w.m, g.DivisorBits
	n := *div
	var zeros []hdl.UInt
	for _, list := range [][]int{{32, 16}, {8, 4}, {2, 1}} {
		for _, k := range list {
			if k >= bits {
				continue
			}
			none := n.Slice(bits-1, bits-k).EqC(0)
			n = hdl.Mux(none, n.Shl(k).Wrap(bits), n)
			zeros = append(zeros, none.AsUInt())
		}
		values := []*hdl.UInt{&n, div}
		for i := range zeros {
			values = append(values, &zeros[i])
		}
		w.step(values...)
	}
	rounded := n.Slice(bits-1, bits-17).Round(1) // up to 65536
	carry := rounded.Bit(16)
	mant = hdl.Mux(carry, hdl.C(m, hdl.U(16), 1<<15), rounded.Wrap(16))
	count := make([]hdl.Signal, len(zeros))
	for i := range zeros {
		count[i] = zeros[i]
	}
	top := hdl.C(m, hdl.U(7), int64(bits-1))
	shift = top.Sub(hdl.Cat(count...)).Add(carry.AsUInt().Signed()).AsUInt().Wrap(shiftBits(bits))
	w.step(&mant, &shift, div)
	return mant, shift
}
