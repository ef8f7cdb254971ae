// Package verilog writes a design as Verilog-2005 that Verilator, Yosys and
// Icarus read without a warning and without a lint waiver.
//
// Every module of the design becomes one file of the module's name. What is
// written follows from the graph alone, so two emissions are byte-identical:
//
//   - ANSI ports, clock and reset first; vector ports packed with lane 0 in the
//     low bits (or one scalar a lane, see [Unpacked]).
//   - A register or wire that drives the output port of its own name is that
//     port. Given names survive. An unnamed value used once is written inline
//     until the expression is too long or too deep; a shared one is named
//     from its kind and operands (sum_abs_3).
//   - Combinational logic is wires and assigns, each register has an always
//     block of its own, and multiplexers that feed one register become its
//     if/else tree.
//   - Operands are extended explicitly, by their own sign, to one width.
//   - Bits that nothing reads go to one sink a module.
//   - Claims, and what only they read, stand under the define FORMAL.
//   - Memories follow one template a form; memory.go tables them.
//
// What the tools demand beside the language is collected in quirks.go.
package verilog
