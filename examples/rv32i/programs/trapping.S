// Unaligned loads and stores trap, on a core that was built so; nothing is done.
#include "check.h"

	.macro TRAPS cause
	csrr s1, mcause
	li s2, \cause
	bne s1, s2, finish
	csrw mcause, zero
	.endm

	BEGIN
	la t0, handler
	csrw mtvec, t0
	la t1, words
	la t3, room
	li t0, 7
	li s0, 1
	lw t0, 1(t1)
	TRAPS 4
	li s0, 2
	lw t0, 2(t1)
	TRAPS 4
	li s0, 3
	lh t0, 3(t1)
	TRAPS 4
	li s0, 4
	lhu t0, 1(t1)
	TRAPS 4
	EXPECT 5, t0, 7
	li s0, 6
	sw t0, 2(t3)
	TRAPS 6
	li s0, 7
	sh t0, 1(t3)
	TRAPS 6
	lw t0, 0(t3)
	EXPECT 8, t0, 0
	lh t0, 2(t1)
	EXPECT 9, t0, 0x0102
	lb t0, 3(t1)
	EXPECT 10, t0, 1
	j last

	.balign 4
handler:
	csrr s5, mepc
	addi s5, s5, 4
	csrw mepc, s5
	mret

last:
	END
