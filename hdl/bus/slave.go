package bus

import (
	"math/bits"
	"strings"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Slave is an AXI4-Lite slave under construction in a module: [NewSlave] makes
// its write side, whose pulses the module's registers use, and Answer its read
// side, which needs their values.
//
// Address and data of a write are taken in any order, each in its own cycle;
// the write acts in the cycle after the later of the two, and its answer is
// valid the cycle after that.
//
// The value of a register is sampled once for each read: in the cycle after the
// one in which the address is taken, or, while the answer before waits, in the
// cycle in which that is handed over. [Slave.Read] is true in that cycle. The
// answer is valid in the next, two cycles after the address was taken, and
// stays as it was sampled until it is handed over.
//
// One of each kind is under way: a write every two cycles, a read every two. No
// path leads from an input to an output. An address of no register, or that is
// no multiple of 4, or a wrong access is answered SLVERR and does nothing.
//
// A name that the table does not have, and a value that does not fit it, is a
// mistake of the circuit (HDL0409) at the line of the call.
type Slave struct {
	// Word is the address in words of the read that is sampled next, from the
	// cycle after its address was taken until the cycle in which it is sampled.
	Word hdl.UInt

	m     *hdl.Module
	t     *Map
	dead  bool // the table is wrong: no address is one of a register
	write []Write
	kept  []hdl.UInt // by register: its value of Keep, of width 0 when there is none
	reads []hdl.Bool // by register: its pulse of Read, of width 0 when there is none
	out   LiteOut
	read  hdl.Bool // a read waits to be sampled
	low   hdl.UInt // its two low address bits
	ready hdl.Bool // from the bus
	next  *hdl.Driven[hdl.Bool]
}

// Write is what the bus writes to a register in this cycle.
type Write struct {
	Valid hdl.Bool
	Data  hdl.UInt // 32 bits
	Mask  hdl.UInt // 32 bits: the bits of Data that count

	s     *Slave
	index int // of the register, -1 of none
}

// Ones returns the low bits that are written as one: pulses. [Write.Pulse] is
// one of them, by the name of its field.
func (w Write) Ones(width int) hdl.UInt {
	width = w.fits("Ones", width)
	return w.Data.And(w.Mask).And(hdl.Repeat(w.Valid, 32)).Wrap(width)
}

// Keep returns a register of the low bits of what was written, zero after reset.
// [Write.KeepFields] keeps as many as the fields of the table take; [Slave.Field]
// and [Slave.Flag] are parts of it by name.
func (w Write) Keep(name string, width int) hdl.UInt {
	width = w.fits("Keep", width)
	m := w.s.m
	r := hdl.Reg(m, name, hdl.U(width), hdl.Reset(0))
	mask := w.Mask.Wrap(width)
	m.If(w.Valid, func() { r.Set(w.Data.Wrap(width).And(mask).Or(r.Q.And(mask.Not()))) })
	if w.index >= 0 {
		w.s.kept[w.index] = r.Q
	}
	return r.Q
}

// fits refuses more bits than a register has.
func (w Write) fits(what string, width int) int {
	if width > 32 && w.index >= 0 {
		w.s.m.Refuse(twoRegisters, "%s of %d bits of register %s, which has 32", what, width, w.s.t.Registers[w.index].Name)
		return 32
	}
	return width
}

// twoRegisters mends what is wider than a register.
const twoRegisters = "Wrap(32) keeps the low bits; a wider number takes two registers"

// request is a write: where, what, which bytes.
type request struct{ Data, Strobe hdl.UInt }

// NewSlave makes the write side of a slave with the registers of a table.
func NewSlave(m *hdl.Module, t *Map, in LiteIn) *Slave {
	n := len(t.Registers)
	s := &Slave{m: m, t: t, ready: in.Rready, kept: make([]hdl.UInt, n), reads: make([]hdl.Bool, n)}
	if err := t.Check(); err != nil {
		s.dead = true
		m.Refuse("a table that Check finds right", "%v", err)
	} else if w := min(in.Awaddr.Width(), in.Araddr.Width()); w < t.AddrBits {
		s.dead = true
		m.Refuse("bus.LiteShape(table.AddrBits) is the shape of the inputs", "the addresses have %d bits, those of the table %d", w, t.AddrBits)
	}
	act := hdl.Wire(m, "write_acts", hdl.B())
	addr, addrReady := stream.FifoRegs(m, "aw", 1, stream.Flow[hdl.UInt]{Valid: in.Awvalid, Data: in.Awaddr}, act.Q)
	data, dataReady := stream.FifoRegs(m, "w", 1, stream.Flow[request]{Valid: in.Wvalid, Data: request{in.Wdata, in.Wstrb}}, act.Q)
	answered := hdl.Reg(m, "bvalid", hdl.B(), hdl.Reset(0))
	act.Set(addr.Valid.And(data.Valid).And(answered.Q.Not()))
	m.If(act.Q, func() { answered.Set(hdl.True(m)) }).ElseIf(in.Bready, func() { answered.Set(hdl.False(m)) })

	var mask []hdl.Signal
	for i := range 4 {
		mask = append(mask, hdl.Repeat(data.Data.Strobe.Bit(3-i), 8))
	}
	bytes := hdl.Cat(mask...)
	aligned := addr.Data.Slice(1, 0).EqC(0)
	word := s.wordOf(addr.Data)
	legal := hdl.False(m)
	for i := range t.Registers {
		r := &t.Registers[i]
		w := Write{Valid: hdl.False(m), Data: data.Data.Data, Mask: bytes, s: s, index: i}
		if r.Access.writes() {
			here := s.selects(r, word).And(aligned)
			w.Valid = act.Q.And(here).Named("write_" + strings.ToLower(r.Name))
			legal = legal.Or(here)
		}
		s.write = append(s.write, w)
	}
	resp := hdl.Reg(m, "bad_write", hdl.B(), hdl.Reset(0))
	m.If(act.Q, func() { resp.Set(legal.Not()) })

	s.next = hdl.Wire(m, "read_answered", hdl.B())
	read, readReady := stream.FifoRegs(m, "ar", 1, stream.Flow[hdl.UInt]{Valid: in.Arvalid, Data: in.Araddr}, s.next.Q)
	s.read, s.Word, s.low = read.Valid, s.wordOf(read.Data), read.Data.Slice(1, 0)
	s.out = LiteOut{Awready: addrReady, Wready: dataReady, Bvalid: answered.Q, Bresp: response(m, resp.Q), Arready: readReady}
	return s
}

// response returns SLVERR where bad is true, else OKAY.
func response(m *hdl.Module, bad hdl.Bool) hdl.UInt { return hdl.Cat(bad, hdl.False(m)) }

// wordOf returns an address in words.
func (s *Slave) wordOf(address hdl.UInt) hdl.UInt {
	if s.dead {
		return hdl.C(s.m, hdl.U(1), 0)
	}
	return address.Slice(s.t.AddrBits-1, 2)
}

// selects returns whether a word address is one of a register.
func (s *Slave) selects(r *Register, word hdl.UInt) hdl.Bool {
	low := bits.Len(uint(r.count() - 1))
	switch {
	case s.dead:
		return hdl.False(s.m)
	case low == word.Width(): // it is the whole table
		return hdl.True(s.m)
	}
	return word.Slice(word.Width()-1, low).EqC(int64(r.Offset / 4 >> low))
}

// Write returns what is written to a register in this cycle.
func (s *Slave) Write(name string) Write {
	i, ok := s.find(name)
	if ok && s.t.Registers[i].Access.writes() {
		return s.write[i]
	}
	if ok {
		s.m.Refuse("Access: bus.ReadWrite or another kind in the table", "register %s is only read (%s): nothing is written to it", name, s.t.Registers[i].Access)
	}
	zero := hdl.C(s.m, hdl.U(32), 0)
	return Write{Valid: hdl.False(s.m), Data: zero, Mask: zero, s: s, index: i}
}

// Index returns which of a register's Count the read being sampled means.
func (s *Slave) Index(name string) hdl.UInt {
	i, ok := s.find(name)
	if !ok {
		return hdl.C(s.m, hdl.U(1), 0)
	}
	return s.Word.Wrap(max(1, bits.Len(uint(s.t.Registers[i].count()-1))))
}
