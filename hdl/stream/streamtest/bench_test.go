package streamtest_test

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
)

// source is a circuit that offers one beat after the other, and breaks a rule.
type source struct{ Fault string }

type sourceIn struct{ OutReady hdl.Bool }

type sourceOut struct {
	OutValid hdl.Bool
	OutData  hdl.UInt
}

func (source) Inputs() sourceIn { return sourceIn{hdl.B()} }

func (s source) Build(m *hdl.Module, in sourceIn) sourceOut {
	count := hdl.Reg(m, "count", hdl.U(8), hdl.Reset(0))
	step := in.OutReady
	valid := hdl.True(m)
	switch s.Fault {
	case "changes":
		step = hdl.True(m)
	case "withdraws":
		odd := hdl.Reg(m, "odd", hdl.B(), hdl.Reset(0))
		odd.Set(odd.Q.Not())
		valid = odd.Q
		step = in.OutReady.And(valid)
	case "waits":
		valid = in.OutReady
	case "silent":
		valid = hdl.False(m)
	}
	m.If(step, func() { count.Set(count.Q.AddC(1).Wrap(8)) })
	return sourceOut{valid, count.Q}
}

// recorder keeps a test's failure to itself.
type recorder struct {
	testing.TB
	failure string
}

func (r *recorder) Helper()        {}
func (r *recorder) Cleanup(func()) {}
func (r *recorder) Errorf(format string, args ...any) {
	r.failure += fmt.Sprintf(format, args...)
}
func (r *recorder) FailNow() { runtime.Goexit() }
func (r *recorder) Fatalf(format string, args ...any) {
	r.Errorf(format, args...)
	r.FailNow()
}

// failure returns what the bench says of 50 beats of a circuit.
func failure(t *testing.T, fault string) string {
	return said(t, source{fault}, func(b *streamtest.Bench) {
		out := b.Sink("out", "data")
		out.Stall = 50
		b.Until(500, func() bool { return len(out.Got) == 50 })
	})
}

// said returns what a bench of a circuit says.
func said[I, O any](t *testing.T, g hdl.Generator[I, O], play func(b *streamtest.Bench)) string {
	c, err := hdl.Build(g)
	require.NoError(t, err)
	r := &recorder{TB: t}
	done := make(chan struct{})
	go func() {
		defer close(done)
		play(streamtest.New(r, c, sim.Native, 1))
	}()
	<-done
	return r.failure
}

func TestTheBenchSeesBrokenRules(t *testing.T) {
	require.Empty(t, failure(t, ""))
	require.Contains(t, failure(t, "changes"), "lane 0 of a waiting beat changed")
	require.Contains(t, failure(t, "withdraws"), "a beat was withdrawn before it was taken")
	require.Contains(t, failure(t, "waits"), "valid depends on ready")
	require.Contains(t, failure(t, "silent"), "not done after 500 cycles")
}

// word is a payload of two fields.
type word struct {
	Data hdl.UInt
	Last hdl.Bool
}

// flipped passes words on in which the bits of Mask are turned, and counts packets.
// Its streams have the names of a Flow.
type flipped struct{}

type flippedIn struct {
	In       stream.Flow[word]
	OutReady hdl.Bool
	Mask     []hdl.UInt
}

type flippedOut struct {
	InReady hdl.Bool
	Out     stream.Flow[word]
	Packets hdl.UInt
}

func (flipped) Inputs() flippedIn {
	return flippedIn{stream.Shape(word{hdl.U(8), hdl.B()}), hdl.B(), hdl.Vec(2, hdl.U(4))}
}

func (flipped) Build(m *hdl.Module, in flippedIn) flippedOut {
	in.In.Data.Data = in.In.Data.Data.Xor(in.Mask[0].Cat(in.Mask[1]))
	out, ready := stream.Stage(m, "stage", in.In, in.OutReady)
	packets := hdl.Reg(m, "packets", hdl.U(8), hdl.Reset(0))
	m.If(out.Fires(in.OutReady).And(out.Data.Last), func() { packets.Set(packets.Q.Inc()) })
	return flippedOut{ready, out, packets.Q}
}

// TestFieldsOfAFlow: the fields of a struct go by their own names.
func TestFieldsOfAFlow(t *testing.T) {
	c, err := hdl.Build(flipped{})
	require.NoError(t, err)
	for _, names := range [][]string{{"data", "last"}, {"data_data", "data_last"}} {
		b := streamtest.New(t, c, sim.Native, 1)
		b.Stall(40)
		in, out := b.Source("in", names...), b.Sink("out", names...)
		b.Set("mask", 5, 10) // lane 0 is the high one in Cat
		var want [][]int64
		for i := range int64(50) {
			in.Send(i, i%5/4)
			want = append(want, []int64{i ^ 0x5A, i % 5 / 4})
		}
		b.Until(1000, func() bool { return len(out.Got) == 50 })
		b.Tick()
		require.Equal(t, want, out.Got)
		require.EqualValues(t, 10, b.Int("packets"))
	}
}

// TestStallBefore: sources and sinks made after it stall too.
func TestStallBefore(t *testing.T) {
	c, err := hdl.Build(flipped{})
	require.NoError(t, err)
	cycles := map[bool]int{}
	for _, before := range []bool{false, true} {
		b := streamtest.New(t, c, sim.Native, 7)
		if before {
			b.Stall(60)
		}
		in, out := b.Source("in", "data", "last"), b.Sink("out", "data", "last")
		if !before {
			b.Stall(60)
		}
		require.Equal(t, 60, in.Pause)
		require.Equal(t, 60, out.Stall)
		for i := range int64(100) {
			in.Send(i, 0)
		}
		b.Until(5000, func() bool { return len(out.Got) == 100 })
		cycles[before] = b.Cycle
	}
	require.Equal(t, cycles[false], cycles[true])
	require.Greater(t, cycles[true], 250)
}

func TestMisuse(t *testing.T) {
	for want, play := range map[string]func(b *streamtest.Bench){
		"flipped: stream in has no field lsat: there is no port in_lsat and no in_data_lsat; the ports are in_valid, in_data_data, in_data_last, out_ready, mask": func(b *streamtest.Bench) { b.Source("in", "data", "lsat") },
		"flipped has no port on_valid; they are in_valid": func(b *streamtest.Bench) { b.Source("on") },
		"Set: port mask has 2 lanes, not 1":               func(b *streamtest.Bench) { b.Set("mask", 1) },
		"Set: port mask: 16 does not fit its 4 bits":      func(b *streamtest.Bench) { b.Set("mask", 0, 16) },
		"flipped has no port masks":                       func(b *streamtest.Bench) { b.Set("masks", 0) },
	} {
		require.Contains(t, said(t, flipped{}, play), want)
	}
}
