// Package axiplay plays jobs through sparc_axi on any engine, as a processor does:
// operands and a list of jobs lie in memory, registers are written and read on
// AXI4-Lite, the end is an interrupt, and results are what is in memory then. The
// memory is guarded ([memory.Memory]): nothing but the jobs' outputs is written,
// nothing but their operands is read.
package axiplay
