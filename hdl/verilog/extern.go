package verilog

import (
	"fmt"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// emitted returns the modules of a design that become files: what the top holds,
// but not what only the models of modules written in Verilog hold, and of those
// that are one Verilog module only the first.
func emitted(d *ir.Design) ([]*ir.Module, error) {
	if !slices.ContainsFunc(d.Modules, func(m *ir.Module) bool { return m.Extern != nil }) {
		return d.Modules, nil
	}
	need := map[*ir.Module]bool{d.Top(): true}
	for i := len(d.Modules) - 1; i >= 0; i-- { // parents come after their children
		if m := d.Modules[i]; need[m] && m.Extern == nil {
			for k := range m.Insts {
				need[m.Insts[k].Child] = true
			}
		}
	}
	var list []*ir.Module
	files := map[string]*ir.Module{}
	for _, m := range d.Modules {
		if !need[m] {
			continue
		}
		name := textName(m)
		switch other := files[name]; {
		case other == nil:
			files[name] = m
			list = append(list, m)
		case m.Extern == nil || other.Extern == nil:
			return nil, fmt.Errorf("verilog: the module %s that is generated has the name of one that is written in Verilog", name)
		case m.Extern.Text != other.Extern.Text:
			return nil, fmt.Errorf("verilog: modules %s and %s are both the Verilog module %s, with different texts", other.Name, m.Name, name)
		}
	}
	return list, nil
}

// textName returns the name that a module has in the text.
func textName(m *ir.Module) string {
	if m.Extern != nil {
		return m.Extern.Module
	}
	return m.Name
}

// externFile returns the file of a module written in Verilog.
func externFile(m *ir.Module) File {
	e := m.Extern
	text := e.Text
	if text == "" || text[len(text)-1] != '\n' {
		text += "\n"
	}
	return File{Name: e.Module + ".v", Module: e.Module, Text: text}
}

// moduleName writes the module of an instance, with its parameters.
func (w *writer) moduleName(m *ir.Module) {
	w.text(textName(m))
	if m.Extern == nil {
		return
	}
	for i, p := range m.Extern.Params {
		if i == 0 {
			w.text(" #(")
		} else {
			w.text(", ")
		}
		w.text(".")
		w.text(p.Name)
		w.text("(")
		w.text(p.Value)
		w.text(")")
	}
	if len(m.Extern.Params) > 0 {
		w.text(")")
	}
	for _, ports := range [][]ir.Port{m.Inputs, m.Outputs} {
		for i := range ports {
			if ports[i].Vector && w.opts.unpacked {
				w.fail("the vector port %s of %s, which is written in Verilog, cannot be unpacked", ports[i].Name, m.Extern.Module)
			}
		}
	}
}
