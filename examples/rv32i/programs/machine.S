// Machine mode: registers, traps and the way back. Not for an operating system:
// it needs the machine.
#include "check.h"

	.macro TRAPS case, cause
	li s0, \case
	csrr s1, mcause
	li s2, \cause
	bne s1, s2, finish
	.endm

	BEGIN
	csrr t0, mhartid
	EXPECT 1, t0, 0
	csrr t0, misa
	EXPECT 2, t0, 0x40000100
	li t0, 0x12345678
	csrrw t1, mscratch, t0
	csrr t1, mscratch
	EXPECT 3, t1, 0x12345678
	li t0, 0xFF00
	csrrs t1, mscratch, t0
	EXPECT 4, t1, 0x12345678
	csrrc t1, mscratch, t0
	EXPECT 5, t1, 0x1234FF78
	csrrwi t1, mscratch, 31
	EXPECT 6, t1, 0x12340078
	csrrsi t1, mscratch, 0
	EXPECT 7, t1, 31
	csrrci t1, mscratch, 21
	EXPECT 8, t1, 31
	csrr t1, mscratch
	EXPECT 9, t1, 10
	csrw mtvec, zero
	la t0, handler
	csrw mtvec, t0
	csrr t1, mtvec
	li s0, 10
	bne t0, t1, finish
	// mstatus: the mode before is the machine's, always; two bits can be written
	li t0, -1
	csrw mstatus, t0
	csrr t1, mstatus
	EXPECT 11, t1, 0x1888
	csrw mstatus, zero
	csrr t1, mstatus
	EXPECT 12, t1, 0x1800
	csrwi mstatus, 8
	csrw mie, t0
	csrr t1, mie
	EXPECT 13, t1, 0

	// The handler counts in s3 and goes on behind what trapped.
	li s3, 0
	li s4, 0
at_illegal:
	.word 0x00000000
	TRAPS 14, 2
	la t0, at_illegal
	li s0, 15
	bne s5, t0, finish
	EXPECT 16, s6, 0x1880
	csrr t0, mstatus
	EXPECT 17, t0, 0x1888
	.word 0xFFFFFFFF
	TRAPS 18, 2
	csrw mcause, zero
	csrw mhartid, zero
	TRAPS 19, 2
	csrw mcause, zero
	csrr t0, cycle
	TRAPS 20, 2
	li t0, 77
	csrrs t0, 0x7C0, zero
	EXPECT 21, t0, 77
	ebreak
	TRAPS 22, 3
	// a jump and a branch to what is no instruction; nothing is written
	li t1, 55
	la t0, 1f + 2
	jalr t1, 0(t0)
1:
	TRAPS 23, 0
	EXPECT 24, t1, 55
	csrw mcause, t1
	.word 0x00000363 // beq zero, zero, 6
	TRAPS 25, 0
	csrw mcause, t1
	.word 0x00001363 // bne zero, zero, 6: not taken
	csrr t0, mcause
	EXPECT 26, t0, 55
	EXPECT 27, s3, 8
	// a store that is no instruction stores nothing
	la t0, room
	li t1, 99
	.word 0x0062B023 // sd t1, 0(t0)
	TRAPS 28, 2
	lw t1, 0(t0)
	EXPECT 29, t1, 0
	// shifts and operations that are no instructions
	.irp bad, 0x40101013, 0x02105013, 0x60105013, 0x02208033, 0x4020C033, 0x00009067, 0x0000A063, 0x0000200F, 0x30200F73, 0x00100173
	csrw mcause, zero
	.word \bad
	TRAPS 32, 2
	.endr
	// mret
	la t0, 1f
	csrw mepc, t0
	csrwi mstatus, 0
	mret
	j finish
1:
	csrr t0, mstatus
	EXPECT 30, t0, 0x1880
	// an instruction behind one that traps does nothing
	li t0, 1
	.word 0x00000000
	addi t0, t0, 1
	EXPECT 31, t0, 2
	j last

	.balign 4
handler:
	csrr s5, mepc
	csrr s6, mstatus
	addi s4, s5, 4
	csrw mepc, s4
	addi s3, s3, 1
	mret

last:
	END
