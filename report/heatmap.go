package report

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"html/template"
	"image"
	"image/color"
	"image/png"
	"math"
	"strings"
)

// mapPixels is the most pixels of a side of a heat map; of longer heads the largest
// weight of those that fall on one pixel is shown.
const mapPixels = 256

// Sizes of a heat map's drawing, in its own units.
const (
	mapSide  = 256 // of the weights
	bandWide = 12  // of the band of clusters, left
	tickHigh = 10  // of the marks of chosen keys, above
	mapGap   = 2
)

// bandColours tell neighbouring clusters apart, also for the colour-blind.
var bandColours = []string{"#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00"}

// shadeStops are the colours of weights, smallest to largest.
var shadeStops = []color.RGBA{{255, 255, 255, 255}, {198, 219, 239, 255}, {107, 174, 214, 255}, {33, 113, 181, 255}, {8, 48, 107, 255}}

// shades are 256 colours from the smallest weight to the largest.
var shades = func() color.Palette {
	p := make(color.Palette, 256)
	for i := range p {
		at := float64(i) / 255 * float64(len(shadeStops)-1)
		k := min(int(at), len(shadeStops)-2)
		mix := func(a, b uint8) uint8 { return uint8(math.Round(float64(a) + (at-float64(k))*(float64(b)-float64(a)))) }
		a, b := shadeStops[k], shadeStops[k+1]
		p[i] = color.RGBA{mix(a.R, b.R), mix(a.G, b.G), mix(a.B, b.B), 255}
	}
	return p
}()

// palest is the share of an even weight, 1/n, that is still white: shades follow the
// logarithm of a weight from there to 1.
const palest = 1.0 / 8

// shadeOf returns the index of the shade of a weight in a row of n.
func shadeOf(weight float64, n int) uint8 {
	low := palest / float64(n)
	if weight <= low {
		return 0
	}
	return uint8(math.Round(255 * min(1, math.Log(weight/low)/math.Log(1/low))))
}

// heatPNG draws a square matrix of weights.
func heatPNG(rows [][]float64) ([]byte, error) {
	n := len(rows)
	side := min(n, mapPixels)
	img := image.NewPaletted(image.Rect(0, 0, side, side), shades)
	for i, row := range rows {
		for j, w := range row {
			p := img.PixOffset(j*side/n, i*side/n)
			img.Pix[p] = max(img.Pix[p], shadeOf(w, n))
		}
	}
	var b bytes.Buffer
	err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, img)
	return b.Bytes(), err
}

// heatMap draws weights with the band of the rows' clusters at the left and marks of
// the chosen keys above. clusterOf is that of the rows as drawn; nil draws no band.
func heatMap(c caption, rows [][]float64, clusterOf, columns []int) (template.HTML, error) {
	data, err := heatPNG(rows)
	if err != nil {
		return "", err
	}
	n := float64(len(rows))
	left, top := bandWide+mapGap, tickHigh+mapGap
	var b strings.Builder
	b.WriteString(svgHead("map", fmt.Sprintf("0 0 %d %d", left+mapSide+1, top+mapSide+1), c))
	fmt.Fprintf(&b, `<image x="%d" y="%d" width="%d" height="%d" style="image-rendering:pixelated" href="data:image/png;base64,%s"/>`,
		left, top, mapSide, mapSide, base64.StdEncoding.EncodeToString(data))
	fmt.Fprintf(&b, `<rect x="%d" y="%d" width="%d" height="%d" fill="none" stroke="#888" stroke-width=".6"/>`, left, top, mapSide, mapSide)
	for colour, path := range bands(clusterOf) {
		if path != "" {
			fmt.Fprintf(&b, `<path transform="translate(0 %d) scale(1 %s)" fill="%s" d="%s"/>`, top, number(mapSide/n), bandColours[colour], path)
		}
	}
	if len(columns) > 0 {
		b.WriteString(`<path class="ticks" d="`)
		for _, key := range columns {
			fmt.Fprintf(&b, "M%s 0v%d", number(float64(left)+(float64(key)+0.5)*mapSide/n), tickHigh)
		}
		b.WriteString(`"/>`)
	}
	b.WriteString("</svg>")
	return template.HTML(b.String()), nil
}

// bands returns for each colour the path of the rows that have it, a unit high each.
func bands(clusterOf []int) []string {
	paths := make([]strings.Builder, len(bandColours))
	for i := 0; i < len(clusterOf); {
		run := 1
		for i+run < len(clusterOf) && clusterOf[i+run] == clusterOf[i] {
			run++
		}
		fmt.Fprintf(&paths[clusterOf[i]%len(paths)], "M0 %dh%dv%dh-%dz", i, bandWide, run, bandWide)
		i += run
	}
	out := make([]string, len(paths))
	for i := range paths {
		out[i] = paths[i].String()
	}
	return out
}

// number returns a coordinate without needless digits.
func number(v float64) string {
	s := fmt.Sprintf("%.3f", v)
	return strings.TrimRight(strings.TrimRight(s, "0"), ".")
}
