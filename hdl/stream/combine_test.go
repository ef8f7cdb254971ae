package stream_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
)

type word = stream.Flow[hdl.UInt]

func words(w int) word { return stream.Shape(hdl.U(w)) }

// combined is an element with several streams on a side, on ports A, B and Sel
// to X, Y and Z.
type combined struct{ Form string }

type combinedIn struct {
	A, B, Sel              word
	XReady, YReady, ZReady hdl.Bool
}

type combinedOut struct {
	AReady, BReady, SelReady hdl.Bool
	X, Y, Z                  word
}

func (combined) Inputs() combinedIn {
	return combinedIn{words(8), words(8), words(1), hdl.B(), hdl.B(), hdl.B()}
}

// Build connects what a form does not use straight through: A to X, B to Y,
// Sel to Z.
func (g combined) Build(m *hdl.Module, in combinedIn) combinedOut {
	out := combinedOut{in.XReady, in.YReady, in.ZReady, in.A, in.B, in.Sel}
	switch g.Form {
	case "fork":
		outs, ready := stream.Fork(m, "fork", in.A, in.XReady, in.YReady, in.ZReady)
		out = combinedOut{ready, hdl.True(m), hdl.True(m), outs[0], outs[1], outs[2]}
	case "join":
		j, a, b := stream.Join(in.A, in.Sel, in.XReady)
		out.AReady, out.SelReady = a, b
		out.X = word{j.Valid, j.Data.A.Cat(j.Data.B)}
		out.Z = out.Y
		out.BReady = in.YReady.And(in.ZReady)
		out.Y.Valid, out.Z.Valid = hdl.False(m), hdl.False(m)
	case "join all":
		j, ready := stream.JoinAll(m, []word{in.A, in.B}, in.XReady)
		out.X = word{j.Valid, hdl.Cat(j.Data[0], j.Data[1])}
		out.AReady, out.BReady = ready[0], ready[1]
		out.Y.Valid = hdl.False(m)
	case "mux":
		x, sel, ready := stream.Mux(m, in.Sel, []word{in.A, in.B}, in.XReady)
		out.X, out.SelReady, out.AReady, out.BReady = x, sel, ready[0], ready[1]
		out.Y.Valid, out.Z.Valid = hdl.False(m), hdl.False(m)
	case "demux":
		outs, sel, a := stream.Demux(m, in.Sel, in.A, in.XReady, in.YReady)
		out.X, out.Y, out.SelReady, out.AReady = outs[0], outs[1], sel, a
		out.Z, out.BReady = in.B, in.ZReady
	case "round robin", "priority":
		x, ready := stream.Arbiter(m, "arbiter", map[string]stream.Policy{"priority": stream.Priority}[g.Form], []word{in.A, in.B}, in.XReady)
		out.X = word{x.Valid, x.Data.From.Cat(x.Data.Data)}
		out.AReady, out.BReady = ready[0], ready[1]
		out.Y.Valid = hdl.False(m)
	case "packets": // bit 0 marks the last of a packet
		x, ready := stream.PacketArbiter(m, "arbiter", stream.RoundRobin, []word{in.A, in.B}, func(v hdl.UInt) hdl.Bool { return v.Bit(0) }, in.XReady)
		out.X = word{x.Valid, x.Data.From.Cat(x.Data.Data)}
		out.AReady, out.BReady = ready[0], ready[1]
		out.Y.Valid = hdl.False(m)
	}
	return out
}

// run sends numbers into A, B and Sel and returns what comes out of X, Y and Z
// in the end, under stalls.
func run(t *testing.T, form string, percent int, a, b, sel []int64) (x, y, z []int64) {
	t.Helper()
	c, err := hdl.Build(combined{form})
	require.NoError(t, err)
	bench := streamtest.New(t, c, sim.Native, uint64(percent))
	for name, list := range map[string][]int64{"a": a, "b": b, "sel": sel} {
		s := bench.Source(name, "data")
		for _, v := range list {
			s.Send(v)
		}
	}
	sinks := []*streamtest.Sink{bench.Sink("x", "data"), bench.Sink("y", "data"), bench.Sink("z", "data")}
	bench.Stall(percent)
	bench.Until(5000, bench.Drained)
	for range 50 {
		bench.Tick()
	}
	got := make([][]int64, 3)
	for i, s := range sinks {
		for _, beat := range s.Got {
			got[i] = append(got[i], beat[0])
		}
	}
	return got[0], got[1], got[2]
}

var stalls = []int{0, 30, 70}

// numbers returns n numbers from a start in steps.
func numbers(n int, from, step int64) []int64 {
	list := make([]int64, n)
	for i := range list {
		list[i] = from + int64(i)*step
	}
	return list
}

