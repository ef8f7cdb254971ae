package feed

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// QMem is the memories of rows that all processors share: the banks of Q, each
// with one reader a cycle, the walker before the issuer, and the ring of
// representatives. A read takes a cycle.
type QMem struct {
	Lanes, Banks, Depth, RingDepth int
}

// QMemIn is a write to each, the walker's read and the issuer's.
type QMemIn struct {
	WriteEn   hdl.Bool
	WriteBank hdl.UInt
	WriteAddr hdl.UInt
	WriteData []hdl.SInt
	RingWrite hdl.Bool
	RingAddr  hdl.UInt
	RingData  []hdl.SInt
	WalkEn    hdl.Bool
	WalkBank  hdl.UInt
	WalkAddr  hdl.UInt
	ReadRing  hdl.Bool // the issuer reads the ring at RingRead, else ReadBank at ReadAddr
	ReadBank  hdl.UInt
	ReadAddr  hdl.UInt
	RingRead  hdl.UInt
}

// QMemOut is what was read in the cycle before.
type QMemOut struct {
	WalkData []hdl.SInt
	Row      []hdl.SInt
}

// Inputs returns the shapes of the ports.
func (g QMem) Inputs() QMemIn {
	row, at, ring := hdl.Vec(g.Lanes, hdl.S(16)), hdl.U(indexWidth(g.Depth)), hdl.U(indexWidth(g.RingDepth))
	return QMemIn{hdl.B(), hdl.U(1), at, row, hdl.B(), ring, row, hdl.B(), hdl.U(1), at, hdl.B(), hdl.U(1), at, ring}
}

// Build makes the memories.
func (g QMem) Build(m *hdl.Module, in QMemIn) QMemOut {
	words := make([][]hdl.SInt, g.Banks)
	for b := range words {
		ram := hdl.Mem(m, "bank_"+strconv.Itoa(b), hdl.Vec(g.Lanes, hdl.S(16)), g.Depth, hdl.Undefined)
		write, walk := in.WriteEn, in.WalkEn
		if g.Banks > 1 {
			write = write.And(in.WriteBank.EqC(int64(b)))
			walk = walk.And(in.WalkBank.EqC(int64(b)))
		}
		ram.Write(write, in.WriteAddr, in.WriteData)
		words[b] = ram.Read(hdl.Mux(walk, in.WalkAddr, in.ReadAddr))
	}
	ring := hdl.Mem(m, "ring", hdl.Vec(g.Lanes, hdl.S(16)), g.RingDepth, hdl.Undefined)
	ring.Write(in.RingWrite, in.RingAddr, in.RingData)
	rep := ring.Read(in.RingRead)
	out := QMemOut{WalkData: words[0], Row: words[0]}
	if g.Banks > 1 {
		out.WalkData = hdl.Select(hdl.Delay(m, "walked", in.WalkBank), words)
		out.Row = hdl.Select(hdl.Delay(m, "read", in.ReadBank), words)
	}
	out.Row = hdl.Mux(hdl.Delay(m, "ring_was_read", in.ReadRing), rep, out.Row)
	return out
}

// qMem returns the memories of this machine.
func (g Feed) qMem() QMem {
	return QMem{g.Lanes, g.Banks, g.Tokens * g.WordsMax(), g.ClustersMax * g.WordsMax()}
}

// entry is what is known of a row of the ring.
type entry struct {
	Cluster hdl.UInt
	Last    hdl.Bool // the job's last
}

// ring is the rows of representatives that wait.
type ring struct {
	some  hdl.Bool // a row waits that has not been chosen
	front entry    // the first of them
	row   hdl.UInt // and its place
	write hdl.UInt // address of the word being written
	take  *hdl.Driven[hdl.Bool]
}

// ringOf makes the pointers of the ring and the memory of its entries; the
// take of the result must be set.
func (u *unit) ringOf() ring {
	m, rows := u.m, u.ClustersMax
	w := indexWidth(rows)
	take := hdl.Wire(m, "ring_take", hdl.B())
	head := hdl.Reg(m, "ring_head", hdl.U(w), hdl.Reset(0))
	tail := hdl.Reg(m, "ring_tail", hdl.U(w), hdl.Reset(0))
	m.If(u.in.QcPush, func() { head.Set(round(m, head.Q, rows)) })
	next := hdl.Mux(take.Q, round(m, tail.Q, rows), tail.Q)
	tail.Set(next)
	count := u.tally("ring_rows", 0, rows)
	count.drive(u.in.QcPush, take.Q)

	// The front's entry waits in the output register of the memory: what will be
	// the front in the next cycle is read, and may be written in the same cycle.
	entries := hdl.Mem(m, "ring_entries", entry{hdl.U(u.ClusterBits()), hdl.B()}, rows, hdl.WriteFirst)
	entries.Write(u.in.QcPush, head.Q, entry{u.in.QcCluster, u.in.QcLast})
	return ring{count.some(), entries.Read(next), tail.Q, u.ringWord(head.Q, u.in.QcWord), take}
}

// ringWord returns the address of a word of a row of the ring.
func (u *unit) ringWord(row, word hdl.UInt) hdl.UInt {
	if u.WordsMax() == 1 {
		return row
	}
	return hdl.Cat(row, word).Wrap(indexWidth(u.ClustersMax * u.WordsMax()))
}
