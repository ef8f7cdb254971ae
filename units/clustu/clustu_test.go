package clustu_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
	"github.com/sparcgen/sparcgen/units/clustu"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// unit is a circuit on a bench with its streams, and what it must answer.
type unit struct {
	*streamtest.Bench
	c        clustu.Clustu
	in       *streamtest.Source
	out, rep *streamtest.Sink

	wantOut, wantRep [][]int64
}

func open(t *testing.T, c clustu.Clustu, seed uint64) *unit {
	t.Helper()
	circuit, err := hdl.Build(c)
	require.NoError(t, err)
	require.Empty(t, circuit.Warnings())
	b := streamtest.New(t, circuit, sim.Native, seed)
	return &unit{Bench: b, c: c,
		in:  b.Source("in", "distance", "base", "shift", "row", "first", "last", "end", "top"),
		out: b.Sink("out", "row", "cluster", "distance"),
		rep: b.Sink("rep", "cluster", "row", "used", "last"),
	}
}

func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

func (u *unit) ones() uint32 { return uint32(1<<u.c.DistBits - 1) }

// send queues a head with a matrix of distances (rows x clusters), in passes of
// group clusters, and notes the answer.
func (u *unit) send(sim [][]uint32, group, shift int) {
	n, clusters := len(sim), len(sim[0])
	for base := 0; base < clusters; base += group {
		last := base+group >= clusters
		for i, row := range sim {
			beat := make([]int64, 2*u.c.Units)
			for lane := range beat {
				if !u.c.Max {
					beat[lane] = int64(u.ones())
				}
				if q := lane >> shift; q<<shift == lane && q < group && base+q < clusters {
					beat[lane] = int64(row[base+q])
				}
			}
			u.in.Send(append(beat, int64(base), int64(shift), int64(i), bit(base == 0), bit(last), bit(last && i == n-1), int64(clusters-1))...)
		}
	}
	order := golden.Minimum
	if u.c.Max {
		order = golden.Maximum
	}
	allocation := order.Allocate(sim)
	for i, a := range allocation {
		u.wantOut = append(u.wantOut, []int64{int64(i), int64(a.Index), int64(a.Value)})
		if u.c.Max {
			allocation[i].Value = u.ones() - a.Value
		}
	}
	for c, s := range golden.ColumnScan(allocation, clusters) {
		u.wantRep = append(u.wantRep, []int64{int64(c), int64(max(0, s.Representative.Index)), bit(!s.Empty()), bit(c == clusters-1)})
	}
}

func (u *unit) check(t *testing.T) {
	t.Helper()
	u.Until(300*(len(u.wantOut)+len(u.wantRep))+5000, func() bool {
		return len(u.out.Got) >= len(u.wantOut) && len(u.rep.Got) >= len(u.wantRep)
	})
	for range 2 * u.c.RepLatency() {
		u.Tick()
	}
	require.Equal(t, u.wantOut, u.out.Got)
	require.Equal(t, u.wantRep, u.rep.Got)
}

// matrix returns random distances below limit.
func matrix(rng *rand.Rand, n, clusters int, limit uint32) [][]uint32 {
	sim := make([][]uint32, n)
	for i := range sim {
		sim[i] = make([]uint32, clusters)
		for c := range sim[i] {
			sim[i][c] = rng.Uint32N(limit)
		}
	}
	return sim
}

var pipelines = []string{pipeline.Area, pipeline.Balanced, pipeline.Fast}

func TestClustersAndRepresentativesAreTheGoldenOnes(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for i, units := range []int{1, 2, 3, 4, 5, 7, 8, 16} {
		for k, pipeline := range pipelines {
			for _, largest := range []bool{false, true} {
				c := clustu.Clustu{Units: units, DistBits: []int{16, 24, 7}[(i+k)%3], Clusters: 1 + rng.IntN(40), Tokens: 40, Max: largest, Pipeline: pipeline}
				t.Run(fmt.Sprintf("%+v", c), func(t *testing.T) {
					u := open(t, c, uint64(i))
					for range 6 {
						shift := rng.IntN(3)
						group := 1 + rng.IntN(max(1, 2*units>>shift))
						n := 1 + rng.IntN(c.Tokens)
						clusters := 1 + rng.IntN(min(n, c.Clusters))
						limit := []uint32{2, 5, u.ones()}[rng.IntN(3)] // many ties, some, hardly any
						u.send(matrix(rng, n, clusters, limit), group, shift)
					}
					u.Stall(rng.IntN(2) * 45)
					u.check(t)
				})
			}
		}
	}
}

