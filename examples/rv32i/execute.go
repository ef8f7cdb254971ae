package rv32i

import "github.com/sparcgen/sparcgen/hdl"

// operands are what an instruction in execute works on.
type operands struct {
	control
	pc       hdl.UInt // its own, 30 bits: of the word
	target   hdl.UInt // pc + immediate
	rs1, rs2 hdl.UInt
	amount   hdl.UInt // of a shift, 5 bits
}

// second returns what rs1 is combined with; of differences its inverse.
func (o operands) second() hdl.UInt {
	return hdl.Mux(o.UseImm, o.Imm, o.rs2).Xor(hdl.Repeat(o.Minus, 32))
}

// add returns rs1 + second, an address, a target or a result, and of differences
// whether rs1 is less, as signed or unsigned numbers: there is no carry then.
// Signed ones are ordered like unsigned ones whose highest bit is inverted; for the
// sum it is nothing when both are.
func (o operands) add() (sum hdl.UInt, less hdl.Bool) {
	key := func(v hdl.UInt) hdl.UInt { return v.Bit(31).Xor(o.Unsigned.Not()).Cat(v.Slice(30, 0)) }
	// A bit more below makes the carry that a difference begins with.
	all := hdl.Cat(key(o.rs1), o.Minus).Add(hdl.Cat(key(o.second()), o.Minus)).Named("added")
	return all.Slice(32, 1), all.Bit(33).Not()
}

// taken says whether the instruction goes to its target: jal, fence.i, and branches
// whose comparison holds.
func (o operands) taken(valid, less hdl.Bool) hdl.Bool {
	equal := o.rs1.Eq(o.rs2).Xor(o.Funct3.Bit(0))
	when := func(less hdl.Bool) hdl.Bool {
		return valid.And(o.Jump.Or(o.Branch.And(hdl.Mux(o.Funct3.Bit(2), less, equal))))
	}
	return hdl.Mux(less, when(o.Funct3.Bit(0).Not()), when(o.Funct3.Bit(0)))
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
	shifted := filled.ShrBy(o.amount).AsUInt().Wrap(32)
	return hdl.Mux(right, shifted, reversed(shifted))
}

func reversed(v hdl.UInt) hdl.UInt {
	var bits []hdl.Signal
	for _, b := range v.Bits() {
		bits = append(bits, b) // the lowest first is the highest
	}
	return hdl.Cat(bits...)
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

// refuses says whether an instruction traps, but for taken branches: for what it
// is, and, late, for the address that it makes.
func (o operands) refuses(sum hdl.UInt, unaligned hdl.Bool) (refused, late hdl.Bool) {
	return hdl.Any(o.Illegal, o.Ebreak, o.Ecall, o.Jump.And(o.target.Bit(1))), unaligned.Or(o.Jalr.And(sum.Bit(1)))
}

// cause is why an instruction traps, if it does.
func (o operands) cause(m *hdl.Module) hdl.UInt {
	w := hdl.Wire(m, "cause", hdl.U(4))
	is := func(code int64) func() { return func() { w.Set(hdl.C(m, hdl.U(4), code)) } }
	m.If(o.Illegal, is(causeIllegal)).
		ElseIf(o.Ebreak, is(causeBreak)).
		ElseIf(o.Ecall, is(causeCall)).
		ElseIf(o.Load, is(causeLoad)).
		ElseIf(o.Store, is(causeStore)).
		Else(is(causeTarget))
	return w.Q
}
