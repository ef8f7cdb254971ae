// Package serial puts a unit behind seven pins, so that one with more ports
// than an FPGA package has pins can be placed, routed and timed, and used from
// a host that shifts bits.
//
// All paths of the unit begin and end at a register of the wrapper or of the
// unit itself: what a timing report says of the clock is then said of every
// path of the unit, its inputs and outputs included.
package serial

import (
	"slices"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// Wrapper is a unit behind shift registers, one over all its inputs and one
// over all its outputs, the first port least significant.
//
// A host shifts the inputs in (si, least significant bit first, while shift is
// true), then gives one cycle of step: in the cycle after it the unit sees the
// inputs of kind Bool; in every other cycle it sees them false, so that no
// valid is taken twice. The other inputs are the shift register itself. With
// capture the outputs of that cycle are taken; shift brings them out on so,
// least significant bit first.
type Wrapper[G hdl.Generator[I, O], I, O any] struct{ Unit G }

// In are the inputs of a Wrapper.
type In struct {
	Shift   hdl.Bool // both shift registers move by a bit
	Step    hdl.Bool // the inputs of kind Bool reach the unit in the next cycle
	Capture hdl.Bool // the outputs are taken; goes before Shift
	Si      hdl.Bool // the bit that is shifted in
}

// Out is the output of a Wrapper.
type Out struct{ So hdl.Bool }

// ModuleName is the same for all units: a design has one.
func (w Wrapper[G, I, O]) ModuleName() string { return "serial_top" }

// Inputs returns the shapes of the ports.
func (w Wrapper[G, I, O]) Inputs() In {
	b := hdl.B()
	return In{b, b, b, b}
}

// Build makes the shift registers around the unit.
func (w Wrapper[G, I, O]) Build(m *hdl.Module, in In) Out {
	shape := w.Unit.Inputs()
	signals := hdl.Signals(shape)
	width := 0
	for _, s := range signals {
		width += s.Width()
	}
	chain := hdl.Reg(m, "inputs", hdl.U(width), hdl.NoReset())
	m.If(in.Shift, func() { chain.Set(hdl.Cat(in.Si, chain.Q).Shr(1)) })
	var bits []hdl.Signal // of the unit's inputs
	at := 0
	for i, s := range signals {
		word := chain.Q.Slice(at+s.Width()-1, at)
		at += s.Width()
		if _, control := s.(hdl.Bool); control {
			step := hdl.Reg(m, "step_"+strconv.Itoa(i), hdl.B(), hdl.Reset(0))
			step.Set(word.Bit(0).And(in.Step))
			bits = append(bits, step.Q)
			continue
		}
		bits = append(bits, word)
	}
	slices.Reverse(bits) // Cat begins with the most significant
	out := hdl.Inst(m, "unit", w.Unit, hdl.Unpack(shape, hdl.Cat(bits...)))
	result := hdl.Pack(out)
	taken := hdl.Reg(m, "outputs", hdl.U(result.Width()), hdl.NoReset())
	m.If(in.Capture, func() { taken.Set(result) }).ElseIf(in.Shift, func() { taken.Set(taken.Q.Shr(1).Ext(result.Width())) })
	return Out{taken.Q.Bit(0)}
}
