package traffic

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/units/golden"
)

// What the heads of the sweep are; the points do not say it.
const (
	heads     = 12
	lineBytes = 128
	ways      = 8
)

// plotName returns the file of Figure beside the page.
func plotName(order golden.CloneOrder) string { return "traffic-" + order.String() + ".svg" }

// Page returns docs/results/traffic.md. Its numbers are those of the points, which
// must hold every order, layout, density and policy at 4 to 64 KB.
func Page(points []golden.TrafficPoint) (string, error) {
	p := page{points: points}
	p.printf("# Memory traffic of the clone step\n\n")
	p.printf("<!-- Written by the test of verify/traffic from units/golden/testdata/traffic.csv: make traffic -->\n\n")
	p.what()
	p.plots()
	p.follows()
	p.printf("## Table\n\n")
	p.printf("Normalised traffic; `unbounded` is the compulsory part. The same with counts is\n")
	p.printf("[traffic.csv](../../units/golden/testdata/traffic.csv). To draw this page anew: `make traffic`;\n")
	p.printf("to trace anew: `go test ./units/golden -run TestTrafficOnRealHeads -update` before it.\n\n")
	if err := golden.WriteTrafficMarkdown(&p.text, points); err != nil {
		return "", err
	}
	return p.text.String(), p.err
}

type page struct {
	points []golden.TrafficPoint
	text   strings.Builder
	err    error // the first number that is not in the points
}

func (p *page) printf(format string, args ...any) { fmt.Fprintf(&p.text, format, args...) }

// separator stands before item i of a list in a sentence.
func separator(i int) string {
	if i == 0 {
		return ""
	}
	return ", "
}

// at returns one point.
func (p *page) at(o golden.CloneOrder, l golden.CloneLayout, density float64, policy golden.CachePolicy, kb int) golden.TrafficPoint {
	for _, q := range curve(p.points, o, l, density, policy) {
		if q.Bytes == 1024*kb {
			return q
		}
	}
	if p.err == nil {
		p.err = fmt.Errorf("traffic: no point for %v, %v, density %g, %v, %d KB", o, l, density, policy, kb)
	}
	return golden.TrafficPoint{}
}

// token returns the normalised traffic of a token-major point, for the text.
func (p *page) token(l golden.CloneLayout, density float64, policy golden.CachePolicy, kb int) string {
	return fmt.Sprintf("%.3f", p.at(golden.TokenMajor, l, density, policy, kb).Normalised())
}

func (p *page) what() {
	requests := p.at(golden.HeadMajor, golden.Packed, 0.5, golden.CacheLRU, 4).Requests
	p.printf("The clone step writes `Z[i] = Z_c[cluster(i)]` for every row of every head and reads the\n")
	p.printf("rows of Z_c through the centroid cache. This page says how many lines the cache then\n")
	p.printf("reads from memory, as the paper's Figure 6b does, with this project's own traces and\n")
	p.printf("cache model (`golden.Cache`, to which the circuit of [ccache](../units/ccache.md) is held).\n\n")
	p.printf("* **x**: capacity of the cache, 4 to 64 KB, logarithmic. A line is one row of Z_c, 64 values\n")
	p.printf("  of 16 bits = %d bytes; every size has %d ways, so 4 KB are 4 sets and 64 KB are 64.\n", lineBytes, ways)
	p.printf("* **y**: lines read from memory / lines asked of the cache. 1 is the traffic without a cache\n")
	p.printf("  (grey line). Writing Z and whatever the other steps move is not counted.\n")
	p.printf("* **Density** (colour): planned clusters / rows. 256 rows \n  ")
	for i, d := range densities(p.points) {
		p.printf("%s%d clusters at %g %%", separator(i), golden.PlannedClusters(requests/heads, 1-d), 100*d)
	}
	p.printf(".\n")
	p.printf("* **Policy** (marker, dashes): `lru`, `fifo`, `random` (a fixed pseudo-random sequence).\n")
	p.printf("* **Compulsory** (pale band, the value is its middle): every distinct line once, what a\n")
	p.printf("  cache without bounds reads. It is less than the density where a cluster has no row.\n")
	p.printf("* **Order**: *head-major* clones all rows of a head, then the next head; *token-major* row 0\n")
	p.printf("  of every head, then row 1 of every head.\n")
	p.printf("* **Layout**: *packed* puts the Z_c of one head right after that of another; *odd-stride*\n")
	p.printf("  leaves one line free after an even number of clusters.\n\n")
	p.printf("## How it was traced\n\n")
	p.printf("%d heads of %d rows, %d requests a trace. The cluster of every row comes from the integer\n", heads, requests/heads, requests)
	p.printf("reference flow (stride columns, centred 8-bit pre-scores, one iteration) on a real head\n")
	p.printf("([verify/testdata/qkv](../../verify/testdata/qkv/README.md)).\n\n")
	p.printf("**Caveat: these are not %d different heads.** The tensors hold one head of 256 rows, on five\n", heads)
	p.printf("passages: its own and four of calibration. The %d heads are those five in turn, so heads\n", heads)
	p.printf("0, 5 and 10 are copies with the same clusters, and so on. Head-major the copies add\n")
	p.printf("nothing, for heads share no line: those curves rest on five passages of one head. Token-major\n")
	p.printf("they shape the result: copies ask for the same cluster number in the same row, which\n")
	p.printf("different heads need not. Whether %d different heads of 256 rows would read more or less,\n", heads)
	p.printf("these tensors cannot say. Besides, 256 rows are more than the 128 the model was trained for.\n")
	p.printf("Read the token-major curves as a demonstration of the effect, not as its size in a given\n")
	p.printf("model.\n\n")
}

