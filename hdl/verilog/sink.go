package verilog

import (
	"cmp"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/internal/scratch"
)

// sink gathers every bit of the part written that nothing has read into one wire
// whose name lint accepts as unused.
func (w *writer) sink() {
	m := w.m
	w.sortParts()
	s := sinkWriter{w: w}
	if w.part == 0 {
		s.ports()
	}
	for i := range w.rep {
		id := ir.ID(i)
		if w.written(id) && w.mark[i]&used == 0 && w.name[i] != "" && w.mark[i]&(port|folded) == 0 && m.Op(id) != ir.Input && m.Op(id) != ir.InstOut {
			s.node(id)
		}
	}
	if w.part == 0 {
		s.instances()
	}
	for _, e := range w.extras {
		s.begin(e.name)
		w.span(e.hi, e.lo, e.hi+1)
	}
	w.extras = w.extras[:0]
	if s.begun {
		w.line("};")
	}
}

type sinkWriter struct {
	w     *writer
	begun bool
	mark  int
}

// ports gathers the clocks, resets and inputs, and the packed vectors.
func (s *sinkWriter) ports() {
	w := s.w
	w.clocks(w.m, func(d ir.Domain, reset bool) {
		if reset && !w.resets[d] || !reset && !w.clocked[d] {
			s.begin(w.clockPort(d, reset))
		}
	})
	for i := range w.m.Inputs {
		p := &w.m.Inputs[i]
		if w.packed(p) {
			continue
		}
		for _, id := range p.Lanes {
			s.node(id)
		}
	}
	for g := range w.groups {
		s.group(&w.groups[g])
	}
}

// instances gathers the outputs of instances that are no packed vectors.
func (s *sinkWriter) instances() {
	w := s.w
	for i := range w.m.Insts {
		for _, id := range w.m.Insts[i].Outs {
			if w.name[id] != "" && !w.is(id, port) && w.outs[w.m.Aux(id)].group < 0 {
				s.node(id)
			}
		}
	}
}

// begin writes the name of the next item.
func (s *sinkWriter) begin(name string) {
	w := s.w
	if !s.begun {
		s.begun = true
		w.text("  wire ")
		w.text(w.names.unique("", "unused_ok"))
		w.text(" = &{")
		s.mark = len(w.buf)
		w.text("1'b0")
	}
	s.mark = w.comma(s.mark)
	w.text(name)
}

// node writes the bits of a named signal that have not been read.
func (s *sinkWriter) node(id ir.ID) {
	w := s.w
	if w.is(id, used) {
		return
	}
	width := w.m.Width(id)
	s.gaps(w.name[id], w.partsOf(id), 0, width, width)
}

// group writes the bits of a packed vector that have not been read.
func (s *sinkWriter) group(g *group) {
	w := s.w
	if !g.whole {
		var read []part
		for k, id := range g.lanes {
			base := k * g.width
			if w.is(id, used) || w.is(id, live) && w.name[id] != "" { // itself, or its wire
				read = append(read, part{id, base + g.width - 1, base})
				continue
			}
			for _, p := range w.partsOf(id) {
				read = append(read, part{id, base + p.hi, base + p.lo})
			}
		}
		s.gaps(g.name, read, 0, len(g.lanes)*g.width, len(g.lanes)*g.width)
	}
	for _, id := range g.lanes {
		if w.is(id, live) && w.name[id] != "" && !w.is(id, port) {
			s.node(id)
		}
	}
}

// sortParts brings the parts read in the order of the nodes.
func (w *writer) sortParts() {
	at := scratch.Cleared(w.partsAt, w.m.Len()+2)
	for i := range w.parts {
		at[w.parts[i].id+2]++
	}
	for i := 2; i < len(at); i++ {
		at[i] += at[i-1]
	}
	w.sorted = scratch.Cleared(w.sorted, len(w.parts))
	for _, p := range w.parts { // at[id+1] goes from the first part of a node to that of the next
		w.sorted[at[p.id+1]] = p
		at[p.id+1]++
	}
	w.partsAt = at
}

// partsOf returns the parts read of a node, by low bit.
func (w *writer) partsOf(id ir.ID) []part {
	list := w.sorted[w.partsAt[id]:w.partsAt[id+1]]
	slices.SortFunc(list, func(a, b part) int { return cmp.Compare(a.lo, b.lo) })
	return list
}

// gaps writes what parts, sorted by low bit, leave of bits from to end of a
// signal of total bits.
func (s *sinkWriter) gaps(name string, parts []part, from, end, total int) {
	for _, p := range parts {
		if p.lo > from {
			s.begin(name)
			s.w.span(p.lo-1, from, total)
		}
		from = max(from, p.hi+1)
	}
	if from < end {
		s.begin(name)
		s.w.span(end-1, from, total)
	}
}
