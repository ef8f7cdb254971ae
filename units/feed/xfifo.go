package feed

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// XFifo is the words of X that wait: Depth words of Lanes elements, of which
// Procs leave a cycle. A word may be used from the cycle after it was taken.
type XFifo struct {
	Procs, Lanes, Depth int
}

// XFifoIn is a word in and a use of the oldest one.
type XFifoIn struct {
	Valid hdl.Bool
	Data  []hdl.SInt
	Part  hdl.UInt // elements Part Procs and on of the oldest word
	Pop   hdl.Bool // which then leaves
}

// XFifoOut is the elements asked for in the cycle before.
type XFifoOut struct {
	Ready   hdl.Bool
	Scalars []hdl.SInt
}

// Inputs returns the shapes of the ports.
func (g XFifo) Inputs() XFifoIn {
	return XFifoIn{hdl.B(), hdl.Vec(g.Lanes, hdl.S(16)), hdl.U(indexWidth(g.Lanes / g.Procs)), hdl.B()}
}

// Build makes the memory and its pointers.
func (g XFifo) Build(m *hdl.Module, in XFifoIn) XFifoOut {
	room := hdl.Reg(m, "room", hdl.U(bits.Len(uint(g.Depth))), hdl.Reset(int64(g.Depth)))
	head := hdl.Reg(m, "head", hdl.U(indexWidth(g.Depth)), hdl.Reset(0))
	tail := hdl.Reg(m, "tail", hdl.U(indexWidth(g.Depth)), hdl.Reset(0))
	ready := room.Q.NeC(0)
	put := in.Valid.And(ready)
	count := tally{m, room}
	count.drive(in.Pop, put)
	m.If(put, func() { head.Set(round(m, head.Q, g.Depth)) })
	m.If(in.Pop, func() { tail.Set(round(m, tail.Q, g.Depth)) })

	if g.Depth <= lutRAM && g.Lanes > 2*g.Procs {
		ram := hdl.Mem(m, "words", hdl.Vec(g.Lanes, hdl.S(16)), g.Depth, hdl.ReadFirst)
		ram.Write(put, head.Q, in.Data)
		return XFifoOut{ready, hdl.Delay(m, "scalars", g.part(ram.ReadAsync(tail.Q), in.Part))}
	}
	ram := hdl.Mem(m, "words", hdl.Vec(g.Lanes, hdl.S(16)), g.Depth, hdl.Undefined)
	ram.Write(put, head.Q, in.Data)
	return XFifoOut{ready, g.part(ram.Read(tail.Q), hdl.Delay(m, "part_read", in.Part))}
}

// lutRAM is the words of a memory in look-up tables, on devices that have it:
// it is read without a clock, so that only the elements asked for are registered,
// where these are few of a word.
const lutRAM = 16

// part returns elements part Procs and on of a word.
func (g XFifo) part(word []hdl.SInt, part hdl.UInt) []hdl.SInt {
	parts := make([][]hdl.SInt, g.Lanes/g.Procs)
	for i := range parts {
		parts[i] = word[i*g.Procs : (i+1)*g.Procs]
	}
	return hdl.Select(part, parts)
}

// xFifo returns the queue of this machine: two of the widest rows, at least
// four words.
func (g Feed) xFifo() XFifo { return XFifo{g.Procs, g.Lanes, max(4, 2*g.XWordsMax())} }
