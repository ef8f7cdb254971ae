// Package optest builds small modules that hold every op at every small width
// and sign, and checks that all readers of the semantics table agree on them:
// the exact evaluator, the bytecode engine, Verilator and Icarus on the emitted
// Verilog, and, by proof, the SMT-LIB form against what Yosys reads in the
// emitted Verilog.
package optest
