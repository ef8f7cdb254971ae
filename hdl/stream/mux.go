package stream

import "github.com/sparcgen/sparcgen/hdl"

// Mux passes on one payload of the stream whose number sel gives, for every
// number of sel; the numbers are below the number of streams, of which there is
// at least one, and as wide as the highest needs. Latency 0, one transfer a
// cycle. Since the number is a payload itself it stays while it waits. For a
// signal in its place, give Flow{hdl.True(m), signal} and let the signal
// change only with a transfer.
func Mux[T any](m *hdl.Module, sel Flow[hdl.UInt], ins []Flow[T], ready hdl.Bool) (out Flow[T], selReady hdl.Bool, inReady []hdl.Bool) {
	if len(ins) == 0 {
		m.Errorf("a Mux of no streams; it needs at least one")
		return Flow[T]{Valid: hdl.False(m)}, hdl.False(m), nil
	}
	out = ins[0]
	for i, in := range ins {
		chosen := sel.Data.EqC(int64(i))
		if i > 0 {
			out = hdl.Mux(chosen, in, out)
		}
		inReady = append(inReady, chosen.And(sel.Valid).And(ready))
	}
	selReady = out.Fires(ready)
	out.Valid = out.Valid.And(sel.Valid)
	return out, selReady, inReady
}

// Demux passes every payload on to the receiver whose number sel gives, a number
// for each; the numbers are below the number of readies, of which there is at
// least one, and as wide as the highest needs. Latency 0, one transfer a cycle.
func Demux[T any](m *hdl.Module, sel Flow[hdl.UInt], in Flow[T], ready ...hdl.Bool) (outs []Flow[T], selReady, inReady hdl.Bool) {
	taken := hdl.False(m)
	for i, r := range ready {
		chosen := sel.Data.EqC(int64(i))
		outs = append(outs, Flow[T]{in.Valid.And(sel.Valid).And(chosen), in.Data})
		taken = taken.Or(chosen.And(r))
	}
	return outs, in.Fires(taken), sel.Fires(taken)
}
