package report

import (
	"fmt"
	"html/template"
	"math"
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// smallKL is the least KL that is drawn: what is below lies on the axis.
const smallKL = 0.01

// klPlot draws KL against the number of clusters with the chosen point and the
// thresholds.
func klPlot(id string, h *Head) (template.HTML, error) {
	p := newPlot("clusters C", "KL of a row, nats")
	most := 2.0
	var points plotter.XYs
	for _, q := range h.Curve {
		points = append(points, plotter.XY{X: float64(q.Clusters), Y: max(q.KL, smallKL)})
		most = max(most, q.KL)
	}
	ends := []float64{1, float64(h.N)}
	for _, t := range Thresholds {
		if err := line(p, "", plotter.XYs{{X: ends[0], Y: t}, {X: ends[1], Y: t}}, draw.LineStyle{Color: grey, Width: 0.8, Dashes: []vg.Length{3, 2}}); err != nil {
			return "", err
		}
	}
	if err := line(p, "", points, draw.LineStyle{Color: blue, Width: 1.8}); err != nil {
		return "", err
	}
	chosen, err := plotter.NewScatter(plotter.XYs{{X: float64(h.Clusters), Y: max(h.KLCalibration, smallKL)}})
	if err != nil {
		return "", err
	}
	chosen.GlyphStyle = draw.GlyphStyle{Color: orange, Radius: 4.5, Shape: draw.CircleGlyph{}}
	p.Add(chosen)
	p.Legend.Top = true
	p.Legend.Add(fmt.Sprintf("planned: C = %d", h.Clusters), chosen)
	p.X.Scale, p.Y.Scale = plot.LogScale{}, plot.LogScale{}
	p.X.Min, p.X.Max, p.Y.Min, p.Y.Max = ends[0], ends[1]*1.02, smallKL*0.9, most*1.6
	p.X.Tick.Marker, p.Y.Tick.Marker = powersOfTwo(h.N), ticksOf(0.01, 0.03, 0.1, 0.3, 1, 3, 10)
	return drawn(p, caption{id, "KL against the number of clusters of " + h.Name,
		fmt.Sprintf("On calibration the KL of a row falls from %.3g nats with one cluster to %.3g with %d. Planned: %d clusters, %.3g nats. Dashed lines at %v nats.",
			h.Curve[0].KL, h.Curve[len(h.Curve)-1].KL, h.N, h.Clusters, h.KLCalibration, Thresholds)}, plotHeight)
}

// powersOfTwo are ticks up to n.
func powersOfTwo(n int) plot.ConstantTicks {
	var t []float64
	for c := 1; c <= n; c *= 2 {
		t = append(t, float64(c))
	}
	return ticksOf(t...)
}

func ticksOf(values ...float64) plot.ConstantTicks {
	var t plot.ConstantTicks
	for _, v := range values {
		t = append(t, plot.Tick{Value: v, Label: strconv.FormatFloat(v, 'g', -1, 64)})
	}
	return t
}

// envelope returns the largest and the smallest of runs of values, for plots of more
// points than can be seen; x maps an index.
func envelope(values []float64, runs int, x func(i int) float64) (high, low plotter.XYs) {
	for r := range runs {
		from, end := r*len(values)/runs, (r+1)*len(values)/runs
		most, least := math.Inf(-1), math.Inf(1)
		for _, v := range values[from:end] {
			most, least = max(most, v), min(least, v)
		}
		at := x((from + end) / 2)
		high, low = append(high, plotter.XY{X: at, Y: round3(most)}), append(low, plotter.XY{X: at, Y: round3(least)})
	}
	return high, low
}

// band adds the area between two curves.
func band(p *plot.Plot, name string, high, low plotter.XYs, style draw.LineStyle) error {
	around := append(plotter.XYs{}, high...)
	for i := range low {
		around = append(around, low[len(low)-1-i])
	}
	area, err := plotter.NewPolygon(around)
	if err != nil {
		return err
	}
	area.Color, area.LineStyle = style.Color, draw.LineStyle{Color: style.Color, Width: style.Width}
	p.Add(area)
	if name != "" {
		p.Legend.Add(name, area)
	}
	return nil
}

// round3 keeps three digits after the point.
func round3(v float64) float64 { return math.Round(v*1000) / 1000 }