func TestFork(t *testing.T) {
	for _, p := range stalls {
		x, y, z := run(t, "fork", p, numbers(100, 0, 2), nil, nil)
		require.Equal(t, numbers(100, 0, 2), x)
		require.Equal(t, numbers(100, 0, 2), y)
		require.Equal(t, numbers(100, 0, 2), z)
	}
}

func TestJoin(t *testing.T) {
	for _, p := range stalls {
		bits := []int64{0, 1, 1, 0, 1, 0, 0, 1}
		x, _, _ := run(t, "join", p, numbers(8, 0, 1), nil, bits)
		require.Equal(t, []int64{0, 3, 5, 6, 9, 10, 12, 15}, x)
		x, _, _ = run(t, "join all", p, numbers(50, 0, 1), numbers(50, 100, 1), nil)
		require.Equal(t, numbers(50, 100, 257), x)
	}
}

func TestMux(t *testing.T) {
	for _, p := range stalls {
		x, _, _ := run(t, "mux", p, []int64{1, 2, 3}, []int64{11, 12, 13, 14}, []int64{1, 0, 0, 1, 1, 0, 1})
		require.Equal(t, []int64{11, 1, 2, 12, 13, 3, 14}, x)
		x, y, z := run(t, "demux", p, numbers(7, 1, 1), numbers(5, 50, 1), []int64{1, 0, 0, 1, 1, 0, 1})
		require.Equal(t, []int64{2, 3, 6}, x)
		require.Equal(t, []int64{1, 4, 5, 7}, y)
		require.Equal(t, numbers(5, 50, 1), z)
	}
}

// TestArbiter: nothing is lost, doubled or overtakes its own stream; without
// pauses round robin alternates and priority starves.
func TestArbiter(t *testing.T) {
	a, b := numbers(60, 0, 1), numbers(60, 100, 1)
	for _, form := range []string{"round robin", "priority"} {
		for _, p := range stalls {
			x, _, _ := run(t, form, p, a, b, nil)
			var from [2][]int64
			for _, v := range x {
				from[v>>8] = append(from[v>>8], v&0xff)
			}
			require.Equal(t, [2][]int64{a, b}, from)
			if p > 0 {
				continue
			}
			for i, v := range x {
				want := int64(i) % 2
				if form == "priority" {
					want = int64(i) / 60
				}
				require.Equal(t, want, v>>8, "%s, transfer %d", form, i)
			}
		}
	}
}

func TestPacketArbiter(t *testing.T) {
	a, b := []int64{2, 4, 7, 9, 10, 11}, []int64{102, 103, 105, 106, 108, 109}
	for _, p := range stalls {
		x, _, _ := run(t, "packets", p, a, b, nil)
		var from [2][]int64
		inside := int64(-1)
		for _, v := range x {
			require.True(t, inside < 0 || inside == v>>8, "%d cuts into a packet: %v", v, x)
			inside = v >> 8
			if v&1 == 1 {
				inside = -1
			}
			from[v>>8] = append(from[v>>8], v&0xff)
		}
		require.Equal(t, [2][]int64{a, b}, from)
	}
}

// TestGrant: with four who all want, each has its turn in order; and each that
// wants alone is served at once.
func TestGrant(t *testing.T) {
	b, err := sim.Open(granter{})
	require.NoError(t, err)
	b.Set(b.In.Free, 1)
	var got []int64
	for range 8 {
		b.Set(b.In.Wants, 15)
		got = append(got, b.Get(b.Out.Turns))
		b.Step()
	}
	require.Equal(t, []int64{1, 2, 4, 8, 1, 2, 4, 8}, got)
	for i := range int64(16) {
		b.Set(b.In.Wants, i)
		require.Equal(t, i&-i, b.Get(b.Out.First))
		b.Step()
	}
	for i := range int64(4) {
		b.Set(b.In.Wants, 1<<i)
		require.Equal(t, int64(1)<<i, b.Get(b.Out.Turns))
		b.Step()
	}
	b.Set(b.In.Free, 0)
	b.Set(b.In.Wants, 15)
	require.Equal(t, [2]int64{0, 0}, [2]int64{b.Get(b.Out.First), b.Get(b.Out.Turns)})
	require.NoError(t, b.Err())
}

type granter struct{}

type granterIn struct {
	Wants hdl.UInt
	Free  hdl.Bool
}

type granterOut struct{ First, Turns hdl.UInt }

func (granter) Inputs() granterIn { return granterIn{hdl.U(4), hdl.B()} }

func (granter) Build(m *hdl.Module, in granterIn) granterOut {
	join := func(grants []hdl.Bool) hdl.UInt { return hdl.Cat(grants[3], grants[2], grants[1], grants[0]) }
	wants := in.Wants.Bits()
	return granterOut{
		join(stream.Grant(m, "first", stream.Priority, wants, in.Free)),
		join(stream.Grant(m, "turn", stream.RoundRobin, wants, in.Free)),
	}
}
