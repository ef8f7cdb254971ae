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
