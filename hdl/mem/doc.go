// Package mem has the memories that chips have, as functions: each states its
// latency, what a read returns while its word is written, and what it becomes
// in an FPGA. [hdl.Mem] makes any other combination of ports.
//
//	function      ports               latency  the word being written  block RAM
//	SinglePort    1, reads or writes  1        holds                   yes, also single-port SRAM
//	SimpleDual    1 write, 1 read     1        as its policy says      yes
//	ROM           1 read              1        is never written        yes
//	RegisterFile  1 write, n reads    0        the old one             no: RAM in look-up tables (ecp5), flip-flops (ice40)
//	MultiRead     1 write, n reads    1        as its policy says      yes, a copy for each read port
//
// A word is a signal or any struct, slice or array of them, given as a shape.
// Addresses are as wide as depth-1 needs ([AddrWidth]). Contents survive reset;
// a word that was never written, and one past the depth, is noise in
// simulation. Everything belongs to the clock domain in which it is made.
package mem

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// AddrWidth returns the width of the addresses of depth words, at least 1.
func AddrWidth(depth int) int { return max(1, bits.Len(uint(max(depth, 1)-1))) }

// Write is a write port: where En is true, Data becomes the word at Addr at the
// clock edge. Inside an If or Switch it also needs the branch to be taken.
type Write[T any] struct {
	En   hdl.Bool
	Addr hdl.UInt
	Data T
}

// WriteShape returns the shape of the write port of a memory, for the ports of
// a module.
func WriteShape[T any](shape T, depth int) Write[T] {
	return Write[T]{hdl.B(), hdl.U(AddrWidth(depth)), shape}
}

// Read is a synchronous read port: where En is true, the word at Addr is there
// after the clock edge; otherwise the last one holds.
type Read struct {
	En   hdl.Bool
	Addr hdl.UInt
}

// ReadShape returns the shape of the read port of a memory of depth words.
func ReadShape(depth int) Read { return Read{hdl.B(), hdl.U(AddrWidth(depth))} }
