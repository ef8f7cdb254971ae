package verilog

import "github.com/sparcgen/sparcgen/hdl/ir"

// blocks writes one always block a register.
func (w *writer) blocks() {
	m := w.m
	for i := range m.Regs {
		if w.written(m.Regs[i].Node) {
			w.block(&m.Regs[i])
		}
	}
}

func (w *writer) block(r *ir.RegInfo) {
	m := w.m
	next := m.Arg(r.Node, 0)
	w.text("  always @(posedge ")
	w.readClock(r.Domain)
	hold := w.holds(next, r.Node)
	if r.Reset == nil && !w.is(w.rep[next], absorbed) {
		w.text(") ")
		w.assign(r.Node, next)
		w.end(m.Src(r.Node))
		return
	}
	w.text(") begin")
	w.locate(m.Src(r.Node))
	w.buf = append(w.buf, '\n')
	w.indent(2)
	if r.Reset != nil {
		w.text("if (")
		w.readReset(r.Domain)
		w.text(") ")
		w.text(w.name[r.Node])
		w.text(" <= ")
		w.buf = appendLiteral(w.buf, r.Reset, m.Width(r.Node), m.Signed(r.Node))
		w.line(";")
		if !hold {
			w.indent(2)
			w.text("else ")
		}
	}
	if !hold || r.Reset == nil {
		w.branches(r.Node, next, 2)
	}
	w.line("  end")
}

// assign writes the assignment of a register without semicolon.
func (w *writer) assign(reg, v ir.ID) {
	w.text(w.name[reg])
	w.text(" <= ")
	w.fit(v, w.m.Width(reg), alone)
}

// branches writes what a register becomes at the end of a line that is
// indented by level; else-if chains are a loop, the depth of if in if is
// bounded by absorb.
func (w *writer) branches(reg, v ir.ID, level int) {
	for w.is(w.rep[v], absorbed) {
		args := w.m.Args(w.rep[v])
		if w.holds(args[1], reg) { // and what holds needs no branch
			w.condition("if (!", args[0], unary)
			w.branch(reg, args[2], level)
			return
		}
		w.condition("if (", args[0], alone)
		w.branch(reg, args[1], level)
		v = args[2]
		if w.holds(v, reg) {
			return
		}
		w.indent(level)
		w.text("else ")
	}
	w.assign(reg, v)
	w.line(";")
}

func (w *writer) condition(open string, c ir.ID, ctx ir.Op) {
	w.text(open)
	w.whole(c, ctx)
	w.text(") ")
}

// branch writes what stands behind a condition.
func (w *writer) branch(reg, v ir.ID, level int) {
	if !w.is(w.rep[v], absorbed) {
		w.assign(reg, v)
		w.line(";")
		return
	}
	w.line("begin")
	w.indent(level + 1)
	w.branches(reg, v, level+1)
	w.indent(level)
	w.line("end")
}
