package divu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// newtonBits is the number of fractional bits inside the Newton iteration.
const newtonBits = 17

// seeds is 1/M in 4 fractional bits for the mantissas M in [8+i, 9+i)/16.
var seeds = []int64{30, 27, 24, 22, 20, 19, 18, 17}

// Recip is the reciprocal of a divisor: an 8-entry, 5-bit seed, two Newton
// steps and one remainder compare, bit-exact against floor(2^31/m) for every
// mantissa m. A divisor a cycle, latency 7 cycles; up to 7 divisors wait inside
// while nothing is taken. Five multipliers, two of them with a 5-bit operand.
type Recip struct {
	DivisorBits int // 17 to 40
}

// RecipIn is a stream of divisors, each at least 1.
type RecipIn struct {
	InValid   hdl.Bool
	InDivisor hdl.UInt
	OutReady  hdl.Bool
}

// RecipOut is the stream of their reciprocals: the divisor is m 2^e with the
// mantissa m in 32768..65535, and the reciprocal is floor(2^31/m), at most 65535.
type RecipOut struct {
	InReady       hdl.Bool
	OutValid      hdl.Bool
	OutReciprocal hdl.UInt // 16 bits
	OutShift      hdl.UInt // e + 15, 5 or 6 bits
	OutDivisor    hdl.UInt // the divisor itself
}

const recipStages = 7

// Inputs returns the shapes of the ports.
func (g Recip) Inputs() RecipIn {
	return RecipIn{hdl.B(), hdl.U(g.DivisorBits), hdl.B()}
}

// Build makes the pipeline.
func (g Recip) Build(m *hdl.Module, in RecipIn) RecipOut {
	if g.DivisorBits < 17 || g.DivisorBits > 40 {
		m.Errorf("DivisorBits is %d: must be 17 to 40", g.DivisorBits)
		return RecipOut{}
	}
	p := stream.NewElastic(m, "p", in.InValid, in.OutReady, recipStages)
	// hold is a register of a stage, whose number ends its name.
	hold := func(stage int, name string, v hdl.UInt) hdl.UInt {
		return stream.Hold(m, p.Take[stage-1], name+"_"+strconv.Itoa(stage), v)
	}

	mant, shift := g.normalise(m, in.InDivisor)
	mant, shift, div := hold(1, "mant", mant), hold(1, "shift", shift), hold(1, "div", in.InDivisor)

	// First Newton step: the seed has 5 bits, so both products are small.
	seed := hdl.Table(m, mant.Slice(14, 12), hdl.U(5), seeds)
	d := one(m, newtonBits).Sub(mant.Mul(seed).Round(3).Signed()).Wrap(15)
	dHeld := stream.Hold(m, p.Take[1], "d_2", d)
	seed, mant, shift, div = hold(2, "seed", seed), hold(2, "mant", mant), hold(2, "shift", shift), hold(2, "div", div)

	r := seed.Shl(newtonBits - 4).Signed().Add(seed.Signed().Mul(dHeld).Round(4)).AsUInt().Wrap(18)
	r, mant, shift, div = hold(3, "r", r), hold(3, "mant", mant), hold(3, "shift", shift), hold(3, "div", div)

	// Second step.
	d = one(m, newtonBits).Sub(mant.Mul(r).Round(16).Signed()).Wrap(15)
	dHeld = stream.Hold(m, p.Take[3], "d_4", d)
	r, mant, shift, div = hold(4, "r", r), hold(4, "mant", mant), hold(4, "shift", shift), hold(4, "div", div)

	r2 := r.Signed().Add(r.Signed().Mul(dHeld).Round(newtonBits)).AsUInt().Wrap(18)
	q := hold(5, "q", r2.Round(2).Wrap(17))
	mant, shift, div = hold(5, "mant", mant), hold(5, "shift", shift), hold(5, "div", div)

	// The candidate is at most one off: the remainder decides.
	rem := one(m, 31).Sub(q.Mul(mant).Signed()).Wrap(18)
	remHeld := stream.Hold(m, p.Take[5], "rem_6", rem)
	q, mant, shift, div = hold(6, "q", q), hold(6, "mant", mant), hold(6, "shift", shift), hold(6, "div", div)

	step := hdl.Mux(remHeld.Sign(), hdl.C(m, hdl.S(2), -1),
		hdl.Mux(remHeld.Ge(mant.Signed()), hdl.C(m, hdl.S(2), 1), hdl.C(m, hdl.S(2), 0)))
	exact := q.Signed().Add(step).AsUInt().Wrap(17)
	return RecipOut{
		InReady:       p.Ready,
		OutValid:      p.Valid,
		OutReciprocal: stream.Hold(m, p.Take[recipStages-1], "reciprocal", exact.Sat(16)),
		OutShift:      hold(7, "shift", shift),
		OutDivisor:    hold(7, "div", div),
	}
}

// normalise shifts the leading one to the top, counting, and rounds to 16
// bits; a rounding that carries out is renormalised.
func (g Recip) normalise(m *hdl.Module, s hdl.UInt) (mant, shift hdl.UInt) {
	w := g.DivisorBits
	n := s
	zeros := []hdl.Bool{}
	steps := []int{}
	for k := 32; k >= 1; k /= 2 {
		if k < w {
			steps = append(steps, k)
		}
	}
	// Two steps are one choice of four: that the second is needed is known for
	// either outcome of the first before it is.
	for ; len(steps) > 1; steps = steps[2:] {
		k, half := steps[0], steps[1]
		none := n.Slice(w-1, w-k).EqC(0)
		next := hdl.Mux(none, n.Slice(w-k-1, max(0, w-k-half)).EqC(0), n.Slice(w-1, w-half).EqC(0))
		by := func(k int) hdl.UInt { return n.Shl(min(k, w)).Wrap(w) }
		n = hdl.Select(hdl.Cat(none, next), []hdl.UInt{n, by(half), by(k), by(k + half)})
		zeros = append(zeros, none, next)
	}
	for _, k := range steps {
		none := n.Slice(w-1, w-k).EqC(0)
		n = hdl.Mux(none, n.Shl(k).Wrap(w), n)
		zeros = append(zeros, none)
	}
	rounded := n.Slice(w-1, w-17).Round(1) // up to 65536
	carry := rounded.Bit(16)
	// Rounding that carries out leaves zeros.
	mant = hdl.Cat(rounded.Bit(15).Or(carry), rounded.Wrap(15))
	count := hdl.Cat(asSignals(zeros)...)
	// e + 15 = w - 16 - zeros + carry + 15
	top := hdl.C(m, hdl.U(7), int64(w-1))
	shift = top.Sub(count).Add(carry.AsUInt().Signed()).AsUInt().Wrap(shiftBits(w))
	return mant, shift
}

// shiftBits is the width of e + 15, which reaches w when rounding carries.
func shiftBits(w int) int {
	if w < 32 {
		return 5
	}
	return 6
}

func one(m *hdl.Module, k int) hdl.SInt { return hdl.C(m, hdl.S(k+2), 1<<k) }

func asSignals(bs []hdl.Bool) []hdl.Signal {
	xs := make([]hdl.Signal, len(bs))
	for i := range bs {
		xs[i] = bs[i]
	}
	return xs
}
