// lbu
#include "check.h"

	BEGIN
	la t1, words
	lbu t0, 0(t1)
	EXPECT 1, t0, 0x4
	lbu t0, 1(t1)
	EXPECT 2, t0, 0x3
	lbu t0, 2(t1)
	EXPECT 3, t0, 0x2
	lbu t0, 3(t1)
	EXPECT 4, t0, 0x1
	lbu t0, 4(t1)
	EXPECT 5, t0, 0xf4
	lbu t0, 5(t1)
	EXPECT 6, t0, 0xf3
	lbu t0, 6(t1)
	EXPECT 7, t0, 0xf2
	lbu t0, 7(t1)
	EXPECT 8, t0, 0xf1
	lbu t0, 8(t1)
	EXPECT 9, t0, 0x80
	lbu t0, 9(t1)
	EXPECT 10, t0, 0x7f
	lbu t0, 10(t1)
	EXPECT 11, t0, 0x0
	lbu t0, 11(t1)
	EXPECT 12, t0, 0xff
	addi t2, t1, 8
	lbu t0, -8(t2)
	EXPECT 13, t0, 0x4
	// used at once, and as its own address
	lbu t0, 4(t1)
	addi t0, t0, 1
	EXPECT 14, t0, 0xf5
	mv t0, t1
	lbu t0, 4(t0)
	EXPECT 15, t0, 0xf4
	lbu zero, 4(t1)
	EXPECT 16, zero, 0
	END
