// lh
#include "check.h"

	BEGIN
	la t1, words
	lh t0, 0(t1)
	EXPECT 1, t0, 0x304
	lh t0, 2(t1)
	EXPECT 2, t0, 0x102
	lh t0, 4(t1)
	EXPECT 3, t0, 0xfffff3f4
	lh t0, 6(t1)
	EXPECT 4, t0, 0xfffff1f2
	lh t0, 8(t1)
	EXPECT 5, t0, 0x7f80
	lh t0, 10(t1)
	EXPECT 6, t0, 0xffffff00
	addi t2, t1, 8
	lh t0, -8(t2)
	EXPECT 7, t0, 0x304
	// used at once, and as its own address
	lh t0, 4(t1)
	addi t0, t0, 1
	EXPECT 8, t0, 0xfffff3f5
	mv t0, t1
	lh t0, 4(t0)
	EXPECT 9, t0, 0xfffff3f4
	lh zero, 4(t1)
	EXPECT 10, zero, 0
	END
