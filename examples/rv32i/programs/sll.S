// sll: registers
#include "check.h"

	BEGIN
	OP 1, sll, 0x1, 0x1, 0x0
	OP 2, sll, 0x2, 0x1, 0x1
	OP 3, sll, 0x80000000, 0x1, 0x1f
	OP 4, sll, 0x90909080, 0x21212121, 0x7
	OP 5, sll, 0x48484000, 0x21212121, 0xe
	OP 6, sll, 0x0, 0x80000000, 0x1f
	OP 7, sll, 0x2, 0x80000001, 0x1
	OP 8, sll, 0xffff0000, 0xffffffff, 0x10
	OP 9, sll, 0xfffffff0, 0x7fffffff, 0x4
	OP 10, sll, 0x90909080, 0x21212121, 0xffffffc7
	OP 11, sll, 0xdeadbeef, 0xdeadbeef, 0x20
	// the result goes where an operand was, and to register 0
	li t0, 13
	li t1, 11
	sll t0, t0, t1
	EXPECT 12, t0, 0x6800
	li t0, 14
	li t1, 11
	sll t1, t0, t1
	EXPECT 13, t1, 0x7000
	li t0, 13
	sll t0, t0, t0
	EXPECT 14, t0, 0x1a000
	li t0, 16
	li t1, 30
	sll zero, t0, t1
	EXPECT 15, zero, 0
	// operands made by the instruction just before, and by a load
	li t0, 5
	addi t1, t0, 4
	sll t2, t0, t1
	EXPECT 16, t2, 0xa00
	la t3, words
	lw t0, 0(t3)
	sll t2, t0, t1
	EXPECT 17, t2, 0x4060800
	lw t1, 4(t3)
	sll t2, t0, t1
	EXPECT 18, t2, 0x30400000
	sll t2, zero, t1
	EXPECT 19, t2, 0x0
	sll t2, t0, zero
	EXPECT 20, t2, 0x1020304
	END
