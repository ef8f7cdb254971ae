package ir

// Narrow returns the module with values computed in as few bits as they need:
// no more than their range takes, and not the upper bits nobody reads. Ports,
// registers, memories, instances and named nodes keep their widths; where one
// of them reads a narrowed value it is extended. Ranges are tightened on the
// way, and an instance's outputs take over the ranges found in its module.
// Nodes nobody reads are left out. The module must be sorted.
func Narrow(m *Module) *Module {
	n := narrower{rewriter: rewrite(m), demand: demandOf(m), core: make([]ID, m.Len())}
	outs := n.childRanges()
	for id := range ID(m.Len()) {
		if Ops[m.Op(id)].Eval == nil {
			n.core[id] = n.copy(id)
			if m.Op(id) == InstOut {
				n.dst.setRange(n.core[id], tighten(m.Range(id), outs[m.Aux(id)]))
			}
			continue
		}
		if n.demand.bits[id] == 0 {
			continue
		}
		n.core[id] = n.narrow(id)
		if n.demand.whole[id] {
			n.place(id, n.resize(n.core[id], n.src.kind(id), id))
		}
	}
	return n.finish()
}

// narrower makes the narrowed nodes. core holds for each source node a node of
// dst which, as an integer, agrees with it in the low bits demanded, and is
// equal to it when all are.
type narrower struct {
	*rewriter
	demand  *demand
	core    []ID
	ranger  ranger
	args    []ID
	resized bool // args are not all cores
}

// childRanges returns the range of each output of an instance, by InstOuts index.
func (n *narrower) childRanges() []Range {
	out := make([]Range, len(n.src.InstOuts))
	for i := range n.src.Insts {
		inst := &n.src.Insts[i]
		lane, known := 0, inst.Child.Extern == nil
		for j := range inst.Child.Outputs {
			for _, id := range inst.Child.Outputs[j].Lanes {
				out[n.src.Aux(inst.Outs[lane])] = n.src.Range(inst.Outs[lane])
				if known {
					out[n.src.Aux(inst.Outs[lane])] = inst.Child.Range(id)
				}
				lane++
			}
		}
	}
	return out
}

// kindFor returns the kind to compute a node in when its range is r.
func (n *narrower) kindFor(id ID, r Range) (k valueKind, equal bool) {
	k = n.src.kind(id)
	if n.src.NameOf(id) != "" {
		return k, true
	}
	read := int(n.demand.bits[id])
	negative := r.Negative()
	switch w := r.Width(negative); {
	case w < k.width && w <= read:
		return valueKind{w, negative}, true
	case read < k.width:
		return valueKind{read, false}, false
	}
	return k, true
}

// narrow returns the core of a computing node.
func (n *narrower) narrow(id ID) ID {
	node := n.src.Node(id)
	k, equal := n.kindFor(id, node.Range)
	first, r := k, n.rangeIn(id, node, k)
	if equal { // the range may prove more than it did
		r = tighten(node.Range, r)
		k, _ = n.kindFor(id, r)
	}
	node.Width, node.Signed = k.width, k.signed
	if a := n.alias(id, k); a != None {
		return a
	}
	args := n.operands(id, k)
	if node.Op == Cat && len(args) == 1 {
		return n.resize(args[0], k, id)
	}
	if node.Range = r; n.resized || k != first || node.Op == Cat { // not what r was computed from
		node.Range = n.ranger.of(n.dst, node, args)
		if equal {
			node.Range = tighten(r, node.Range)
		}
	}
	return n.dst.New(node, args...)
}

// rangeIn returns the range of a node computed as kind k from the cores.
func (n *narrower) rangeIn(id ID, node Node, k valueKind) Range {
	if node.Op == Cat {
		return Full(k.width, k.signed) // its operands count in their own widths
	}
	node.Width, node.Signed = k.width, k.signed
	n.args = n.args[:0]
	for _, a := range n.src.Args(id) {
		n.args = append(n.args, n.core[a])
	}
	return n.ranger.of(n.dst, node, n.args)
}

// alias returns an operand's core that already is what an unnamed node of
// kind k computes, or None.
func (n *narrower) alias(id ID, k valueKind) ID {
	if op := n.src.Op(id); n.src.NameOf(id) != "" || op != Ext && (op != Slice || n.src.Aux(id) > 0) {
		return None
	}
	a := n.core[n.src.Arg(id, 0)]
	if !n.dst.Range(a).Fits(k.width, k.signed) {
		return None
	}
	return a
}

// operands returns the operands of a node computed as kind k.
func (n *narrower) operands(id ID, k valueKind) []ID {
	src := n.src.Args(id)
	n.args = n.args[:0]
	n.resized = false
	take := func(a ID, k valueKind) {
		to := n.resize(n.core[a], k, a)
		n.resized = n.resized || to != n.core[a]
		n.args = append(n.args, to)
	}
	switch n.src.Op(id) {
	case Not, And, Or, Xor:
		for _, a := range src {
			have := n.dst.kind(n.core[a])
			if have.width != k.width {
				have = k
			}
			take(a, have)
		}
	case Mux:
		take(src[0], bit)
		take(src[1], k)
		take(src[2], k)
	case Shl, Shr:
		take(src[0], n.dst.kind(n.core[src[0]]))
		take(src[1], valueKind{n.dst.Width(n.core[src[1]]), false}) // not negative, whatever its core
	case Slice, Ext:
		have := n.dst.kind(n.core[src[0]])
		if n.src.Op(id) == Slice {
			have.width = max(have.width, n.src.Aux(id)+k.width)
		} else {
			have.width = min(have.width, k.width)
		}
		take(src[0], have)
	case Cat:
		first, low := len(src), 0
		for low < k.width {
			first--
			low += n.src.Width(src[first])
		}
		for i, a := range src[first:] {
			have := valueKind{n.src.Width(a), false}
			if i == 0 {
				have.width -= low - k.width
			}
			take(a, have)
		}
	default: // ops that take any operands; but no constant wider than a sum needs
		for _, a := range src {
			have := n.dst.kind(n.core[a])
			if Ops[n.src.Op(id)].Prep == PrepResult && n.dst.Op(n.core[a]) == Const {
				have.width = min(have.width, k.width)
			}
			take(a, have)
		}
	}
	return n.args
}

// resize returns a node of kind k that holds the value of id reduced to it;
// of is the source node it stands for.
func (n *narrower) resize(id ID, k valueKind, of ID) ID {
	have := n.dst.kind(id)
	if have == k {
		return id
	}
	like := n.src.Node(of)
	like.Op, like.Aux, like.Width, like.Signed = Ext, 0, k.width, k.signed
	if have.width > k.width {
		like.Op = Slice
	}
	like.Range = n.ranger.of(n.dst, like, []ID{id})
	if n.dst.Op(id) == Const {
		v := Reduce(n.dst.ConstValue(id), k.width, k.signed)
		like.Op, like.Range, like.Domain = Const, BigSpan(v, v), NoDomain
		return n.dst.New(like)
	}
	return n.dst.New(like, id)
}
