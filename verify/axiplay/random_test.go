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
	return &board{t, g, bench.Sim, m, NewLayout(m, g, rng), &Bench{W: bench.Sim, Mem: m, Rng: rng}}
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

// Other machines and wider buses: words of many beats, beats of many words.
func TestRandomJobs(t *testing.T) {
	for _, c := range []struct {
		preset string
		jobs   int
		slow   bool
	}{{"ecp5", 3, true}, {"balanced", 3, false}, {"paper", 2, true}} {
		playRandom(t, c.preset, c.jobs, c.slow, 7)
	}
}

// Sizes of the master that no preset has.
func TestBuses(t *testing.T) {
	for i, change := range []func(g *axi.Sparc){
		func(g *axi.Sparc) { g.BusBits, g.Burst = 32, 1 },
		func(g *axi.Sparc) { g.BusBits, g.Burst = 128, 2 },
		func(g *axi.Sparc) { g.BusBits, g.Burst, g.AddrBits = 256, 16, 48 },
		func(g *axi.Sparc) { g.BusBits, g.Burst, g.AddrBits = 512, 32, 34 },
		func(g *axi.Sparc) { g.BusBits, g.Burst, g.AddrBits = 1024, 16, 62 },
		func(g *axi.Sparc) { g.BusBits, g.Burst, g.AddrBits = 64, 256, 33 },
	} {
		g := sparcOf(t, "tiny")
		change(&g)
		t.Run(fmt.Sprint(g.BusBits, g.Burst, g.AddrBits), func(t *testing.T) {
			bench, err := sim.Open(g)
			require.NoError(t, err)
			behaviour := []memory.Behaviour{memory.Ideal(), memory.DRAM(uint64(i))}[i%2]
			m, err := memory.New(bench.Sim, "m_axi_", g.BusBits, 1<<(g.AddrBits-1), 0, behaviour)
			require.NoError(t, err)
			r := rand.New(rand.NewPCG(uint64(i), 10))
			b := &board{t, g, bench.Sim, m, NewLayout(m, g, r), &Bench{W: bench.Sim, Mem: m}}
			var list []Placed
			for k := range 8 {
				list = append(list, b.l.Place(coreplay.RandomJob(r, g.Machine, k)))
			}
			b.right(list)
		})
	}
}

// The heads of a layer, token by token in memory, and the same heads one after the
// other: the results are equal.
func TestLayer(t *testing.T) {
	for _, slow := range []bool{false, true} {
		behaviour := memory.Ideal()
		if slow {
			behaviour = memory.DRAM(3)
		}
		r := rand.New(rand.NewPCG(31, 1))
		b := newBoard(t, "tiny", behaviour, nil, 1)
		list, err := b.l.PlaceTokens(heads(r, b.g, 6))
		require.NoError(t, err)
		b.right(list)
		var apart []Placed
		for i := range list {
			apart = append(apart, b.l.Place(list[i].Job))
		}
		b.right(apart)
	}
}

// A job that reads what those before it write: Q, K and V are products. Without the
// flag it reads them too soon, and the memory shows it.
func TestWait(t *testing.T) {
	for _, wait := range []bool{true, false} {
		b := newBoard(t, "tiny", memory.DRAM(4), nil, 1)
		list := chained(b, wait)
		var jobs []axi.Descriptor
		for i := range list {
			jobs = append(jobs, list[i].Descriptor)
		}
		out := b.run(jobs, Options{})
		require.True(t, out.Done, out.Name())
		b.compare(list[:3])
		want, err := golden.Run(list[3].Job)
		require.NoError(t, err)
		require.Equal(t, wait, Compare(&list[3], want, b.m, b.g) == nil)
	}
}

// chained returns three products and a head that reads them.
func chained(b *board, wait bool) []Placed {
	r := rand.New(rand.NewPCG(41, 1))
	var j golden.Job
	for i := 0; !j.Clustered() || j.Vgen || j.N < 16; i++ {
		j = *coreplay.RandomJob(r, b.g.Machine, i)
	}
	var jobs []Placed
	product := func(rows [][]int16, name string) [][]int16 {
		// X times a W with one number in each column is X with its columns moved.
		d := len(rows[0])
		x := &golden.Job{Name: name, Kind: golden.JobGemm, N: len(rows), D: d, X: rows, W: make([][]int16, d), YShift: 4}
		for i := range x.W {
			x.W[i] = make([]int16, d)
			x.W[i][(i+3)%d] = 16
		}
		p := b.l.Place(x)
		jobs = append(jobs, p)
		for i := range x.N {
			at := p.Z + uint64(i)*uint64(p.ZStride)
			b.l.read = append(b.l.read, memory.Range{Start: at, End: at + uint64(2*d), Name: name})
		}
		got, err := golden.Run(x)
		require.NoError(b.t, err)
		return got.Z
	}
	j.Q, j.K, j.V = product(j.Q, "q"), product(j.K, "k"), product(j.V, "v")
	last := b.l.Place(&j)
	last.Q, last.K, last.V = jobs[0].Z, jobs[1].Z, jobs[2].Z
	last.QStride, last.KStride, last.VStride = jobs[0].ZStride, jobs[1].ZStride, jobs[2].ZStride
	last.N, last.Wait = uint16(j.N), wait
	return append(jobs, last)
}
