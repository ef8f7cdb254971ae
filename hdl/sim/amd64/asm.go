package amd64

import (
	"encoding/binary"
	"fmt"
	"math"
)

// Reg is a general-purpose register.
type Reg uint8

// The general-purpose registers, by their numbers in encodings.
const (
	RAX Reg = iota
	RCX
	RDX
	RBX
	RSP
	RBP
	RSI
	RDI
	R8
	R9
	R10
	R11
	R12
	R13
	R14
	R15
)

// Mem is an operand in memory: Base + Index*Scale + Disp. Scale 0 means that
// there is no index; RSP cannot be one.
type Mem struct {
	Base, Index Reg
	Scale       uint8
	Disp        int32
}

// At returns the operand at a distance in bytes from a register.
func At(base Reg, disp int32) Mem { return Mem{Base: base, Disp: disp} }

// Label is a place in the code, bound before or after it is jumped to.
type Label int

// Asm is code in the making.
type Asm struct {
	code   []byte
	labels []int // positions, -1 unbound
	fixups []fixup
}

// fixup is a 32-bit distance to a label, counted from its own end.
type fixup struct {
	at    int
	label Label
}

// Len returns the number of bytes emitted.
func (a *Asm) Len() int { return len(a.code) }

// NewLabel makes a label.
func (a *Asm) NewLabel() Label {
	a.labels = append(a.labels, -1)
	return Label(len(a.labels) - 1)
}

// Bind puts a label here.
func (a *Asm) Bind(l Label) { a.labels[l] = len(a.code) }

// Offset returns where a bound label is.
func (a *Asm) Offset(l Label) int { return a.labels[l] }

// Code resolves the jumps and returns the code, which can be placed at any
// address. It panics on a label that was never bound.
func (a *Asm) Code() []byte {
	for _, f := range a.fixups {
		to := a.labels[f.label]
		if to < 0 {
			panic(fmt.Sprintf("amd64: label %d is not bound", f.label))
		}
		binary.LittleEndian.PutUint32(a.code[f.at:], uint32(int32(to-f.at-4)))
	}
	a.fixups = nil
	return a.code
}

func (a *Asm) byte(b ...byte) { a.code = append(a.code, b...) }

func (a *Asm) imm32(v int32) { a.code = binary.LittleEndian.AppendUint32(a.code, uint32(v)) }

func (a *Asm) toLabel(l Label) {
	a.fixups = append(a.fixups, fixup{len(a.code), l})
	a.imm32(0)
}

// rexW is the prefix of a 64-bit operation; rex of the others, in use when a
// register needs it.
const (
	rex  = 0x40
	rexW = 0x48
)

// rr emits an instruction on two registers, reg and r/m.
func (a *Asm) rr(prefix byte, op []byte, reg, rm Reg) {
	if p := prefix | byte(reg>>3)<<2 | byte(rm>>3); p != 0 {
		a.byte(p | rex)
	}
	a.byte(op...)
	a.byte(0xc0 | byte(reg&7)<<3 | byte(rm&7))
}

// rm emits an instruction on a register and memory.
func (a *Asm) rm(prefix byte, op []byte, reg Reg, m Mem) {
	p := prefix | byte(reg>>3)<<2 | byte(m.Base>>3)
	if m.Scale > 0 {
		p |= byte(m.Index>>3) << 1
	}
	if p != 0 {
		a.byte(p | rex)
	}
	a.byte(op...)
	a.address(reg, m)
}

// address emits the bytes that name a register and memory: ModRM, SIB and
// distance.
func (a *Asm) address(reg Reg, m Mem) {
	mod, small := byte(0x80), m.Disp >= math.MinInt8 && m.Disp <= math.MaxInt8
	switch {
	case m.Disp == 0 && m.Base&7 != RBP:
		mod = 0
	case small:
		mod = 0x40
	}
	switch {
	case m.Scale > 0:
		scale := map[uint8]byte{1: 0, 2: 1, 4: 2, 8: 3}[m.Scale]
		a.byte(mod|byte(reg&7)<<3|4, scale<<6|byte(m.Index&7)<<3|byte(m.Base&7))
	case m.Base&7 == RSP:
		a.byte(mod|byte(reg&7)<<3|4, 0x24)
	default:
		a.byte(mod | byte(reg&7)<<3 | byte(m.Base&7))
	}
	switch mod {
	case 0x40:
		a.byte(byte(m.Disp))
	case 0x80:
		a.imm32(m.Disp)
	}
}
