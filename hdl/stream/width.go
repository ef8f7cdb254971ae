package stream

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// Widen collects n payloads, at least 1, into one of n lanes, the first in lane
// 0. Latency 1 after the last of them; one narrow transfer a cycle. It cuts the
// path of valid and payload; ready passes through it combinationally. A group
// that is not full waits for its rest.
func Widen[T any](m *hdl.Module, name string, n int, in Flow[T], ready hdl.Bool) (out Flow[[]T], inReady hdl.Bool) {
	if n < 1 {
		m.Errorf("Widen %s collects %d payloads; it must be at least 1", name, n)
		n = 1
	}
	full := hdl.Reg(m, name+"_full", hdl.B(), hdl.Reset(0))
	inReady = full.Q.Not().Or(ready)
	put := in.Fires(inReady)
	at, last := place(m, name+"_at", n, put)
	for i := range n {
		lane := hdl.Reg(m, name+"_lane_"+strconv.Itoa(i), in.Data, hdl.NoReset())
		m.If(put.And(at.EqC(int64(i))), func() { lane.Set(in.Data) })
		out.Data = append(out.Data, lane.Q)
	}
	m.If(inReady, func() { full.Set(put.And(last)) })
	out.Valid = full.Q
	return out, inReady
}

// Narrow hands on the lanes of every payload, at least one, one after the other,
// lane 0 first. Latency 1; one narrow transfer a cycle, the next wide payload
// is taken with the last lane of the one before. It cuts the path of valid and
// payload; ready passes through it combinationally.
func Narrow[T any](m *hdl.Module, name string, in Flow[[]T], ready hdl.Bool) (out Flow[T], inReady hdl.Bool) {
	n := len(in.Data)
	if n < 1 {
		m.Errorf("Narrow %s has a payload of no lanes; it needs at least 1", name)
		return Flow[T]{Valid: hdl.False(m)}, hdl.False(m)
	}
	busy := hdl.Reg(m, name+"_busy", hdl.B(), hdl.Reset(0))
	lanes := make([]*hdl.Driven[T], n)
	for i := range lanes {
		lanes[i] = hdl.Reg(m, name+"_lane_"+strconv.Itoa(i), in.Data[i], hdl.NoReset())
	}
	out = Flow[T]{busy.Q, lanes[0].Q}
	given := out.Fires(ready)
	_, last := place(m, name+"_at", n, given)
	inReady = busy.Q.Not().Or(ready.And(last))
	m.If(inReady, func() {
		busy.Set(in.Valid)
		for i := range lanes {
			lanes[i].Set(in.Data[i])
		}
	}).ElseIf(given, func() {
		for i := range n - 1 {
			lanes[i].Set(lanes[i+1].Q)
		}
	})
	return out, inReady
}

// place counts the payloads of groups of n.
func place(m *hdl.Module, name string, n int, step hdl.Bool) (at hdl.UInt, last hdl.Bool) {
	if n == 1 {
		return hdl.C(m, hdl.U(1), 0), hdl.True(m)
	}
	at = ring(m, name, n, indexWidth(n), step)
	return at, at.EqC(int64(n - 1))
}
