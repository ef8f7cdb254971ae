package traffic

import (
	"bytes"
	"fmt"
	"image/color"
	"slices"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/text"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"

	"github.com/sparcgen/sparcgen/units/golden"
)

// Sizes of a figure, in points.
const (
	panelWidth  = 310
	panelHeight = 300
	legendWidth = 135
)

// shade is how a density looks: its curves, and its bound beneath them.
type shade struct{ line, pale color.Color }

// shades are for the densities in their order; the hues are told apart by the
// colour-blind too.
var shades = []shade{
	{color.RGBA{0x00, 0x72, 0xb2, 0xff}, color.RGBA{0xb8, 0xda, 0xf0, 0xff}},
	{color.RGBA{0xd5, 0x5e, 0x00, 0xff}, color.RGBA{0xf8, 0xd3, 0xb4, 0xff}},
	{color.RGBA{0x00, 0x8a, 0x64, 0xff}, color.RGBA{0xb4, 0xe4, 0xd4, 0xff}},
	{color.RGBA{0xa0, 0x3c, 0x80, 0xff}, color.RGBA{0xec, 0xc8, 0xdf, 0xff}},
}

var grey = color.Gray{0x70}

// looks are the line and marker of a policy. The markers lie inside each other,
// so that curves that coincide are all seen.
var looks = map[golden.CachePolicy]struct {
	dashes []vg.Length
	glyph  draw.GlyphDrawer
	radius vg.Length
}{
	golden.CacheLRU:    {nil, draw.CircleGlyph{}, 2.2},
	golden.CacheFIFO:   {[]vg.Length{6, 3}, draw.SquareGlyph{}, 4},
	golden.CacheRandom: {[]vg.Length{1.5, 2.5}, draw.CrossGlyph{}, 5},
}

// Figure draws the points of one order as an SVG: a panel for each layout, a
// curve for each density and policy that caches, the compulsory bound of each
// density, and the traffic without a cache. The bytes depend on nothing else.
func Figure(points []golden.TrafficPoint, order golden.CloneOrder) ([]byte, error) {
	if err := complete(points, order); err != nil {
		return nil, err
	}
	width := vg.Length(len(layouts)*panelWidth + legendWidth)
	canvas := vgsvg.New(width, panelHeight)
	for i, layout := range layouts {
		p, err := panel(points, order, layout)
		if err != nil {
			return nil, err
		}
		area := draw.New(canvas)
		area.Min.X = vg.Length(i*panelWidth) + 6
		area.Max.X = vg.Length((i+1)*panelWidth) - 6
		area.Min.Y, area.Max.Y = 6, panelHeight-6
		p.Draw(area)
	}
	l, err := legend(densities(points))
	if err != nil {
		return nil, err
	}
	area := draw.New(canvas)
	area.Min.X = vg.Length(len(layouts)*panelWidth) + 6
	area.Max.Y = panelHeight - 28
	l.Draw(area)

	var out bytes.Buffer
	if _, err := canvas.WriteTo(&out); err != nil {
		return nil, err
	}
	// Liberation Sans has the widths of the two named after it, and any viewer
	// has one of them.
	return bytes.ReplaceAll(out.Bytes(), []byte("font-family:Liberation Sans;"),
		[]byte("font-family:Liberation Sans,Arial,Helvetica,sans-serif;")), nil
}

// complete wants a colour for every density and the same cache sizes, at least
// two, on every curve of the order.
func complete(points []golden.TrafficPoint, order golden.CloneOrder) error {
	all := densities(points)
	if len(all) < 1 || len(all) > len(shades) {
		return fmt.Errorf("traffic: %d densities: a figure has 1 to %d", len(all), len(shades))
	}
	var sizes []int
	for _, layout := range layouts {
		for _, d := range all {
			for _, policy := range policies {
				var these []int
				for _, p := range curve(points, order, layout, d, policy) {
					these = append(these, p.Bytes)
				}
				if sizes == nil {
					sizes = these
				}
				if len(sizes) < 2 || !slices.Equal(these, sizes) {
					return fmt.Errorf("traffic: %v, %v, density %g, %v: cache sizes are %v, elsewhere %v", order, layout, d, policy, these, sizes)
				}
			}
		}
	}
	return nil
}

