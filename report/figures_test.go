package report

import (
	"bytes"
	"encoding/base64"
	"image/png"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/chip"
)

func TestShades(t *testing.T) {
	// With n = 8 white ends at 1/64; the shades are even in the logarithm up to 1.
	for weight, want := range map[float64]uint8{0: 0, 1.0 / 64: 0, 1.0 / 8: 128, 1: 255, 1.0 / 4: 170, 1.0 / 32: 43} {
		require.Equal(t, want, shadeOf(weight, 8), weight)
	}
	require.Len(t, shades, 256)
	light := func(i int) int { r, g, b, _ := shades[i].RGBA(); return int(r + g + b) }
	for i := range 255 {
		require.Greater(t, light(i)+3, light(i+1), "darker and darker")
	}
}

func TestHeatPNG(t *testing.T) {
	for _, n := range []int{1, 5, 256, 257, 600} {
		rows := make([][]float64, n)
		for i := range rows {
			rows[i] = make([]float64, n)
		}
		rows[n-1][0] = 1
		data, err := heatPNG(rows)
		require.NoError(t, err)
		img, err := png.Decode(bytes.NewReader(data))
		require.NoError(t, err)
		side := min(n, 256)
		require.Equal(t, side, img.Bounds().Dx())
		require.Equal(t, side, img.Bounds().Dy())
		require.Equal(t, shades[255], img.At(0, side-1), "row down, column right; a large weight is not lost among small ones")
		if side > 1 {
			require.Equal(t, shades[0], img.At(side-1, 0))
		}
	}
}

func TestBands(t *testing.T) {
	paths := bands([]int{0, 0, 1, 0, 6})
	require.Equal(t, "M0 0h12v2h-12zM0 3h12v1h-12zM0 4h12v1h-12z", paths[0], "cluster 6 has the colour of cluster 0")
	require.Equal(t, "M0 2h12v1h-12z", paths[1])
	require.Empty(t, paths[2])
	require.Len(t, bands(nil), len(bandColours))
}

func TestNumber(t *testing.T) {
	for v, want := range map[float64]string{0: "0", 2: "2", 100: "100", 2.5: "2.5", 1.0 / 3: "0.333"} {
		require.Equal(t, want, number(v))
	}
}

func TestAttention(t *testing.T) {
	// Two keys; scores of row 0 are ln 3 sqrt(1) apart, so weights are 3/4 and 1/4.
	q, k := [][]float64{{math.Log(3)}, {0}, {math.Log(3)}}, [][]float64{{1}, {0}, {0}}
	a := newAttention(q, k, &golden.ChipResult{ClusterOf: []int{1, 0, 1}, Representative: []int{1, 2}}, []int{2, 0})
	require.InDeltaSlice(t, []float64{0.6, 0.2, 0.2}, a.exact[0], 1e-12)
	require.InDeltaSlice(t, []float64{1.0 / 3, 1.0 / 3, 1.0 / 3}, a.exact[1], 1e-12)
	require.Equal(t, a.exact, a.clustered, "rows 0 and 2 are the same query")
	require.Equal(t, []int{1, 0, 2}, a.byCluster)
	require.Equal(t, []int{0, 2}, a.columns)
	require.Equal(t, []string{"b", "a"}, inOrder([]string{"a", "b"}, []int{1, 0}))
}

// TestSize bounds what a head of 128 rows of noise, which nothing compresses, adds to a
// page: twelve are below 3 MB.
func TestSize(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	h := &Head{Name: "noise", N: 128, Clusters: 64, Curve: []plan.Point{{Clusters: 1, KL: 3}, {Clusters: 128}}}
	rows := make([][]float64, h.N)
	for i := range rows {
		for range h.N {
			rows[i] = append(rows[i], math.Exp(-7*rng.Float64()))
		}
	}
	h.attention = &attention{exact: rows, clustered: rows, clusterOf: rng.Perm(h.N), byCluster: rng.Perm(h.N)}
	f, err := figuresOf("h0", h)
	require.NoError(t, err)
	size := len(f.KLPlot) + len(f.StepsPlot)
	for _, m := range f.Maps {
		size += len(m.Picture)
	}
	require.Len(t, f.Maps, 3)
	require.Less(t, size, 250_000)
}

