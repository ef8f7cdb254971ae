package amd64

import (
	"encoding/binary"
	"math"
)

// Alu is a two-operand operation of the arithmetic unit, by its number in
// encodings.
type Alu byte

// The arithmetic operations.
const (
	Add Alu = iota
	Or
	Adc
	Sbb
	And
	Sub
	Xor
	Cmp
)

// Shift is a shift, by its number in encodings.
type Shift byte

// The shifts.
const (
	Shl Shift = 4
	Shr Shift = 5
	Sar Shift = 7
)

// Cond is a condition, by its number in encodings.
type Cond byte

// The conditions: below and above are unsigned, less and greater signed.
const (
	Below     Cond = 0x2
	NotBelow  Cond = 0x3
	Equal     Cond = 0x4
	NotEqual  Cond = 0x5
	BelowSame Cond = 0x6
	Above     Cond = 0x7
	Less      Cond = 0xc
)

// Not returns the opposite condition.
func (c Cond) Not() Cond { return c ^ 1 }

// Mov copies a register.
func (a *Asm) Mov(d, s Reg) {
	if d != s {
		a.rr(rexW, []byte{0x8b}, d, s)
	}
}

// Mov32 copies the low 32 bits of a register and clears the rest.
func (a *Asm) Mov32(d, s Reg) { a.rr(0, []byte{0x8b}, d, s) }

// Load reads a quadword.
func (a *Asm) Load(d Reg, m Mem) { a.rm(rexW, []byte{0x8b}, d, m) }

// Store writes a quadword.
func (a *Asm) Store(m Mem, s Reg) { a.rm(rexW, []byte{0x89}, s, m) }

// StoreImm writes a sign-extended constant as a quadword.
func (a *Asm) StoreImm(m Mem, v int32) {
	a.rm(rexW, []byte{0xc7}, 0, m)
	a.imm32(v)
}

// MovImm sets a register, in the shortest way that leaves the flags alone.
func (a *Asm) MovImm(d Reg, v uint64) {
	switch {
	case v <= math.MaxUint32:
		if d >= R8 {
			a.byte(rex | 1)
		}
		a.byte(0xb8 | byte(d&7))
		a.imm32(int32(uint32(v)))
	case int64(v) >= math.MinInt32 && int64(v) < 0:
		a.rr(rexW, []byte{0xc7}, 0, d)
		a.imm32(int32(v))
	default:
		a.byte(rexW|byte(d>>3), 0xb8|byte(d&7))
		a.code = binary.LittleEndian.AppendUint64(a.code, v)
	}
}

// Alu computes d = d op s; Cmp only sets the flags.
func (a *Asm) Alu(op Alu, d, s Reg) { a.rr(rexW, []byte{byte(op)<<3 | 3}, d, s) }

// AluMem computes d = d op memory.
func (a *Asm) AluMem(op Alu, d Reg, m Mem) { a.rm(rexW, []byte{byte(op)<<3 | 3}, d, m) }

// AluImm computes d = d op v.
func (a *Asm) AluImm(op Alu, d Reg, v int32) {
	if v >= math.MinInt8 && v <= math.MaxInt8 {
		a.rr(rexW, []byte{0x83}, Reg(op), d)
		a.byte(byte(v))
		return
	}
	a.rr(rexW, []byte{0x81}, Reg(op), d)
	a.imm32(v)
}

// AluMemReg computes memory = memory op s.
func (a *Asm) AluMemReg(op Alu, m Mem, s Reg) { a.rm(rexW, []byte{byte(op)<<3 | 1}, s, m) }

// AluMemImm computes memory = memory op v, with v of 8 bits.
func (a *Asm) AluMemImm(op Alu, m Mem, v int8) {
	a.rm(rexW, []byte{0x83}, Reg(op), m)
	a.byte(byte(v))
}

// Mul computes d = d * s, the low 64 bits.
func (a *Asm) Mul(d, s Reg) { a.rr(rexW, []byte{0x0f, 0xaf}, d, s) }

// MulMem computes d = d * memory, the low 64 bits.
func (a *Asm) MulMem(d Reg, m Mem) { a.rm(rexW, []byte{0x0f, 0xaf}, d, m) }

