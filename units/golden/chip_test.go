package golden

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// smallJob draws an attention job of n rows with some padding.
func smallJob(rng *rand.Rand, n, d, clusters int) *Job {
	rows := n + rng.IntN(4)
	j := &Job{Name: "small", N: n, D: d, Clusters: clusters, Rounds: 1,
		Q: randomRows(rng, rows, d, 32767), K: randomRows(rng, rows, d, 32767), V: randomRows(rng, rows, d, 32767),
		Columns: StrideColumns(n, min(n, 5)), Bits: 8, Shift: 25, Exp: DefaultExp}
	j.Requant, _ = NewRequant(1e-9)
	return j
}

func run(t *testing.T, j *Job) *ChipResult {
	t.Helper()
	r, err := Run(j)
	require.NoError(t, err)
	return r
}

// Keys of zeros give every key the same weight, so that Z is the mean of V
// whatever the query: with four keys an exact shift.
func TestChipByHand(t *testing.T) {
	row := func(values ...int16) []int16 { return append(values, make([]int16, 16-len(values))...) }
	j := &Job{N: 4, D: 16, Clusters: 2, Rounds: 1, Bits: 8, Shift: 2, Columns: []int{0, 3},
		Q: [][]int16{row(1), row(40), row(3), row(44)}, K: [][]int16{row(8), row(0), row(0), row(4)},
		V: [][]int16{row(1, -1), row(2, -2), row(4, -4), row(6, -6)}, Requant: Requant{Pre: 30, Multiplier: 1, Post: 0}, Exp: DefaultExp}
	r := run(t, j)
	// Pre-scores (q*8, q*4) / 4: (2 1) (80 40) (6 3) (88 44). Blocks {0 1} and {2 3}:
	// centroids (41 20.5->21) and (47 23.5->24). Rows 0 and 2 are nearer the first
	// (59, 53), rows 1 and 3 the second (33+16=49 against 39+19=58; 61 against 70).
	require.Equal(t, [][]int16{{2, 1}, {80, 40}, {6, 3}, {88, 44}}, r.Flow.Prescores)
	require.Equal(t, [][]int16{{41, 21}, {47, 24}}, r.Flow.Final().Centroids)
	require.Equal(t, []int{0, 1, 0, 1}, r.ClusterOf)
	require.Equal(t, []int{2, 1}, r.Representative)
	require.Equal(t, []int{2, 2}, r.Members)
	require.Equal(t, 2, r.Used)
	require.Equal(t, [][]int16{row(3), row(40)}, r.Qc)
	// 13/4 is 3 and -13/4 is -3.
	require.Equal(t, [][]int16{row(3, -3), row(3, -3)}, r.Zc)
	require.Equal(t, [][]int16{row(3, -3), row(3, -3), row(3, -3), row(3, -3)}, r.Z)

	j.Mean = true
	r = run(t, j)
	require.Equal(t, [][]int16{row(2), row(42)}, r.Qc)
	require.Equal(t, []int{-1, -1}, r.Representative)

	j.Clusters = 4
	r = run(t, j)
	require.Nil(t, r.Flow)
	require.Equal(t, j.Q, r.Qc, "dense: every query attends for itself")
	require.Equal(t, []int{0, 1, 2, 3}, r.ClusterOf)
	require.Equal(t, []int{0, 1, 2, 3}, r.Representative)
	require.Equal(t, []int{1, 1, 1, 1}, r.Members)
	require.Equal(t, 4, r.Used)
}

// The result against one put together from other functions: the two-pass scan on
// a stored matrix, sums of members, and attention row by row.
func TestChipAgainstAnotherComposition(t *testing.T) {
	rng := rand.New(rand.NewPCG(12, 1))
	for trial := range 60 {
		n := 1 + rng.IntN(24)
		j := smallJob(rng, n, []int{16, 32, 64, 128}[trial%4], 1+rng.IntN(n))
		j.Mean, j.Centre, j.Early = trial&1 > 0, trial&2 > 0, trial&4 > 0
		if rng.IntN(3) == 0 { // equal rows make ties and empty clusters
			for i := range j.Q {
				j.Q[i] = j.Q[i%2]
			}
		}
		r := run(t, j)
		order := []Normalisation{Late, Early}[trial>>2&1]
		if j.Clusters == n {
			for i := range n {
				require.Equal(t, AttendRow(j.Q[i], j.K[:n], j.V[:n], j.Requant, j.Exp, order), r.Z[i])
			}
			continue
		}
		p := Requantise(Scores(j.Q[:n], j.K[:n], j.Columns), j.Shift, j.Bits)
		if j.Centre {
			p = CentreRows(p, j.Bits)
		}
		class := make([]int, n)
		for i := range class {
			class[i] = InitialClass(i, j.Clusters, n)
		}
		clusterOf, scan := TwoPassScan(Similarities(p, Means(p, class, j.Clusters, nil)), j.Clusters)
		require.Equal(t, clusterOf, r.ClusterOf)
		for c, s := range scan {
			require.Equal(t, s.Members, r.Members[c])
			if s.Empty() {
				require.Nil(t, r.Qc[c])
				require.Nil(t, r.Zc[c])
				require.Equal(t, -1, r.Representative[c])
				continue
			}
			q := j.Q[s.Representative.Index]
			if j.Mean {
				q = make([]int16, j.D)
				for x := range q {
					sum := int64(0)
					for i, of := range clusterOf {
						if of == c {
							sum += int64(j.Q[i][x])
						}
					}
					q[x] = int16(Mean(sum, uint64(s.Members)))
				}
				require.Equal(t, -1, r.Representative[c])
			} else {
				require.Equal(t, s.Representative.Index, r.Representative[c])
			}
			require.Equal(t, AttendRow(q, j.K[:n], j.V[:n], j.Requant, j.Exp, order), r.Zc[c])
		}
		for i, c := range clusterOf {
			require.Equal(t, r.Zc[c], r.Z[i], "row %d", i)
		}
		require.Equal(t, UsedClusters(scan), r.Used)
	}
}