func TestInline(t *testing.T) {
	c := caption{"x", "a < b", `"quoted"`}
	got, err := inline([]byte("<?xml?>\n<!-- made by -->\n<svg width=\"3pt\" viewBox=\"0 0 3 4\"\n xmlns=\"x\">\n<g></g></svg>"), c)
	require.NoError(t, err)
	require.Contains(t, string(got), `viewBox="0 0 3 4" role="img" aria-labelledby="x-t x-d"><title id="x-t">a &lt; b</title><desc id="x-d">&#34;quoted&#34;</desc>`)
	require.True(t, strings.HasSuffix(string(got), "<g></g></svg>"))
	_, err = inline([]byte("nothing"), c)
	require.EqualError(t, err, "figure x: no svg")
	_, err = inline([]byte("<svg><g/></svg>"), c)
	require.EqualError(t, err, "figure x: the svg has no viewBox")
}

func TestRoundTicks(t *testing.T) {
	for most, want := range map[float64]string{0: "0", 4: "0 1 2 3 4", 900: "0 200 400 600 800", 2600: "0 1,000 2,000", 48000: "0 10,000 20,000 30,000 40,000"} {
		var labels []string
		for _, tick := range roundTicks(most) {
			labels = append(labels, tick.Label)
		}
		require.Equal(t, want, strings.Join(labels, " "))
	}
}

func TestEnvelope(t *testing.T) {
	high, low := envelope([]float64{1, -1, 5, 2, 0, 0.12345}, 3, func(i int) float64 { return float64(10 * i) })
	require.Equal(t, []float64{1, 5, 0.123}, []float64{high[0].Y, high[1].Y, high[2].Y})
	require.Equal(t, []float64{-1, 2, 0}, []float64{low[0].Y, low[1].Y, low[2].Y})
	require.Equal(t, []float64{10, 30, 50}, []float64{high[0].X, low[1].X, high[2].X})
}

// TestErrors holds the errors to the bounds that the units are built for.
func TestErrors(t *testing.T) {
	e := expError(golden.DefaultExp)
	require.Len(t, e.errors, 1<<16)
	require.Greater(t, e.Largest, 0.5, "better than perfect rounding")
	require.LessOrEqual(t, e.Largest, 0.64)
	require.Zero(t, e.errors[0], "e^0 is exact")
	require.Equal(t, "2", expError(golden.SmallExp).Base)
	worse := golden.DefaultExp
	worse.Order = 1
	require.Greater(t, expError(worse).Largest, 1.0)

	d := divideError()
	require.Len(t, d.result, 1<<15)
	require.LessOrEqual(t, d.Largest, 0.501, "the half centres the floor; 1/2 itself saturates")
	require.Greater(t, d.Newton, d.Largest)
	require.Less(t, d.Newton, 2.0)
}

func TestRow(t *testing.T) {
	in := input(t)
	w, err := playRow(in.Heads[0], &in.Plan.Heads[0])
	require.NoError(t, err)
	require.Equal(t, 8, w.job.N)
	require.Contains(t, w.members, 0)
	require.Len(t, w.Stages, 7)
	names := []string{"score_acc_0", "p_data_0", "alloc_cluster", "qc_data_0", "row_last", "e_data_0", "out_data_0"}
	for i, st := range w.Stages {
		if i > 0 {
			require.GreaterOrEqual(t, st.First+st.before, w.Stages[i-1].First+w.Stages[i-1].before, "%s comes after %s", st.Title, w.Stages[i-1].Title)
		}
		_, data, ok := strings.Cut(string(st.Image), "base64,")
		require.True(t, ok)
		svg, err := base64.StdEncoding.DecodeString(data)
		require.NoError(t, err)
		require.Contains(t, string(svg), names[i])
		require.Contains(t, st.Alt, st.Text)
	}
	in.Plan.Heads[0].Representative, in.Plan.Heads[0].Center = plan.Medoid, false
	w, err = playRow(in.Heads[0], &in.Plan.Heads[0])
	require.NoError(t, err)
	require.NotContains(t, w.Stages[1].Text, "mean")
	short := headOf("short", 4, 1, 16, 1)
	w, err = playRow(short, &in.Plan.Heads[0])
	require.NoError(t, err, "a head of one row")
	require.Equal(t, "Scores", w.Stages[0].Title)
}

