// Package timer is a timer with registers on AXI4-Lite and an interrupt: one
// table is the circuit's registers, their page for people and the C header.
package timer

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
)

// addrBits is the width of byte addresses.
const addrBits = 4

// Registers is the timer's table.
var Registers = bus.Map{Name: "timer", Title: "A timer", AddrBits: addrBits, Registers: []bus.Register{
	{Name: "CONTROL", Offset: 0x0, Access: bus.ReadWrite, Doc: "how it runs", Fields: []bus.Field{
		{Name: "RUN", Hi: 0, Lo: 0, Doc: "it counts"},
		{Name: "AGAIN", Hi: 1, Lo: 1, Doc: "it begins again when it is over; else it stays at 0"},
		{Name: "INTERRUPT", Hi: 2, Lo: 2, Doc: "the interrupt follows OVER"},
	}},
	{Name: "STATUS", Offset: 0x4, Access: bus.WriteOne, Doc: "what has happened", Fields: []bus.Field{
		{Name: "OVER", Hi: 0, Lo: 0, Doc: "the time was over"},
	}},
	{Name: "PERIOD", Offset: 0x8, Access: bus.ReadWrite, Doc: "cycles from one end to the next, less one; writing it begins anew"},
	{Name: "LEFT", Offset: 0xC, Access: bus.ReadOnly, Doc: "cycles until it is over, less one"},
}}

// Timer counts down from PERIOD.
type Timer struct{}

// In are the inputs of a Timer.
type In struct{ S bus.LiteIn }

// Out are the outputs of a Timer.
type Out struct {
	S   bus.LiteOut
	Irq hdl.Bool // the interrupt
}

// Inputs returns the shapes of the inputs.
func (Timer) Inputs() In { return In{bus.LiteShape(addrBits)} }

// ModuleName is the module's name: a register may not have it too.
func (Timer) ModuleName() string { return "axi_timer" }

// Build makes the circuit.
func (Timer) Build(m *hdl.Module, in In) Out {
	slave := bus.NewSlave(m, &Registers, in.S)
	control := slave.Write("CONTROL").KeepFields("control")
	period := slave.Write("PERIOD").Keep("period", 32)
	run, again := slave.Flag("CONTROL", "RUN"), slave.Flag("CONTROL", "AGAIN")

	left := hdl.Reg(m, "left", hdl.U(32), hdl.Reset(0))
	fresh := hdl.Delay(m, "period_written", slave.Write("PERIOD").Valid)
	armed := hdl.Reg(m, "armed", hdl.B(), hdl.Reset(0)) // it has not been over since it began
	over := hdl.All(run, armed.Q, left.Q.EqC(0))
	m.If(over, func() {
		left.Set(hdl.Mux(again, period, left.Q))
		armed.Set(again)
	}).ElseIf(run.And(armed.Q), func() { left.Set(left.Q.SubC(1).AsUInt().Wrap(32)) })
	m.If(fresh, func() {
		left.Set(period)
		armed.Set(hdl.True(m))
	})

	happened := hdl.Reg(m, "over", hdl.B(), hdl.Reset(0))
	m.If(over, func() {
		happened.Set(hdl.True(m)) // wins over a write that clears it
	}).ElseIf(slave.Write("STATUS").Pulse("OVER"), func() { happened.Set(hdl.False(m)) })

	return Out{
		S: slave.Answer(map[string]hdl.UInt{
			"CONTROL": control,
			"STATUS":  slave.Pack("STATUS", bus.Fields{"OVER": happened.Q}),
			"PERIOD":  period,
			"LEFT":    left.Q,
		}),
		Irq: happened.Q.And(slave.Flag("CONTROL", "INTERRUPT")),
	}
}
