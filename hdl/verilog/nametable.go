package verilog

import (
	"hash/maphash"
	"math/bits"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/internal/scratch"
)

// nameTable holds the taken names of a module: a hash table with open addressing,
// never more than half full. A name is looked up once, found or not; and what a
// small module uses of the table of a large one before it is small.
type nameTable struct {
	names []takenName
	table []int32 // index of names + 1, 0 where free; the length is a power of two
	text  strings.Builder
}

// takenName is a name and the suffix to try next for another one like it.
type takenName struct {
	text string
	hash uint64
	next int32
}

// nameSeed is of the hashes alone: no name depends on it.
var nameSeed = maphash.MakeSeed()

// reset forgets all names; about as many as size will come.
func (t *nameTable) reset(size int) {
	t.names = t.names[:0]
	t.table = scratch.Cleared(t.table, 1<<bits.Len(uint(2*size+16)))
}

// find returns the place of a name in the table and whether it is taken.
func (t *nameTable) find(name []byte) (place int, hash uint64, taken bool) {
	hash = maphash.Bytes(nameSeed, name)
	for place = int(hash) & (len(t.table) - 1); t.table[place] != 0; place = (place + 1) & (len(t.table) - 1) {
		if n := &t.names[t.table[place]-1]; n.hash == hash && n.text == string(name) {
			return place, hash, true
		}
	}
	return place, hash, false
}

// at returns the name at a place.
func (t *nameTable) at(place int) *takenName { return &t.names[t.table[place]-1] }

// take takes a name whose free place find has found.
func (t *nameTable) take(place int, hash uint64, name []byte) string {
	const block = 1 << 16 // bytes of names that are one allocation
	if t.text.Cap()-t.text.Len() < len(name) {
		t.text = strings.Builder{}
		t.text.Grow(max(block, len(name)))
	}
	from := t.text.Len()
	t.text.Write(name)
	text := t.text.String()[from:]
	if len(t.names) == cap(t.names) {
		t.names = slices.Grow(t.names, max(64, len(t.names)))
	}
	t.names = append(t.names, takenName{text, hash, 2})
	t.table[place] = int32(len(t.names))
	if 2*len(t.names) > len(t.table) {
		t.grow()
	}
	return text
}

// grow doubles the table.
func (t *nameTable) grow() {
	t.table = scratch.Cleared(t.table, 2*len(t.table))
	for i := range t.names {
		place := int(t.names[i].hash) & (len(t.table) - 1)
		for t.table[place] != 0 {
			place = (place + 1) & (len(t.table) - 1)
		}
		t.table[place] = int32(i) + 1
	}
}

// release lets go of the names.
func (t *nameTable) release() {
	clear(t.names[:cap(t.names)])
	t.text = strings.Builder{}
}
