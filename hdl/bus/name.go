package bus

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/internal/nearest"
)

// noName is a name that a table does not have.
type noName struct {
	text string
	near string // what was perhaps meant, "" when nothing is near
}

func (e *noName) Error() string { return e.text }

// fix says what to write instead.
func (e *noName) fix() string {
	if e.near == "" {
		return "one of these, or add it to the table"
	}
	return quoted(e.near) + ", perhaps"
}

func quoted(name string) string { return strconv.Quote(name) }

// notIn reports a name that is none of a kind ("register of the table spi").
func notIn(name, kind, kinds string, names []string) *noName {
	return &noName{
		text: fmt.Sprintf("%s is no %s; its %s are %s", quoted(name), kind, kinds, strings.Join(names, ", ")),
		near: nearest.Name(name, names),
	}
}

// find returns the index of a register.
func (t *Map) find(name string) (int, *noName) {
	names := make([]string, len(t.Registers))
	for i := range t.Registers {
		if names[i] = t.Registers[i].Name; names[i] == name {
			return i, nil
		}
	}
	return -1, notIn(name, "register of the table "+t.Name, "registers", names)
}

// field returns a field of the register.
func (r *Register) field(name string) (Field, *noName) {
	names := make([]string, len(r.Fields))
	for i, f := range r.Fields {
		if names[i] = f.Name; f.Name == name {
			return f, nil
		}
	}
	if len(names) == 0 {
		return Field{}, &noName{text: quoted(name) + " is no field of register " + r.Name + ", which has none in the table"}
	}
	return Field{}, notIn(name, "field of register "+r.Name, "fields", names)
}

// find returns the index of a register; one that the table does not have is a
// mistake of the circuit.
func (s *Slave) find(name string) (index int, ok bool) {
	i, err := s.t.find(name)
	if err != nil {
		s.m.Refuse(err.fix(), "%v", err)
		return i, false
	}
	return i, true
}
