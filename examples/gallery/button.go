package gallery

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/cross"
)

// Button counts presses of a button, at the clock of a display.
type Button struct{}

type ButtonIn struct{ Pin hdl.Bool } // changes at any time

type ButtonOut struct{ Presses hdl.UInt } // domain display

func (Button) Inputs() ButtonIn { return ButtonIn{hdl.B()} }

func (Button) Build(m *hdl.Module, in ButtonIn) (out ButtonOut) {
	display := m.Domain("display")
	m.In(display, func() {
		pin := cross.Sync(m, display, "pin_synced", in.Pin)
		presses := hdl.Reg(m, "presses", hdl.U(8), hdl.Reset(0))
		m.If(pin.And(hdl.Delay(m, "pin_before", pin).Not()), func() {
			presses.Set(presses.Q.AddC(1).Wrap(8))
		})
		out.Presses = presses.Q
	})
	return out
}
