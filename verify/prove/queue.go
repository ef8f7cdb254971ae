package prove

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Queue puts one buffer of hdl/stream between a stream of Bits wide numbers in
// and one out.
type Queue struct {
	Kind  string // "stage", "skid", "regs" (FifoRegs), "ram" (Fifo) or "pipe"
	Bits  int
	Depth int // of a FIFO, or the stages of a pipe
}

// QueueIn is the stream in and the ready of the stream out.
type QueueIn struct {
	InValid  hdl.Bool
	InData   hdl.UInt
	OutReady hdl.Bool
}

// QueueOut is the stream out and the ready of the stream in.
type QueueOut struct {
	InReady  hdl.Bool
	OutValid hdl.Bool
	OutData  hdl.UInt
}

// Inputs returns the shapes of the ports.
func (g Queue) Inputs() QueueIn { return QueueIn{hdl.B(), hdl.U(g.Bits), hdl.B()} }

// Build makes the buffer.
func (g Queue) Build(m *hdl.Module, in QueueIn) QueueOut {
	flow := stream.Flow[hdl.UInt]{Valid: in.InValid, Data: in.InData}
	var ready hdl.Bool
	switch g.Kind {
	case "stage":
		flow, ready = stream.Stage(m, "q", flow, in.OutReady)
	case "skid":
		flow, ready = stream.Skid(m, "q", flow, in.OutReady)
	case "regs":
		flow, ready = stream.FifoRegs(m, "q", g.Depth, flow, in.OutReady)
	case "ram":
		flow, ready = stream.Fifo(m, "q", g.Depth, flow, in.OutReady)
	case "pipe":
		p := stream.NewPipe(m, "q", in.InValid, in.OutReady, g.Depth)
		for i := range g.Depth {
			flow.Data = stream.Hold(m, p.Advance, "q_data_"+strconv.Itoa(i+1), flow.Data)
		}
		flow.Valid, ready = p.Valid, p.Advance
	}
	return QueueOut{ready, flow.Valid, flow.Data}
}
