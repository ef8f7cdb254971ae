package chip

import "slices"

// stamps returns the stamps of a record.
func stamps(r *Record) []int64 {
	out := make([]int64, len(r.Results))
	for i := range out {
		out[i] = r.Results[i].Stamp
	}
	return out
}

// intervals returns the cycles of each head: its stamp minus the previous one's,
// the first minus 0, the cycle of START.
func intervals(stamps []int64) []int64 {
	out := make([]int64, len(stamps))
	before := int64(0)
	for i, s := range stamps {
		out[i], before = s-before, s
	}
	return out
}

// steady returns the cycles of a head in steady state: of its k runs in a row
// the median interval of runs 3 to k-2, of all when k is below 6.
func steady(intervals []int64) float64 {
	if k := len(intervals); k >= 6 {
		intervals = intervals[2 : k-2]
	}
	sorted := slices.Sorted(slices.Values(intervals))
	k := len(sorted)
	return float64(sorted[(k-1)/2]+sorted[k/2]) / 2
}

// steadyCycles returns the sum of [steady] over the heads of a queue in which
// each stands repeat times.
func steadyCycles(r *Record, repeat int) float64 {
	sum := 0.0
	for run := range slices.Chunk(intervals(stamps(r)), repeat) {
		sum += steady(run)
	}
	return sum
}
