package plan

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// realHead reads one of the committed heads of a trained model.
func realHead(t testing.TB, name string) *tensor.Head {
	t.Helper()
	h, err := tensor.ReadNPZ(filepath.Join("../verify/testdata/qkv", name+".npz"))
	require.NoError(t, err)
	return h
}

var variants = []Variant{{Stride, Medoid, false, 1}, {Stride, Mean, true, 1}, {Fisher, Mean, false, 3}, {LDA, Medoid, true, 2}}

// The numbers that planning works with are those that the golden model gives by
// definition: each calibration passage is run as a head of its own.
func TestFastMeasuresAreTheDefinitions(t *testing.T) {
	h := realHead(t, "use_L0H2_n64")
	for _, v := range variants {
		for _, clusters := range []int{1, 7, 16, 40, 63} {
			c := calibrate(h)
			columns, err := c.columns(v.Select, 16)
			require.NoError(t, err)
			trial := c.newTrial(v, columns, 8)

			planned := made(t, balanced, settings, h).Heads[0]
			planned.set(v)
			planned.Columns, planned.Shift, planned.Clusters = columns, trial.shift, clusters
			sum := 0.0
			for p := range h.Qcal {
				passage := &tensor.Head{Name: h.Name, Q: h.Qcal[p], K: h.Kcal[p], V: h.V}
				f, _, err := planned.Assess(passage, balanced)
				require.NoError(t, err)
				sum += f.KL
			}
			require.InEpsilon(t, sum/4, trial.kl(clusters), 1e-5, "%v, %d clusters", v, clusters)

			j, err := planned.Job(h, balanced)
			require.NoError(t, err)
			r, err := golden.Run(j)
			require.NoError(t, err)
			q, k, values := tensor.Wide(h.Q), tensor.Wide(h.K), tensor.Wide(h.V)
			want := golden.RelativeError(golden.ClusteredAttention(golden.ClusterQueries(q, r.ClusterOf, r.Representative), k, values, r.ClusterOf), golden.Attention(q, k, values))
			o := newOwn(h, c.codes)
			rounds := golden.ClusterRows(o.rows(columns, trial.shift, 8, v.Center), clusters, v.Iterations, clusters, 1)
			require.InEpsilon(t, want, o.relError(rounds[len(rounds)-1], v.Representative), 1e-5, "%v, %d clusters", v, clusters)
		}
	}
}

func TestDenseDivergesFromNothing(t *testing.T) {
	c := calibrate(drawn("x", 40, 16))
	columns, err := c.columns(Stride, 16)
	require.NoError(t, err)
	trial := c.newTrial(variants[1], columns, 8)
	require.Zero(t, trial.kl(40))
	require.Greater(t, trial.kl(39), 0.0)
}

// Passages need not be as long as the head: longer ones are cut, shorter ones have
// fewer clusters in proportion and the columns that they have.
func TestPassagesOfOtherLengths(t *testing.T) {
	h, long, short := drawn("x", 40, 16), drawn("l", 60, 16), drawn("s", 10, 16)
	h.Qcal, h.Kcal = []tensor.Matrix{long.Q, short.Q}, []tensor.Matrix{long.K, short.K}
	c := calibrate(h)
	require.Len(t, c.passages[0].q, 40)
	require.Len(t, c.passages[0].scores[0], 40)
	require.Len(t, c.passages[1].q, 10)
	trial := c.newTrial(variants[1], []int{1, 4, 9, 10, 39}, 8)
	require.Len(t, trial.rows[0][0], 5)
	require.Len(t, trial.rows[1][0], 3, "the short passage has keys 0..9")
	for _, e := range [][2]int{{1, 1}, {4, 1}, {5, 1}, {6, 2}, {20, 5}, {38, 10}, {39, 10}} {
		require.Equal(t, e[1], c.passages[1].clusters(e[0], 40), "%d clusters", e[0])
		require.Equal(t, e[0], c.passages[0].clusters(e[0], 40))
	}
	// By hand: the passages are heads of their own, each row counts once.
	cut := func(h *tensor.Head, n int) *tensor.Head {
		return &tensor.Head{Name: "x", Q: h.Q[:n], K: h.K[:n], V: make(tensor.Matrix, n)}
	}
	sum := 0.0
	for p, part := range []*tensor.Head{cut(long, 40), cut(short, 10)} {
		for i := range part.V {
			part.V[i] = make([]float32, 16)
		}
		planned := made(t, balanced, settings, h).Heads[0]
		planned.N, planned.Clusters = len(part.Q), []int{20, 5}[p]
		planned.Columns, planned.Shift = trial.passages[p].columns(trial.columns), trial.shift
		f, _, err := planned.Assess(part, balanced)
		require.NoError(t, err)
		sum += f.KLSum
	}
	require.InEpsilon(t, sum/50, trial.kl(20), 1e-5)

	none := c.newTrial(variants[1], []int{20, 30}, 8)
	require.Nil(t, none.rows[1], "no chosen key in the short passage")
	require.Greater(t, none.kl(20), 0.0)
	h.Qcal, h.Kcal = h.Qcal[1:], h.Kcal[1:]
	require.Zero(t, calibrate(h).newTrial(variants[1], []int{20, 30}, 8).kl(20))
}
