package ccache_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/ccache"
	"github.com/sparcgen/sparcgen/units/replace"
)

var policyNames = []string{replace.LRU, replace.FIFO, replace.Random, replace.None}

// small is a cache of 64 lines of 8 numbers.
func small(policy string, ways int) ccache.Ccache {
	return ccache.Ccache{Bytes: 1024, LineBits: 128, Ways: ways, Policy: policy, AddrBits: 12, BusBits: 32, Misses: 4, Queue: 16}
}

// TestTrafficIsTheModels sends random requests, with invalidates among them, to
// every kind of cache and memory.
func TestTrafficIsTheModels(t *testing.T) {
	memories := []struct{ stall, latency int }{{0, 1}, {30, 20}, {60, 200}, {0, 200}}
	for p, policy := range policyNames {
		for w, ways := range []int{1, 2, 4, 8, 64} {
			g := small(policy, ways)
			g.Misses = []int{1, 2, 4, 8, 16}[(p+w)%5]
			g.Queue = []int{16, 17, 31, 64}[(p+2*w)%4]
			t.Run(fmt.Sprintf("%s/ways%d", policy, ways), func(t *testing.T) {
				t.Parallel()
				require.Equal(t, map[bool]int{true: 0, false: 64}[policy == replace.None], g.Lines())
				for i, memory := range memories {
					seed := uint64(100*p + 10*w + i)
					r := open(t, g, sim.Native, seed)
					r.Stall(memory.stall)
					r.maxLatency = memory.latency
					r.request(traffic(r.rng, 1500, []int{40, 100, 400, 4096}[r.rng.IntN(4)], g.Sets())...)
					for range 3000 {
						if r.rng.IntN(200) == 0 {
							r.inv.Send()
						}
						r.tick()
					}
					r.finish()
					require.NotZero(t, r.model.Misses)
					require.True(t, r.model.Hits > 0 || policy == replace.None)
				}
			})
		}
	}
}

// TestSizes runs every row width on every bus, wider and narrower than a row.
func TestSizes(t *testing.T) {
	for i, lanes := range []int{1, 2, 3, 8, 24, 48, 64, 128} {
		for k, bus := range []int{16, 64, 512} {
			g := ccache.Ccache{Bytes: 4096, LineBits: 16 * lanes, Ways: 1 << ((i + k) % 4), Policy: policyNames[(i+k)%4], AddrBits: 16,
				BusBits: bus, Misses: 4, Queue: 20}
			t.Run(fmt.Sprintf("%d/%d", lanes, bus), func(t *testing.T) {
				t.Parallel()
				require.Equal(t, (16*lanes+bus-1)/bus, g.Beats())
				r := open(t, g, sim.Native, uint64(i))
				r.Stall(20)
				r.maxLatency = 30
				r.request(traffic(r.rng, 400, 3*max(8, g.Lines()), g.Sets())...)
				r.finish()
			})
		}
	}
}

// TestPaperCache runs the size of the paper.
func TestPaperCache(t *testing.T) {
	g := ccache.Ccache{Bytes: 32768, LineBits: 1024, Ways: 8, Policy: replace.LRU, AddrBits: 16, BusBits: 512, Misses: 8, Queue: 32}
	require.Equal(t, [3]int{256, 32, 2}, [3]int{g.Lines(), g.Sets(), g.Beats()})
	r := open(t, g, sim.Native, 1)
	r.maxLatency = 100
	r.Stall(20)
	r.request(traffic(r.rng, 4000, 600, g.Sets())...)
	r.finish()
	require.NotZero(t, r.model.Hits)
}

// TestInvalidateWithFetchesInFlight asks for the same lines before and after an
// invalidate, while the first fetches are still on their way.
func TestInvalidateWithFetchesInFlight(t *testing.T) {
	for _, policy := range policyNames {
		for _, latency := range []int{1, 10, 60, 200} {
			g := small(policy, 4)
			r := open(t, g, sim.Native, uint64(latency))
			r.minLatency, r.maxLatency = latency, latency
			for round := range 12 {
				r.request(1, 2, 1, 3, 17)
				for r.accepted < 5*(round+1) && r.Cycle < 20000 {
					r.tick()
				}
				r.inv.Send()
				for sent := r.inv.Sent; r.inv.Sent == sent && r.Cycle < 20000; {
					r.tick()
				}
			}
			r.request(1, 2, 1, 3, 17)
			r.finish()
			require.Equal(t, 13, r.epoch+1)
			if policy != replace.None {
				require.Equal(t, [2]int{13, 13 * 4}, [2]int{r.model.Hits, r.model.Misses})
			}
		}
	}
}

