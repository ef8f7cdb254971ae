// Package blinky lets an LED blink: the first circuit on any board.
package blinky

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// Blinky changes its LED every Half cycles: 6,000,000 is once a second at 12 MHz.
type Blinky struct{ Half int }

// In is empty: there is nothing but the clock.
type In struct{}

// Out are the outputs of Blinky.
type Out struct{ Led hdl.Bool }

// Inputs returns the shapes of the inputs.
func (g Blinky) Inputs() In { return In{} }

// ModuleName is the same for all sizes: a board has one.
func (g Blinky) ModuleName() string { return "blinky" }

// Build makes the circuit.
func (g Blinky) Build(m *hdl.Module, _ In) Out {
	if g.Half < 2 {
		m.Errorf("Half is %d; it must be 2 or more", g.Half)
		return Out{}
	}
	w := bits.Len(uint(g.Half - 1))
	count := hdl.Reg(m, "count", hdl.U(w), hdl.Reset(0))
	led := hdl.Reg(m, "led", hdl.B(), hdl.Reset(0))
	over := count.Q.EqC(int64(g.Half - 1))
	count.Set(hdl.Mux(over, hdl.C(m, count.Q, 0), count.Q.AddC(1).Wrap(w)))
	led.Set(led.Q.Xor(over))
	return Out{led.Q}
}
