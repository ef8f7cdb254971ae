// Writes VALUE to tohost, the way that the tests of the RISC-V project do: from a
// trap handler, after an ecall.
	.section .text.init
	.globl _start
_start:
	la t0, handler
	csrw mtvec, t0
	li a0, VALUE
	ecall
	.balign 4
handler:
	la t1, tohost
	sw a0, 0(t1)
	j handler

	.data
	.balign 64
	.globl tohost
tohost:
	.dword 0
