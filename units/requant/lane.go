package requant

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Lane is one lane of the requantiser; it moves while Advance is true.
type Lane struct {
	AccBits int
	Narrow  bool
}

// LaneIn holds a score and what all lanes share, each at its own stage.
type LaneIn struct {
	Advance    hdl.Bool
	Acc, Max   hdl.SInt
	Keep       hdl.Bool
	Coarse     hdl.UInt // stage 1: the upper bits of the first shift
	Fine       hdl.UInt // stage 2: its lower 3 bits
	Multiplier hdl.UInt // stage 3
	PostCoarse hdl.UInt // last but one stage: the upper bits of the second shift
	PostFine   hdl.UInt // last stage: its lower 3 bits
}

// LaneOut is the argument, Requant.Latency advances later.
type LaneOut struct{ X hdl.Fix }

// Inputs returns the shapes of the ports.
func (g Lane) Inputs() LaneIn {
	return LaneIn{hdl.B(), hdl.S(g.AccBits), hdl.S(g.AccBits), hdl.B(), hdl.U(3), hdl.U(3), hdl.U(16), hdl.U(2), hdl.U(3)}
}

// Build makes the lane.
func (g Lane) Build(m *hdl.Module, in LaneIn) LaneOut {
	hold := func(name string, v hdl.UInt) hdl.UInt { return stream.Hold(m, in.Advance, name, v) }

	holdPart := func(name string, x part) part { return stream.Hold(m, in.Advance, name, x) }

	distance := hold("distance", in.Max.Sub(in.Acc).Wrap(g.AccBits).AsUInt())
	near := holdPart("near", begin(m, distance).right(m, "pre", in.Coarse, 3, 17, false))
	u := hold("u", near.right(m, "pre", in.Fine, 0, 17, false).round(m, "pre_round", 17, false))
	product := g.product(m, hold, u, in.Multiplier)
	scaled := holdPart("scaled", begin(m, product).right(m, "post", in.PostCoarse, 3, 16, false))

	keep := in.Keep
	for i := 1; i < (Requant{Narrow: g.Narrow}).Latency(); i++ {
		keep = stream.Hold(m, in.Advance, "keep_"+strconv.Itoa(i), keep)
	}
	x := scaled.right(m, "post", in.PostFine, 0, 16, false)
	x.Over = x.Over.Or(keep.Not()) // no part: the largest argument
	return LaneOut{hold("x", x.round(m, "post_round", 16, false)).AsFix(12)}
}

// product returns u multiplier, registered.
func (g Lane) product(m *hdl.Module, hold func(string, hdl.UInt) hdl.UInt, u, multiplier hdl.UInt) hdl.UInt {
	if !g.Narrow {
		return hold("product", u.Mul(multiplier))
	}
	low := hold("low", u.Wrap(16).Mul(multiplier))
	high := hold("high", hdl.Mux(u.Bit(16), multiplier, hdl.C(m, hdl.U(16), 0)))
	// The sum begins at bit 16: Yosys 0.23 would pack one over all bits into the
	// multiplier's block, with an output register that its carry does not have.
	return hold("product", hdl.Cat(low.Slice(31, 16).Add(high), low.Slice(15, 0)))
}
