// Package mutate plants one small mistake in a circuit: what a set of tests
// must notice to be worth anything.
//
// A [Mutation] changes one node of one instance of a flat module, after all
// passes, or what a side table says of it:
//
//   - operator: add and sub, and, or and xor, shl and shr; mul becomes add; not
//     is left out; eq and lt are negated, the operands of lt, sub and shifts change
//     places
//   - constant: one bit of a constant operand is flipped
//   - width: the top bit of an operand or of a result is lost, a sign is not
//     extended, or a slice is taken one bit beside
//   - mux: the arms change places
//   - enable: a register that holds takes its value every cycle, or a memory is
//     written every cycle
//   - reset: one bit of a reset value is flipped
//   - policy: what a read under write returns
//   - sibling: an operand is another node of its shape nearby
//
// [Equal] recognises many mutants that no test can notice.
package mutate
