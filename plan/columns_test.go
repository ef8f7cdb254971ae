package plan

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"gonum.org/v1/gonum/mat"

	"github.com/sparcgen/sparcgen/gen/tensor"
)

func TestHighest(t *testing.T) {
	inf := math.Inf(1)
	require.Equal(t, []int{1, 3}, highest([]float64{1, 5, 2, inf, 4}, 2))
	require.Equal(t, []int{0, 1, 4}, highest([]float64{1, 1, 1, 1, 2}, 3), "the lowest of equal ones")
	require.Equal(t, []int{0, 2}, highest([]float64{1, 0.5, 1, 1 + 1e-12}, 2), "equal is to nine digits")
	require.Equal(t, []int{0, 1}, highest([]float64{1, 2}, 5))
}

func TestFisherByHand(t *testing.T) {
	s := scatter{between: mat.NewSymDense(4, nil), within: mat.NewSymDense(4, nil)}
	for j, v := range [][2]float64{{6, 2}, {5, 0}, {0, 0}, {0, 3}} {
		s.between.SetSym(j, j, v[0])
		s.within.SetSym(j, j, v[1])
	}
	require.Equal(t, []float64{3, math.Inf(1), 0, 0}, s.fisher())
}

// The scatters of two passages of four rows, added up by hand.
func TestScatterByHand(t *testing.T) {
	p := &passage{scores: [][]float64{{3, 0}, {3, 0}, {0, 1}, {0, 1}}, k: make([][]int16, 2)}
	labels, features, count := p.classes()
	require.Equal(t, 1, count, "0.15 of 4 rows")
	require.Equal(t, []int{0, 0, 0, 0}, labels)
	require.Equal(t, [][]float64{{1.5, -1.5}, {1.5, -1.5}, {-0.5, 0.5}, {-0.5, 0.5}}, features, "rows less their means")

	h := drawn("x", 2, 16)
	c := &calibration{head: h, passages: []*passage{p, p}}
	s := c.newScatter()
	// One class: nothing between. Within: deviations of 1 about the mean (0.5, -0.5), eight rows.
	require.Equal(t, []float64{8, -8, 8}, []float64{s.within.At(0, 0), s.within.At(0, 1), s.within.At(1, 1)})
	require.Zero(t, mat.Norm(s.between, 2))
}

// Within and between add up to the total scatter about the means of passages.
func TestScatterAddsUp(t *testing.T) {
	h := realHead(t, "use_L0H2_n64")
	c := calibrate(h)
	s := c.newScatter()
	total := mat.NewSymDense(64, nil)
	for _, p := range c.passages {
		_, features, count := p.classes()
		require.Equal(t, 10, count, "0.15 of 64 rows")
		mean := make([]float64, 64)
		for _, f := range features {
			for j, v := range f {
				mean[j] += v / 64
			}
		}
		for _, f := range features {
			for i := range 64 {
				for j := i; j < 64; j++ {
					total.SetSym(i, j, total.At(i, j)+(f[i]-mean[i])*(f[j]-mean[j]))
				}
			}
		}
	}
	var sum mat.SymDense
	sum.AddSym(s.between, s.within)
	require.True(t, mat.EqualApprox(total, &sum, 1e-6*mat.Norm(total, 2)))
	require.Greater(t, mat.Trace(s.between), 0.2*mat.Trace(total), "the classes say something")
}

// Rows of three patterns with noise: each row gets the class of its pattern.
func TestClassesFindPatterns(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	p := &passage{k: make([][]int16, 20)}
	for i := range 20 {
		row := make([]float64, 20)
		for j := range row {
			row[j] = 0.1 * rng.NormFloat64()
		}
		row[i%3] += 5 // neighbours differ
		p.scores = append(p.scores, row)
	}
	labels, _, count := p.classes()
	require.Equal(t, 3, count)
	for i := range labels {
		require.Equal(t, labels[i%3], labels[i], "row %d", i)
	}
	require.Len(t, map[int]bool{labels[0]: true, labels[1]: true, labels[2]: true}, 3)
}

// Of values x and -x, which have mean 0, by hand: blocks of five begin with means 20 and 12.6,
// then 26 and after it 31 go over to the other class.
func TestClassesByHand(t *testing.T) {
	p := &passage{k: make([][]int16, 2)}
	for _, x := range []float64{0, 0, 0, 0, 100, 1, 2, 3, 26, 31} {
		p.scores = append(p.scores, []float64{x + 7, 7 - x})
	}
	labels, _, count := p.classes()
	require.Equal(t, 2, count)
	require.Equal(t, []int{1, 1, 1, 1, 0, 1, 1, 1, 1, 1}, labels)
	for i := range p.scores {
		p.scores[i] = []float64{1, 2}
	}
	labels, _, _ = p.classes()
	require.Equal(t, make([]int, 10), labels, "the lowest of classes equally near, and the other keeps its centre")
}

// With two correlated columns and one discriminant the loadings have a closed form:
// W = [1 r; r 1], B = [b 0; 0 0], w = W^-1 e1 / sqrt((W^-1)11), l = b (W^-1)11.
func TestLoadingsByHand(t *testing.T) {
	s := scatter{between: mat.NewSymDense(2, []float64{4 * 7, 0, 0, 0}), within: mat.NewSymDense(2, []float64{4, 3, 3, 9})}
	got, err := s.loadings()
	require.NoError(t, err)
	// Brought to unit variance: columns / 2 and / 3, so b = 7 and r = 0.9 * 3/6.
	b, r := 7.0, 0.45
	det := 1 - r*r
	require.InDelta(t, b/(det*det), got[0], 1e-9)
	require.InDelta(t, b*r*r/(det*det), got[1], 1e-9)
}

// A column that never varies within classes has no weight, and does no harm.
func TestLoadingsOfConstantColumns(t *testing.T) {
	s := scatter{between: mat.NewSymDense(2, []float64{4, 0, 0, 0}), within: mat.NewSymDense(2, []float64{4, 0, 0, 0})}
	got, err := s.loadings()
	require.NoError(t, err)
	require.InDelta(t, 1, got[0], 1e-9)
	require.Zero(t, got[1])
}

// Groups of rows that differ in the key they look at: only these keys tell them
// apart, so fisher and lda choose them.
func TestColumnsThatDiscriminate(t *testing.T) {
	const n, d = 40, 16
	rng := rand.New(rand.NewPCG(3, 4))
	h := &tensor.Head{Name: "x", K: numbers(rng, n, d, 0.1), V: numbers(rng, n, d, 1)}
	telling := []int{5, 11, 17, 23, 38}
	for e, j := range telling {
		h.K[j] = make([]float32, d)
		h.K[j][e] = 4
	}
	// Six groups of rows: one for each telling key, one for none.
	for range 6 {
		q := numbers(rng, n, d, 0.5)
		for i := range q {
			q[i][i*6/n] += 6
		}
		h.Qcal, h.Kcal = append(h.Qcal, q), append(h.Kcal, h.K)
	}
	h.Q = h.Qcal[0]
	c := calibrate(h)
	for _, how := range []string{Fisher, LDA} {
		got, err := c.columns(how, 5)
		require.NoError(t, err)
		require.Equal(t, telling, got, how)
	}
	got, err := c.columns(Stride, 5)
	require.NoError(t, err)
	require.Equal(t, []int{0, 8, 16, 24, 32}, got)
}
