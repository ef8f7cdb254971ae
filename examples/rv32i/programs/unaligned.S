// loads and stores at odd addresses, over the end of a word
#include "check.h"

	BEGIN
	la t1, words
	la t3, room
	lw t0, 1(t1)
	EXPECT 1, t0, 0xf4010203
	lh t0, 1(t1)
	EXPECT 2, t0, 0x203
	lhu t0, 1(t1)
	EXPECT 3, t0, 0x203
	lw t0, 2(t1)
	EXPECT 4, t0, 0xf3f40102
	lh t0, 2(t1)
	EXPECT 5, t0, 0x102
	lhu t0, 2(t1)
	EXPECT 6, t0, 0x102
	lw t0, 3(t1)
	EXPECT 7, t0, 0xf2f3f401
	lh t0, 3(t1)
	EXPECT 8, t0, 0xfffff401
	lhu t0, 3(t1)
	EXPECT 9, t0, 0xf401
	li t0, 0x13355779
	sw t0, 1(t3)
	li t0, 0x183a5c7e
	sw t0, 6(t3)
	li t0, 0x1d3f6183
	sw t0, 11(t3)
	li t0, 0x1537597b
	sh t0, 3(t3)
	li t0, 0x1b3d5f81
	sh t0, 9(t3)
	lw t2, 0(t3)
	EXPECT 10, t2, 0x7b577900
	lw t2, 4(t3)
	EXPECT 11, t2, 0x5c7e0059
	lw t2, 8(t3)
	EXPECT 12, t2, 0x835f813a
	lw t2, 12(t3)
	EXPECT 13, t2, 0x1d3f61
	END
