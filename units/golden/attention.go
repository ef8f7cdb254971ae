package golden

import "math"

// Attention returns softmax(Q K^T / sqrt(d)) V in float64, the yardstick for
// every reported error. q is n x d, k and v have one row a key.
func Attention(q, k, v [][]float64) [][]float64 {
	out := make([][]float64, len(q))
	for i, row := range q {
		out[i] = attendRow(row, k, v)
	}
	return out
}

// attendRow is one row of [Attention]: scores, softmax with the maximum
// subtracted, weighted sum of the rows of v.
func attendRow(q []float64, k, v [][]float64) []float64 {
	weights, largest := scoreRow(q, k)
	total := 0.0
	for j := range weights {
		weights[j] = math.Exp(weights[j] - largest)
		total += weights[j]
	}
	out := make([]float64, len(v[0]))
	for j, value := range v {
		for t := range out {
			out[t] += weights[j] / total * value[t]
		}
	}
	return out
}

// scoreRow returns q K^T / sqrt(d) for one query, and the largest score.
func scoreRow(q []float64, k [][]float64) (scores []float64, largest float64) {
	scores = make([]float64, len(k))
	largest = math.Inf(-1)
	for j, key := range k {
		sum := 0.0
		for t := range q {
			sum += q[t] * key[t]
		}
		scores[j] = sum / math.Sqrt(float64(len(q)))
		largest = max(largest, scores[j])
	}
	return scores, largest
}

// ClusteredAttention is [Attention] with one query a cluster, cloned to its
// members: row i of the result is that of representative[clusterOf[i]].
// Representatives of empty clusters may be nil. Comparing fixed point with
// float64 is only meaningful under the same clusters and representatives, so
// both are arguments.
func ClusteredAttention(representative, k, v [][]float64, clusterOf []int) [][]float64 {
	answer := make([][]float64, len(representative))
	out := make([][]float64, len(clusterOf))
	for i, c := range clusterOf {
		if answer[c] == nil {
			answer[c] = attendRow(representative[c], k, v)
		}
		out[i] = answer[c]
	}
	return out
}

// RelativeError returns the Frobenius norm of z - exact over that of exact.
func RelativeError(z, exact [][]float64) float64 {
	var difference, norm float64
	for i, row := range exact {
		for t, v := range row {
			difference += (z[i][t] - v) * (z[i][t] - v)
			norm += v * v
		}
	}
	return math.Sqrt(difference / norm)
}

// Real returns the float64 values a matrix of codes stands for, code times
// scale; a nil row stays nil.
func Real(codes [][]int16, scale float64) [][]float64 {
	out := make([][]float64, len(codes))
	for i, row := range codes {
		if row == nil {
			continue
		}
		out[i] = make([]float64, len(row))
		for t, v := range row {
			out[i][t] = float64(v) * scale
		}
	}
	return out
}
