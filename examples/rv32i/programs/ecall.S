// ecall
#include "check.h"

	BEGIN
	// END calls it; getting there is the test
	EXPECT 1, zero, 0
	END
