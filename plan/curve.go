package plan

import (
	"cmp"
	"context"
	"math"
	"slices"

	"github.com/sparcgen/sparcgen/gen/tensor"
)

// Curve says what the number of clusters of a planned head costs on calibration,
// with the columns, the scales, the shift and the variant of its plan.
type Curve struct {
	Points   []Point // clusters ascending, from 1 to n, that of the plan among them
	Smallest []Point // for each threshold: the fewest clusters that meet it
}

// spaced is how many numbers of clusters a curve has at least, where n has so many:
// evenly spaced as powers.
const spaced = 20

// Curves measures the heads of the plan, in its order, on all processors; see
// [Search.Plan] for what a threshold is. The machine's clusters_max does not bound
// the points, but the fewest clusters are of those it has, or n.
func (p *Plan) Curves(ctx context.Context, heads []*tensor.Head, m Machine, thresholds []float64, step Progress) ([]Curve, error) {
	out := make([]Curve, len(p.Heads))
	err := each(ctx, len(p.Heads), 1, func(i int) string { return p.Heads[i].Name }, step, func(i int, _ func() error) error {
		out[i] = p.Heads[i].curve(heads[i], m, thresholds)
		return nil
	})
	return out, err
}

func (h *Head) curve(t *tensor.Head, m Machine, thresholds []float64) Curve {
	c := calibrateWith(t, tensor.Codes{QScale: h.QScale, KScale: h.KScale})
	trial := c.trialWith(Variant{h.Select, h.Representative, h.Center, h.Iterations}, h.Columns, h.Shift, m.PrescoreBits)
	known := make(map[int]float64)
	kl := func(clusters int) float64 {
		if v, ok := known[clusters]; ok {
			return v
		}
		known[clusters] = trial.kl(clusters)
		return known[clusters]
	}
	var out Curve
	for _, t := range thresholds {
		out.Smallest = append(out.Smallest, smallest(m.legal(h.N), t, kl).Point)
	}
	kl(h.Clusters)
	for i := range spaced + 1 {
		kl(int(math.Round(math.Pow(float64(h.N), float64(i)/spaced))))
	}
	for clusters, v := range known {
		out.Points = append(out.Points, Point{clusters, v})
	}
	slices.SortFunc(out.Points, func(a, b Point) int { return cmp.Compare(a.Clusters, b.Clusters) })
	return out
}
