// xori: a register and an immediate
#include "check.h"

	BEGIN
	OPI 1, xori, 0x0, 0x0, 0
	OPI 2, xori, 0x0, 0x1, 1
	OPI 3, xori, 0x4, 0x3, 7
	OPI 4, xori, 0xfffff800, 0x0, -2048
	OPI 5, xori, 0x80000000, 0x80000000, 0
	OPI 6, xori, 0x7ffff800, 0x80000000, -2048
	OPI 7, xori, 0x7ffff800, 0x7fffffff, 2047
	OPI 8, xori, 0xfffffffe, 0xffffffff, 1
	OPI 9, xori, 0xfffffffe, 0x1, -1
	OPI 10, xori, 0x0, 0xffffffff, -1
	OPI 11, xori, 0xff00f80f, 0xff00ff00, 1807
	OPI 12, xori, 0xff00fff0, 0xff00ff, -241
	li t0, 13
	xori t0, t0, 11
	EXPECT 13, t0, 0x6
	xori zero, t0, 31
	EXPECT 14, zero, 0
	la t3, words
	lw t0, 4(t3)
	xori t0, t0, -7
	EXPECT 15, t0, 0xe0d0c0d
	END
