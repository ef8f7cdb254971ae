// Package cross brings values from one clock domain to another: a bit, an
// event, a counter and a stream. Nothing else may (HDL0303).
//
// What a flip-flop samples while it changes may be metastable: for a while
// neither 0 nor 1. Two rules make that harmless, and the functions here keep
// both. What is sampled comes from a register, so that it changes once, not
// through glitches (HDL0305); and it passes two flip-flops of the receiving
// domain before anything uses it, so that one whole period is left to settle.
// Bits that cross one by one arrive in different cycles: a number crosses only
// if one bit changes at a time, which is what Gray code is for.
//
// A simulation has no metastability. A bit that changes at an edge of both
// clocks arrives as the old one; ratios and phases of the two clocks
// ([github.com/sparcgen/sparcgen/hdl/sim.Clocks]) show the rest.
//
// Constraints are left to the flow: declare the clocks asynchronous, and bound
// the skew of the bits of a Gray counter to one period of the faster clock.
package cross
