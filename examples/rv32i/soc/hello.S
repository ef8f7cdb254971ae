// Says hello on the serial line, and counts on the LEDs.
	.section .program, "ax"
	.globl _start
_start:
	li sp, 0x10000800
	li s0, 0x20000000
	la a0, text
	call print
	li s1, 0
1:	addi s1, s1, 1
	sb s1, 0(s0)
	li a0, 20
2:	addi a0, a0, -1
	bnez a0, 2b
	j 1b

// print sends the characters at a0 up to a zero byte.
print:
	addi sp, sp, -4
	sw ra, 0(sp)
1:	lbu a1, 0(a0)
	beqz a1, 2f
	call put
	addi a0, a0, 1
	j 1b
2:	lw ra, 0(sp)
	addi sp, sp, 4
	ret

// put sends the byte in a1.
put:
	lw t0, 4(s0)
	bnez t0, put
	sb a1, 4(s0)
	ret

text:
	.asciz "Hello from RV32I\n"
