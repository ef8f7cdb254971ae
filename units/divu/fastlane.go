package divu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// FastLane is [Lane] with a register after every adder, product and shift. Its
// multiplier takes 16 x 16 bits; the operand's upper two are added beside it.
type FastLane struct {
	NumBits, ShiftBits, CountBits int
}

// The stages of a fast lane: where the multiplier takes a numerator, and where
// it takes the quotient of a Mean.
const (
	fastLaneStages = 12
	fastOperand    = 2 // the register in front
	fastSecond     = 7 // the same of a Mean's second time
)

// FastLaneIn holds a lane's inputs; the numbers are stages, as far as the beat has come.
type FastLaneIn struct {
	Advance   hdl.Bool
	Num       hdl.SInt // 0
	Shift     hdl.UInt // 0: e + 15
	Weight    hdl.Bool // 0: the numerator is an exponent value and is not aligned
	Factor    hdl.UInt // 2: the reciprocal, or the count of a Mean in stage 7
	Second    hdl.Bool // stage 7 holds a Mean
	PostShift hdl.UInt // 5: e + 15
	Post      hdl.Bool // 6: a Weight, whose product is aligned
	Mean      hdl.Bool // 10
	Count     hdl.UInt // 10
}

// Inputs returns the shapes of the ports.
func (g FastLane) Inputs() FastLaneIn {
	return FastLaneIn{hdl.B(), hdl.S(g.NumBits), hdl.U(g.ShiftBits), hdl.B(), hdl.U(16), hdl.B(), hdl.U(g.ShiftBits), hdl.B(), hdl.B(), hdl.U(g.CountBits)}
}

// ModuleName follows that of Lane.
func (g FastLane) ModuleName() string {
	return "divu_fast_lane_n" + strconv.Itoa(g.NumBits) + "_s" + strconv.Itoa(g.ShiftBits) + "_c" + strconv.Itoa(g.CountBits)
}

// Build makes the lane.
func (g FastLane) Build(m *hdl.Module, in FastLaneIn) LaneOut {
	hold := func(name string, v hdl.SInt) hdl.SInt { return stream.Hold(m, in.Advance, name, v) }
	lane := Lane(g)
	rem := lane.remBits()
	low := in.Num.Wrap(rem)
	for i := range 9 { // for the remainder
		low = hold("low_"+strconv.Itoa(i+1), low)
	}

	aligned := hold("aligned", hdl.Mux(in.Weight, in.Num.Wrap(19).Shl(1), lane.barrel(in.Num.Shl(2), in.Shift, 20)))
	a := hold("a_2", aligned.AddC(1).Shr(1).Wrap(18))

	z := hdl.Wire(m, "z", hdl.S(17))
	operand := hdl.Mux(in.Second, z.Q.Ext(18), a)
	bits := operand.AsUInt()
	part := func(b hdl.Bool, v hdl.UInt) hdl.SInt { return v.And(hdl.Repeat(b, v.Width())).Signed() }
	lower := hold("lower", bits.Wrap(16).Mul(in.Factor).Signed())
	upper := hold("upper", part(bits.Bit(16), in.Factor).Sub(part(bits.Bit(17), in.Factor.Shl(1))))
	a = hold("a_3", a)
	product := hold("product", hdl.Cat(lower.Shr(16).Add(upper), lower.Slice(15, 0)).AsSInt())
	a = hold("a_4", a)

	// a (2R + 1)
	whole := hold("whole", product.Shl(1).Add(a).Wrap(36))
	rounded := hold("rounded", whole.Round(18).Wrap(17))
	weight := hold("weight_6", lane.barrel(whole, in.PostShift, 19))
	sat := weight.AddC(1).Shr(1).Wrap(18).AsUInt().Wrap(17).Sat(16).Signed()
	q := hold("z_7", hdl.Mux(in.Post, sat, rounded))
	z.Set(q)
	for i := 8; i <= 11; i++ {
		q = hold("z_"+strconv.Itoa(i), q)
	}

	// Twice the remainder against the count.
	twice := hold("twice", low.Sub(product.Wrap(rem)).Wrap(rem).Shl(1).Wrap(rem))
	count := in.Count.Signed()
	more := stream.Hold(m, in.Advance, "more", twice.Ge(count).And(in.Mean))
	less := stream.Hold(m, in.Advance, "less", twice.Lt(count.Neg()).And(in.Mean))
	return LaneOut{hold("q", q.Add(hdl.Cat(less, more.Or(less)).AsSInt()).Wrap(17))}
}
