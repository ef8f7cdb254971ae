// Package footprint says what an elaborated design takes of a chip before any
// tool has seen it: the exact list of its memories and the block RAMs they
// become, the multipliers, and an estimate of the look-up tables.
//
// Memories and multipliers follow from the graph and the chip's data sheet.
// Look-up tables depend on how a tool simplifies logic: they are a sum over the
// nodes of a few kinds of bits, times weights fitted to the circuits of the cost
// table (docs/costs.md), see [Weights].
package footprint
