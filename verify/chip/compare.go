package chip

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/golden"
)

// compare counts how many elements of Z, clusters of rows and representatives
// differ, and describes the first of each kind. A row that is missing, or too
// many, counts as one.
func compare(want *golden.ChipResult, got *Result) (mismatches int, first []string) {
	count, text := compareRows("Z", want.Z, got.Z)
	clusters, clusterText := compareInts("cluster of row", want.ClusterOf, got.ClusterOf)
	reps, repText := compareInts("representative of cluster", want.Representative, got.Representative)
	for _, t := range []string{clusterText, repText, text} {
		if t != "" {
			first = append(first, t)
		}
	}
	return count + clusters + reps, first
}

func compareRows(what string, want, got [][]int16) (count int, first string) {
	note := func(format string, args ...any) {
		if count++; count == 1 {
			first = fmt.Sprintf(format, args...)
		}
	}
	if len(want) != len(got) {
		note("%s: expected %d rows, got %d", what, len(want), len(got))
	}
	for i := range min(len(want), len(got)) {
		if len(want[i]) != len(got[i]) {
			note("row %d of %s: expected %d elements, got %d", i, what, len(want[i]), len(got[i]))
			continue
		}
		for k, v := range want[i] {
			if got[i][k] != v {
				note("row %d, element %d of %s: expected %d, got %d", i, k, what, v, got[i][k])
			}
		}
	}
	return count, first
}

func compareInts(what string, want, got []int) (count int, first string) {
	if len(want) != len(got) {
		return 1, fmt.Sprintf("%s: expected %d, got %d of them", what, len(want), len(got))
	}
	for i, v := range want {
		if got[i] != v {
			if count++; count == 1 {
				first = fmt.Sprintf("%s %d: expected %d, got %d", what, i, v, got[i])
			}
		}
	}
	return count, first
}
