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
		v = mapSignals(v, func(l leaf) sig {
			path := join(name, l.path)
			if stage < n {
				path = join(path, "d"+itoa(stage))
			}
			return m.delayOne(path, l)
		})
	}
	return v
}

func (m *Module) delayOne(path string, s leaf) sig {
	w, signed := s.Width(), s.signed()
	if !m.owns(s.sig) {
		return m.poisonLike(s)
	}
	if !m.belong("register "+path, m.domain, s.id) {
		return m.poisonLike(s)
	}
	q := m.source(ir.Reg, w, signed, len(m.g.Regs), s.id)
	info := ir.RegInfo{Node: q.id, Domain: m.domain}
	info.SetEnumNames(s.enumNames())
	if s.kind == ir.KindBool {
		info.Reset = zero
	}
	m.g.Regs = push(m.g.Regs, info)
	m.giveName(path, m.here(), registerName)
	m.g.SetName(q.id, path)
	return s.like(q)
}

func (m *Module) poisonLike(s leaf) sig {
	return s.like(m.poisoned(s.Width(), s.signed()))
}
