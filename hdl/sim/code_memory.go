package sim

import "github.com/sparcgen/sparcgen/hdl/sim/amd64"

// way is how an instruction becomes machine code.
type way uint8

const (
	byScalar      way = iota
	byWords           // on words in memory
	byInterpreter     // the caller executes it, and resumes
)

// how returns the way of an instruction.
func (c *coder) how(in *Instr) way {
	switch {
	case in.Code < CodeFetch:
		return byScalar
	case in.Code == CodeWide && !c.wideByWords(in):
		return byInterpreter
	case in.Width > 64, in.Code == CodeWide:
		return byWords
	}
	return byScalar
}

// beyond emits an access to a memory, or an operation on word runs.
func (c *coder) beyond(i int32, in *Instr) {
	how := c.how(in)
	switch {
	case how == byInterpreter:
		c.interpret(in)
	case in.Code == CodeWide:
		c.wide(i, in)
	case how == byWords:
		c.wideMemory(in)
	case in.Code == CodeStore:
		c.storeWord(i, in)
		c.regs.unpin()
	case in.Code == CodeFetch:
		c.define(in.Dst, c.fetchWord(in, c.find(in.Args[0], c.firstUse[i])), c.nextDef[i])
		c.regs.unpin()
	default:
		c.define(in.Dst, c.latchWord(i, in), c.nextDef[i])
		c.regs.unpin()
	}
}

// element returns word number index of a memory.
func (c *coder) element(mem int, index amd64.Reg) amd64.Mem {
	return amd64.Mem{Base: slotsReg, Index: index, Scale: 8, Disp: 8 * c.mems[mem]}
}

// fetchWord emits a read; an address beyond the memory reads noise.
func (c *coder) fetchWord(in *Instr, addr source) amd64.Reg {
	mem := c.s.Module.Reads[in.Aux].Mem
	c.load(scratchReg, addr)
	d := c.take()
	noise, back := c.aside(func() { c.undefined(in, 0, d) })
	c.asm.AluImm(amd64.Cmp, scratchReg, int32(c.s.Module.Mems[mem].Depth))
	c.asm.JumpIf(amd64.NotBelow, noise)
	c.asm.Load(d, c.element(mem, scratchReg))
	c.asm.Bind(back)
	return d
}

// latchWord emits a read at the edge: enabled, or the old value; noise where
// a write to the same address makes it undefined. No register is loaded
// behind a jump, for not every way would have it.
func (c *coder) latchWord(i int32, in *Instr) amd64.Reg {
	find := func(k int) source { return c.find(in.Args[k], c.firstUse[i]+int32(k)) }
	mem := c.s.Module.Reads[in.Aux].Mem
	addr, en, old := find(0), find(1), find(2)
	d := c.take()
	c.load(scratchReg, addr)
	noise, back := c.aside(func() { c.undefined(in, 0, d) })
	for k := 3; k < len(in.Args); k += 2 {
		use := c.firstUse[i] + int32(k)
		c.collision(c.peek(in.Args[k], use), c.peek(in.Args[k+1], use+1), noise)
	}
	c.asm.AluImm(amd64.Cmp, scratchReg, int32(c.s.Module.Mems[mem].Depth))
	c.asm.JumpIf(amd64.NotBelow, noise)
	c.asm.Load(d, c.element(mem, scratchReg))
	c.asm.Bind(back)
	c.test(en)
	switch {
	case old.imm:
		c.asm.MovImm(scratchReg, uint64(int64(old.val)))
		c.asm.Cmov(amd64.Equal, d, scratchReg)
	case old.reg != noReg:
		c.asm.Cmov(amd64.Equal, d, old.reg)
	default:
		c.asm.CmovMem(amd64.Equal, d, old.mem)
	}
	return d
}

// collision jumps to noise if a write port writes the address in scratchReg.
func (c *coder) collision(en, addr source, noise amd64.Label) {
	other := c.asm.NewLabel()
	c.alu(amd64.Cmp, scratchReg, addr)
	c.asm.JumpIf(amd64.NotEqual, other)
	if en.imm {
		if en.val != 0 {
			c.asm.Jump(noise)
		}
	} else {
		c.test(en)
		c.asm.JumpIf(amd64.NotEqual, noise)
	}
	c.asm.Bind(other)
}

// storeWord emits a write port. A write that is none goes to the word behind
// the memory: enables are hard to predict.
func (c *coder) storeWord(i int32, in *Instr) {
	find := func(k int) source { return c.find(in.Args[k], c.firstUse[i]+int32(k)) }
	en, addr, data := find(0), find(1), find(2)
	mem := int(c.low.bc.stores[in.Aux].mem)
	depth := c.s.Module.Mems[mem].Depth
	word := c.inRegister(data)
	none := c.take()
	c.load(scratchReg, addr)
	c.asm.MovImm(none, uint64(depth))
	c.asm.Alu(amd64.Cmp, scratchReg, none)
	c.asm.Cmov(amd64.Above, scratchReg, none)
	switch {
	case !en.imm:
		c.test(en)
		c.asm.Cmov(amd64.Equal, scratchReg, none)
	case en.val == 0:
		c.asm.Mov(scratchReg, none)
	}
	c.asm.Store(c.element(mem, scratchReg), word)
}

// undefined emits word k of the noise of a read in d (see noise.word). It
// preserves all registers but d and scratchReg.
func (c *coder) undefined(in *Instr, k int32, d amd64.Reg) {
	if c.noise == 0 {
		c.asm.MovImm(d, 0)
		return
	}
	other := valueRegs[0]
	if other == d {
		other = valueRegs[1]
	}
	times := func(k uint64) {
		c.asm.MovImm(scratchReg, k)
		c.asm.Mul(d, scratchReg)
	}
	fold := func(k uint8) {
		c.asm.Mov(other, d)
		c.asm.ShiftImm(amd64.Shr, other, k)
		c.asm.Alu(amd64.Xor, d, other)
	}
	plus := func(k uint64) {
		c.asm.MovImm(scratchReg, k)
		c.asm.Alu(amd64.Add, d, scratchReg)
	}
	c.asm.Store(word(headSpare), other)
	c.asm.Load(d, word(headCycle))
	times(noiseStep)
	plus(c.noise.key(noiseFetch, int(in.Aux), int(k)) + mixStep)
	fold(30)
	times(mixFirst)
	fold(27)
	times(mixSecond)
	fold(31)
	c.asm.Load(other, word(headSpare))
	if top := uint8(in.Width % 64); top != 0 && k == int32(wordsOf(int(in.Width)))-1 {
		form := Instr{Bits: top, Post: PostZero}
		if in.Signed {
			form.Post = PostSign
		}
		c.post(&form, d)
	}
}
