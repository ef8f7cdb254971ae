package ccache

import (
	"fmt"
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/replace"
)

// Entry is what a set knows of a line.
type Entry struct {
	Valid hdl.Bool
	Tag   hdl.UInt
	Slot  hdl.UInt // where the line's data are; an entry that is not valid has a slot too
}

// Lookup is one access to a set: whether it hits, and the set's next state. It
// has no registers.
//
// The slots of a set stay distinct: they are permuted, and a miss exchanges one
// for Spare. Entries that are not valid are, under LRU and FIFO, always the last
// ones, so that a miss fills a free place first. Under PolicyRandom entries stay
// where they are.
type Lookup struct {
	Policy            string // replace.LRU, PolicyFIFO or PolicyRandom
	Ways              int    // a power of two
	TagBits, SlotBits int
}

// LookupIn is a set and what is asked of it.
type LookupIn struct {
	Set   []Entry    // Ways of them
	Tag   hdl.UInt   // the line that is wanted
	Clear hdl.Bool   // instead, drop all lines
	Spare hdl.UInt   // the slot a miss is given
	Way   []hdl.UInt // where a full set gives up its line, if that is drawn
}

// LookupOut is the answer.
type LookupOut struct {
	Hit   hdl.Bool
	Slot  hdl.UInt   // of the line: found in the set, or Spare
	Given hdl.UInt   // the slot a miss gives up
	Evict []hdl.Bool // PolicyRandom: a miss replaces a valid line, at Way
	Next  []Entry
}

// Inputs returns the shapes of the ports. Way, the place of a random victim, is
// there under PolicyRandom with two ways or more.
func (g Lookup) Inputs() LookupIn {
	tag, slot := hdl.U(g.TagBits), hdl.U(g.SlotBits)
	in := LookupIn{Set: hdl.Vec(g.Ways, Entry{hdl.B(), tag, slot}), Tag: tag, Clear: hdl.B(), Spare: slot}
	if g.draws() {
		in.Way = []hdl.UInt{hdl.U(bits.Len(uint(g.Ways - 1)))}
	}
	return in
}

// ModuleName follows the unit's.
func (g Lookup) ModuleName() string {
	return fmt.Sprintf("ccache_lookup_%s_w%d_t%d_s%d", g.Policy, g.Ways, g.TagBits, g.SlotBits)
}

// draws reports whether victims are drawn at random.
func (g Lookup) draws() bool { return g.Policy == replace.Random && g.Ways > 1 }

// Build makes the circuit.
func (g Lookup) Build(m *hdl.Module, in LookupIn) LookupOut {
	match := make([]hdl.Bool, g.Ways)
	found := make([]hdl.UInt, g.Ways)
	for i, e := range in.Set {
		match[i] = e.Valid.And(e.Tag.Eq(in.Tag))
		found[i] = hdl.Mux(match[i], e.Slot, hdl.C(m, hdl.U(g.SlotBits), 0))
	}
	hit := hdl.Any(match...).Named("found")
	slot := hdl.Mux(hit, hdl.Tree(found, hdl.UInt.Or), in.Spare).Named("at")
	out := LookupOut{Hit: hit, Slot: slot, Next: make([]Entry, g.Ways)}
	front := Entry{hdl.True(m), in.Tag, slot}
	if g.draws() {
		g.replaceAtRandom(m, in, front, &out)
	} else {
		g.shift(m, in, match, front, &out)
	}
	for i := range out.Next {
		out.Next[i].Valid = out.Next[i].Valid.And(in.Clear.Not())
	}
	return out
}

// shift moves entries one place towards the end of the list and puts the line
// first: all of them on a miss, under LRU those before the line on a hit.
func (g Lookup) shift(m *hdl.Module, in LookupIn, match []hdl.Bool, front Entry, out *LookupOut) {
	before := front
	passed := hdl.False(m) // the line is at an earlier place
	for i, e := range in.Set {
		moves := passed.Or(in.Clear).Not()
		if g.Policy == replace.FIFO {
			moves = out.Hit.Or(in.Clear).Not()
		}
		out.Next[i] = hdl.Mux(moves, before, e)
		before = e
		passed = passed.Or(match[i])
	}
	out.Given = before.Slot
}

// replaceAtRandom puts the line of a miss at the first free place, else at Way.
func (g Lookup) replaceAtRandom(m *hdl.Module, in LookupIn, front Entry, out *LookupOut) {
	full := hdl.True(m)
	here := make([]hdl.Bool, g.Ways)
	for i, e := range in.Set {
		here[i] = full.And(e.Valid.Not())
		full = full.And(e.Valid)
	}
	misses := out.Hit.Or(in.Clear).Not().Named("misses")
	given := make([]hdl.UInt, g.Ways)
	for i, e := range in.Set {
		here[i] = here[i].Or(full.And(in.Way[0].EqC(int64(i))))
		out.Next[i] = hdl.Mux(misses.And(here[i]), front, e)
		given[i] = hdl.Mux(here[i], e.Slot, hdl.C(m, hdl.U(g.SlotBits), 0))
	}
	out.Given = hdl.Tree(given, hdl.UInt.Or)
	out.Evict = []hdl.Bool{misses.And(full)}
}
