package cover

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Kind is what a point asks for.
type Kind uint8

// The kinds of points.
const (
	Arm        Kind = iota // one side of a multiplexer chosen, or a memory written
	Toggle                 // a bit rises or falls
	State                  // a state machine is in a state
	Transition             // a state machine goes from one state to another
	numKinds
)

// String returns the kind as reports name it.
func (k Kind) String() string {
	return [numKinds]string{"mux arms", "toggles", "states", "transitions"}[k]
}

// Point is one thing that a simulation can exercise.
type Point struct {
	Kind Kind
	Name string // of the signal or state machine with its instances; "" for multiplexers without a name
	What string // "is set", "holds", "select 1", "bit 3 rises", "busy", "idle -> busy"
	File string // where the generator made it; "" if unknown
	Line int

	at   int   // bit of a Map
	node ir.ID // of an arm: the multiplexer; None of a memory write and of other kinds
}

// String returns the point as reports show it.
func (p Point) String() string {
	s := p.What
	if p.Name != "" {
		s = p.Name + " " + s
	}
	if p.File != "" {
		s = fmt.Sprintf("%s:%d: %s", ir.ShortPath(p.File), p.Line, s)
	}
	return s
}

// Map is a set of points of one circuit, a bit each.
type Map []uint64

// Add adds the points of another map and returns how many were new.
func (m Map) Add(other Map) int {
	fresh := 0
	for i, w := range other {
		if n := w &^ m[i]; n != 0 {
			fresh += ones(n)
			m[i] |= w
		}
	}
	return fresh
}

// Has reports whether a point is in the map.
func (m Map) Has(p Point) bool { return m.bit(p.at) }

func (m Map) bit(i int) bool { return m[i/64]>>(i%64)&1 == 1 }

func (m Map) set(i int) { m[i/64] |= 1 << (i % 64) }
