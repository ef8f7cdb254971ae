// bne: taken and not
#include "check.h"

	BEGIN
	STRAIGHT 1, bne, 0x0, 0x0
	STRAIGHT 2, bne, 0x1, 0x1
	STRAIGHT 3, bne, 0xffffffff, 0xffffffff
	TAKEN 4, bne, 0x0, 0x1
	TAKEN 5, bne, 0x1, 0x0
	TAKEN 6, bne, 0xffffffff, 0x1
	TAKEN 7, bne, 0x1, 0xffffffff
	TAKEN 8, bne, 0x80000000, 0x7fffffff
	TAKEN 9, bne, 0x7fffffff, 0x80000000
	TAKEN 10, bne, 0xfffffffe, 0xffffffff
	TAKEN 11, bne, 0x80000000, 0x80000001
	// backwards, and over what must not happen
	li t0, 0x0
	li t1, 0x1
	li t2, 0
	j 2f
1:
	addi t2, t2, 1
	j 3f
2:
	bne t0, t1, 1b
	addi t2, t2, 16
	addi t2, t2, 16
3:
	EXPECT 12, t2, 1
	END
