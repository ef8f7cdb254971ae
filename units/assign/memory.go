package assign

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// reading asks a buffer for a word of a bank. The word is there in the next
// cycle and stays until the next one is asked for.
type reading struct {
	En         hdl.Bool
	Bank, Addr hdl.UInt
}

// writing is a word for a bank of a buffer.
type writing[T any] struct {
	En   hdl.Bool
	Addr hdl.UInt
	Data T
}

// banked is a buffer with a memory a bank, each with one write and one read
// port.
func banked[T any](m *hdl.Module, name string, shape T, depth int, writes []writing[T], read reading) T {
	words := make([]T, len(writes))
	for b, w := range writes {
		ram := hdl.Mem(m, name+"_"+strconv.Itoa(b), shape, depth, hdl.Undefined)
		ram.Write(w.En, fit(w.Addr, ram.AddrWidth()), w.Data)
		words[b] = ram.Read(fit(read.Addr, ram.AddrWidth()), read.En.And(read.Bank.EqC(int64(b))))
	}
	if len(words) == 1 {
		return words[0]
	}
	return hdl.Select(stream.Hold(m, read.En, name+"_bank", read.Bank), words)
}

// rows is the buffer of pre-score rows.
func (g Assign) rows(m *hdl.Module, in In, read reading) []hdl.SInt {
	writes := make([]writing[[]hdl.SInt], g.Banks)
	for b := range writes {
		writes[b] = writing[[]hdl.SInt]{in.PWrite.And(in.PBank.EqC(int64(b))), in.PAddr, in.PData}
	}
	return banked(m, "rows", in.PData, g.Tokens*g.RowStride(), writes, read)
}

// sums are the buffers of the clusters' sums and of their numbers of rows. In
// an iteration gather writes to the given bank, which prep leaves alone then.
func (g Assign) sums(m *hdl.Module, in In, bank hdl.UInt, sum, count reading) ([]hdl.SInt, hdl.UInt) {
	sums, counts := make([]writing[[]hdl.SInt], g.Banks), make([]writing[hdl.UInt], g.Banks)
	for b := range sums {
		up := in.UpWrite.And(bank.EqC(int64(b)))
		first := in.SumWrite.And(in.SumBank.EqC(int64(b)))
		addr := hdl.Mux(up, in.UpAddr, in.SumAddr)
		sums[b] = writing[[]hdl.SInt]{up.Or(first), addr, hdl.Mux(up, in.UpData, in.SumData)}
		counts[b] = writing[hdl.UInt]{sums[b].En, addr.Slice(addr.Width()-1, g.wordLog()), hdl.Mux(up, in.UpCount, in.SumCount)}
	}
	return banked(m, "sums", in.SumData, g.ClustersMax*g.RowStride(), sums, sum),
		banked(m, "counts", in.SumCount, g.ClustersMax, counts, count)
}

// address joins a row (or cluster) and a word of it.
func (g Assign) address(row, word hdl.UInt) hdl.UInt {
	if g.wordLog() == 0 {
		return row
	}
	return row.Cat(word)
}

// wordLog returns the base 2 logarithm of RowStride.
func (g Assign) wordLog() int { return log2(g.RowStride()) }

// count counts the n values from 0 where step is true, and starts again after
// last. Of one value it is a constant.
func count(m *hdl.Module, name string, n int, step, last hdl.Bool) hdl.UInt {
	shape := hdl.U(max(1, bits.Len(uint(n-1))))
	zero := hdl.C(m, shape, 0)
	if n == 1 {
		return zero
	}
	r := hdl.Reg(m, name, shape, hdl.Reset(0))
	m.If(step, func() { r.Set(hdl.Mux(last, zero, r.Q.AddC(1).Wrap(shape.Width()))) })
	return r.Q
}

// fit brings an address to the width of a memory that is deep enough for it.
func fit(addr hdl.UInt, width int) hdl.UInt {
	if addr.Width() < width {
		return addr.Ext(width)
	}
	return addr.Wrap(width)
}

func log2(n int) int { return bits.Len(uint(n)) - 1 }
