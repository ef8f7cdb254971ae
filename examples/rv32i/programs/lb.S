// lb
#include "check.h"

	BEGIN
	la t1, words
	lb t0, 0(t1)
	EXPECT 1, t0, 0x4
	lb t0, 1(t1)
	EXPECT 2, t0, 0x3
	lb t0, 2(t1)
	EXPECT 3, t0, 0x2
	lb t0, 3(t1)
	EXPECT 4, t0, 0x1
	lb t0, 4(t1)
	EXPECT 5, t0, 0xfffffff4
	lb t0, 5(t1)
	EXPECT 6, t0, 0xfffffff3
	lb t0, 6(t1)
	EXPECT 7, t0, 0xfffffff2
	lb t0, 7(t1)
	EXPECT 8, t0, 0xfffffff1
	lb t0, 8(t1)
	EXPECT 9, t0, 0xffffff80
	lb t0, 9(t1)
	EXPECT 10, t0, 0x7f
	lb t0, 10(t1)
	EXPECT 11, t0, 0x0
	lb t0, 11(t1)
	EXPECT 12, t0, 0xffffffff
	addi t2, t1, 8
	lb t0, -8(t2)
	EXPECT 13, t0, 0x4
	// used at once, and as its own address
	lb t0, 4(t1)
	addi t0, t0, 1
	EXPECT 14, t0, 0xfffffff5
	mv t0, t1
	lb t0, 4(t0)
	EXPECT 15, t0, 0xfffffff4
	lb zero, 4(t1)
	EXPECT 16, zero, 0
	END