func TestCaches(t *testing.T) {
	c, err := config.Preset("tiny")
	require.NoError(t, err)
	h := func(name string, n, clusters int, of ...int) Head {
		return Head{Name: name, N: n, D: 16, Clusters: clusters, attention: &attention{clusterOf: of}}
	}
	sweeps, err := sweep(c, []Head{h("a", 4, 2, 0, 0, 1, 1), h("dense", 2, 2, 0, 1), h("b", 2, 1, 0, 0), h("c", 4, 1, 0, 0, 0, 0)})
	require.NoError(t, err)
	require.Len(t, sweeps, 2)
	require.Equal(t, []string{"a", "c"}, sweeps[0].Heads)
	require.Equal(t, 0.375, sweeps[0].Density)
	require.Equal(t, []string{"b"}, sweeps[1].Heads)
	for _, p := range sweeps[0].Points {
		want := 3.0 / 8 // lines: two of a, one of c; every cache holds them
		if p.Policy == "none" {
			want = 1
		}
		require.Equal(t, want, p.Normalised, p)
	}
	require.Len(t, sweeps[1].Points, 2*4*7, "one order: layouts, policies, sizes")
}

func TestWords(t *testing.T) {
	require.Equal(t, "1 head", heads(1))
	require.Equal(t, "a, b", some([]string{"a", "b"}))
	require.Equal(t, "a, b, c, d, e, f and 2 more", some(strings.Split("abcdefgh", "")))
	require.Equal(t, "1, 2 or 3", or([]string{"1", "2", "3"}))
	for v, want := range map[float64]string{0.0001: "0.010 %", 0.25: "25.0 %", 1.5: "150.0 %"} {
		require.Equal(t, want, percent(v))
	}
	for v, want := range map[float64]string{0: "0", 12.34: "12.3", 999: "999", 1000: "1,000", 7937.4: "7,937", 1234567: "1,234,567"} {
		require.Equal(t, want, thousands(v))
	}
	h := Head{N: 10, Clusters: 5, Dense: Cycles{Interval: 100}, Planned: Cycles{Interval: 50, Binds: "distu"}, Speedup: 2, Errors: Errors{RelError: 0.1}}
	require.Equal(t, "Clustered, 2.00 times as fast as dense, for an error of Z of 10.0 %; the distance unit binds.", h.verdict())
	require.Equal(t, "clustered", h.Short())
	h.Planned.Interval, h.Speedup = 125, 0.8
	require.Contains(t, h.verdict(), "Leave it dense")
	require.Equal(t, "no gain", h.Short())
	h.Clusters = 10
	require.Equal(t, "Stays dense: 100 cycles.", h.verdict())
	require.Equal(t, "dense", h.Short())
}

// TestNoGain is the machine of the paper's proportions, whose one distance unit binds:
// the page says which heads had better stay dense.
func TestNoGain(t *testing.T) {
	in := input(t)
	in.Plan.Heads[0].Clusters = 31
	r, err := Measure(t.Context(), in)
	require.NoError(t, err)
	require.Equal(t, []string{"L0H0"}, r.Total.Loses)
	lead := r.lead()
	require.Len(t, lead, 3)
	require.Contains(t, lead[0].Text, "the plan clusters 2 of the 3 heads; dense stay L0H1")
	require.Contains(t, lead[2].Text, "L0H0 take no fewer cycles clustered than dense")
	var b strings.Builder
	require.NoError(t, r.Print(&b, "r.html"))
	require.True(t, strings.HasPrefix(b.String(), "r.html\nWhich heads: "), b.String())
	require.Equal(t, chip.Machine(in.Config).ClustersMax, r.Configuration.ClustersMax)
}
