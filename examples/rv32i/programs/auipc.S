// auipc: distances from its own address
#include "check.h"

	BEGIN
1:
	auipc t0, 0
	la t1, 1b
	sub t0, t0, t1
	EXPECT 1, t0, 0
2:
	auipc t0, 0x12345
	la t1, 2b
	sub t0, t0, t1
	EXPECT 2, t0, 0x12345000
3:
	auipc t0, 0xFFFFF
	la t1, 3b
	sub t0, t0, t1
	EXPECT 3, t0, 0xfffff000
	END
