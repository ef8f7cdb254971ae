// jalr
#include "check.h"

	BEGIN
	li t0, 0
	la t1, 2f
1:
	jalr t2, 0(t1)
	addi t0, t0, 1
2:
	EXPECT 1, t0, 0
	la t3, 1b
	sub t3, t2, t3
	EXPECT 2, t3, 4
	// to where it came from: the register is read before it is written
	la t1, 3f
	jalr t1, 0(t1)
	addi t0, t0, 1
3:
	EXPECT 3, t0, 0
	// the lowest bit of the target is dropped
	la t1, 4f
	jalr t2, 1(t1)
	addi t0, t0, 1
4:
	EXPECT 4, t0, 0
	la t1, 5f
	addi t1, t1, 100
	jalr t2, -100(t1)
	addi t0, t0, 1
5:
	EXPECT 5, t0, 0
	END
