package sim

import "github.com/sparcgen/sparcgen/hdl/sim/amd64"

// alus are the codes that are one instruction of the arithmetic unit.
var alus = [NumCodes]amd64.Alu{CodeAnd: amd64.And, CodeOr: amd64.Or, CodeXor: amd64.Xor, CodeAdd: amd64.Add, CodeSub: amd64.Sub}

// shifts are the codes of shifts.
var shifts = [NumCodes]amd64.Shift{CodeShl: amd64.Shl, CodeShrU: amd64.Shr, CodeShrS: amd64.Sar, CodeShlV: amd64.Shl, CodeShrUV: amd64.Shr, CodeShrSV: amd64.Sar}

// scalar emits one instruction on words.
func (c *coder) scalar(i int32) {
	in := &c.p.Instrs[i]
	use := c.firstUse[i]
	var s [3]source
	if in.Code < CodeFetch {
		for k, a := range in.Args {
			s[k] = c.find(a, use+int32(k))
		}
	}
	var d amd64.Reg
	switch in.Code {
	case CodeMov:
		d = c.move(in, s[0])
	case CodeNot:
		d = c.owned(s[0])
		if a := in.Args[0]; in.Post == PostZero && in.Bits < 32 && !a.Signed && a.Width <= int32(in.Bits) {
			c.asm.AluImm(amd64.Xor, d, int32(1)<<in.Bits-1)
			break
		}
		c.asm.Not(d)
		c.post(in, d)
	case CodeAnd, CodeOr, CodeXor, CodeAdd, CodeSub, CodeMul:
		d = c.binary(in, s[0], s[1])
		c.post(in, d)
	case CodeAbs:
		d = c.owned(s[0])
		c.magnitude(d)
		c.post(in, d)
	case CodeAbsDif:
		d = c.owned(s[0])
		c.alu(amd64.Sub, d, s[1])
		c.magnitude(d)
		c.post(in, d)
	case CodeShl, CodeShrU, CodeShrS:
		d = c.owned(s[0])
		c.asm.ShiftImm(shifts[in.Code], d, in.Shift)
		c.post(in, d)
	case CodeCat:
		if s[0].reg != noReg && s[0].reg == s[1].reg {
			s[0].dead = false
		}
		d = c.owned(s[0])
		c.asm.ShiftImm(amd64.Shl, d, in.Shift)
		c.alu(amd64.Or, d, s[1])
		c.post(in, d)
	case CodeShlV, CodeShrUV, CodeShrSV:
		d = c.shift(in, s[0], s[1])
		c.post(in, d)
	case CodeEq, CodeLtU, CodeLtS:
		cond := c.compare(in, s[0], s[1])
		d = c.take()
		c.asm.MovImm(d, 0) // leaves the flags alone
		c.asm.Set(cond, d)
		c.post(in, d)
	case CodeMux:
		d = c.mux(s[0], s[1], s[2])
		c.post(in, d)
	default:
		c.beyond(i, in)
		return
	}
	c.define(in.Dst, d, c.nextDef[i])
	c.regs.unpin()
}

// move emits a copy, brought into form.
func (c *coder) move(in *Instr, s source) amd64.Reg {
	if in.Post == PostNone || s.imm || s.dead {
		d := c.owned(s)
		c.post(in, d)
		return d
	}
	if s.reg != noReg && (in.Bits == 8 || in.Bits == 16 || in.Bits == 32) {
		d := c.take()
		c.extend(in, d, s.reg)
		return d
	}
	d := c.take()
	c.load(d, s)
	c.post(in, d)
	return d
}

// extend brings s into form in d, for 8, 16 and 32 bits.
func (c *coder) extend(in *Instr, d, s amd64.Reg) {
	if in.Post == PostZero {
		c.asm.ZeroExtend(d, s, in.Bits)
		return
	}
	c.asm.SignExtend(d, s, in.Bits)
}

