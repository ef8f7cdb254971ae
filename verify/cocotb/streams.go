package cocotb

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Streams is four paths of AXI4-Stream side by side: a queue, a converter to four
// times the width, one to a quarter, and a detour over three times the width.
type Streams struct{}

// The widths of the paths of Streams.
const (
	queueBits  = 32
	narrowBits = 16
	wideBits   = 64
)

// StreamsIn are the inputs of Streams: what goes in, and the readies of what comes
// out.
type StreamsIn struct {
	Queue, Widen, Narrow, Detour             bus.Axis
	QueueOut, WidenOut, NarrowOut, DetourOut bus.AxisReady
}

// StreamsOut are the outputs of Streams.
type StreamsOut struct {
	Queue, Widen, Narrow, Detour             bus.AxisReady
	QueueOut, WidenOut, NarrowOut, DetourOut bus.Axis
}

// ModuleName is the name of the module in Verilog.
func (Streams) ModuleName() string { return "axi_streams" }

// Inputs returns the shapes of the ports.
func (Streams) Inputs() StreamsIn {
	r := bus.AxisReady{Tready: hdl.B()}
	return StreamsIn{bus.AxisShape(queueBits), bus.AxisShape(narrowBits), bus.AxisShape(wideBits), bus.AxisShape(queueBits), r, r, r, r}
}

// Build makes the circuit.
func (Streams) Build(m *hdl.Module, in StreamsIn) StreamsOut {
	var out StreamsOut
	queue, ready := stream.Fifo(m, "queue", 8, in.Queue.Flow(), in.QueueOut.Tready)
	out.Queue, out.QueueOut = bus.AxisReady{Tready: ready}, bus.AxisOf(queue)

	wide, ready := bus.AxisWiden(m, "widen", wideBits/narrowBits, in.Widen.Flow(), in.WidenOut.Tready)
	out.Widen, out.WidenOut = bus.AxisReady{Tready: ready}, bus.AxisOf(wide)

	narrow, ready := bus.AxisNarrow(m, "narrow", wideBits/narrowBits, in.Narrow.Flow(), in.NarrowOut.Tready)
	out.Narrow, out.NarrowOut = bus.AxisReady{Tready: ready}, bus.AxisOf(narrow)

	skidReady, narrowReady := hdl.Wire(m, "skid_ready", hdl.B()), hdl.Wire(m, "narrow_ready", hdl.B())
	there, ready := bus.AxisWiden(m, "there", 3, in.Detour.Flow(), skidReady.Q)
	out.Detour = bus.AxisReady{Tready: ready}
	held, ready := stream.Skid(m, "skid", there, narrowReady.Q)
	skidReady.Set(ready)
	back, ready := bus.AxisNarrow(m, "back", 3, held, in.DetourOut.Tready)
	narrowReady.Set(ready)
	out.DetourOut = bus.AxisOf(back)
	return out
}