// Rows past N change nothing, whatever they hold.
func TestChipIgnoresPadding(t *testing.T) {
	rng := rand.New(rand.NewPCG(13, 1))
	for _, clusters := range []int{4, 9, 13} {
		j := smallJob(rng, 13, 16, clusters)
		short := *j
		short.Q, short.K, short.V = j.Q[:13], j.K[:13], j.V[:13]
		j.Q, j.K, j.V = append(j.Q[:13:13], randomRows(rng, 5, 16, 32767)...), append(j.K[:13:13], randomRows(rng, 5, 16, 32767)...), append(j.V[:13:13], randomRows(rng, 5, 16, 32767)...)
		want := run(t, &short)
		got := run(t, j)
		require.Equal(t, want, got)
		require.Len(t, got.Z, 13)
		j.K[3][0] ^= 1 << 13
		require.NotEqual(t, want.Z, run(t, j).Z, "a row before N does")
	}
}

// V made from X and W inside the job is V made by a gemm job.
func TestChipMakesV(t *testing.T) {
	rng := rand.New(rand.NewPCG(14, 1))
	for _, clusters := range []int{5, 20} {
		j := smallJob(rng, 20, 32, clusters)
		x, w := randomRows(rng, 22, 40, 32767), randomRows(rng, 40, 32, 32767)
		made := run(t, &Job{Kind: JobGemm, N: 20, D: 32, X: x, W: w, YShift: 18}).Z
		require.Len(t, made, 20)
		vgen := *j
		vgen.V, vgen.Vgen, vgen.X, vgen.W, vgen.YShift = nil, true, x, w, 18
		j.V = made
		require.Equal(t, run(t, j), run(t, &vgen))
	}
}

func TestChipRounds(t *testing.T) {
	rng := rand.New(rand.NewPCG(15, 1))
	changed := false
	for range 20 {
		j := smallJob(rng, 30, 16, 6)
		one := run(t, j)
		j.Rounds = 3
		three := run(t, j)
		require.Len(t, three.Flow.Iterations, 3)
		require.Equal(t, one.Flow.Iterations, three.Flow.Iterations[:1])
		require.Equal(t, ClustersOf(three.Flow.Iterations[2].Allocation), three.ClusterOf, "the last round decides")
		changed = changed || !slices.Equal(one.ClusterOf, three.ClusterOf)
	}
	require.True(t, changed, "more rounds change clusters")
}

