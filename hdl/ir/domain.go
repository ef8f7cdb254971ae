package ir

import "slices"

// MainDomain is the domain of the ports clk and rst.
const MainDomain Domain = 1

// DomainUse is a clock domain of a module beside the main one. Clock and Reset
// say which of its implicit ports the module has, as [Module].Clock and Reset
// do for the main domain.
type DomainUse struct {
	Domain       Domain
	Clock, Reset bool
}

// HasPorts reports which implicit ports of a domain the module has.
func (m *Module) HasPorts(d Domain) (clock, reset bool) {
	c, r := m.marks(d)
	return c != nil && *c, r != nil && *r
}

// marks returns the flags of a domain, nil for one the module has not declared.
func (m *Module) marks(d Domain) (clock, reset *bool) {
	if d == MainDomain {
		return &m.Clock, &m.Reset
	}
	for i := range m.Domains {
		if u := &m.Domains[i]; u.Domain == d {
			return &u.Clock, &u.Reset
		}
	}
	return nil, nil
}

// Outside returns what a domain of the child is in the module of the instance.
func (inst *Inst) Outside(d Domain) Domain {
	if inst.Domains == nil || d == NoDomain {
		return d
	}
	if d == MainDomain {
		return inst.Domains[0]
	}
	for i, u := range inst.Child.Domains {
		if u.Domain == d {
			return inst.Domains[i+1]
		}
	}
	return NoDomain
}

// MarkClocks sets Clock and Reset of every module and domain from what it and
// its instances hold. The passes call it when they have removed state.
func (d *Design) MarkClocks() {
	for _, m := range d.Modules { // children come first
		m.markClocks()
	}
}

func (m *Module) markClocks() {
	m.Clock, m.Reset = false, false
	m.Domains = slices.Clone(m.Domains)
	for i := range m.Domains {
		m.Domains[i].Clock, m.Domains[i].Reset = false, false
	}
	mark := func(d Domain, clocked, resets bool) {
		if clock, reset := m.marks(d); clock != nil {
			*clock = *clock || clocked
			*reset = *reset || resets
		}
	}
	for i := range m.Regs {
		mark(m.Regs[i].Domain, true, m.Regs[i].Reset != nil)
	}
	for i := range m.Mems {
		for j := range m.Mems[i].Writes {
			mark(m.Mems[i].Writes[j].Domain, true, false)
		}
	}
	for i := range m.Reads {
		mark(m.Reads[i].Domain, m.Reads[i].Latency > 0, false)
	}
	if e := m.Extern; e != nil {
		m.Clock, m.Reset = e.Clock, e.Reset
		return
	}
	for i := range m.Insts {
		inst := &m.Insts[i]
		mark(inst.Outside(MainDomain), inst.Child.Clock, inst.Child.Reset)
		for _, u := range inst.Child.Domains {
			mark(inst.Outside(u.Domain), u.Clock, u.Reset)
		}
	}
}

// within returns the table of what the domains of an instance's child are in
// the flat module, given the table of the module of the instance; nil: the
// same numbers.
func (inst *Inst) within(outer []Domain) []Domain {
	if inst.Domains == nil && outer == nil {
		return nil
	}
	table := make([]Domain, 256)
	for d := range table {
		table[d] = Domain(d)
		if d == int(MainDomain) || slices.ContainsFunc(inst.Child.Domains, func(u DomainUse) bool { return int(u.Domain) == d }) {
			table[d] = inst.Outside(Domain(d))
		}
		if outer != nil {
			table[d] = outer[table[d]]
		}
	}
	return table
}
