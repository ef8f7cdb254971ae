// sw
#include "check.h"

	BEGIN
	la t1, room
	li t0, 0x9d0369cd
	sw t0, 0(t1)
	lw t2, 0(t1)
	EXPECT 1, t2, 0x9d0369cd
	li t0, 0xc3b2a189
	sw t0, 4(t1)
	lw t2, 4(t1)
	EXPECT 2, t2, 0xc3b2a189
	li t0, 0xea61d945
	sw t0, 8(t1)
	lw t2, 8(t1)
	EXPECT 3, t2, 0xea61d945
	li t0, 0x11111101
	sw t0, 12(t1)
	lw t2, 12(t1)
	EXPECT 4, t2, 0x11111101
	// what was just computed is stored, at once loaded, through a negative offset
	addi t3, t1, 16
	li t0, 0x11
	addi t0, t0, 0x22
	sw t0, -16(t3)
	lbu t2, 0(t1)
	EXPECT 5, t2, 0x33
	END
