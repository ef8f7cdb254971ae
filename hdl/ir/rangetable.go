package ir

// fullRange stands, in place of an index into a rangeTable, for every value of
// the node's width and sign: what most nodes have.
const fullRange = -1

// rangeTable holds the ranges of a module's nodes, the same one seldom twice.
type rangeTable struct {
	list   []Range
	recent *[64]int32 // by hash: an index where the range may be
}

// index returns where the range of a node of the given width and sign is.
// Full ranges that need big integers are in the list, so that asking for one
// allocates nothing.
func (t *rangeTable) index(r Range, width int, signed bool) int32 {
	if r.big == nil && (width < 64 || signed && width == 64) && r == Full(width, signed) {
		return fullRange
	}
	if t.recent == nil {
		t.recent = new([64]int32)
	}
	slot := &t.recent[mix(uint64(r.lo)^mix(uint64(r.hi)))>>32%64]
	if i := *slot; int(i) < len(t.list) && (t.list[i].big == nil) == (r.big == nil) && t.list[i].Equal(r) {
		return i
	}
	*slot = int32(len(t.list))
	t.list = append(t.list, r)
	return *slot
}
