package bus

import (
	"fmt"
	"maps"
	"slices"

	"github.com/sparcgen/sparcgen/hdl"
)

// Field returns a field of a register; it panics when there is none, for the
// names come from the source of a program.
func (t *Map) Field(register, field string) Field {
	f, err := t.Registers[t.Find(register)].field(field)
	if err != nil {
		panic("bus: " + err.Error())
	}
	return f
}

// Width returns the bits of the field.
func (f Field) Width() int { return f.Hi - f.Lo + 1 }

// Mask has a one for every bit of the field.
func (f Field) Mask() uint32 { return uint32(1<<f.Width()-1) << f.Lo }

// Get returns the field of a word that was read.
func (f Field) Get(word uint32) uint32 { return word & f.Mask() >> f.Lo }

// Put returns a word to write with v in the field and zeros elsewhere; words
// of several fields are combined with |. It panics when v does not fit.
func (f Field) Put(v uint32) uint32 {
	if uint64(v)>>f.Width() != 0 {
		panic(fmt.Sprintf("bus: %d does not fit field %s, %s", v, f.Name, f.place()))
	}
	return v << f.Lo
}

// place is "bit 3", or "bits 7:4".
func (f Field) place() string {
	if f.Hi == f.Lo {
		return "bit " + f.bits()
	}
	return "bits " + f.bits()
}

// bits is "3", or "7:4".
func (f Field) bits() string {
	if f.Hi == f.Lo {
		return fmt.Sprint(f.Lo)
	}
	return fmt.Sprintf("%d:%d", f.Hi, f.Lo)
}

// used is how many bits the register's fields take from bit 0 up, 32 without
// fields.
func (r *Register) used() int {
	if len(r.Fields) == 0 {
		return 32
	}
	return r.Fields[len(r.Fields)-1].Hi + 1
}

// KeepFields is Keep of as many bits as the register's fields take, of 32 when
// the table has no fields of it.
func (w Write) KeepFields(name string) hdl.UInt {
	width := 32
	if w.index >= 0 {
		width = w.s.t.Registers[w.index].used()
	}
	return w.Keep(name, min(max(width, 1), 32))
}

// Pulse returns whether a one is written to a field of one bit in this cycle.
func (w Write) Pulse(field string) hdl.Bool {
	if w.index < 0 {
		return w.Valid
	}
	f, ok := w.s.field(w.index, field, true)
	if !ok {
		return hdl.False(w.s.m)
	}
	return hdl.All(w.Valid, w.Data.Bit(f.Lo), w.Mask.Bit(f.Lo))
}

// Field returns a field of what is kept of a register by [Write.Keep] or
// [Write.KeepFields], called before.
func (s *Slave) Field(register, field string) hdl.UInt {
	i, ok := s.find(register)
	if !ok {
		return hdl.C(s.m, hdl.U(1), 0)
	}
	f, ok := s.field(i, field, false)
	if !ok || !s.keeps(i, f) {
		return hdl.C(s.m, hdl.U(max(1, f.Width())), 0)
	}
	return s.kept[i].Slice(f.Hi, f.Lo)
}

// Flag is Field for a field of one bit.
func (s *Slave) Flag(register, field string) hdl.Bool {
	i, ok := s.find(register)
	if !ok {
		return hdl.False(s.m)
	}
	f, ok := s.field(i, field, true)
	if !ok || !s.keeps(i, f) {
		return hdl.False(s.m)
	}
	return s.kept[i].Bit(f.Lo)
}

// keeps refuses a field of which no or not all bits are kept.
func (s *Slave) keeps(i int, f Field) bool {
	name := s.t.Registers[i].Name
	switch {
	case s.dead:
		return false
	case s.kept[i].Width() == 0:
		s.m.Refuse(fmt.Sprintf("slave.Write(%q).KeepFields(name) before this line", name), "nothing is kept of register %s", name)
		return false
	case f.Hi >= s.kept[i].Width():
		s.m.Refuse("KeepFields(name) keeps all fields", "field %s is %s of register %s, of which %d bits are kept", f.Name, f.place(), name, s.kept[i].Width())
		return false
	}
	return true
}

// field returns a field of register i; one that the table does not have, and
// one of several bits where one is wanted, is a mistake of the circuit.
func (s *Slave) field(i int, name string, one bool) (Field, bool) {
	r := &s.t.Registers[i]
	f, err := r.field(name)
	if err != nil {
		s.m.Refuse(err.fix(), "%v", err)
		return f, false
	}
	if one && f.Width() != 1 {
		s.m.Refuse("Field instead of Flag, Ones or Data of Write instead of Pulse", "field %s of register %s is %s, not one bit", name, r.Name, f.place())
		return f, false
	}
	return f, true
}

// Fields are the values of a register's fields, by name.
type Fields map[string]hdl.Signal

// Pack returns the value of a register for Answer, made of a value for each of
// its fields; bits of no field are 0. A value that is narrower than its field
// is extended.
func (s *Slave) Pack(register string, fields Fields) hdl.UInt {
	i, ok := s.find(register)
	if !ok {
		return hdl.C(s.m, hdl.U(32), 0)
	}
	r := &s.t.Registers[i]
	if len(r.Fields) == 0 {
		s.m.Refuse("its value itself in the map of Answer, or Fields in the table", "register %s has no fields in the table", register)
		return hdl.C(s.m, hdl.U(32), 0)
	}
	meant := map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if _, err := r.field(name); err != nil {
			s.m.Refuse(err.fix(), "%v", err)
			meant[err.near] = true
		}
	}
	if s.dead {
		return hdl.C(s.m, hdl.U(32), 0)
	}
	bit := 0
	var parts []hdl.Signal // from bit 0 up
	zero := func(width int) {
		if width > 0 {
			parts = append(parts, hdl.C(s.m, hdl.U(width), 0))
		}
	}
	for _, f := range r.Fields {
		zero(f.Lo - bit)
		bit = f.Hi + 1
		v := fields[f.Name]
		switch {
		case v == nil && !meant[f.Name]:
			s.m.Refuse(quoted(f.Name)+" and its value in the map", "field %s of register %s has no value", f.Name, register)
			fallthrough
		case v == nil:
			zero(f.Width())
		case v.Width() > f.Width() && !hdl.Sound(v):
			zero(f.Width())
		case v.Width() > f.Width():
			s.m.Refuse("Wrap keeps the low bits; or a wider field in the table", "the value of field %s of register %s has %d bits, the field %d (%s)", f.Name, register, v.Width(), f.Width(), f.bits())
			zero(f.Width())
		default:
			parts = append(parts, widened(v, f.Width()))
		}
	}
	slices.Reverse(parts)
	return hdl.Cat(parts...)
}

// widened extends a value to a width, by its sign if it has one.
func widened(v hdl.Signal, width int) hdl.UInt {
	switch v := v.(type) {
	case hdl.SInt:
		return v.Ext(width).AsUInt()
	case hdl.Fix:
		return v.Ext(width).AsUInt()
	}
	return hdl.Cat(v).Ext(width)
}
