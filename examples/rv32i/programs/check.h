// What the programs are made of. A program ends with ecall: a7 is 93 and a0 0, or
// the number of the case that failed. It is in s0 all the time.

	.macro BEGIN
	.section .program, "awx"
	.globl _start
_start:
	.endm

	// ends the program well, and holds the memory that it may use
	.macro END
	li s0, 0
finish:
	mv a0, s0
	li a7, 93
	ecall
	j finish
	.data
	.balign 16
words:
	.word 0x01020304, 0xF1F2F3F4, 0xFF007F80
room:
	.zero 64
	.endm

	.macro EXPECT case, register, value
	li s0, \case
	li s1, \value
	bne \register, s1, finish
	.endm

	.macro OP case, instruction, value, first, second
	li t0, \first
	li t1, \second
	\instruction t2, t0, t1
	EXPECT \case, t2, \value
	.endm

	.macro OPI case, instruction, value, first, immediate
	li t0, \first
	\instruction t2, t0, \immediate
	EXPECT \case, t2, \value
	.endm

	.macro TAKEN case, branch, first, second
	li s0, \case
	li t0, \first
	li t1, \second
	\branch t0, t1, 1f
	j finish
1:
	.endm

	.macro STRAIGHT case, branch, first, second
	li s0, \case
	li t0, \first
	li t1, \second
	\branch t0, t1, finish
	.endm
