// lw
#include "check.h"

	BEGIN
	la t1, words
	lw t0, 0(t1)
	EXPECT 1, t0, 0x1020304
	lw t0, 4(t1)
	EXPECT 2, t0, 0xf1f2f3f4
	lw t0, 8(t1)
	EXPECT 3, t0, 0xff007f80
	addi t2, t1, 8
	lw t0, -8(t2)
	EXPECT 4, t0, 0x1020304
	// used at once, and as its own address
	lw t0, 4(t1)
	addi t0, t0, 1
	EXPECT 5, t0, 0xf1f2f3f5
	mv t0, t1
	lw t0, 4(t0)
	EXPECT 6, t0, 0xf1f2f3f4
	lw zero, 4(t1)
	EXPECT 7, zero, 0
	END
