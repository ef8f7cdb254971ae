package byteplay_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/bytestream"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/verify/byteplay"
	"github.com/sparcgen/sparcgen/verify/coreplay"
)

func preset(t *testing.T, name string) machine.Machine {
	c, err := config.Preset(name)
	require.NoError(t, err)
	return gen.MachineOf(c)
}

// jobs draws random jobs of every kind.
func jobs(g machine.Machine, seed uint64, n int) (list []*golden.Job, in []coreplay.Job) {
	r := rand.New(rand.NewPCG(seed, 21))
	for i := range n {
		j := coreplay.RandomJob(r, g, i)
		list, in = append(list, j), append(in, coreplay.Of(j))
	}
	return list, in
}

// TestJobs plays random jobs through the bytes, with stalls and without.
func TestJobs(t *testing.T) {
	for _, c := range []struct {
		preset    string
		jobs, set int
	}{{"ice40", 8, 0}, {"ice40", 6, 40}, {"tiny", 10, 20}} {
		t.Run(fmt.Sprint(c.preset, c.set), func(t *testing.T) {
			g := preset(t, c.preset)
			b, err := sim.Open(bytestream.Bytes{Machine: g}, sim.Seed(3))
			require.NoError(t, err)
			list, in := jobs(g, uint64(c.set), c.jobs)
			got, err := byteplay.Play(b.Sim, byteplay.Host{Machine: g}, in, byteplay.Options{Stall: c.set, Seed: 7})
			require.NoError(t, err)
			require.NoError(t, byteplay.Compare(list, got, g.Lanes))
		})
	}
}

// TestWidths holds the host's packets to the generator's.
func TestWidths(t *testing.T) {
	for _, name := range []string{"ice40", "tiny", "balanced"} {
		g := preset(t, name)
		h := byteplay.Host{Machine: g}
		require.Len(t, h.Job(&coreplay.Job{}), 1+bytestream.Bytes{Machine: g}.JobBytes())
		require.Len(t, h.Word(bytestream.QPacket, make([]int64, g.Lanes)), 1+bytestream.Bytes{Machine: g}.WordBytes())
	}
}

func TestLint(t *testing.T) {
	c, err := hdl.Build(bytestream.Bytes{Machine: preset(t, "ice40")})
	require.NoError(t, err)
	require.NoError(t, lint.Check(t.Context(), c))
}

// TestFaultyLine loses, doubles, flips or adds a byte on its way to the device,
// and flips one on its way back: the run is stuck or a result is wrong.
func TestFaultyLine(t *testing.T) {
	g := preset(t, "ice40")
	list, in := jobs(g, 5, 2)
	for name, fault := range map[string]byteplay.Fault{
		"lost":      {At: 40, Drop: true},
		"doubled":   {At: 41, Twice: true},
		"flipped":   {At: 300, Flip: 0x80},
		"kind":      {At: 0, Flip: 0x01},
		"from back": {Back: true, At: 30, Flip: 0x10},
	} {
		t.Run(name, func(t *testing.T) {
			b, err := sim.Open(bytestream.Bytes{Machine: g}, sim.Seed(3))
			require.NoError(t, err)
			got, err := byteplay.Play(b.Sim, byteplay.Host{Machine: g}, in, byteplay.Options{Seed: 7, Limit: 30_000, Fault: fault})
			if err == nil {
				err = byteplay.Compare(list, got, g.Lanes)
			}
			require.Error(t, err)
		})
	}
}
