package bus

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

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
