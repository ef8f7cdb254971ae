// srl: registers
#include "check.h"

	BEGIN
	OP 1, srl, 0x1, 0x1, 0x0
	OP 2, srl, 0x0, 0x1, 0x1
	OP 3, srl, 0x0, 0x1, 0x1f
	OP 4, srl, 0x424242, 0x21212121, 0x7
	OP 5, srl, 0x8484, 0x21212121, 0xe
	OP 6, srl, 0x1, 0x80000000, 0x1f
	OP 7, srl, 0x40000000, 0x80000001, 0x1
	OP 8, srl, 0xffff, 0xffffffff, 0x10
	OP 9, srl, 0x7ffffff, 0x7fffffff, 0x4
	OP 10, srl, 0x424242, 0x21212121, 0xffffffc7
	OP 11, srl, 0xdeadbeef, 0xdeadbeef, 0x20
	// the result goes where an operand was, and to register 0
	li t0, 13
	li t1, 11
	srl t0, t0, t1
	EXPECT 12, t0, 0x0
	li t0, 14
	li t1, 11
	srl t1, t0, t1
	EXPECT 13, t1, 0x0
	li t0, 13
	srl t0, t0, t0
	EXPECT 14, t0, 0x0
	li t0, 16
	li t1, 30
	srl zero, t0, t1
	EXPECT 15, zero, 0
	// operands made by the instruction just before, and by a load
	li t0, 5
	addi t1, t0, 4
	srl t2, t0, t1
	EXPECT 16, t2, 0x0
	la t3, words
	lw t0, 0(t3)
	srl t2, t0, t1
	EXPECT 17, t2, 0x8101
	lw t1, 4(t3)
	srl t2, t0, t1
	EXPECT 18, t2, 0x10
	srl t2, zero, t1
	EXPECT 19, t2, 0x0
	srl t2, t0, zero
	EXPECT 20, t2, 0x1020304
	END
