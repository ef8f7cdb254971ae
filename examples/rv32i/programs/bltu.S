// bltu: taken and not
#include "check.h"

	BEGIN
	STRAIGHT 1, bltu, 0x0, 0x0
	STRAIGHT 2, bltu, 0x1, 0x1
	STRAIGHT 3, bltu, 0xffffffff, 0xffffffff
	TAKEN 4, bltu, 0x0, 0x1
	STRAIGHT 5, bltu, 0x1, 0x0
	STRAIGHT 6, bltu, 0xffffffff, 0x1
	TAKEN 7, bltu, 0x1, 0xffffffff
	STRAIGHT 8, bltu, 0x80000000, 0x7fffffff
	TAKEN 9, bltu, 0x7fffffff, 0x80000000
	TAKEN 10, bltu, 0xfffffffe, 0xffffffff
	TAKEN 11, bltu, 0x80000000, 0x80000001
	// backwards, and over what must not happen
	li t0, 0x0
	li t1, 0x1
	li t2, 0
	j 2f
1:
	addi t2, t2, 1
	j 3f
2:
	bltu t0, t1, 1b
	addi t2, t2, 16
	addi t2, t2, 16
3:
	EXPECT 12, t2, 1
	END
