package golden

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
)

// CloneOrder is the order in which the clone step writes Z, and so the order in
// which it reads the rows of Z_c.
type CloneOrder int

// The orders.
const (
	HeadMajor  CloneOrder = iota // all rows of a head, then the next head
	TokenMajor                   // row 0 of every head, then row 1 of every head, ...
)

// String returns head-major or token-major.
func (o CloneOrder) String() string {
	if o == TokenMajor {
		return "token-major"
	}
	return "head-major"
}

// CloneLayout is where the Z_c of one head lies after that of another. A set of a
// cache is chosen by the low bits of the line address. So when the numbers of
// clusters are powers of two, the packed heads have their cluster c in the same
// set, and in token-major order, where rows of all heads with like clusters
// follow each other, more heads than ways drive each other out.
type CloneLayout int

// The layouts.
const (
	Packed    CloneLayout = iota // head after head, one line a cluster
	OddStride                    // a line is left free after an even number of clusters
)

// String returns packed or odd-stride.
func (l CloneLayout) String() string {
	if l == OddStride {
		return "odd-stride"
	}
	return "packed"
}

// CloneHead is what the clone step needs of a head: the cluster of every row.
type CloneHead struct {
	Clusters  int // C, planned: the rows of Z_c in memory
	ClusterOf []int
}

// CloneTrace returns the line addresses that cloning the heads requests, one a
// row and head. Heads have equally many rows.
func CloneTrace(heads []CloneHead, order CloneOrder, layout CloneLayout) []int {
	base := make([]int, len(heads)+1)
	for h, head := range heads {
		sameLength(len(head.ClusterOf), len(heads[0].ClusterOf))
		base[h+1] = base[h] + head.Clusters
		if layout == OddStride {
			base[h+1] = base[h] + (head.Clusters | 1)
		}
	}
	var trace []int
	if order == HeadMajor {
		for h, head := range heads {
			for _, c := range head.ClusterOf {
				trace = append(trace, base[h]+c)
			}
		}
		return trace
	}
	for i := range heads[0].ClusterOf {
		for h, head := range heads {
			trace = append(trace, base[h]+head.ClusterOf[i])
		}
	}
	return trace
}

// TrafficPoint is the memory traffic of one trace through one cache.
type TrafficPoint struct {
	Order      CloneOrder
	Layout     CloneLayout
	Density    float64 // C / n, the rows that are attended
	Policy     CachePolicy
	Bytes      int
	Requests   int // lines asked of the cache
	Misses     int // lines read from memory
	Compulsory int // distinct lines of the trace: what a cache without bounds reads
}

// Normalised returns the lines read from memory per line asked for: 1 without a
// cache.
func (p TrafficPoint) Normalised() float64 { return float64(p.Misses) / float64(p.Requests) }

// TrafficSweep measures the memory traffic of the clone step (the paper's Figure
// 6b) over orders, densities, policies and cache sizes.
type TrafficSweep struct {
	LineBytes int
	Ways      int   // of every cache but the smallest ones, which have one set
	Bytes     []int // cache sizes; Bytes / LineBytes is a power of two
	Densities []float64
	Heads     func(density float64) []CloneHead
}

// Run returns the points in the order order and layout, density, policy, size.
func (s TrafficSweep) Run() ([]TrafficPoint, error) {
	var points []TrafficPoint
	for i := range 4 {
		order, layout := CloneOrder(i/2), CloneLayout(i%2)
		for _, density := range s.Densities {
			trace := CloneTrace(s.Heads(density), order, layout)
			for policy := CacheLRU; policy <= CacheNone; policy++ {
				for _, bytes := range s.Bytes {
					p, err := s.run(trace, policy, bytes)
					if err != nil {
						return nil, err
					}
					p.Order, p.Layout, p.Density = order, layout, density
					points = append(points, p)
				}
			}
		}
	}
	return points, nil
}

func (s TrafficSweep) run(trace []int, policy CachePolicy, bytes int) (TrafficPoint, error) {
	lines := bytes / max(1, s.LineBytes)
	if lines < 1 || lines&(lines-1) != 0 {
		return TrafficPoint{}, fmt.Errorf("cache of %d bytes has %d lines of %d bytes: must be a power of two", bytes, lines, s.LineBytes)
	}
	ways := min(s.Ways, lines)
	cache, err := NewCache(policy, lines/max(1, ways), ways)
	if err != nil {
		return TrafficPoint{}, err
	}
	distinct := map[int]bool{}
	for _, line := range trace {
		cache.Access(line)
		distinct[line] = true
	}
	return TrafficPoint{Policy: policy, Bytes: bytes, Requests: len(trace), Misses: cache.Misses, Compulsory: len(distinct)}, nil
}

// WriteTrafficCSV writes one line a point, with a header.
func WriteTrafficCSV(w io.Writer, points []TrafficPoint) error {
	c := csv.NewWriter(w)
	rows := [][]string{{"order", "layout", "density", "policy", "cache_bytes", "requests", "misses", "compulsory", "normalised_traffic"}}
	for _, p := range points {
		rows = append(rows, []string{p.Order.String(), p.Layout.String(), strconv.FormatFloat(p.Density, 'g', -1, 64), p.Policy.String(), strconv.Itoa(p.Bytes),
			strconv.Itoa(p.Requests), strconv.Itoa(p.Misses), strconv.Itoa(p.Compulsory), fmt.Sprintf("%.4f", p.Normalised())})
	}
	return c.WriteAll(rows)
}

// WriteTrafficMarkdown writes a table of points in the order of Run: a row for
// each order, layout, density and policy that caches, and a column for each
// size. The last column is the bound that no cache passes.
func WriteTrafficMarkdown(w io.Writer, points []TrafficPoint) error {
	head, rule, rows := "| order | layout | density | policy |", "|---|---|---|---|", ""
	for i, p := range points {
		if p.Policy == CacheNone {
			continue
		}
		if i == 0 || points[i-1].Policy != p.Policy {
			rows += fmt.Sprintf("| %v | %v | %g %% | %v |", p.Order, p.Layout, 100*p.Density, p.Policy)
		}
		if p.Policy == points[0].Policy && p.Density == points[0].Density && p.Layout == points[0].Layout && p.Order == points[0].Order {
			head += fmt.Sprintf(" %g KB |", float64(p.Bytes)/1024)
			rule += "---|"
		}
		rows += fmt.Sprintf(" %.3f |", p.Normalised())
		if i+1 == len(points) || points[i+1].Policy != p.Policy {
			rows += fmt.Sprintf(" %.3f |\n", float64(p.Compulsory)/float64(p.Requests))
		}
	}
	_, err := io.WriteString(w, head+" unbounded |\n"+rule+"---|\n"+rows)
	return err
}