func TestCorners(t *testing.T) {
	for _, pipeline := range pipelines {
		for _, stall := range []int{0, 50} {
			u := open(t, clustu.Clustu{Units: 2, DistBits: 8, Clusters: 12, Tokens: 12, Pipeline: pipeline}, 1)
			u.Stall(stall)
			rng := rand.New(rand.NewPCG(3, 3))
			u.send(matrix(rng, 1, 1, 255), 4, 0) // n = C = 1
			for range 6 {
				u.send(matrix(rng, 1, 12, 255), 1, 0) // one row, twelve passes back to back: reads what was just written
			}
			u.send(matrix(rng, 2, 12, 255), 2, 1)  //
			u.send(matrix(rng, 12, 12, 255), 4, 0) // C = n
			u.send(matrix(rng, 12, 1, 255), 1, 2)  // one cluster: every row updates the entry just written
			u.send(matrix(rng, 12, 1, 255), 1, 0)  // and the first of a head meets the last of the one before
			u.send(matrix(rng, 12, 12, 1), 4, 0)   // all equal: cluster 0, row 0, the rest empty
			u.send([][]uint32{{254, 254}, {0, 0}, {254, 0}, {0, 254}}, 1, 0)
			u.check(t)
		}
	}
}

func TestEveryCycleTakesABeat(t *testing.T) {
	for _, pipeline := range pipelines {
		c := clustu.Clustu{Units: 4, DistBits: 12, Clusters: 32, Tokens: 32, Pipeline: pipeline}
		u := open(t, c, 1)
		rng := rand.New(rand.NewPCG(4, 4))
		for range 4 {
			u.send(matrix(rng, 32, 32, 4000), 8, 0) // four passes of 32 rows: the readout of 32 entries hides
		}
		u.check(t)
		first, last := u.out.At[0], u.out.At[len(u.out.At)-1]
		require.Equal(t, c.Clusters+3*32+c.Latency(), first, "the clearing, three passes, the latency")
		require.Equal(t, first+3*4*32+31, last, "heads follow each other without a gap")
		require.Equal(t, u.out.At[31]-c.Latency()+c.RepLatency(), u.rep.At[0])
		require.Equal(t, u.rep.At[0]+31, u.rep.At[31], "one representative a cycle")
	}
}

func TestReadoutMayWait(t *testing.T) {
	u := open(t, clustu.Clustu{Units: 1, DistBits: 8, Clusters: 8, Tokens: 8, Pipeline: pipeline.Balanced}, 1)
	rng := rand.New(rand.NewPCG(5, 5))
	for range 5 {
		u.send(matrix(rng, 8, 8, 250), 2, 0)
	}
	u.rep.Stall = 100
	for range 300 {
		u.Tick()
	}
	require.Len(t, u.out.Got, 2*8, "two heads pass, the third waits for the first one's readout")
	u.rep.Stall = 0
	u.check(t)
}

func TestResetInMidFlight(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 6))
	u := open(t, clustu.Clustu{Units: 2, DistBits: 8, Clusters: 6, Tokens: 9, Pipeline: pipeline.Fast}, 1)
	for cut := 1; cut < 120; cut += 5 {
		u.Reset()
		u.Stall(30)
		u.send(matrix(rng, 9, 6, 200), 4, 0)
		u.send(matrix(rng, 9, 6, 200), 4, 0)
		for range cut {
			u.Tick()
		}
		u.Reset()
		u.wantOut, u.wantRep = nil, nil
		u.send(matrix(rng, 7, 5, 200), 3, 0)
		u.check(t)
	}
}

func TestIllegalParameters(t *testing.T) {
	good := clustu.Clustu{Units: 2, DistBits: 8, Clusters: 6, Tokens: 9, Pipeline: pipeline.Fast}
	require.NoError(t, good.Check())
	for _, c := range []struct {
		change func(c *clustu.Clustu)
		want   string
	}{
		{func(c *clustu.Clustu) { c.Units = 0 }, "Units is 0: must be at least 1"},
		{func(c *clustu.Clustu) { c.DistBits = 0 }, "DistBits is 0: must be 1 to 32"},
		{func(c *clustu.Clustu) { c.DistBits = 33 }, "DistBits is 33: must be 1 to 32"},
		{func(c *clustu.Clustu) { c.Clusters = 0 }, "Clusters is 0: must be at least 1"},
		{func(c *clustu.Clustu) { c.Tokens = 0 }, "Tokens is 0: must be at least 1"},
		{func(c *clustu.Clustu) { c.Pipeline = "slow" }, `Pipeline is "slow": must be area, balanced or fast`},
	} {
		g := good
		c.change(&g)
		_, err := hdl.Build(g)
		require.ErrorContains(t, err, c.want)
	}
}
