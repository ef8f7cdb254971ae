package rv32i

import "github.com/sparcgen/sparcgen/hdl"

// registers reads the registers of i, the instruction in decode with control d, for
// the next cycle, and writes result to that of x, the one in execute. The amount of a
// shift is 5 bits.
func registers(m *hdl.Module, i hdl.UInt, d, x control, advance, writes hdl.Bool, result hdl.UInt) (rs1, rs2, amount hdl.UInt) {
	file := hdl.Mem(m, "registers", word(), 32, hdl.Undefined)
	// What is written while it is read comes from here.
	kept := hdl.Reg(m, "kept", word(), hdl.NoReset())
	rs1IsKept := hdl.Reg(m, "rs1_is_kept", hdl.B(), hdl.NoReset())
	rs2IsKept := hdl.Reg(m, "rs2_is_kept", hdl.B(), hdl.NoReset())
	read1 := file.Read(i.Slice(19, 15), advance)
	read2 := file.Read(i.Slice(24, 20), advance)
	rs1 = only(hdl.Mux(rs1IsKept.Q, kept.Q, read1), x.Rs1Zero.Not()).Named("rs1")
	rs2 = only(hdl.Mux(rs2IsKept.Q, kept.Q, read2), x.Rs2Zero.Not()).Named("rs2")
	// What an amount may be beside a register that is read is chosen a cycle before:
	// the shifter comes after it.
	keptAmount := hdl.Reg(m, "kept_amount", hdl.U(5), hdl.NoReset())
	amountIsKept := hdl.Reg(m, "amount_is_kept", hdl.B(), hdl.NoReset())
	amount = hdl.Mux(amountIsKept.Q, keptAmount.Q, read2.Slice(4, 0)).Named("amount")
	m.If(advance, func() {
		kept.Set(result)
		written := func(address hdl.UInt) hdl.Bool { return writes.And(address.Eq(x.Rd)) }
		rs1IsKept.Set(written(i.Slice(19, 15)))
		rs2Written := written(i.Slice(24, 20))
		rs2IsKept.Set(rs2Written)
		amountIsKept.Set(hdl.Any(d.UseImm, d.Rs2Zero, rs2Written))
		keptAmount.Set(hdl.Mux(d.UseImm, d.Imm.Slice(4, 0), only(result.Slice(4, 0), d.Rs2Zero.Not())))
	})
	file.Write(writes, x.Rd, result)
	return rs1, rs2, amount
}

// only returns v where it is wanted, or 0.
func only(v hdl.UInt, wanted hdl.Bool) hdl.UInt { return v.And(hdl.Repeat(wanted, v.Width())) }
