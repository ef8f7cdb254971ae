// Package shadow has := where = is meant, and near misses.
package shadow

import "github.com/sparcgen/sparcgen/hdl"

type pair struct{ X, Y hdl.UInt }

func split(a hdl.UInt) (hdl.UInt, hdl.UInt) { return a, a }

func mistakes(m *hdl.Module, a, b hdl.UInt, wide bool) hdl.UInt {
	sum := a.Add(b).Wrap(8)
	if wide {
		sum := sum.Xor(b) // want `sum shadows the signal of line 11, which is used afterwards without this value`
		_ = sum
	}
	both := pair{a, b}
	for range 3 {
		both := pair{both.Y, both.X} // want `both shadows the signal of line 16`
		_ = both
	}
	rows := []hdl.UInt{a}
	m.If(a.Eq(b), func() {
		rows := append(rows, b) // want `rows shadows the signal of line 21`
		_ = rows
		a, c := split(b) // want `a shadows the signal of line 10`
		_, _ = a, c
	})
	return hdl.Tree(append(rows, sum, both.X, a), hdl.UInt.Or)
}

var global hdl.UInt

func nearMisses(m *hdl.Module, a, b hdl.UInt, wide bool) hdl.UInt {
	sum := a.Add(b).Wrap(8)
	last := a
	lanes := 4
	for range 3 {
		sum := sum // a copy on purpose
		_ = sum
		last := last.AddC(1) // the outer one is not used afterwards
		_ = last
		lanes := 3 // no signal
		_ = lanes
	}
	if width := sum.Width(); width > 3 {
		sum := width // no signal
		_ = sum
	}
	if wide {
		b := a.AsSInt() // another kind
		_ = b
	}
	global := a
	for _, a := range []hdl.UInt{a, b} {
		_ = a
	}
	op := func(a hdl.UInt) hdl.UInt { return a.Not() }
	width := 2 * lanes
	return op(sum).Xor(b).Xor(global).Xor(a).Wrap(width)
}

func unrelated(a hdl.UInt) hdl.UInt {
	{
		x := a
		_ = x
	}
	x := a.Not()
	return x
}
