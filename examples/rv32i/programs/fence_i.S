// fence.i: what was stored is executed
#include "check.h"

	BEGIN
	// the instruction at 1 is overwritten: addi t0, t0, 1 becomes addi t0, t0, 16
	li t0, 0
	la t1, 1f
	li t2, 0x01028293
	sw t2, 0(t1)
	fence.i
1:
	addi t0, t0, 1
	EXPECT 1, t0, 16
	END
