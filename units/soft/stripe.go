package soft

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/limit"
)

// Stripe is a memory of rows of values that are written some at once and read
// some other number at once. The values are cut into chunks of the smaller of
// both numbers; neighbouring chunks lie in different memories with write enables
// of their own, so that a beat is one access to each memory it needs. A write
// takes effect at the end of its cycle; data come in the cycle after the read and
// hold until the next one. Beat i of w values is the values i w to i w + w - 1 of
// the row. What is read in the cycle in which it is written is undefined, and so
// are values never written.
//
// All numbers but Bits, Keys and Slots are powers of two.
type Stripe struct {
	Bits        int // of a value
	Slots       int // rows
	Keys        int // values of the longest row
	WriteLanes  int // values of the narrowest beat that is written
	WriteGroups int // the widest one is so many times as wide, 1, 2 or 4
	ReadLanes   int
	ReadGroups  int
}

// StripeIn is a write and a read.
type StripeIn struct {
	Write       hdl.Bool
	WriteSlot   hdl.UInt
	WriteBeat   hdl.UInt   // in beats of the width at hand
	WriteGroups []hdl.UInt // 2 bits: base 2 logarithm of the beat's width in WriteLanes; none when WriteGroups is 1
	WriteData   []hdl.UInt // WriteLanes WriteGroups; those past a narrower beat do not count
	Read        hdl.Bool
	ReadSlot    hdl.UInt
	ReadBeat    hdl.UInt
	ReadGroups  []hdl.UInt
}

// StripeOut is the answer to the last read.
type StripeOut struct {
	ReadData []hdl.UInt // ReadLanes ReadGroups; those past a narrower beat mean nothing
}

// Inputs returns the shapes of the ports.
func (g Stripe) Inputs() StripeIn {
	slot := hdl.U(indexBits(g.Slots))
	in := StripeIn{
		Write: hdl.B(), WriteSlot: slot, WriteBeat: hdl.U(g.beatBits(g.WriteLanes)), WriteData: hdl.Vec(g.WriteLanes*g.WriteGroups, hdl.U(g.Bits)),
		Read: hdl.B(), ReadSlot: slot, ReadBeat: hdl.U(g.beatBits(g.ReadLanes)),
	}
	if g.WriteGroups > 1 {
		in.WriteGroups = hdl.Vec(1, hdl.U(2))
	}
	if g.ReadGroups > 1 {
		in.ReadGroups = hdl.Vec(1, hdl.U(2))
	}
	return in
}

// chunk returns the values that always lie together.
func (g Stripe) chunk() int { return min(g.WriteLanes, g.ReadLanes) }

// memories returns how many memories there are: the widest beat is a word of all.
func (g Stripe) memories() int {
	return max(g.WriteLanes*g.WriteGroups, g.ReadLanes*g.ReadGroups) / g.chunk()
}

// words returns the words of a row.
func (g Stripe) words() int {
	all := g.memories() * g.chunk()
	return (g.Keys + all - 1) / all
}

// beatBits returns the width of the index of a beat of the given width.
func (g Stripe) beatBits(lanes int) int {
	return indexBits(g.words() * g.memories() * g.chunk() / lanes)
}

// Build makes the memories, the enables and the multiplexers.
func (g Stripe) Build(m *hdl.Module, in StripeIn) StripeOut {
	ok := true
	for _, f := range []struct {
		name  string
		value int
		hi    int
	}{{"WriteLanes", g.WriteLanes, 256}, {"ReadLanes", g.ReadLanes, 256}, {"WriteGroups", g.WriteGroups, 4}, {"ReadGroups", g.ReadGroups, 4}} {
		ok = limit.PowerOfTwo(m, f.name, f.value, 1, f.hi) && ok
	}
	if !ok {
		return StripeOut{}
	}
	n := g.memories()
	writeWord, writeAt := g.locate(in.WriteSlot, in.WriteBeat, in.WriteGroups, g.WriteLanes)
	readWord, readAt := g.locate(in.ReadSlot, in.ReadBeat, in.ReadGroups, g.ReadLanes)
	chunks := make([][]hdl.UInt, n)
	for q := range chunks {
		depth := (g.Slots-1)<<logCeil(g.words()) + g.words()
		mem := hdl.Mem(m, "stripe_"+strconv.Itoa(q), hdl.Vec(g.chunk(), hdl.U(g.Bits)), depth, hdl.Undefined)
		mem.Write(in.Write.And(g.covers(m, q, writeAt, in.WriteGroups)), writeWord, g.part(q, in.WriteData, in.WriteGroups))
		chunks[q] = mem.Read(readWord, in.Read)
	}
	return StripeOut{g.join(m, chunks, readAt, in.Read)}
}

