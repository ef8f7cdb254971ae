package coreplay

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
)

func codes(r *rand.Rand, n, d int) [][]int16 {
	out := make([][]int16, n)
	for i := range out {
		for range d {
			out[i] = append(out[i], int16(r.IntN(65535)-32767))
		}
	}
	return out
}

// randomJob returns a legal job of any kind for a machine.
func randomJob(r *rand.Rand, g machine.Machine, i int) *golden.Job {
	requant, err := golden.NewRequant(math.Ldexp(1, -33+r.IntN(10)))
	if err != nil {
		panic(err)
	}
	dims := []int{}
	for d := 16; d <= g.HeadDim; d *= 2 {
		dims = append(dims, d)
	}
	j := &golden.Job{
		Name: fmt.Sprint(i), N: 1 + r.IntN(g.Tokens), D: dims[r.IntN(len(dims))], Rounds: 1 + r.IntN(3), Mean: r.IntN(2) == 1, Centre: r.IntN(2) == 1,
		Early: g.Early && r.IntN(2) == 1, Vgen: r.IntN(4) == 0, Bits: g.PrescoreBits, Shift: 20 + r.IntN(8), Requant: requant,
		Exp: golden.Exp{Form: golden.ExpForm(g.ExpForm), Points: g.ExpPoints, Order: g.ExpOrder, Bits: 18, Cap: g.ExpCap}, YShift: 12 + r.IntN(8),
	}
	inner := 1 + r.IntN(g.ModelDim)
	if r.IntN(5) == 0 {
		j.Kind, j.D = golden.JobGemm, 1+r.IntN(4*g.Lanes)
		j.X, j.W = codes(r, j.N, inner), codes(r, inner, j.D)
		return j
	}
	j.Q, j.K = codes(r, j.N, j.D), codes(r, j.N, j.D)
	if j.Vgen {
		j.X, j.W = codes(r, j.N, inner), codes(r, inner, j.D)
	} else {
		j.V = codes(r, j.N, j.D)
	}
	j.Clusters = 1 + r.IntN(min(j.N, g.ClustersMax))
	for c := range 1 + r.IntN(min(j.N, g.ColumnsMax)) {
		j.Columns = append(j.Columns, (c*7+i)%j.N)
	}
	return j
}

// play runs random jobs in one go and compares every result.
func play(t *testing.T, preset string, jobs, stall int, seed uint64) {
	c, err := config.Preset(preset)
	require.NoError(t, err)
	g := gen.MachineOf(c)
	b, err := sim.Open(core.Core{Machine: g}, sim.Seed(seed))
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(seed, 7))
	var list []*golden.Job
	var in []Job
	for i := range jobs {
		j := randomJob(r, g, i)
		list, in = append(list, j), append(in, Of(j))
	}
	got, _, err := Play(b.Sim, g.Lanes, in, Options{Stall: stall, Seed: seed, Limit: 20000})
	require.NoError(t, err)
	for i, j := range list {
		want, err := golden.Run(j)
		require.NoError(t, err)
		require.NoError(t, Compare(j, want, &got[i], g.Lanes), "job %d: n %d d %d C %d m %d rounds %d mean %v centre %v early %v vgen %v kind %d",
			i, j.N, j.D, j.Clusters, len(j.Columns), j.Rounds, j.Mean, j.Centre, j.Early, j.Vgen, j.Kind)
	}
}

// jobs is the number of random jobs of TestManyJobs: make jobs N=2000.
var jobs = flag.Int("jobs", 100, "random jobs on tiny, half of them with stalls")

// TestManyJobs plays runs of 50 jobs until there were as many as asked for.
func TestManyJobs(t *testing.T) {
	for done := 0; done < *jobs; done += 50 {
		play(t, "tiny", min(50, *jobs-done), 30*(done/50%2), uint64(100+done))
	}
}

func TestRandomJobs(t *testing.T) {
	for _, c := range []struct {
		preset      string
		jobs, stall int
	}{{"ice40", 6, 0}, {"ice40", 6, 30}, {"ecp5", 4, 0}, {"balanced", 3, 0}, {"paper", 3, 30}} {
		t.Run(fmt.Sprint(c.preset, c.stall), func(t *testing.T) { play(t, c.preset, c.jobs, c.stall, 1) })
	}
}
