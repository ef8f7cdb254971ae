package mmu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Multiply is the multipliers of one processor: a signed 16 x OperandBits
// product a lane, registered, exact. It moves while Advance is true. Latency
// Latency() cycles, one beat a cycle.
type Multiply struct {
	Lanes         int // 1 to 256
	OperandBits   int // 16 to 18
	InputRegister bool
}

// MultiplyIn is both operands of each lane.
type MultiplyIn struct {
	Advance hdl.Bool
	Bank    []hdl.SInt // 16 bits
	Operand []hdl.SInt
}

// MultiplyOut is the products, 16 + OperandBits bits.
type MultiplyOut struct{ Product []hdl.SInt }

// Inputs returns the shapes of the ports.
func (g Multiply) Inputs() MultiplyIn {
	return MultiplyIn{hdl.B(), hdl.Vec(g.Lanes, hdl.S(16)), hdl.Vec(g.Lanes, hdl.S(g.OperandBits))}
}

// Latency returns the cycles from operands to products.
func (g Multiply) Latency() int {
	if g.InputRegister {
		return 2
	}
	return 1
}

// Build makes the multipliers.
func (g Multiply) Build(m *hdl.Module, in MultiplyIn) MultiplyOut {
	hold := func(what string, l int, v hdl.SInt) hdl.SInt {
		return stream.Hold(m, in.Advance, what+"_"+strconv.Itoa(l), v)
	}
	out := make([]hdl.SInt, g.Lanes)
	for l := range out {
		a, b := in.Bank[l], in.Operand[l]
		if g.InputRegister {
			a, b = hold("bank", l, a), hold("operand", l, b)
		}
		out[l] = hold("product", l, a.Mul(b))
	}
	return MultiplyOut{out}
}