// TestInvalidateAndRequestInOneCycle: the request counts as earlier.
func TestInvalidateAndRequestInOneCycle(t *testing.T) {
	r := open(t, small(replace.LRU, 4), sim.Native, 3)
	r.request(9)
	r.finish()
	r.request(9)
	r.inv.Send()
	r.tick()
	require.Equal(t, [2]int{2, 1}, [2]int{r.in.Sent, r.inv.Sent})
	r.request(9)
	r.finish()
	require.Equal(t, [2]int{1, 2}, [2]int{r.model.Hits, r.model.Misses})
}

func TestResetInFlight(t *testing.T) {
	for i, policy := range policyNames {
		for w, ways := range []int{1, 4, 8, 64} {
			r := open(t, small(policy, ways), sim.Native, uint64(10*i+w))
			r.maxLatency = 50
			r.Stall(30)
			for round := range 8 {
				r.request(traffic(r.rng, 300, 200, r.g.Sets())...)
				for range 50 + 100*round + r.rng.IntN(50) {
					r.tick()
				}
				if round%2 == 1 {
					r.inv.Send()
					for range r.rng.IntN(8) {
						r.tick()
					}
				}
				r.reset()
			}
			r.request(traffic(r.rng, 600, 200, r.g.Sets())...)
			r.finish()
		}
	}
}

// TestHitsAreOneACycle asserts the cycles of hits and misses exactly.
func TestHitsAreOneACycle(t *testing.T) {
	for _, ways := range []int{1, 2, 4, 8, 64} {
		for _, policy := range policyNames[:3] {
			r := open(t, small(policy, ways), sim.Native, 1)
			var lines []int
			for i := range 64 {
				lines = append(lines, i)
			}
			r.request(lines...)
			r.finish()
			require.Equal(t, r.g.SweepCycles(), r.takenAt[0], "%s %d", policy, ways)

			rng := rand.New(rand.NewPCG(1, 1))
			for range 1000 { // every pattern, the same line again and again among them
				r.request(traffic(rng, 1, 64, 1)...)
				if rng.IntN(3) == 0 {
					line := rng.IntN(64)
					r.request(line, line, line)
				}
			}
			first := r.Cycle
			r.finish()
			require.Equal(t, 64, r.model.Misses)
			for i := 64; i < len(r.requests); i++ {
				require.Equal(t, first+i-64, r.takenAt[i], "%s %d: request %d", policy, ways, i)
				require.Equal(t, first+i-64+r.g.Latency(), r.out.At[i], "%s %d: answer %d", policy, ways, i)
			}
		}
	}
}

func TestLatencyOfAMiss(t *testing.T) {
	for _, policy := range policyNames {
		for _, memory := range []int{1, 2, 37, 200} {
			r := open(t, small(policy, 4), sim.Native, 1)
			r.minLatency, r.maxLatency = memory, memory
			r.request(5)
			r.finish()
			require.Equal(t, r.takenAt[0]+r.g.RequestLatency(), r.mem.At[0])
			require.Equal(t, r.takenAt[0]+r.g.MissLatency(memory), r.out.At[0], "%s, memory %d", policy, memory)
		}
	}
}

// TestMissesOverlap: with enough misses in flight the bus is never idle, whatever
// its latency, and hits behind a miss cost nothing.
func TestMissesOverlap(t *testing.T) {
	g := small(replace.LRU, 4)
	g.Misses, g.Queue = 16, 64
	r := open(t, g, sim.Native, 1)
	r.minLatency, r.maxLatency = 40, 40
	var lines []int
	for i := range 48 {
		lines = append(lines, i, i, i, i) // four requests a burst of four beats
	}
	r.request(lines...)
	r.finish()
	require.Equal(t, 48, r.model.Misses)
	first := r.takenAt[0] + g.MissLatency(40)
	for i, at := range r.out.At {
		require.Equal(t, first+i, at, "answer %d", i)
	}
}

