// slli: by a constant
#include "check.h"

	BEGIN
	OPI 1, slli, 0x1, 0x1, 0
	OPI 2, slli, 0x2, 0x1, 1
	OPI 3, slli, 0x80000000, 0x1, 31
	OPI 4, slli, 0x90909080, 0x21212121, 7
	OPI 5, slli, 0x48484000, 0x21212121, 14
	OPI 6, slli, 0x0, 0x80000000, 31
	OPI 7, slli, 0x2, 0x80000001, 1
	OPI 8, slli, 0xffff0000, 0xffffffff, 16
	OPI 9, slli, 0xfffffff0, 0x7fffffff, 4
	END
