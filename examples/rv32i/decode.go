package rv32i

import "github.com/sparcgen/sparcgen/hdl"

// results says where the result of an instruction comes from: one is true.
type results struct{ Sum, Less, Logic, Shift, Link, Target, Csr, Memory hdl.Bool }

// control is what execute wants to know of an instruction.
type control struct {
	Funct3   hdl.UInt
	Rd       hdl.UInt
	Rs1Zero  hdl.Bool // register 0 is read, or nothing
	Rs2Zero  hdl.Bool
	Imm      hdl.UInt // 32 bits
	UseImm   hdl.Bool // rs1 is combined with the immediate, else with rs2
	Minus    hdl.Bool // it is a difference: subtracted or compared
	Unsigned hdl.Bool // compared as unsigned
	Arith    hdl.Bool // shifts copy the sign
	Gives    results
	WritesRd hdl.Bool

	// An instruction that is illegal is none of these.
	Branch, Load, Store    hdl.Bool
	Jump, Jalr             hdl.Bool // jumps to pc + immediate (fence.i too: to what follows) or to the sum
	Csr, Mret              hdl.Bool
	CsrAt                  hdl.Enum[csrName]
	CsrImm                 hdl.UInt // 5 bits
	Ecall, Ebreak, Illegal hdl.Bool
}

// The major opcodes, bits 6 to 2 of an instruction (volume I, table 70).
const (
	opLoad   = 0b00000
	opFence  = 0b00011
	opImm    = 0b00100
	opAuipc  = 0b00101
	opStore  = 0b01000
	opReg    = 0b01100
	opLui    = 0b01101
	opBranch = 0b11000
	opJalr   = 0b11001
	opJal    = 0b11011
	opSystem = 0b11100
)

// decode returns what execute does for the instruction i.
func decode(m *hdl.Module, i hdl.UInt) control {
	op := i.Slice(6, 2)
	funct3, funct7 := i.Slice(14, 12), i.Slice(31, 25)
	is := func(code int64) hdl.Bool { return op.EqC(code) }
	imm, reg, system, fence := is(opImm), is(opReg), is(opSystem), is(opFence)
	f3 := func(code int64) hdl.Bool { return funct3.EqC(code) }
	full := i.Slice(1, 0).EqC(3) // an instruction of 32 bits
	lui, auipc, jal, jalr := is(opLui), is(opAuipc), is(opJal).And(full), hdl.All(is(opJalr), f3(0), full)
	branch := hdl.All(is(opBranch), f3(2).Or(f3(3)).Not(), full)
	load := hdl.All(is(opLoad), hdl.Any(f3(3), f3(6), f3(7)).Not(), full)
	store := hdl.All(is(opStore), funct3.LeC(2), full)
	plain, alternate := funct7.EqC(0), funct7.EqC(0b0100000)
	alu := imm.Or(reg)
	shift := f3(0b001).Or(f3(0b101))
	compare := f3(0b010).Or(f3(0b011))
	minus := hdl.All(reg, i.Bit(30), f3(0))

	privileged := system.And(f3(0))
	csr := system.And(f3(0).Not().And(f3(4).Not()))
	at, known, readOnly := csrOf(m, i.Slice(31, 20))
	// csrrs and csrrc of register 0, and their immediates, write nothing.
	quiet := funct3.Bit(1).And(i.Slice(19, 15).EqC(0))
	exactly := func(code int64) hdl.Bool { return privileged.And(i.Slice(31, 7).EqC(code << 13)) }
	ecall, ebreak, mret := exactly(0x000), exactly(0x001), exactly(0x302)

	legal := hdl.Any(
		lui, auipc, jal, jalr, branch, load, store,
		imm.And(hdl.Any(shift.Not(), plain, alternate.And(f3(0b101)))),
		reg.And(plain.Or(alternate.And(f3(0).Or(f3(0b101))))),
		fence.And(funct3.LeC(1)),
		ecall, ebreak, mret,
		hdl.All(csr, known, readOnly.And(quiet.Not()).Not()),
	).And(full)

	return control{
		Funct3: funct3, Rd: i.Slice(11, 7), Imm: immediate(m, i),
		Rs1Zero: i.Slice(19, 15).EqC(0).Or(lui), Rs2Zero: i.Slice(24, 20).EqC(0),
		UseImm: reg.Or(is(opBranch)).Not(), Minus: hdl.Any(is(opBranch), alu.And(compare), minus),
		Unsigned: hdl.Mux(is(opBranch), funct3.Bit(1), funct3.Bit(0)), Arith: i.Bit(30),
		Gives: results{
			Sum: lui.Or(alu.And(f3(0))), Less: alu.And(compare), Logic: hdl.All(alu, funct3.Bit(2), shift.Not()), Shift: alu.And(shift),
			Link: jal.Or(jalr), Target: auipc, Csr: system, Memory: load,
		},
		WritesRd: hdl.Any(is(opStore), is(opBranch), fence).Not().And(i.Slice(11, 7).NeC(0)),
		Branch:   branch, Jump: jal.Or(hdl.All(fence, f3(1), full)), Jalr: jalr, Load: load, Store: store,
		Csr: hdl.All(csr, quiet.Not(), legal), CsrAt: at, CsrImm: i.Slice(19, 15), Mret: mret.And(legal),
		Ecall: ecall, Ebreak: ebreak, Illegal: legal.Not(),
	}
}

// immediate returns the immediate of an instruction (volume I, section 2.3).
func immediate(m *hdl.Module, i hdl.UInt) hdl.UInt {
	sign := func(n int) hdl.UInt { return hdl.Repeat(i.Bit(31), n) }
	imm := hdl.Wire(m, "d_imm", word())
	imm.Set(hdl.Cat(sign(20), i.Slice(31, 20)))
	m.Switch(i.Slice(6, 2)).
		Case(opStore, func() { imm.Set(hdl.Cat(sign(20), i.Slice(31, 25), i.Slice(11, 7))) }).
		Case(opBranch, func() { imm.Set(hdl.Cat(sign(20), i.Bit(7), i.Slice(30, 25), i.Slice(11, 8), hdl.False(m))) }).
		Case(opJal, func() {
			imm.Set(hdl.Cat(sign(12), i.Slice(19, 12), i.Bit(20), i.Slice(30, 21), hdl.False(m)))
		}).
		Case(opFence, func() { imm.Set(hdl.C(m, word(), 4)) }).
		Case(opLui, func() { imm.Set(i.Slice(31, 12).Cat(hdl.C(m, hdl.U(12), 0))) }).
		Case(opAuipc, func() { imm.Set(i.Slice(31, 12).Cat(hdl.C(m, hdl.U(12), 0))) })
	return imm.Q
}
