package cover

import "github.com/sparcgen/sparcgen/hdl/ir"

// Chosen tells where output lanes have their values from: now are the arms that
// were chosen in the latest cycle in the logic between the registers and the
// lanes, before those chosen in the cycle before in the logic of the next values
// of the registers that the lanes depend on. Registers that held are left out.
func (e *Engine) Chosen(lanes []int) (now, before []Point) {
	m := e.plan.m
	var outputs []ir.ID
	for i := range m.Outputs {
		if own(&m.Outputs[i]) {
			outputs = append(outputs, m.Outputs[i].Lanes...)
		}
	}
	var roots, next []ir.ID
	for _, lane := range lanes {
		roots = append(roots, outputs[lane])
	}
	reads := cone(m, roots)
	for i := range m.Regs {
		if reads[m.Regs[i].Node] {
			next = append(next, m.Arg(m.Regs[i].Node, 0))
		}
	}
	return e.arms(e.latest[0], reads), e.arms(e.latest[1], cone(m, next))
}

// arms returns the arms of multiplexers in a cone that are in a map.
func (e *Engine) arms(chosen Map, cone []bool) (list []Point) {
	for _, p := range e.plan.points {
		if p.Kind == Arm && p.node != ir.None && cone[p.node] && chosen.Has(p) && p.What != holds {
			list = append(list, p)
		}
	}
	return list
}

// cone marks the nodes that some nodes depend on in the same cycle, and these.
func cone(m *ir.Module, roots []ir.ID) []bool {
	marked := make([]bool, m.Len())
	for _, id := range roots {
		marked[id] = true
	}
	for id := ir.ID(m.Len()) - 1; id >= 0; id-- { // users come after their operands
		if marked[id] && !m.IsState(id) {
			for _, a := range m.Args(id) {
				marked[a] = true
			}
		}
	}
	return marked
}
