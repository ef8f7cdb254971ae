package rv32i

import "github.com/sparcgen/sparcgen/hdl"

// operands are what an instruction in execute works on.
type operands struct {
	control
	pc        hdl.UInt // its own
	following hdl.UInt // of the one behind it
	rs1, rs2  hdl.UInt
}

// add returns the sum: an address, a target, or the result of an addition.
func (o operands) add() hdl.UInt {
	return hdl.Mux(o.FromPC, o.pc, o.rs1).Add(hdl.Mux(o.AddRs2, o.rs2, o.Imm)).Wrap(32).Named("sum")
}

// second returns what rs1 is compared or combined with.
func (o operands) second() hdl.UInt { return hdl.Mux(o.UseImm, o.Imm, o.rs2) }

// subtract returns rs1 - second, 33 bits: the highest says that rs1 is less, as
// signed or unsigned numbers. Signed ones are ordered like unsigned ones whose
// highest bit is inverted.
func (o operands) subtract() hdl.UInt {
	flip := o.Unsigned.Not()
	key := func(v hdl.UInt) hdl.UInt { return v.Bit(31).Xor(flip).Cat(v.Slice(30, 0)) }
	return key(o.rs1).Sub(key(o.second())).AsUInt().Named("difference")
}

func (o operands) logic(m *hdl.Module) hdl.UInt {
	a, b := o.rs1, o.second()
	v := hdl.Wire(m, "bitwise", word())
	m.Switch(o.Funct3.Slice(1, 0)).
		Case(0b00, func() { v.Set(a.Xor(b)) }).
		Case(0b10, func() { v.Set(a.Or(b)) }).
		Default(func() { v.Set(a.And(b)) })
	return v.Q
}

// shift uses one shifter to the right: bits are turned round for the left.
func (o operands) shift() hdl.UInt {
	right := o.Funct3.Bit(2)
	v := hdl.Mux(right, o.rs1, reversed(o.rs1))
	filled := v.Bit(31).And(o.Arith).Cat(v).AsSInt()
	shifted := filled.ShrBy(o.second().Slice(4, 0)).AsUInt().Wrap(32)
	return hdl.Mux(right, shifted, reversed(shifted))
}

func reversed(v hdl.UInt) hdl.UInt {
	var out hdl.UInt
	for i, b := range v.Bits() {
		if i == 0 {
			out = b.AsUInt()
		} else {
			out = out.Cat(b.AsUInt())
		}
	}
	return out
}

// The causes of traps (volume II, table 14).
const (
	causeTarget  = 0
	causeIllegal = 2
	causeBreak   = 3
	causeLoad    = 4
	causeStore   = 6
	causeCall    = 11
)

// refuses says whether an instruction traps, but for branches, and why it would.
func (o operands) refuses(m *hdl.Module, sum hdl.UInt, unaligned hdl.Bool) (cause hdl.UInt, refused hdl.Bool) {
	w := hdl.Wire(m, "cause", hdl.U(4))
	is := func(code int64) func() { return func() { w.Set(hdl.C(m, hdl.U(4), code)) } }
	m.If(o.Illegal, is(causeIllegal)).
		ElseIf(o.Ebreak, is(causeBreak)).
		ElseIf(o.Ecall, is(causeCall)).
		ElseIf(o.Load, is(causeLoad)).
		ElseIf(o.Store, is(causeStore)).
		Else(is(causeTarget))
	return w.Q, hdl.Any(o.Illegal, o.Ebreak, o.Ecall, o.Jump.And(sum.Bit(1)), unaligned)
}
