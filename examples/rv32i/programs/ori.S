// ori: a register and an immediate
#include "check.h"

	BEGIN
	OPI 1, ori, 0x0, 0x0, 0
	OPI 2, ori, 0x1, 0x1, 1
	OPI 3, ori, 0x7, 0x3, 7
	OPI 4, ori, 0xfffff800, 0x0, -2048
	OPI 5, ori, 0x80000000, 0x80000000, 0
	OPI 6, ori, 0xfffff800, 0x80000000, -2048
	OPI 7, ori, 0x7fffffff, 0x7fffffff, 2047
	OPI 8, ori, 0xffffffff, 0xffffffff, 1
	OPI 9, ori, 0xffffffff, 0x1, -1
	OPI 10, ori, 0xffffffff, 0xffffffff, -1
	OPI 11, ori, 0xff00ff0f, 0xff00ff00, 1807
	OPI 12, ori, 0xffffffff, 0xff00ff, -241
	li t0, 13
	ori t0, t0, 11
	EXPECT 13, t0, 0xf
	ori zero, t0, 31
	EXPECT 14, zero, 0
	la t3, words
	lw t0, 4(t3)
	ori t0, t0, -7
	EXPECT 15, t0, 0xfffffffd
	END
