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
	next := hdl.Wire(m, "next_pc", word())
	result := hdl.Wire(m, "result", word()) // of the instruction in execute
	writes := hdl.Wire(m, "writes_rd", hdl.B())

	// Fetch.
	pcWord := hdl.Reg(m, "d_pc", hdl.U(30), hdl.Reset(int64((c.ResetPC-4)>>2))) // of the instruction in decode
	pc := aligned(pcWord.Q)
	fetched := hdl.Reg(m, "fetched", hdl.B(), hdl.Reset(0))
	m.If(advance.Q, func() {
		pcWord.Set(next.Q.Slice(31, 2))
		fetched.Set(hdl.True(m))
	})

	// Decode. The target of jumps and branches is added up here: execute's adder
	// compares then, and no choice of operands delays it.
	d := decode(m, in.IData)
	x := hdl.Reg(m, "x", d, hdl.NoReset())
	xPC := hdl.Reg(m, "x_pc", hdl.U(30), hdl.NoReset())
	target := hdl.Reg(m, "x_target", word(), hdl.NoReset())
	valid := hdl.Reg(m, "x_valid", hdl.B(), hdl.Reset(0))
	rs1, rs2, amount := registers(m, in.IData, d, x.Q, advance.Q, writes.Q, result.Q)
	m.If(advance.Q, func() {
		x.Set(d)
		xPC.Set(pcWord.Q)
		target.Set(pc.Add(d.Imm).Wrap(32))
		valid.Set(fetched.Q.And(redirect.Q.Not()))
	})

	// Execute. What comes late, the comparison of a branch before all, is the last
	// thing that a choice waits for.
	e := operands{x.Q, xPC.Q, target.Q, rs1, rs2, amount}
	sum, less := e.add()
	data := c.access(m, in, valid.Q, e, sum)
	refused, late := e.refuses(sum, data.unaligned)
	// Late reasons to go elsewhere: branches, to their target, and addresses that
	// are refused, to the handler of traps, as targets are.
	toHandler := hdl.Any(x.Q.Branch, x.Q.Jump).Not().Or(target.Q.Bit(1))
	goes := valid.Q.And(late).Or(e.taken(valid.Q, less)).Named("goes")
	// In the last cycle, as all that an instruction does.
	trap := data.over.And(valid.Q.And(refused).Or(goes.And(toHandler))).Named("trap")
	works := hdl.All(valid.Q, refused.Not(), late.Not()).Named("works")
	csr := csrs(m, e, valid.Q, trap, e.cause(m))

	gives := x.Q.Gives
	// What is there early is chosen first.
	early := only(e.logic(m), gives.Logic).Or(only(target.Q, gives.Target)).Or(only(csr.old, gives.Csr)).
		Or(only(pc, gives.Link)) // decode holds what follows
	early = early.Or(only(data.loaded, gives.Memory)).Or(only(less.AsUInt().Ext(32), gives.Less))
	result.Set(early.Or(only(sum, gives.Sum)).Or(only(e.shift(), gives.Shift)))
	advance.Set(data.over.Or(valid.Q.Not()))
	writes.Set(hdl.All(works, data.over, x.Q.WritesRd))
	redirect.Set(goes.Or(valid.Q.And(hdl.Any(refused, x.Q.Jalr, x.Q.Mret))))
	straight := hdl.Mux(valid.Q.And(refused), csr.vector, aligned(pcWord.Q.AddC(1).Wrap(30)))
	straight = hdl.Mux(valid.Q.And(x.Q.Mret), csr.back, straight)
	straight = hdl.Mux(valid.Q.And(x.Q.Jalr), sum, straight)
	next.Set(aligned(hdl.Mux(goes, hdl.Mux(toHandler, csr.vector, target.Q), straight).Slice(31, 2)))

	return CoreOut{
		IEn: advance.Q, IAddr: next.Q,
		DEn: data.read, DAddr: data.addr, DWe: data.strobes, DWrite: data.write,
		Retire: valid.Q.And(advance.Q), Trap: trap, Pc: aligned(xPC.Q), RdWe: writes.Q, Rd: x.Q.Rd, RdData: result.Q,
	}
}

// aligned returns the address of a word.
func aligned(word hdl.UInt) hdl.UInt { return word.Shl(2) }
