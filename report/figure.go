package report

import (
	"bytes"
	"fmt"
	"html/template"
	"image/color"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/text"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"
)

// Sizes of a plot in points: small, so that its text can be read on a phone.
const (
	plotWidth  = 300
	plotHeight = 200
)

// Colours of curves and bars, told apart by the colour-blind too.
var (
	blue   = color.RGBA{0x00, 0x72, 0xb2, 0xff}
	sky    = color.RGBA{0x56, 0xb4, 0xe9, 0xff}
	orange = color.RGBA{0xd5, 0x5e, 0x00, 0xff}
	amber  = color.RGBA{0xe6, 0x9f, 0x00, 0xff}
	green  = color.RGBA{0x00, 0x8a, 0x64, 0xff}
	purple = color.RGBA{0xa0, 0x3c, 0x80, 0xff}
	grey   = color.RGBA{0x70, 0x70, 0x70, 0xff}
	pale   = color.RGBA{0xe4, 0xe4, 0xe4, 0xff}
)

// caption is what readers get who do not see a figure.
type caption struct{ id, title, description string }

// newPlot returns a plot with axes and a grid; its title is that of the caption in
// the page.
func newPlot(x, y string) *plot.Plot {
	p := plot.New()
	p.X.Label.Text, p.Y.Label.Text = x, y
	for _, s := range []*text.Style{&p.X.Label.TextStyle, &p.Y.Label.TextStyle, &p.X.Tick.Label, &p.Y.Tick.Label, &p.Legend.TextStyle} {
		s.Font = font.Font{Typeface: "Liberation", Variant: "Sans", Size: 9}
	}
	p.Legend.Padding, p.Legend.ThumbnailWidth = 2, 16
	grid := plotter.NewGrid()
	grid.Horizontal.Color, grid.Vertical.Color = pale, pale
	p.Add(grid)
	return p
}

// drawn returns a plot as an SVG inside a page.
func drawn(p *plot.Plot, c caption, height vg.Length) (template.HTML, error) {
	canvas := vgsvg.New(plotWidth, height)
	area := draw.New(canvas)
	area.Min.X, area.Min.Y, area.Max.X, area.Max.Y = 4, 4, plotWidth-10, height-6
	p.Draw(area)
	var out bytes.Buffer
	if _, err := canvas.WriteTo(&out); err != nil {
		return "", err
	}
	return inline(out.Bytes(), c)
}

// inline makes an SVG file of gonum/plot a part of a page: without the prologue and
// sizes of its own, with the caption.
func inline(file []byte, c caption) (template.HTML, error) {
	from := bytes.Index(file, []byte("<svg"))
	if from < 0 {
		return "", fmt.Errorf("figure %s: no svg", c.id)
	}
	head, body, ok := strings.Cut(string(file[from:]), ">")
	_, box, boxed := strings.Cut(head, `viewBox="`)
	box, _, closed := strings.Cut(box, `"`)
	if !ok || !boxed || !closed {
		return "", fmt.Errorf("figure %s: the svg has no viewBox", c.id)
	}
	body = strings.ReplaceAll(body, "font-family:Liberation Sans;", "font-family:Liberation Sans,Arial,Helvetica,sans-serif;")
	body = strings.ReplaceAll(body, "font-variant:normal;font-weight:normal;font-style:normal;", "")
	return template.HTML(svgHead("plot", box, c) + body), nil
}

// svgHead returns the opening tag of an SVG with its caption.
func svgHead(class, box string, c caption) string {
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" class="%s" viewBox="%s" role="img" aria-labelledby="%s-t %s-d"><title id="%s-t">%s</title><desc id="%s-d">%s</desc>`,
		class, box, c.id, c.id, c.id, template.HTMLEscapeString(c.title), c.id, template.HTMLEscapeString(c.description))
}

// line adds a curve with a name in the legend, or without one.
func line(p *plot.Plot, name string, points plotter.XYs, style draw.LineStyle) error {
	l, err := plotter.NewLine(points)
	if err != nil {
		return err
	}
	l.LineStyle = style
	p.Add(l)
	if name != "" {
		p.Legend.Add(name, l)
	}
	return nil
}
