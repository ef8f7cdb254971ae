package requant

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// Step is one stage of a shift to the right: V, or V shifted by By places, of
// which the low Out bits are kept. Synthesis keeps its boundary: dissolved, the
// stages become wide multiplexers that cost half as much again on ecp5.
type Step struct {
	In, By, Out int
	Signed      bool
}

// StepIn holds the operand's bits and whether to shift.
type StepIn struct {
	V     hdl.UInt
	Shift hdl.Bool
}

// StepOut is the result's bits, and whether they are not the whole of it.
type StepOut struct {
	Y    hdl.UInt
	Over []hdl.Bool // none when every bit is kept
}

// Inputs returns the shapes of the ports.
func (g Step) Inputs() StepIn { return StepIn{hdl.U(g.In), hdl.B()} }

// Build makes the stage.
func (g Step) Build(m *hdl.Module, in StepIn) StepOut {
	m.Keep()
	shifted := in.V.Shr(g.By).Ext(g.In)
	if g.Signed {
		shifted = in.V.AsSInt().Shr(g.By).Ext(g.In).AsUInt()
	}
	y := hdl.Mux(in.Shift, shifted, in.V)
	if g.Out == g.In {
		return StepOut{Y: y}
	}
	above := y.Slice(g.In-1, g.Out)
	if g.Signed { // the bits above repeat the sign, or the value is too large
		above = above.Xor(hdl.Repeat(y.Bit(g.Out-1), g.In-g.Out))
	}
	return StepOut{y.Wrap(g.Out), []hdl.Bool{above.EqC(0).Not()}}
}

// part is a value on its way through a shift that is rounded half up and
// saturated. It has one bit below the point, for the rounding.
type part struct {
	V    hdl.UInt
	Over hdl.Bool // bits above were lost: the result saturates
	Sign hdl.Bool // of the value
}

// begin starts the shift of an unsigned value.
func begin(m *hdl.Module, v hdl.UInt) part {
	return part{v.Shl(1), hdl.False(m), hdl.False(m)}
}

// beginSigned starts the shift of a signed value.
func beginSigned(m *hdl.Module, v hdl.SInt) part {
	return part{v.Shl(1).AsUInt(), hdl.False(m), v.Sign()}
}

// right shifts by the number whose bits from lo on are given, and drops what the
// bits below lo cannot bring back into a result of the given width.
func (x part) right(m *hdl.Module, name string, n hdl.UInt, lo, width int, signed bool) part {
	for b := n.Width() - 1; b >= 0; b-- {
		by := 1 << (lo + b)
		step := Step{x.V.Width(), by, min(x.V.Width(), width+by), signed}
		y := hdl.Inst(m, name+"_"+strconv.Itoa(by), step, StepIn{x.V, n.Bit(b)})
		x.V = y.Y
		for _, over := range y.Over {
			x.Over = x.Over.Or(over)
		}
	}
	return x
}

// round ends the shift: rounded half up and saturated to the width.
func (x part) round(m *hdl.Module, name string, width int, signed bool) hdl.UInt {
	in := RoundingIn{V: x.V, Over: x.Over}
	if signed {
		in.Sign = []hdl.Bool{x.Sign}
	}
	return hdl.Inst(m, name, Rounding{width, signed}, in).Y
}

// Rounding drops the bit below the point, rounds half up and saturates.
// Synthesis keeps its boundary: it would else repeat the choice to saturate in
// every bit.
type Rounding struct {
	Width  int
	Signed bool
}

// RoundingIn is a value of Width bits and one below the point.
type RoundingIn struct {
	V    hdl.UInt
	Over hdl.Bool   // the value is out of range in any case
	Sign []hdl.Bool // of the value; none of an unsigned one
}

// RoundingOut is the result.
type RoundingOut struct{ Y hdl.UInt }

// Inputs returns the shapes of the ports.
func (g Rounding) Inputs() RoundingIn {
	in := RoundingIn{V: hdl.U(g.Width + 1), Over: hdl.B()}
	if g.Signed {
		in.Sign = hdl.Vec(1, hdl.B())
	}
	return in
}

// Build makes the increment and the saturation.
func (g Rounding) Build(m *hdl.Module, in RoundingIn) RoundingOut {
	m.Keep()
	w := g.Width
	if !g.Signed {
		y := in.V.AddC(1).Shr(1)
		return RoundingOut{y.Wrap(w).Or(hdl.Repeat(in.Over.Or(y.Bit(w)), w))}
	}
	y := in.V.AsSInt().AddC(1).Shr(1)
	over := in.Over.Or(y.Bit(w).Xor(y.Bit(w - 1)))
	limit := hdl.Cat(in.Sign[0], hdl.Repeat(in.Sign[0].Not(), w-1))
	return RoundingOut{hdl.Mux(over, limit, y.Wrap(w).AsUInt())}
}
