package stream

import "github.com/sparcgen/sparcgen/hdl"

// Source is the giving end of a stream whose receiver is made later: a Flow,
// and Ready, a wire that the receiver drives with Drain. Each has one receiver.
type Source[T any] struct {
	Flow[T]
	Ready hdl.Bool

	ready *hdl.Driven[hdl.Bool]
}

// NewSource makes a flow a source; the wire is called name_ready.
func NewSource[T any](m *hdl.Module, name string, flow Flow[T]) *Source[T] {
	w := readyWire(m, name)
	return &Source[T]{flow, w.Q, w}
}

func readyWire(m *hdl.Module, name string) *hdl.Driven[hdl.Bool] {
	w := hdl.Wire(m, name+"_ready", hdl.B())
	w.SetBy("Drain of the stream.Source " + name + ", with the ready of its receiver")
	return w
}

// Drain connects the receiver.
func (s *Source[T]) Drain(ready hdl.Bool) { s.ready.Set(ready) }

// Sink is the taking end of a stream whose sender is made later: Ready, and a
// Flow of wires that the sender drives with Feed. Each has one sender.
type Sink[T any] struct {
	Flow[T]
	Ready hdl.Bool

	flow *hdl.Driven[Flow[T]]
}

// NewSink makes a sink of payloads of a shape. consume makes the receiver, at
// once, and returns its ready. The wires are called name_valid, name_data and so
// on.
func NewSink[T any](m *hdl.Module, name string, payload T, consume func(in Flow[T]) hdl.Bool) *Sink[T] {
	w := hdl.Wire(m, name, Shape(payload))
	w.SetBy("Feed of the stream.Sink " + name + ", with the flow of its sender")
	return &Sink[T]{w.Q, consume(w.Q), w}
}

// Feed connects the sender.
func (s *Sink[T]) Feed(flow Flow[T]) { s.flow.Set(flow) }

// Through sends a source through an element with one input and one output, such
// as [Stage], [Skid] or [Narrow], and returns the source behind it; the wire behind it is
// called name_ready.
//
//	s := stream.NewSource(m, "first", in.In)
//	t := stream.Through(m, "skid", s, stream.Skid)
//	t.Drain(in.OutReady) // t.Flow is the output, s.Ready the ready of the input
func Through[T, U any](m *hdl.Module, name string, from *Source[T], element func(m *hdl.Module, name string, in Flow[T], ready hdl.Bool) (Flow[U], hdl.Bool)) *Source[U] {
	w := readyWire(m, name)
	out, inReady := element(m, name, from.Flow, w.Q)
	from.Drain(inReady)
	return &Source[U]{out, w.Q, w}
}

// ThroughN is [Through] of an element with a number, such as [FifoRegs] and [Fifo]
// of a depth and [Widen] of a number of payloads.
//
//	q := stream.ThroughN(m, "queue", s, 8, stream.Fifo)
func ThroughN[T, U any](m *hdl.Module, name string, from *Source[T], n int, element func(m *hdl.Module, name string, n int, in Flow[T], ready hdl.Bool) (Flow[U], hdl.Bool)) *Source[U] {
	return Through(m, name, from, func(m *hdl.Module, name string, in Flow[T], ready hdl.Bool) (Flow[U], hdl.Bool) {
		return element(m, name, n, in, ready)
	})
}
