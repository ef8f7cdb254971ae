// lhu
#include "check.h"

	BEGIN
	la t1, words
	lhu t0, 0(t1)
	EXPECT 1, t0, 0x304
	lhu t0, 2(t1)
	EXPECT 2, t0, 0x102
	lhu t0, 4(t1)
	EXPECT 3, t0, 0xf3f4
	lhu t0, 6(t1)
	EXPECT 4, t0, 0xf1f2
	lhu t0, 8(t1)
	EXPECT 5, t0, 0x7f80
	lhu t0, 10(t1)
	EXPECT 6, t0, 0xff00
	addi t2, t1, 8
	lhu t0, -8(t2)
	EXPECT 7, t0, 0x304
	// used at once, and as its own address
	lhu t0, 4(t1)
	addi t0, t0, 1
	EXPECT 8, t0, 0xf3f5
	mv t0, t1
	lhu t0, 4(t0)
	EXPECT 9, t0, 0xf3f4
	lhu zero, 4(t1)
	EXPECT 10, zero, 0
	END
