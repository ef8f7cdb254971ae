package ccache

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/replace"
)

// answer waits in the queue.
type answer struct {
	Slot hdl.UInt
	Hit  hdl.Bool
}

// Build makes the circuit.
func (g Ccache) Build(m *hdl.Module, in In) Out {
	if !g.check(m) {
		return Out{}
	}
	// The tag stage holds one access until it can go on.
	advance := hdl.Wire(m, "advance", hdl.B())
	entering, inReady, invReady := g.sweep(m, in, advance.Q)
	valid := hdl.Reg(m, "tag_valid", hdl.B(), hdl.Reset(0))
	m.If(advance.Q, func() { valid.Set(entering.Valid) })
	held := stream.Hold(m, advance.Q, "tag", entering.Data)
	requests := valid.Q.And(held.Sweep.Not()).Named("requests")

	lend := hdl.Wire(m, "lend", hdl.B())
	fetchReady, queueReady := hdl.Wire(m, "fetch_ready", hdl.B()), hdl.Wire(m, "queue_ready", hdl.B())
	commit := hdl.Wire(m, "commit", hdl.B())
	hit, slot := g.access(m, entering.Data, held, advance.Q, commit.Q, lend.Q)
	goes := hit.Or(fetchReady.Q).And(queueReady.Q).Named("goes")
	commit.Set(valid.Q.And(held.Sweep.Or(goes)))
	advance.Set(valid.Q.Not().Or(held.Sweep).Or(goes))
	misses := requests.And(hit.Not()).And(queueReady.Q)
	lend.Set(misses.And(fetchReady.Q))

	takes := hdl.Wire(m, "takes", hdl.B())
	head, ready := stream.Fifo(m, "queue", g.Queue,
		stream.Flow[answer]{Valid: requests.And(hit.Or(fetchReady.Q)), Data: answer{slot, hit}}, takes.Q)
	queueReady.Set(ready)
	f := hdl.Inst(m, "fetch", g.fetch(), FetchIn{InValid: misses, InAddr: held.Addr, InSlot: slot, MemReady: in.MemReady,
		DataValid: in.DataValid, DataBeat: in.DataBeat, DataLast: in.DataLast,
		DoneReady: takes.Q.And(head.Valid).And(head.Data.Hit.Not())})
	fetchReady.Set(f.InReady)

	// The oldest request reads its line as soon as that is there.
	outValid := hdl.Reg(m, "out_valid", hdl.B(), hdl.Reset(0))
	free := outValid.Q.Not().Or(in.OutReady)
	takes.Set(free.And(head.Data.Hit.Or(f.DoneValid)))
	reads := head.Valid.And(takes.Q).Named("reads")
	m.If(free, func() { outValid.Set(reads) })
	return Out{
		InReady: inReady, InvReady: invReady,
		MemValid: f.MemValid, MemAddr: f.MemAddr, MemBeats: f.MemBeats, DataReady: f.DataReady,
		OutValid: outValid.Q,
		OutLine:  g.line(m, f, head.Data.Slot, reads),
		OutHit:   stream.Hold(m, reads, "out_hit", head.Data.Hit),
		Hits:     count(m, "hits", commit.Q.And(requests).And(hit)),
		Misses:   count(m, "misses", commit.Q.And(requests).And(hit.Not())),
		Fault:    f.Fault,
	}
}

// access looks the held access up in its set. It returns whether it hits, and
// the slot of the line, found or lent.
func (g Ccache) access(m *hdl.Module, entering, held access, advance, commit, lend hdl.Bool) (hit hdl.Bool, slot hdl.UInt) {
	given := hdl.Wire(m, "given", hdl.U(g.slotBits()))
	spare := g.spare(m, lend, given.Q)
	if g.Policy == replace.None {
		given.Set(spare)
		return hdl.False(m), spare
	}
	word, write := g.sets(m, entering, advance, held)
	tag := held.Addr.Slice(g.AddrBits-1, g.setBits())
	l := LookupIn{Set: word, Tag: tag, Clear: held.Sweep, Spare: spare}
	var evicts *hdl.Driven[hdl.Bool]
	if g.lookup().draws() {
		evicts = hdl.Wire(m, "evicts", hdl.B())
		l.Way = []hdl.UInt{g.draw(m, evicts.Q)}
	}
	found := hdl.Inst(m, "lookup", g.lookup(), l)
	if evicts != nil {
		evicts.Set(commit.And(found.Evict[0]))
	}
	given.Set(found.Given)
	write(commit, g.firstSlots(m, held, found.Next))
	return found.Hit, found.Slot
}

// draw returns the place of the next random victim: the low bits of a 16-bit
// Galois shift register with taps 16, 14, 13 and 11, which starts at 1 and moves
// where step is true.
func (g Ccache) draw(m *hdl.Module, step hdl.Bool) hdl.UInt {
	state := hdl.Reg(m, "random", hdl.U(16), hdl.Reset(1))
	shifted := state.Q.Shr(1).Ext(16)
	m.If(step, func() {
		state.Set(hdl.Mux(state.Q.Bit(0), shifted.Xor(hdl.C(m, hdl.U(16), 0xB400)), shifted))
	})
	return state.Q.Wrap(bits.Len(uint(g.Ways - 1)))
}

// spare returns the slot for the next miss: the slot given up by the miss Misses
// misses ago, which has been answered, or one of the slots no entry has after
// reset. Where lend is true the slot is used, and given will be a spare one.
func (g Ccache) spare(m *hdl.Module, lend hdl.Bool, given hdl.UInt) hdl.UInt {
	w := bits.Len(uint(g.Misses - 1))
	at := hdl.Reg(m, "spare_at", hdl.U(w+1), hdl.Reset(0))
	index := ringIndex(m, at.Q, g.Misses)
	m.If(lend, func() { at.Set(at.Q.AddC(1).Wrap(w + 1)) })
	fresh := index.Add(hdl.C(m, hdl.U(g.slotBits()), int64(g.Lines()))).Wrap(g.slotBits())
	if g.Policy == replace.None {
		return fresh
	}
	used := hdl.Reg(m, "spare_used", hdl.B(), hdl.Reset(0)) // every place has been lent once
	m.If(lend.And(index.EqC(int64(g.Misses-1))), func() { used.Set(hdl.True(m)) })
	ring := hdl.Mem(m, "spares", given, g.Misses, hdl.ReadFirst)
	ring.Write(lend, index, given)
	return hdl.Mux(used.Q, ring.ReadAsync(index), fresh)
}

// line is the data RAM: a bank a beat, written by the fetcher and read whole. A
// slot that is being filled is not read: the policy does not matter.
func (g Ccache) line(m *hdl.Module, f FetchOut, slot hdl.UInt, read hdl.Bool) []hdl.SInt {
	var line []hdl.SInt
	for k, write := range f.Write {
		lanes := f.WriteBeat[:min(len(f.WriteBeat), g.LineBits/laneBits-len(line))]
		bank := hdl.Mem(m, "bank_"+strconv.Itoa(k), lanes, g.slots(), hdl.Undefined)
		bank.Write(write, f.WriteSlot, lanes)
		line = append(line, bank.Read(slot, read)...)
	}
	return line
}

// count counts the cycles in which step is true, modulo 2^32.
func count(m *hdl.Module, name string, step hdl.Bool) hdl.UInt {
	r := hdl.Reg(m, name, hdl.U(32), hdl.Reset(0))
	m.If(step, func() { r.Set(r.Q.AddC(1).Wrap(32)) })
	return r.Q
}
