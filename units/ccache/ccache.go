// Package ccache is the centroid cache with its memory fetcher (docs/accelerator.md
// section 2; SpARC, DAC 2024, "centroid cache": 32 KB, LRU). The clone step
// reads the rows of Z_c through it, one request a row of the head.
//
// # How it works
//
// A request passes a tag stage in the order of arrival: there it is decided
// whether it hits, and a miss takes its place in the set at once. A request for
// a line that is still on its way is therefore a hit, and the sequence of hits
// and misses does not depend on the memory. Behind the tag stage the request
// waits in a queue until it is the oldest and its line is there. So hits behind
// a miss are looked up, misses behind a miss are requested from memory, and the
// answers leave in order.
//
// A line lies in a slot of the data RAM, and which slot is part of its entry in
// the set. There are Misses more slots than lines: a miss is given a spare slot
// and lends out, in exchange, the slot of the line it replaces, which becomes
// spare when the miss itself is answered. By then every request for the old line
// has been answered. So the memory's beats go straight to their place, no line
// is ever copied, and data_ready is always true.
//
// # Sets
//
// Set = line address mod Sets, tag = the rest. The state of a set is one word: a
// list of Ways entries {valid, tag, slot}. Under LRU and FIFO the list is in the
// order of replacement, the next victim last: LRU moves an entry to the front on
// every use, FIFO only puts new ones there. That order is the exact permutation
// of true LRU; nothing else is stored. From 16 sets on the words are in block
// RAM, below in registers.
//
// # Invalidate
//
// A beat of the stream inv drops all lines. Requests taken in the same cycle or
// before are answered as if it had not happened; every later one fetches anew,
// also when its line was in flight. It keeps in_ready low for Sets cycles, as
// does reset. The memory must hold the new contents when inv is given.
package ccache

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/replace"
)

// laneBits is the width of a number of a row.
const laneBits = 16

// Ccache is the cache. A hit takes Latency cycles, one request a cycle.
type Ccache struct {
	Bytes    int    // size of the data; Lines follows
	LineBits int    // one row: head_dim numbers of 16 bits
	Ways     int    // entries of a set, a power of two; Lines makes it fully associative
	Policy   string // replace.LRU, PolicyFIFO, PolicyRandom or PolicyNone
	AddrBits int    // width of a line address
	BusBits  int    // width of a memory beat, a multiple of 16
	Misses   int    // most lines on their way, a power of two
	Queue    int    // most requests between the tag stage and their answers, 16 to 1024: block RAM
}

// In are the inputs of a Ccache.
type In struct {
	InValid   hdl.Bool
	InAddr    hdl.UInt // line address
	InvValid  hdl.Bool // drop all lines
	MemReady  hdl.Bool
	DataValid hdl.Bool   // no earlier than the cycle after its burst was requested
	DataBeat  []hdl.SInt // a beat of the line, its first number first
	DataLast  hdl.Bool   // the last beat of a burst; others must be false
	OutReady  hdl.Bool
}

// Out are the outputs of a Ccache.
type Out struct {
	InReady   hdl.Bool
	InvReady  hdl.Bool
	MemValid  hdl.Bool
	MemAddr   hdl.UInt // line address of a burst; bursts are answered in the order of their requests
	MemBeats  hdl.UInt // always Beats
	DataReady hdl.Bool // always true
	OutValid  hdl.Bool
	OutLine   []hdl.SInt // LineBits / 16 numbers, the first of the first beat first
	OutHit    hdl.Bool   // the request was a hit
	Hits      hdl.UInt   // requests that hit since reset, modulo 2^32
	Misses    hdl.UInt   // requests that missed since reset, modulo 2^32
	Fault     hdl.Bool   // since reset a beat came unasked, or DataLast disagreed with Beats
}

// Inputs returns the shapes of the ports. A beat has only the lanes a line
// needs: with a bus wider than a line the low ones.
func (g Ccache) Inputs() In {
	return In{InValid: hdl.B(), InAddr: hdl.U(g.AddrBits), InvValid: hdl.B(), MemReady: hdl.B(),
		DataValid: hdl.B(), DataBeat: hdl.Vec(g.fetch().lanes(), hdl.S(laneBits)), DataLast: hdl.B(), OutReady: hdl.B()}
}

// Lines returns how many lines are kept: the largest power of two that Bytes
// holds, none under PolicyNone.
func (g Ccache) Lines() int {
	if g.Policy == replace.None {
		return 0
	}
	return g.room()
}

// room returns the lines that fit Bytes, a power of two, or 0.
func (g Ccache) room() int {
	if g.LineBits < 1 || g.Bytes < 1 {
		return 0
	}
	if n := g.Bytes * 8 / g.LineBits; n > 0 {
		return 1 << (bits.Len(uint(n)) - 1)
	}
	return 0
}

// Sets returns the number of sets, 1 under PolicyNone.
func (g Ccache) Sets() int { return max(1, g.Lines()/max(1, g.Ways)) }

// Beats returns the beats of a line.
func (g Ccache) Beats() int { return g.fetch().beats() }

// Latency returns the cycles from a request that hits to its answer, when no
// answer waits before it.
func (g Ccache) Latency() int { return 4 }

// MissLatency returns the cycles from a request that misses to its answer, when
// nothing waits before it, the memory takes the burst at once, brings the first
// beat the given number of cycles after that, at least 1, and then one a cycle.
func (g Ccache) MissLatency(memory int) int { return 2 + memory + g.Beats() - 1 + 2 }

// RequestLatency returns the cycles from a request that misses to its burst on mem.
func (g Ccache) RequestLatency() int { return 2 }

// SweepCycles returns the cycles that in_ready is low after reset, and after the
// cycle of an invalidate.
func (g Ccache) SweepCycles() int { return g.Sets() }

func (g Ccache) setBits() int  { return bits.Len(uint(g.Sets() - 1)) }
func (g Ccache) tagBits() int  { return g.AddrBits - g.setBits() }
func (g Ccache) slots() int    { return g.Lines() + g.Misses }
func (g Ccache) slotBits() int { return max(1, bits.Len(uint(g.slots()-1))) }

func (g Ccache) fetch() Fetch {
	return Fetch{AddrBits: g.AddrBits, LineBits: g.LineBits, BusBits: g.BusBits, Misses: g.Misses, SlotBits: g.slotBits()}
}

func (g Ccache) lookup() Lookup {
	return Lookup{Policy: g.Policy, Ways: g.Ways, TagBits: g.tagBits(), SlotBits: g.slotBits()}
}
