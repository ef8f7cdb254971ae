// Package memory is a memory behind an AXI4 slave, for the simulator: it drives
// and samples the signals of a master cycle by cycle, on any engine.
//
// It checks two things that a real memory does not. The protocol: valid and
// payload stay until ready, no burst crosses 4 KB, WLAST comes at the right
// beat, sizes and burst types are the ones that are used here. And a guard: which
// bytes may be written, and near which bytes may be read. What is wrong becomes a
// [Violation] that names the cycle and the signal.
//
// What is written becomes readable when the write is answered, not before: a
// master that reads its own results too soon gets the old bytes.
package memory
