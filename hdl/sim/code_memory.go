package sim

import "github.com/sparcgen/sparcgen/hdl/sim/amd64"

// way is how an instruction becomes machine code.
type way uint8

const (
	byScalar      way = iota
	byInterpreter     // the caller executes it, and resumes
)

// how returns the way of an instruction: memories of words up to 64 bits are
// accessed by generated code.
func (c *coder) how(in *Instr) way {
	switch in.Code {
	case CodeFetch, CodeLatch, CodeStore:
		if in.Width <= 64 {
			return byScalar
		}
		return byInterpreter
	case CodeWide:
		return byInterpreter
	}
	return byScalar
}

// beyond emits an access to a memory, or an operation on word runs.
func (c *coder) beyond(i int32, in *Instr) {
	switch {
	case c.how(in) == byInterpreter:
		c.interpret(in)
		return
	case in.Code == CodeStore:
		c.storeWord(i, in)
		c.regs.unpin()
		return
	}
	var d amd64.Reg
	if in.Code == CodeFetch {
		d = c.fetchWord(in, c.find(in.Args[0], c.firstUse[i]))
	} else {
		d = c.latchWord(i, in)
	}
	c.define(in.Dst, d, c.nextDef[i])
	c.regs.unpin()
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
	noise, back := c.aside(func() { c.undefined(in, d) })
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
	noise, back := c.aside(func() { c.undefined(in, d) })
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

// undefined emits the noise of a read in d (see noise.word). It preserves all
// registers but d and scratchReg.
func (c *coder) undefined(in *Instr, d amd64.Reg) {
	id := c.s.Module.Reads[in.Aux].Node
	width, signed := uint8(c.s.Module.Width(id)), c.s.Module.Signed(id)
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
	plus(c.noise.key(noiseFetch, int(in.Aux), 0) + mixStep)
	fold(30)
	times(mixFirst)
	fold(27)
	times(mixSecond)
	fold(31)
	c.asm.Load(other, word(headSpare))
	post := Instr{Bits: width, Post: PostZero}
	if signed {
		post.Post = PostSign
	}
	if width < 64 {
		c.post(&post, d)
	}
}

// interpret returns to the caller with an instruction to execute; code goes
// on when it calls again.
func (c *coder) interpret(in *Instr) {
	c.forget()
	from := len(c.low.code)
	c.low.single(in)
	c.escapes = append(c.escapes, c.low.code[from:len(c.low.code):len(c.low.code)])
	c.asm.StoreImm(word(headEscape), int32(len(c.escapes)))
	resume := c.asm.NewLabel()
	c.asm.LeaLabel(scratchReg, resume)
	c.asm.Store(word(headResume), scratchReg)
	c.asm.Store(word(headIn), inReg)
	c.asm.Store(word(headOut), outReg)
	c.leave()
	c.asm.Bind(resume)
	c.asm.Load(inReg, word(headIn))
	c.asm.Load(outReg, word(headOut))
}
