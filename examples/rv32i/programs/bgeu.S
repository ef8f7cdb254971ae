// bgeu: taken and not
#include "check.h"

	BEGIN
	TAKEN 1, bgeu, 0x0, 0x0
	TAKEN 2, bgeu, 0x1, 0x1
	TAKEN 3, bgeu, 0xffffffff, 0xffffffff
	STRAIGHT 4, bgeu, 0x0, 0x1
	TAKEN 5, bgeu, 0x1, 0x0
	TAKEN 6, bgeu, 0xffffffff, 0x1
	STRAIGHT 7, bgeu, 0x1, 0xffffffff
	TAKEN 8, bgeu, 0x80000000, 0x7fffffff
	STRAIGHT 9, bgeu, 0x7fffffff, 0x80000000
	STRAIGHT 10, bgeu, 0xfffffffe, 0xffffffff
	STRAIGHT 11, bgeu, 0x80000000, 0x80000001
	// backwards, and over what must not happen
	li t0, 0x0
	li t1, 0x0
	li t2, 0
	j 2f
1:
	addi t2, t2, 1
	j 3f
2:
	bgeu t0, t1, 1b
	addi t2, t2, 16
	addi t2, t2, 16
3:
	EXPECT 12, t2, 1
	END
