package fuzz

import (
	"fmt"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// Edit replaces a node of a design's top module by something simpler: the
// constant 0, or one of its operands resized.
type Edit struct {
	Node    ir.ID `json:"node"`
	Operand int   `json:"operand"` // -1: the constant 0
}

func (e Edit) String() string {
	if e.Operand < 0 {
		return fmt.Sprintf("%%%d is 0", e.Node)
	}
	return fmt.Sprintf("%%%d is its operand %d", e.Node, e.Operand)
}

// clone copies a module so that its nodes can be changed.
func clone(m *ir.Module) *ir.Module {
	c := &ir.Module{Name: m.Name, Keep: m.Keep, At: m.At, Clock: m.Clock, Reset: m.Reset,
		Inputs: ports(m.Inputs), Outputs: ports(m.Outputs), Regs: slices.Clone(m.Regs), Reads: slices.Clone(m.Reads),
		Mems: slices.Clone(m.Mems), Insts: slices.Clone(m.Insts), InstOuts: slices.Clone(m.InstOuts)}
	for id := range ir.ID(m.Len()) {
		c.New(m.Node(id), m.Args(id)...)
		if name := m.NameOf(id); name != "" {
			c.SetName(id, name)
		}
	}
	for i := range c.Mems {
		c.Mems[i].Writes = slices.Clone(c.Mems[i].Writes)
		c.Mems[i].Reads = slices.Clone(c.Mems[i].Reads)
	}
	for i := range c.Insts {
		c.Insts[i].Ins = slices.Clone(c.Insts[i].Ins)
		c.Insts[i].Outs = slices.Clone(c.Insts[i].Outs)
	}
	return c
}

func ports(from []ir.Port) []ir.Port {
	out := slices.Clone(from)
	for i := range out {
		out[i].Lanes = slices.Clone(out[i].Lanes)
	}
	return out
}

// replace makes every reader of a node read another one.
func replace(m *ir.Module, old, now ir.ID) {
	swap := func(id *ir.ID) {
		if *id == old {
			*id = now
		}
	}
	for id := range ir.ID(m.Len()) {
		if id == now {
			continue // an extension of the old node stays one
		}
		for i, a := range m.Args(id) {
			if a == old {
				m.SetArg(id, i, now)
			}
		}
	}
	for i := range m.Outputs {
		for k := range m.Outputs[i].Lanes {
			swap(&m.Outputs[i].Lanes[k])
		}
	}
	for i := range m.Mems {
		for k := range m.Mems[i].Writes {
			w := &m.Mems[i].Writes[k]
			swap(&w.En)
			swap(&w.Addr)
			swap(&w.Data)
		}
	}
	for i := range m.Insts {
		for k := range m.Insts[i].Ins {
			swap(&m.Insts[i].Ins[k])
		}
	}
}

// Apply returns a design of one module with edits made, only the output port
// of lane kept, and what nothing reads removed. Node ids of edits are those of
// the argument. The error is a circuit that is no longer one (a loop, or a read
// port whose enable must stay).
func Apply(m *ir.Module, output int, edits []Edit) (*ir.Design, error) {
	c := clone(m)
	b := irbuild.Builder{M: c}
	for _, e := range edits {
		w, s := m.Width(e.Node), m.Signed(e.Node)
		if e.Operand < 0 {
			replace(c, e.Node, b.Int(0, w, s))
		} else {
			replace(c, e.Node, b.Resize(c.Arg(e.Node, e.Operand), w, s))
		}
	}
	c.Outputs = c.Outputs[output : output+1]
	d := irbuild.Design(c)
	// Sorting and pruning only: shrinking must not repair what it looks for.
	out, err := ir.Run(d, []ir.Pass{{Name: "prune", Run: ir.Prune}}, true)
	if err != nil {
		return nil, err
	}
	return out, ir.CheckDesign(out)
}
