package cocotb

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
)

// registerAddrBits is the width of the addresses of Registers.
const registerAddrBits = 8

// registerTable has every kind of access.
var registerTable = bus.Map{Name: "registers", Title: "Registers of every kind", AddrBits: registerAddrBits, Registers: []bus.Register{
	{Name: "ID", Offset: 0x00, Doc: "0xC0C07B00"},
	{Name: "ADD", Offset: 0x04, Access: bus.WriteOnly, Doc: "what is written is added to SUM, once a write"},
	{Name: "SUM", Offset: 0x08, Doc: "the sum"},
	{Name: "WIDE", Offset: 0x0C, Access: bus.ReadWrite, Doc: "32 bits are kept"},
	{Name: "NARROW", Offset: 0x10, Access: bus.ReadWrite, Doc: "the low 20 bits are kept"},
	{Name: "EVENT", Offset: 0x14, Access: bus.WriteOne, Doc: "bit 0: something was added to SUM"},
	{Name: "RING", Offset: 0x20, Count: 8, Doc: "seven times the index"},
}}

// Registers is an AXI4-Lite slave with a register of every kind of access.
type Registers struct{}

// RegistersIn are the inputs of Registers.
type RegistersIn struct{ S bus.LiteIn }

// RegistersOut are the outputs of Registers.
type RegistersOut struct{ S bus.LiteOut }

// ModuleName is the name of the module in Verilog.
func (Registers) ModuleName() string { return "axi_registers" }

// Inputs returns the shapes of the ports.
func (Registers) Inputs() RegistersIn { return RegistersIn{bus.LiteShape(registerAddrBits)} }

// Build makes the circuit.
func (Registers) Build(m *hdl.Module, in RegistersIn) RegistersOut {
	s := bus.NewSlave(m, &registerTable, in.S)
	add := s.Write("ADD").Ones(32)
	sum := hdl.Reg(m, "sum", hdl.U(32), hdl.Reset(0))
	sum.Set(sum.Q.Add(add).Wrap(32))
	event := hdl.Reg(m, "happened", hdl.U(1), hdl.Reset(0))
	m.If(add.EqC(0).Not(), func() { event.Set(hdl.C(m, event.Q, 1)) }).
		ElseIf(s.Write("EVENT").Ones(1).EqC(1), func() { event.Set(hdl.C(m, event.Q, 0)) })
	return RegistersOut{s.Answer(map[string]hdl.UInt{
		"ID":     hdl.C(m, hdl.U(32), 0xC0C07B00),
		"SUM":    sum.Q,
		"WIDE":   s.Write("WIDE").Keep("wide", 32),
		"NARROW": s.Write("NARROW").Keep("narrow", 20),
		"EVENT":  event.Q,
		"RING":   s.Index("RING").MulC(7),
	})}
}
