// jal
#include "check.h"

	BEGIN
	li t0, 0
1:
	jal t1, 2f
	addi t0, t0, 1
	addi t0, t0, 1
2:
	EXPECT 1, t0, 0
	la t2, 1b
	sub t2, t1, t2
	EXPECT 2, t2, 4
	jal zero, 3f
	addi t0, t0, 1
3:
	EXPECT 3, t0, 0
	EXPECT 4, zero, 0
	// backwards
	li t3, 0
	j 5f
4:
	addi t3, t3, 5
	j 6f
5:
	jal t1, 4b
	addi t3, t3, 1
6:
	EXPECT 5, t3, 5
	END
