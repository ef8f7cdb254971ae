// srai: by a constant
#include "check.h"

	BEGIN
	OPI 1, srai, 0x1, 0x1, 0
	OPI 2, srai, 0x0, 0x1, 1
	OPI 3, srai, 0x0, 0x1, 31
	OPI 4, srai, 0x424242, 0x21212121, 7
	OPI 5, srai, 0x8484, 0x21212121, 14
	OPI 6, srai, 0xffffffff, 0x80000000, 31
	OPI 7, srai, 0xc0000000, 0x80000001, 1
	OPI 8, srai, 0xffffffff, 0xffffffff, 16
	OPI 9, srai, 0x7ffffff, 0x7fffffff, 4
	END
