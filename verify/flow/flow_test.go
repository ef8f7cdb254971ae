package flow_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/clustu"
	"github.com/sparcgen/sparcgen/units/distu"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/engine"
	"github.com/sparcgen/sparcgen/verify/flow"
)

// chain returns joined units for heads of up to 256 rows and clusters.
func chain(lanes, copies, pack, units, bits int, pipeline string) flow.Chain {
	d := distu.Distu{Lanes: lanes, Bits: bits, Copies: copies, Columns: 64, Pack: pack, Pipeline: pipeline}
	return flow.Chain{Dist: d, Clust: clustu.Clustu{Units: units, DistBits: d.DistanceBits(), Clusters: 256, Tokens: 256, Pipeline: pipeline}}
}

func heads(t *testing.T) []*tensor.Head {
	t.Helper()
	files, err := filepath.Glob("../testdata/qkv/*.npz")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	list := make([]*tensor.Head, len(files))
	for i, file := range files {
		list[i], err = tensor.ReadNPZ(file)
		require.NoError(t, err)
	}
	return list
}

// clustered runs the golden flow of a head on stride columns for 16 processors.
func clustered(t *testing.T, h *tensor.Head, sparsity float64, bits, lanes, copies int, centre bool) (*golden.FlowResult, int) {
	t.Helper()
	codes := h.Quantise()
	n := h.Tokens()
	columns := golden.StrideColumns(n, golden.ColumnCount(n, 16))
	pack := golden.Pack(lanes, len(columns))
	r, err := golden.Flow(codes.Q, codes.K, golden.FlowConfig{
		Clusters: golden.PlannedClusters(n, sparsity), Valid: n, Columns: columns,
		Shift: golden.PrescoreShift(golden.MaxAbsScore(golden.Scores(codes.Q, codes.K, columns)), bits),
		Bits:  bits, Centre: centre, Iterations: 1, Units: copies, Pack: pack,
	})
	require.NoError(t, err)
	return r, pack
}

// TestRealHeads clusters every head on the machine of preset balanced, index
// for index as the golden model, at the cycles that the model says.
func TestRealHeads(t *testing.T) {
	const lanes, copies = 64, 8
	for _, bits := range []int{16, 8} {
		b := open(t, chain(lanes, copies, 4, 16, bits, config.PipelineBalanced), sim.Native, 1)
		packs := map[int]bool{}
		empty := 0
		for _, h := range heads(t) {
			for _, sparsity := range []float64{0.85, 0.5} {
				r, pack := clustered(t, h, sparsity, bits, lanes, copies, sparsity == 0.5)
				it := r.Final()
				clusterOf, scan := golden.TwoPassScan(golden.Similarities(r.Rows, it.Centroids), len(it.Centroids))
				require.Equal(t, golden.ClustersOf(it.Allocation), clusterOf)
				require.Equal(t, it.Scan, scan, "the streamed scan is the two-pass scan")

				b.Reset()
				start := b.Cycle
				b.send(r.Rows, it.Centroids, pack)
				out, rep := wanted(it)
				b.check(t, out, rep)

				n, clusters := len(r.Rows), len(it.Centroids)
				passes := (clusters + copies*pack - 1) / (copies * pack)
				first := min(copies, (clusters+pack-1)/pack) + 1 // the first load and the swap
				first = max(first, b.chain.Clust.Clusters-b.chain.Dist.Latency())
				require.Equal(t, first+n*passes+b.chain.Dist.Latency()+b.chain.Clust.Latency()-1, b.out.At[n-1]-start, h.Name)
				packs[pack] = true
				empty += clusters - r.Used()
				t.Logf("%s: %d rows, %d bits, %d of %d clusters used, pack %d, %d passes: equal", h.Name, n, bits, r.Used(), clusters, pack, passes)
			}
		}
		require.Len(t, packs, 3, "packs of 1, 2 and 4 occur")
		require.NotZero(t, empty, "empty clusters occur")
	}
}

// TestRealHeadsUnderStalls queues all heads of up to 128 rows, one after the
// other, with stalls on every port and rows of several beats.
func TestRealHeadsUnderStalls(t *testing.T) {
	const lanes, copies, bits = 24, 3, 8
	for i, pipeline := range []string{config.PipelineArea, config.PipelineBalanced, config.PipelineFast} {
		b := open(t, chain(lanes, copies, 4, 7, bits, pipeline), sim.Native, uint64(i))
		b.Stall(25)
		var wantOut, wantRep [][]int64
		for _, h := range heads(t) {
			if h.Tokens() > 128 {
				continue
			}
			r, pack := clustered(t, h, 0.85, bits, lanes, copies, true)
			b.send(r.Rows, r.Final().Centroids, pack)
			out, rep := wanted(r.Final())
			wantOut, wantRep = append(wantOut, out...), append(wantRep, rep...)
		}
		b.check(t, wantOut, wantRep)
	}
}

// TestEngines runs one head on every engine, with stalls.
func TestEngines(t *testing.T) {
	const lanes, copies, bits = 16, 2, 8
	for name, opener := range map[string]sim.Opener{
		"exact": sim.Exact, "native": sim.Native,
		"verilator": engine.Verilator(engine.Options{}), "icarus": engine.Icarus(engine.Options{}),
	} {
		t.Run(name, func(t *testing.T) {
			for _, h := range heads(t) {
				if h.Tokens() != 64 {
					continue
				}
				b := open(t, chain(lanes, copies, 2, 3, bits, config.PipelineBalanced), opener, 1)
				b.Stall(20)
				r, pack := clustered(t, h, 0.85, bits, lanes, copies, false)
				b.send(r.Rows, r.Final().Centroids, pack)
				out, rep := wanted(r.Final())
				b.check(t, out, rep)
			}
		})
	}
}

func TestTooManyDistances(t *testing.T) {
	_, err := hdl.Build(chain(8, 4, 4, 7, 8, config.PipelineArea))
	require.ErrorContains(t, err, "Dist has 16 distances a beat: must be at most 2*Clust.Units (14)")
}
