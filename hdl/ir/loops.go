package ir

import (
	"fmt"
	"strings"
)

// Hop is one bit on a combinational loop. Path is the instance it lies in,
// names joined with dots and followed by one, "" for the top.
type Hop struct {
	Path   string
	Module *Module
	Node   ID
	Bit    int
}

// Loop is a combinational loop: each hop feeds the next, the last the first.
type Loop []Hop

func (l Loop) String() string {
	var b strings.Builder
	for _, h := range l {
		fmt.Fprintf(&b, "%s%s[%d] -> ", h.Path, h.Module.describe(h.Node), h.Bit)
	}
	fmt.Fprintf(&b, "%s%s[%d]", l[0].Path, l[0].Module.describe(l[0].Node), l[0].Bit)
	return b.String()
}

// FindLoops returns the combinational loops of a design, through instances
// too: one for each set of bits that feed each other, and only one where such
// sets pass through the same nodes of the same modules. A loop is one of bits:
// a vector whose upper bit is computed from its lower bit has none.
//
// A design whose modules are free of cycles even if every instance passes
// every input to every output is accepted at the cost of one look at each
// module; otherwise the whole hierarchy is looked at, flattened.
func FindLoops(d *Design) []Loop {
	suspect := false
	for _, m := range d.Modules {
		g := m.operandGraph(true)
		c := g.components()
		for i := range c.count() {
			suspect = suspect || g.cyclic(&c, i)
		}
	}
	if !suspect {
		return nil
	}
	f := flattener{keepLanes: true}
	f.list(d.Top())
	f.copy()
	if err := f.resolve(); err != nil {
		panic(err) // with every lane a node of its own nothing is left to resolve
	}
	for i := range f.parts {
		f.parts[i].finish()
	}
	return f.loops()
}

// loops returns the loops of the flat module.
func (f *flattener) loops() (found []Loop) {
	g := f.dst.operandGraph(false)
	c := g.components()
	seen := map[string]bool{}
	for i := range c.count() {
		if !g.cyclic(&c, i) {
			continue
		}
		b := bitsOf(f.dst, c.members(i))
		bc := b.components()
		for j := range bc.count() {
			if !b.cyclic(&bc, j) {
				continue
			}
			loop, key := f.loop(b, b.cycle(&bc, j))
			if !seen[key] {
				seen[key] = true
				found = append(found, loop)
			}
		}
	}
	return found
}

// loop turns a cycle of bit vertices, users first, into hops, operands first,
// and a key that is equal for loops through the same nodes.
func (f *flattener) loop(b *bitGraph, cycle []int32) (loop Loop, key string) {
	for i := len(cycle) - 1; i >= 0; i-- {
		s := b.owner[cycle[i]]
		at := f.at[b.nodes[s]]
		bit := int(cycle[i] - b.base[s])
		if bit >= b.m.Width(b.nodes[s]) {
			continue // a run of the node that follows
		}
		p := &f.parts[at.part]
		loop = append(loop, Hop{Path: p.prefix, Module: p.src, Node: at.id, Bit: bit})
	}
	first := 0
	for i, h := range loop {
		if h.Node < loop[first].Node {
			first = i
		}
	}
	loop = append(loop[first:len(loop):len(loop)], loop[:first]...)
	var k strings.Builder
	for _, h := range loop {
		fmt.Fprintf(&k, "%s %d ", h.Module.Name, h.Node)
	}
	return loop, k.String()
}
