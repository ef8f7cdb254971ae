// beq: taken and not
#include "check.h"

	BEGIN
	TAKEN 1, beq, 0x0, 0x0
	TAKEN 2, beq, 0x1, 0x1
	TAKEN 3, beq, 0xffffffff, 0xffffffff
	STRAIGHT 4, beq, 0x0, 0x1
	STRAIGHT 5, beq, 0x1, 0x0
	STRAIGHT 6, beq, 0xffffffff, 0x1
	STRAIGHT 7, beq, 0x1, 0xffffffff
	STRAIGHT 8, beq, 0x80000000, 0x7fffffff
	STRAIGHT 9, beq, 0x7fffffff, 0x80000000
	STRAIGHT 10, beq, 0xfffffffe, 0xffffffff
	STRAIGHT 11, beq, 0x80000000, 0x80000001
	// backwards, and over what must not happen
	li t0, 0x0
	li t1, 0x0
	li t2, 0
	j 2f
1:
	addi t2, t2, 1
	j 3f
2:
	beq t0, t1, 1b
	addi t2, t2, 16
	addi t2, t2, 16
3:
	EXPECT 12, t2, 1
	END
