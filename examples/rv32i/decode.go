package rv32i

import "github.com/sparcgen/sparcgen/hdl"

// source says where the result of an instruction comes from.
type source int

const (
	fromSum source = iota
	fromDiff
	fromLess
	fromLogic
	fromShift
	fromLink
	fromCsr
	fromMemory
)

func (s source) String() string {
	return [...]string{"sum", "diff", "less", "logic", "shift", "link", "csr", "memory"}[s]
}

// control is what execute wants to know of an instruction.
type control struct {
	Funct3   hdl.UInt
	Rd       hdl.UInt
	Rs1Zero  hdl.Bool // register 0 is read, or nothing
	Rs2Zero  hdl.Bool
	Imm      hdl.UInt // 32 bits
	FromPC   hdl.Bool // the sum is of pc, else of rs1
	AddRs2   hdl.Bool // and of rs2, else the immediate
	UseImm   hdl.Bool // rs1 is compared or combined with the immediate, else with rs2
	Unsigned hdl.Bool // compared as unsigned
	Arith    hdl.Bool // shifts copy the sign
	Result   hdl.Enum[source]
	WritesRd hdl.Bool

	Branch, Jump, Load, Store hdl.Bool
	Csr, Mret, Flush          hdl.Bool
	CsrAt                     hdl.Enum[csrName]
	CsrImm                    hdl.UInt // 5 bits
	Ecall, Ebreak, Illegal    hdl.Bool
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
	load, store, branch := is(opLoad), is(opStore), is(opBranch)
	imm, reg, system, fence := is(opImm), is(opReg), is(opSystem), is(opFence)
	lui, auipc, jal, jalr := is(opLui), is(opAuipc), is(opJal), is(opJalr)
	f3 := func(code int64) hdl.Bool { return funct3.EqC(code) }
	plain, alternate := funct7.EqC(0), funct7.EqC(0b0100000)
	alu := imm.Or(reg)
	shift := f3(0b001).Or(f3(0b101))
	compare := f3(0b010).Or(f3(0b011))
	minus := reg.And(i.Bit(30))

	privileged := system.And(f3(0))
	csr := system.And(f3(0).Not().And(f3(4).Not()))
	at, known, readOnly := csrOf(m, i.Slice(31, 20))
	// csrrs and csrrc of register 0, and their immediates, write nothing.
	quiet := funct3.Bit(1).And(i.Slice(19, 15).EqC(0))
	exactly := func(code int64) hdl.Bool { return privileged.And(i.Slice(31, 7).EqC(code << 13)) }
	ecall, ebreak, mret := exactly(0x000), exactly(0x001), exactly(0x302)

	legal := hdl.Any(
		lui, auipc, jal,
		jalr.And(f3(0)),
		branch.And(f3(2).Or(f3(3)).Not()),
		load.And(hdl.Any(f3(3), f3(6), f3(7)).Not()),
		store.And(funct3.LeC(2)),
		imm.And(hdl.Any(shift.Not(), plain, alternate.And(f3(0b101)))),
		reg.And(plain.Or(alternate.And(f3(0).Or(f3(0b101))))),
		fence.And(funct3.LeC(1)),
		ecall, ebreak, mret,
		hdl.All(csr, known, readOnly.And(quiet.Not()).Not()),
	).And(i.Slice(1, 0).EqC(3))

	result := hdl.Wire(m, "d_result", hdl.E(fromMemory))
	from := func(s source) func() { return func() { result.Set(result.Q.Value(s)) } }
	m.If(load, from(fromMemory)).
		ElseIf(jal.Or(jalr), from(fromLink)).
		ElseIf(system, from(fromCsr)).
		ElseIf(alu.And(shift), from(fromShift)).
		ElseIf(alu.And(compare), from(fromLess)).
		ElseIf(alu.And(funct3.Bit(2)), from(fromLogic)).
		ElseIf(minus, from(fromDiff)).
		Else(from(fromSum))

	return control{
		Funct3: funct3, Rd: i.Slice(11, 7), Imm: immediate(m, i),
		Rs1Zero: i.Slice(19, 15).EqC(0).Or(lui), Rs2Zero: i.Slice(24, 20).EqC(0),
		FromPC: hdl.Any(auipc, jal, branch), AddRs2: reg, UseImm: imm,
		Unsigned: hdl.Mux(branch, funct3.Bit(1), funct3.Bit(0)), Arith: i.Bit(30),
		Result:   result.Q,
		WritesRd: hdl.Any(store, branch, fence).Not().And(i.Slice(11, 7).NeC(0)),
		Branch:   branch, Jump: jal.Or(jalr), Load: load, Store: store,
		Csr: hdl.All(csr, quiet.Not(), legal), CsrAt: at, CsrImm: i.Slice(19, 15), Mret: mret.And(legal), Flush: hdl.All(fence, f3(1), legal),
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
		Case(opLui, func() { imm.Set(i.Slice(31, 12).Cat(hdl.C(m, hdl.U(12), 0))) }).
		Case(opAuipc, func() { imm.Set(i.Slice(31, 12).Cat(hdl.C(m, hdl.U(12), 0))) })
	return imm.Q
}
