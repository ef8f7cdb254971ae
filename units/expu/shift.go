package expu

import (
	"github.com/sparcgen/sparcgen/hdl"
)

// Halver is one stage of the shift by the octave: A, or A shifted right by By
// places, or nothing. Each stage is a module that synthesis keeps apart: dissolved, four
// stages become wide multiplexers that cost half as much again on ecp5.
type Halver struct{ Width, By int }

// HalverIn holds the operand, whether to shift it, and whether to let it pass:
// with the operand's bits that is four inputs a bit, one lookup table.
type HalverIn struct {
	A           hdl.UInt
	Shift, Pass hdl.Bool
}

// HalverOut is the result, as wide as the operand.
type HalverOut struct{ Y hdl.UInt }

// ModuleName follows the unit's.
func (h Halver) ModuleName() string { return "expu_shift_" + itoa(h.Width) + "_by_" + itoa(h.By) }

// Inputs returns the shapes of the ports.
func (h Halver) Inputs() HalverIn { return HalverIn{hdl.U(h.Width), hdl.B(), hdl.B()} }

// Build makes the stage.
func (h Halver) Build(m *hdl.Module, in HalverIn) HalverOut {
	m.Keep()
	y := hdl.Mux(in.Shift, in.A.Shr(h.By).Ext(h.Width), in.A)
	return HalverOut{y.And(hdl.Repeat(in.Pass, h.Width))}
}

// shiftRight returns floor(a / 2^k), and 0 for k of 16 and more.
func shiftRight(m *hdl.Module, a, k hdl.UInt) hdl.UInt {
	pass := hdl.True(m)
	if w := k.Width(); w > 4 {
		pass = k.Slice(w-1, 4).EqC(0)
		k = k.Wrap(4)
	}
	for b, bit := range k.Bits() {
		a = hdl.Inst(m, "shift_"+itoa(1<<b), Halver{a.Width(), 1 << b}, HalverIn{a, bit, pass}).Y
		pass = hdl.True(m)
	}
	return a
}
