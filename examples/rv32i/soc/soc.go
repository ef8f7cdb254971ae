// Package soc is a small computer on a chip around the processor of rv32i: a
// program in ROM, 2 KiB of RAM, eight LEDs and a serial line.
//
//	0x00000000  2 KiB of ROM: the program and its constants
//	0x10000000  2 KiB of RAM
//	0x20000000  the LEDs, in the low byte; written only
//	0x20000004  written: a byte to send; read: 1 while the line is busy
package soc

import (
	"github.com/sparcgen/sparcgen/examples/rv32i"
	"github.com/sparcgen/sparcgen/examples/uart"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Words is the size of the ROM and of the RAM, in words of 32 bits.
const Words = 512

// Soc is the computer.
type Soc struct {
	Program [Words]uint32
	Divisor int // cycles of a bit on the line
}

// In is empty: everything comes from the program.
type In struct{}

// Out are the outputs of a Soc.
type Out struct {
	Leds hdl.UInt // 8 bits
	Line hdl.Bool
}

// Inputs returns the shapes of the inputs.
func (g Soc) Inputs() In { return In{} }

// ModuleName is the same for all programs.
func (g Soc) ModuleName() string { return "rv32i_soc" }

// Build makes the circuit.
func (g Soc) Build(m *hdl.Module, _ In) Out {
	word := hdl.U(32)
	toCore := hdl.Wire(m, "to_core", rv32i.CoreIn{IData: word, DData: word})
	c := hdl.Inst(m, "core", rv32i.Core{}, toCore.Q)

	program := make([]int64, Words)
	for i, w := range g.Program {
		program[i] = int64(w)
	}
	rom := hdl.ROM(m, "rom", word, Words, program)
	index := func(address hdl.UInt) hdl.UInt { return address.Slice(rom.AddrWidth()+1, 2) }
	// A region is the top four bits of an address.
	region := c.DAddr.Slice(31, 28)
	inRAM, inIO := region.EqC(1), region.EqC(2)
	status := inIO.And(c.DAddr.Bit(2))

	var ram []hdl.UInt
	for lane := range 4 {
		bytes := hdl.Mem(m, "ram_"+string(rune('0'+lane)), hdl.U(8), Words, hdl.Undefined)
		ram = append(ram, bytes.Port(inRAM.And(c.DWe.Bit(lane)), index(c.DAddr), c.DWrite.Slice(8*lane+7, 8*lane)))
	}

	// What is written to the I/O region gets there a cycle later: addresses come late.
	type store struct {
		Leds, Line hdl.Bool
		Byte       hdl.UInt
	}
	writes := inIO.And(c.DWe.Bit(0))
	io := hdl.Delay(m, "io", store{writes.And(status.Not()), writes.And(status), c.DWrite.Slice(7, 0)})
	line := hdl.Inst(m, "uart", uart.Tx{Divisor: g.Divisor}, uart.TxIn{
		In: stream.Flow[hdl.UInt]{Valid: io.Line, Data: io.Byte},
	})
	leds := hdl.Reg(m, "leds", hdl.U(8), hdl.Reset(0))
	m.If(io.Leds, func() { leds.Set(io.Byte) })

	// What is read comes in the next cycle, from where the address was.
	type place struct{ RAM, Status hdl.Bool }
	from := hdl.Reg(m, "read_from", place{hdl.B(), hdl.B()}, hdl.NoReset())
	m.If(c.DEn, func() { from.Set(place{inRAM, status}) })
	data := hdl.Mux(from.Q.RAM, hdl.Cat(ram[3], ram[2], ram[1], ram[0]), rom.Read(index(c.DAddr), c.DEn))
	data = hdl.Mux(from.Q.Status, line.InReady.Not().Or(io.Line).AsUInt().Ext(32), data)
	toCore.Set(rv32i.CoreIn{IData: rom.Read(index(c.IAddr), c.IEn), DData: data})
	return Out{leds.Q, line.Line}
}
