package wave

import (
	"fmt"
	"io"
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Sizes of an SVG wave in pixels.
const (
	svgChar   = 7.2 // width of a character of the 12-pixel monospaced font
	svgRow    = 26  // from signal to signal
	svgHigh   = 5   // of a line or box in its row
	svgLow    = 21
	svgText   = 17 // base line of text
	svgSlope  = 3  // of an edge
	svgMargin = 8
)

// svgStyle colours lines and text for light and dark pages.
const svgStyle = `text{font:12px ui-monospace,monospace;fill:#222}
.w{fill:none;stroke:#1f6f43;stroke-width:1.4}
.b{fill:#eef4fb;stroke:#2b5c96;stroke-width:1.2}
.g{stroke:#ddd;stroke-width:1}
@media (prefers-color-scheme:dark){text{fill:#ddd}.w{stroke:#6fd09a}.b{fill:#1b2735;stroke:#7fb0e6}.g{stroke:#3a3a3a}}
`

// SVG draws the cycles recorded so far as an image for documents: one file that
// needs no other. Equal waves give equal bytes.
func (t *Text) SVG(w io.Writer) error {
	names := len("cycle")
	for i := range t.signals {
		names = max(names, utf8.RuneCountInString(t.signals[i].Name))
	}
	d := svgDrawing{t: t, left: svgMargin + int(float64(names)*svgChar) + 12, cell: int(float64(t.cell())*svgChar) + 8}
	if len(t.values) > 0 {
		d.cycles = len(t.values[0])
	}
	width, height := d.left+d.cycles*d.cell+svgMargin, (len(t.signals)+1)*svgRow+svgMargin
	fmt.Fprintf(&d.b, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">\n<style>%s</style>\n", width, height, width, height, svgStyle)
	d.text(svgMargin, 0, "cycle")
	for c := range d.cycles {
		x := d.left + c*d.cell
		fmt.Fprintf(&d.b, "<line class=\"g\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n", x, svgRow, x, height-svgMargin)
		d.text(x+3, 0, fmt.Sprint(t.first+c))
	}
	for i := range t.signals {
		g := &t.signals[i]
		d.text(svgMargin, i+1, g.Name)
		if g.Width == 1 && g.Enum == nil {
			d.bit(i+1, t.values[i])
		} else {
			d.boxes(i+1, g, t.values[i])
		}
	}
	d.b.WriteString("</svg>\n")
	_, err := io.WriteString(w, d.b.String())
	return err
}

// svgDrawing is an image in the making.
type svgDrawing struct {
	t      *Text
	b      strings.Builder
	left   int // of cycle 0
	cell   int // width of a cycle
	cycles int
}

var svgEscape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

func (d *svgDrawing) text(x, row int, s string) {
	fmt.Fprintf(&d.b, "<text x=\"%d\" y=\"%d\">%s</text>\n", x, row*svgRow+svgText, svgEscape.Replace(s))
}

// bit draws one bit as a line.
func (d *svgDrawing) bit(row int, values []*big.Int) {
	y := func(v *big.Int) int {
		if v.Sign() != 0 {
			return row*svgRow + svgHigh
		}
		return row*svgRow + svgLow
	}
	d.b.WriteString("<path class=\"w\" d=\"")
	for c, v := range values {
		x := d.left + c*d.cell
		switch {
		case c == 0:
			fmt.Fprintf(&d.b, "M%d %d", x, y(v))
		case y(v) != y(values[c-1]):
			fmt.Fprintf(&d.b, "H%dL%d %d", x-svgSlope, x+svgSlope, y(v))
		}
	}
	fmt.Fprintf(&d.b, "H%d\"/>\n", d.left+len(values)*d.cell)
}

// boxes draws a value as boxes, one for as long as it stays.
func (d *svgDrawing) boxes(row int, g *sim.Signal, values []*big.Int) {
	top, bottom := row*svgRow+svgHigh, row*svgRow+svgLow
	middle := (top + bottom) / 2
	for c := 0; c < len(values); {
		n := 1
		for c+n < len(values) && values[c+n].Cmp(values[c]) == 0 {
			n++
		}
		x, end := d.left+c*d.cell, d.left+(c+n)*d.cell
		fmt.Fprintf(&d.b, "<path class=\"b\" d=\"M%d %dL%d %dH%dL%d %dL%d %dH%dZ\"/>\n",
			x, middle, x+svgSlope, top, end-svgSlope, end, middle, end-svgSlope, bottom, x+svgSlope)
		text, room := []rune(d.t.text(g, values[c])), int(float64(n*d.cell-2*svgSlope-4)/svgChar)
		if len(text) > room {
			text = append(text[:max(room-1, 0)], '…')
		}
		d.text(x+svgSlope+3, row, string(text))
		c += n
	}
}
