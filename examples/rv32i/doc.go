// Package rv32i is a RISC-V processor: the base integer instruction set RV32I
// with Zicsr, Zifencei and machine mode (The RISC-V Instruction Set Manual,
// volumes I and II), in three stages.
//
//	fetch    the address of the next instruction goes to the memory
//	decode   the instruction is here; its registers are read
//	execute  one cycle; a load takes two, an unaligned access that crosses words one more
//
// Nothing is ever waited for: memories answer in the next cycle. A taken branch
// or jump costs one more cycle, everything else but loads one, so that a
// program takes instructions + loads + taken jumps + crossings cycles.
package rv32i
