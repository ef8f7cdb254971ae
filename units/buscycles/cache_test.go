package buscycles

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/ccache"
	"github.com/sparcgen/sparcgen/units/replace"
)

// cacheRig asks a cache for lines, one a cycle, and brings each line's beats from so
// many cycles after its burst on.
type cacheRig struct {
	c       *cache
	memory  int
	lines   []int
	takenAt []int
	answers []int // cycles in which they are on offer
	beats   []int // cycles of beats that will come
}

func (r *cacheRig) run(cycles int) {
	for now := range cycles {
		r.c.in = cacheIn{request: len(r.lines) > 0, memReady: true, outReady: true}
		if len(r.lines) > 0 {
			r.c.in.line = r.lines[0]
		}
		if len(r.beats) > 0 && r.beats[0] == now {
			r.c.in.data, r.beats = true, r.beats[1:]
		}
		r.c.offer()
		if r.c.outValid {
			r.answers = append(r.answers, now)
		}
		if r.c.memValid() {
			for k := range r.c.Beats() {
				r.beats = append(r.beats, now+r.memory+k)
			}
		}
		if len(r.lines) > 0 && r.c.inReady {
			r.takenAt, r.lines = append(r.takenAt, now), r.lines[1:]
		}
		r.c.edge()
	}
}

// A hit and a miss take what the cache publishes.
func TestCacheLatencies(t *testing.T) {
	for _, policy := range []string{replace.LRU, replace.FIFO, replace.Random, replace.None} {
		for _, bus := range []int{64, 128, 512} {
			for _, memory := range []int{1, 5} {
				g := ccache.Ccache{Bytes: 256, LineBits: 128, Ways: 2, Policy: policy, AddrBits: 16, BusBits: bus, Misses: 4, Queue: 32}
				r := &cacheRig{c: newCache(g), memory: memory, lines: []int{3}}
				r.run(30)
				require.Equal(t, []int{0}, r.takenAt)
				require.Equal(t, []int{g.MissLatency(memory)}, r.answers)
				r.lines, r.answers = []int{3}, nil
				r.run(30)
				if policy == replace.None {
					require.Equal(t, []int{g.MissLatency(memory)}, r.answers)
					continue
				}
				require.Equal(t, []int{g.Latency()}, r.answers)
				require.Equal(t, [2]int{1, 1}, [2]int{r.c.tags.Hits, r.c.tags.Misses})
			}
		}
	}
}

// Dropping takes as many cycles as there are sets, and a cycle; then all lines miss.
func TestCacheDrop(t *testing.T) {
	g := ccache.Ccache{Bytes: 256, LineBits: 128, Ways: 2, Policy: replace.LRU, AddrBits: 16, BusBits: 128, Misses: 4, Queue: 32}
	r := &cacheRig{c: newCache(g), memory: 1, lines: []int{0, 1, 0, 1}}
	r.run(20)
	require.Equal(t, [2]int{2, 2}, [2]int{r.c.tags.Hits, r.c.tags.Misses})
	r.c.in = cacheIn{drop: true}
	r.c.offer()
	r.c.edge()
	r.lines, r.takenAt = []int{0}, nil
	r.run(20)
	require.Equal(t, []int{g.SweepCycles()}, r.takenAt)
	require.Equal(t, [2]int{2, 3}, [2]int{r.c.tags.Hits, r.c.tags.Misses})
}

// As many lines are on their way as the cache may have.
func TestCacheMisses(t *testing.T) {
	g := ccache.Ccache{Bytes: 256, LineBits: 128, Ways: 2, Policy: replace.LRU, AddrBits: 16, BusBits: 128, Misses: 2, Queue: 32}
	r := &cacheRig{c: newCache(g), memory: 20, lines: []int{0, 1, 2, 3}}
	r.run(20)
	require.Equal(t, 2, r.c.put)
	require.Len(t, r.takenAt, 3, "the third waits in the tag stage")
	require.PanicsWithValue(t, `buscycles: no cache policy is called "mru"`, func() { g.Policy = "mru"; newCache(g) })
}
