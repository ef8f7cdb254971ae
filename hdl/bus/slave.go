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
// valid the cycle after that. A read's answer is valid two cycles after its
// address was taken. One of each kind is under way: a write every two cycles, a
// read every two. No path leads from an input to an output. An address of no register, or that is no
// multiple of 4, or a wrong access is answered SLVERR and does nothing.
type Slave struct {
	// Word is the address in words of the read that is being answered.
	Word hdl.UInt

	m     *hdl.Module
	t     *Map
	write []Write
	out   LiteOut
	read  hdl.Bool // a read is being answered
	low   hdl.UInt // its two low address bits
	ready hdl.Bool // from the bus
	next  *hdl.Driven[hdl.Bool]
}

// Write is what the bus writes to a register in this cycle.
type Write struct {
	Valid hdl.Bool
	Data  hdl.UInt // 32 bits
	Mask  hdl.UInt // 32 bits: the bits of Data that count

	m *hdl.Module
}

// Ones returns the low bits that are written as one: pulses.
func (w Write) Ones(width int) hdl.UInt {
	return w.Data.And(w.Mask).And(hdl.Repeat(w.Valid, 32)).Wrap(width)
}

// Keep returns a register of the low bits of what was written, zero after reset.
func (w Write) Keep(name string, width int) hdl.UInt {
	r := hdl.Reg(w.m, name, hdl.U(width), hdl.Reset(0))
	mask := w.Mask.Wrap(width)
	w.m.If(w.Valid, func() { r.Set(w.Data.Wrap(width).And(mask).Or(r.Q.And(mask.Not()))) })
	return r.Q
}

// request is a write: where, what, which bytes.
type request struct{ Data, Strobe hdl.UInt }

// NewSlave makes the write side of a slave with the registers of a table.
func NewSlave(m *hdl.Module, t *Map, in LiteIn) *Slave {
	if err := t.Check(); err != nil {
		m.Errorf("%v", err)
	}
	s := &Slave{m: m, t: t, ready: in.Rready}
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
	word := addr.Data.Slice(t.AddrBits-1, 2)
	legal := hdl.False(m)
	for i := range t.Registers {
		r := &t.Registers[i]
		w := Write{Valid: hdl.False(m), Data: data.Data.Data, Mask: bytes, m: m}
		if r.Access != ReadOnly {
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
	s.read, s.Word, s.low = read.Valid, read.Data.Slice(t.AddrBits-1, 2), read.Data.Slice(1, 0)
	s.out = LiteOut{Awready: addrReady, Wready: dataReady, Bvalid: answered.Q, Bresp: response(m, resp.Q), Arready: readReady}
	return s
}

// response returns SLVERR where bad is true, else OKAY.
func response(m *hdl.Module, bad hdl.Bool) hdl.UInt { return hdl.Cat(bad, hdl.False(m)) }

// selects returns whether a word address is one of a register.
func (s *Slave) selects(r *Register, word hdl.UInt) hdl.Bool {
	low := bits.Len(uint(r.count() - 1))
	return word.Slice(word.Width()-1, low).EqC(int64(r.Offset / 4 >> low))
}

// Write returns what is written to a register in this cycle.
func (s *Slave) Write(name string) Write { return s.write[s.t.Find(name)] }

// Index returns which of a register's Count the read being answered means.
func (s *Slave) Index(name string) hdl.UInt {
	return s.Word.Wrap(max(1, bits.Len(uint(s.t.Registers[s.t.Find(name)].count()-1))))
}

// Answer makes the read side. The values, of at most 32 bits, are of every
// register that can be read, by name.
func (s *Slave) Answer(values map[string]hdl.UInt) LiteOut {
	m := s.m
	var words []hdl.UInt
	legal := hdl.False(m)
	for i := range s.t.Registers {
		r := &s.t.Registers[i]
		v, ok := values[r.Name]
		if ok == (r.Access == WriteOnly) {
			m.Errorf("register %s is %s: a value of it is given %t", r.Name, r.Access, ok)
			continue
		}
		if ok {
			here := s.selects(r, s.Word).And(s.low.EqC(0))
			legal = legal.Or(here)
			words = append(words, v.Ext(32).And(hdl.Repeat(here, 32)))
		}
	}
	if len(values) > len(words) {
		m.Errorf("%d values are given, %d registers are read", len(values), len(words))
	}
	valid := hdl.Reg(m, "rvalid", hdl.B(), hdl.Reset(0))
	free := valid.Q.Not().Or(s.ready)
	s.next.Set(free)
	m.If(free, func() { valid.Set(s.read) })
	take := free.And(s.read)
	s.out.Rvalid = valid.Q
	s.out.Rdata = stream.Hold(m, take, "rdata", hdl.Tree(words, hdl.UInt.Or))
	s.out.Rresp = response(m, stream.Hold(m, take, "bad_read", legal.Not()))
	return s.out
}
