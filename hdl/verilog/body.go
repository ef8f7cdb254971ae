package verilog

import (
	"path/filepath"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// head writes the header, the module's name and its ports.
func (w *writer) head() {
	m := w.m
	if w.opts.header != "" {
		for _, l := range strings.Split(strings.TrimRight(w.opts.header, "\n"), "\n") {
			w.text(strings.TrimRight("// "+l, " "))
			w.buf = append(w.buf, '\n')
		}
	}
	if m.Keep {
		w.line("(* keep_hierarchy *)")
	}
	w.text("module ")
	w.text(m.Name)
	w.text(" (")
	first := true
	next := func(dir string, id ir.ID) {
		if !first {
			w.buf = append(w.buf, ',')
		}
		first = false
		w.text("\n  ")
		w.text(dir)
		if id != ir.None && w.is(id, port) && w.source(id) && w.m.Op(id) != ir.InstOut {
			w.text(" reg")
		}
	}
	w.clocks(m, func(d ir.Domain, reset bool) {
		next("input", ir.None)
		w.buf = append(w.buf, ' ')
		w.text(w.clockPort(d, reset))
	})
	for i := range m.Inputs {
		w.portDecls(&m.Inputs[i], "input", next)
	}
	for i := range m.Outputs {
		w.portDecls(&m.Outputs[i], "output", next)
	}
	w.line("\n);")
}

func (w *writer) portDecls(p *ir.Port, dir string, next func(string, ir.ID)) {
	if w.packed(p) {
		next(dir, ir.None)
		w.vector(false, p.Width*len(p.Lanes))
		w.text(p.Name)
		return
	}
	for k, id := range p.Lanes {
		r := w.rep[id]
		if dir == "input" || w.name[r] != laneName(p, k) {
			r = ir.None
		}
		next(dir, r)
		w.vector(p.Signed, p.Width)
		w.text(laneName(p, k))
	}
}

// vector writes sign and range of a declaration, with a blank on both sides.
func (w *writer) vector(signed bool, width int) {
	if signed {
		w.text(" signed")
	}
	w.buf = append(w.buf, ' ')
	if width == 1 {
		return
	}
	w.buf = append(w.buf, '[')
	w.number(width - 1)
	w.text(":0] ")
}

// declare begins a line that declares the signal of a node.
func (w *writer) declare(kind string, id ir.ID) {
	w.text("  ")
	w.text(kind)
	w.vector(w.m.Signed(id), w.m.Width(id))
	w.text(w.name[id])
}

// end ends a line: semicolon, and where the user's source is.
func (w *writer) end(src ir.SourceID) {
	w.buf = append(w.buf, ';')
	w.locate(src)
	w.buf = append(w.buf, '\n')
}

// locate writes the locator of a source position when they are asked for.
func (w *writer) locate(src ir.SourceID) {
	if !w.opts.locators || src == 0 {
		return
	}
	s, ok := w.locs[src]
	if !ok {
		if file, line := w.d.Sources.Position(src); file != "" {
			s = " // " + filepath.Base(file) + ":" + strconv.Itoa(line)
		}
		w.locs[src] = s
	}
	w.text(s)
}

// state declares what the wires read: registers, memories, outputs of
// instances, lanes of packed ports and values read ahead of their place.
func (w *writer) state() {
	m := w.m
	if w.part == 0 {
		for g := range w.groups[:w.inGroups] {
			w.laneWires(&w.groups[g])
		}
	}
	for i := range m.Regs {
		r := &m.Regs[i]
		if w.written(r.Node) && !w.is(r.Node, port) {
			w.declare("reg", r.Node)
			w.buf = append(w.buf, ';')
			w.enum(r.EnumNames())
			w.locate(m.Src(r.Node))
			w.buf = append(w.buf, '\n')
		}
	}
	w.memories()
	for i := range m.Insts {
		if w.part != 0 {
			break
		}
		w.eachOutput(i, func(cp *ir.Port, ids []ir.ID) { w.outputWires(m.Insts[i].Src, cp, ids) })
	}
	for i := range w.rep {
		if w.mark[i]&early != 0 && w.mark[i]&port == 0 && w.written(ir.ID(i)) {
			w.declare("wire", ir.ID(i))
			w.end(m.Src(ir.ID(i)))
		}
	}
}

// outputWires declares the wires on an output port of an instance.
func (w *writer) outputWires(src ir.SourceID, cp *ir.Port, ids []ir.ID) {
	if w.packed(cp) {
		g := &w.groups[w.outs[w.m.Aux(ids[0])].group]
		w.text("  wire")
		w.vector(false, cp.Width*len(ids))
		w.text(g.name)
		w.end(src)
		w.laneWires(g)
		return
	}
	for _, id := range ids {
		if !w.is(id, port) {
			w.declare("wire", id)
			w.end(src)
		}
	}
}

// enum writes the names of an enum's values as a comment.
func (w *writer) enum(names []string) {
	for i, s := range names {
		if i == 0 {
			w.text(" // ")
		} else {
			w.text(", ")
		}
		w.number(i)
		w.buf = append(w.buf, ' ')
		w.text(s)
	}
}

// laneWires declares the lanes of a group that are read whole, and drives the
// output ports that are lanes of a group.
func (w *writer) laneWires(g *group) {
	for k, id := range g.lanes {
		if w.name[id] == "" || !w.is(id, live) {
			continue
		}
		if w.is(id, port) {
			w.text("  assign ")
			w.text(w.name[id])
		} else {
			w.declare("wire", id)
		}
		w.text(" = ")
		w.text(g.name)
		w.span((k+1)*g.width-1, k*g.width, len(g.lanes)*g.width)
		w.end(w.m.Src(id))
	}
}

// wires writes the combinational values that have names, in the order of the graph.
func (w *writer) wires() {
	m := w.m
	for i := range w.rep {
		id := ir.ID(i)
		if !w.written(id) || w.name[i] == "" || w.source(id) {
			continue
		}
		if w.mark[i]&folded != 0 && w.mark[i]&port == 0 {
			continue
		}
		full := ""
		if m.Op(id) == ir.Shr && m.Width(id) < m.Width(m.Arg(id, 0)) {
			if _, fixed := w.amount(m.Arg(id, 1)); !fixed {
				full = w.fullShift(id)
			}
		}
		if w.mark[i]&(port|early) != 0 {
			w.text("  assign ")
			w.text(w.name[i])
		} else {
			w.declare("wire", id)
		}
		w.text(" = ")
		switch {
		case w.mark[i]&folded != 0:
			w.decision(id)
		case full != "":
			w.text(full)
			w.span(m.Width(id)-1, 0, m.Width(m.Arg(id, 0)))
		case m.Op(id) == ir.MemRead:
			w.readWord(id)
		default:
			w.expression(id, alone)
		}
		w.end(m.Src(id))
	}
}

// fullShift writes a right shift at the width of what is shifted, for a
// result that keeps only the low bits, and returns the wire's name.
func (w *writer) fullShift(id ir.ID) string {
	a := w.m.Arg(id, 0)
	aw := w.m.Width(a)
	name := w.names.unique(w.name[id], "_full")
	w.text("  wire")
	w.vector(w.m.Signed(a), aw)
	w.text(name)
	w.text(" = ")
	w.shifted(a, w.m.Arg(id, 1), aw)
	w.end(w.m.Src(id))
	w.extras = append(w.extras, extra{name, aw - 1, w.m.Width(id)})
	return name
}

// outputs drives the output ports that are not signals of their own.
func (w *writer) outputs() {
	for i := range w.m.Outputs {
		p := &w.m.Outputs[i]
		if w.packed(p) {
			w.text("  assign ")
			w.text(p.Name)
			w.text(" = ")
			w.lanes(p, p.Lanes)
			w.end(p.Src)
			continue
		}
		for k, id := range p.Lanes {
			s := laneName(p, k)
			if w.is(w.rep[id], port) && w.name[w.rep[id]] == s {
				continue
			}
			w.text("  assign ")
			w.text(s)
			w.text(" = ")
			w.fit(id, p.Width, alone)
			w.end(p.Src)
		}
	}
}

// lanes writes what drives a packed port as one vector, the first in the low bits.
func (w *writer) lanes(p *ir.Port, ids []ir.ID) {
	if g := w.groupOf(p, ids); g != nil {
		w.text(g.name)
		return
	}
	if len(ids) == 1 {
		w.fit(ids[0], p.Width, alone)
		return
	}
	w.concat(len(ids), func(i int) ir.ID { return ids[len(ids)-1-i] })
}

// groupOf returns the group whose lanes are exactly those that drive a packed
// port, nil if none or if the port is not packed.
func (w *writer) groupOf(p *ir.Port, ids []ir.ID) *group {
	if !w.packed(p) {
		return nil
	}
	first := w.rep[ids[0]]
	if op := w.m.Op(first); op != ir.Input && op != ir.InstOut {
		return nil
	}
	l := w.laneOf(first)
	if l.group < 0 || l.index != 0 {
		return nil
	}
	g := &w.groups[l.group]
	if len(g.lanes) != len(ids) || g.width != p.Width {
		return nil
	}
	for i, id := range ids {
		if w.rep[id] != g.lanes[i] {
			return nil
		}
	}
	return g
}
