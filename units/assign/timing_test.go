package assign_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// clock foretells what happens when nothing but the parts themselves makes
// anything wait, by the rules of the package doc.
type clock struct {
	m            machine.Machine
	fetch, taken []int // words: when fetched and when taken
	open         int   // the present pass is open from this cycle on
	rounds       int   // so far
	alloc        []int
}

// beats returns the beats of the divider for the load that begins at a cluster.
func (c *clock) beats(j *job, base int) int {
	copies := min(c.m.DistUnits, (j.c-base+j.pack-1)/j.pack)
	n := 0
	for w := range j.rowW {
		lanes := min(c.m.Lanes, len(j.rows[0])-w*c.m.Lanes)
		n += j.pack * ((lanes + c.m.DivLanes - 1) / c.m.DivLanes)
	}
	return copies * n
}

// round foretells a round whose sums are complete in a cycle.
func (c *clock) round(j *job, complete int, listFree []int) {
	group := c.m.DistUnits * j.pack
	for base := 0; base < j.c; base += group {
		last := base+group >= j.c
		start := max(complete+1, c.open)
		k := c.beats(j, base) - 1
		passed := start + 10 + 4*(k/2) + k%2 // the load's last beat
		begin := passed + 1
		end := -1
		if n := len(c.fetch); n > 0 {
			begin = max(begin, c.fetch[n-1])
			end = c.taken[n-1]
		}
		if last && c.rounds >= c.m.Banks {
			begin = max(begin, listFree[c.rounds-c.m.Banks]+1)
		}
		c.open = max(passed+7, end) + 1
		at := begin + 1
		for i := range len(j.rows) * j.rowW {
			if n := len(c.fetch); n > 0 {
				at = max(at, c.fetch[n-1]+1)
			}
			if n := len(c.taken); n > 1 {
				at = max(at, c.taken[n-2])
			}
			taken := max(at+2, c.open)
			if n := len(c.taken); n > 0 {
				taken = max(taken, c.taken[n-1]+1)
			}
			c.fetch, c.taken = append(c.fetch, at), append(c.taken, taken)
			if last && i%j.rowW == j.rowW-1 {
				c.alloc = append(c.alloc, taken+c.m.Distu().Latency()+c.m.Clustu().Latency())
			}
		}
	}
	c.rounds++
}

// ready runs until rows can pass.
func (b *bench) ready() {
	jobs := b.jobs
	b.jobs = nil
	for b.Get(b.Out.Ready) == 0 {
		b.tick()
		require.Less(b.t, b.cycle, b.m.ClustersMax+5)
	}
	b.jobs, b.moved = jobs, b.cycle
}

// TestTiming compares the cycle of every word and of every row's cluster with
// the rules.
func TestTiming(t *testing.T) {
	for name, m := range sizes {
		if m.Pipeline == pipeline.Fast {
			// The divisors asked for ahead are fewer than its divider has cycles, which
			// the rule of a load leaves out; units/cycles does not.
			continue
		}
		t.Run(name, func(t *testing.T) {
			rng := rand.New(rand.NewPCG(11, 3))
			for k := range 6 {
				n := m.Tokens/2 + rng.IntN(m.Tokens/2)
				var jobs []*job
				for range 5 {
					columns := max(1, (1+rng.IntN(m.ColumnsMax))>>rng.IntN(3))
					jobs = append(jobs, clustered(m, randomRows(m, rng, n, columns), 1+rng.IntN(min(n/2, m.ClustersMax)), 1+k%3))
				}
				b := open(t, m, uint64(k), 0, jobs...)
				b.slow = k % 3 * 150
				b.ready()
				b.run()
				c := clock{m: m}
				up := b.seen.upDone
				for i, j := range jobs {
					c.round(j, b.seen.done[i], b.seen.listFree)
					for range j.rounds - 1 {
						c.round(j, up[0], b.seen.listFree)
						up = up[1:]
					}
				}
				require.Equal(t, c.taken, b.seen.busy, "words")
				require.Equal(t, c.alloc, b.seen.alloc, "clusters of rows")
			}
		})
	}
}

// TestSteadyState demands a word a cycle from the first row of the first job to
// the last row of the last when loads are shorter than passes.
func TestSteadyState(t *testing.T) {
	for _, v := range []struct {
		name       string
		m          machine.Machine
		n, columns int
		c, jobs    int
	}{
		{"balanced, pack 4", balanced, 96, 16, 90, 3},
		{"balanced, pack 1", balanced, 96, 64, 45, 3},
		{"paper", paper, 48, 64, 12, 3},
		{"tiny", tiny, 32, 8, 7, 3},
		{"narrow, four words", narrow, 64, 16, 5, 1},
		{"single, three words", single, 24, 20, 7, 3},
	} {
		t.Run(v.name, func(t *testing.T) {
			rng := rand.New(rand.NewPCG(5, 3))
			var jobs []*job
			for range v.jobs {
				jobs = append(jobs, clustered(v.m, randomRows(v.m, rng, v.n, v.columns), v.c, 1))
			}
			b := open(t, v.m, 1, 0, jobs...)
			b.ready()
			b.run()
			words := 0
			for _, j := range jobs {
				group := v.m.DistUnits * j.pack
				words += len(j.rows) * j.rowW * ((j.c + group - 1) / group)
			}
			require.Len(t, b.seen.busy, words)
			require.Equal(t, words-1, b.seen.busy[words-1]-b.seen.busy[0], fmt.Sprint(jobs[0].pack))
		})
	}
}
