package verilog

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// names hands out the identifiers of one module.
type names struct {
	nameTable
	buf []byte
}

// reserve takes a name as it is and reports whether it was free.
func (n *names) reserve(s string) bool {
	n.buf = append(n.buf[:0], s...)
	place, hash, taken := n.find(n.buf)
	if !taken {
		n.take(place, hash, n.buf)
	}
	return !taken
}

// unique returns prefix+base if that is free, and else the same with the
// first suffix _2, _3, ... that is.
func (n *names) unique(prefix, base string) string {
	n.buf = append(append(n.buf[:0], prefix...), base...)
	place, hash, taken := n.find(n.buf)
	if !taken {
		if !keywords[string(n.buf)] {
			return n.take(place, hash, n.buf)
		}
		n.take(place, hash, n.buf)
	}
	like := n.table[place] - 1 // stays where it is in the list
	k := n.names[like].next
	stem := len(n.buf)
	for {
		n.buf = strconv.AppendInt(append(n.buf[:stem], '_'), int64(k), 10)
		k++
		if place, hash, taken := n.find(n.buf); !taken {
			n.names[like].next = k
			return n.take(place, hash, n.buf)
		}
	}
}

// The first word of names made for unnamed values.
var prefixes = [ir.NumOps]string{
	ir.Reg: "reg_", ir.MemRead: "read_", ir.Not: "not_", ir.And: "and_", ir.Or: "or_", ir.Xor: "xor_",
	ir.Add: "sum_", ir.Sub: "diff_", ir.Mul: "prod_", ir.Shl: "shl_", ir.Shr: "shr_", ir.Eq: "eq_", ir.Lt: "lt_",
	ir.Mux: "mux_", ir.Cat: "cat_", ir.Slice: "bits_", ir.Ext: "ext_",
}

const longestStem = 40

// setName names a node and makes it the stem of names derived from it.
func (w *writer) setName(id ir.ID, s string) {
	w.name[id] = s
	w.stem[id] = s
	w.size[id] = int32(len(s))
	w.depth[id] = 0
}

// generate names an unnamed node from its kind and its operands' stem, which
// stays the stem: a sum of a sum of abs_3 is sum_abs_3_2, not sum_sum_abs_3.
func (w *writer) generate(id ir.ID) {
	stem := w.stem[id]
	if stem == "" {
		stem = "const"
	}
	if len(stem) > longestStem {
		stem = stem[:longestStem]
	}
	w.name[id] = w.names.unique(prefixes[w.m.Op(id)], stem)
	w.size[id] = int32(len(w.name[id]))
	w.depth[id] = 0
}

// derive sets the stem of an unnamed node from its first operand that has one;
// of a multiplexer the data come before the condition.
func (w *writer) derive(id ir.ID) {
	args := w.m.Args(id)
	if w.m.Op(id) == ir.Mux {
		args = args[1:]
	}
	for _, a := range args {
		if s := w.stem[w.rep[a]]; s != "" {
			w.stem[id] = s
			return
		}
	}
}

// reservePorts takes the names of the ports and gives them to the nodes that
// are the ports.
func (w *writer) reservePorts() {
	m := w.m
	take := func(s string) {
		if !Identifier(s) {
			w.fail("port name %q is not a legal name", s)
		} else if !w.names.reserve(s) {
			w.fail("port name %q is taken twice", s)
		}
	}
	w.clocks(m, func(d ir.Domain, reset bool) { take(w.clockPort(d, reset)) })
	w.ins = w.ins[:0]
	for i := range m.Inputs {
		p := &m.Inputs[i]
		if w.packed(p) {
			take(p.Name)
			w.groups = append(w.groups, group{name: p.Name, width: p.Width, lanes: p.Lanes})
			for k := range p.Lanes {
				w.ins = append(w.ins, lane{len(w.groups) - 1, k})
			}
			continue
		}
		for k, id := range p.Lanes {
			s := laneName(p, k)
			take(s)
			w.setName(id, s)
			w.ins = append(w.ins, lane{group: -1})
		}
	}
	for i := range m.Outputs {
		p := &m.Outputs[i]
		if w.packed(p) {
			take(p.Name)
			continue
		}
		for k, id := range p.Lanes {
			s := laneName(p, k)
			take(s)
			r := w.rep[id]
			g := m.NameOf(r)
			if m.Op(r) != ir.Input && m.Op(r) != ir.Const && w.name[r] == "" && (g == s || g == "") && m.Signed(r) == p.Signed && m.Width(r) == p.Width {
				w.setName(r, s)
				w.mark[r] |= port | given
			}
		}
	}
	w.names.reserve(m.Name) // a value of the module's own name would hide it
}

// packed reports whether a port is one packed vector in Verilog.
func (w *writer) packed(p *ir.Port) bool { return p.Vector && !w.opts.unpacked }

// laneName is the Verilog name of a lane of a port that is not packed.
func laneName(p *ir.Port, k int) string {
	if !p.Vector {
		return p.Name
	}
	return p.Name + "_" + strconv.Itoa(k)
}

// givenNames takes the names the user gave, in the order of the graph; a
// second node of one name gets a suffix.
func (w *writer) givenNames() {
	m := w.m
	for i := range w.rep {
		id := ir.ID(i)
		if w.mark[i]&live == 0 || w.name[i] != "" || m.Op(id) == ir.Const {
			continue
		}
		if s := m.NameOf(id); s != "" {
			if m.Op(id) == ir.Input && !w.laneWire(id) {
				w.stem[i] = legalise(s)
				continue
			}
			w.setName(id, w.names.unique("", legalise(s)))
			w.mark[i] |= given
		}
	}
	w.memName = w.memName[:0]
	for i := range m.Mems {
		w.memName = append(w.memName, w.names.unique("", legalise(m.Mems[i].Name)))
	}
	w.claimName = w.claimName[:0]
	for i := range m.Claims {
		w.claimName = append(w.claimName, w.names.unique("", legalise(m.Claims[i].Name)))
	}
	w.instName = w.instName[:0]
	for i := range m.Insts {
		w.instName = append(w.instName, w.names.unique("", legalise(m.Insts[i].Name)))
	}
}

// laneWire reports whether a lane of a packed port is read whole and has a
// range, so that a wire of its own is worth while.
func (w *writer) laneWire(id ir.ID) bool {
	return w.mark[id]&wholeUse != 0 && w.m.Width(id) > 1
}
