package golden

import (
	"math"
	"strconv"
)

// Fidelity says how far a head's result is from float64 attention. KL is in nats.
type Fidelity struct {
	RelError float64 // Frobenius norm of Z - exact over that of exact dense attention
	Cosine   float64 // of Z and exact, each taken as one long vector
	KL       float64 // KL(A || A^) of a row, mean over rows: A exact, A^ the float64 row of the cluster's query
	KLSum    float64 // the same, summed over rows
	// Arithmetic is the relative error of Z against float64 attention under the
	// same clusters and representatives: what the integers cost, apart from what
	// clustering costs.
	Arithmetic float64
}

// Rounded returns the numbers to six significant digits: more depend on whether a
// machine fuses multiplications with additions, and a report is the same on every
// machine.
func (f Fidelity) Rounded() Fidelity {
	for _, x := range []*float64{&f.RelError, &f.Cosine, &f.KL, &f.KLSum, &f.Arithmetic} {
		v, err := strconv.ParseFloat(strconv.FormatFloat(*x, 'g', 6, 64), 64)
		if err != nil {
			panic(err) // what was formatted can be parsed
		}
		*x = v
	}
	return f
}

// Measure compares the result of an attention job with float64 attention on q, k
// and v, the numbers (N x D each) whose codes the job had; a unit of Z is worth
// scale.
func Measure(q, k, v [][]float64, r *ChipResult, scale float64) Fidelity {
	queries := ClusterQueries(q, r.ClusterOf, r.Representative)
	exact := Attention(q, k, v)
	same := ClusteredAttention(queries, k, v, r.ClusterOf)
	z := Real(r.Z, scale)
	f := Fidelity{RelError: relative(z, exact), Cosine: cosine(z, exact), Arithmetic: relative(z, same)}
	logs := make([][]float64, len(queries))
	for i, c := range r.ClusterOf {
		if logs[c] == nil {
			logs[c] = logWeights(queries[c], k)
		}
		f.KLSum += divergence(logWeights(q[i], k), logs[c])
	}
	f.KL = f.KLSum / float64(len(q))
	return f
}

// ClusterQueries returns the float64 query of each cluster: the row of q that
// represents it, or, where there is none (-1), the mean of its members; nil for an
// empty cluster.
func ClusterQueries(q [][]float64, clusterOf, representative []int) [][]float64 {
	out := make([][]float64, len(representative))
	members := make([]int, len(representative))
	for i, c := range clusterOf {
		if at := representative[c]; at >= 0 {
			out[c] = q[at]
			continue
		}
		if out[c] == nil {
			out[c] = make([]float64, len(q[i]))
		}
		members[c]++
		for t, x := range q[i] {
			out[c][t] += x
		}
	}
	for c, count := range members {
		for t := range out[c] {
			if count > 0 {
				out[c][t] /= float64(count)
			}
		}
	}
	return out
}

// relative is [RelativeError], and the norm of z where that of exact is zero.
func relative(z, exact [][]float64) float64 {
	if norm := math.Sqrt(inner(exact, exact)); norm == 0 {
		return math.Sqrt(inner(z, z))
	}
	return RelativeError(z, exact)
}

// cosine is that of two matrices as vectors: 1 when both are zero, 0 when one is.
func cosine(a, b [][]float64) float64 {
	aa, bb := inner(a, a), inner(b, b)
	switch {
	case aa == 0 && bb == 0:
		return 1
	case aa == 0 || bb == 0:
		return 0
	}
	return inner(a, b) / math.Sqrt(aa) / math.Sqrt(bb)
}

func inner(a, b [][]float64) float64 {
	sum := 0.0
	for i, row := range a {
		for t, x := range row {
			sum += x * b[i][t]
		}
	}
	return sum
}

// logWeights returns the natural logarithms of softmax(q K^T / sqrt(d)).
func logWeights(q []float64, k [][]float64) []float64 {
	scores, largest := scoreRow(q, k)
	total := 0.0
	for _, s := range scores {
		total += math.Exp(s - largest)
	}
	for j := range scores {
		scores[j] -= largest + math.Log(total)
	}
	return scores
}

// divergence returns KL(a || b) of two rows of logarithms of weights; that of
// equal rows is 0, rounding apart, and never below.
func divergence(a, b []float64) float64 {
	sum := 0.0
	for j := range a {
		sum += math.Exp(a[j]) * (a[j] - b[j])
	}
	return max(sum, 0)
}
