package constmul

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// Levels returns the registers of [Piped] for a constant: one after each level
// of its adders.
func Levels(k int64) int {
	plus, minus := 0, 0
	for _, d := range digits(k) {
		if d.minus {
			minus++
		} else {
			plus++
		}
	}
	n := max(level(plus), level(minus))
	if minus > 0 {
		n++
	}
	return n
}

func level(terms int) int { return bits.Len(uint(max(terms, 1) - 1)) }

// Piped returns the w low bits of x * k, or all of them when they are fewer,
// Levels(k) registers later: each sum of two is held by hold under a name of its own
// that begins with name.
func Piped(m *hdl.Module, hold func(name string, v hdl.SInt) hdl.SInt, name string, x hdl.SInt, k int64, w int) hdl.SInt {
	w = min(w, x.Width()+bits.Len64(uint64(max(k, -k)))+1)
	cut := func(a hdl.SInt) hdl.SInt { return a.Wrap(min(w, a.Width())) }
	made := 0
	held := func(v hdl.SInt) hdl.SInt {
		made++
		return hold(name+"_"+strconv.Itoa(made), cut(v))
	}
	var plus, minus []hdl.SInt
	for _, d := range digits(k) {
		term := cut(x.Shl(d.shift))
		if d.minus {
			minus = append(minus, term)
		} else {
			plus = append(plus, term)
		}
	}
	pairs := func(list []hdl.SInt) []hdl.SInt {
		var next []hdl.SInt
		for ; len(list) > 1; list = list[2:] {
			next = append(next, held(list[0].Add(list[1])))
		}
		for _, v := range list {
			next = append(next, held(v))
		}
		return next
	}
	for range max(level(len(plus)), level(len(minus))) {
		plus, minus = pairs(plus), pairs(minus)
	}
	switch {
	case len(plus) == 0 && len(minus) == 0:
		return hdl.C(m, hdl.S(1), 0)
	case len(minus) == 0:
		return plus[0]
	case len(plus) == 0:
		return held(minus[0].Neg())
	}
	return held(plus[0].Sub(minus[0]))
}
