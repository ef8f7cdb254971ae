package mmu

import (
	"github.com/sparcgen/sparcgen/hdl"
)

// Accumulator is one lane of a row that is summed over beats, modulo 2^AccBits:
// exact whenever the whole sum fits, whatever the sums on the way. Zero after
// reset. Its output is combinational.
type Accumulator struct{ InBits, AccBits int }

// AccumulatorIn is one beat.
type AccumulatorIn struct {
	Take hdl.Bool // add X at the coming edge
	Last hdl.Bool // and start anew after it
	X    hdl.SInt
}

// AccumulatorOut is the sum of the beats taken since the last one marked Last,
// and of X.
type AccumulatorOut struct{ Sum hdl.SInt }

// Inputs returns the shapes of the ports.
func (g Accumulator) Inputs() AccumulatorIn { return AccumulatorIn{hdl.B(), hdl.B(), hdl.S(g.InBits)} }

// Build makes the accumulator.
func (g Accumulator) Build(m *hdl.Module, in AccumulatorIn) AccumulatorOut {
	return AccumulatorOut{accumulate(m, in.Take, in.Last, resize(in.X, g.AccBits))}
}

// accumulate returns v plus the beats taken since the one marked last, modulo
// 2^width.
func accumulate(m *hdl.Module, take, last hdl.Bool, v hdl.SInt) hdl.SInt {
	acc := hdl.Reg(m, "acc", hdl.S(v.Width()), hdl.Reset(0))
	sum := acc.Q.Add(v).Wrap(v.Width())
	// The last beat clears the register, in front of taking the sum: both are
	// then control inputs of the flip-flop, and no gate stands before the adder.
	m.If(take.And(last), func() { acc.Set(hdl.C(m, hdl.S(v.Width()), 0)) }).
		ElseIf(take, func() { acc.Set(sum) })
	return sum
}
