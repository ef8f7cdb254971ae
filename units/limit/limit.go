// Package limit refuses generator fields outside their rule, with the field,
// its value, the rule and a legal neighbour in the message.
package limit

import (
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/hdl"
)

// Range reports whether lo <= value <= hi, and records a mistake of the module
// when not.
func Range(m *hdl.Module, field string, value, lo, hi int) bool {
	if value >= lo && value <= hi {
		return true
	}
	m.Errorf("%s is %d: must be %d to %d; the nearest is %d", field, value, lo, hi, max(lo, min(value, hi)))
	return false
}

// OneOf reports whether the value is one of those given, ascending, and records
// a mistake of the module when not.
func OneOf(m *hdl.Module, field string, value int, legal ...int) bool {
	best := legal[0]
	var list []string
	for _, v := range legal {
		if v == value {
			return true
		}
		if distance(v, value) < distance(best, value) {
			best = v
		}
		list = append(list, fmt.Sprint(v))
	}
	m.Errorf("%s is %d: must be %s; the nearest is %d", field, value, strings.Join(list, " or "), best)
	return false
}

func distance(a, b int) int { return max(a-b, b-a) }

// PowerOfTwo reports whether the value is a power of two from lo to hi, and
// records a mistake of the module when not. There is a power of two in lo..hi.
func PowerOfTwo(m *hdl.Module, field string, value, lo, hi int) bool {
	if value >= lo && value <= hi && value&(value-1) == 0 {
		return true
	}
	low := 1
	for low < lo || low*2 <= min(value, hi) {
		low *= 2
	}
	m.Errorf("%s is %d: must be a power of two, %d to %d; the nearest is %d", field, value, lo, hi, nearer(value, low, low*2, hi))
	return false
}

// MultipleOf reports whether the value is a multiple of unit from unit to hi, and
// records a mistake of the module when not.
func MultipleOf(m *hdl.Module, field string, value, unit, hi int) bool {
	if value >= unit && value <= hi && value%unit == 0 {
		return true
	}
	low := max(unit, min(value, hi)/unit*unit)
	m.Errorf("%s is %d: must be a multiple of %d, %d to %d; the nearest is %d", field, value, unit, unit, hi, nearer(value, low, low+unit, hi))
	return false
}

// nearer returns the one of two legal values that is nearer, the lower one when
// the other is beyond hi.
func nearer(value, low, high, hi int) int {
	if high <= hi && distance(high, value) < distance(low, value) {
		return high
	}
	return low
}
