package cross_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/cross"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/stretchr/testify/require"
)

// queue is an asynchronous FIFO from the main domain to the domain read.
type queue struct{ Depth int }

type queueIn struct {
	In    stream.Flow[hdl.UInt]
	Ready hdl.Bool
}

type queueOut struct {
	InReady hdl.Bool
	Out     stream.Flow[hdl.UInt]
}

func (q queue) Inputs() queueIn { return queueIn{stream.Shape(hdl.U(16)), hdl.B()} }

func (q queue) Build(m *hdl.Module, in queueIn) queueOut {
	read := m.Domain("read")
	ready := hdl.InDomain(read, in.Ready)
	out, inReady := cross.Fifo(m, m.MainDomain(), read, "fifo", q.Depth, in.In, ready)
	return queueOut{inReady, out}
}

// ratios are periods and phases of the main clock and of the other one.
var ratios = [][4]int{{1, 0, 1, 0}, {2, 0, 2, 1}, {1, 0, 7, 3}, {7, 2, 1, 0}, {10, 0, 11, 0}, {297, 0, 200, 50}, {3, 1, 5, 0}}

// play sends numbers through a bench of queue and returns what comes out.
func play(b *sim.Bench[queueIn, queueOut], count, percent int, seed uint64) (got []int64, err error) {
	pause := func(rng *rand.Rand, p *sim.Proc) {
		for rng.IntN(100) >= percent {
			p.Tick()
		}
	}
	b.Go("write", func(p *sim.Proc) {
		rng := rand.New(rand.NewPCG(seed, 1))
		for i := range count {
			pause(rng, p)
			b.Set(b.In.In.Valid, 1)
			b.Set(b.In.In.Data, int64(i*37)&0xffff)
			p.WaitFor(b.Is(b.Out.InReady, 1))
			p.Tick()
			b.Set(b.In.In.Valid, 0)
		}
	})
	b.GoIn("read", "read", func(p *sim.Proc) {
		rng := rand.New(rand.NewPCG(seed, 2))
		for len(got) < count {
			pause(rng, p)
			b.Set(b.In.Ready, 1)
			p.WaitFor(b.Is(b.Out.Out.Valid, 1))
			got = append(got, b.Get(b.Out.Out.Data))
			p.Tick()
			b.Set(b.In.Ready, 0)
		}
	})
	err = b.Finish(200 * count)
	return got, err
}

func numbers(n int) []int64 {
	list := make([]int64, n)
	for i := range list {
		list[i] = int64(i*37) & 0xffff
	}
	return list
}

// TestFifo plays every ratio, with pauses on either side and none, on the
// machine-code, portable and exact engines.
func TestFifo(t *testing.T) {
	engines := map[string]sim.Opener{"native": sim.Native, "portable": sim.Portable, "exact": sim.Exact}
	for name, open := range engines {
		for _, r := range ratios {
			for _, percent := range []int{100, 50} {
				t.Run(fmt.Sprintf("%s %v %d", name, r, percent), func(t *testing.T) {
					b, err := sim.Open(queue{8}, sim.Use(open), sim.Clocks(sim.Clock{Domain: "clk", Period: r[0], Phase: r[1]}, sim.Clock{Domain: "read", Period: r[2], Phase: r[3]}))
					require.NoError(t, err)
					defer b.Close()
					count := 200
					if name == "exact" {
						count = 40
					}
					got, err := play(b, count, percent, 1)
					require.NoError(t, err)
					require.Equal(t, numbers(count), got)
				})
			}
		}
	}
}

// crossings has one of each crossing, from the main domain to slow.
type crossings struct{}

type crossingsIn struct{ Level, Happens hdl.Bool }

type crossingsOut struct {
	Synced, Pulse, Reset hdl.Bool
	Count                hdl.UInt
}

func (crossings) Inputs() crossingsIn { return crossingsIn{hdl.B(), hdl.B()} }

func (crossings) Build(m *hdl.Module, in crossingsIn) (out crossingsOut) {
	to := m.Domain("to")
	code := hdl.Reg(m, "code", hdl.U(5), hdl.Reset(0))
	code.Set(cross.ToGray(cross.FromGray(code.Q).AddC(1).Wrap(5)))
	seen := cross.GraySync(m, to, "code_seen", code.Q)
	out.Synced = cross.Sync(m, to, "synced", in.Level)
	out.Pulse = cross.Pulse(m, m.MainDomain(), to, "event_seen", in.Happens)
	out.Reset = cross.Reset(m, to, "rst_seen", in.Level)
	out.Count = cross.FromGray(seen)
	return out
}

func openCrossings(t *testing.T, main, to int) *sim.Bench[crossingsIn, crossingsOut] {
	t.Helper()
	b, err := sim.Open(crossings{}, sim.Clocks(sim.Clock{Domain: "clk", Period: main}, sim.Clock{Domain: "to", Period: to, Phase: 1}))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, b.Close()); require.NoError(t, b.Err()) })
	return b
}

// TestSync: a bit is there at the second edge, a reset begins true.
func TestSync(t *testing.T) {
	b := openCrossings(t, 2, 5)
	values := func() [2]int64 { return [2]int64{b.Get(b.Out.Synced), b.Get(b.Out.Reset)} }
	var got [][2]int64
	for i := range 8 {
		b.Set(b.In.Level, int64(i/3%2))
		got = append(got, values())
		b.StepDomain("to")
	}
	require.Equal(t, [][2]int64{{0, 1}, {0, 1}, {0, 0}, {0, 0}, {0, 0}, {1, 1}, {1, 1}, {1, 1}}, got)
}

