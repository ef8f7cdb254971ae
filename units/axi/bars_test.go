package axi

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/units/replace"
)

// balanced is the preset balanced.
var balanced = Sparc{
	Machine: machine.Machine{Procs: 16, Lanes: 64, DistUnits: 8, ExpLanes: 16, DivLanes: 16, MinUnits: 16, Tokens: 384, HeadDim: 128, ColumnsMax: 64,
		ClustersMax: 384, ModelDim: 1024, PrescoreBits: 8, MaxPack: 4, ExpForm: expu.Taylor, ExpPoints: 16, ExpOrder: 2, ExpCap: 1 << 15,
		Banks: 2, Pipeline: pipeline.Balanced},
	BusBits: 512, AddrBits: 40, Burst: Burst(512), CacheBytes: 32768, CacheWays: 8, CachePolicy: replace.LRU, CacheMisses: 16,
}

// alike returns a head of which none of the clusters is empty: rows of a block
// are alike.
func alike(t *testing.T, n, d, clusters, columns int) *golden.Job {
	requant, err := golden.NewRequant(math.Ldexp(1, -28))
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(3, 4))
	j := &golden.Job{Name: "alike", N: n, D: d, Clusters: clusters, Rounds: 1, Mean: true, Centre: true, Bits: 8, Shift: 25, Requant: requant,
		Exp: golden.DefaultExp, Q: codes(r, n, d), K: codes(r, n, d), V: codes(r, n, d), Columns: golden.StrideColumns(n, columns)}
	for i := range j.Q {
		for e := range d {
			j.Q[i][e] = j.Q[i*clusters/n*n/clusters][e]*8 + int16(r.IntN(200))
		}
	}
	return j
}

// Where the bus binds, heads follow each other in the time it takes to read them,
// within 5 %: (3 n + m + C_used) d 16 / 512 beats. With a memory that answers
// after 100 cycles too.
func TestBusBound(t *testing.T) {
	for _, c := range []struct{ n, clusters, columns, latency, heads int }{{128, 19, 32, 10, 16}, {128, 13, 32, 100, 16}, {256, 26, 48, 10, 12}} {
		t.Run(fmt.Sprint(c), func(t *testing.T) {
			j := alike(t, c.n, 64, c.clusters, c.columns)
			result, err := golden.Run(j)
			require.NoError(t, err)
			require.Equal(t, c.clusters, result.Used)
			y := newSystem(t, balanced, 1)
			y.mem = make([]byte, 4<<20)
			y.latency = c.latency
			at := 0x1000
			var list []placed
			var d []Descriptor
			for range c.heads {
				var p placed
				p, at = y.place(j, (at+127)/128*128)
				list, d = append(list, p), append(d, p.d)
			}
			y.start((at+127)/128*128, d)
			require.EqualValues(t, 2, y.wait(100000))
			y.expect(list[c.heads-1], "the last head")
			// An even number of heads: they alternate between two banks. The last ones share the bus with fewer.
			first, last := 3, c.heads-5
			steady := float64(y.get("STAMP", last)-y.get("STAMP", first)) / float64(last-first)
			bound := float64((3*c.n + c.columns + c.clusters) * 64 * 16 / 512)
			t.Logf("n %d, C %d: a head every %.1f cycles, T_read %.0f (%+.1f %%)", c.n, c.clusters, steady, bound, 100*(steady/bound-1))
			require.InDelta(t, bound, steady, 0.05*bound)
		})
	}
}