// panel is the plot of one order and layout.
func panel(points []golden.TrafficPoint, order golden.CloneOrder, layout golden.CloneLayout) (*plot.Plot, error) {
	p := plot.New()
	p.Title.Text = fmt.Sprintf("%v, %v Z_c", order, layout)
	p.X.Label.Text = "cache size (KB)"
	p.Y.Label.Text = "normalised DRAM traffic"
	for _, s := range []*text.Style{&p.Title.TextStyle, &p.X.Label.TextStyle, &p.Y.Label.TextStyle, &p.X.Tick.Label, &p.Y.Tick.Label} {
		s.Font = sans(10)
	}
	p.Title.TextStyle.Font.Size = 12
	p.Title.Padding = 6
	grid := plotter.NewGrid()
	grid.Horizontal.Color, grid.Vertical.Color = color.Gray{0xe4}, color.Gray{0xe4}
	p.Add(grid)

	// The bounds first: they lie beneath every curve.
	for i, d := range densities(points) {
		line, err := plotter.NewLine(xys(curve(points, order, layout, d, golden.CacheLRU), bound))
		if err != nil {
			return nil, err
		}
		line.LineStyle = boundStyle(shades[i])
		p.Add(line)
	}
	for i, d := range densities(points) {
		for _, policy := range policies {
			of := curve(points, order, layout, d, policy)
			line, marks, err := plotter.NewLinePoints(xys(of, golden.TrafficPoint.Normalised))
			if err != nil {
				return nil, err
			}
			if policy == golden.CacheNone { // the same line for every density
				line.LineStyle = draw.LineStyle{Color: grey, Width: 1}
				p.Add(line)
				continue
			}
			line.LineStyle, marks.GlyphStyle = policyStyle(policy, shades[i].line)
			p.Add(line, marks)
		}
	}

	var ticks plot.ConstantTicks
	for _, q := range curve(points, order, layout, densities(points)[0], golden.CacheNone) {
		ticks = append(ticks, plot.Tick{Value: kilobytes(q), Label: fmt.Sprintf("%g", kilobytes(q))})
	}
	p.X.Scale, p.X.Tick.Marker = plot.LogScale{}, ticks
	p.X.Min, p.X.Max = ticks[0].Value/1.15, ticks[len(ticks)-1].Value*1.15
	p.X.Padding, p.Y.Padding = 0, 0
	p.Y.Min, p.Y.Max = 0, 1.05
	p.Y.Tick.Marker = plot.ConstantTicks{{Value: 0, Label: "0"}, {Value: 0.2, Label: "0.2"}, {Value: 0.4, Label: "0.4"},
		{Value: 0.6, Label: "0.6"}, {Value: 0.8, Label: "0.8"}, {Value: 1, Label: "1"}}
	return p, nil
}

// legend explains both panels: colours are densities, markers are policies.
func legend(densities []float64) (plot.Legend, error) {
	l := plot.NewLegend()
	l.Top, l.Left = true, true
	l.TextStyle.Font = sans(10)
	l.ThumbnailWidth = 32
	l.Padding = 3
	ends := plotter.XYs{{X: 0, Y: 0}, {X: 1, Y: 0}}
	add := func(name string, style draw.LineStyle, glyph *draw.GlyphStyle) error {
		line, marks, err := plotter.NewLinePoints(ends)
		if err != nil {
			return err
		}
		line.LineStyle = style
		thumbs := []plot.Thumbnailer{line}
		if glyph != nil {
			marks.GlyphStyle = *glyph
			thumbs = append(thumbs, marks)
		}
		l.Add(name, thumbs...)
		return nil
	}
	for i, d := range densities {
		if err := add(fmt.Sprintf("density %.3g %%", 100*d), draw.LineStyle{Color: shades[i].line, Width: 3}, nil); err != nil {
			return l, err
		}
	}
	for _, policy := range policies {
		style, glyph := draw.LineStyle{Color: grey, Width: 1}, (*draw.GlyphStyle)(nil)
		name := "no cache"
		if policy != golden.CacheNone {
			s, g := policyStyle(policy, color.Black)
			style, glyph, name = s, &g, policy.String()
		}
		if err := add(name, style, glyph); err != nil {
			return l, err
		}
	}
	return l, add("compulsory", boundStyle(shade{pale: color.Gray{0xd0}}), nil)
}

func policyStyle(policy golden.CachePolicy, c color.Color) (draw.LineStyle, draw.GlyphStyle) {
	look := looks[policy]
	return draw.LineStyle{Color: c, Width: 1.2, Dashes: look.dashes}, draw.GlyphStyle{Color: c, Radius: look.radius, Shape: look.glyph}
}

func boundStyle(s shade) draw.LineStyle { return draw.LineStyle{Color: s.pale, Width: 4} }

// sans is Liberation Sans of so many points, whose widths are compiled in.
func sans(points float64) font.Font {
	return font.Font{Typeface: "Liberation", Variant: "Sans", Size: vg.Length(points)}
}

func kilobytes(p golden.TrafficPoint) float64 { return float64(p.Bytes) / 1024 }

func xys(points []golden.TrafficPoint, y func(golden.TrafficPoint) float64) plotter.XYs {
	of := make(plotter.XYs, len(points))
	for i, p := range points {
		of[i] = plotter.XY{X: kilobytes(p), Y: y(p)}
	}
	return of
}
