package mmu

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/limit"
)

// RowAcc sums rows of signed elements, lane by lane: the numerators of a
// cluster's centroid and of its mean query, beside the MMU's path. One row a
// cycle; a sum leaves one cycle after its last row. The sums are exact for up
// to Rows rows.
type RowAcc struct {
	Lanes int // 1 to 256
	Bits  int // width of an element, 2 to 32
	Rows  int // most rows of a sum, 1 to 65536
}

// RowAccIn is a stream of rows, the last of each sum marked.
type RowAccIn struct {
	InValid  hdl.Bool
	InRow    []hdl.SInt // the row
	InLast   hdl.Bool   // the last row of a sum
	OutReady hdl.Bool
}

// RowAccOut is the stream of sums, SumBits wide.
type RowAccOut struct {
	InReady  hdl.Bool
	OutValid hdl.Bool
	OutSum   []hdl.SInt // lane by lane
}

// Inputs returns the shapes of the ports.
func (g RowAcc) Inputs() RowAccIn {
	return RowAccIn{hdl.B(), hdl.Vec(g.Lanes, hdl.S(g.Bits)), hdl.B(), hdl.B()}
}

// SumBits returns the width of a sum: ceil(log2 Rows) more than an element.
func (g RowAcc) SumBits() int { return g.Bits + bits.Len(uint(g.Rows-1)) }

// Latency returns the cycles from the last row to the sum.
func (g RowAcc) Latency() int { return 1 }

// Build makes an accumulator a lane.
func (g RowAcc) Build(m *hdl.Module, in RowAccIn) RowAccOut {
	ok := limit.Range(m, "Lanes", g.Lanes, 1, 256)
	ok = limit.Range(m, "Bits", g.Bits, 2, 32) && ok
	if ok = limit.Range(m, "Rows", g.Rows, 1, 1<<16) && ok; !ok {
		return RowAccOut{}
	}
	p := stream.NewPipe(m, "p", in.InValid.And(in.InLast), in.OutReady, g.Latency())
	take := p.Advance.And(in.InValid)
	out := make([]hdl.SInt, g.Lanes)
	for l := range out {
		n := strconv.Itoa(l)
		sum := hdl.Inst(m, "acc_"+n, Accumulator{g.Bits, g.SumBits()}, AccumulatorIn{take, in.InLast, in.InRow[l]}).Sum
		out[l] = stream.Hold(m, p.Advance, "sum_"+n, sum)
	}
	return RowAccOut{p.Advance, p.Valid, out}
}
