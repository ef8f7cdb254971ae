package hdl

import "github.com/sparcgen/sparcgen/hdl/ir"

// Delay returns v as it was some cycles ago (default 1): one register a
// signal and cycle. Bools reset to false, everything else has no reset. The
// last stage carries the name, earlier ones name_d1, name_d2, ...
func Delay[T any](m *Module, name string, v T, cycles ...int) T {
	m.must("Delay")
	n := 1
	if len(cycles) > 0 {
		n = cycles[0]
	}
	if n < 0 || len(cycles) > 1 {
		m.report(diagShift, "Delay of %v cycles", cycles).mend("one count, 0 or more")
		return v
	}
	defer m.unpin(m.pinHere())
	for stage := 1; stage <= n; stage++ {
		v = mapSignals(v, func(l leaf) Signal {
			path := join(name, l.path)
			if stage < n {
				path = join(path, "d"+itoa(stage))
			}
			return m.delayOne(path, l.sig)
		})
	}
	return v
}

func (m *Module) delayOne(path string, s Signal) Signal {
	w, signed := s.Width(), s.signed()
	if !m.owns(s.base()) {
		return s.make(m.poisonLike(s))
	}
	q := m.source(ir.Reg, w, signed, len(m.g.Regs), s.base().id)
	info := ir.RegInfo{Node: q.id, Domain: mainDomain}
	info.SetEnumNames(s.enumNames())
	if s.kind() == ir.KindBool {
		info.Reset = zero
	}
	m.g.Regs = append(m.g.Regs, info)
	m.giveName(path, m.here(), "register")
	m.g.SetName(q.id, path)
	q.fmt = s.base().fmt
	return s.make(q)
}

func (m *Module) poisonLike(s Signal) sig {
	p := m.poisoned(s.Width(), s.signed())
	p.fmt = s.base().fmt
	return p
}
