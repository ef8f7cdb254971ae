// sb
#include "check.h"

	BEGIN
	la t1, room
	li t0, 0x9d0369cd
	sb t0, 0(t1)
	lw t2, 0(t1)
	EXPECT 1, t2, 0xcd
	li t0, 0x26af37bc
	sb t0, 1(t1)
	lw t2, 0(t1)
	EXPECT 2, t2, 0xbccd
	li t0, 0xb05b05ab
	sb t0, 2(t1)
	lw t2, 0(t1)
	EXPECT 3, t2, 0xabbccd
	li t0, 0x3a06d39a
	sb t0, 3(t1)
	lw t2, 0(t1)
	EXPECT 4, t2, 0x9aabbccd
	li t0, 0xc3b2a189
	sb t0, 4(t1)
	lw t2, 4(t1)
	EXPECT 5, t2, 0x89
	li t0, 0x4d5e6f78
	sb t0, 5(t1)
	lw t2, 4(t1)
	EXPECT 6, t2, 0x7889
	li t0, 0xd70a3d67
	sb t0, 6(t1)
	lw t2, 4(t1)
	EXPECT 7, t2, 0x677889
	li t0, 0x60b60b56
	sb t0, 7(t1)
	lw t2, 4(t1)
	EXPECT 8, t2, 0x56677889
	li t0, 0xea61d945
	sb t0, 8(t1)
	lw t2, 8(t1)
	EXPECT 9, t2, 0x45
	li t0, 0x740da734
	sb t0, 9(t1)
	lw t2, 8(t1)
	EXPECT 10, t2, 0x3445
	li t0, 0xfdb97523
	sb t0, 10(t1)
	lw t2, 8(t1)
	EXPECT 11, t2, 0x233445
	li t0, 0x87654312
	sb t0, 11(t1)
	lw t2, 8(t1)
	EXPECT 12, t2, 0x12233445
	li t0, 0x11111101
	sb t0, 12(t1)
	lw t2, 12(t1)
	EXPECT 13, t2, 0x1
	li t0, 0x9abcdef0
	sb t0, 13(t1)
	lw t2, 12(t1)
	EXPECT 14, t2, 0xf001
	li t0, 0x2468acdf
	sb t0, 14(t1)
	lw t2, 12(t1)
	EXPECT 15, t2, 0xdff001
	li t0, 0xae147ace
	sb t0, 15(t1)
	lw t2, 12(t1)
	EXPECT 16, t2, 0xcedff001
	// what was just computed is stored, at once loaded, through a negative offset
	addi t3, t1, 16
	li t0, 0x11
	addi t0, t0, 0x22
	sb t0, -16(t3)
	lbu t2, 0(t1)
	EXPECT 17, t2, 0x33
	END
