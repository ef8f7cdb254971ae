package stream

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// Fork hands every payload to as many receivers as there are readies. Each takes
// it when it is ready, whatever the others do; the sender is ready when all
// have it. Latency 0, one transfer a cycle, a flip-flop a receiver. inReady
// depends combinationally on every ready.
func Fork[T any](m *hdl.Module, name string, in Flow[T], ready ...hdl.Bool) (outs []Flow[T], inReady hdl.Bool) {
	inReady = hdl.True(m)
	has := make([]*hdl.Driven[hdl.Bool], len(ready))
	for i, r := range ready {
		has[i] = hdl.Reg(m, name+"_has_"+strconv.Itoa(i), hdl.B(), hdl.Reset(0))
		outs = append(outs, Flow[T]{in.Valid.And(has[i].Q.Not()), in.Data})
		inReady = inReady.And(r.Or(has[i].Q))
	}
	for i, r := range ready {
		has[i].Set(in.Valid.And(inReady.Not()).And(r.Or(has[i].Q)))
	}
	return outs, inReady
}

// Both is a payload of either of two streams.
type Both[A, B any] struct {
	A A
	B B
}

// Join waits for a payload of each of two streams and hands on both together.
// Latency 0, one transfer a cycle. The ready of either depends combinationally
// on the valid of the other.
func Join[A, B any](a Flow[A], b Flow[B], ready hdl.Bool) (out Flow[Both[A, B]], aReady, bReady hdl.Bool) {
	return Flow[Both[A, B]]{a.Valid.And(b.Valid), Both[A, B]{a.Data, b.Data}}, b.Fires(ready), a.Fires(ready)
}

// JoinAll is [Join] of any number of streams of one kind: the payload has one of
// each, in their order.
func JoinAll[T any](m *hdl.Module, ins []Flow[T], ready hdl.Bool) (out Flow[[]T], inReady []hdl.Bool) {
	out.Valid = hdl.True(m)
	for i, in := range ins {
		out.Valid = out.Valid.And(in.Valid)
		out.Data = append(out.Data, in.Data)
		others := ready
		for k := range ins {
			if k != i {
				others = others.And(ins[k].Valid)
			}
		}
		inReady = append(inReady, others)
	}
	return out, inReady
}
