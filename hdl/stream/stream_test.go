package stream_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
)

// payload is a beat with signals of several kinds.
type payload struct {
	Row  []hdl.SInt
	Last hdl.Bool
}

func payloadShape() payload { return payload{hdl.Vec(2, hdl.S(9)), hdl.B()} }

type element int

const (
	stage element = iota
	skid
	regs
	ram
)

func (e element) String() string { return [...]string{"stage", "skid", "regs", "ram"}[e] }

// bench is an element with the ports of a unit.
type bench struct {
	Element element
	Depth   int
}

type benchIn struct {
	InValid  hdl.Bool
	In       payload
	OutReady hdl.Bool
}

type benchOut struct {
	InReady  hdl.Bool
	OutValid hdl.Bool
	Out      payload
}

func (g bench) Inputs() benchIn { return benchIn{hdl.B(), payloadShape(), hdl.B()} }

func (g bench) Build(m *hdl.Module, in benchIn) benchOut {
	flow := stream.Flow[payload]{Valid: in.InValid, Data: in.In}
	var out stream.Flow[payload]
	var ready hdl.Bool
	switch g.Element {
	case stage:
		out, ready = stream.Stage(m, "stage", flow, in.OutReady)
	case skid:
		out, ready = stream.Skid(m, "skid", flow, in.OutReady)
	case regs:
		out, ready = stream.FifoRegs(m, "fifo", g.Depth, flow, in.OutReady)
	case ram:
		out, ready = stream.Fifo(m, "fifo", g.Depth, flow, in.OutReady)
	}
	return benchOut{ready, out.Valid, out.Data}
}

// elements are all forms with their room and latency.
var elements = []struct {
	g             bench
	room, latency int
}{
	{bench{stage, 0}, 1, 1},
	{bench{skid, 0}, 2, 1},
	{bench{regs, 1}, 1, 1},
	{bench{regs, 2}, 2, 1},
	{bench{regs, 5}, 5, 1},
	{bench{ram, 2}, 2, 2},
	{bench{ram, 3}, 3, 2},
	{bench{ram, 8}, 8, 2},
	{bench{ram, 17}, 17, 2},
}

func open(t *testing.T, g bench, seed uint64) (*streamtest.Bench, *streamtest.Source, *streamtest.Sink) {
	c, err := hdl.Build(g)
	require.NoError(t, err)
	b := streamtest.New(t, c, sim.Native, seed)
	return b, b.Source("in", "row", "last"), b.Sink("out", "row", "last")
}

func beat(i int) []int64 { return []int64{int64(i%512 - 256), int64(i*7%512 - 256), int64(i % 2)} }

func TestNothingIsLostDoubledOrReordered(t *testing.T) {
	for _, e := range elements {
		for _, stalls := range [][2]int{{0, 0}, {0, 60}, {60, 0}, {40, 40}, {90, 10}} {
			t.Run(fmt.Sprintf("%v%d/%v", e.g.Element, e.g.Depth, stalls), func(t *testing.T) {
				b, in, out := open(t, e.g, 1)
				in.Pause, out.Stall = stalls[0], stalls[1]
				var want [][]int64
				for i := range 300 {
					in.Send(beat(i)...)
					want = append(want, beat(i))
				}
				b.Until(10000, func() bool { return len(out.Got) == len(want) })
				for range 20 {
					b.Tick()
				}
				require.Equal(t, want, out.Got)
			})
		}
	}
}

func TestLatencyAndThroughput(t *testing.T) {
	for _, e := range elements {
		b, in, out := open(t, e.g, 2)
		for i := range 50 {
			in.Send(beat(i)...)
		}
		b.Until(200, func() bool { return len(out.Got) == 50 })
		require.Equal(t, e.latency, out.At[0], e.g)
		if e.g != (bench{regs, 1}) && e.g != (bench{ram, 2}) {
			require.Equal(t, e.latency+49, out.At[49], "%v: one transfer a cycle", e.g)
		}
	}
}

func TestRoom(t *testing.T) {
	for _, e := range elements {
		b, in, out := open(t, e.g, 3)
		out.Stall = 100
		for i := range 50 {
			in.Send(beat(i)...)
		}
		for range 60 {
			b.Tick()
		}
		require.Equal(t, e.room, in.Sent, e.g)
		out.Stall = 0
		b.Until(200, func() bool { return len(out.Got) == 50 })
		require.Equal(t, beat(49), out.Got[49])
	}
}

func TestResetEmpties(t *testing.T) {
	for _, e := range elements {
		b, in, out := open(t, e.g, 4)
		b.Stall(50)
		for i := range 40 {
			in.Send(beat(i)...)
		}
		for range 30 {
			b.Tick()
		}
		b.Reset()
		in.Send(beat(100)...)
		in.Send(beat(101)...)
		b.Until(200, func() bool { return len(out.Got) == 2 })
		require.Equal(t, [][]int64{beat(100), beat(101)}, out.Got, e.g)
	}
}

func TestIllegalDepth(t *testing.T) {
	_, err := hdl.Build(bench{regs, 0})
	require.ErrorContains(t, err, "fifo fifo has depth 0; it must be at least 1")
	_, err = hdl.Build(bench{ram, 1})
	require.ErrorContains(t, err, "fifo fifo has depth 1; in RAM it must be at least 2")
}
