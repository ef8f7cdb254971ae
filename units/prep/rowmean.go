package prep

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/limit"
)

// RowMean is the exact mean of a row, floor(sum/count + 1/2), by restoring
// division: a register in front and one a bit of the quotient. A row a cycle,
// latency Latency() cycles; nothing stalls, so there is no valid. No multiplier.
//
// It is exact for every sum of count numbers of Bits bits. The quotient is made
// of sum + count 2^(Bits-1), which is never negative, so no sign is handled.
type RowMean struct {
	Bits    int // width of an element and of the mean, 2 to 16
	Columns int // most elements of a row, 1 to 65535
}

// RowMeanIn is a row's sum. Count 0 gives a meaningless mean.
type RowMeanIn struct {
	InSum   hdl.SInt // SumBits wide: the sum of InCount elements
	InCount hdl.UInt // 1 to Columns
}

// RowMeanOut is its mean.
type RowMeanOut struct{ OutMean hdl.SInt }

// SumBits returns the width of a sum of a row.
func (g RowMean) SumBits() int { return g.Bits + bits.Len(uint(g.Columns-1)) }

// CountBits returns the width of a number of elements.
func (g RowMean) CountBits() int { return bits.Len(uint(g.Columns)) }

// Latency returns the cycles from a sum to its mean.
func (g RowMean) Latency() int { return g.Bits + 1 }

// Inputs returns the shapes of the ports.
func (g RowMean) Inputs() RowMeanIn { return RowMeanIn{hdl.S(g.SumBits()), hdl.U(g.CountBits())} }

// Build makes the stages.
func (g RowMean) Build(m *hdl.Module, in RowMeanIn) RowMeanOut {
	ok := limit.Range(m, "Bits", g.Bits, 2, 16)
	if ok = limit.Range(m, "Columns", g.Columns, 1, 65535) && ok; !ok {
		return RowMeanOut{}
	}
	w, c := g.Bits, g.CountBits()
	// The numerator is below count 2^Bits: its upper part is a remainder, its
	// lower Bits bits make room for the quotient one by one.
	half := in.InCount.Shr(1)
	bias := in.InCount.Shl(w - 1).Add(half)
	numerator := hdl.Delay(m, "numerator", in.InSum.Add(bias.Signed()).AsUInt().Wrap(w+c))
	rest, low := numerator.Slice(w+c-1, w), numerator.Wrap(w)
	count := hdl.Delay(m, "count", in.InCount)
	for bit := w - 1; bit >= 0; bit-- {
		n := "_" + strconv.Itoa(bit)
		shifted := hdl.Cat(rest, low.Bit(w-1))
		less := shifted.Sub(count)
		fits := less.Sign().Not()
		low = hdl.Delay(m, "low"+n, hdl.Cat(low.Wrap(w-1), fits))
		if bit > 0 {
			rest = hdl.Delay(m, "rest"+n, hdl.Mux(fits, less.Slice(c-1, 0), shifted.Wrap(c)))
			count = hdl.Delay(m, "count"+n, count)
		}
	}
	return RowMeanOut{hdl.Cat(low.Bit(w-1).Not(), low.Wrap(w-1)).AsSInt()}
}
