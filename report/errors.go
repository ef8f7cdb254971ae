package report

import (
	"fmt"
	"html/template"
	"math"

	"gonum.org/v1/plot/vg/draw"

	"github.com/sparcgen/sparcgen/units/golden"
)

// ExpError is that of the machine's exponent unit over all 65,536 arguments, in
// units of 2^-15, the last place of a result.
type ExpError struct {
	Largest float64 `json:"largest_ulp"`
	At      float64 `json:"at"` // the argument
	Base    string  `json:"base"`
	errors  []float64
}

// DivideError is that of the divider's reciprocal over all 32,768 mantissas M from
// 1/2 to 1, in units of 2^-15, the last place of a result from 1 to 2. What the
// multiplier takes is R and a half.
type DivideError struct {
	Newton  float64 `json:"newton_largest_ulp"` // after two steps, before the remainder decides
	Largest float64 `json:"largest_ulp"`
	newton  []float64
	result  []float64
}

// expError evaluates the golden model, which the circuit equals bit for bit.
func expError(e golden.Exp) ExpError {
	exact, base := math.Exp, "e"
	if e.Form == golden.ExpBase2 {
		exact, base = math.Exp2, "2"
	}
	out := ExpError{Base: base, errors: make([]float64, 1<<16)}
	for x := range out.errors {
		argument := float64(x) / 4096
		d := float64(e.Eval(uint16(x))) - math.Ldexp(exact(-argument), 15)
		out.errors[x] = d
		if math.Abs(d) > math.Abs(out.Largest) {
			out.Largest, out.At = d, argument
		}
	}
	out.Largest = round3(math.Abs(out.Largest))
	return out
}

func divideError() DivideError {
	const half, digits = 1 << 15, golden.NewtonBits - 15
	var out DivideError
	for m := int64(half); m < 2*half; m++ {
		exact := math.Ldexp(1, 31) / float64(m)
		newton := float64(golden.Newton(m))/(1<<digits) - exact
		result := float64(golden.Reciprocal(m)) + 0.5 - exact
		out.newton, out.result = append(out.newton, newton), append(out.result, result)
		out.Newton, out.Largest = max(out.Newton, math.Abs(newton)), max(out.Largest, math.Abs(result))
	}
	out.Newton, out.Largest = round3(out.Newton), round3(out.Largest)
	return out
}

// errorRuns is the number of points of a plot of errors.
const errorRuns = 150

func (e *ExpError) plot() (template.HTML, error) {
	p := newPlot("argument x", "error, units of 2^-15")
	high, low := envelope(e.errors, errorRuns, func(i int) float64 { return float64(i) / 4096 })
	if err := band(p, "", high, low, draw.LineStyle{Color: blue, Width: 0.5}); err != nil {
		return "", err
	}
	p.X.Min, p.X.Max = 0, 16
	p.X.Tick.Marker = ticksOf(0, 4, 8, 12, 16)
	p.Y.Min, p.Y.Max = min(p.Y.Min, -0.8), max(p.Y.Max, 0.8)
	return drawn(p, caption{"exp-error", "Error of the exponent unit",
		fmt.Sprintf("Result minus exact value over all 65,536 arguments from 0 to 16, as the range within runs of them: at most %.3g units of the last place, at x = %.4g.", e.Largest, e.At)}, plotHeight)
}

func (e *DivideError) plot() (template.HTML, error) {
	p := newPlot("mantissa M of the divisor", "error, units of 2^-15")
	x := func(i int) float64 { return 0.5 + float64(i)/(1<<16) }
	for _, s := range []struct {
		name   string
		values []float64
		style  draw.LineStyle
	}{{"after two Newton steps", e.newton, draw.LineStyle{Color: sky, Width: 0.5}}, {"result", e.result, draw.LineStyle{Color: blue, Width: 0.5}}} {
		high, low := envelope(s.values, errorRuns, x)
		if err := band(p, s.name, high, low, s.style); err != nil {
			return "", err
		}
	}
	p.Legend.Top = true
	p.X.Min, p.X.Max = 0.5, 1
	p.Y.Min, p.Y.Max = p.Y.Min-0.1, p.Y.Max+0.7
	p.X.Tick.Marker = ticksOf(0.5, 0.6, 0.7, 0.8, 0.9, 1)
	return drawn(p, caption{"reciprocal-error", "Error of the reciprocal",
		fmt.Sprintf("Result minus 1/M over all 32,768 mantissas from 0.5 to 1, as the range within runs of them: after two Newton steps at most %.3g units of the last place; the result, with the half it is used with, at most %.3g.", e.Newton, e.Largest)}, plotHeight)
}
