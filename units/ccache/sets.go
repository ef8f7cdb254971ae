package ccache

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// leastSetsInRAM is the number of sets from which on their words are in block
// RAM: a block RAM is hundreds of words deep, and one of a few words a waste.
const leastSetsInRAM = 16

// setsInRAM reports where the words of the sets are.
func (g Ccache) setsInRAM() bool { return g.Sets() >= leastSetsInRAM }

// access is what passes the tag stage: a request, or one step of the sweep that
// drops all lines.
type access struct {
	Addr  hdl.UInt
	Sweep hdl.Bool
	First hdl.Bool // the sweep after reset, which gives the entries their slots
}

// set returns the set of an access.
func (g Ccache) set(m *hdl.Module, a access) hdl.UInt {
	if g.setBits() == 0 {
		return hdl.C(m, hdl.U(1), 0)
	}
	return a.Addr.Wrap(g.setBits())
}

// sweep makes the counter that goes through the sets after reset and after an
// invalidate. It returns the accesses that enter the tag stage, requests or
// sweep, and the readies of in and inv.
func (g Ccache) sweep(m *hdl.Module, in In, advance hdl.Bool) (entering stream.Flow[access], inReady, invReady hdl.Bool) {
	sweeping := hdl.Reg(m, "sweeping", hdl.B(), hdl.Reset(1))
	first := hdl.Reg(m, "first_sweep", hdl.B(), hdl.Reset(1))
	at := hdl.C(m, hdl.U(g.AddrBits), 0)
	last := hdl.True(m)
	if w := g.setBits(); w > 0 {
		set := hdl.Reg(m, "sweep_set", hdl.U(w), hdl.Reset(0))
		m.If(sweeping.Q.And(advance), func() { set.Set(set.Q.AddC(1).Wrap(w)) })
		at = set.Q.Ext(g.AddrBits)
		last = set.Q.EqC(int64(g.Sets() - 1))
	}
	m.If(sweeping.Q.And(advance).And(last), func() {
		sweeping.Set(hdl.False(m))
		first.Set(hdl.False(m))
	}).ElseIf(in.InvValid, func() { sweeping.Set(hdl.True(m)) })
	entering = stream.Flow[access]{
		Valid: in.InValid.Or(sweeping.Q),
		Data:  access{hdl.Mux(sweeping.Q, at, in.InAddr), sweeping.Q, first.Q},
	}
	return entering, advance.And(sweeping.Q.Not()), sweeping.Q.Not()
}

// sets holds the words of the sets. It returns the word of the access in the
// tag stage, and a function that gives it its next state where commit is true.
// The access before it was committed in the cycle it was read, or earlier.
func (g Ccache) sets(m *hdl.Module, entering access, advance hdl.Bool, held access) (word []Entry, write func(commit hdl.Bool, next []Entry)) {
	shape := hdl.Vec(g.Ways, Entry{hdl.B(), hdl.U(g.tagBits()), hdl.U(g.slotBits())})
	if g.setsInRAM() {
		ram := hdl.Mem(m, "sets", shape, g.Sets(), hdl.WriteFirst)
		word = ram.Read(g.set(m, entering), advance)
		return word, func(commit hdl.Bool, next []Entry) { ram.Write(commit, g.set(m, held), next) }
	}
	regs := make([]*hdl.Driven[[]Entry], g.Sets())
	words := make([][]Entry, g.Sets())
	for i := range regs {
		regs[i] = hdl.Reg(m, "set_"+strconv.Itoa(i), shape, hdl.NoReset())
		words[i] = regs[i].Q
	}
	at := g.set(m, held)
	return hdl.Select(at, words), func(commit hdl.Bool, next []Entry) {
		for i := range regs {
			m.If(commit.And(at.EqC(int64(i))), func() { regs[i].Set(next) })
		}
	}
}

// firstSlots gives the entries of a set their slots in the sweep after reset:
// set Ways + place.
func (g Ccache) firstSlots(m *hdl.Module, a access, next []Entry) []Entry {
	set := g.set(m, a)
	given := make([]Entry, g.Ways)
	for i, e := range next {
		slot := hdl.C(m, hdl.U(g.slotBits()), int64(i))
		if g.setBits() > 0 {
			slot = set.Shl(bits.Len(uint(g.Ways - 1))).Add(slot).Wrap(g.slotBits())
		}
		given[i] = Entry{e.Valid, e.Tag, hdl.Mux(a.First, slot, e.Slot)}
	}
	return given
}
