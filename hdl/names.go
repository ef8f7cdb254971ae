package hdl

import (
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

type givenName struct {
	name string
	what string
	src  ir.SourceID
}

// giveName records a name of the module's one name space; finish checks it.
func (m *Module) giveName(name string, src ir.SourceID, what string) {
	m.names = append(m.names, givenName{name, what, src})
}

// checkNames reports names that are no Verilog names, and names given twice.
// Output ports are the exception: allowed tells which of them are the
// register or wire of their own name.
func (m *Module) checkNames(outputs map[string]bool) {
	first := make(map[string]givenName, len(m.names))
	for _, g := range m.names {
		if !legalName(g.name) {
			m.reportAt(diagName, g.src, "%s %q is no name in Verilog", g.what, g.name)
			continue
		}
		// An instance called like a word of SystemVerilog alone is written with an
		// underscore: its name is no contract.
		if verilog.Keyword2005(g.name) || verilog.Keyword(g.name) && g.what != "instance" {
			m.reportAt(diagName, g.src, "%s %s is named like a keyword of Verilog", g.what, g.name)
			continue
		}
		if g.name == "clk" || g.name == "rst" {
			m.reportAt(diagName, g.src, "%s %s is named like the implicit clock or reset", g.what, g.name)
			continue
		}
		f, twice := first[g.name]
		if !twice {
			first[g.name] = g
			continue
		}
		if (f.what == "output") != (g.what == "output") && outputs[g.name] {
			continue
		}
		if f.what == "input" && g.what == "output" {
			m.reportAt(diagPorts, g.src, "%s is an input and an output", g.name)
			continue
		}
		m.reportAt(diagClash, g.src, "%s %s has the name of another %s", g.what, g.name, f.what).relate(f.src, "the other is here")
	}
}

func legalName(s string) bool {
	for i, c := range s {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return s != ""
}
