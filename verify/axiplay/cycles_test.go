package axiplay

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/buscycles"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/replace"
	"github.com/sparcgen/sparcgen/verify/coreplay"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// counted runs jobs on the circuit and requires all that the registers count to be
// what the cycle model says.
func (b *board) counted(model *buscycles.Model, list []Placed) {
	b.t.Helper()
	var jobs []axi.Descriptor
	var timing []buscycles.Job
	for i := range list {
		want, err := golden.Run(list[i].Job)
		require.NoError(b.t, err)
		jobs = append(jobs, list[i].Descriptor)
		timing = append(timing, list[i].TimingOf(want, b.g.Lanes))
	}
	at := b.l.List(jobs)
	b.l.Guard()
	out, err := b.b.Run(at, len(jobs), Options{Limit: 50_000})
	require.NoError(b.t, b.m.Err())
	require.NoError(b.t, err)
	require.True(b.t, out.Done, out.Name())
	got := model.Run(at, timing)
	for i, s := range got.Stamps {
		j := list[i].Job
		require.Equal(b.t, out.Stamps[i], s, "stamp of job %d of %d (circuit, model): n %d d %d C %d m %d rounds %d mean %v early %v vgen %v kind %d",
			i, len(jobs), j.N, j.D, j.Clusters, len(j.Columns), j.Rounds, j.Mean, j.Early, j.Vgen, j.Kind)
	}
	for _, c := range []struct {
		register string
		model    int64
	}{{"CYCLES", got.Cycles}, {"READ_BEATS", got.Reads}, {"WRITE_BEATS", got.Writes}, {"CACHE_HITS", got.Hits}, {"CACHE_MISSES", got.Misses}} {
		require.Equal(b.t, out.Counters[c.register], c.model, "%s (circuit, model)", c.register)
	}
}

// settledBoard builds a circuit with an ideal memory, whose memories are cleared,
// and its model.
func settledBoard(t *testing.T, g axi.Sparc, rng *rand.Rand) (*board, *buscycles.Model) {
	bench, err := sim.Open(g)
	require.NoError(t, err)
	m, err := memory.New(bench.Sim, "m_axi_", g.BusBits, 1<<(g.AddrBits-1), 0, memory.Ideal())
	require.NoError(t, err)
	b := &board{t, g, bench.Sim, m, NewLayout(m, g, rng), &Bench{W: bench.Sim, Mem: m, Rng: rng}}
	require.NoError(t, b.b.Idle(Clearing(g)))
	return b, buscycles.New(g)
}

// playCounted runs lists of random jobs on one circuit.
func playCounted(t *testing.T, g axi.Sparc, seed uint64, lists ...int) {
	r := rand.New(rand.NewPCG(seed, 77))
	b, model := settledBoard(t, g, r)
	for _, jobs := range lists {
		var list []Placed
		for i := range jobs {
			list = append(list, b.l.Place(coreplay.RandomJob(r, g.Machine, i)))
		}
		b.counted(model, list)
	}
}

// circuits is the number of circuits of TestBusCycles: make axi-cycles N=200.
var circuits = flag.Int("circuits", 6, "circuits on which random lists are compared with the cycle model")

// TestBusCycles runs lists of random jobs of all kinds, on tiny and on machines of
// other proportions.
func TestBusCycles(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 78))
	for k := range *circuits {
		g, what := sparcOf(t, "tiny"), "tiny"
		if k%2 == 1 {
			g, what = drawSparc(t, r)
		}
		t.Run(fmt.Sprint(k, what), func(t *testing.T) {
			n := 1 + (5*k+2)%11
			playCounted(t, g, uint64(k), n, 12-n, 3)
		})
	}
}

// drawSparc returns a legal machine, and how it is not tiny.
func drawSparc(t *testing.T, r *rand.Rand) (axi.Sparc, string) {
	choices := []struct {
		key    string
		values []string
	}{
		{"buffers", []string{"1", "2"}}, {"lanes", []string{"4", "8", "16", "32", "64"}}, {"procs", []string{"1", "2", "4"}},
		{"exp_lanes", []string{"1", "2", "8"}}, {"div_lanes", []string{"1", "4", "8"}}, {"dist_units", []string{"1", "2", "3"}}, {"tokens", []string{"16", "32", "48"}},
		{"head_dim", []string{"16", "32", "64"}}, {"columns_max", []string{"8", "16", "32"}}, {"model_dim", []string{"16", "40", "64"}},
		{"pipeline", []string{"area", "balanced", "fast"}}, {"normalise", []string{"early", "late", "both"}},
		{"bus_bits", []string{"32", "64", "128", "256", "512", "1024"}}, {"cache_ways", []string{"1", "2", "4"}}, {"cache_bytes", []string{"128", "256", "1024"}},
		{"cache_policy", []string{"lru", "fifo", "random", "none"}}, {"cache_misses", []string{"1", "2", "8"}},
	}
	for range 1000 {
		req := config.Request{Preset: "tiny"}
		what := ""
		for _, c := range choices {
			v := c.values[r.IntN(len(c.values))]
			req.Flags = append(req.Flags, config.Setting{Key: c.key, Value: v})
			what += " " + c.key + "=" + v
		}
		burst := 1 << r.IntN(9)
		c, err := config.Resolve(req)
		if err != nil || c.CheckWhole() != nil {
			continue
		}
		g := gen.SparcOf(c.Config)
		g.Burst = burst
		return g, fmt.Sprint(what, " burst=", burst)
	}
	require.Fail(t, "no legal machine is drawn")
	return axi.Sparc{}, ""
}

// The presets with wider words and buses.
func TestBusCyclesOfPresets(t *testing.T) {
	for _, c := range []struct {
		preset string
		lists  []int
	}{{"ecp5", []int{3, 2}}, {"balanced", []int{3, 2}}} {
		t.Run(c.preset, func(t *testing.T) { playCounted(t, sparcOf(t, c.preset), 3, c.lists...) })
	}
}

// The heads of a layer, token by token in memory and one after the other.
func TestBusCyclesOfLayer(t *testing.T) {
	b, model := settledBoard(t, sparcOf(t, "tiny"), nil)
	list, err := b.l.PlaceTokens(heads(rand.New(rand.NewPCG(31, 2)), b.g, 6))
	require.NoError(t, err)
	b.counted(model, list)
	var apart []Placed
	for i := range list {
		apart = append(apart, b.l.Place(list[i].Job))
	}
	b.counted(model, apart)
}

// A job that waits until those before it are written.
func TestBusCyclesOfWait(t *testing.T) {
	b, model := settledBoard(t, sparcOf(t, "tiny"), nil)
	list := chained(b, true)
	b.counted(model, append(list, list[0]))
}

// Without a cache, and with one line on its way at most, cloning a head takes longer
// than all the rest: the clusters of rows are not taken at once, and the clustering
// unit stands still.
func TestBusCyclesOfSlowClone(t *testing.T) {
	g := sparcOf(t, "tiny")
	g.CachePolicy, g.CacheMisses, g.BusBits, g.Burst = replace.None, 1, 512, 32
	b, model := settledBoard(t, g, nil)
	r := rand.New(rand.NewPCG(8, 79))
	var list []Placed
	for len(list) < 12 {
		j := coreplay.RandomJob(r, g.Machine, len(list))
		if j.Kind == golden.JobAttention && !j.Vgen && j.N > 24 {
			j.Clusters, j.Columns, j.Rounds = 2, golden.StrideColumns(j.N, 2), 1+len(list)%2
			list = append(list, b.l.Place(j))
		}
	}
	b.counted(model, list)
}