// locate returns the address of a beat in every memory and the index of the
// memory that holds its first chunk, no wider than needed (none where it is
// always the first).
func (g Stripe) locate(slot, beat hdl.UInt, groups []hdl.UInt, lanes int) (word hdl.UInt, at []hdl.UInt) {
	if len(groups) == 1 {
		beat = beat.ShlBy(groups[0]).Wrap(beat.Width())
	}
	n, wide := logCeil(g.memories()), logCeil(lanes/g.chunk())
	if wide > 0 {
		beat = beat.Shl(wide)
	}
	if n > 0 && g.memories()*g.chunk() > lanes {
		at = []hdl.UInt{beat.Wrap(n)}
	}
	w := logCeil(g.words())
	if w > 0 && g.Slots == 1 {
		return beat.Slice(n+w-1, n), at
	}
	if w > 0 {
		return hdl.Cat(slot, beat.Slice(n+w-1, n)), at
	}
	return slot, at
}

// covers returns whether the beat that is written has a chunk in memory q.
func (g Stripe) covers(m *hdl.Module, q int, at, groups []hdl.UInt) hdl.Bool {
	if len(at) == 0 {
		return hdl.True(m)
	}
	n, wide := logCeil(g.memories()), logCeil(g.WriteLanes/g.chunk())
	var choice []hdl.Bool
	for k := range logCeil(g.WriteGroups) + 1 {
		here := hdl.True(m)
		if drop := wide + k; drop < n {
			here = at[0].Slice(n-1, drop).EqC(int64(q >> drop))
		}
		choice = append(choice, here)
	}
	return pick(groups, choice)
}

// part returns the chunk of a beat that belongs into memory q.
func (g Stripe) part(q int, data, groups []hdl.UInt) []hdl.UInt {
	c := g.chunk()
	var choice [][]hdl.UInt
	for k := range logCeil(g.WriteGroups) + 1 {
		first := q % (g.WriteLanes << k / c) * c
		choice = append(choice, data[first:first+c])
	}
	return pick(groups, choice)
}

// join puts a beat together from what all memories gave, which the read of a
// cycle ago found from memory at on.
func (g Stripe) join(m *hdl.Module, chunks [][]hdl.UInt, at []hdl.UInt, read hdl.Bool) []hdl.UInt {
	n, wide := g.memories(), g.ReadLanes/g.chunk()
	var data []hdl.UInt
	if len(at) == 0 { // a beat is a word of all memories
		for _, c := range chunks {
			data = append(data, c...)
		}
		return data
	}
	first := stream.Hold(m, read, "read_at", at[0]).Shr(logCeil(wide))
	for o := range wide * g.ReadGroups {
		var from [][]hdl.UInt
		for p := 0; p < n; p += wide {
			from = append(from, chunks[p|o])
		}
		data = append(data, hdl.Select(first, from)...)
	}
	return data
}

// pick returns the choice for a beat of the given groups.
func pick[T any](groups []hdl.UInt, choice []T) T {
	if len(groups) == 0 {
		return choice[0]
	}
	return hdl.Select(groups[0], choice)
}

// logCeil returns the base 2 logarithm of n, rounded up.
func logCeil(n int) int { return bits.Len(uint(n - 1)) }

// indexBits returns the width of an index below n, at least 1.
func indexBits(n int) int { return max(1, logCeil(n)) }