// TestMissUnderMissNeedsPlaces: no more than Misses lines are on their way.
func TestMissUnderMissNeedsPlaces(t *testing.T) {
	for _, misses := range []int{1, 2, 4, 8} {
		g := small(replace.FIFO, 2)
		g.Misses, g.Queue = misses, 64
		r := open(t, g, sim.Native, 1)
		r.minLatency, r.maxLatency = 100, 100
		for line := range 16 {
			r.request(line)
		}
		for range 95 { // the first data come later
			r.tick()
		}
		require.Equal(t, misses, r.asked)
		r.finish()
	}
}

// TestFault: a beat that nobody asked for, a last beat that is none, and a
// missing last are told, and stay told until reset.
func TestFault(t *testing.T) {
	beats := func(last ...int64) func(r *rig) {
		return func(r *rig) {
			r.request(1)
			r.minLatency, r.maxLatency = 1000, 1000
			for range 60 {
				r.tick()
			}
			require.Equal(t, 1, r.asked)
			for _, l := range last {
				r.data.Send(0, 0, l)
			}
		}
	}
	for name, act := range map[string]func(r *rig){
		"unasked":  func(r *rig) { r.data.Send(0, 0, 0) },
		"early":    beats(0, 0, 1),
		"late":     beats(0, 0, 0, 0),
		"too many": beats(0, 0, 0, 1, 0),
		"":         beats(0, 0, 0, 1),
	} {
		r := open(t, small(replace.LRU, 2), sim.Native, 1)
		act(r)
		for range 40 {
			r.Tick()
		}
		require.Equal(t, name != "", r.port("fault") == 1, name)
		r.reset()
		require.Zero(t, r.port("fault"), name)
	}
}

func TestIllegalFields(t *testing.T) {
	good := small(replace.LRU, 4)
	for message, change := range map[string]func(g *ccache.Ccache){
		`Policy is "mru": must be lru, fifo, random or none`:                          func(g *ccache.Ccache) { g.Policy = "mru" },
		"Ways is 3: must be a power of two, 1 to 64; the nearest is 2":                func(g *ccache.Ccache) { g.Ways = 3 },
		"Ways is 128: must be a power of two, 1 to 64; the nearest is 64":             func(g *ccache.Ccache) { g.Ways = 128 },
		"Ways is 0: must be a power of two, 1 to 64; the nearest is 1":                func(g *ccache.Ccache) { g.Ways = 0 },
		"Misses is 7: must be a power of two, 1 to 64; the nearest is 8":              func(g *ccache.Ccache) { g.Misses = 7 },
		"Misses is 200: must be a power of two, 1 to 64; the nearest is 64":           func(g *ccache.Ccache) { g.Misses = 200 },
		"Queue is 8: must be 16 to 1024; the nearest is 16":                           func(g *ccache.Ccache) { g.Queue = 8 },
		"LineBits is 100: must be a multiple of 16, 16 to 8192; the nearest is 96":    func(g *ccache.Ccache) { g.LineBits = 100 },
		"LineBits is 110: must be a multiple of 16, 16 to 8192; the nearest is 112":   func(g *ccache.Ccache) { g.LineBits = 110 },
		"BusBits is 0: must be a multiple of 16, 16 to 8192; the nearest is 16":       func(g *ccache.Ccache) { g.BusBits = 0 },
		"BusBits is 10000: must be a multiple of 16, 16 to 8192; the nearest is 8192": func(g *ccache.Ccache) { g.BusBits = 10000 },
		"Bytes is 15: must be 16 to 1048576; the nearest is 16":                       func(g *ccache.Ccache) { g.Bytes = 15 },
		"AddrBits is 4: must be 5 to 32; the nearest is 5":                            func(g *ccache.Ccache) { g.AddrBits = 4 },
		"AddrBits is 33: must be 1 to 32; the nearest is 32":                          func(g *ccache.Ccache) { g.AddrBits = 33 },
	} {
		g := good
		change(&g)
		_, err := hdl.Build(g)
		require.ErrorContains(t, err, message)
	}
}
