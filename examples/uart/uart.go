// Package uart is the serial line that every board has: bytes with a start bit,
// eight data bits, the lowest first, and a stop bit (8N1).
package uart

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Byte is the stream of bytes at the near end of a line.
type Byte = stream.Flow[hdl.UInt]

func byteShape() Byte { return stream.Shape(hdl.U(8)) }

// frame is the bits of a byte on the line: start, data, stop.
const frame = 10

// Tx sends bytes. A byte takes 10 * Divisor cycles.
type Tx struct{ Divisor int } // cycles of a bit, 2 or more

// TxIn are the inputs of Tx.
type TxIn struct{ In Byte }

// TxOut are the outputs of Tx.
type TxOut struct {
	InReady hdl.Bool
	Line    hdl.Bool // true while nothing is sent
}

// Inputs returns the shapes of the inputs.
func (g Tx) Inputs() TxIn { return TxIn{byteShape()} }

// Build makes the circuit.
func (g Tx) Build(m *hdl.Module, in TxIn) TxOut {
	left := hdl.Reg(m, "bits_left", hdl.U(4), hdl.Reset(0))
	shift := hdl.Reg(m, "shift", hdl.U(frame-1), hdl.NoReset())
	line := hdl.Reg(m, "line", hdl.B(), hdl.Reset(1))
	idle := left.Q.EqC(0).Named("idle")
	take := in.In.Fires(idle)
	tick := ticks(m, "cycles_left", g.Divisor, g.Divisor-1, take)
	m.If(take, func() {
		left.Set(hdl.C(m, left.Q, frame))
		shift.Set(hdl.True(m).Cat(in.In.Data)) // the stop bit on top
		line.Set(hdl.False(m))                 // the start bit
	}).ElseIf(tick.And(idle.Not()), func() {
		left.Set(left.Q.SubC(1).AsUInt().Wrap(4))
		line.Set(shift.Q.Bit(0))
		shift.Set(hdl.True(m).Cat(shift.Q.Slice(frame-2, 1)))
	})
	return TxOut{idle, line.Q}
}

// Rx receives bytes. It looks at the middle of a bit; a byte without a stop bit
// is dropped. A byte that is not taken before the next has come is lost.
type Rx struct{ Divisor int } // cycles of a bit, 4 or more

// RxIn are the inputs of Rx.
type RxIn struct {
	Line     hdl.Bool // from the pin: it may change at any time
	OutReady hdl.Bool
}

// RxOut are the outputs of Rx.
type RxOut struct{ Out Byte }

// Inputs returns the shapes of the inputs.
func (g Rx) Inputs() RxIn { return RxIn{hdl.B(), hdl.B()} }

// Build makes the circuit.
func (g Rx) Build(m *hdl.Module, in RxIn) RxOut {
	// Idle is true: what the synchroniser holds after reset must not be a start.
	low := hdl.Delay(m, "line_low", in.Line.Not(), 2)
	left := hdl.Reg(m, "bits_left", hdl.U(4), hdl.Reset(0))
	shift := hdl.Reg(m, "shift", hdl.U(8), hdl.NoReset())
	valid := hdl.Reg(m, "out_valid", hdl.B(), hdl.Reset(0))
	data := hdl.Reg(m, "out_data", hdl.U(8), hdl.NoReset())
	idle := left.Q.EqC(0).Named("idle")
	start := idle.And(low)
	tick := ticks(m, "cycles_left", g.Divisor, g.Divisor/2-1, start)
	m.If(in.OutReady, func() { valid.Set(hdl.False(m)) })
	m.If(start, func() {
		left.Set(hdl.C(m, left.Q, frame))
	}).ElseIf(tick.And(idle.Not()), func() {
		left.Set(left.Q.SubC(1).AsUInt().Wrap(4))
		shift.Set(low.Not().Cat(shift.Q.Slice(7, 1)))
		// A start bit that is over by its middle was none.
		m.If(left.Q.EqC(frame).And(low.Not()), func() { left.Set(hdl.C(m, left.Q, 0)) })
		m.If(left.Q.EqC(1).And(low.Not()), func() {
			valid.Set(hdl.True(m))
			data.Set(shift.Q)
		})
	})
	return RxOut{Byte{Valid: valid.Q, Data: data.Q}}
}

// ticks is true every divisor cycles, the first time `first` cycles after start.
func ticks(m *hdl.Module, name string, divisor, first int, start hdl.Bool) hdl.Bool {
	w := bits.Len(uint(divisor - 1))
	t := hdl.Reg(m, name, hdl.U(w), hdl.Reset(0))
	over := t.Q.EqC(0)
	t.Set(hdl.Mux(over, hdl.C(m, t.Q, int64(divisor-1)), t.Q.SubC(1).AsUInt().Wrap(w)))
	m.If(start, func() { t.Set(hdl.C(m, t.Q, int64(first))) })
	return over
}
