package cross_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/cross"
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
