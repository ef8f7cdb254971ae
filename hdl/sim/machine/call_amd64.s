//go:build amd64 && (linux || darwin)

#include "textflag.h"

// func call(code uintptr, data unsafe.Pointer)
// The assembler saves and restores the frame pointer around the frame.
TEXT ·call(SB), NOSPLIT, $16-16
	MOVQ code+0(FP), AX
	MOVQ data+8(FP), BX
	CALL AX
	RET

// func cpuid(leaf, sub uint32) (a, b, c, d uint32)
TEXT ·cpuid(SB), NOSPLIT, $0-24
	MOVL leaf+0(FP), AX
	MOVL sub+4(FP), CX
	CPUID
	MOVL AX, a+8(FP)
	MOVL BX, b+12(FP)
	MOVL CX, c+16(FP)
	MOVL DX, d+20(FP)
	RET

// func xgetbv() (a uint32)
TEXT ·xgetbv(SB), NOSPLIT, $0-4
	MOVL $0, CX
	XGETBV
	MOVL AX, a+0(FP)
	RET
