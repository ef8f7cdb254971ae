package hdl

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

type givenName struct {
	name  string
	what  string // "register"
	field string // of a port: "input field Row of main.DistIn"
	src   ir.SourceID
}

// noun names the thing that has the name.
func (g givenName) noun() string {
	name := g.name
	if !legalName(name) {
		name = strconv.Quote(name)
	}
	if g.field != "" {
		return g.field + " (port " + name + ")"
	}
	return g.what + " " + name
}

// giveName records a name of the module's one name space; finish checks it.
func (m *Module) giveName(name string, src ir.SourceID, what string) {
	m.names = append(m.names, givenName{name: name, what: what, src: src})
}

func (m *Module) givePortName(g portGroup, what string) {
	m.names = append(m.names, givenName{g.name, what, g.field, m.here()})
}

// checkNames reports names that are no Verilog names, and names given twice.
// Output ports are the exception: outputs tells which of them are the
// register or wire of their own name.
func (m *Module) checkNames(outputs map[string]bool) {
	first := make(map[string]givenName, len(m.names))
	refused := map[string]bool{}
	for _, g := range m.names {
		if fault := unusableName(g); fault != "" {
			if !refused[g.name] || !outputs[g.name] {
				m.reportAt(diagName, g.src, "%s %s", g.noun(), fault)
			}
			refused[g.name] = true
			continue
		}
		f, twice := first[g.name]
		if !twice {
			first[g.name] = g
			continue
		}
		if g.what == "output" && outputs[g.name] {
			delete(outputs, g.name)
			first[g.name] = g
			continue
		}
		m.clash(f, g)
	}
}

// unusableName says what is wrong about a name, "" when nothing.
func unusableName(g givenName) string {
	switch {
	case !legalName(g.name):
		return "cannot be named so in Verilog"
	// An instance called like a word of SystemVerilog alone is written with an
	// underscore: its name is no contract.
	case verilog.Keyword2005(g.name), verilog.Keyword(g.name) && g.what != "instance":
		return "is named like a keyword of Verilog or SystemVerilog"
	case g.name == "clk" || g.name == "rst":
		return "is named like the implicit clock or reset"
	}
	return ""
}

// clash reports two things of one name.
func (m *Module) clash(f, g givenName) {
	if f.what == "input" && g.what == "output" {
		m.reportAt(diagPorts, g.src, "%s has the name of %s", g.field, f.field).relate(f.src, "the other is here")
		return
	}
	other := f.noun()
	if f.what == g.what && f.field == "" {
		other = "another " + f.what
	}
	r := m.reportAt(diagClash, g.src, "%s has the name of %s", g.noun(), other).relate(f.src, "the other is here")
	if g.what != "output" {
		return
	}
	switch f.what {
	case "register", "wire":
		r.mend("return exactly the Q of %s %s to make it that port, or rename one of them", f.what, f.name)
	case "value":
		r.mend("return exactly the value named %s to make it that port, or rename one of them", f.name)
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
