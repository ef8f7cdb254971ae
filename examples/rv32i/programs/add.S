// add: registers
#include "check.h"

	BEGIN
	OP 1, add, 0x0, 0x0, 0x0
	OP 2, add, 0x2, 0x1, 0x1
	OP 3, add, 0xa, 0x3, 0x7
	OP 4, add, 0xffff8000, 0x0, 0xffff8000
	OP 5, add, 0x80000000, 0x80000000, 0x0
	OP 6, add, 0x7fff8000, 0x80000000, 0xffff8000
	OP 7, add, 0x80007ffe, 0x7fffffff, 0x7fff
	OP 8, add, 0xffffffff, 0x7fffffff, 0x80000000
	OP 9, add, 0x0, 0xffffffff, 0x1
	OP 10, add, 0x0, 0x1, 0xffffffff
	OP 11, add, 0xfffffffe, 0xffffffff, 0xffffffff
	OP 12, add, 0xe100e0f, 0xff00ff00, 0xf0f0f0f
	OP 13, add, 0xf1eff1ef, 0xff00ff, 0xf0f0f0f0
	// the result goes where an operand was, and to register 0
	li t0, 13
	li t1, 11
	add t0, t0, t1
	EXPECT 14, t0, 0x18
	li t0, 14
	li t1, 11
	add t1, t0, t1
	EXPECT 15, t1, 0x19
	li t0, 13
	add t0, t0, t0
	EXPECT 16, t0, 0x1a
	li t0, 16
	li t1, 30
	add zero, t0, t1
	EXPECT 17, zero, 0
	// operands made by the instruction just before, and by a load
	li t0, 5
	addi t1, t0, 4
	add t2, t0, t1
	EXPECT 18, t2, 0xe
	la t3, words
	lw t0, 0(t3)
	add t2, t0, t1
	EXPECT 19, t2, 0x102030d
	lw t1, 4(t3)
	add t2, t0, t1
	EXPECT 20, t2, 0xf2f4f6f8
	add t2, zero, t1
	EXPECT 21, t2, 0xf1f2f3f4
	add t2, t0, zero
	EXPECT 22, t2, 0x1020304
	END
