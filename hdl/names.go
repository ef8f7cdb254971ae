package hdl

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

type givenName struct {
	name string
	port *portGroup // nil: no port
	src  ir.SourceID
	what nameKind
}

// nameKind says what has a name.
type nameKind uint8

const (
	inputName nameKind = iota
	outputName
	instanceName
	memoryName
	registerName
	valueName
	wireName
	clockName
	resetName
	claimName
)

func (k nameKind) String() string {
	return [...]string{"input", "output", "instance", "memory", "register", "value", "wire", "clock", "reset", "claim"}[k]
}

// noun names the thing that has the name.
func (g *givenName) noun() string {
	name := g.name
	if !legalName(name) {
		name = strconv.Quote(name)
	}
	if g.port != nil {
		return g.port.field + " (port " + name + ")"
	}
	return g.what.String() + " " + name
}

// giveName records a name of the module's one name space; finish checks it.
func (m *Module) giveName(name string, src ir.SourceID, what nameKind) {
	m.names = push(m.names, givenName{name: name, what: what, src: src})
}

func (m *Module) givePortName(g *portGroup, what nameKind) {
	m.names = push(m.names, givenName{g.name, g, m.here(), what})
}

// checkNames reports names that are no Verilog names, and names given twice.
// Output ports are the exception: outputs tells which of them are the
// register or wire of their own name.
func (m *Module) checkNames(outputs map[string]bool) {
	first := make(map[string]int32, len(m.names)) // index into m.names
	refused := map[string]bool{}
	for i := range m.names {
		g := &m.names[i]
		if fault := unusableName(g); fault != "" {
			if !refused[g.name] || !outputs[g.name] {
				r := m.reportAt(diagName, g.src, "%s %s", g.noun(), fault)
				if fault == isKeyword {
					r.mend("another name, such as %s_value", g.name)
				}
			}
			refused[g.name] = true
			continue
		}
		f, twice := first[g.name]
		if !twice {
			first[g.name] = int32(i)
			continue
		}
		if g.what == outputName && outputs[g.name] {
			delete(outputs, g.name)
			first[g.name] = int32(i)
			continue
		}
		m.clash(&m.names[f], g)
	}
}

const isKeyword = "is named like a keyword of Verilog, SystemVerilog or C++"

// unusableName says what is wrong about a name, "" when nothing.
func unusableName(g *givenName) string {
	switch {
	case !legalName(g.name):
		return "cannot be named so in Verilog"
	// An instance called like a word of SystemVerilog alone is written with an
	// underscore: its name is no contract.
	case verilog.Keyword(g.name) && (g.what != instanceName || verilog.Keyword2005(g.name)):
		return isKeyword
	case g.name == "clk" || g.name == "rst":
		return "is named like the implicit clock or reset"
	}
	return ""
}

// clash reports two things of one name.
func (m *Module) clash(f, g *givenName) {
	if f.what == inputName && g.what == outputName {
		m.reportAt(diagPorts, g.src, "%s has the name of %s", g.port.field, f.port.field).relate(f.src, "the other is here")
		return
	}
	other := f.noun()
	if f.what == g.what && f.port == nil {
		other = "another " + f.what.String()
	}
	r := m.reportAt(diagClash, g.src, "%s has the name of %s", g.noun(), other).relate(f.src, "the other is here")
	if g.what != outputName {
		return
	}
	switch f.what {
	case registerName, wireName:
		r.mend("return exactly the Q of %s %s to make it that port, or rename one of them", f.what, f.name)
	case valueName:
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
