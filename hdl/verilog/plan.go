package verilog

import (
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/internal/scratch"
)

// Limits of inlined expressions: with a declaration in front they keep lines
// near 100 columns.
const (
	longestText   = 64 // of an expression of at most three operands
	longestItem   = 24 // of one item of a concatenation
	deepestText   = 3
	deepestBranch = 5 // of if in if; else-if chains have no limit
)

// absorb marks the multiplexers that only decide what one register becomes:
// they are written as its always block's branches.
func (w *writer) absorb() {
	m := w.m
	type arm struct {
		id    ir.ID
		depth int
	}
	var todo []arm
	for i := range m.Regs {
		reg := m.Regs[i].Node
		if !w.is(reg, live) {
			continue
		}
		todo = append(todo[:0], arm{m.Arg(reg, 0), 0})
		for len(todo) > 0 {
			a := todo[len(todo)-1]
			todo = todo[:len(todo)-1]
			id := w.rep[a.id]
			if m.Op(id) != ir.Mux || w.uses[id] != 1 || a.depth > deepestBranch || w.mark[id]&(selected|early|port) != 0 ||
				m.NameOf(id) != "" || m.Width(id) != m.Width(reg) {
				continue
			}
			w.mark[id] |= absorbed
			if w.holds(m.Arg(id, 1), reg) { // written with the condition inverted
				todo = append(todo, arm{m.Arg(id, 2), a.depth + 1})
				continue
			}
			todo = append(todo, arm{m.Arg(id, 1), a.depth + 1}, arm{m.Arg(id, 2), a.depth})
		}
	}
}

// holds reports whether a value is the present one of a register.
func (w *writer) holds(id, reg ir.ID) bool { return w.rep[id] == reg }

// plan names the sources, then decides in the order of the graph which values
// are wires and names those.
func (w *writer) plan() {
	m := w.m
	w.planInputs()
	w.planInstances()
	for i := range m.Regs {
		if id := m.Regs[i].Node; w.is(id, live) && w.name[id] == "" {
			w.stem[id] = "q"
			w.generate(id)
			w.stem[id] = w.name[id]
		}
	}
	for i := range m.Reads {
		if id := m.Reads[i].Node; w.is(id, live) && w.name[id] == "" {
			w.setName(id, w.names.unique(w.memName[m.Reads[i].Mem], "_q"))
		}
	}
	for i := range w.rep {
		id := ir.ID(i)
		if w.mark[i]&live == 0 || w.mark[i]&(folded|absorbed) != 0 || m.Op(id) == ir.Const || w.source(id) {
			continue
		}
		w.planNode(id)
	}
}

// planInputs names the lanes of packed input ports.
func (w *writer) planInputs() {
	for g := range w.groups[:w.inGroups] {
		for k, id := range w.groups[g].lanes {
			w.planLane(g, k, id)
		}
	}
}

func (w *writer) planLane(g, k int, id ir.ID) {
	if w.name[id] != "" || !w.is(id, live) {
		return
	}
	suffix := "_" + strconv.Itoa(k)
	if w.laneWire(id) {
		w.setName(id, w.names.unique(w.groups[g].name, suffix))
		return
	}
	if w.stem[id] == "" {
		w.stem[id] = w.groups[g].name + suffix
	}
	w.size[id] = int32(len(w.groups[g].name) + 4)
}

// groupInstances makes the groups of the packed outputs of instances.
func (w *writer) groupInstances() {
	m := w.m
	w.inGroups = len(w.groups)
	w.outs = scratch.Cleared(w.outs, len(m.InstOuts))
	for i := range m.Insts {
		w.eachOutput(i, func(cp *ir.Port, ids []ir.ID) {
			g := -1
			if w.packed(cp) {
				g = len(w.groups)
				w.groups = append(w.groups, group{width: cp.Width, lanes: ids})
			}
			for k, id := range ids {
				w.outs[m.Aux(id)] = lane{g, k}
			}
		})
	}
}

