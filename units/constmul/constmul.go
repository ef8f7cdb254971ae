// Package constmul multiplies by constants with shifts and adds, so that no
// multiplier of the target is spent on them.
package constmul

import "github.com/sparcgen/sparcgen/hdl"

// digit is one nonzero digit of a canonical signed-digit number.
type digit struct {
	shift int
	minus bool
}

// digits returns the canonical signed-digit form of k: no two neighbouring
// digits, so at most half as many terms as k has bits.
func digits(k int64) []digit {
	var list []digit
	minus := k < 0
	if minus {
		k = -k
	}
	for shift := 0; k != 0; shift++ {
		if k&1 != 0 {
			d := digit{shift, minus}
			if k&3 == 3 {
				d.minus = !minus
				k++
			} else {
				k--
			}
			list = append(list, d)
		}
		k >>= 1
	}
	return list
}

// S returns x * k, exactly, as a sum of shifted x: one adder a digit after the
// first.
func S(x hdl.SInt, k int64) hdl.SInt {
	var plus, minus []hdl.SInt
	for _, d := range digits(k) {
		if d.minus {
			minus = append(minus, x.Shl(d.shift))
		} else {
			plus = append(plus, x.Shl(d.shift))
		}
	}
	switch {
	case len(plus) == 0 && len(minus) == 0:
		return x.MulC(0)
	case len(minus) == 0:
		return hdl.Tree(plus, hdl.SInt.Add)
	case len(plus) == 0:
		return hdl.Tree(minus, hdl.SInt.Add).Neg()
	}
	return hdl.Tree(plus, hdl.SInt.Add).Sub(hdl.Tree(minus, hdl.SInt.Add))
}

// U returns x * k, exactly, for k >= 0.
func U(x hdl.UInt, k int64) hdl.UInt {
	p := S(x.Signed(), k)
	return p.AsUInt().Wrap(width(x, k))
}

// width returns the bits of x * k.
func width(x hdl.UInt, k int64) int {
	w := x.Width()
	for v := k; v > 0; v >>= 1 {
		w++
	}
	return w
}
