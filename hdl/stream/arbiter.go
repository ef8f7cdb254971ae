package stream

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// Tagged is a payload and the number of the stream that it came from.
type Tagged[T any] struct {
	From hdl.UInt // as wide as the highest number needs
	Data T
}

// indexWidth returns the width of the numbers 0 to n-1, at least 1.
func indexWidth(n int) int { return max(1, bits.Len(uint(max(n, 1)-1))) }

// Arbiter passes the payloads of several streams (at least one) on to one
// receiver, one at a time. Latency 0, one transfer a cycle. The stream that was
// offered to the receiver stays chosen until the transfer, so that what waits
// does not change. inReady[i] depends combinationally on the valid of all.
func Arbiter[T any](m *hdl.Module, name string, policy Policy, ins []Flow[T], ready hdl.Bool) (out Flow[Tagged[T]], inReady []hdl.Bool) {
	return PacketArbiter(m, name, policy, ins, func(T) hdl.Bool { return hdl.True(m) }, ready)
}

// PacketArbiter is [Arbiter] for packets of several payloads: the stream that
// is chosen stays so until its payload of which last is true is handed over,
// and meanwhile no other passes, even where it has nothing to offer.
func PacketArbiter[T any](m *hdl.Module, name string, policy Policy, ins []Flow[T], last func(T) hdl.Bool, ready hdl.Bool) (out Flow[Tagged[T]], inReady []hdl.Bool) {
	if len(ins) == 0 {
		m.Errorf("arbiter %s has no streams; it needs at least one", name)
		return out, nil
	}
	w := indexWidth(len(ins))
	held := hdl.Reg(m, name+"_held", hdl.B(), hdl.Reset(0)) // the choice of the cycle before stays
	wants := make([]hdl.Bool, len(ins))
	for i, in := range ins {
		wants[i] = in.Valid
	}
	chosen := Grant(m, name, policy, wants, held.Q.Not())
	for i := range chosen {
		before := hdl.Reg(m, name+"_chosen_"+strconv.Itoa(i), hdl.B(), hdl.Reset(0))
		chosen[i] = hdl.Mux(held.Q, before.Q, chosen[i])
		before.Set(chosen[i])
	}
	out.Valid = hdl.False(m)
	for i, in := range ins {
		it := Tagged[T]{hdl.C(m, hdl.U(w), int64(i)), in.Data}
		out.Valid = out.Valid.Or(chosen[i].And(in.Valid))
		if i == 0 {
			out.Data = it
		} else {
			out.Data = hdl.Mux(chosen[i], it, out.Data)
		}
		inReady = append(inReady, chosen[i].And(ready))
	}
	held.Set(hdl.Any(chosen...).And(out.Fires(ready).And(last(out.Data.Data)).Not()))
	return out, inReady
}
