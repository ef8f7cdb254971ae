// sh
#include "check.h"

	BEGIN
	la t1, room
	li t0, 0x9d0369cd
	sh t0, 0(t1)
	lw t2, 0(t1)
	EXPECT 1, t2, 0x69cd
	li t0, 0xb05b05ab
	sh t0, 2(t1)
	lw t2, 0(t1)
	EXPECT 2, t2, 0x5ab69cd
	li t0, 0xc3b2a189
	sh t0, 4(t1)
	lw t2, 4(t1)
	EXPECT 3, t2, 0xa189
	li t0, 0xd70a3d67
	sh t0, 6(t1)
	lw t2, 4(t1)
	EXPECT 4, t2, 0x3d67a189
	li t0, 0xea61d945
	sh t0, 8(t1)
	lw t2, 8(t1)
	EXPECT 5, t2, 0xd945
	li t0, 0xfdb97523
	sh t0, 10(t1)
	lw t2, 8(t1)
	EXPECT 6, t2, 0x7523d945
	li t0, 0x11111101
	sh t0, 12(t1)
	lw t2, 12(t1)
	EXPECT 7, t2, 0x1101
	li t0, 0x2468acdf
	sh t0, 14(t1)
	lw t2, 12(t1)
	EXPECT 8, t2, 0xacdf1101
	// what was just computed is stored, at once loaded, through a negative offset
	addi t3, t1, 16
	li t0, 0x11
	addi t0, t0, 0x22
	sh t0, -16(t3)
	lbu t2, 0(t1)
	EXPECT 9, t2, 0x33
	END
