package ir

import "slices"

// The checks of ports, registers, memories and instances. tables runs first
// and looks only at the tables, so that node checks may index them; state
// checks a node against its line; sides the lines against their nodes.

// tables checks that the side tables' own indices and names are sound.
func (c *checker) tables() {
	m := c.m
	for i := range m.Inputs {
		c.lanes = append(c.lanes, m.Inputs[i].Lanes...)
	}
	ports := map[string]bool{}
	for _, list := range [][]Port{m.Inputs, m.Outputs} {
		for i := range list {
			p := &list[i]
			if p.Name == "" || ports[p.Name] {
				c.fail(None, "port name", "%q is empty or taken", p.Name)
			}
			ports[p.Name] = true
			c.portKind(p)
		}
	}
	for i := range m.Reads {
		r := &m.Reads[i]
		if r.Mem < 0 || r.Mem >= len(m.Mems) {
			c.fail(None, "read port", "%d is of memory %d, there are %d", i, r.Mem, len(m.Mems))
			continue
		}
		mem := &m.Mems[r.Mem]
		if !slices.Contains(mem.Reads, i) {
			c.fail(None, "read port", "%d is not listed by memory %q", i, mem.Name)
		}
		if r.Latency < 0 || r.Latency > 1 {
			c.fail(None, "read port", "%d has latency %d", i, r.Latency)
		}
		if r.Shared < -1 || r.Shared >= len(mem.Writes) {
			c.fail(None, "read port", "%d shares write port %d, memory %q has %d", i, r.Shared, mem.Name, len(mem.Writes))
		}
	}
	names := map[string]bool{}
	for i := range m.Mems {
		mem := &m.Mems[i]
		if mem.Name == "" || names[mem.Name] {
			c.fail(None, "memory name", "%q is empty or taken", mem.Name)
		}
		names[mem.Name] = true
		for _, r := range mem.Reads {
			if r < 0 || r >= len(m.Reads) || m.Reads[r].Mem != i {
				c.fail(None, "memory", "%q lists read port %d, which is not its own", mem.Name, r)
			}
		}
		if mem.Width < 1 || mem.Depth < 1 || len(mem.Init) > mem.Depth {
			c.fail(None, "memory", "%q has width %d, depth %d and %d initial words", mem.Name, mem.Width, mem.Depth, len(mem.Init))
		}
		for j, v := range mem.Init {
			if !BigSpan(v, v).Fits(mem.Width, mem.Signed) {
				c.fail(None, "memory", "%q: initial word %d is %v, width %d", mem.Name, j, v, mem.Width)
			}
		}
	}
	for i := range m.Insts {
		inst := &m.Insts[i]
		if inst.Name == "" || names[inst.Name] {
			c.fail(None, "instance name", "%q is empty or taken", inst.Name)
		}
		names[inst.Name] = true
		if n := inst.Child.InputLanes(); len(inst.Ins) != n {
			c.fail(None, "instance", "%q drives %d input lanes of %d", inst.Name, len(inst.Ins), n)
		}
		if n := inst.Child.OutputLanes(); len(inst.Outs) != n {
			c.fail(None, "instance", "%q reads %d output lanes of %d", inst.Name, len(inst.Outs), n)
		}
	}
}

// portKind checks that a port's kind, sign, width and lanes agree.
func (c *checker) portKind(p *Port) {
	ok := p.Width >= 1
	switch p.Kind {
	case KindBool:
		ok = p.Width == 1 && !p.Signed
	case KindUInt, KindEnum:
		ok = ok && !p.Signed
	case KindSInt:
		ok = ok && p.Signed
	}
	if !ok {
		c.fail(None, "port kind", "%q: kind %d, width %d, signed %t", p.Name, p.Kind, p.Width, p.Signed)
	}
	if !p.Vector && len(p.Lanes) != 1 {
		c.fail(None, "port kind", "%q is a scalar of %d lanes", p.Name, len(p.Lanes))
	}
}

