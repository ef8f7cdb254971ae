package axiplay

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/coreplay"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// board is a sparc_axi with a memory and a processor.
type board struct {
	t *testing.T
	g axi.Sparc
	s *sim.Sim
	m *memory.Memory
	l *Layout
	b *Bench
}

// newBoard builds the circuit of a preset.
func newBoard(t *testing.T, preset string, b memory.Behaviour, rng *rand.Rand, seed uint64) *board {
	g := sparcOf(t, preset)
	bench, err := sim.Open(g, sim.Seed(seed))
	require.NoError(t, err)
	m := memoryOf(t, bench.Sim, g, b)
	return &board{t, g, bench.Sim, m, NewLayout(m, g, rng), &Bench{W: bench.Sim, Mem: m}}
}

// run runs a list of placed jobs, and requires the guard to be clean.
func (b *board) run(list []axi.Descriptor, o Options) *Outcome {
	b.t.Helper()
	at := b.l.List(list)
	b.l.Guard()
	if o.Limit == 0 {
		o.Limit = 50_000
	}
	out, err := b.b.Run(at, len(list), o)
	require.NoError(b.t, b.m.Err())
	require.NoError(b.t, err)
	require.NoError(b.t, b.s.Err())
	require.False(b.t, b.m.Busy(), "a burst is under way after the end")
	return out
}

// right runs jobs and requires every byte of their results to be right.
func (b *board) right(list []Placed) *Outcome {
	b.t.Helper()
	var jobs []axi.Descriptor
	for i := range list {
		jobs = append(jobs, list[i].Descriptor)
	}
	out := b.run(jobs, Options{})
	require.True(b.t, out.Done, out.Name())
	b.compare(list)
	require.Equal(b.t, len(list), out.JobsDone)
	return out
}

// compare requires the results in memory to be right.
func (b *board) compare(list []Placed) {
	b.t.Helper()
	for i := range list {
		j := list[i].Job
		want, err := golden.Run(j)
		require.NoError(b.t, err)
		require.NoError(b.t, Compare(&list[i], want, b.m, b.g), "job %d: n %d d %d C %d m %d rounds %d mean %v centre %v early %v vgen %v kind %d",
			i, j.N, j.D, j.Clusters, len(j.Columns), j.Rounds, j.Mean, j.Centre, j.Early, j.Vgen, j.Kind)
	}
}

// jobs is the number of random jobs of TestManyJobs: make axi-jobs N=2000.
var jobs = flag.Int("jobs", 100, "random jobs on tiny, half of them with a slow memory")

// TestManyJobs plays lists of random jobs until there were as many as asked for.
func TestManyJobs(t *testing.T) {
	for done, k := 0, 0; done < *jobs; k++ {
		n := min(1+k%12, *jobs-done)
		playRandom(t, "tiny", n, k%2 == 1, uint64(200+k))
		done += n
	}
}

func playRandom(t *testing.T, preset string, n int, slow bool, seed uint64) {
	t.Run(fmt.Sprint(preset, "/", n, "/", slow, "/", seed), func(t *testing.T) {
		behaviour := memory.Ideal()
		if slow {
			behaviour = memory.DRAM(seed)
		}
		r := rand.New(rand.NewPCG(seed, 9))
		b := newBoard(t, preset, behaviour, r, seed)
		for range 2 { // lists one after the other on one circuit
			var list []Placed
			for i := range n {
				list = append(list, b.l.Place(coreplay.RandomJob(r, b.g.Machine, i)))
			}
			b.right(list)
		}
	})
}
