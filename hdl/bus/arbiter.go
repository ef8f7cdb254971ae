package bus

import (
	"fmt"
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// roundRobin grants one of those who want it, where free is true: the next
// after the one granted last. One who is granted is not the next again before
// all others that want had their turn.
func roundRobin(m *hdl.Module, wants []hdl.Bool, free hdl.Bool) []hdl.Bool {
	n := len(wants)
	if n == 1 {
		return []hdl.Bool{wants[0].And(free)}
	}
	// after[i]: the last grant was of one before i.
	after := make([]*hdl.Driven[hdl.Bool], n)
	for i := range after {
		after[i] = hdl.Reg(m, fmt.Sprintf("turn_after_%d", i), hdl.B(), hdl.Reset(0))
	}
	first := func(list []hdl.Bool) (one []hdl.Bool, any hdl.Bool) {
		any = hdl.False(m)
		for _, w := range list {
			one = append(one, w.And(any.Not()))
			any = any.Or(w)
		}
		return one, any
	}
	late := make([]hdl.Bool, n)
	for i := range late {
		late[i] = wants[i].And(after[i].Q)
	}
	lateOne, isLate := first(late)
	anyOne, any := first(wants)
	grants := make([]hdl.Bool, n)
	for i := range grants {
		grants[i] = hdl.Mux(isLate, lateOne[i], anyOne[i]).And(free)
	}
	m.If(any.And(free), func() {
		before := hdl.False(m)
		for i := range after {
			after[i].Set(before)
			before = before.Or(grants[i])
		}
	})
	return grants
}

// oneHot returns the value of the one that is chosen.
func oneHot[T any](chosen []hdl.Bool, values []T) T {
	v := values[0]
	for i := 1; i < len(values); i++ {
		v = hdl.Mux(chosen[i], values[i], v)
	}
	return v
}

// encode returns the index of the one that is chosen.
func encode(m *hdl.Module, chosen []hdl.Bool) hdl.UInt {
	w := max(1, bits.Len(uint(len(chosen)-1)))
	var list []hdl.UInt
	for i := range chosen {
		list = append(list, hdl.C(m, hdl.U(w), int64(i)))
	}
	return oneHot(chosen, list)
}
