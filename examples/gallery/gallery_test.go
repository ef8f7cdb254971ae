package gallery_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/examples/gallery"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// TestLint: Verilator and Yosys find nothing in any Verilog of the gallery.
func TestLint(t *testing.T) {
	for _, e := range gallery.Entries() {
		t.Run(e.File, func(t *testing.T) {
			c, err := e.Build()
			require.NoError(t, err)
			require.Empty(t, c.Warnings())
			hdltest.Lint(t, c)
		})
	}
}

// follows plays a circuit beside a model that computes its outputs and next state.
func follows[I, O any](t *testing.T, g hdl.Generator[I, O], fresh func() hdltest.Model) {
	t.Helper()
	hdltest.Follow(t, g, hdltest.Machine(fresh), hdltest.Cycles(20_000))
}

func TestCounter(t *testing.T) {
	follows(t, gallery.Counter{Width: 3}, func() hdltest.Model {
		n := int64(0)
		return func(in, out *hdltest.Values) {
			out.Set("count", n)
			n = (n + in.Int("en")) % 8
			if in.Int("clear") == 1 {
				n = 0
			}
		}
	})
}

func TestAccumulator(t *testing.T) {
	follows(t, gallery.Accumulator{Width: 17}, func() hdltest.Model {
		sum := int64(0)
		return func(in, out *hdltest.Values) {
			out.Set("sum", sum)
			if in.Int("en") == 1 {
				sum = min(max(sum+in.Int("a")*in.Int("b"), -1<<16), 1<<16-1)
			}
		}
	})
}

func TestDistance(t *testing.T) {
	follows(t, gallery.Distance{Lanes: 3, Width: 4}, func() hdltest.Model {
		var sums, valid [2]int64 // of the last two cycles
		cycle := 0
		return func(in, out *hdltest.Values) {
			out.Set("done", valid[0])
			out.Set("sum", sums[0])
			if cycle < 2 {
				out.Any("sum")
			}
			cycle++
			sum := int64(0)
			for i, a := range in.Vec("a") {
				sum += max(a-in.Vec("b")[i], in.Vec("b")[i]-a)
			}
			sums, valid = [2]int64{sums[1], sum}, [2]int64{valid[1], in.Int("valid")}
		}
	})
}

func TestLight(t *testing.T) {
	follows(t, gallery.Light{Green: 3}, func() hdltest.Model {
		stop, moves := int64(1), 0 // ticks until red
		return func(in, out *hdltest.Values) {
			out.Set("stop", stop)
			green := int64(0)
			if moves > 1 {
				green = 1
			}
			out.Set("go", green)
			switch tick := in.Int("tick") == 1; {
			case tick && stop == 1 && in.Int("car") == 1:
				stop, moves = 0, 4
			case tick && stop == 0:
				if moves--; moves == 0 {
					stop = 1
				}
			}
		}
	})
}

func TestDecoder(t *testing.T) {
	follows(t, gallery.Decoder{}, func() hdltest.Model {
		mode, level := int64(1), int64(0)
		return func(in, out *hdltest.Values) {
			out.Set("mode", mode)
			out.Set("level", level)
			data := in.Int("data")
			if in.Int("write") == 1 {
				switch in.Int("addr") {
				case 0:
					mode = data % 8
				case 1:
					level = data
				case 2:
					level = min(255, level+data)
				}
			}
			if in.Int("quiet") == 1 {
				level = 0
			}
		}
	})
}

// TestFilter: a step from zero comes nearer by an eighth of what is left.
func TestFilter(t *testing.T) {
	b, err := sim.Open(gallery.Filter{})
	require.NoError(t, err)
	b.Set(b.In.X, 4*64)
	y := 0.0
	for range 60 {
		require.InDelta(t, y, float64(b.Get(b.Out.Y))/64, 1.0/64)
		b.Step()
		y += (4 - y) / 8
	}
	require.Greater(t, y, 3.9)
	require.NoError(t, b.Err())
}

func TestLookup(t *testing.T) {
	b, err := sim.Open(gallery.Lookup{Depth: 256})
	require.NoError(t, err)
	b.Set(b.In.Write, 1)
	for i := range int64(256) {
		b.Set(b.In.To, i)
		b.Set(b.In.Word, 4000-i)
		b.Step()
	}
	b.Set(b.In.Write, 0)
	for i := range int64(256) {
		b.Set(b.In.From, i)
		b.Set(b.In.GainIndex, i%4)
		b.Step()
		require.Equal(t, (4000-i)*[]int64{1, 3, 7, 15}[i%4], b.Get(b.Out.Scaled))
	}
	require.NoError(t, b.Err())
}

func TestPair(t *testing.T) {
	follows(t, gallery.Pair{}, func() hdltest.Model {
		var n [2]int64
		return func(in, out *hdltest.Values) {
			out.Set("left_leads", boolean(n[0] > n[1]))
			out.Set("right_leads", boolean(n[1] > n[0]))
			n[0], n[1] = (n[0]+in.Int("left"))%64, (n[1]+in.Int("right"))%64
			if in.Int("again") == 1 {
				n = [2]int64{}
			}
		}
	})
}

func boolean(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// TestButton: a press counts once, however long, two edges of the display later.
func TestButton(t *testing.T) {
	b, err := sim.Open(gallery.Button{})
	require.NoError(t, err)
	for press := range int64(5) {
		require.Equal(t, press, b.Get(b.Out.Presses))
		b.Set(b.In.Pin, 1)
		b.Run(3 + int(press))
		require.Equal(t, press+1, b.Get(b.Out.Presses))
		b.Set(b.In.Pin, 0)
		b.Run(4)
	}
	require.NoError(t, b.Err())
}

func TestCredit(t *testing.T) {
	hdltest.ProveAsserts(t, gallery.Credit{Limit: 9})
	hdltest.Reachable(t, gallery.Credit{Limit: 9})
}
