package ccache

import (
	"fmt"
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// Fetch turns misses into bursts and puts the beats in their place: a line's
// beat k goes to bank k of the data RAM, which is where lines are put together.
//
// A miss is taken one a cycle and offered as a burst the cycle after. Bursts are
// answered in their order. A line counts as done the cycle after its last beat.
// At most Misses lines are between in and done; data_ready is always true.
type Fetch struct {
	AddrBits int // of a line
	LineBits int
	BusBits  int
	Misses   int // a power of two
	SlotBits int
}

// FetchIn holds the streams of misses and beats.
type FetchIn struct {
	InValid   hdl.Bool
	InAddr    hdl.UInt
	InSlot    hdl.UInt // where the line is to be put
	MemReady  hdl.Bool
	DataValid hdl.Bool
	DataBeat  []hdl.SInt
	DataLast  hdl.Bool
	DoneReady hdl.Bool
}

// FetchOut holds the stream of bursts, the write port of the banks, and the
// stream done, one transfer a line in the order of the misses.
type FetchOut struct {
	InReady   hdl.Bool
	MemValid  hdl.Bool
	MemAddr   hdl.UInt
	MemBeats  hdl.UInt
	DataReady hdl.Bool
	Write     []hdl.Bool // a bank
	WriteSlot hdl.UInt
	WriteBeat []hdl.SInt
	DoneValid hdl.Bool
	Fault     hdl.Bool // since reset a beat came unasked, or its DataLast was wrong
}

// beats returns the beats of a line; the last may be partly used.
func (g Fetch) beats() int {
	if g.BusBits < 1 {
		return 1
	}
	return max(1, (g.LineBits+g.BusBits-1)/g.BusBits)
}

// lanes returns the numbers of a beat that a line can use.
func (g Fetch) lanes() int { return min(g.BusBits, g.LineBits) / laneBits }

// Inputs returns the shapes of the ports.
func (g Fetch) Inputs() FetchIn {
	return FetchIn{InValid: hdl.B(), InAddr: hdl.U(g.AddrBits), InSlot: hdl.U(g.SlotBits), MemReady: hdl.B(),
		DataValid: hdl.B(), DataBeat: hdl.Vec(g.lanes(), hdl.S(laneBits)), DataLast: hdl.B(), DoneReady: hdl.B()}
}

// ModuleName follows the unit's.
func (g Fetch) ModuleName() string {
	return fmt.Sprintf("ccache_fetch_a%d_l%d_b%d_m%d_s%d", g.AddrBits, g.LineBits, g.BusBits, g.Misses, g.SlotBits)
}

// Build makes the circuit: a ring of Misses places with four pointers, put, asked,
// filled and done, in this order. A pointer has one bit more than an index, so
// that an empty ring is told from a full one.
func (g Fetch) Build(m *hdl.Module, in FetchIn) FetchOut {
	indexBits := bits.Len(uint(g.Misses - 1))
	pointer := func(name string) *hdl.Driven[hdl.UInt] { return hdl.Reg(m, name, hdl.U(indexBits+1), hdl.Reset(0)) }
	index := func(p hdl.UInt) hdl.UInt { return ringIndex(m, p, g.Misses) }
	step := func(p *hdl.Driven[hdl.UInt], when hdl.Bool) {
		m.If(when, func() { p.Set(p.Q.AddC(1).Wrap(indexBits + 1)) })
	}
	put, asked, filled, done := pointer("put"), pointer("asked"), pointer("filled"), pointer("done")

	inReady := put.Q.Ne(done.Q.Xor(hdl.C(m, hdl.U(indexBits+1), int64(g.Misses)))).Named("has_place")
	take := in.InValid.And(inReady)
	addrs := hdl.Mem(m, "addrs", in.InAddr, g.Misses, hdl.ReadFirst)
	slots := hdl.Mem(m, "slots", in.InSlot, g.Misses, hdl.ReadFirst)
	addrs.Write(take, index(put.Q), in.InAddr)
	slots.Write(take, index(put.Q), in.InSlot)
	step(put, take)

	memValid := asked.Q.Ne(put.Q)
	step(asked, memValid.And(in.MemReady))

	wanted := filled.Q.Ne(asked.Q)
	brings := in.DataValid.And(wanted).Named("brings")
	last := hdl.True(m)
	write := []hdl.Bool{brings}
	if n := g.beats(); n > 1 {
		w := bits.Len(uint(n - 1))
		beat := hdl.Reg(m, "beat", hdl.U(w), hdl.Reset(0))
		last = beat.Q.EqC(int64(n - 1)).Named("last")
		m.If(brings, func() {
			beat.Set(hdl.Mux(last, hdl.C(m, hdl.U(w), 0), beat.Q.AddC(1).Wrap(w)))
		})
		write = make([]hdl.Bool, n)
		for k := range write {
			write[k] = brings.And(beat.Q.EqC(int64(k)))
		}
	}
	step(filled, brings.And(last))
	fault := hdl.Reg(m, "fault", hdl.B(), hdl.Reset(0))
	m.If(in.DataValid.And(wanted.Not().Or(last.Ne(in.DataLast))), func() { fault.Set(hdl.True(m)) })

	doneValid := done.Q.Ne(filled.Q)
	step(done, doneValid.And(in.DoneReady))
	return FetchOut{
		InReady:   inReady,
		MemValid:  memValid,
		MemAddr:   addrs.ReadAsync(index(asked.Q)),
		MemBeats:  hdl.C(m, hdl.U(bits.Len(uint(g.beats()))), int64(g.beats())),
		DataReady: hdl.True(m),
		Write:     write,
		WriteSlot: slots.ReadAsync(index(filled.Q)),
		WriteBeat: in.DataBeat,
		DoneValid: doneValid,
		Fault:     fault.Q,
	}
}

// ringIndex returns the place in a ring of size places, a power of two, that a
// pointer one bit wider than an index names.
func ringIndex(m *hdl.Module, pointer hdl.UInt, size int) hdl.UInt {
	if size == 1 {
		return hdl.C(m, hdl.U(1), 0)
	}
	return pointer.Wrap(pointer.Width() - 1)
}
