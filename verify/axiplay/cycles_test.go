package axiplay

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/buscycles"
	"github.com/sparcgen/sparcgen/units/golden"
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

// settled returns a board with an ideal memory whose memories are cleared, and its model.
func settledBoard(t *testing.T, preset string, rng *rand.Rand) (*board, *buscycles.Model) {
	b := newBoard(t, preset, memory.Ideal(), rng, 1)
	require.NoError(t, b.b.Idle(Clearing(b.g)))
	return b, buscycles.New(b.g)
}

// lists is the number of lists of TestBusCycles on tiny.
var lists = flag.Int("lists", 12, "random lists on tiny whose cycles are compared with the model")

// TestBusCycles runs lists of random jobs of all kinds, some of them on one circuit.
func TestBusCycles(t *testing.T) {
	for k := range *lists {
		t.Run(fmt.Sprint(k), func(t *testing.T) {
			r := rand.New(rand.NewPCG(uint64(k), 77))
			b, model := settledBoard(t, "tiny", r)
			for range 3 {
				var list []Placed
				for i := range 1 + (5*k+2)%11 {
					list = append(list, b.l.Place(coreplay.RandomJob(r, b.g.Machine, i)))
				}
				b.counted(model, list)
			}
		})
	}
}
