// blt: taken and not
#include "check.h"

	BEGIN
	STRAIGHT 1, blt, 0x0, 0x0
	STRAIGHT 2, blt, 0x1, 0x1
	STRAIGHT 3, blt, 0xffffffff, 0xffffffff
	TAKEN 4, blt, 0x0, 0x1
	STRAIGHT 5, blt, 0x1, 0x0
	TAKEN 6, blt, 0xffffffff, 0x1
	STRAIGHT 7, blt, 0x1, 0xffffffff
	TAKEN 8, blt, 0x80000000, 0x7fffffff
	STRAIGHT 9, blt, 0x7fffffff, 0x80000000
	TAKEN 10, blt, 0xfffffffe, 0xffffffff
	TAKEN 11, blt, 0x80000000, 0x80000001
	// backwards, and over what must not happen
	li t0, 0x0
	li t1, 0x1
	li t2, 0
	j 2f
1:
	addi t2, t2, 1
	j 3f
2:
	blt t0, t1, 1b
	addi t2, t2, 16
	addi t2, t2, 16
3:
	EXPECT 12, t2, 1
	END
