package rv32i

import "github.com/sparcgen/sparcgen/hdl"

// Core is the processor.
type Core struct {
	ResetPC   uint32 // address of the first instruction
	Unaligned bool   // unaligned loads and stores work; else they trap
}

// CoreIn are the inputs of a Core: what the memories answer.
type CoreIn struct {
	IData hdl.UInt // 32 bits, the word at IAddr of the last cycle with IEn
	DData hdl.UInt // 32 bits, the word at DAddr of the last cycle with DEn
}

// CoreOut are the outputs of a Core. Addresses are bytes', of aligned words.
type CoreOut struct {
	IEn    hdl.Bool
	IAddr  hdl.UInt // 32 bits
	DEn    hdl.Bool // a load reads
	DAddr  hdl.UInt // 32 bits
	DWe    hdl.UInt // 4 bits: the bytes of DWrite that a store writes
	DWrite hdl.UInt // 32 bits

	Retire hdl.Bool // an instruction is over, in this cycle; or it traps
	Trap   hdl.Bool // it traps: nothing of it is done
	Pc     hdl.UInt // its address, 32 bits
	RdWe   hdl.Bool // it writes register Rd
	Rd     hdl.UInt // 5 bits
	RdData hdl.UInt // 32 bits
}

// ModuleName is the name in Verilog; a design has one processor.
func (c Core) ModuleName() string { return "rv32i" }

// word is the shape of a register.
func word() hdl.UInt { return hdl.U(32) }

// Inputs returns the shapes of the inputs.
func (c Core) Inputs() CoreIn { return CoreIn{IData: word(), DData: word()} }

// Build makes the circuit.
func (c Core) Build(m *hdl.Module, in CoreIn) CoreOut {
	advance := hdl.Wire(m, "advance", hdl.B())   // execute takes a new instruction
	redirect := hdl.Wire(m, "redirect", hdl.B()) // the next one is not the following
	target := hdl.Wire(m, "target", word())      // but this
	result := hdl.Wire(m, "result", word())      // of the instruction in execute
	writes := hdl.Wire(m, "writes_rd", hdl.B())

	// Fetch.
	pc := hdl.Reg(m, "d_pc", word(), hdl.Reset(int64(c.ResetPC-4))) // of the instruction in decode
	fetched := hdl.Reg(m, "fetched", hdl.B(), hdl.Reset(0))
	next := hdl.Mux(redirect.Q, target.Q, pc.Q.AddC(4).Wrap(32)).Named("next_pc")
	m.If(advance.Q, func() {
		pc.Set(next)
		fetched.Set(hdl.True(m))
	})

	// Decode.
	d := decode(m, in.IData)
	registers := hdl.Mem(m, "registers", word(), 32, hdl.WriteFirst)
	rs1 := registers.Read(in.IData.Slice(19, 15), advance.Q)
	rs2 := registers.Read(in.IData.Slice(24, 20), advance.Q)
	x := hdl.Reg(m, "x", d, hdl.NoReset())
	xPC := hdl.Reg(m, "x_pc", word(), hdl.NoReset())
	valid := hdl.Reg(m, "x_valid", hdl.B(), hdl.Reset(0))
	m.If(advance.Q, func() {
		x.Set(d)
		xPC.Set(pc.Q)
		valid.Set(fetched.Q.And(redirect.Q.Not()))
	})

	// Execute.
	e := operands{x.Q, xPC.Q, pc.Q, mask(rs1, x.Q.Rs1Zero), mask(rs2, x.Q.Rs2Zero)}
	sum, diff := e.add(), e.subtract()
	less := diff.Bit(32)
	taken := hdl.Mux(x.Q.Funct3.Bit(2), less, e.rs1.Eq(e.rs2)).Xor(x.Q.Funct3.Bit(0)).And(x.Q.Branch)
	data := c.access(m, in, valid.Q, e, sum)
	// A branch that traps is looked at apart, for its comparison comes late and
	// nothing that a branch does not do need wait for it.
	cause, refused := e.refuses(m, sum, data.unaligned)
	trap := valid.Q.And(refused.Or(taken.And(sum.Bit(1)))).Named("trap")
	works := valid.Q.And(refused.Not()).Named("works")
	csr := csrs(m, e, valid.Q, trap, cause)

	m.Switch(x.Q.Result).
		Case(fromSum, func() { result.Set(sum) }).
		Case(fromDiff, func() { result.Set(diff.Wrap(32)) }).
		Case(fromLess, func() { result.Set(less.AsUInt().Ext(32)) }).
		Case(fromLogic, func() { result.Set(e.logic(m)) }).
		Case(fromShift, func() { result.Set(e.shift()) }).
		Case(fromLink, func() { result.Set(pc.Q) }). // what decode holds follows
		Case(fromCsr, func() { result.Set(csr.old) }).
		Default(func() { result.Set(data.loaded) })
	advance.Set(data.over.Or(works.Not()))
	writes.Set(hdl.All(works, data.over, x.Q.WritesRd))
	registers.Write(writes.Q, x.Q.Rd, result.Q)
	redirect.Set(valid.Q.And(hdl.Any(refused, taken, x.Q.Jump, x.Q.Flush, x.Q.Mret)))
	straight := hdl.Mux(x.Q.Flush, pc.Q, sum.And(hdl.C(m, word(), 0xFFFFFFFE)))
	target.Set(hdl.Mux(trap, csr.vector, hdl.Mux(x.Q.Mret, csr.back, straight)))

	return CoreOut{
		IEn: advance.Q, IAddr: next,
		DEn: data.read, DAddr: data.addr, DWe: data.strobes, DWrite: data.write,
		Retire: valid.Q.And(advance.Q), Trap: trap, Pc: xPC.Q, RdWe: writes.Q, Rd: x.Q.Rd, RdData: result.Q,
	}
}

// mask returns v, or 0 where zero is true: register 0.
func mask(v hdl.UInt, zero hdl.Bool) hdl.UInt {
	return v.And(hdl.Repeat(zero.Not(), v.Width()))
}
