package config

import (
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/internal/nearest"
)

// Rule says which values of a field are legal on their own: the numbers from
// Min to Max (only powers of two if PowerOfTwo), or those of Values (in
// rising order), or the words of Words; a rule with none of these is that of
// a switch.
type Rule struct {
	Min, Max   int
	PowerOfTwo bool
	Values     []int
	Words      []string
}

// Text returns the rule as the end of a sentence that begins with "must be".
func (r Rule) Text() string {
	switch {
	case r.Words != nil:
		return "one of " + strings.Join(r.Words, ", ")
	case r.Values != nil:
		text := make([]string, len(r.Values))
		for i, v := range r.Values {
			text[i] = strconv.Itoa(v)
		}
		return "one of " + strings.Join(text, ", ")
	case r.PowerOfTwo:
		return "a power of two from " + strconv.Itoa(r.Min) + " to " + strconv.Itoa(r.Max)
	case r.Max > 0:
		return "a whole number from " + strconv.Itoa(r.Min) + " to " + strconv.Itoa(r.Max)
	}
	return "true or false"
}

// Nearest returns v if it is legal, else the legal number closest to it, the
// lower one of two that are equally close.
func (r Rule) Nearest(v int) int {
	if r.Values != nil {
		return closest(v, r.Values)
	}
	v = min(max(v, r.Min), r.Max)
	if r.PowerOfTwo {
		low := floorPower(v)
		return closest(v, []int{low, min(2*low, r.Max)})
	}
	return v
}

// NearestWord returns s if it is legal, else the legal word most like it, and
// the first word if none is.
func (r Rule) NearestWord(s string) string {
	if slices.Contains(r.Words, s) {
		return s
	}
	if near := nearest.Name(s, r.Words); near != "" {
		return near
	}
	return r.Words[0]
}

// closest returns the element of rising legal closest to v, the lower of two.
func closest(v int, legal []int) int {
	best := legal[0]
	for _, l := range legal[1:] {
		if max(l-v, v-l) < max(best-v, v-best) {
			best = l
		}
	}
	return best
}

// floorPower returns the largest power of two that is at most v, for v >= 1.
func floorPower(v int) int { return 1 << (bits.Len(uint(v)) - 1) }
