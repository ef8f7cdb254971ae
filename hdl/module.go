package hdl

import (
	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Module is a circuit under construction. A generator's Build receives one
// and makes signals, registers, wires, memories and instances in it.
type Module struct {
	d      *design
	g      *ir.Module
	gen    any
	orphan bool // only collects diagnostics of shapes used as signals
	failed bool // has an error of its own

	pin     ir.SourceID // position of everything while not 0
	domain  ir.Domain   // of what is made now
	scope   *scope
	targets []*target
	names   []givenName
	poison  map[ir.ID]bool
	truth   [2]ir.ID // the constants false and true, once made

	targetSlab  slab[target]
	scopeSlab   slab[scope]
	condSlab    slab[Cond]
	assignSlab  slab[assign]
	leafSlab    slab[[]segment]
	segmentSlab slab[segment]
	driveSlab   slab[drive]
	idSlab      slab[ir.ID]
}

// design is one elaboration: all modules, each distinct generator value once.
type design struct {
	ir     *ir.Design
	src    *ir.Sources
	pcs    map[uintptr]ir.SourceID
	chains map[[chainLength]uintptr]ir.SourceID
	elabs  map[any]*elab
	names  map[string]bool // module names in use, in lower case
	diags  []*report
}

func newDesign() *design {
	src := ir.NewSources()
	return &design{
		ir:     &ir.Design{Sources: src, Domains: []ir.DomainInfo{{}, {Name: "clk", Clock: "clk", Reset: "rst"}}},
		src:    src,
		pcs:    map[uintptr]ir.SourceID{},
		chains: map[[chainLength]uintptr]ir.SourceID{},
		elabs:  map[any]*elab{},
		names:  map[string]bool{},
	}
}

const mainDomain = ir.MainDomain

func (d *design) newModule(name string, gen any) *Module {
	m := &Module{d: d, g: &ir.Module{Name: name}, gen: gen, domain: mainDomain, truth: [2]ir.ID{ir.None, ir.None}}
	m.scope = m.newScope()
	return m
}

// newOrphan returns a module that belongs to no design, for diagnostics made
// before any operand with a module is met.
func newOrphan() *Module {
	m := newDesign().newModule("", nil)
	m.orphan = true
	return m
}

// must panics unless m is a module under construction: nothing can be
// reported without one.
func (m *Module) must(what string) {
	if m == nil || m.d == nil {
		panic("hdl: " + what + " needs the module that Build was given; this one is nil")
	}
}

// Name returns the module's Verilog name.
func (m *Module) Name() string { return m.g.Name }

// Keep asks synthesis to keep this module's boundary: adder trees map better
// when a small module a node is not dissolved.
func (m *Module) Keep() { m.g.Keep = true }

// node makes a node at the user's line. The operands belong to m.
func (m *Module) node(op ir.Op, w int, signed bool, r ir.Range, args ...ir.ID) sig {
	return m.nodeAux(op, w, signed, 0, r, args...)
}

func (m *Module) nodeAux(op ir.Op, w int, signed bool, aux int, r ir.Range, args ...ir.ID) sig {
	dom := ir.NoDomain
	for _, a := range args {
		if e := m.g.Domain(a); e != dom && e != ir.NoDomain {
			if dom != ir.NoDomain {
				m.domainsMeet(args, dom, a)
				return m.poisoned(w, signed)
			}
			dom = e
		}
	}
	if w > MaxWidth {
		m.report(diagBadWidth, "the result has width %d; widths are 1 to %d", w, MaxWidth)
		return m.poisoned(w, signed)
	}
	id := m.g.New(ir.Node{Op: op, Signed: signed, Domain: dom, Width: w, Aux: aux, Src: m.here(), Range: r}, args...)
	return sig{m: m, id: id}
}

// domainsMeet reports that node b, of another domain than those of args
// before it, meets them.
func (m *Module) domainsMeet(args []ir.ID, dom ir.Domain, b ir.ID) {
	r := m.report(diagDomains, "signals of the clock domains %s and %s meet", m.domainName(dom), m.domainName(m.g.Domain(b)))
	for _, a := range args {
		if m.g.Domain(a) == dom {
			r.relate(m.g.Src(a), "the one of "+m.domainName(dom)+" is made here")
			break
		}
	}
	r.relate(m.g.Src(b), "the one of "+m.domainName(m.g.Domain(b))+" is made here")
}

// source makes a node without operands that belongs to the present clock domain.
func (m *Module) source(op ir.Op, w int, signed bool, aux int, args ...ir.ID) sig {
	id := m.g.New(ir.Node{Op: op, Signed: signed, Domain: m.domain, Width: w, Aux: aux, Src: m.here(), Range: fullRange(w, signed)}, args...)
	return sig{m: m, id: id}
}

// poisoned returns a value that stands for the result of a mistake: nothing
// computed from it is checked or reported.
func (m *Module) poisoned(w int, signed bool) sig {
	w = clampWidth(w)
	id := m.g.New(ir.Node{Op: ir.Const, Signed: signed, Width: w, Src: m.here()})
	if m.poison == nil {
		m.poison = map[ir.ID]bool{}
	}
	m.poison[id] = true
	return sig{m: m, id: id}
}

func (m *Module) isPoison(id ir.ID) bool { return m.poison != nil && m.poison[id] }

// constant makes a Const node of a value that is known to fit.
func (m *Module) constant(v int64, w int, signed bool) sig {
	id := m.g.New(ir.Node{Op: ir.Const, Signed: signed, Width: w, Src: m.here(), Range: ir.Span(v, v)})
	return sig{m: m, id: id}
}

// bit returns the constant false or true.
func (m *Module) bit(v bool) Bool {
	m.must("a constant")
	i := 0
	if v {
		i = 1
	}
	if m.truth[i] == ir.None {
		m.truth[i] = m.constant(int64(i), 1, false).id
	}
	return Bool{sig{m: m, id: m.truth[i]}}
}
