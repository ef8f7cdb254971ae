package bus

import (
	"maps"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Read returns whether the value of a register is sampled for the bus in this
// cycle, which is true once for each read of it that is answered OKAY: the
// cycle in which a queue behind the register gives its word away, or a counter
// is cleared. What changes at the end of this cycle or later is not in the
// answer, what changed before is: nothing is lost between. The master gets the
// answer in any case, however long it stalls. The kind of access in the table
// is [ReadActs] or [BothAct]. The bus's rready leads to it without a register
// between.
func (s *Slave) Read(name string) hdl.Bool {
	i, ok := s.find(name)
	if !ok {
		return hdl.False(s.m)
	}
	r := &s.t.Registers[i]
	switch {
	case !r.Access.reads():
		s.m.Refuse("Access: bus.BothAct in the table", "register %s is only written (%s): no read of it is answered", name, r.Access)
		return hdl.False(s.m)
	case r.Access == ReadOnly:
		s.m.Refuse("Access: bus.ReadActs in the table", "a read of register %s acts, and the table says that it does not (%s)", name, r.Access)
	case !r.Access.acts():
		s.m.Refuse("Access: bus.BothAct in the table, or a register of its own for what a read takes", "a read of register %s acts, and the table says that it does not (%s)", name, r.Access)
	}
	if s.reads[i].Width() == 0 {
		s.reads[i] = hdl.All(s.next.Q, s.read, s.addressed(r)).Named("read_" + strings.ToLower(name))
	}
	return s.reads[i]
}

// addressed returns whether the read that is sampled next is one of a register.
func (s *Slave) addressed(r *Register) hdl.Bool { return s.selects(r, s.Word).And(s.low.EqC(0)) }

// Answer makes the read side. The values, of at most 32 bits, are of every
// register that can be read, by name; [Slave.Pack] makes one of fields.
func (s *Slave) Answer(values map[string]hdl.UInt) LiteOut {
	m := s.m
	absent := s.unknown(values)
	var words []hdl.UInt
	legal := hdl.False(m)
	for i := range s.t.Registers {
		r := &s.t.Registers[i]
		v, ok := values[r.Name]
		switch {
		case ok && !r.Access.reads():
			m.Refuse("leave it out, or Access: bus.ReadWrite in the table", "register %s is only written (%s), and is given a value", r.Name, r.Access)
		case ok && v.Width() > 32 && hdl.Sound(v):
			m.Refuse(twoRegisters, "the value of %s has %d bits, a register 32", r.Name, v.Width())
		case ok:
			here := s.addressed(r)
			legal = legal.Or(here)
			words = append(words, word(v).And(hdl.Repeat(here, 32)))
		case r.Access.reads() && !absent[r.Name]:
			m.Refuse(quoted(r.Name)+" and its value in the map, or Access: bus.WriteOnly in the table", "register %s can be read (%s) and has no value", r.Name, r.Access)
		}
	}
	if len(words) == 0 {
		words = append(words, hdl.C(m, hdl.U(32), 0))
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

// word extends a value to a register's width.
func word(v hdl.UInt) hdl.UInt {
	if v.Width() > 32 { // not sound
		return v.Wrap(32)
	}
	return v.Ext(32)
}

// unknown refuses values of registers that the table does not have, and
// returns the registers that were meant.
func (s *Slave) unknown(values map[string]hdl.UInt) (meant map[string]bool) {
	meant = map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(values)) {
		if _, err := s.t.find(name); err != nil {
			s.m.Refuse(err.fix(), "%v", err)
			meant[err.near] = true
		}
	}
	return meant
}
