// Package nearest finds the legal name that a wrong one was probably meant to
// be, for error messages.
package nearest

import "strings"

// Name returns the name of names closest to got, and "" when none is close
// enough to be worth suggesting: the edit distance (insertions, deletions,
// substitutions and swaps of neighbours, case and the difference of - and _
// ignored) may be at most a third of the longer length, and at least 1 is
// always allowed; a name that got begins, or that begins got, is close too. Of
// equally close names the first wins.
func Name(got string, names []string) string {
	best, bestDistance := "", -1
	g := fold(got)
	if g == "" {
		return ""
	}
	for _, name := range names {
		n := fold(name)
		d := distance(g, n)
		limit := max(1, max(len(g), len(n))/3)
		if d > limit && len(g) >= 3 && (strings.HasPrefix(n, g) || strings.HasPrefix(g, n) && len(n) >= 3) {
			d = limit
		}
		if d <= limit && (bestDistance < 0 || d < bestDistance) {
			best, bestDistance = name, d
		}
	}
	return best
}

func fold(s string) string { return strings.ReplaceAll(strings.ToLower(s), "_", "-") }

// distance is the optimal string alignment distance of two byte strings.
func distance(a, b string) int {
	before, prev, cur := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := range len(a) {
		cur[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			cur[j+1] = min(prev[j]+cost, prev[j+1]+1, cur[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				cur[j+1] = min(cur[j+1], before[j-1]+1)
			}
		}
		before, prev, cur = prev, cur, before
	}
	return prev[len(b)]
}
