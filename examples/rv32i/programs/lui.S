// lui
#include "check.h"

	BEGIN
	lui t0, 0x0
	EXPECT 1, t0, 0x0
	lui t0, 0x1
	EXPECT 2, t0, 0x1000
	lui t0, 0x7ffff
	EXPECT 3, t0, 0x7ffff000
	lui t0, 0x80000
	EXPECT 4, t0, 0x80000000
	lui t0, 0xfffff
	EXPECT 5, t0, 0xfffff000
	lui t0, 0x12345
	EXPECT 6, t0, 0x12345000
	lui zero, 0x80000
	EXPECT 7, zero, 0
	END
