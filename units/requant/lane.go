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

	distance := hold("distance", in.Max.Sub(in.Acc).Wrap(g.AccBits).AsUInt())
	near := hold("near", coarse(distance, in.Coarse, 17))
	u := hold("u", fine(near, in.Fine, 17))
	product := g.product(m, hold, u, in.Multiplier)
	scaled := hold("scaled", coarse(product, in.PostCoarse, 16))

	keep := in.Keep
	for i := 1; i < (Requant{Narrow: g.Narrow}).Latency(); i++ {
		keep = stream.Hold(m, in.Advance, "keep_"+strconv.Itoa(i), keep)
	}
	x := fine(scaled, in.PostFine, 16)
	return LaneOut{hold("x", x.Or(hdl.Repeat(keep.Not(), 16))).AsFix(12)}
}

// product returns u multiplier, registered.
func (g Lane) product(m *hdl.Module, hold func(string, hdl.UInt) hdl.UInt, u, multiplier hdl.UInt) hdl.UInt {
	if !g.Narrow {
		return hold("product", u.Mul(multiplier))
	}
	low := hold("low", u.Wrap(16).Mul(multiplier))
	high := hold("high", hdl.Mux(u.Bit(16), multiplier, hdl.C(m, hdl.U(16), 0)))
	return hold("product", low.Add(high.Shl(16)))
}

// coarse is the first half of a shift to the right that is rounded half up and
// saturated to the given bits: by eight times n, with one bit below the point
// kept for the rounding, and room for the second half, by up to 7.
func coarse(v, n hdl.UInt, bits int) hdl.UInt {
	return v.Shl(1).ShrBy(n.Shl(3)).Sat(bits + 8)
}

// fine is the second half, by n, 0 to 7.
func fine(v, n hdl.UInt, bits int) hdl.UInt {
	return v.ShrBy(n).AddC(1).Shr(1).Sat(bits)
}
