// addi: a register and an immediate
#include "check.h"

	BEGIN
	OPI 1, addi, 0x0, 0x0, 0
	OPI 2, addi, 0x2, 0x1, 1
	OPI 3, addi, 0xa, 0x3, 7
	OPI 4, addi, 0xfffff800, 0x0, -2048
	OPI 5, addi, 0x80000000, 0x80000000, 0
	OPI 6, addi, 0x7ffff800, 0x80000000, -2048
	OPI 7, addi, 0x800007fe, 0x7fffffff, 2047
	OPI 8, addi, 0x0, 0xffffffff, 1
	OPI 9, addi, 0x0, 0x1, -1
	OPI 10, addi, 0xfffffffe, 0xffffffff, -1
	OPI 11, addi, 0xff01060f, 0xff00ff00, 1807
	OPI 12, addi, 0xff000e, 0xff00ff, -241
	li t0, 13
	addi t0, t0, 11
	EXPECT 13, t0, 0x18
	addi zero, t0, 31
	EXPECT 14, zero, 0
	la t3, words
	lw t0, 4(t3)
	addi t0, t0, -7
	EXPECT 15, t0, 0xf1f2f3ed
	END
