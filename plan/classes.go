package plan

import (
	"gonum.org/v1/gonum/floats"

	"github.com/sparcgen/sparcgen/units/golden"
)

// classShare is the share of rows in a class: as many classes as the paper has
// clusters (85 % sparsity). Columns do not depend on the number of clusters, so that
// it can be searched with the columns given.
const classShare = 0.15

// classRounds bounds the rounds of k-means; fewer are taken when nothing moves.
const classRounds = 20

// classes labels the rows of a passage: k-means on whole rows of scores, each less
// its mean, since softmax ignores an offset of a row. It begins with contiguous
// blocks, as the machine does, and is deterministic: a row goes to the nearest centre
// (squared distance), the lowest on ties, and a class without rows keeps its centre.
func (p *passage) classes() (labels []int, features [][]float64, count int) {
	n := len(p.scores)
	count = golden.PlannedClusters(n, 1-classShare)
	labels = make([]int, n)
	for i, row := range p.scores {
		labels[i] = golden.InitialClass(i, count, n)
		f := make([]float64, len(row))
		copy(f, row)
		floats.AddConst(-floats.Sum(row)/float64(len(row)), f)
		features = append(features, f)
	}
	var centres [][]float64
	for range classRounds {
		centres = classMeans(features, labels, count, centres)
		moved := false
		for i, f := range features {
			best, least := 0, squared(f, centres[0])
			for c := 1; c < count; c++ {
				if d := squared(f, centres[c]); d < least {
					best, least = c, d
				}
			}
			moved = moved || labels[i] != best
			labels[i] = best
		}
		if !moved {
			break
		}
	}
	return labels, features, count
}

// classMeans returns the mean of each class; an empty one keeps that of before.
func classMeans(features [][]float64, labels []int, count int, before [][]float64) [][]float64 {
	means := make([][]float64, count)
	sizes := make([]int, count)
	for c := range means {
		means[c] = make([]float64, len(features[0]))
	}
	for i, f := range features {
		floats.Add(means[labels[i]], f)
		sizes[labels[i]]++
	}
	for c, size := range sizes {
		if size > 0 {
			floats.Scale(1/float64(size), means[c])
		} else {
			means[c] = before[c]
		}
	}
	return means
}

func squared(a, b []float64) float64 {
	sum := 0.0
	for k, x := range a {
		sum += (x - b[k]) * (x - b[k])
	}
	return sum
}
