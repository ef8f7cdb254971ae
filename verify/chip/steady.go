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

// edge is the runs at both ends of a queue that are not in steady state: of
// sparc_core two, which have buffers to themselves.
const edge = 2

// steady returns the cycles of a head in steady state: of its k runs in a row the
// mean interval without so many at either end, over whole periods. When that leaves
// less than two, without two at either end; of less than 6 runs it is the median of
// all.
//
// The mean, not the median: heads share two banks of each buffer, so their intervals
// may differ in turn. With sparcgen run --preset balanced --engine native --repeat 12
// the head use_L1H2_n128 takes 1120, 576 and 1664 cycles in turn with the matrix
// multiply unit always busy: one every 1120 cycles, while a median says what the
// number of runs makes of it.
func steady(intervals []int64, without int) float64 {
	k := len(intervals)
	if k < 2*edge+2 {
		sorted := slices.Sorted(slices.Values(intervals))
		return float64(sorted[(k-1)/2]+sorted[k/2]) / 2
	}
	if without < edge || k < 2*without+2 {
		without = edge
	}
	run := whole(intervals[without : k-without])
	sum := int64(0)
	for _, c := range run {
		sum += c
	}
	return float64(sum) / float64(len(run))
}

// Steady returns the cycles of a head in steady state on sparc_core, of the stamps of
// a queue that holds nothing else.
func Steady(stamps []int64) float64 { return steady(intervals(stamps), edge) }

// whole returns as many whole periods as there are; where nothing repeats, an even
// number, for two is the period of most.
func whole(intervals []int64) []int64 {
	n := len(intervals)
	for p := 1; p < n; p++ {
		if slices.Equal(intervals[:n-p], intervals[p:]) {
			return intervals[:n/p*p]
		}
	}
	return intervals[:n-n%2]
}

// steadyCycles returns the sum of [steady] over the heads of a queue in which
// each stands repeat times.
func steadyCycles(r *Record, repeat int) float64 {
	sum := 0.0
	for run := range slices.Chunk(intervals(stamps(r)), repeat) {
		sum += steady(run, r.Edge)
	}
	return sum
}
