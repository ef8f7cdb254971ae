package ir

// SplitLoops returns a module in which nodes that feed each other, though no
// bit feeds itself, are computed bit by bit, so that [Sort] can order it. The
// nodes stay, with their names, as concatenations of their bits. A module
// without such nodes is returned itself, and so is one with a true loop.
// Instances count as sources, as in Sort.
func SplitLoops(m *Module) *Module {
	g := m.operandGraph(false)
	c := g.components()
	split := make(map[int]*bitGraph)
	orders := make(map[int][]int32)
	slot := make([]int32, m.Len())
	for i := range c.count() {
		if !g.cyclic(&c, i) {
			continue
		}
		b := bitsOf(m, c.members(i), slot)
		bc := b.components()
		for j := range bc.count() {
			if b.cyclic(&bc, j) {
				return m
			}
		}
		split[i], orders[i] = b, bc.order
	}
	if len(split) == 0 {
		return m
	}
	s := splitter{rewriter: rewrite(m)}
	for i := range c.count() {
		if b := split[i]; b != nil {
			s.component(b, orders[i])
		} else {
			s.copy(ID(c.members(i)[0]))
		}
	}
	return s.finish()
}

// Order returns the module sorted, split first if it must be.
func Order(m *Module) (*Module, error) {
	sorted, err := Sort(m)
	if err == nil {
		return sorted, nil
	}
	if split := SplitLoops(m); split != m {
		return Sort(split)
	}
	return nil, err
}

// splitter computes one component after the other bit by bit.
type splitter struct {
	*rewriter
	ranger ranger
	b      *bitGraph
	got    []ID // what each vertex of b became; None while it has not
	id     ID   // the source node being computed: what is made takes its position and domain
}

func (s *splitter) component(b *bitGraph, order []int32) {
	s.b = b
	s.got = make([]ID, b.size())
	for i := range s.got {
		s.got[i] = None
	}
	for _, v := range order {
		slot := b.owner[v]
		s.id = b.nodes[slot]
		if i := int(v - b.base[slot]); i < s.src.Width(s.id) {
			s.got[v] = s.bit(i)
		} else {
			s.got[v] = s.run(i - s.src.Width(s.id))
		}
	}
	for _, id := range b.nodes {
		s.whole(id)
	}
}

// node makes a node for the one being computed.
func (s *splitter) node(op Op, k valueKind, aux int, args ...ID) ID {
	n := s.src.Node(s.id)
	n.Op, n.Width, n.Signed, n.Aux = op, k.width, k.signed, aux
	n.Range = s.ranger.of(s.dst, n, args)
	return s.dst.New(n, args...)
}

// bit makes bit i of the node being computed.
func (s *splitter) bit(i int) ID {
	m, id := s.src, s.id
	args := m.Args(id)
	switch op := m.Op(id); op {
	case Not:
		return s.node(op, bit, 0, s.of(args[0], i))
	case And, Or, Xor:
		return s.node(op, bit, 0, s.of(args[0], i), s.of(args[1], i))
	case Mux:
		return s.node(op, bit, 0, s.of(args[0], 0), s.of(args[1], i), s.of(args[2], i))
	case Cat:
		part := len(args) - 1
		for i >= m.Width(args[part]) {
			i -= m.Width(args[part])
			part--
		}
		return s.of(args[part], i)
	case Slice:
		return s.of(args[0], m.Aux(id)+i)
	case Ext:
		return s.of(args[0], i)
	case Add, Sub:
		return s.node(Slice, bit, 0, s.ownRun(i))
	case Mul:
		return s.node(Slice, bit, i, s.ownRun(i))
	case Shl, Shr:
		return s.shifted(i)
	case MemRead:
		for _, a := range args {
			s.whole(a)
		}
		if s.to[id] == None {
			s.copy(id)
		}
		return s.node(Slice, bit, i, s.to[id])
	default: // Eq, Lt
		return s.node(op, bit, 0, s.whole(args[0]), s.whole(args[1]))
	}
}

