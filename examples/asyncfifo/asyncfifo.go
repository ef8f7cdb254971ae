// Package asyncfifo is the smallest circuit of two clocks that moves data: a
// queue written at one clock and read at another.
package asyncfifo

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/cross"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Fifo is a queue of Depth words of Width bits (Depth a power of two, at least
// 4), written in the main clock domain (clk, rst) and read in the domain read
// (read_clk, read_rst). Both sides are streams; see [cross.Fifo] for latency
// and throughput.
type Fifo struct{ Width, Depth int }

// In is the stream of the writer, and the reader's ready.
type In struct {
	In       stream.Flow[hdl.UInt]
	OutReady hdl.Bool // domain read
}

// Out is the writer's ready, and the stream of the reader.
type Out struct {
	InReady hdl.Bool
	Out     stream.Flow[hdl.UInt] // domain read
}

// Inputs returns the shapes of the inputs.
func (f Fifo) Inputs() In { return In{stream.Shape(hdl.U(f.Width)), hdl.B()} }

// Build makes the queue.
func (f Fifo) Build(m *hdl.Module, in In) (out Out) {
	read := m.Domain("read")
	ready := hdl.InDomain(read, in.OutReady)
	out.Out, out.InReady = cross.Fifo(m, m.MainDomain(), read, "fifo", f.Depth, in.In, ready)
	return out
}
