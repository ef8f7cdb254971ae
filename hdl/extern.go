package hdl

import (
	"slices"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Extern describes a module that is written in Verilog.
type Extern struct {
	Module string // its name in the text
	Text   string // the Verilog, usually a file by go:embed; it is emitted as MODULE.v
	Params []Param
	Clock  bool // it has the port clk
	Reset  bool // it has the port rst
}

// Param is a parameter of a Verilog module and its value as a Verilog literal,
// such as 8, 16'hbeef or "text" in quotes.
type Param = ir.Param

// Extern says that the module is written in Verilog. Its ports are the fields of
// the inputs and outputs, as everywhere, vectors packed; hdltest.Lint compares
// them with the text. What Build returns is a model of it: simulation and proofs
// use the model, the emitted Verilog has the text, and what only the model proves
// (ranges of outputs) is relied upon by neither. A Build that has no model returns
// [NoModel].
func (m *Module) Extern(e Extern) {
	m.must("Extern")
	defer m.unpin(m.pinHere())
	switch {
	case m.g.Extern != nil:
		m.report(diagExtern, "%s is said to be Verilog twice", m.g.Name).mend("one call of Extern")
		return
	case !legalName(e.Module):
		m.report(diagExtern, "Verilog module %q: that is no name", e.Module).mend("the name of the module in the text")
	case e.Text == "":
		m.report(diagExtern, "Verilog module %s has no text", e.Module).mend("Text: the Verilog that has the module; go:embed reads a file")
	}
	m.g.Extern = &ir.Extern{Module: e.Module, Text: e.Text, Params: slices.Clone(e.Params), Clock: e.Clock, Reset: e.Reset}
}

// NoModel returns outputs of the shapes given for a module that is written in
// Verilog and has no model: it can be emitted, and run by engines that read the
// Verilog, but neither simulated in Go nor proved.
func NoModel[O any](m *Module, shapes O) O {
	m.must("NoModel")
	defer m.unpin(m.pinHere())
	if m.g.Extern == nil {
		m.report(diagExtern, "NoModel in %s, which is not said to be Verilog", m.g.Name).mend("call Extern before it")
		return mapSignals(shapes, m.poisonLike)
	}
	m.g.Extern.NoModel = true
	return mapSignals(shapes, func(l leaf) sig {
		w, signed := m.shapeOf("output "+l.path, l)
		return l.like(m.constant(0, w, signed))
	})
}

// outRange returns what is known outside of an output lane.
func (m *Module) outRange(lane ir.ID) ir.Range {
	if m.g.Extern != nil {
		return fullRange(m.g.Width(lane), m.g.Signed(lane))
	}
	return m.g.Range(lane)
}

// checkExtern reports a model with a clock that the Verilog does not have.
func (m *Module) checkExtern() {
	e := m.g.Extern
	if e == nil || e.Clock || len(m.g.Regs) == 0 {
		return
	}
	m.reportAt(diagExtern, m.g.Src(m.g.Regs[0].Node), "the model of the Verilog module %s has a register, and the module has no port clk", e.Module).mend("Clock: true, and Reset: true if it has a port rst")
}