func TestJobRefusals(t *testing.T) {
	rng := rand.New(rand.NewPCG(16, 1))
	attention := func() *Job { return smallJob(rng, 8, 16, 3) }
	vgen := func() *Job {
		j := attention()
		j.Vgen, j.V, j.X, j.W = true, nil, randomRows(rng, 8, 4, 9), randomRows(rng, 4, 16, 9)
		return j
	}
	gemm := func() *Job {
		return &Job{Kind: JobGemm, N: 3, D: 5, X: randomRows(rng, 3, 4, 9), W: randomRows(rng, 4, 5, 9)}
	}
	for _, c := range []struct {
		job    func() *Job
		change func(*Job)
		want   string
	}{
		{attention, func(j *Job) { j.Kind = 7 }, "kind is 7: must be attention (0) or gemm (1)"},
		{attention, func(j *Job) { j.N = 0 }, "n_valid is 0: must be 1..1024"},
		{attention, func(j *Job) { j.N = 1025 }, "n_valid is 1025: must be 1..1024"},
		{attention, func(j *Job) { j.Q = j.Q[:7] }, "Q has 7 rows: must have at least 8"},
		{attention, func(j *Job) { j.K = nil }, "K has 0 rows: must have at least 8"},
		{attention, func(j *Job) { j.V[2] = j.V[2][:15] }, "V has 15 columns in row 2: must be 16, as d"},
		{attention, func(j *Job) { j.D = 24 }, "d is 24: must be one of [16 32 64 128]"},
		{attention, func(j *Job) { j.Clusters = 0 }, "clusters is 0: must be 1..8"},
		{attention, func(j *Job) { j.Clusters = 9 }, "clusters is 9: must be 1..8"},
		{attention, func(j *Job) { j.Rounds = 0 }, "iterations is 0: must be 1..4"},
		{attention, func(j *Job) { j.Rounds = 5 }, "iterations is 5: must be 1..4"},
		{attention, func(j *Job) { j.Columns = nil }, "the column list is empty"},
		{attention, func(j *Job) { j.Columns = []int{1, 8} }, "column 1 of the list is key 8: must be below n_valid (8)"},
		{attention, func(j *Job) { j.Shift = 40 }, "shift is 40: must be 0..39"},
		{attention, func(j *Job) { j.Bits = 17 }, "pre-score bits is 17: must be 2..16"},
		{attention, func(j *Job) { j.Requant.Pre = 40 }, "pre is 40: must be 0..39"},
		{attention, func(j *Job) { j.Requant.Multiplier = 0 }, "multiplier is 0: must be 1..65535"},
		{attention, func(j *Job) { j.Requant.Post = 32 }, "post is 32: must be 0..31"},
		{attention, func(j *Job) { j.Exp.Order = 9 }, "order"},
		{vgen, func(j *Job) { j.V = j.Q }, "must be absent with vgen"},
		{vgen, func(j *Job) { j.X = j.X[:7] }, "X has 7 rows: must have at least 8"},
		{vgen, func(j *Job) { j.W[0] = nil }, "W has 0 columns in row 0: must be 16, as d"},
		{gemm, func(j *Job) { j.D = 0 }, "d is 0: must be at least 1"},
		{gemm, func(j *Job) { j.YShift = -1 }, "yshift is -1: must be 0..39"},
		{gemm, func(j *Job) { j.W = nil }, "W has 0 rows: must have one a column of X"},
		{gemm, func(j *Job) { j.W = j.W[:3] }, "X has 4 columns in row 0: must be 3, as the rows of W"},
		{gemm, func(j *Job) { j.AccBits = 39 }, "accumulator bits is 39: must be 40..62"},
	} {
		j := c.job()
		require.NoError(t, j.Check(), c.want)
		c.change(j)
		require.ErrorContains(t, j.Check(), c.want)
		j.Name = "x"
		_, err := Run(j)
		require.ErrorContains(t, err, "job x: ")
		require.ErrorContains(t, err, c.want)
	}
	dense := attention()
	dense.Clusters, dense.Columns, dense.Rounds = 8, nil, 0
	require.NoError(t, dense.Check(), "dense needs no columns and no rounds")

	long := &Job{Kind: JobGemm, N: 1, D: 1, X: [][]int16{make([]int16, 512)}}
	for j := range 512 {
		long.X[0][j], long.W = -32768, append(long.W, []int16{-32768})
	}
	_, err := Run(long)
	require.ErrorContains(t, err, "must fit 40 bits")
}

// On real heads the integers cost at most 5e-4 beside float64 attention under
// the same clusters and representatives.
func TestChipOnRealHeads(t *testing.T) {
	for _, h := range realHeads(t) {
		for _, sparsity := range []float64{0, 0.5, 0.75, 0.85, 0.9} {
			for _, mean := range []bool{false, true} {
				f := h.flowConfig(sparsity, 8)
				j := &Job{Name: h.Name, Q: h.IntQ, K: h.IntK, V: h.V16, N: len(h.Q), D: len(h.Q[0]), Columns: f.Columns,
					Clusters: f.Clusters, Rounds: 1, Mean: mean, Centre: mean, Bits: 8, Shift: f.Shift, Exp: DefaultExp}
				var err error
				j.Requant, err = NewRequant(scoreUnit(&h))
				require.NoError(t, err)
				r := run(t, j)
				m := Measure(wide(h.Q), wide(h.K), wide(h.V), r, h.VScale)
				t.Logf("%s s=%v mean=%v: C %d, used %d, error %.4f, cosine %.4f, KL %.3f, integers %.2e",
					h.Name, sparsity, mean, j.Clusters, r.Used, m.RelError, m.Cosine, m.KL, m.Arithmetic)
				require.Less(t, m.Arithmetic, 5e-4, fmt.Sprint(h.Name, sparsity, mean))
				if sparsity == 0 {
					require.Less(t, m.RelError, 5e-4)
					require.InDelta(t, 0, m.KL, 1e-12)
				}
			}
		}
	}
}

// scoreUnit is what one unit of a head's accumulator is worth.
func scoreUnit(h *realHead) float64 {
	return h.QScale * h.KScale / math.Sqrt(float64(len(h.Q[0])))
}
