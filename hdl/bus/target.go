package bus

import (
	"fmt"
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Burst types, in ARBURST and AWBURST.
const (
	Fixed = 0 // every beat has the same address
	Incr  = 1 // addresses rise
	Wrap  = 2 // addresses rise and wrap at a multiple of the burst's size
)

// TargetIn are the signals that an AXI4 master with IDs drives.
type TargetIn struct {
	Awvalid hdl.Bool
	Awid    hdl.UInt
	Awaddr  hdl.UInt
	Awlen   hdl.UInt // beats less one
	Awsize  hdl.UInt // base 2 logarithm of the bytes of a beat
	Awburst hdl.UInt
	Wvalid  hdl.Bool
	Wdata   hdl.UInt
	Wstrb   hdl.UInt // a bit a byte
	Wlast   hdl.Bool
	Bready  hdl.Bool
	Arvalid hdl.Bool
	Arid    hdl.UInt
	Araddr  hdl.UInt
	Arlen   hdl.UInt
	Arsize  hdl.UInt
	Arburst hdl.UInt
	Rready  hdl.Bool
}

// TargetOut are the signals that an AXI4 slave with IDs drives.
type TargetOut struct {
	Awready hdl.Bool
	Wready  hdl.Bool
	Bvalid  hdl.Bool
	Bid     hdl.UInt
	Bresp   hdl.UInt
	Arready hdl.Bool
	Rvalid  hdl.Bool
	Rid     hdl.UInt
	Rdata   hdl.UInt
	Rresp   hdl.UInt
	Rlast   hdl.Bool
}

// TargetShape returns the shape of a TargetIn.
func TargetShape(addrBits, busBits, idBits int) TargetIn {
	b, id, a, n, size, kind := hdl.B(), hdl.U(idBits), hdl.U(addrBits), hdl.U(8), hdl.U(3), hdl.U(2)
	return TargetIn{b, id, a, n, size, kind, b, hdl.U(busBits), hdl.U(busBits / 8), b, b, b, id, a, n, size, kind, b}
}

// Target is an AXI4 slave: it turns bursts of every type and size into accesses
// to words of BusBits, one after the other, which a memory or registers carry
// out. Reads and writes are independent; of each kind one burst is under way,
// in the order of their addresses, whatever their IDs.
//
// A beat a cycle; the first access of a burst comes 2 cycles after its address
// was taken, and one cycle passes between two bursts. A write is answered the
// cycle after its last beat. A write of which an access was bad, or whose WLAST
// came at the wrong beat, and a beat that was read badly, are answered SLVERR.
type Target struct {
	AddrBits int // of byte addresses, more than those of a word
	BusBits  int // a power of two, 32 to 1024
	IDBits   int
}

// WriteAccess writes the bytes of a word that Strobe has bits for.
type WriteAccess struct {
	Valid  hdl.Bool
	Addr   hdl.UInt // in words of BusBits
	Data   hdl.UInt
	Strobe hdl.UInt
}

// ReadAccess asks for a word.
type ReadAccess struct {
	Valid hdl.Bool
	Addr  hdl.UInt // in words of BusBits
}

// ReadAnswer is the stream of words that were asked for, in order. An answer
// comes a cycle or more after its access was taken.
type ReadAnswer struct {
	Valid hdl.Bool
	Data  hdl.UInt
	Bad   hdl.Bool // there is no such word
}

// AccessIn is what carries out the accesses of a Target drives.
type AccessIn struct {
	S      TargetIn
	Write  Ready
	Bad    hdl.Bool // the access that is being written is refused
	Read   Ready
	Answer ReadAnswer
}

// AccessOut are the outputs of a Target.
type AccessOut struct {
	S      TargetOut
	Write  WriteAccess
	Read   ReadAccess
	Answer Ready
}

// ModuleName follows the package.
func (g Target) ModuleName() string {
	return fmt.Sprintf("axi_target_a%d_b%d_i%d", g.AddrBits, g.BusBits, g.IDBits)
}

// wordBits returns the width of the addresses of words.
func (g Target) wordBits() int { return beatAddrBits(g.AddrBits, g.BusBits) }

// Inputs returns the shapes of the ports.
func (g Target) Inputs() AccessIn {
	b := hdl.B()
	return AccessIn{TargetShape(g.AddrBits, g.BusBits, g.IDBits), Ready{b}, b, Ready{b}, ReadAnswer{b, hdl.U(g.BusBits), b}}
}

// command is a burst as its address channel says.
type command struct{ ID, Addr, Len, Size, Kind hdl.UInt }

// mark is what is remembered of a beat that was asked for.
type mark struct {
	ID   hdl.UInt
	Last hdl.Bool
}

// marks is how many beats may be asked for and not answered.
const marks = 4

// Build makes the circuit.
func (g Target) Build(m *hdl.Module, in AccessIn) AccessOut {
	if g.BusBits < 32 || g.BusBits > 1024 || bits.OnesCount(uint(g.BusBits)) != 1 || g.wordBits() < 1 || g.IDBits < 1 {
		m.Errorf("AXI4 slave of %d bits with %d address bits and %d ID bits: must be a power of two from 32 to 1024, %d or more, and 1 or more",
			g.BusBits, g.AddrBits, g.IDBits, g.AddrBits-g.wordBits()+1)
		return AccessOut{}
	}
	var out AccessOut
	s := in.S
	done := hdl.Wire(m, "write_done", hdl.B())
	aw, w := g.walk(m, "aw", stream.Flow[command]{Valid: s.Awvalid, Data: command{s.Awid, s.Awaddr, s.Awlen, s.Awsize, s.Awburst}}, done.Q)
	out.S.Awready = aw

	answered := hdl.Reg(m, "bvalid", hdl.B(), hdl.Reset(0))
	room := answered.Q.Not().Or(s.Bready)
	// The last beat waits for a place for the burst's answer.
	may := w.active.And(room.Or(w.last.Not()))
	out.Write = WriteAccess{may.And(s.Wvalid), w.word, s.Wdata, s.Wstrb}
	out.S.Wready = may.And(in.Write.Ready)
	taken := out.Write.Valid.And(in.Write.Ready).Named("write_taken")
	done.Set(taken)
	bad := hdl.Reg(m, "write_bad", hdl.B(), hdl.Reset(0))
	wrong := hdl.Any(bad.Q, in.Bad, s.Wlast.Ne(w.last))
	m.If(taken, func() { bad.Set(wrong.And(w.last.Not())) })
	end := taken.And(w.last)
	m.If(end, func() { answered.Set(hdl.True(m)) }).ElseIf(s.Bready, func() { answered.Set(hdl.False(m)) })
	out.S.Bvalid = answered.Q
	out.S.Bid = stream.Hold(m, end, "bid", w.id)
	out.S.Bresp = response(m, stream.Hold(m, end, "bresp_bad", wrong))

	asked := hdl.Wire(m, "read_asked", hdl.B())
	ar, r := g.walk(m, "ar", stream.Flow[command]{Valid: s.Arvalid, Data: command{s.Arid, s.Araddr, s.Arlen, s.Arsize, s.Arburst}}, asked.Q)
	out.S.Arready = ar
	given := hdl.Wire(m, "read_given", hdl.B())
	free := hdl.Wire(m, "marks_free", hdl.B())
	out.Read = ReadAccess{r.active.And(free.Q), r.word}
	ask := out.Read.Valid.And(in.Read.Ready).Named("read_taken")
	asked.Set(ask)
	way, wayReady := stream.FifoRegs(m, "way", marks, stream.Flow[mark]{Valid: ask, Data: mark{r.id, r.last}}, given.Q)
	free.Set(wayReady)
	out.S.Rvalid = in.Answer.Valid
	given.Set(out.S.Rvalid.And(s.Rready))
	out.Answer = Ready{s.Rready}
	out.S.Rid, out.S.Rlast = way.Data.ID, way.Data.Last
	out.S.Rdata, out.S.Rresp = in.Answer.Data, response(m, in.Answer.Bad)
	return out
}

// beats is a burst that is being walked through.
type beats struct {
	active hdl.Bool
	id     hdl.UInt
	word   hdl.UInt // the address of this beat
	last   hdl.Bool
}

// walk takes bursts and goes through their beats, one at each step.
func (g Target) walk(m *hdl.Module, name string, in stream.Flow[command], step hdl.Bool) (inReady hdl.Bool, b beats) {
	take := hdl.Wire(m, name+"_take", hdl.B())
	next, inReady := stream.FifoRegs(m, name, 1, in, take.Q)
	active := hdl.Reg(m, name+"_active", hdl.B(), hdl.Reset(0))
	begin := next.Valid.And(active.Q.Not())
	take.Set(active.Q.Not())
	c := stream.Hold(m, begin, name+"_burst", next.Data)

	addr := hdl.Reg(m, name+"_beat_addr", hdl.U(g.AddrBits), hdl.NoReset())
	left := hdl.Reg(m, name+"_left", hdl.U(8), hdl.NoReset())
	last := left.Q.EqC(0)
	m.If(begin, func() {
		active.Set(hdl.True(m))
		addr.Set(next.Data.Addr)
		left.Set(next.Data.Len)
	}).ElseIf(step, func() {
		active.Set(last.Not())
		addr.Set(g.after(m, name, addr.Q, c))
		left.Set(left.Q.SubC(1).AsUInt().Wrap(8))
	})
	return inReady, beats{active.Q, c.ID, addr.Q.Slice(g.AddrBits-1, g.AddrBits-g.wordBits()), last}
}

// after returns the address of the beat after that at addr. Only the bits below
// PageBytes change: no burst crosses it.
func (g Target) after(m *hdl.Module, name string, addr hdl.UInt, c command) hdl.UInt {
	low := min(g.AddrBits, bits.Len(uint(PageBytes-1)))
	sizes := bits.Len(uint(g.BusBits / 8))
	ones := make([]int64, sizes) // bytes of a beat, less one
	for i := range ones {
		ones[i] = (1<<i - 1) & (1<<low - 1)
	}
	bytes := hdl.Table(m, c.Size.Wrap(max(1, bits.Len(uint(sizes-1)))), hdl.U(low), ones)
	at := addr.Wrap(low)
	up := at.Or(bytes).AddC(1).Wrap(low).Named(name + "_next")
	// A burst that wraps has 2, 4, 8 or 16 beats.
	span := c.Len.Wrap(4).ShlBy(c.Size).Wrap(low).Or(bytes)
	wrapped := at.And(span.Not()).Or(up.And(span))
	next := hdl.Mux(c.Kind.EqC(Wrap), wrapped, hdl.Mux(c.Kind.EqC(Fixed), at, up))
	if low == g.AddrBits {
		return next
	}
	return addr.Slice(g.AddrBits-1, low).Cat(next)
}
