package axiplay

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/cycles"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/coreplay"
	"github.com/sparcgen/sparcgen/verify/engine"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// A program that enables no interrupt gets none and may ask STATUS; START while a
// list is under way does nothing.
func TestPolling(t *testing.T) {
	r := rand.New(rand.NewPCG(51, 1))
	b := newBoard(t, "tiny", memory.DRAM(5), nil, 1)
	good := b.trio(r)
	at := b.l.List([]axi.Descriptor{good.Head.Descriptor, good.Gemm.Descriptor})
	b.l.Guard()
	for _, w := range []struct {
		name string
		v    uint32
	}{{"LIST_LOW", uint32(at)}, {"LIST_HIGH", uint32(at >> 32)}, {"COUNT", 2}, {"IRQ_ENABLE", 0}, {"CONTROL", 1}} {
		require.NoError(t, b.b.Write(w.name, w.v))
	}
	status, cycles := uint32(0), uint32(0)
	for polls := 0; status&2 == 0; polls++ {
		require.Less(t, polls, 1000)
		if polls < 3 { // well before the end
			require.NoError(t, b.b.Write("CONTROL", 1))
			now, err := b.b.Read("CYCLES")
			require.NoError(t, err)
			require.Greater(t, now, cycles, "START begins nothing anew")
			cycles = now
		}
		require.NoError(t, b.b.Idle(50))
		require.Zero(t, b.s.Int("irq"))
		var err error
		status, err = b.b.Read("STATUS")
		require.NoError(t, err)
		if polls == 0 {
			require.EqualValues(t, 1, status, "busy, and nothing else")
		}
	}
	b.compare([]Placed{good.Head, good.Gemm})
	events, err := b.b.Read("IRQ_STATUS")
	require.NoError(t, err)
	require.EqualValues(t, 1, events, "DONE, although it raised nothing")
	require.NoError(t, b.b.Write("IRQ_ENABLE", 1))
	require.NoError(t, b.b.Idle(2))
	require.EqualValues(t, 1, b.s.Int("irq"), "an event that happened before it was enabled")
	require.NoError(t, b.b.Write("IRQ_STATUS", 2))
	require.NoError(t, b.b.Idle(2))
	require.EqualValues(t, 1, b.s.Int("irq"), "the other event was cleared")
	require.NoError(t, b.b.Write("IRQ_STATUS", 1))
	require.NoError(t, b.b.Idle(2))
	require.Zero(t, b.s.Int("irq"))
	require.NoError(t, b.m.Err())
}

// What the registers count is what the golden model and the memory count.
func TestCounters(t *testing.T) {
	r := rand.New(rand.NewPCG(52, 1))
	b := newBoard(t, "tiny", memory.Ideal(), nil, 1)
	for range 3 {
		var list []Placed
		lines := int64(0)
		for i := range 5 {
			j := coreplay.RandomJob(r, b.g.Machine, i)
			list = append(list, b.l.Place(j))
			if j.Clustered() {
				lines += int64(j.N * max(1, j.D/b.g.Lanes))
			}
		}
		reads, writes := b.m.ReadBeats, b.m.WriteBeats
		out := b.right(list)
		require.Equal(t, b.m.ReadBeats-reads, out.Counters["READ_BEATS"])
		require.Equal(t, b.m.WriteBeats-writes, out.Counters["WRITE_BEATS"])
		require.Equal(t, lines, out.Counters["CACHE_HITS"]+out.Counters["CACHE_MISSES"], "a request a word of a cloned row")
		beats, distance := beatsOf(t, list, b.g)
		require.Equal(t, beats, [4]int64{out.Counters["PRE_BEATS"], out.Counters["QK_BEATS"], out.Counters["AV_BEATS"], out.Counters["GEMM_BEATS"]})
		require.Equal(t, distance, out.Counters["DIST_CYCLES"])
		for _, s := range out.Stamps {
			require.Positive(t, s)
			require.LessOrEqual(t, s, out.Counters["CYCLES"])
		}
	}
}

// TestVerilator runs a list on the emitted Verilog: results are right, and every
// stamp and counter is that of the native engine.
func TestVerilator(t *testing.T) {
	g := sparcOf(t, "tiny")
	var outcomes []*Outcome
	for _, use := range []sim.Opener{sim.Native, engine.Verilator(engine.Options{})} {
		bench, err := sim.Open(g, sim.Use(use))
		require.NoError(t, err)
		m := memoryOf(t, bench.Sim, g, memory.DRAM(6))
		r := rand.New(rand.NewPCG(53, 1))
		b := &board{t, g, bench.Sim, m, NewLayout(m, g, r), &Bench{W: bench.Sim, Mem: m, Rng: r}}
		var list []Placed
		for i := range 10 {
			list = append(list, b.l.Place(coreplay.RandomJob(r, g.Machine, i)))
		}
		outcomes = append(outcomes, b.right(list))
		require.NoError(t, bench.Close())
	}
	require.Equal(t, outcomes[0], outcomes[1])
}

// beatsOf returns the beats of the matrix multiply unit and the cycles of the
// distance unit that jobs take, as the cycle model of the core has them.
func beatsOf(t *testing.T, list []Placed, g axi.Sparc) ([4]int64, int64) {
	var jobs []cycles.Job
	for i := range list {
		want, err := golden.Run(list[i].Job)
		require.NoError(t, err)
		jobs = append(jobs, coreplay.TimingOf(list[i].Job, want, g.Lanes))
	}
	r := cycles.Run(g.Machine, jobs)
	return r.Beats, r.Distance
}
