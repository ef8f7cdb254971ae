package plan

import (
	"cmp"
	"slices"
)

// Point is a number of clusters and its KL(A || A^) of a row on calibration, mean
// over rows, in nats.
type Point struct {
	Clusters int     `json:"clusters"`
	KL       float64 `json:"kl"`
}

// Found is the smallest number of clusters that meets a threshold.
type Found struct {
	Point
	Tried []Point // every number that was measured, ascending
	// Scanned says that KL does not fall with the number of clusters near the
	// threshold: a smaller number met it where bisection took for granted that none
	// does, so all were tried from 1 on.
	Scanned bool
}

// How far below the result bisection is checked: that many numbers right below,
// and as many evenly spaced from 1 on.
const checked = 8

// smallest returns the least of the legal numbers of clusters, which ascend, whose
// KL is at most t; the last meets every t. It bisects, which is right when no number
// below the result meets t. That is then tried on 2 * checked numbers, and when one
// does meet it, all numbers are tried from the first on. So at least the next number
// below the result does not meet t, and after a scan none does. kl is called for
// O(log n) numbers, O(n) with a scan, each once.
func smallest(legal []int, t float64, kl func(clusters int) float64) Found {
	known := make(map[int]float64)
	meets := func(i int) bool {
		c := legal[i]
		if _, ok := known[c]; !ok {
			known[c] = kl(c)
		}
		return known[c] <= t
	}
	low, high := -1, len(legal)-1 // low does not meet t, high does
	for high-low > 1 {
		if middle := (low + high) / 2; meets(middle) {
			high = middle
		} else {
			low = middle
		}
	}
	f := Found{}
	for k := range checked {
		near, spaced := high-2-k, k*high/checked
		f.Scanned = f.Scanned || near >= 0 && meets(near) || spaced < high && meets(spaced)
	}
	if f.Scanned {
		for high = 0; !meets(high); high++ {
		}
	}
	meets(high)
	f.Point = Point{legal[high], known[legal[high]]}
	for c, v := range known {
		f.Tried = append(f.Tried, Point{c, v})
	}
	slices.SortFunc(f.Tried, func(a, b Point) int { return cmp.Compare(a.Clusters, b.Clusters) })
	return f
}
