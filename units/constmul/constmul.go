// Package constmul multiplies by constants with shifts and adds, so that no
// multiplier of the target is spent on them.
package constmul

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

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

// Sum is A + B or A - B in a module of its own, which synthesis keeps apart:
// dissolved, a chain of them becomes one carry-save adder in logic cells
// instead of carry chains.
type Sum struct {
	WidthA, WidthB int
	Minus          bool
}

// SumIn holds the operands.
type SumIn struct{ A, B hdl.SInt }

// SumOut is the exact result.
type SumOut struct{ Y hdl.SInt }

// ModuleName tells what it does.
func (s Sum) ModuleName() string {
	name := "constmul_add_"
	if s.Minus {
		name = "constmul_sub_"
	}
	return name + strconv.Itoa(s.WidthA) + "_" + strconv.Itoa(s.WidthB)
}

// Inputs returns the shapes of the ports.
func (s Sum) Inputs() SumIn { return SumIn{hdl.S(s.WidthA), hdl.S(s.WidthB)} }

// Build makes the adder.
func (s Sum) Build(m *hdl.Module, in SumIn) SumOut {
	m.Keep()
	if s.Minus {
		return SumOut{in.A.Sub(in.B)}
	}
	return SumOut{in.A.Add(in.B)}
}

// S returns x * k, exactly, as a sum of shifted x: one adder a digit after the
// first, as instances whose names begin with name.
func S(m *hdl.Module, name string, x hdl.SInt, k int64) hdl.SInt {
	return Low(m, name, x, k, x.Width()+bits.Len64(uint64(max(k, -k)))+1)
}

// Low returns the w low bits of x * k, or all of them when they are fewer: no
// adder is wider than w bits.
func Low(m *hdl.Module, name string, x hdl.SInt, k int64, w int) hdl.SInt {
	cut := func(a hdl.SInt) hdl.SInt { return a.Wrap(min(w, a.Width())) }
	made := 0
	join := func(a, b hdl.SInt, minus bool) hdl.SInt {
		made++
		a, b = cut(a), cut(b)
		return cut(hdl.Inst(m, name+"_"+strconv.Itoa(made), Sum{a.Width(), b.Width(), minus}, SumIn{a, b}).Y)
	}
	var plus, minus []hdl.SInt
	for _, d := range digits(k) {
		if d.minus {
			minus = append(minus, x.Shl(d.shift))
		} else {
			plus = append(plus, x.Shl(d.shift))
		}
	}
	add := func(a, b hdl.SInt) hdl.SInt { return join(a, b, false) }
	switch {
	case len(plus) == 0 && len(minus) == 0:
		return hdl.C(m, hdl.S(1), 0)
	case len(minus) == 0:
		return hdl.Tree(plus, add)
	case len(plus) == 0:
		return cut(hdl.Tree(minus, add).Neg())
	}
	return join(hdl.Tree(plus, add), hdl.Tree(minus, add), true)
}

// U returns x * k, exactly, for k >= 0.
func U(m *hdl.Module, name string, x hdl.UInt, k int64) hdl.UInt {
	width := x.Width() + bits.Len64(uint64(k))
	return S(m, name, x.Signed(), k).AsUInt().Wrap(max(1, width))
}
