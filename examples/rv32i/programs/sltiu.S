// sltiu: a register and an immediate
#include "check.h"

	BEGIN
	OPI 1, sltiu, 0x0, 0x0, 0
	OPI 2, sltiu, 0x0, 0x1, 1
	OPI 3, sltiu, 0x1, 0x3, 7
	OPI 4, sltiu, 0x1, 0x0, -2048
	OPI 5, sltiu, 0x0, 0x80000000, 0
	OPI 6, sltiu, 0x1, 0x80000000, -2048
	OPI 7, sltiu, 0x0, 0x7fffffff, 2047
	OPI 8, sltiu, 0x0, 0xffffffff, 1
	OPI 9, sltiu, 0x1, 0x1, -1
	OPI 10, sltiu, 0x0, 0xffffffff, -1
	OPI 11, sltiu, 0x0, 0xff00ff00, 1807
	OPI 12, sltiu, 0x1, 0xff00ff, -241
	li t0, 13
	sltiu t0, t0, 11
	EXPECT 13, t0, 0x0
	sltiu zero, t0, 31
	EXPECT 14, zero, 0
	la t3, words
	lw t0, 4(t3)
	sltiu t0, t0, -7
	EXPECT 15, t0, 0x1
	END
