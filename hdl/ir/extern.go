package ir

import "fmt"

// Extern makes a module stand for one written in Verilog: what the module's nodes
// compute is a model of it, for simulation and proofs, and its text is what is
// emitted. Nothing outside relies on what the model proves of its outputs.
type Extern struct {
	Module       string // name of the Verilog module
	Text         string // the file that has it
	Params       []Param
	Clock, Reset bool // the implicit ports it has
	NoModel      bool // the nodes mean nothing
}

// Param is a parameter of a Verilog module and its value, a Verilog literal.
type Param struct{ Name, Value string }

// stays reports whether a module has something in it, at any depth, for which
// an instance stays though nothing reads its outputs: claims or Verilog.
func (m *Module) stays() bool {
	return m.within(func(c *Module) bool { return len(c.Claims) > 0 || c.Extern != nil })
}

// within reports whether something holds of the module or one in it.
func (m *Module) within(holds func(*Module) bool) bool {
	seen := map[*Module]bool{m: true}
	todo := []*Module{m}
	for len(todo) > 0 {
		m = todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if holds(m) {
			return true
		}
		for i := range m.Insts {
			if c := m.Insts[i].Child; !seen[c] {
				seen[c] = true
				todo = append(todo, c)
			}
		}
	}
	return false
}

// modelled returns an error for the first module of a design that is Verilog and
// has no model.
func (d *Design) modelled() error {
	for _, m := range d.Modules {
		if m.Extern != nil && m.Extern.NoModel && d.Top().within(func(c *Module) bool { return c == m }) {
			return fmt.Errorf("module %s is the Verilog module %s and has no model: it runs only on an engine that reads Verilog; "+
				"let its Build return what it computes in place of hdl.NoModel", m.Name, m.Extern.Module)
		}
	}
	return nil
}
