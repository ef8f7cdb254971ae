package formal

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Term is a bit vector of a model: an SMT-LIB symbol and its width.
type Term struct {
	Symbol string
	Width  int
}

// State is a state element: its value in this cycle and in the next. A memory
// is an array from AddrWidth bits to Width bits; AddrWidth is 0 for registers
// and for the words held by synchronous read ports.
type State struct {
	Name      string
	Width     int
	AddrWidth int
	Now, Next string
	Reset     *big.Int // of a register with reset
}

// Model is one clock cycle of a flat module as SMT-LIB text (logic QF_ABV).
// The inputs and the present state are declared constants; everything else is
// defined, one definition a node, so that the text is linear in the circuit.
type Model struct {
	Text    string
	Inputs  []Term // lanes, flat over the input ports
	Outputs []Term // lanes, flat over the output ports
	States  []State
}

// Encode writes a sorted module without instances (see [ir.Flatten]); prefix
// keeps the symbols of several models in one script apart. What is undefined
// in the circuit (a read outside a memory, a read under write of policy
// Undefined) is a constant free to take any value.
func Encode(m *ir.Module, prefix string) (*Model, error) {
	return encode(m, prefix, false)
}

// encode is Encode; with zero set, what is undefined is zero.
func encode(m *ir.Module, prefix string, zero bool) (*Model, error) {
	if len(m.Insts) > 0 {
		return nil, fmt.Errorf("formal: module %s has instances; flatten it first", m.Name)
	}
	e := &encoder{m: m, prefix: prefix, zero: zero, model: &Model{}}
	e.sources()
	for id := range ir.ID(m.Len()) {
		switch {
		case m.Op(id) == ir.MemRead && !m.IsState(id):
			e.define(e.node(id), m.Width(id), e.word(m.Reads[m.Aux(id)].Mem, e.node(m.Arg(id, 0)), e.memory(m.Reads[m.Aux(id)].Mem)))
		case ir.Ops[m.Op(id)].Eval != nil:
			e.define(e.node(id), m.Width(id), e.value(id))
		}
	}
	e.next()
	for i := range m.Outputs {
		for _, id := range m.Outputs[i].Lanes {
			e.model.Outputs = append(e.model.Outputs, Term{e.node(id), m.Width(id)})
		}
	}
	e.model.Text = e.text.String()
	return e.model, nil
}

type encoder struct {
	m      *ir.Module
	prefix string
	zero   bool // what is undefined is zero
	text   strings.Builder
	free   int // undefined values so far
	model  *Model
}

func (e *encoder) node(id ir.ID) string { return fmt.Sprintf("%s.n%d", e.prefix, id) }

func (e *encoder) memory(i int) string { return fmt.Sprintf("%s.m%d", e.prefix, i) }

func (e *encoder) declare(symbol, sort string) {
	fmt.Fprintf(&e.text, "(declare-const %s %s)\n", symbol, sort)
}

func (e *encoder) define(symbol string, width int, term string) {
	fmt.Fprintf(&e.text, "(define-fun %s () %s %s)\n", symbol, bitVec(width), term)
}

// undefined declares a value free to be anything, or is zero.
func (e *encoder) undefined(width int) string {
	if e.zero {
		return Bits(new(big.Int), width)
	}
	s := fmt.Sprintf("%s.u%d", e.prefix, e.free)
	e.free++
	e.declare(s, bitVec(width))
	return s
}

// sources declares inputs and present state and defines constants.
func (e *encoder) sources() {
	m := e.m
	for i := range m.Inputs {
		for _, id := range m.Inputs[i].Lanes {
			e.declare(e.node(id), bitVec(m.Width(id)))
			e.model.Inputs = append(e.model.Inputs, Term{e.node(id), m.Width(id)})
		}
	}
	for id := range ir.ID(m.Len()) {
		switch {
		case m.Op(id) == ir.Const:
			e.define(e.node(id), m.Width(id), Bits(m.ConstValue(id), m.Width(id)))
		case m.Op(id) == ir.Reg || m.Op(id) == ir.MemRead && m.IsState(id):
			e.declare(e.node(id), bitVec(m.Width(id)))
		}
	}
	for i := range m.Mems {
		e.declare(e.memory(i), array(&m.Mems[i]))
	}
}

