package traffic

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/golden"
)

const (
	root = "../.."
	data = root + "/units/golden/testdata/traffic"
)

// measured returns the committed points.
func measured(t *testing.T) []golden.TrafficPoint {
	t.Helper()
	file, err := os.Open(data + ".csv")
	require.NoError(t, err)
	defer file.Close()
	points, err := Read(file)
	require.NoError(t, err)
	return points
}

// TestPlots keeps the plots of docs/results.
func TestPlots(t *testing.T) {
	points := measured(t)
	for _, order := range orders {
		plot, err := Figure(points, order)
		require.NoError(t, err)
		again, err := Figure(points, order)
		require.NoError(t, err)
		require.Equal(t, string(plot), string(again), "a plot depends on its points alone")
		goldenfile.CompareAt(t, root+"/docs/results/"+plotName(order), string(plot))
	}
}

// TestPage keeps docs/results/traffic.md and sees that its plots are there.
func TestPage(t *testing.T) {
	page, err := Page(measured(t))
	require.NoError(t, err)
	goldenfile.CompareAt(t, root+"/docs/results/traffic.md", page)
	for _, order := range orders {
		require.Contains(t, page, "]("+plotName(order)+")")
	}
	table, err := os.ReadFile(data + ".md")
	require.NoError(t, err)
	require.True(t, strings.HasSuffix(page, "\n\n"+string(table)), "the table is the committed one")
}

// TestRead gets back every point, and refuses what is not a table.
func TestRead(t *testing.T) {
	want, err := os.ReadFile(data + ".csv")
	require.NoError(t, err)
	var got strings.Builder
	require.NoError(t, golden.WriteTrafficCSV(&got, measured(t)))
	require.Equal(t, string(want), got.String())

	const header = "order,layout,density,policy,cache_bytes,requests,misses,compulsory,normalised_traffic\n"
	for row, message := range map[string]string{
		"":                                    "traffic: not a table of nine columns with a header",
		"row-major,packed,0.5,lru,1,2,3,4,5":  `traffic: line 2: "row-major" is none of [head-major token-major]`,
		"head-major,loose,0.5,lru,1,2,3,4,5":  `traffic: line 2: "loose" is none of [packed odd-stride]`,
		"head-major,packed,x,lru,1,2,3,4,5":   `traffic: line 2: strconv.ParseFloat: parsing "x": invalid syntax`,
		"head-major,packed,0.5,mru,1,2,3,4,5": `traffic: line 2: "mru" is none of [lru fifo random none]`,
		"head-major,packed,0.5,lru,1,2,y,4,5": `traffic: line 2: strconv.Atoi: parsing "y": invalid syntax`,
	} {
		_, err := Read(strings.NewReader(header + row))
		require.EqualError(t, err, message)
	}
	_, err = Read(strings.NewReader(header + "short"))
	require.ErrorContains(t, err, "wrong number of fields")
}

// TestMissing refuses points the page or a plot cannot do without.
func TestMissing(t *testing.T) {
	points := measured(t)
	without := func(drop func(golden.TrafficPoint) bool) []golden.TrafficPoint {
		return slices.DeleteFunc(slices.Clone(points), drop)
	}
	_, err := Page(without(func(p golden.TrafficPoint) bool { return p.Bytes == 32768 && p.Order == golden.TokenMajor }))
	require.EqualError(t, err, "traffic: no point for token-major, packed, density 0.5, lru, 32 KB")
	_, err = Figure(nil, golden.HeadMajor)
	require.EqualError(t, err, "traffic: 0 densities: a figure has 1 to 4")
	_, err = Figure(without(func(p golden.TrafficPoint) bool { return p.Policy == golden.CacheFIFO }), golden.HeadMajor)
	require.EqualError(t, err, "traffic: head-major, packed, density 0.5, fifo: cache sizes are [], elsewhere [4096 8192 16384 32768 65536]")
	_, err = Figure(without(func(p golden.TrafficPoint) bool { return p.Bytes != 4096 }), golden.HeadMajor)
	require.EqualError(t, err, "traffic: head-major, packed, density 0.5, lru: cache sizes are [4096], elsewhere [4096]")
}

