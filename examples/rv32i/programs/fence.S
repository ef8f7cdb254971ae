// fence: nothing to wait for
#include "check.h"

	BEGIN
	li t0, 1
	fence
	EXPECT 1, t0, 1
	fence rw, w
	EXPECT 2, t0, 1
	END
