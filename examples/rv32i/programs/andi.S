// andi: a register and an immediate
#include "check.h"

	BEGIN
	OPI 1, andi, 0x0, 0x0, 0
	OPI 2, andi, 0x1, 0x1, 1
	OPI 3, andi, 0x3, 0x3, 7
	OPI 4, andi, 0x0, 0x0, -2048
	OPI 5, andi, 0x0, 0x80000000, 0
	OPI 6, andi, 0x80000000, 0x80000000, -2048
	OPI 7, andi, 0x7ff, 0x7fffffff, 2047
	OPI 8, andi, 0x1, 0xffffffff, 1
	OPI 9, andi, 0x1, 0x1, -1
	OPI 10, andi, 0xffffffff, 0xffffffff, -1
	OPI 11, andi, 0x700, 0xff00ff00, 1807
	OPI 12, andi, 0xff000f, 0xff00ff, -241
	li t0, 13
	andi t0, t0, 11
	EXPECT 13, t0, 0x9
	andi zero, t0, 31
	EXPECT 14, zero, 0
	la t3, words
	lw t0, 4(t3)
	andi t0, t0, -7
	EXPECT 15, t0, 0xf1f2f3f0
	END
