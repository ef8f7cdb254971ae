package verilog

import "github.com/sparcgen/sparcgen/hdl/ir"

// instances writes the submodules, one port a line.
func (w *writer) instances() {
	for i := range w.m.Insts {
		w.instance(i)
	}
}

func (w *writer) instance(i int) {
	inst := &w.m.Insts[i]
	child := inst.Child
	w.text("  ")
	w.moduleName(child)
	w.buf = append(w.buf, ' ')
	w.text(w.instName[i])
	w.text(" (")
	w.locate(inst.Src)
	first := true
	pin := func(name string) {
		if !first {
			w.buf = append(w.buf, ',')
		}
		first = false
		w.text("\n    .")
		w.text(name)
		w.buf = append(w.buf, '(')
	}
	w.clocks(child, func(d ir.Domain, reset bool) {
		pin(w.clockPort(d, reset))
		if reset {
			w.readReset(inst.Outside(d))
		} else {
			w.readClock(inst.Outside(d))
		}
		w.buf = append(w.buf, ')')
	})
	w.inputPins(child, inst.Ins, pin)
	w.outputPins(i, pin)
	w.line("\n  );")
}

func (w *writer) inputPins(child *ir.Module, ids []ir.ID, pin func(string)) {
	for i := range child.Inputs {
		p := &child.Inputs[i]
		mine := ids[:len(p.Lanes)]
		ids = ids[len(p.Lanes):]
		if w.packed(p) {
			pin(p.Name)
			w.lanes(p, mine)
			w.buf = append(w.buf, ')')
			continue
		}
		for k, id := range mine {
			pin(laneName(p, k))
			w.fit(id, p.Width, alone)
			w.buf = append(w.buf, ')')
		}
	}
}

func (w *writer) outputPins(i int, pin func(string)) {
	w.eachOutput(i, func(p *ir.Port, ids []ir.ID) {
		if w.packed(p) {
			pin(p.Name)
			w.text(w.groups[w.outs[w.m.Aux(ids[0])].group].name)
			w.buf = append(w.buf, ')')
			return
		}
		for k, id := range ids {
			pin(laneName(p, k))
			w.text(w.name[id])
			w.buf = append(w.buf, ')')
		}
	})
}
