package report

import (
	"fmt"
	"html/template"
	"image/color"
	"math"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
)

// steps are the steps that have bars, by unit and step as in [Step], and their
// colours; the empty step stands for all of a unit's.
var steps = []struct {
	unit, step, name string
	colour           color.Color
}{
	{"mmu", "pre-scores", "pre-scores", amber},
	{"mmu", "scores", "scores", blue},
	{"mmu", "A V", "A V", sky},
	{"distu", "", "distances", orange},
	{"rowacc", "", "mean queries", grey},
	{"expu", "", "exponents", green},
	{"divu", "", "quotients", purple},
}

// lanes are the lines of bars from the top, by unit; the last is what a head takes in steady state.
var lanes = []struct{ unit, name string }{
	{"mmu", "multiply"}, {"distu", "distance"}, {"rowacc", "row sums"}, {"expu", "exponent"}, {"divu", "divide"}, {"", "interval"},
}

// cyclesPlot draws how long each unit works on heads, dense and planned, and what
// the heads take in steady state, the interval.
func cyclesPlot(c caption, dense, planned Cycles) (template.HTML, error) {
	p := newPlot("cycles", "")
	var names []string
	var bars []Cycles
	var units []string
	for i := len(lanes) - 1; i >= 0; i-- { // the last bar is the topmost
		for k, side := range []Cycles{planned, dense} {
			word := []string{"planned", "dense"}[k]
			if lanes[i].unit != "" && side.unit(lanes[i].unit) == 0 {
				continue
			}
			names, bars, units = append(names, lanes[i].name+", "+word), append(bars, side), append(units, lanes[i].unit)
		}
	}
	const width = 9
	var below *plotter.BarChart
	add := func(colour color.Color, value func(i int) float64) error {
		values := make(plotter.Values, len(bars))
		some := false
		for i := range bars {
			values[i] = value(i)
			some = some || values[i] > 0
		}
		if !some {
			return nil
		}
		chart, err := plotter.NewBarChart(values, vg.Points(width))
		if err != nil {
			return err
		}
		chart.Horizontal, chart.Color, chart.LineStyle.Width = true, colour, 0
		if below != nil {
			chart.StackOn(below)
		}
		below = chart
		p.Add(chart)
		return nil
	}
	for _, s := range steps {
		err := add(s.colour, func(i int) float64 {
			if units[i] != s.unit {
				return 0
			}
			return float64(bars[i].step(s.unit, s.step))
		})
		if err != nil {
			return "", err
		}
	}
	if err := add(color.Black, func(i int) float64 {
		if units[i] == "" {
			return bars[i].Interval
		}
		return 0
	}); err != nil {
		return "", err
	}
	p.NominalY(names...)
	p.Y.Tick.Label.Font.Size = 9
	p.X.Min = 0
	p.X.Max = 1.05 * max(p.X.Max, dense.Interval)
	p.X.Tick.Marker = roundTicks(p.X.Max)
	return drawn(p, c, vg.Length(46+14*len(names)))
}

// roundTicks are at most five ticks at 1, 2 or 5 times a power of ten.
func roundTicks(most float64) plot.ConstantTicks {
	if most <= 0 {
		return ticksOf(0)
	}
	step := math.Pow(10, math.Floor(math.Log10(most/5)))
	for _, factor := range []float64{1, 2, 5, 10} {
		if most/(step*factor) < 5 {
			step *= factor
			break
		}
	}
	var ticks plot.ConstantTicks
	for v := 0.0; v <= most; v += step {
		ticks = append(ticks, plot.Tick{Value: v, Label: thousands(v)})
	}
	return ticks
}

// unit returns the cycles of all steps of a unit.
func (c *Cycles) unit(unit string) int64 { return c.step(unit, "") }

// step returns the cycles of a step; "" means all of the unit.
func (c *Cycles) step(unit, step string) int64 {
	sum := int64(0)
	for _, s := range c.Steps {
		if s.Unit == unit && (step == "" || s.Step == step) {
			sum += s.Cycles
		}
	}
	return sum
}

// words tells the bars to who does not see them.
func (c *Cycles) words() string {
	var list []string
	for _, s := range steps {
		if n := c.step(s.unit, s.step); n > 0 {
			list = append(list, fmt.Sprintf("%s %d", s.name, n))
		}
	}
	return fmt.Sprintf("%s; a head every %s", strings.Join(list, ", "), number(c.Interval))
}

// together adds the cycles of heads up.
func together(list []Cycles) Cycles {
	var sum Cycles
	for _, c := range list {
		sum.Interval += c.Interval
		sum.Alone += c.Alone
		sum.Steps = append(sum.Steps, c.Steps...)
	}
	return sum
}
