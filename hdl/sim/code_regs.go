package sim

import (
	"math"

	"github.com/sparcgen/sparcgen/hdl/sim/amd64"
)

// The registers of generated code. R14 and RSP belong to Go.
const (
	slotsReg   = amd64.RBX // the slot file
	inReg      = amd64.RSI // the row of inputs
	outReg     = amd64.RDI // the row of outputs
	scratchReg = amd64.RCX // of single instructions, and of shift counts
)

// valueRegs hold values.
var valueRegs = [...]amd64.Reg{amd64.RAX, amd64.RDX, amd64.RBP, amd64.R8, amd64.R9, amd64.R10, amd64.R11, amd64.R12, amd64.R13, amd64.R15}

const (
	noReg          = amd64.Reg(0xff)
	noUse    int32 = math.MaxInt32 // of a value not needed any more
	noValue  int32 = -1
	regCount       = 16
)

// regFile says what the registers hold while code is generated. Code is a
// straight line but for gated groups, so the next use of every value is known
// and a register is taken from the value needed last (Belady 1966).
type regFile struct {
	holds  [regCount]int32 // value, noValue when free
	next   [regCount]int32 // position of the value's next use
	dirty  [regCount]bool  // the slot does not have it yet
	pinned [regCount]bool  // in use by the instruction being generated
	where  []amd64.Reg     // of each value: its register, noReg if none
}

func newRegFile(values int) regFile {
	f := regFile{where: make([]amd64.Reg, values)}
	for i := range f.where {
		f.where[i] = noReg
	}
	for r := range f.holds {
		f.holds[r] = noValue
	}
	return f
}

// drop frees a register.
func (f *regFile) drop(r amd64.Reg) {
	if v := f.holds[r]; v != noValue {
		f.where[v] = noReg
		f.holds[r] = noValue
	}
	f.dirty[r] = false
}

// put says that a register holds a value from now on.
func (f *regFile) put(r amd64.Reg, v, next int32, dirty bool) {
	if old := f.where[v]; old != noReg {
		f.drop(old)
	}
	f.drop(r)
	f.holds[r], f.next[r], f.dirty[r] = v, next, dirty
	f.where[v] = r
}

// unpin ends an instruction; values not needed any more leave.
func (f *regFile) unpin() {
	for _, r := range valueRegs {
		f.pinned[r] = false
		if f.holds[r] != noValue && f.next[r] == noUse {
			f.drop(r)
		}
	}
}

// victim returns the register to take: a free one, else the one whose value
// is needed last.
func (f *regFile) victim() amd64.Reg {
	best := noReg
	for _, r := range valueRegs {
		if f.pinned[r] {
			continue
		}
		if f.holds[r] == noValue {
			return r
		}
		if best == noReg || f.next[r] > f.next[best] {
			best = r
		}
	}
	return best
}

// take returns a register to write, pinned. What it held is stored when it
// is needed again.
func (c *coder) take() amd64.Reg {
	r := c.regs.victim()
	c.spill(r)
	c.regs.drop(r)
	c.regs.pinned[r] = true
	return r
}

// spill stores a value that only a register has.
func (c *coder) spill(r amd64.Reg) {
	if c.regs.holds[r] == noValue || !c.regs.dirty[r] {
		return
	}
	if c.regs.next[r] != noUse {
		c.asm.Store(c.place(c.regs.holds[r], 0), r)
	}
	c.regs.dirty[r] = false
}

// settle stores every value that only a register has.
func (c *coder) settle() {
	for _, r := range valueRegs {
		c.spill(r)
	}
}

// forget settles and empties all registers: their contents will be lost.
func (c *coder) forget() {
	c.settle()
	for _, r := range valueRegs {
		c.regs.drop(r)
	}
}

// source is where an operand is: in a register, a constant that fits 32
// bits, or in memory.
type source struct {
	reg amd64.Reg // noReg: not in a register
	imm bool
	val int32
	mem amd64.Mem
	// dead: the register is free to be overwritten
	dead bool
}

// find looks an operand up, and pins its register. use numbers the operand
// for its next use.
func (c *coder) find(a Arg, use int32) source {
	if v, ok := c.constant(a); ok && int64(v) == int64(int32(v)) {
		return source{reg: noReg, imm: true, val: int32(v)}
	}
	if c.s.Values[a.Val].Words > 1 {
		return source{reg: noReg, mem: c.place(a.Val, a.Word)}
	}
	next := c.nextUse[use]
	r := c.regs.where[a.Val]
	if r == noReg && next != noUse && !c.isConst(a.Val) {
		r = c.take()
		c.asm.Load(r, c.place(a.Val, 0))
		c.regs.put(r, a.Val, next, false)
	}
	if r == noReg {
		return source{reg: noReg, mem: c.place(a.Val, 0)}
	}
	c.regs.pinned[r] = true
	c.regs.next[r] = next
	return source{reg: r, dead: next == noUse}
}

// peek is find without loading anything.
func (c *coder) peek(a Arg, use int32) source {
	if c.s.Values[a.Val].Words == 1 && c.regs.where[a.Val] == noReg && !c.isConst(a.Val) {
		return source{reg: noReg, mem: c.place(a.Val, 0)}
	}
	return c.find(a, use)
}

// load moves an operand into a register.
func (c *coder) load(r amd64.Reg, s source) {
	switch {
	case s.imm:
		c.asm.MovImm(r, uint64(int64(s.val)))
	case s.reg != noReg:
		c.asm.Mov(r, s.reg)
	default:
		c.asm.Load(r, s.mem)
	}
}

// inRegister returns an operand's register, loading it into one for this
// instruction.
func (c *coder) inRegister(s source) amd64.Reg {
	if s.reg != noReg {
		return s.reg
	}
	r := c.take()
	c.load(r, s)
	return r
}

// owned returns a register with an operand's value that may be overwritten.
func (c *coder) owned(s source) amd64.Reg {
	if s.dead && s.reg != noReg {
		c.regs.drop(s.reg)
		c.regs.pinned[s.reg] = true
		return s.reg
	}
	r := c.take()
	c.load(r, s)
	return r
}

// alu emits d = d op s.
func (c *coder) alu(op amd64.Alu, d amd64.Reg, s source) {
	switch {
	case s.imm:
		c.asm.AluImm(op, d, s.val)
	case s.reg != noReg:
		c.asm.Alu(op, d, s.reg)
	default:
		c.asm.AluMem(op, d, s.mem)
	}
}

// define ends an instruction whose result is in a register: it is stored
// where others than registers need it.
func (c *coder) define(v int32, r amd64.Reg, next int32) {
	if c.stored[v] || c.s.Values[v].Region != RegionTemp {
		c.asm.Store(c.place(v, 0), r)
		c.regs.put(r, v, next, false)
		return
	}
	c.regs.put(r, v, next, true)
}
