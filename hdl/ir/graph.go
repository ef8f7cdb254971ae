package ir

import "slices"

// digraph is a directed graph in compressed rows: vertex v has the edges
// adj[start[v]:start[v+1]]. It is built vertex by vertex.
type digraph struct {
	start []int32
	adj   []int32
}

// edge adds an edge from the vertex being built.
func (g *digraph) edge(to int32) { g.adj = append(g.adj, to) }

// next ends the vertex being built.
func (g *digraph) next() {
	if len(g.start) == 0 {
		g.start = append(g.start, 0)
	}
	g.start = append(g.start, int32(len(g.adj)))
}

func (g *digraph) size() int { return max(0, len(g.start)-1) }

func (g *digraph) edges(v int32) []int32 { return g.adj[g.start[v]:g.start[v+1]] }

// components are the strongly connected components of a graph: order lists
// the vertices component by component, what a component points at before it;
// of numbers the component of each vertex along that order.
type components struct {
	order []int32
	first []int32 // component c is order[first[c]:first[c+1]]
	of    []int32
}

// members returns the vertices of a component.
func (c *components) members(i int) []int32 { return c.order[c.first[i]:c.first[i+1]] }

func (c *components) count() int { return len(c.first) - 1 }

// components finds the components with Tarjan's algorithm, without recursion.
func (g *digraph) components() components {
	n := g.size()
	c := components{of: make([]int32, n), first: []int32{0}, order: make([]int32, 0, n)}
	low := make([]int32, n) // 0: not seen; otherwise the lowest number reachable, counted from 1
	for i := range c.of {
		c.of[i] = -1
	}
	type frame struct{ v, next, number int32 }
	var calls []frame
	var open []int32 // vertices seen whose component is not complete
	number := int32(0)
	enter := func(v int32) {
		number++
		low[v] = number
		open = append(open, v)
		calls = append(calls, frame{v, g.start[v], number})
	}
	for root := range int32(n) {
		if low[root] != 0 {
			continue
		}
		enter(root)
		for len(calls) > 0 {
			f := &calls[len(calls)-1]
			v := f.v
			if f.next < g.start[v+1] {
				to := g.adj[f.next]
				f.next++
				switch {
				case low[to] == 0:
					enter(to)
				case c.of[to] < 0:
					low[v] = min(low[v], low[to])
				}
				continue
			}
			if low[v] == f.number {
				for {
					u := open[len(open)-1]
					open = open[:len(open)-1]
					c.of[u] = int32(c.count())
					c.order = append(c.order, u)
					if u == v {
						break
					}
				}
				c.first = append(c.first, int32(len(c.order)))
			}
			calls = calls[:len(calls)-1]
			if len(calls) > 0 {
				caller := calls[len(calls)-1].v
				low[caller] = min(low[caller], low[v])
			}
		}
	}
	return c
}

// cyclic reports whether a component holds a cycle.
func (g *digraph) cyclic(c *components, i int) bool {
	members := c.members(i)
	if len(members) > 1 {
		return true
	}
	for _, to := range g.edges(members[0]) {
		if to == members[0] {
			return true
		}
	}
	return false
}

// cycleFinder finds cycles in components of a graph.
type cycleFinder struct {
	*digraph
	components
	from  []int32 // what a vertex was reached from, -1 if it was not
	queue []int32
}

func newCycleFinder(g *digraph) *cycleFinder {
	f := &cycleFinder{digraph: g, components: g.components(), from: make([]int32, g.size())}
	for i := range f.from {
		f.from[i] = -1
	}
	return f
}

// cycle returns a shortest cycle through the least member of a cyclic
// component; each vertex points at the next, the last at the first. It takes
// time for the component alone.
func (f *cycleFinder) cycle(component int) []int32 {
	root := slices.Min(f.members(component))
	f.queue = append(f.queue[:0], root)
	var path []int32
search:
	for i := 0; i < len(f.queue); i++ { // f.queue grows
		v := f.queue[i]
		for _, to := range f.edges(v) {
			if to == root {
				for ; v != root; v = f.from[v] {
					path = append(path, v)
				}
				path = append(path, root)
				break search
			}
			if f.from[to] < 0 && f.of[to] == int32(component) {
				f.from[to] = v
				f.queue = append(f.queue, to)
			}
		}
	}
	for _, v := range f.queue {
		f.from[v] = -1
	}
	slices.Reverse(path)
	return path
}

// operandGraph has an edge from each combinational node to its operands. With
// through set, the outputs of an instance point at all its inputs, by way of
// one more vertex for each instance, after the nodes.
func (m *Module) operandGraph(through bool) *digraph {
	g := &digraph{start: make([]int32, 0, m.Len()+1), adj: make([]int32, 0, len(m.args))}
	for id := range ID(m.Len()) {
		switch {
		case !m.IsState(id):
			for _, a := range m.Args(id) {
				if a != None { // a wire without a driver, in a design with mistakes
					g.edge(int32(a))
				}
			}
		case through && m.Op(id) == InstOut:
			g.edge(int32(m.Len() + m.InstOuts[m.Aux(id)].Inst))
		}
		g.next()
	}
	if through {
		for i := range m.Insts {
			for _, a := range m.Insts[i].Ins {
				g.edge(int32(a))
			}
			g.next()
		}
	}
	return g
}
