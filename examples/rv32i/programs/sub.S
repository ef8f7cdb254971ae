// sub: registers
#include "check.h"

	BEGIN
	OP 1, sub, 0x0, 0x0, 0x0
	OP 2, sub, 0x0, 0x1, 0x1
	OP 3, sub, 0xfffffffc, 0x3, 0x7
	OP 4, sub, 0x8000, 0x0, 0xffff8000
	OP 5, sub, 0x80000000, 0x80000000, 0x0
	OP 6, sub, 0x80008000, 0x80000000, 0xffff8000
	OP 7, sub, 0x7fff8000, 0x7fffffff, 0x7fff
	OP 8, sub, 0xffffffff, 0x7fffffff, 0x80000000
	OP 9, sub, 0xfffffffe, 0xffffffff, 0x1
	OP 10, sub, 0x2, 0x1, 0xffffffff
	OP 11, sub, 0x0, 0xffffffff, 0xffffffff
	OP 12, sub, 0xeff1eff1, 0xff00ff00, 0xf0f0f0f
	OP 13, sub, 0x100e100f, 0xff00ff, 0xf0f0f0f0
	// the result goes where an operand was, and to register 0
	li t0, 13
	li t1, 11
	sub t0, t0, t1
	EXPECT 14, t0, 0x2
	li t0, 14
	li t1, 11
	sub t1, t0, t1
	EXPECT 15, t1, 0x3
	li t0, 13
	sub t0, t0, t0
	EXPECT 16, t0, 0x0
	li t0, 16
	li t1, 30
	sub zero, t0, t1
	EXPECT 17, zero, 0
	// operands made by the instruction just before, and by a load
	li t0, 5
	addi t1, t0, 4
	sub t2, t0, t1
	EXPECT 18, t2, 0xfffffffc
	la t3, words
	lw t0, 0(t3)
	sub t2, t0, t1
	EXPECT 19, t2, 0x10202fb
	lw t1, 4(t3)
	sub t2, t0, t1
	EXPECT 20, t2, 0xf0f0f10
	sub t2, zero, t1
	EXPECT 21, t2, 0xe0d0c0c
	sub t2, t0, zero
	EXPECT 22, t2, 0x1020304
	END
