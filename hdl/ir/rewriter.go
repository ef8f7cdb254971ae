package ir

// rewriter builds a module from another one, node by node. Every pass uses
// it: a pass decides what each node becomes, in topological order, and the
// rewriter moves ports, registers, memories, instances, claims and names over.
type rewriter struct {
	src, dst *Module
	to       []ID // by source id: its node in dst, None while it has none
	late     []ID // nodes of dst whose operands are still source ids

	prefix   string   // put before the names of nodes and memories
	inlined  bool     // src becomes a part of dst: its ports are not dst's
	shared   bool     // dst has the names and ranges of src under the same numbers
	domains  []Domain // by domain of src: what it is in dst; nil: the same
	keepMem  []bool   // nil: all
	keepInst []bool   // nil: all
}

// rewrite starts the copy of a module.
func rewrite(src *Module) *rewriter {
	dst := &Module{Name: src.Name, Keep: src.Keep, At: src.At, Extern: src.Extern, Clock: src.Clock, Reset: src.Reset, Domains: src.Domains, room: src.room}
	dst.room.furnish(dst)
	dst.grow(src.Len(), len(src.args))
	dst.names = src.names[:len(src.names):len(src.names)] // a number names the same text in both
	dst.ranges.list = src.ranges.list[:len(src.ranges.list):len(src.ranges.list)]
	dst.Regs = grown(dst.Regs, len(src.Regs))
	w := rewriteInto(dst, src)
	w.shared = true
	return w
}

// rewriteInto starts the copy of src behind what dst already holds.
func rewriteInto(dst, src *Module) *rewriter {
	w := &rewriter{src: src, dst: dst, to: src.room.ids(src.Len()), late: src.room.ids(len(src.Regs) + len(src.Reads))[:0]}
	for i := range w.to {
		w.to[i] = None
	}
	return w
}

// copy gives a source node its equal in dst. The operands of a combinational
// node must have theirs; those of a state node may come later.
func (w *rewriter) copy(id ID) ID {
	if w.src.IsState(id) {
		return w.copyLate(id)
	}
	n := w.node(id)
	args := w.dst.Args(n)
	for i := range args {
		args[i] = w.to[args[i]]
	}
	return w.place(id, n)
}

// copyLate is copy with operands that are mapped only by finish.
func (w *rewriter) copyLate(id ID) ID {
	n := w.node(id)
	if len(w.src.Args(id)) > 0 {
		w.late = append(w.late, n)
	}
	return w.place(id, n)
}

// node makes a node of dst like a source node, operands included.
func (w *rewriter) node(id ID) ID {
	s, d := w.src, w.dst
	if !w.shared {
		n := s.Node(id)
		n.Domain = w.domain(n.Domain)
		return d.New(n, s.Args(id)...)
	}
	n := d.append(s.op[id], s.signed[id], s.domain[id], s.width[id], s.aux[id], s.src[id], s.rng[id])
	d.args = append(d.args, s.Args(id)...)
	d.start = append(d.start, int32(len(d.args)))
	return n
}

// domain returns what a domain of src is in dst.
func (w *rewriter) domain(d Domain) Domain {
	if w.domains == nil {
		return d
	}
	return w.domains[d]
}

// place records a new node of dst as the one that stands for a source node,
// and names it as the source node is named.
func (w *rewriter) place(id, n ID) ID {
	w.to[id] = n
	if w.shared {
		if int(id) < len(w.src.name) && w.src.name[id] != 0 {
			w.dst.nameSlot(n)
			w.dst.name[n] = w.src.name[id]
		}
		return n
	}
	if s := w.src.NameOf(id); s != "" {
		w.dst.SetName(n, w.prefix+s)
	}
	return n
}

// finish maps the operands left over and moves the side tables. A register or
// read port whose node has none in dst is gone.
func (w *rewriter) finish() *Module {
	for _, n := range w.late {
		args := w.dst.Args(n)
		for i := range args {
			args[i] = w.to[args[i]]
		}
	}
	if !w.inlined {
		w.dst.Inputs = w.ports(w.src.Inputs)
		w.dst.Outputs = w.ports(w.src.Outputs)
	}
	for _, r := range w.src.Regs {
		if r.Node = w.to[r.Node]; r.Node != None {
			r.Domain = w.domain(r.Domain)
			w.dst.aux[r.Node] = int32(len(w.dst.Regs))
			w.dst.Regs = append(w.dst.Regs, r)
		}
	}
	w.memories()
	w.instances()
	w.claims()
	w.src.room.giveBack(w.late)
	w.src.room.giveBack(w.to)
	return w.dst
}

func (w *rewriter) ids(from []ID) []ID {
	out := make([]ID, len(from))
	for i, id := range from {
		out[i] = w.to[id]
	}
	return out
}

func (w *rewriter) ports(from []Port) []Port {
	out := make([]Port, len(from))
	for i, p := range from {
		p.Lanes = w.ids(p.Lanes)
		out[i] = p
	}
	return out
}

func (w *rewriter) memories() {
	index := make([]int, len(w.src.Mems))
	for i, mem := range w.src.Mems {
		if w.keepMem != nil && !w.keepMem[i] {
			continue
		}
		index[i] = len(w.dst.Mems)
		mem.Name = w.prefix + mem.Name
		mem.Reads = nil
		writes := make([]WritePort, len(mem.Writes))
		for j, p := range mem.Writes {
			p.En, p.Addr, p.Data = w.to[p.En], w.to[p.Addr], w.to[p.Data]
			p.Domain = w.domain(p.Domain)
			writes[j] = p
		}
		mem.Writes = writes
		w.dst.Mems = append(w.dst.Mems, mem)
	}
	for _, r := range w.src.Reads {
		if r.Node = w.to[r.Node]; r.Node == None {
			continue
		}
		n := len(w.dst.Reads)
		r.Mem, r.Domain = index[r.Mem], w.domain(r.Domain)
		w.dst.aux[r.Node] = int32(n)
		w.dst.Reads = append(w.dst.Reads, r)
		mem := &w.dst.Mems[r.Mem]
		mem.Reads = append(mem.Reads, n)
	}
}

func (w *rewriter) instances() {
	for i, inst := range w.src.Insts {
		if w.keepInst != nil && !w.keepInst[i] {
			continue
		}
		inst.Name = w.prefix + inst.Name
		inst.Ins, inst.Outs = w.ids(inst.Ins), w.ids(inst.Outs)
		for lane, n := range inst.Outs {
			w.dst.aux[n] = int32(len(w.dst.InstOuts))
			w.dst.InstOuts = append(w.dst.InstOuts, InstRef{Inst: len(w.dst.Insts), Lane: lane})
		}
		w.dst.Insts = append(w.dst.Insts, inst)
	}
}
