#include "textflag.h"

// func chain(pcs *[chainLength]uintptr)
TEXT ·chain(SB), NOSPLIT|NOFRAME, $0-8
	MOVQ pcs+0(FP), DI
	MOVQ BP, SI
	MOVQ $8, CX // chainLength
frame:
	TESTQ SI, SI
	JZ    done
	MOVQ  8(SI), AX
	MOVQ  AX, (DI)
	MOVQ  (SI), SI
	ADDQ  $8, DI
	DECQ  CX
	JNZ   frame
done:
	RET