// TestPulse: as many pulses as events, each of one cycle, at every ratio.
func TestPulse(t *testing.T) {
	for _, r := range [][2]int{{2, 2}, {2, 7}, {7, 2}, {3, 4}} {
		b := openCrossings(t, r[0], r[1])
		apart := 2*r[1]/r[0] + 2 // cycles of clk: two periods of to, and more
		pulses := 0
		b.Go("events", func(p *sim.Proc) {
			for range 10 {
				b.Set(b.In.Happens, 1)
				p.Tick()
				b.Set(b.In.Happens, 0)
				p.Ticks(apart - 1)
			}
			p.Ticks(4 * apart)
		})
		b.GoIn("to", "count", func(p *sim.Proc) {
			for range 5 + 15*apart*r[0]/r[1] {
				p.Settle()
				pulses += int(b.Get(b.Out.Pulse))
				p.Tick()
			}
		})
		require.NoError(t, b.Finish(10_000))
		require.Equal(t, 10, pulses, "%v", r)
	}
}

// TestGray: what is seen of a counter is a value that it had, two to three
// periods of to ago.
func TestGray(t *testing.T) {
	for _, r := range [][2]int{{2, 2}, {2, 7}, {7, 2}, {3, 4}} {
		b := openCrossings(t, r[0], r[1])
		edges := 0
		var history []int64 // the count at each edge of to
		for range 200 {
			before := edges
			rose := b.Instant()
			for _, d := range rose {
				if d == "clk" {
					edges++
				}
			}
			if rose[len(rose)-1] == "to" {
				history = append(history, int64(before%32))
				if n := len(history); n > 1 {
					require.Equal(t, history[n-2], b.Get(b.Out.Count))
				}
			}
		}
	}
}

// TestGrayCode: neighbours differ in one bit, and the way back is the way back.
func TestGrayCode(t *testing.T) {
	for w := 1; w <= 9; w++ {
		s := sim.New(must(t, grayUser{w}))
		var codes []int64
		for n := range int64(1) << w {
			s.SetInt("n", n)
			require.Equal(t, n, s.Int("back"))
			codes = append(codes, s.Int("code"))
		}
		for i, c := range codes {
			differ := c ^ codes[(i+1)%len(codes)]
			require.True(t, differ != 0 && differ&(differ-1) == 0, "width %d: %b", w, codes)
		}
		require.NoError(t, s.Err())
		require.NoError(t, s.Close())
	}
}

type grayUser struct{ Width int }
type grayIn struct{ N hdl.UInt }
type grayOut struct{ Code, Back hdl.UInt }

func (g grayUser) Inputs() grayIn { return grayIn{hdl.U(g.Width)} }
func (g grayUser) Build(m *hdl.Module, in grayIn) grayOut {
	code := cross.ToGray(in.N)
	return grayOut{code, cross.FromGray(code)}
}

func must[I, O any](t *testing.T, g hdl.Generator[I, O]) *hdl.Circuit {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	return c
}

// TestLint: the emitted text of all crossings and of queues.
func TestLint(t *testing.T) {
	hdltest.Lint(t, must(t, crossings{}))
	hdltest.Lint(t, must(t, queue{4}))
	hdltest.Lint(t, must(t, queue{512}))
}

// TestDepth refuses depths that are no power of two.
func TestDepth(t *testing.T) {
	for _, depth := range []int{0, 2, 6} {
		_, err := hdl.Build(queue{depth})
		require.ErrorContains(t, err, "between clocks it must be a power of two, at least 4")
	}
}

// TestClocksMistakes: what is wrong with clocks is said, not ignored.
func TestClocksMistakes(t *testing.T) {
	c := must(t, queue{4})
	for want, list := range map[string][]sim.Clock{
		`no clock domain "raed"; there are clk, read`: {{Domain: "raed", Period: 1}},
		"period 0 and phase 0":                        {{Domain: "read"}},
		"period 1 and phase -1":                       {{Domain: "read", Period: 1, Phase: -1}},
	} {
		s := sim.New(c, sim.Clocks(list...))
		require.ErrorContains(t, s.Err(), want)
		s.Step()
		s.StepDomain("write")
		require.ErrorContains(t, s.Err(), `no clock domain "write"`)
	}
	one := sim.New(must(t, grayUser{4}), sim.Clocks(sim.Clock{Domain: "clk", Period: 1}))
	require.ErrorContains(t, one.Err(), "has one clock domain: its clock needs no ratio")
}

// inOrder demands of a queue that what comes out is what went in, and that at most
// room words are inside, whatever the order of the clocks.
func inOrder(room int) hdltest.Reference {
	return hdltest.Property(func() hdltest.Check {
		var inside []int64
		return func(in, out *hdltest.Values) error {
			taken := in.Int("read_clk_rises") == 1 && in.Int("ready") == 1 && out.Int("out_valid") == 1
			given := in.Int("clk_rises") == 1 && in.Int("in_valid") == 1 && out.Int("in_ready") == 1
			if taken {
				if len(inside) == 0 {
					return fmt.Errorf("%d comes out of an empty queue", out.Int("out_data"))
				}
				if inside[0] != out.Int("out_data") {
					return fmt.Errorf("%d is next", inside[0])
				}
				inside = inside[1:]
			}
			if given {
				inside = append(inside, in.Int("in_data"))
			}
			if len(inside) > room {
				return fmt.Errorf("%d words are inside", len(inside))
			}
			return nil
		}
	})
}

// TestFifoInAnyOrder plays edges of the two clocks in orders that no ratio has.
func TestFifoInAnyOrder(t *testing.T) {
	for _, depth := range []int{4, 8} {
		hdltest.Follow(t, queue{depth}, inOrder(depth), hdltest.Cycles(60_000))
	}
}
