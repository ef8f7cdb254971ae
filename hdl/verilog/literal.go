package verilog

import (
	"math/big"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// appendLiteral writes v, reduced to w bits, as a sized literal: decimal
// while it is short, hexadecimal else. A signed one is signed in Verilog too.
func appendLiteral(b []byte, v *big.Int, w int, signed bool) []byte {
	if v.IsInt64() && w < 63 {
		x := uint64(v.Int64()) & (1<<uint(w) - 1)
		if signed {
			return appendSmallSigned(b, int64(x<<uint(64-w))>>uint(64-w), w)
		}
		if w == 1 {
			return append(append(b, "1'b"...), byte('0'+x))
		}
		return appendDigits(b, x, w, "'d")
	}
	x := ir.Bits(v, w)
	base := "'h"
	if signed {
		base = "'sh"
	}
	b = strconv.AppendInt(b, int64(w), 10)
	if x.IsInt64() && x.Int64() < 1<<31 {
		base = base[:len(base)-1] + "d"
		return strconv.AppendInt(append(b, base...), x.Int64(), 10)
	}
	return x.Append(append(b, base...), 16)
}

func appendSmallSigned(b []byte, x int64, w int) []byte {
	if w == 1 { // its only digit is the sign
		return append(append(b, "1'sb"...), byte('0'+x&1))
	}
	if x < 0 {
		return appendDigits(append(b, '-'), uint64(-x), w, "'sd")
	}
	return appendDigits(b, uint64(x), w, "'sd")
}

func appendDigits(b []byte, x uint64, w int, base string) []byte {
	b = strconv.AppendInt(b, int64(w), 10)
	if x >= 1<<32 {
		b = append(b, base[:len(base)-1]...)
		return strconv.AppendUint(append(b, 'h'), x, 16)
	}
	return strconv.AppendUint(append(b, base...), x, 10)
}