// ownRun returns what run i of the node being computed became.
func (s *splitter) ownRun(i int) ID {
	slot := s.b.slot[s.id]
	return s.got[s.b.base[slot]+int32(s.src.Width(s.id)+i)]
}

// run makes run i of the node being computed. Of a sum or difference it is
// the full adder of bit i: two bits, the upper one the carry or borrow. Of a
// product it is the product of the operands' bits up to i. Shifts need none.
func (s *splitter) run(i int) ID {
	m, op := s.src, s.src.Op(s.id)
	args := m.Args(s.id)
	switch op {
	case Add, Sub:
		two := valueKind{2, false} // a - b - borrow is -2 to 1: modulo 4 the upper bit is the sign
		t := s.node(op, two, 0, s.of(args[0], i), s.of(args[1], i))
		if i == 0 {
			return t
		}
		return s.node(op, two, 0, t, s.node(Slice, bit, 1, s.ownRun(i-1)))
	case Mul:
		return s.node(op, valueKind{i + 1, false}, 0, s.low(args[0], i), s.low(args[1], i))
	}
	return None
}

// shifted makes bit i of a shift.
func (s *splitter) shifted(i int) ID {
	m, id := s.src, s.id
	a := m.Arg(id, 0)
	switch src, fixed, ok := shiftSource(m, id, i); {
	case fixed && ok:
		return s.of(a, src)
	case fixed:
		return s.zero()
	case m.Op(id) == Shl:
		t := s.node(Shl, valueKind{i + 1, false}, 0, s.low(a, i), s.whole(m.Arg(id, 1)))
		return s.node(Slice, bit, i, t)
	case i >= m.Width(a):
		return s.of(a, i)
	}
	return s.node(Shr, bit, 0, s.bitsFrom(a, i), s.whole(m.Arg(id, 1)))
}

func (s *splitter) zero() ID { return s.dst.New(Node{Op: Const, Width: 1, Src: s.src.Src(s.id)}) }

// of returns bit i of a source node, extended by its sign, as a u1.
func (s *splitter) of(a ID, i int) ID {
	i, ok := extended(s.src, a, i)
	if !ok {
		return s.zero()
	}
	if slot, in := s.b.in(a); in {
		return s.got[s.b.base[slot]+int32(i)]
	}
	if s.src.kind(a) == bit {
		return s.to[a]
	}
	return s.node(Slice, bit, i, s.to[a])
}

// cat joins bits lo to hi of a source node of the component.
func (s *splitter) cat(a ID, lo, hi int, signed bool) ID {
	args := make([]ID, 0, hi-lo+1)
	for i := hi; i >= lo; i-- {
		args = append(args, s.of(a, i))
	}
	return s.node(Cat, valueKind{len(args), signed}, 0, args...)
}

// low returns a node that agrees with a source node in bits 0 to i.
func (s *splitter) low(a ID, i int) ID {
	_, in := s.b.in(a)
	switch {
	case in:
		return s.cat(a, 0, i, false)
	case i+1 < s.src.Width(a):
		return s.node(Slice, valueKind{i + 1, false}, 0, s.to[a])
	}
	return s.to[a]
}

// bitsFrom returns the bits of a source node from i up, with its sign.
func (s *splitter) bitsFrom(a ID, i int) ID {
	if _, in := s.b.in(a); in {
		return s.cat(a, i, s.src.Width(a)-1, s.src.Signed(a))
	}
	return s.node(Slice, valueKind{s.src.Width(a) - i, s.src.Signed(a)}, i, s.to[a])
}

// whole returns a node equal to a source node. One of the component is joined
// from its bits the first time it is needed, and takes the name.
func (s *splitter) whole(a ID) ID {
	if s.to[a] != None {
		return s.to[a]
	}
	now := s.id
	s.id = a
	n := s.cat(a, 0, s.src.Width(a)-1, s.src.Signed(a))
	s.id = now
	s.dst.setRange(n, tighten(s.src.Range(a), s.dst.Range(n)))
	return s.place(a, n)
}
