// Package traffic writes docs/results/traffic.md and its plots: the memory traffic
// of the clone step through the centroid cache, as units/golden measured it.
package traffic

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/sparcgen/sparcgen/units/golden"
)

var (
	orders   = []golden.CloneOrder{golden.HeadMajor, golden.TokenMajor}
	layouts  = []golden.CloneLayout{golden.Packed, golden.OddStride}
	policies = []golden.CachePolicy{golden.CacheLRU, golden.CacheFIFO, golden.CacheRandom, golden.CacheNone}
)

// Read reads what golden.WriteTrafficCSV wrote. The last column follows from the
// others and is not read.
func Read(r io.Reader) ([]golden.TrafficPoint, error) {
	rows, err := csv.NewReader(r).ReadAll()
	if err != nil {
		return nil, err
	}
	if len(rows) < 2 || len(rows[0]) != 9 {
		return nil, errors.New("traffic: not a table of nine columns with a header")
	}
	points := make([]golden.TrafficPoint, len(rows)-1)
	for i, row := range rows[1:] {
		if points[i], err = point(row); err != nil {
			return nil, fmt.Errorf("traffic: line %d: %w", i+2, err)
		}
	}
	return points, nil
}

func point(row []string) (p golden.TrafficPoint, err error) {
	if p.Order, err = named(orders, row[0]); err != nil {
		return p, err
	}
	if p.Layout, err = named(layouts, row[1]); err != nil {
		return p, err
	}
	if p.Density, err = strconv.ParseFloat(row[2], 64); err != nil {
		return p, err
	}
	if p.Policy, err = named(policies, row[3]); err != nil {
		return p, err
	}
	for i, field := range []*int{&p.Bytes, &p.Requests, &p.Misses, &p.Compulsory} {
		if *field, err = strconv.Atoi(row[4+i]); err != nil {
			return p, err
		}
	}
	return p, nil
}

// named returns the value that prints as name.
func named[T fmt.Stringer](values []T, name string) (T, error) {
	for _, v := range values {
		if v.String() == name {
			return v, nil
		}
	}
	var none T
	return none, fmt.Errorf("%q is none of %v", name, values)
}

// curve returns the points of one line of a plot, by cache size as in the table.
func curve(points []golden.TrafficPoint, o golden.CloneOrder, l golden.CloneLayout, density float64, p golden.CachePolicy) []golden.TrafficPoint {
	var of []golden.TrafficPoint
	for _, q := range points {
		if q.Order == o && q.Layout == l && q.Density == density && q.Policy == p {
			of = append(of, q)
		}
	}
	return of
}

// densities returns the densities of the points in their order, each once.
func densities(points []golden.TrafficPoint) []float64 {
	var all []float64
	for _, p := range points {
		if !slices.Contains(all, p.Density) {
			all = append(all, p.Density)
		}
	}
	return all
}

// bound returns the compulsory traffic: distinct lines per line asked for.
func bound(p golden.TrafficPoint) float64 { return float64(p.Compulsory) / float64(p.Requests) }
