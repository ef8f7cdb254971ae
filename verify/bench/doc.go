// Package bench measures the native simulator against Verilator, both in one
// run: cycles a second, and the time to the first 10,000 cycles from nothing.
//
// What is measured is process CPU time, the best of several rounds in which
// the two take turns, so that other work on the machine hardly matters.
// Verilator is built as its users do (-O3, g++ -O2, one thread, no ccache) and
// driven as well as can be: inputs lie packed in memory and are copied to the
// ports, outputs are copied back, two evaluations a cycle, no pipe. The native
// side plays the same rows through the engine interface. Both must come to
// the same checksum of all outputs of the first 10,000 cycles, without the very
// first 256: in those, registers without reset may have values of their own.
package bench
