package plan

import (
	"math"

	"gonum.org/v1/gonum/floats"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// own is the passage that a head itself is of, with its values.
type own struct {
	*passage
	v     [][]float64
	exact [][]float64 // Z of exact attention
	norm  float64     // its Frobenius norm
}

func newOwn(h *tensor.Head, codes tensor.Codes) *own {
	o := &own{passage: newPassage(h.Q, h.K, codes), v: tensor.Wide(h.V)}
	sum := 0.0
	for i, scores := range o.scores {
		z := o.attend(scores, o.logSum[i])
		o.exact = append(o.exact, z)
		sum += floats.Dot(z, z)
	}
	o.norm = math.Sqrt(sum)
	return o
}

// attend returns the row of Z of a query with the given scores.
func (o *own) attend(scores []float64, logSum float64) []float64 {
	z := make([]float64, len(o.v[0]))
	for j, s := range scores {
		floats.AddScaled(z, math.Exp(s-logSum), o.v[j])
	}
	return z
}

// relError returns the Frobenius norm of Z - exact over that of exact, for float64
// attention under the clusters of the integer datapath, to six significant digits:
// what clustering costs, without what integers cost in the attention of the
// clusters. Against an exact Z of zeros it is the norm of Z.
func (o *own) relError(final golden.Iteration, representative string) float64 {
	sum := 0.0
	o.eachCluster(final, representative, func(g answered) {
		z := o.attend(g.scores, g.logSum)
		for _, i := range g.rows {
			d := floats.Distance(z, o.exact[i], 2)
			sum += d * d
		}
	})
	e := math.Sqrt(sum)
	if o.norm > 0 {
		e /= o.norm
	}
	return golden.Fidelity{RelError: e}.Rounded().RelError
}
