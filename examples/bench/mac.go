// Package bench holds the project's three benchmark circuits: a large regular
// one (Mac), a reduction (Argmin) and a small irregular one (Cache).
package bench

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// Mac multiplies a matrix of stationary weights by a stream of vectors: Rows
// dot products of Cols INT16 pairs a cycle, accumulated in 48 bits.
//
// Latency from Data to Acc: 2 + ceil(log2 Cols) cycles (product, one register
// a tree level, accumulator), a vector every cycle. Where Load[r] is true the
// weights of row r take Weight at the edge. Clear, given with a vector, starts
// the sums anew at that vector. The accumulators wrap.
type Mac struct{ Rows, Cols int }

// MacIn are the inputs of Mac.
type MacIn struct {
	Load   []hdl.Bool // per row
	Weight []hdl.SInt // the columns of the rows that load
	Data   []hdl.SInt // the columns of a vector
	Clear  hdl.Bool
}

// MacOut are the outputs of Mac.
type MacOut struct {
	Acc []hdl.SInt // per row, 48 bits
}

// Inputs returns the shapes of the inputs.
func (c Mac) Inputs() MacIn {
	v := hdl.Vec(c.Cols, hdl.S(16))
	return MacIn{Load: hdl.Vec(c.Rows, hdl.B()), Weight: v, Data: v, Clear: hdl.B()}
}

// Build makes the circuit.
func (c Mac) Build(m *hdl.Module, in MacIn) MacOut {
	levels := 0
	for n := 1; n < c.Cols; n *= 2 {
		levels++
	}
	clear := hdl.Delay(m, "clear_d", in.Clear, 1+levels)
	out := MacOut{}
	for r := range c.Rows {
		row := hdl.Inst(m, "row_"+itoa(r), macRow{c.Cols}, macRowIn{in.Load[r], in.Weight, in.Data, clear})
		out.Acc = append(out.Acc, row.Acc)
	}
	return out
}

// macRow is one dot product of Mac.
type macRow struct{ Cols int }

type macRowIn struct {
	Load         hdl.Bool
	Weight, Data []hdl.SInt
	Clear        hdl.Bool // with the sum
}

type macRowOut struct{ Acc hdl.SInt }

// Inputs returns the shapes of the inputs.
func (c macRow) Inputs() macRowIn {
	v := hdl.Vec(c.Cols, hdl.S(16))
	return macRowIn{Load: hdl.B(), Weight: v, Data: v, Clear: hdl.B()}
}

// Build makes the circuit.
func (c macRow) Build(m *hdl.Module, in macRowIn) macRowOut {
	weight := hdl.Reg(m, "w", hdl.Vec(c.Cols, hdl.S(16)), hdl.Reset(0))
	m.If(in.Load, func() { weight.Set(in.Weight) })
	sums := make([]hdl.SInt, c.Cols)
	for i := range sums {
		sums[i] = weight.Q[i].Mul(in.Data[i])
	}
	sums = hdl.Delay(m, "product", sums)
	for level := 1; len(sums) > 1; level++ {
		next := make([]hdl.SInt, (len(sums)+1)/2)
		for i := range next {
			next[i] = sums[2*i]
			if 2*i+1 < len(sums) {
				next[i] = next[i].Add(sums[2*i+1])
			}
		}
		sums = hdl.Delay(m, "sum_l"+itoa(level), next)
	}
	acc := hdl.Reg(m, "acc", hdl.S(48), hdl.Reset(0))
	sum := sums[0].Ext(48)
	acc.Set(hdl.Mux(in.Clear, sum, acc.Q.Add(sum).Wrap(48)))
	return macRowOut{Acc: acc.Q}
}

func itoa(n int) string { return strconv.Itoa(n) }
