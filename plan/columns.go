package plan

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"

	"github.com/sparcgen/sparcgen/units/golden"
)

// The ways to choose columns.
const (
	Stride = "stride" // column j is floor(j n / m)
	Fisher = "fisher" // the largest ratios of variance between classes to variance within
	LDA    = "lda"    // the largest loadings of the linear discriminants of the classes
)

// Given says in a plan that its columns were edited by hand.
const Given = "given"

// Selections are the ways to choose columns.
var Selections = []string{Stride, Fisher, LDA}

// scatter is the variation of score columns over labelled rows of the calibration
// passages, about the mean of each passage: positions of different passages have
// nothing in common but their number.
type scatter struct {
	between, within *mat.SymDense // n x n, of keys
}

// newScatter sums over the passages: within each class about its mean, and the
// means of classes, weighted with their sizes, about the passage's. It takes
// O(rows n^2) operations.
func (c *calibration) newScatter() scatter {
	n := c.head.Tokens()
	s := scatter{mat.NewSymDense(n, nil), mat.NewSymDense(n, nil)}
	whole := make([]float64, n) // a passage may be shorter than n
	add := func(to *mat.SymDense, weight float64, x, mean []float64) {
		clear(whole)
		copy(whole, x)
		floats.Sub(whole[:len(mean)], mean)
		to.SymRankOne(to, weight, mat.NewVecDense(n, whole))
	}
	for _, p := range c.passages {
		labels, features, count := p.classes()
		means := classMeans(features, labels, count, make([][]float64, count))
		all := classMeans(features, make([]int, len(features)), 1, nil)[0]
		sizes := make([]float64, count)
		for i, f := range features {
			sizes[labels[i]]++
			add(s.within, 1, f, means[labels[i]])
		}
		for k, size := range sizes {
			if size > 0 {
				add(s.between, size, means[k], all)
			}
		}
	}
	return s
}

// columns returns m key positions, ascending.
func (c *calibration) columns(how string, m int) ([]int, error) {
	if how == Stride {
		return golden.StrideColumns(c.head.Tokens(), m), nil
	}
	s := c.newScatter()
	if how == Fisher {
		return highest(s.fisher(), m), nil
	}
	loadings, err := s.loadings()
	return highest(loadings, m), err
}

// fisher returns the ratio of each column: variance between classes over variance
// within them. A column that varies between classes only has an infinite one, a
// column that does not vary 0.
func (s scatter) fisher() []float64 {
	out := make([]float64, s.within.SymmetricDim())
	for j := range out {
		b, w := s.between.At(j, j), s.within.At(j, j)
		switch {
		case w > 0:
			out[j] = b / w
		case b > 0:
			out[j] = math.Inf(1)
		}
	}
	return out
}

// shrinkage moves the scatter within classes towards its diagonal: there are as
// many columns as rows in a passage, and the inverse of the raw matrix is noise.
const shrinkage = 0.1

// loadings returns the weight of each column in the linear discriminants. With the
// columns brought to unit variance within classes, W = (1-g) D^-1/2 Sw D^-1/2 + g I
// (D the diagonal of Sw, g the shrinkage) and B = D^-1/2 Sb D^-1/2, the discriminants w
// solve B w = l W w; with W = L L^T they are L^-T times the eigenvectors of L^-1 B L^-T.
// The loading of column j is the sum over the discriminants of l w[j]^2.
func (s scatter) loadings() ([]float64, error) {
	n := s.within.SymmetricDim()
	unit := make([]float64, n) // of D^-1/2
	for j := range unit {
		if w := s.within.At(j, j); w > 0 {
			unit[j] = 1 / math.Sqrt(w)
		}
	}
	within, between := mat.NewSymDense(n, nil), mat.NewSymDense(n, nil)
	for i := range n {
		for j := i; j < n; j++ {
			within.SetSym(i, j, (1-shrinkage)*unit[i]*unit[j]*s.within.At(i, j))
			between.SetSym(i, j, unit[i]*unit[j]*s.between.At(i, j))
		}
		within.SetSym(i, i, within.At(i, i)+shrinkage)
	}
	var chol mat.Cholesky
	if !chol.Factorize(within) {
		return nil, fmt.Errorf("columns by lda: the scatter within classes of the calibration passages is singular; use --select fisher")
	}
	var l mat.TriDense
	chol.LTo(&l)
	var half, whole mat.Dense // L^-1 B, then L^-1 (L^-1 B)^T
	if err := half.Solve(&l, between); err != nil {
		return nil, fmt.Errorf("columns by lda: %w; use --select fisher", err)
	}
	if err := whole.Solve(&l, half.T()); err != nil {
		return nil, fmt.Errorf("columns by lda: %w; use --select fisher", err)
	}
	symmetric := mat.NewSymDense(n, nil)
	for i := range n {
		for j := i; j < n; j++ {
			symmetric.SetSym(i, j, (whole.At(i, j)+whole.At(j, i))/2)
		}
	}
	var eigen mat.EigenSym
	if !eigen.Factorize(symmetric, true) {
		return nil, fmt.Errorf("columns by lda: the eigenvalues of the discriminants do not converge; use --select fisher")
	}
	var vectors, w mat.Dense
	eigen.VectorsTo(&vectors)
	if err := w.Solve(l.T(), &vectors); err != nil {
		return nil, fmt.Errorf("columns by lda: %w; use --select fisher", err)
	}
	out := make([]float64, n)
	for k, value := range eigen.Values(nil) {
		for j := range out {
			out[j] += max(value, 0) * w.At(j, k) * w.At(j, k)
		}
	}
	return out, nil
}

// highest returns the positions of the m largest values, ascending; of equal ones,
// to nine significant digits, the lowest positions.
func highest(values []float64, m int) []int {
	order := make([]int, len(values))
	rounded := make([]float64, len(values))
	for i, v := range values {
		order[i] = i
		r, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 9, 64), 64)
		if err != nil {
			panic(err) // what was formatted can be parsed
		}
		rounded[i] = r
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(rounded[b], rounded[a]) })
	chosen := order[:min(m, len(order))]
	slices.Sort(chosen)
	return chosen
}