// next defines the state of the next cycle.
func (e *encoder) next() {
	m := e.m
	for i := range m.Regs {
		id := m.Regs[i].Node
		e.model.States = append(e.model.States, State{Name: m.NameOf(id), Width: m.Width(id),
			Now: e.node(id), Next: e.node(m.Arg(id, 0)), Reset: m.Regs[i].Reset})
	}
	for i := range m.Mems {
		mem := &m.Mems[i]
		after := e.memory(i)
		for _, w := range mem.Writes {
			cond := "(= " + e.node(w.En) + " #b1)"
			if in := e.inside(mem, e.node(w.Addr)); in != "" {
				cond = "(and " + cond + " " + in + ")"
			}
			after = fmt.Sprintf("(ite %s (store %s %s %s) %s)", cond, after, e.node(w.Addr), e.node(w.Data), after)
		}
		next := fmt.Sprintf("%s.next", e.memory(i))
		fmt.Fprintf(&e.text, "(define-fun %s () %s %s)\n", next, array(mem), after)
		e.model.States = append(e.model.States, State{Name: mem.Name, Width: mem.Width, AddrWidth: mem.AddrWidth(),
			Now: e.memory(i), Next: next})
	}
	for i := range m.Reads {
		if r := &m.Reads[i]; r.Latency > 0 {
			e.model.States = append(e.model.States, State{Name: m.NameOf(r.Node), Width: m.Width(r.Node),
				Now: e.node(r.Node), Next: e.readNext(r)})
		}
	}
}

// readNext defines what a synchronous read port holds in the next cycle.
func (e *encoder) readNext(r *ir.ReadPort) string {
	m, mem := e.m, &e.m.Mems[r.Mem]
	addr := e.node(m.Arg(r.Node, 0))
	from := e.memory(r.Mem)
	if mem.Policy == ir.WriteFirst {
		from += ".next"
	}
	word := e.word(r.Mem, addr, from)
	if mem.Policy == ir.Undefined {
		for _, w := range mem.Writes {
			word = fmt.Sprintf("(ite (and (= %s #b1) (= %s %s)) %s %s)", e.node(w.En), e.node(w.Addr), addr, e.undefined(mem.Width), word)
		}
	}
	next := e.node(r.Node) + ".next"
	e.define(next, mem.Width, fmt.Sprintf("(ite (= %s #b1) %s %s)", e.node(m.Arg(r.Node, 1)), word, e.node(r.Node)))
	return next
}

// word returns the word of a memory at an address.
func (e *encoder) word(mem int, addr, from string) string {
	read := fmt.Sprintf("(select %s %s)", from, addr)
	if in := e.inside(&e.m.Mems[mem], addr); in != "" {
		return fmt.Sprintf("(ite %s %s %s)", in, read, e.undefined(e.m.Mems[mem].Width))
	}
	return read
}

// inside returns the condition that an address exists, "" if all do.
func (e *encoder) inside(mem *ir.Memory, addr string) string {
	w := mem.AddrWidth()
	if mem.Depth == 1<<w {
		return ""
	}
	return fmt.Sprintf("(bvult %s %s)", addr, Bits(big.NewInt(int64(mem.Depth)), w))
}

func bitVec(width int) string { return fmt.Sprintf("(_ BitVec %d)", width) }

func array(mem *ir.Memory) string {
	return fmt.Sprintf("(Array %s %s)", bitVec(mem.AddrWidth()), bitVec(mem.Width))
}

// Bits returns the literal of a value's low bits.
func Bits(v *big.Int, width int) string {
	return fmt.Sprintf("#b%0*b", width, ir.Bits(v, width))
}
