package verilog

// claims writes the claims of a module, and what only they read, under the
// define that Yosys's read_verilog -formal sets. A claim is looked at before each
// edge of its clock outside reset, or, in a module that has not that clock, at
// all times.
func (w *writer) claims() {
	m := w.m
	if len(m.Claims) == 0 {
		return
	}
	w.line("`ifdef FORMAL")
	w.part = ghost
	w.state()
	w.wires()
	w.blocks()
	w.memoryBlocks()
	for i := range m.Claims {
		w.claim(i)
	}
	w.sink()
	w.line("`endif")
}

func (w *writer) claim(i int) {
	c := &w.m.Claims[i]
	clock, reset := w.m.HasPorts(c.Domain)
	w.text("  always @")
	if clock {
		w.text("(posedge ")
		w.readClock(c.Domain)
		w.text(") ")
	} else {
		w.text("* ")
	}
	if reset {
		w.text("if (!")
		w.readReset(c.Domain)
		w.text(") ")
	}
	w.text(w.claimName[i])
	w.text(": ")
	w.text(c.Kind.String())
	w.text(" (")
	w.whole(c.Node, alone)
	w.buf = append(w.buf, ')')
	w.end(c.Src)
}
