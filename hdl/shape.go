package hdl

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// MaxWidth is the widest signal: 65,536 bits.
const MaxWidth = 1 << 16

// B returns the shape of a Bool.
func B() Bool { return Bool{sig{w: 1}} }

// U returns the shape of an unsigned integer of w bits, 1 to MaxWidth.
func U(w int) UInt { return UInt{sig{w: shapeWidth(w)}} }

// S returns the shape of a two's complement integer of w bits, 1 to MaxWidth.
func S(w int) SInt { return SInt{sig{w: shapeWidth(w)}} }

// shapeWidth keeps illegal widths representable; they are reported where the
// shape is used, since a shape has no module to report to.
func shapeWidth(w int) int32 { return int32(max(-1, min(w, MaxWidth+1))) }

// Vec returns n copies of a shape: the shape of a vector, lane 0 first.
func Vec[T any](n int, shape T) []T {
	v := make([]T, max(n, 0))
	for i := range v {
		v[i] = shape
	}
	return v
}

// legalWidth records an illegal width of a shape and reports whether it is legal.
func (m *Module) legalWidth(what string, w int) bool {
	if w >= 1 && w <= MaxWidth {
		return true
	}
	m.report(diagBadWidth, "%s has width %d; widths are 1 to %d", what, w, MaxWidth)
	return false
}

// clampWidth returns a legal width near w, for poison.
func clampWidth(w int) int { return max(1, min(w, MaxWidth)) }

func fullRange(w int, signed bool) ir.Range { return ir.Full(w, signed) }

func itoa(i int) string { return strconv.Itoa(i) }
