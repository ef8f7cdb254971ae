// Package prove holds what is proved about the circuits beyond simulation, and
// the means to prove it: by yosys-smtbmc with z3 on the emitted Verilog, by z3
// on one cycle of the graph, and by exact arithmetic on the graph where adder
// trees are too large for a solver.
//
// [Table] is the list of proofs. Each comes with mutants, copies of the circuit
// with a planted mistake, for which the same proof must find a counterexample;
// the tests of the package run both, and write docs/proofs.md from the table.
package prove