// state checks a node that a side table describes against its line there.
func (c *checker) state(id ID) {
	m, aux := c.m, c.m.Aux(id)
	listed := func(n int) bool {
		if aux < 0 || aux >= n {
			c.fail(id, "side table", "index %d of %d", aux, n)
			return false
		}
		return true
	}
	back := func(n ID) {
		if n != id {
			c.fail(id, "side table", "line %d names %%%d", aux, n)
		}
	}
	switch m.Op(id) {
	case Const:
		if !m.Range(id).Single() {
			c.fail(id, "const", "range %v", m.Range(id))
		}
	case Input:
		if listed(len(c.lanes)) {
			back(c.lanes[aux])
		}
	case InstOut:
		if listed(len(m.InstOuts)) {
			ref := m.InstOuts[aux]
			if ref.Inst < 0 || ref.Inst >= len(m.Insts) || ref.Lane < 0 || ref.Lane >= len(m.Insts[ref.Inst].Outs) {
				c.fail(id, "side table", "instance %d lane %d", ref.Inst, ref.Lane)
				return
			}
			back(m.Insts[ref.Inst].Outs[ref.Lane])
		}
	case Reg:
		if listed(len(m.Regs)) {
			r := &m.Regs[aux]
			back(r.Node)
			c.want(id, 0, m.kind(id))
			if r.Domain != m.Domain(id) {
				c.fail(id, "domain", "%d, the register's is %d", m.Domain(id), r.Domain)
			}
			if r.Reset != nil && !BigSpan(r.Reset, r.Reset).Fits(m.Width(id), m.Signed(id)) {
				c.fail(id, "reset", "%v in %v", r.Reset, m.kind(id))
			}
		}
	case MemRead:
		if listed(len(m.Reads)) {
			r := &m.Reads[aux]
			back(r.Node)
			if r.Mem < 0 || r.Mem >= len(m.Mems) {
				return // reported by tables
			}
			mem := &m.Mems[r.Mem]
			c.wantKind(id, valueKind{mem.Width, mem.Signed})
			c.want(id, 0, valueKind{mem.AddrWidth(), false})
			c.want(id, 1, bit)
			if r.Domain != m.Domain(id) {
				c.fail(id, "domain", "%d, the read port's is %d", m.Domain(id), r.Domain)
			}
			if en := m.Arg(id, 1); r.Latency == 0 && !m.Range(en).Equal(Span(1, 1)) {
				c.fail(id, "read port", "latency 0 and enable %v", m.Range(en))
			}
		}
	}
}

// wantKind demands the kind of a node.
func (c *checker) wantKind(id ID, k valueKind) {
	if got := c.m.kind(id); got != k {
		c.fail(id, "kind", "is %v, not %v", got, k)
	}
}

// sides checks every line of the side tables against the nodes it names.
func (c *checker) sides() {
	m := c.m
	lane := 0
	for i := range m.Inputs {
		p := &m.Inputs[i]
		for _, id := range p.Lanes {
			if c.owns("input "+p.Name, id, Input, lane) {
				c.wantKind(id, valueKind{p.Width, p.Signed})
			}
			lane++
		}
	}
	for i := range m.Outputs {
		p := &m.Outputs[i]
		for _, id := range p.Lanes {
			c.drives("output "+p.Name, id, valueKind{p.Width, p.Signed})
		}
	}
	for i := range m.Regs {
		c.owns("register", m.Regs[i].Node, Reg, i)
	}
	for i := range m.Reads {
		c.owns("read port", m.Reads[i].Node, MemRead, i)
	}
	outs := 0
	for i := range m.Insts {
		c.instance(i)
		outs += len(m.Insts[i].Outs)
	}
	if outs != len(m.InstOuts) {
		c.fail(None, "instance", "%d output lanes, %d references", outs, len(m.InstOuts))
	}
	for i := range m.Mems {
		mem := &m.Mems[i]
		for j := range mem.Writes {
			p := &mem.Writes[j]
			c.drives("memory "+mem.Name+" write enable", p.En, bit)
			c.drives("memory "+mem.Name+" write address", p.Addr, valueKind{mem.AddrWidth(), false})
			c.drives("memory "+mem.Name+" write data", p.Data, valueKind{mem.Width, mem.Signed})
		}
	}
}

// instance checks the lanes of an instance against its module's ports.
func (c *checker) instance(i int) {
	inst := &c.m.Insts[i]
	lane := 0
	for j := range inst.Child.Inputs {
		p := &inst.Child.Inputs[j]
		for range p.Lanes {
			if lane < len(inst.Ins) {
				c.drives("instance "+inst.Name+" input "+p.Name, inst.Ins[lane], valueKind{p.Width, p.Signed})
			}
			lane++
		}
	}
	lane = 0
	for j := range inst.Child.Outputs {
		p := &inst.Child.Outputs[j]
		for range p.Lanes {
			if lane < len(inst.Outs) {
				id := inst.Outs[lane]
				c.drives("instance "+inst.Name+" output "+p.Name, id, valueKind{p.Width, p.Signed})
				if c.exists(id) && (c.m.Op(id) != InstOut || uint(c.m.Aux(id)) >= uint(len(c.m.InstOuts)) || c.m.InstOuts[c.m.Aux(id)] != InstRef{i, lane}) {
					c.fail(id, "side table", "instance %s reads lane %d from it", inst.Name, lane)
				}
			}
			lane++
		}
	}
}

// owns demands that a line's node is of a kind and points back at the line.
func (c *checker) owns(what string, id ID, op Op, index int) bool {
	switch {
	case !c.exists(id):
		c.fail(None, "side table", "%s %d is %%%d, of %d nodes", what, index, id, c.m.Len())
	case c.m.Op(id) != op || c.m.Aux(id) != index:
		c.fail(id, "side table", "%s %d is of kind %v, index %d", what, index, c.m.Op(id), c.m.Aux(id))
	default:
		return true
	}
	return false
}

// drives demands that a node exists and is of a kind.
func (c *checker) drives(what string, id ID, k valueKind) {
	switch {
	case !c.exists(id):
		c.fail(None, "driver", "%s is %%%d, of %d nodes", what, id, c.m.Len())
	case c.m.kind(id) != k:
		c.fail(id, "driver", "%s is %v, not %v", what, c.m.kind(id), k)
	}
}
