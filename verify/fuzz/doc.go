// Package fuzz makes random circuits and demands that every engine agrees on
// them: the exact evaluator, the bytecode engine, Verilator and Icarus.
//
// A circuit has registers with and without reset, with and without enable,
// delay chains, state machines, memories of every policy and shape, values of
// up to 200 bits, vectors, and a hierarchy of random modules of which some are
// instantiated several times. It is a function of its seed and index alone.
//
// # State without reset
//
// Engines may differ in what such state holds at first, so a circuit begins
// with a flush: while the input init is 1, registers without reset load
// defined values, memories are filled at the address on the input fill, and
// read registers load. Registers whose next value could depend on such state
// hold a constant meanwhile. Outputs are compared from the end of the flush.
// Reads at addresses that do not exist, and collisions in memories that leave
// them undefined, are excluded by the circuit itself.
package fuzz