// post brings a result into form.
func (c *coder) post(in *Instr, d amd64.Reg) {
	switch {
	case in.Post == PostNone:
	case in.Bits == 8 || in.Bits == 16 || in.Bits == 32:
		c.extend(in, d, d)
	case in.Post == PostZero && in.Bits < 32:
		c.asm.AluImm(amd64.And, d, int32(1)<<in.Bits-1)
	case in.Post == PostZero:
		c.asm.ShiftImm(amd64.Shl, d, 64-in.Bits)
		c.asm.ShiftImm(amd64.Shr, d, 64-in.Bits)
	default:
		c.asm.ShiftImm(amd64.Shl, d, 64-in.Bits)
		c.asm.ShiftImm(amd64.Sar, d, 64-in.Bits)
	}
}

// binary emits an operation of two operands.
func (c *coder) binary(in *Instr, x, y source) amd64.Reg {
	if in.Code != CodeSub && (x.imm || y.reg != noReg && y.dead && !(x.reg != noReg && x.dead)) {
		x, y = y, x // overwrite what nobody needs; constants come second
	}
	d := c.owned(x)
	if in.Code != CodeMul {
		c.alu(alus[in.Code], d, y)
		return d
	}
	switch {
	case y.imm:
		c.asm.MovImm(scratchReg, uint64(int64(y.val)))
		c.asm.Mul(d, scratchReg)
	case y.reg != noReg:
		c.asm.Mul(d, y.reg)
	default:
		c.asm.MulMem(d, y.mem)
	}
	return d
}

// magnitude emits d = |d|.
func (c *coder) magnitude(d amd64.Reg) {
	c.asm.Mov(scratchReg, d)
	c.asm.ShiftImm(amd64.Sar, scratchReg, 63)
	c.asm.Alu(amd64.Xor, d, scratchReg)
	c.asm.Alu(amd64.Sub, d, scratchReg)
}

// shift emits a shift by a variable: the hardware takes the count modulo 64,
// the circuit does not.
func (c *coder) shift(in *Instr, x, n source) amd64.Reg {
	c.load(scratchReg, n)
	d := c.owned(x)
	op := shifts[in.Code]
	if a := in.Args[1]; !a.Signed && a.Width <= 6 {
		c.asm.ShiftCL(op, d)
		return d
	}
	if op == amd64.Sar { // by at most 63
		c.asm.AluImm(amd64.Cmp, scratchReg, 63)
		t := c.take()
		c.asm.MovImm(t, 63)
		c.asm.Cmov(amd64.Above, scratchReg, t)
		c.asm.ShiftCL(op, d)
		return d
	}
	c.asm.ShiftCL(op, d)
	c.asm.AluImm(amd64.Cmp, scratchReg, 64)
	c.asm.Alu(amd64.Sbb, scratchReg, scratchReg) // all ones if below
	c.asm.Alu(amd64.And, d, scratchReg)
	return d
}

// compare sets the flags and returns the condition of the result.
func (c *coder) compare(in *Instr, x, y source) amd64.Cond {
	r := c.inRegister(x)
	c.alu(amd64.Cmp, r, y)
	switch in.Code {
	case CodeEq:
		return amd64.Equal
	case CodeLtU:
		return amd64.Below
	}
	return amd64.Less
}

// mux emits sel ? x : y as a conditional move.
func (c *coder) mux(sel, x, y source) amd64.Reg {
	cond := amd64.NotEqual
	if x.reg != noReg && x.dead && !(y.reg != noReg && y.dead) || y.reg == noReg && !y.imm && x.imm {
		x, y, cond = y, x, cond.Not() // overwrite what nobody needs
	}
	if x.imm {
		x = source{reg: c.inRegister(x)}
	}
	d := c.owned(y)
	c.test(sel)
	if x.reg != noReg {
		c.asm.Cmov(cond, d, x.reg)
	} else {
		c.asm.CmovMem(cond, d, x.mem)
	}
	return d
}

// test compares an operand with 0.
func (c *coder) test(s source) {
	switch {
	case s.imm:
		c.asm.MovImm(scratchReg, uint64(int64(s.val)))
		c.asm.Test(scratchReg, scratchReg)
	case s.reg != noReg:
		c.asm.Test(s.reg, s.reg)
	default:
		c.asm.AluMemImm(amd64.Cmp, s.mem, 0)
	}
}
