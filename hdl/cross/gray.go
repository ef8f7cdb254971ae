package cross

import "github.com/sparcgen/sparcgen/hdl"

// ToGray returns the Gray code of a number: the codes of n and n+1 (and of the
// greatest number and 0) differ in one bit.
func ToGray(n hdl.UInt) hdl.UInt {
	if n.Width() == 1 {
		return n
	}
	return n.Xor(n.Shr(1).Ext(n.Width()))
}

// FromGray returns the number of a Gray code: depth the logarithm of the width.
func FromGray(code hdl.UInt) hdl.UInt {
	for shift := 1; shift < code.Width(); shift *= 2 {
		code = code.Xor(code.Shr(shift).Ext(code.Width()))
	}
	return code
}

// GraySync returns a Gray code as the domain to sees it. code is the Q of a
// register that changes by one step at a time; then what is seen is a value
// the register had. Two flip-flops a bit, name_meta and name, reset to 0.
func GraySync(m *hdl.Module, to hdl.Domain, name string, code hdl.UInt) hdl.UInt {
	return twice(m, to, name, code, hdl.Reset(0))
}
