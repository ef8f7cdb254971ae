package hdl

import "github.com/sparcgen/sparcgen/hdl/ir"

// Domain is a clock domain of a module: what changes at the edges of one
// clock. Every module has the main domain, of the ports clk and rst;
// [Module.Domain] declares others.
type Domain struct {
	m  *Module
	id ir.Domain
}

// Domain returns the module's clock domain of a name, which the first call
// declares: the module then has the ports name_clk and, if a register of the
// domain has a reset value, name_rst (synchronous, active high), as far as it
// holds state in the domain. The name clk stands for the main domain.
//
// Signals of two domains never meet: an operation, a register, a memory port
// or an instance that mixes them is a mistake. Package cross has what brings
// a value over.
func (m *Module) Domain(name string) Domain {
	m.must("Domain")
	if name == "clk" {
		return m.MainDomain()
	}
	for _, u := range m.g.Domains {
		if m.d.ir.Domains[u.Domain].Name == name {
			return Domain{m, u.Domain}
		}
	}
	d := m.d.domain(name)
	if d == ir.NoDomain {
		m.report(diagDomain, "domain %s is the 255th of the design; there are 254 at most", name)
		return m.MainDomain()
	}
	m.g.Domains = append(m.g.Domains, ir.DomainUse{Domain: d})
	m.giveName(m.d.ir.Domains[d].Clock, m.here(), clockName)
	m.giveName(m.d.ir.Domains[d].Reset, m.here(), resetName)
	return Domain{m, d}
}

// domain returns the number of a domain in the design, NoDomain when there is
// none left.
func (d *design) domain(name string) ir.Domain {
	for i := range d.ir.Domains {
		if i > int(mainDomain) && d.ir.Domains[i].Name == name {
			return ir.Domain(i)
		}
	}
	if len(d.ir.Domains) > 254 {
		return ir.NoDomain
	}
	d.ir.Domains = append(d.ir.Domains, ir.DomainInfo{Name: name, Clock: name + "_clk", Reset: name + "_rst"})
	return ir.Domain(len(d.ir.Domains) - 1)
}

// MainDomain returns the domain of the ports clk and rst.
func (m *Module) MainDomain() Domain {
	m.must("MainDomain")
	return Domain{m, mainDomain}
}

// Name returns the name of the domain in its module; clk is the main one.
func (d Domain) Name() string { return d.m.domainName(d.id) }

func (m *Module) domainName(d ir.Domain) string { return m.d.ir.Domains[d].Name }

// In runs f at once. The registers, delays, wires, memory ports and instances
// that f makes belong to the domain; outside they belong to the main one.
func (m *Module) In(d Domain, f func()) {
	m.must("In")
	if !m.ownDomain(d) {
		d.id = m.domain
	}
	before := m.domain
	m.domain = d.id
	f()
	m.domain = before
}

func (m *Module) ownDomain(d Domain) bool {
	if d.m == m {
		return true
	}
	m.report(diagDomain, "a clock domain of another module is used in module %s", m.g.Name).
		mend("declare it here: m.Domain(name)")
	return false
}

// InDomain says that inputs, the fields of in or parts of them, belong to a
// domain other than the main one, and returns them. It comes before anything
// is made of them.
func InDomain[T any](d Domain, in T) T {
	m := d.m
	m.must("InDomain")
	defer m.unpin(m.pinHere())
	for _, l := range leaves(in) {
		if !m.owns(l.sig) {
			continue
		}
		if m.g.Op(l.id) != ir.Input || m.read(l.id) {
			m.report(diagDomain, "InDomain(%s) of a value that is no input, or of an input after its first use", d.Name())
			continue
		}
		m.g.SetDomain(l.id, d.id)
	}
	return in
}

// read reports whether a node is an operand so far. Inputs come first, so a
// call at the beginning of Build looks at little.
func (m *Module) read(id ir.ID) bool {
	for n := id + 1; int(n) < m.g.Len(); n++ {
		for _, a := range m.g.Args(n) {
			if a == id {
				return true
			}
		}
	}
	return false
}

// Crossing makes a register of the present domain that takes the value of a
// register of any domain: the first flip-flop of a synchroniser. Between the
// clocks each bit is sampled before or after its change, at random; so only
// one bit of v may change at a time, and the result may be used only after a
// second register. It is what package cross is made of: use that.
//
// v is a register, an input, an output of an instance or bits of one: what is
// computed on the way glitches.
func Crossing[T Signal](m *Module, name string, v T, opt RegOption) T {
	m.must("Crossing")
	defer m.unpin(m.pinHere())
	s := v.base()
	if !m.owns(s) {
		return withFormat(v, m.poisoned(v.Width(), v.signed()))
	}
	for op := m.g.Op(s.id); op == ir.Slice || op == ir.Ext; op = m.g.Op(s.id) {
		if s.id = m.g.Arg(s.id, 0); s.id == ir.None {
			break // a wire that is set later
		}
	}
	if s.id == ir.None || !m.g.IsState(s.id) {
		m.report(diagCrossing, "%s samples a value that is computed, not one that a register holds", name)
		return withFormat(v, m.poisoned(v.Width(), v.signed()))
	}
	r := Reg(m, name, v, opt)
	r.t.crosses = true
	r.Set(v)
	return r.Q
}

// belong reports whether nodes belong to a domain or to none; the first that
// does not is a mistake, at the place of the present statement. what says who
// takes the value.
func (m *Module) belong(what string, d ir.Domain, nodes ...ir.ID) bool {
	for _, id := range nodes {
		if e := m.g.Domain(id); e != ir.NoDomain && e != d {
			m.report(diagDomains, "%s, of clock domain %s, takes a value of domain %s", what, m.domainName(d), m.domainName(e)).
				relate(m.g.Src(id), "the value is made here")
			return false
		}
	}
	return true
}

// InstOption is an option of Inst: see [Domain.As].
type InstOption struct {
	domain Domain
	child  string
}

// As makes the domain the one that an instance calls by the name child:
//
//	hdl.Inst(m, "fifo", g, in, pixel.As("read"))
//
// The main domain of an instance is the one in which it is made ([Module.In]),
// unless pixel.As("clk") says otherwise.
func (d Domain) As(child string) InstOption { return InstOption{d, child} }

// mapDomains returns what the domains of a child are here; nil when each is
// the same.
func (m *Module) mapDomains(name string, child *ir.Module, opts []InstOption) []ir.Domain {
	table := make([]ir.Domain, 1+len(child.Domains))
	table[0] = m.domain
	used := make([]bool, len(opts))
	find := func(at int, domain string) {
		for i, o := range opts {
			if o.child == domain && m.ownDomain(o.domain) {
				table[at], used[i] = o.domain.id, true
			}
		}
	}
	find(0, "clk")
	same := table[0] == mainDomain
	for i, u := range child.Domains {
		inner := m.domainName(u.Domain)
		for _, mine := range m.g.Domains {
			if mine.Domain == u.Domain {
				table[i+1] = u.Domain
			}
		}
		find(i+1, inner)
		if table[i+1] == ir.NoDomain {
			m.report(diagDomain, "instance %s of %s has the clock domain %s, which %s has not", name, child.Name, inner, m.g.Name).
				mend("give one: hdl.Inst(m, name, generator, in, domain.As(%q)), or declare it: m.Domain(%q)", inner, inner)
			table[i+1] = m.domain
		}
		same = same && table[i+1] == u.Domain
	}
	for i, o := range opts {
		if !used[i] {
			m.report(diagDomain, "instance %s of %s has no clock domain %s", name, child.Name, o.child)
		}
	}
	if same {
		return nil
	}
	return table
}
