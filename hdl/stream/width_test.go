package stream_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
)

// wide is a stream of vectors.
type wide = stream.Flow[[]hdl.UInt]

// converter changes the number of lanes of a stream, by ends made in either order.
type converter struct {
	Form string
	N    int
}

type converterIn struct {
	In       wide
	OutReady hdl.Bool
}

type converterOut struct {
	InReady hdl.Bool
	Out     wide
}

func (g converter) Inputs() converterIn {
	n := 1
	if g.Form == "narrow" {
		n = g.N
	}
	return converterIn{stream.Shape(hdl.Vec(max(n, 0), hdl.U(9))), hdl.B()}
}

func (g converter) Build(m *hdl.Module, in converterIn) converterOut {
	source := stream.NewSource(m, "in", in.In)
	widen := func(m *hdl.Module, name string, in wide, ready hdl.Bool) (wide, hdl.Bool) {
		return stream.Widen(m, name, g.N, word{in.Valid, in.Data[0]}, ready)
	}
	narrow := func(m *hdl.Module, name string, in wide, ready hdl.Bool) (wide, hdl.Bool) {
		out, inReady := stream.Narrow(m, name, in, ready)
		return wide{Valid: out.Valid, Data: []hdl.UInt{out.Data}}, inReady
	}
	var last *stream.Source[[]hdl.UInt]
	switch g.Form {
	case "widen":
		last = stream.Through(m, "widen", source, widen)
	case "narrow":
		last = stream.Through(m, "narrow", source, narrow)
	case "there and back": // the way back is made first
		back := stream.NewSink(m, "back", hdl.Vec(g.N, hdl.U(9)), func(in wide) hdl.Bool {
			between := stream.NewSource(m, "between", in)
			last = stream.Through(m, "narrow", between, narrow)
			return between.Ready
		})
		there := stream.Through(m, "widen", source, widen)
		back.Feed(there.Flow)
		there.Drain(back.Ready)
	}
	last.Drain(in.OutReady)
	return converterOut{source.Ready, last.Flow}
}

func TestWidthConverters(t *testing.T) {
	const groups = 30
	for _, n := range []int{1, 2, 3, 8} {
		var lanes []int64
		for i := range groups * n {
			lanes = append(lanes, int64(i*37%512))
		}
		vectors := slices.Collect(slices.Chunk(lanes, n))
		singles := slices.Collect(slices.Chunk(lanes, 1))
		for form, f := range map[string]struct{ in, out [][]int64 }{
			"widen": {singles, vectors}, "narrow": {vectors, singles}, "there and back": {singles, singles},
		} {
			t.Run(fmt.Sprint(form, " ", n), func(t *testing.T) {
				c, err := hdl.Build(converter{form, n})
				require.NoError(t, err)
				hdltest.Stall(t, c, hdltest.Flow{Beats: map[string][][]int64{"in": f.in}, Count: map[string]int{"out": len(f.out)}})
				b := streamtest.New(t, c, sim.Native, 1)
				in, out := b.Source("in", "data"), b.Sink("out", "data")
				for _, beat := range f.in {
					in.Send(beat...)
				}
				b.Until(1000, func() bool { return len(out.Got) == len(f.out) })
				require.Equal(t, f.out, out.Got)
				require.Equal(t, groups*n-1, out.At[len(out.At)-1]-out.At[0]-boundary(form, n), "one narrow transfer a cycle")
			})
		}
	}
}

// boundary corrects the cycles between the first and last transfer for the
// narrow ones before the first wide one.
func boundary(form string, n int) int {
	if form == "widen" {
		return 1 - n
	}
	return 0
}

func TestCombinationsLint(t *testing.T) {
	for _, form := range []string{"fork", "join", "join all", "mux", "demux", "round robin", "priority", "packets"} {
		c, err := hdl.Build(combined{form})
		require.NoError(t, err)
		hdltest.Lint(t, c)
	}
	for _, form := range []string{"widen", "narrow", "there and back"} {
		c, err := hdl.Build(converter{form, 3})
		require.NoError(t, err)
		hdltest.Lint(t, c)
	}
}

// empty has elements without streams.
type empty struct{}

type emptyIn struct{ In word }
type emptyOut struct{ Out hdl.Bool }

func (empty) Inputs() emptyIn { return emptyIn{words(1)} }
func (empty) Build(m *hdl.Module, in emptyIn) emptyOut {
	stream.Arbiter(m, "arbiter", stream.RoundRobin, []word{}, in.In.Valid)
	stream.Grant(m, "grant", stream.RoundRobin, nil, in.In.Valid)
	stream.Mux(m, in.In, []word{}, in.In.Valid)
	stream.Widen(m, "widen", 0, in.In, in.In.Valid)
	stream.Narrow(m, "narrow", wide{Valid: in.In.Valid}, in.In.Valid)
	return emptyOut{in.In.Valid}
}

func TestCombinationsOfNothing(t *testing.T) {
	_, err := hdl.Build(empty{})
	for _, want := range []string{
		"arbiter arbiter has no streams; it needs at least one",
		"grant grants nobody; there must be at least one who wants",
		"a Mux of no streams; it needs at least one",
		"Widen widen collects 0 payloads; it must be at least 1",
		"Narrow narrow has a payload of no lanes; it needs at least 1",
	} {
		require.ErrorContains(t, err, want)
	}
}

// chain sends words through elements with a number, one after the other. Open ones
// leave an end unconnected.
type chain struct{ Open string }

func (chain) Inputs() converterIn { return converterIn{stream.Shape(hdl.Vec(4, hdl.U(9))), hdl.B()} }

func (g chain) Build(m *hdl.Module, in converterIn) converterOut {
	source := stream.NewSource(m, "in", in.In)
	narrow := stream.Through(m, "narrow", source, stream.Narrow)
	regs := stream.ThroughN(m, "regs", narrow, 3, stream.FifoRegs)
	ram := stream.ThroughN(m, "ram", regs, 5, stream.Fifo)
	last := stream.ThroughN(m, "widen", ram, 4, stream.Widen)
	if g.Open == "Feed" {
		stream.NewSink(m, "sink", hdl.U(9), func(in stream.Flow[hdl.UInt]) hdl.Bool { return in.Valid })
	}
	if g.Open != "Drain" {
		last.Drain(in.OutReady)
	}
	return converterOut{source.Ready, last.Flow}
}

func TestThroughN(t *testing.T) {
	c, err := hdl.Build(chain{})
	require.NoError(t, err)
	hdltest.Stall(t, c, hdltest.Flow{})
	b := streamtest.New(t, c, sim.Native, 1)
	b.Stall(30)
	in, out := b.Source("in", "data"), b.Sink("out", "data")
	var want [][]int64
	for i := range int64(40) {
		want = append(want, []int64{i, i + 100, i + 200, 3 * i})
		in.Send(want[i]...)
	}
	b.Until(2000, func() bool { return len(out.Got) == len(want) })
	require.Equal(t, want, out.Got)
}

// TestOpenEnds: the report says what connects an end.
func TestOpenEnds(t *testing.T) {
	_, err := hdl.Build(chain{Open: "Drain"})
	require.ErrorContains(t, err, "HDL0202: wire widen_ready is never set\n\tfix: call Drain of the stream.Source widen, with the ready of its receiver")
	_, err = hdl.Build(chain{Open: "Feed"})
	require.ErrorContains(t, err, "HDL0202: wire sink is never set\n\tfix: call Feed of the stream.Sink sink, with the flow of its sender")
}
