package cross

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Fifo is a first-in first-out queue between two clock domains: in and inReady
// belong to from, out and ready to to. depth payloads, a power of two and at
// least 4, lie in a memory with a port in each domain (block RAM if large);
// each side keeps a pointer with one bit more than the address, and sees the
// other's as a Gray code through two flip-flops. Pointers seen late err on the
// safe side: the queue looks fuller to the writer and emptier to the reader
// than it is.
//
// Throughput one transfer a cycle of the slower clock if depth is 8 or more.
// Latency: 1 edge of from and 3 to 4 edges of to. Both domains are reset
// together, each by its own reset, before the first transfer.
//
// (C. Cummings, Simulation and Synthesis Techniques for Asynchronous FIFO
// Design, SNUG 2002, style 1: registered empty and full.)
func Fifo[T any](m *hdl.Module, from, to hdl.Domain, name string, depth int, in stream.Flow[T], ready hdl.Bool) (out stream.Flow[T], inReady hdl.Bool) {
	if depth < 4 || depth&(depth-1) != 0 {
		m.Errorf("fifo %s has depth %d; between clocks it must be a power of two, at least 4", name, depth)
		depth = 4
	}
	w := bits.Len(uint(depth)) // of a pointer
	ram := hdl.Mem(m, name+"_ram", in.Data, depth, hdl.Undefined)

	// Each Gray register crosses, so it is made before the side that sees it.
	put := newSide(m, from, name+"_put", w)
	take := newSide(m, to, name+"_take", w)

	m.In(from, func() {
		taken := GraySync(m, from, name+"_taken", take.gray.Q)
		full := hdl.Reg(m, name+"_full", hdl.B(), hdl.Reset(0))
		inReady = full.Q.Not()
		ram.Write(in.Fires(inReady), put.count.Q.Wrap(w-1), in.Data)
		_, code := put.step(in.Fires(inReady))
		// Full: depth ahead of what was taken, whose Gray code differs in the
		// two uppermost bits and no other.
		full.Set(code.Eq(hdl.Cat(taken.Slice(w-1, w-2).Not(), taken.Slice(w-3, 0))))
	})
	m.In(to, func() {
		given := GraySync(m, to, name+"_given", put.gray.Q)
		valid := hdl.Reg(m, name+"_valid", hdl.B(), hdl.Reset(0))
		next, code := take.step(valid.Q.And(ready))
		valid.Set(code.Ne(given))
		// The word is fetched at the edge that makes it valid, two edges at
		// least after it was written: never the one being written. While it
		// waits it is fetched again, from a place that nobody writes.
		out = stream.Flow[T]{Valid: valid.Q, Data: ram.Read(next.Wrap(w-1), code.Ne(given))}
	})
	return out, inReady
}

// side is the pointer of one side: a count and its Gray code.
type side struct {
	m           *hdl.Module
	count, gray *hdl.Driven[hdl.UInt]
}

func newSide(m *hdl.Module, d hdl.Domain, name string, w int) side {
	s := side{m: m}
	m.In(d, func() {
		s.count = hdl.Reg(m, name, hdl.U(w), hdl.Reset(0))
		s.gray = hdl.Reg(m, name+"_gray", hdl.U(w), hdl.Reset(0))
	})
	return s
}

// step moves the pointer on where it fires, and returns the next count and code.
func (s side) step(fires hdl.Bool) (next, code hdl.UInt) {
	w := s.count.Q.Width()
	next = s.count.Q.Add(fires.AsUInt()).Wrap(w)
	code = ToGray(next)
	s.count.Set(next)
	s.gray.Set(code)
	return next, code
}