func (p *page) plots() {
	p.printf("## Plots\n\n")
	p.printf("![Two panels, packed and odd-stride, alike. Normalised DRAM traffic against cache size from 4 to 64 KB, head-major. " +
		"Flat lines at the compulsory traffic: ")
	for i, d := range densities(p.points) {
		p.printf("%s%.2f at density %g %%", separator(i), bound(p.at(golden.HeadMajor, golden.Packed, d, golden.CacheLRU, 4)), 100*d)
	}
	p.printf(". lru and fifo lie on them at every size; random is slightly above at 4 and 8 KB. The line without a cache is at 1.](%s)\n\n", plotName(golden.HeadMajor))
	p.printf("![Two panels. Normalised DRAM traffic against cache size from 4 to 64 KB, token-major. "+
		"Left, packed: density 50 %% lies at %s and density 25 %% at %s under all policies and sizes, far above their compulsory bounds, lru the highest; "+
		"15 and 10 %% fall to their bounds by 16 to 64 KB. "+
		"Right, odd-stride: 50 %% lies at %s, 25 %% falls from %s to near its bound by 16 KB under lru and fifo; 15 and 10 %% are much as on the left.](%s)\n\n",
		p.span(golden.Packed, 0.5), p.span(golden.Packed, 0.25), p.span(golden.OddStride, 0.5),
		p.token(golden.OddStride, 0.25, golden.CacheLRU, 4), plotName(golden.TokenMajor))
}

// span returns the least and the largest traffic of a density in token-major order.
func (p *page) span(l golden.CloneLayout, density float64) string {
	var all []float64
	for _, policy := range policies[:3] { // those that cache
		for _, q := range curve(p.points, golden.TokenMajor, l, density, policy) {
			all = append(all, q.Normalised())
		}
	}
	if len(all) == 0 {
		all = []float64{0} // at has noted what is missing
	}
	return fmt.Sprintf("%.2f to %.2f", slices.Min(all), slices.Max(all))
}

func (p *page) follows() {
	worst := 0.0
	for _, q := range p.points {
		if q.Order == golden.HeadMajor && q.Policy == golden.CacheRandom {
			worst = max(worst, q.Normalised()/bound(q)-1)
		}
	}
	p.printf("## What follows\n\n")
	p.printf("* **Head-major, LRU and FIFO read each line once** at every density and every size, although 4 KB\n")
	p.printf("  hold 32 lines and a head has up to 128: rows that share a cluster follow each other\n")
	p.printf("  closely. Layout makes no difference. Random reads at most %.1f %% more, at 4 KB, and no more\n", 100*worst)
	p.printf("  from 16 KB on. Only in this order is the traffic compulsory at every size measured.\n")
	p.printf("* **Token-major, a packed Z_c thrashes** where the number of clusters is a power of two. At 50 and\n")
	p.printf("  25 %% heads are 128 and 64 lines apart, a multiple of the number of sets up to 64 KB, so\n")
	p.printf("  cluster c of all %d heads shares one set of %d ways. LRU then drives out what is about to be\n", heads, ways)
	p.printf("  asked for: %s at 50 %% and %s at 25 %% with 32 KB, and not less with 64 KB.\n",
		p.token(golden.Packed, 0.5, golden.CacheLRU, 32), p.token(golden.Packed, 0.25, golden.CacheLRU, 32))
	p.printf("  Random does better than LRU here (%s and %s).\n",
		p.token(golden.Packed, 0.5, golden.CacheRandom, 32), p.token(golden.Packed, 0.25, golden.CacheRandom, 32))
	p.printf("* **An odd stride mends it**: one line left free a head gives %s and %s under LRU with 32 KB,\n",
		p.token(golden.OddStride, 0.5, golden.CacheLRU, 32), p.token(golden.OddStride, 0.25, golden.CacheLRU, 32))
	p.printf("  against bounds of %.3f and %.3f. At 15 and 10 %% (38 and 26 lines) it changes little, in\n",
		bound(p.at(golden.TokenMajor, golden.OddStride, 0.5, golden.CacheLRU, 32)), bound(p.at(golden.TokenMajor, golden.OddStride, 0.25, golden.CacheLRU, 32)))
	p.printf("  either direction, and from 32 KB LRU and FIFO are compulsory in both layouts.\n")
	p.printf("* So a job in token-major order should lay out its Z_c with an odd stride; a job in\n")
	p.printf("  head-major order need not care, and 4 KB are enough for it.\n\n")
}