// TestClaims holds the words of the page to the points.
func TestClaims(t *testing.T) {
	points := measured(t)
	require.Empty(t, falseClaims(points))

	// Each claim is seen to fail on points that break it.
	for claim, spoil := range map[string]func(*golden.TrafficPoint) bool{
		"size": func(p *golden.TrafficPoint) bool { p.Requests++; return true },
		"compulsory head-major": func(p *golden.TrafficPoint) bool {
			p.Misses++
			return p.Order == golden.HeadMajor && p.Policy == golden.CacheFIFO && p.Bytes == 4096
		},
		"random head-major": func(p *golden.TrafficPoint) bool {
			p.Misses++
			return p.Order == golden.HeadMajor && p.Policy == golden.CacheRandom && p.Bytes == 16384
		},
		"layouts alike": func(p *golden.TrafficPoint) bool {
			p.Misses++
			return p.Order == golden.HeadMajor && p.Layout == golden.OddStride && p.Bytes == 8192
		},
		"random beats lru": func(p *golden.TrafficPoint) bool {
			p.Misses = p.Requests
			return p.Order == golden.TokenMajor && p.Layout == golden.Packed && p.Policy == golden.CacheRandom && p.Density == 0.25
		},
		"packed thrashes": func(p *golden.TrafficPoint) bool {
			p.Misses = p.Compulsory
			return p.Order == golden.TokenMajor && p.Layout == golden.Packed && p.Policy == golden.CacheLRU && p.Density == 0.5
		},
		"odd stride mends": func(p *golden.TrafficPoint) bool {
			p.Misses = p.Requests
			return p.Order == golden.TokenMajor && p.Layout == golden.OddStride && p.Policy == golden.CacheLRU && p.Density == 0.25
		},
		"sparse from 32 KB": func(p *golden.TrafficPoint) bool {
			p.Misses++
			return p.Order == golden.TokenMajor && p.Policy == golden.CacheLRU && p.Density == 0.1 && p.Bytes == 65536
		},
	} {
		bad := slices.Clone(points)
		for i := range bad {
			if changed := bad[i]; spoil(&changed) {
				bad[i] = changed
			}
		}
		require.Contains(t, falseClaims(bad), claim)
	}
}

// falseClaims names the claims of the page that the points do not bear out.
func falseClaims(points []golden.TrafficPoint) (names []string) {
	check := func(name string, holds bool) {
		if !holds && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	lru := map[golden.CloneLayout]map[float64]float64{golden.Packed: {}, golden.OddStride: {}} // token-major, 32 KB
	for _, p := range points {
		atBound := p.Misses == p.Compulsory
		dense := p.Density >= 0.25
		caches := p.Policy == golden.CacheLRU || p.Policy == golden.CacheFIFO
		check("size", p.Requests == heads*256)
		switch {
		case p.Order == golden.HeadMajor && caches:
			check("compulsory head-major", atBound)
		case p.Order == golden.HeadMajor && p.Policy == golden.CacheRandom && p.Bytes >= 16384:
			check("random head-major", atBound)
		case p.Order == golden.TokenMajor && !dense && caches && p.Bytes >= 32768:
			check("sparse from 32 KB", atBound)
		}
		if p.Order == golden.HeadMajor && p.Layout == golden.Packed {
			other := p
			other.Layout = golden.OddStride
			check("layouts alike", slices.Contains(points, other))
		}
		if p.Order == golden.TokenMajor && p.Layout == golden.Packed && dense && p.Policy == golden.CacheLRU {
			for _, q := range curve(points, p.Order, p.Layout, p.Density, golden.CacheRandom) {
				check("random beats lru", q.Bytes != p.Bytes || q.Misses < p.Misses)
			}
		}
		if p.Order == golden.TokenMajor && p.Policy == golden.CacheLRU && p.Bytes == 32768 {
			lru[p.Layout][p.Density] = p.Normalised() / bound(p)
		}
	}
	for _, d := range []float64{0.5, 0.25} {
		check("packed thrashes", lru[golden.Packed][d] > 1.9)
		check("odd stride mends", lru[golden.OddStride][d] < 1.05)
	}
	return names
}