// MulWide computes RDX:RAX = RAX * s, unsigned.
func (a *Asm) MulWide(s Reg) { a.rr(rexW, []byte{0xf7}, 4, s) }

// Not computes d = ^d.
func (a *Asm) Not(d Reg) { a.rr(rexW, []byte{0xf7}, 2, d) }

// Neg computes d = -d.
func (a *Asm) Neg(d Reg) { a.rr(rexW, []byte{0xf7}, 3, d) }

// Test sets the flags of d & s.
func (a *Asm) Test(d, s Reg) { a.rr(rexW, []byte{0x85}, s, d) }

// ShiftImm shifts by a constant of 0 to 63.
func (a *Asm) ShiftImm(op Shift, d Reg, k uint8) {
	if k == 0 {
		return
	}
	a.rr(rexW, []byte{0xc1}, Reg(op), d)
	a.byte(k)
}

// ShiftCL shifts by RCX modulo 64.
func (a *Asm) ShiftCL(op Shift, d Reg) { a.rr(rexW, []byte{0xd3}, Reg(op), d) }

// ShrDouble shifts d right by k, the low bits of s coming in from above.
func (a *Asm) ShrDouble(d, s Reg, k uint8) {
	a.rr(rexW, []byte{0x0f, 0xac}, s, d)
	a.byte(k)
}

// ZeroExtend computes d = the low 8, 16 or 32 bits of s.
func (a *Asm) ZeroExtend(d, s Reg, bits uint8) {
	switch bits {
	case 8:
		a.rr(lowByte(s), []byte{0x0f, 0xb6}, d, s)
	case 16:
		a.rr(0, []byte{0x0f, 0xb7}, d, s)
	default:
		a.Mov32(d, s)
	}
}

// lowByte returns the prefix that makes the low byte of a register reachable.
func lowByte(r Reg) byte {
	if r >= RSP {
		return rex
	}
	return 0
}

// SignExtend computes d = the low 8, 16 or 32 bits of s, sign-extended.
func (a *Asm) SignExtend(d, s Reg, bits uint8) { a.rr(rexW, signOp(bits), d, s) }

// LoadSign reads the low 8, 16 or 32 bits of memory, sign-extended.
func (a *Asm) LoadSign(d Reg, m Mem, bits uint8) { a.rm(rexW, signOp(bits), d, m) }

func signOp(bits uint8) []byte {
	switch bits {
	case 8:
		return []byte{0x0f, 0xbe}
	case 16:
		return []byte{0x0f, 0xbf}
	}
	return []byte{0x63}
}

// Set sets the low byte of d to 1 if the condition holds, else to 0.
func (a *Asm) Set(c Cond, d Reg) { a.rr(lowByte(d), []byte{0x0f, 0x90 | byte(c)}, 0, d) }

// Cmov copies s to d if the condition holds.
func (a *Asm) Cmov(c Cond, d, s Reg) { a.rr(rexW, []byte{0x0f, 0x40 | byte(c)}, d, s) }

// CmovMem reads memory, and copies it to d if the condition holds.
func (a *Asm) CmovMem(c Cond, d Reg, m Mem) { a.rm(rexW, []byte{0x0f, 0x40 | byte(c)}, d, m) }

// Lea computes the address of an operand.
func (a *Asm) Lea(d Reg, m Mem) { a.rm(rexW, []byte{0x8d}, d, m) }

// LeaLabel computes the address of a label.
func (a *Asm) LeaLabel(d Reg, l Label) {
	a.byte(rexW|byte(d>>3)<<2, 0x8d, byte(d&7)<<3|5)
	a.toLabel(l)
}

// Jump goes to a label.
func (a *Asm) Jump(l Label) {
	a.byte(0xe9)
	a.toLabel(l)
}

// JumpIf goes to a label if the condition holds.
func (a *Asm) JumpIf(c Cond, l Label) {
	a.byte(0x0f, 0x80|byte(c))
	a.toLabel(l)
}

// Ret returns.
func (a *Asm) Ret() { a.byte(0xc3) }
