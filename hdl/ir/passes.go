package ir

import "fmt"

// Pass is one step of simplification: it maps a sorted module to a sorted
// module that behaves alike at the same ports. It must not change its argument,
// and what it returns, unless that is the argument itself, shares no nodes with it.
type Pass struct {
	Name string
	Run  func(*Module) *Module
}

// Passes is what the back ends run, in order.
var Passes = []Pass{
	{"fold", Fold},
	{"narrow", Narrow},
	{"share", Share},
	{"refold", Fold}, // narrowing leaves slices of constants and of extensions, sharing leaves x ^ x
	{"prune", Prune},
}

// Run returns the design with its modules in order ([Order]) and every pass
// applied to each, children first; the argument is left as it is. Modules
// without an instance left are gone. With check set, the design and every
// result are checked ([CheckDesign], [CheckSorted]). The error is a
// combinational loop or what a check found.
func Run(d *Design, passes []Pass, check bool) (*Design, error) {
	if check {
		if err := CheckDesign(d); err != nil {
			return nil, err
		}
	}
	out := &Design{Domains: d.Domains, Sources: d.Sources}
	now := make(map[*Module]*Module, len(d.Modules))
	rm := &room{}
	for _, m := range d.Modules {
		done, err := runModule(m, now, rm, passes, check)
		if err != nil {
			return nil, err
		}
		now[m] = done
		out.Modules = append(out.Modules, done)
	}
	out.dropUnused()
	out.MarkClocks()
	return out, nil
}

func runModule(m *Module, now map[*Module]*Module, rm *room, passes []Pass, check bool) (*Module, error) {
	sorted, err := Order(m)
	if err != nil {
		return nil, err
	}
	c := *sorted // shares the nodes, which passes do not change
	c.Insts = make([]Inst, len(sorted.Insts))
	for i, inst := range sorted.Insts {
		inst.Child = now[inst.Child]
		c.Insts[i] = inst
	}
	c.room = rm
	m = &c
	for _, p := range passes {
		before := m
		if m = p.Run(before); m != before && before != &c {
			rm.clear(before)
		}
		if check {
			if err := CheckSorted(m); err != nil {
				return nil, fmt.Errorf("after pass %s: %w", p.Name, err)
			}
		}
	}
	if m == &c {
		c.room = nil
		return m, nil
	}
	rm.settle(m)
	return m, nil
}

// dropUnused removes the modules that the top does not hold.
func (d *Design) dropUnused() {
	used := map[*Module]bool{d.Top(): true}
	for i := len(d.Modules) - 1; i >= 0; i-- {
		if m := d.Modules[i]; used[m] {
			for j := range m.Insts {
				used[m.Insts[j].Child] = true
			}
		}
	}
	kept := d.Modules[:0]
	for _, m := range d.Modules {
		if used[m] {
			kept = append(kept, m)
		}
	}
	d.Modules = kept
}
