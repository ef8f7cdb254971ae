package divu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Lane is one lane of the divider: alignment, one 18x18 multiplier, rounding,
// and for a Mean the remainder compare on a second pass through the multiplier.
type Lane struct {
	NumBits, ShiftBits, CountBits int
}

// LaneIn holds the numerator and what all lanes share, each at its own stage.
type LaneIn struct {
	Advance   hdl.Bool
	Num       hdl.SInt // stage 0
	Shift     hdl.UInt // stage 0: e + 15
	Factor    hdl.SInt // stage 1: twice the reciprocal plus one, or the count of a Mean in stage 3
	Second    hdl.Bool // stage 3 holds a Mean
	Weight    hdl.Bool // stage 0: the numerator is an exponent value and is not aligned
	Post      hdl.Bool // stage 2: a Weight, whose product is aligned
	PostShift hdl.UInt // stage 2: e + 15
	Mean      hdl.Bool // stage 4
	Count     hdl.UInt // stage 4
}

// LaneOut is the result, after five advances.
type LaneOut struct{ Q hdl.SInt }

// Inputs returns the shapes of the ports.
func (g Lane) Inputs() LaneIn {
	return LaneIn{hdl.B(), hdl.S(g.NumBits), hdl.U(g.ShiftBits), hdl.S(18), hdl.B(), hdl.B(), hdl.B(), hdl.U(g.ShiftBits), hdl.B(), hdl.U(g.CountBits)}
}

// ModuleName follows the unit's.
func (g Lane) ModuleName() string {
	return "divu_lane_n" + strconv.Itoa(g.NumBits) + "_s" + strconv.Itoa(g.ShiftBits) + "_c" + strconv.Itoa(g.CountBits)
}

// remBits holds the remainder of a Mean: the candidate is at most one off, so
// it lies within 3 counts, and only its low bits are ever computed.
func (g Lane) remBits() int { return g.CountBits + 3 }

// Build makes the lane.
func (g Lane) Build(m *hdl.Module, in LaneIn) LaneOut {
	hold := func(name string, v hdl.SInt) hdl.SInt { return stream.Hold(m, in.Advance, name, v) }
	rem := g.remBits()

	// Stage 1: num >> (e + 14), rounded half up. The divisor is below 65535.5 2^e
	// (else it rounds to the next mantissa), so 18 bits hold it.
	a := hold("a_1", hdl.Mux(in.Weight, in.Num.Wrap(18), g.shift(in.Num.Shl(2), in.Shift, 20).Wrap(18)))
	low := hold("low_1", in.Num.Wrap(rem))

	// Stage 2 (and 4, of a Mean): the multiplier.
	z := hdl.Wire(m, "z", hdl.S(17))
	operand := hdl.Mux(in.Second, z.Q.Ext(18), a)
	product := hold("product", operand.Mul(in.Factor))
	low = hold("low_2", low)

	// Stage 3: the quotient, at most 32769 either way, or the weight, 0 to 65537.
	weight := g.shift(product, in.PostShift, 19).AsUInt().Wrap(17).Sat(16).Signed()
	q := hdl.Mux(in.Post, weight, product.Round(18).Wrap(17))
	z3 := hold("z_3", q)
	z.Set(z3)
	low = hold("low_3", low)

	z4 := hold("z_4", z3)
	low = hold("low_4", low)

	// Stage 5: twice the remainder against the count.
	twice := low.Sub(product.Wrap(rem)).Wrap(rem).Shl(1).Wrap(rem)
	count := in.Count.Signed()
	more, less := twice.Ge(count).And(in.Mean), twice.Lt(count.Neg()).And(in.Mean)
	step := hdl.Cat(less, more.Or(less)).AsSInt() // -1, 0 or 1
	return LaneOut{hold("q", z4.Add(step).Wrap(17))}
}

// shift returns floor(v / 2^shift), plus one, halved: v / 2^(shift+1) rounded
// half up. The result is known to fit need-1 bits, so bits above are never
// computed.
func (g Lane) shift(v hdl.SInt, shift hdl.UInt, need int) hdl.SInt {
	return g.barrel(v, shift, need).AddC(1).Shr(1).Wrap(need - 1)
}

// barrel is shift without the rounding: need bits, one of them below the result.
func (g Lane) barrel(v hdl.SInt, shift hdl.UInt, need int) hdl.SInt {
	for b := g.ShiftBits - 1; b >= 0; b-- {
		w, by := v.Width(), 1<<b
		shifted := v.Shr(min(by, w-1)).Ext(w)
		v = hdl.Mux(shift.Bit(b), shifted, v).Wrap(min(w, need+by-1))
	}
	return v.Wrap(need)
}