// eachOutput calls f for every output port of an instance.
func (w *writer) eachOutput(i int, f func(cp *ir.Port, ids []ir.ID)) {
	ids := w.m.Insts[i].Outs
	outputs := w.m.Insts[i].Child.Outputs
	for p := range outputs {
		n := len(outputs[p].Lanes)
		f(&outputs[p], ids[:n])
		ids = ids[n:]
	}
}

// planInstances names the wires on the outputs of instances.
func (w *writer) planInstances() {
	for i := range w.m.Insts {
		prefix := strings.TrimSuffix(w.instName[i], "_") + "_" // an instance dist is dist_, its output dist_done
		w.eachOutput(i, func(cp *ir.Port, ids []ir.ID) {
			g := w.outs[w.m.Aux(ids[0])].group
			if g >= 0 {
				w.groups[g].name = w.names.unique(prefix, cp.Name)
			}
			for k, id := range ids {
				if g >= 0 {
					w.planLane(g, k, id)
				} else if w.name[id] == "" {
					w.setName(id, w.names.unique(prefix, laneName(cp, k)))
				}
			}
		})
	}
}

// planNode decides about one combinational value. Its operands were decided
// before; those that make it too long or too deep become wires now.
func (w *writer) planNode(id ir.ID) {
	m := w.m
	args := m.Args(id)
	named := w.name[id] != ""
	if !named {
		w.derive(id)
	}
	most := int32(longestText)
	if m.Op(id) == ir.Cat {
		most = longestItem
	}
	for _, a := range args {
		r := w.rep[a]
		if w.inline(r) && (w.size[r] > most || w.depth[r] >= deepestText) {
			w.generate(r)
		}
	}
	if m.Op(id) != ir.Cat {
		w.shorten(args)
	}
	if !named && w.mustName(id) {
		w.generate(id)
		named = true
	}
	w.nameArithmetic(id, args)
	if !named {
		w.measure(id, args)
	}
}

// shorten names the longest inlined operand until the whole is short enough.
func (w *writer) shorten(args []ir.ID) {
	for {
		total, longest := int32(0), ir.None
		for _, a := range args {
			r := w.rep[a]
			total += w.size[r] + 8
			if w.inline(r) && (longest == ir.None || w.size[r] > w.size[longest]) {
				longest = r
			}
		}
		if total <= longestText || longest == ir.None {
			return
		}
		w.generate(longest)
	}
}

// inline reports whether a value is written inline so far and could get a wire.
func (w *writer) inline(id ir.ID) bool {
	if w.name[id] != "" || w.mark[id]&(folded|absorbed) != 0 {
		return false
	}
	switch w.m.Op(id) {
	case ir.Const, ir.Input, ir.InstOut, ir.Slice:
		return false
	}
	return true
}

// mustName reports whether a value needs a wire whatever its length.
func (w *writer) mustName(id ir.ID) bool {
	if w.mark[id]&(selected|early|pinned) != 0 {
		return true
	}
	return w.uses[id] > 1 && w.m.Op(id) != ir.Slice
}

// nameArithmetic gives the sums and differences that a sum or difference
// adds up wires of their own: a tree of adders stays a tree of names.
func (w *writer) nameArithmetic(id ir.ID, args []ir.ID) {
	if op := w.m.Op(id); op != ir.Add && op != ir.Sub {
		return
	}
	for _, a := range args {
		r := w.rep[a]
		if op := w.m.Op(r); (op == ir.Add || op == ir.Sub) && w.inline(r) {
			w.generate(r)
		}
	}
}

// measure estimates the text of an inlined value.
func (w *writer) measure(id ir.ID, args []ir.ID) {
	size, depth := int32(4), uint8(0)
	for _, a := range args {
		r := w.rep[a]
		size += w.size[r] + 2
		if w.m.Width(a) < w.m.Width(id) {
			size += 6
			if w.m.Signed(a) {
				size += w.size[r] + 4
			}
		}
		if w.inline(r) {
			depth = max(depth, w.depth[r])
		}
		if w.m.Op(r) == ir.Const {
			size += 8
		}
	}
	w.size[id], w.depth[id] = size, depth+1
	if w.m.Op(id) == ir.Slice {
		w.depth[id] = 0 // a select on a name
	}
}
