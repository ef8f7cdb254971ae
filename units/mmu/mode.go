package mmu

import "math/bits"

// Mode says what a beat computes. It may change every beat.
type Mode int

// The modes.
const (
	// Dot multiplies every processor's bank row by the same row, lane by lane,
	// and sums over the lanes of a processor: one score a processor and group.
	Dot Mode = iota
	// Lane multiplies the bank row of a processor by its scalar (each group of
	// lanes by the scalar of the group), sums over the processors lane by lane,
	// and adds to the row that is being accumulated.
	Lane
	// Row is Lane with bit 0 of each scalar in the place of the scalar: a sum of
	// those bank rows whose bit is set.
	Row
)

func (m Mode) String() string { return [...]string{"dot", "lane", "row"}[m] }

// Groups says into how many groups of equal size the lanes are divided, each
// with the row of another key: the base 2 logarithm of their number.
type Groups int

// The divisions of the lanes.
const (
	One  Groups = iota // the row of one key fills the lanes
	Two                // two keys, the second from lane GroupSize on
	Four               // four keys
)

func (g Groups) String() string { return [...]string{"one", "two", "four"}[g] }

// Count returns the number of groups: 1, 2 or 4.
func (g Groups) Count() int { return 1 << g }

// SegmentsFor returns the Segments field that a machine of the given lanes
// needs for heads of smallest elements and more: the largest of 1, 2 and 4 for
// which that many rows fit the lanes.
func SegmentsFor(lanes, smallest int) int {
	s := 4
	for s > 1 && s*smallest > lanes {
		s /= 2
	}
	return s
}

// AccBitsFor returns the accumulator's width for sums over up to the given
// number of keys or elements: 40 bits to 512, 41 to 1,024, one more each time
// the number doubles. The largest sum of n products of int16 and 0..32768 is
// below n 2^30.
func AccBitsFor(n int) int { return max(40, 31+bits.Len(uint(n-1))) }

// GroupSize returns the lanes of a group: lanes/segments lanes for the smallest
// group, and two or four times as many where there are fewer groups; all lanes
// where there is one. Lanes past the last group belong to none.
func GroupSize(lanes, segments int, g Groups) int {
	if g == One {
		return lanes
	}
	return lanes / segments * (segments >> g)
}

// levels returns the depth of a balanced tree of n leaves.
func levels(n int) int { return bits.Len(uint(n - 1)) }

// stages returns the registers on a path of the given adder levels, one every
// so many levels and one at the end.
func stages(levels, every int) int { return (levels + every - 1) / every }

func log2(n int) int { return bits.Len(uint(n)) - 1 }
