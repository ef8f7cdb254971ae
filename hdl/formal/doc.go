// Package formal writes circuits as SMT-LIB formulas and asks z3 about them.
//
// [Encode] turns a flat module into the formulas of one clock cycle: each
// output lane and each state element's next value as a function of the input
// lanes and the present state. [Equal] proves two modules equal for one cycle,
// which for modules without state is equivalence, and with state, together
// with equal reset values, equivalence for ever.
package formal
