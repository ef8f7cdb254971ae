package ir

// bitGraph is the dependency of single bits among the nodes of one component
// of a module's operand graph. Vertex base[s]+i is bit i of node nodes[s]; a
// node whose bits depend on runs of operand bits has as many more vertices
// behind its bits, one for each run (see runs). Edges to nodes outside the
// component are left out.
type bitGraph struct {
	digraph
	m     *Module
	nodes []ID
	base  []int32
	owner []int32 // slot of each vertex
	slot  []int32 // index in nodes, for those alone: a sparse set, shared between components
}

// bitsOf makes the graph of the given nodes. slot has a number for each node
// of the module, whatever it is, and may be used again for other nodes.
func bitsOf(m *Module, nodes []int32, slot []int32) *bitGraph {
	b := &bitGraph{m: m, slot: slot}
	for s, v := range nodes {
		id := ID(v)
		b.nodes = append(b.nodes, id)
		b.slot[id] = int32(s)
		b.base = append(b.base, int32(len(b.owner)))
		for range m.Width(id) + runs(m, id) {
			b.owner = append(b.owner, int32(s))
		}
	}
	for _, id := range b.nodes {
		b.node(id)
	}
	return b
}

// runs returns how many runs of operand bits a node depends on: a sum's bit i
// depends on the operands' bits up to i, run i, and run i on run i-1; a value
// shifted right by a variable count depends on the bits from i up.
func runs(m *Module, id ID) int {
	switch m.Op(id) {
	case Add, Sub, Mul:
		return m.Width(id)
	case Shl:
		if !m.Range(m.Arg(id, 1)).Single() {
			return m.Width(id)
		}
	case Shr:
		if !m.Range(m.Arg(id, 1)).Single() {
			return m.Width(m.Arg(id, 0))
		}
	}
	return 0
}

// in reports whether a node is in the graph, and its index in nodes.
func (b *bitGraph) in(id ID) (slot int32, ok bool) {
	s := b.slot[id]
	return s, int(s) < len(b.nodes) && b.nodes[s] == id
}

// bit adds an edge to bit i of an operand, if that is in the graph.
func (b *bitGraph) bit(a ID, i int) {
	if s, ok := b.in(a); ok {
		b.edge(b.base[s] + int32(i))
	}
}

// ext is bit, of the operand extended by its sign.
func (b *bitGraph) ext(a ID, i int) {
	if j, ok := extended(b.m, a, i); ok {
		b.bit(a, j)
	}
}

// extended returns which bit of a is bit i of a extended by its sign; ok is
// false for the zeros above an unsigned value.
func extended(m *Module, a ID, i int) (j int, ok bool) {
	if w := m.Width(a); i >= w {
		return w - 1, m.Signed(a)
	}
	return i, true
}

// all adds edges to every bit of an operand.
func (b *bitGraph) all(a ID) {
	if s, ok := b.in(a); ok {
		for i := range int32(b.m.Width(a)) {
			b.edge(b.base[s] + i)
		}
	}
}

// run adds an edge to run i of the node itself.
func (b *bitGraph) run(id ID, i int) { b.edge(b.base[b.slot[id]] + int32(b.m.Width(id)+i)) }

// node builds the vertices of one node.
func (b *bitGraph) node(id ID) {
	args, w := b.m.Args(id), b.m.Width(id)
	part, low := len(args)-1, 0 // of a Cat: the operand that holds bit i, and its lowest bit
	for i := range w {
		switch b.m.Op(id) {
		case Not, And, Or, Xor:
			for _, a := range args {
				b.bit(a, i)
			}
		case Mux:
			b.bit(args[0], 0)
			b.bit(args[1], i)
			b.bit(args[2], i)
		case Cat:
			for i-low >= b.m.Width(args[part]) {
				low += b.m.Width(args[part])
				part--
			}
			b.bit(args[part], i-low)
		case Slice:
			b.bit(args[0], b.m.Aux(id)+i)
		case Ext:
			b.ext(args[0], i)
		case Add, Sub, Mul:
			b.run(id, i)
		case Shl, Shr:
			b.shifted(id, i)
		default: // Eq, Lt, MemRead
			for _, a := range args {
				b.all(a)
			}
		}
		b.next()
	}
	n := runs(b.m, id)
	for i := range n {
		back := i - 1
		if b.m.Op(id) == Shr {
			back = i + 1
		}
		if back >= 0 && back < n {
			b.run(id, back)
		}
		b.ext(args[0], i)
		if op := b.m.Op(id); op != Shl && op != Shr {
			b.ext(args[1], i)
		}
		b.next()
	}
}

// shifted adds the edges of bit i of a shift.
func (b *bitGraph) shifted(id ID, i int) {
	a, count := b.m.Arg(id, 0), b.m.Arg(id, 1)
	switch src, fixed, ok := shiftSource(b.m, id, i); {
	case fixed && ok:
		b.ext(a, src)
	case fixed:
	case b.m.Op(id) == Shr && i >= b.m.Width(a):
		b.ext(a, i)
	default:
		b.run(id, i)
		b.all(count)
	}
}

// shiftSource returns which bit of a shift's (extended) operand is bit i of
// the result when the count is fixed; ok is false for a shifted-in zero.
func shiftSource(m *Module, id ID, i int) (src int, fixed, ok bool) {
	r := m.Range(m.Arg(id, 1))
	if !r.Single() {
		return 0, false, false
	}
	if m.Op(id) == Shr {
		count, _ := shiftCounts(r, m.Width(m.Arg(id, 0)))
		return i + count, true, true
	}
	count, _ := shiftCounts(r, m.Width(id))
	return i - count, true, i >= count
}
