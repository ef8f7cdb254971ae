// and: registers
#include "check.h"

	BEGIN
	OP 1, and, 0x0, 0x0, 0x0
	OP 2, and, 0x1, 0x1, 0x1
	OP 3, and, 0x3, 0x3, 0x7
	OP 4, and, 0x0, 0x0, 0xffff8000
	OP 5, and, 0x0, 0x80000000, 0x0
	OP 6, and, 0x80000000, 0x80000000, 0xffff8000
	OP 7, and, 0x7fff, 0x7fffffff, 0x7fff
	OP 8, and, 0x0, 0x7fffffff, 0x80000000
	OP 9, and, 0x1, 0xffffffff, 0x1
	OP 10, and, 0x1, 0x1, 0xffffffff
	OP 11, and, 0xffffffff, 0xffffffff, 0xffffffff
	OP 12, and, 0xf000f00, 0xff00ff00, 0xf0f0f0f
	OP 13, and, 0xf000f0, 0xff00ff, 0xf0f0f0f0
	// the result goes where an operand was, and to register 0
	li t0, 13
	li t1, 11
	and t0, t0, t1
	EXPECT 14, t0, 0x9
	li t0, 14
	li t1, 11
	and t1, t0, t1
	EXPECT 15, t1, 0xa
	li t0, 13
	and t0, t0, t0
	EXPECT 16, t0, 0xd
	li t0, 16
	li t1, 30
	and zero, t0, t1
	EXPECT 17, zero, 0
	// operands made by the instruction just before, and by a load
	li t0, 5
	addi t1, t0, 4
	and t2, t0, t1
	EXPECT 18, t2, 0x1
	la t3, words
	lw t0, 0(t3)
	and t2, t0, t1
	EXPECT 19, t2, 0x0
	lw t1, 4(t3)
	and t2, t0, t1
	EXPECT 20, t2, 0x1020304
	and t2, zero, t1
	EXPECT 21, t2, 0x0
	and t2, t0, zero
	EXPECT 22, t2, 0x0
	END
