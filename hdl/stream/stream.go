// Package stream is the ready/valid library: how two circuits hand over data
// when either may have to wait.
//
// A stream is a [Flow] in one direction (valid and a payload, a signal or any
// struct, slice or array of signals) and one Bool, ready, in the other. A
// payload is handed over at every clock edge at which both are true; that is
// one transfer. The rules, which every unit of this project obeys and every
// bench may rely on:
//
//   - valid never depends combinationally on the ready of the same stream. A
//     source does not wait for ready before it offers.
//   - Once valid, the payload and valid stay as they are until the transfer.
//   - ready may depend on anything, also on valid and the payload, and may be
//     withdrawn without a transfer.
//   - After reset valid is false. The payload means nothing while valid is false.
//
// The functions of this package take the Flow that comes in and the ready of
// the receiver, and return the Flow that goes out and the ready for the sender.
// Where the receiver's ready is only known later, a wire stands for it:
//
//	take := hdl.Wire(m, "take", hdl.B())
//	out, ready := stream.Skid(m, "skid", in, take.Q)
//	take.Set(consume(out))
//
// [Source] and [Sink] hold such wires, and [Through] and [ThroughN] chain elements
// with them.
//
//	element                          latency  cuts the path of
//	[Stage]                          1        valid and payload
//	[Skid]                           1        valid, payload and ready
//	[FifoRegs], [Fifo]               1, 2     valid, payload and ready
//	[Widen], [Narrow]                1        valid and payload
//	[Fork], [Join], [JoinAll]        0        nothing
//	[Arbiter], [PacketArbiter]       0        nothing
//	[Mux], [Demux]                   0        nothing
//
// Of those that cut nothing, a ring in which each waits for the other's valid is
// a combinational loop, which Build reports; a [Skid] between them opens it.
//
// [Pipe] and [Elastic] are the control of pipelines, [Grant] that of arbiters.
// Package streamtest and hdltest.Stall test circuits with streams.
package stream

import "github.com/sparcgen/sparcgen/hdl"

// Flow is the part of a stream that travels with the data.
type Flow[T any] struct {
	Valid hdl.Bool
	Data  T
}

// Shape returns the shape of a Flow whose payload has the given shape.
func Shape[T any](payload T) Flow[T] { return Flow[T]{hdl.B(), payload} }

// Fires returns whether a payload is handed over at the next clock edge.
func (f Flow[T]) Fires(ready hdl.Bool) hdl.Bool { return f.Valid.And(ready) }
