package ir

import (
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"slices"
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

// String returns the hops of the loop.
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
		if m.inOrder() {
			continue
		}
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

// FindLocalLoops returns the loops that lie within one module each, instances
// taken for sources: for designs with mistakes, whose modules need not fit
// each other. Operands may be missing.
func FindLocalLoops(d *Design) (found []Loop) {
	for _, m := range d.Modules {
		m.eachCycle(func(hops []bitOf) {
			loop := make(Loop, len(hops))
			for i, hop := range hops {
				loop[i] = Hop{Module: m, Node: hop.id, Bit: hop.i}
			}
			for _, l := range found {
				if l.sameNodes(loop) {
					return
				}
			}
			found = append(found, loop)
		})
	}
	return found
}

// sameNodes reports whether two loops pass through the same nodes.
func (l Loop) sameNodes(k Loop) bool {
	return slices.EqualFunc(l, k, func(a, b Hop) bool { return a.Module == b.Module && a.Node == b.Node })
}

// inOrder reports whether every combinational node comes after its operands,
// and every output of an instance after all of its inputs: there is no cycle
// then, and nothing to search for in a circuit built without wires.
func (m *Module) inOrder() bool {
	if m.unordered() != None {
		return false
	}
	for i := range m.Insts {
		if inst := &m.Insts[i]; len(inst.Ins) > 0 && len(inst.Outs) > 0 && slices.Max(inst.Ins) >= slices.Min(inst.Outs) {
			return false
		}
	}
	return true
}

// loops returns the loops of the flat module.
func (f *flattener) loops() (found []Loop) {
	seen := map[uint64]bool{}
	module := f.modules()
	f.dst.eachCycle(func(hops []bitOf) {
		if key := f.key(hops, module); !seen[key] {
			seen[key] = true
			found = append(found, f.loop(hops))
		}
	})
	return found
}

// eachCycle calls f with one loop of each set of bits that feed each other.
func (m *Module) eachCycle(f func(hops []bitOf)) {
	g := m.operandGraph(false)
	c := g.components()
	slot := make([]int32, m.Len())
	for i := range c.count() {
		if !g.cyclic(&c, i) {
			continue
		}
		b := bitsOf(m, c.members(i), slot)
		bits := newCycleFinder(&b.digraph)
		for j := range bits.count() {
			if b.cyclic(&bits.components, j) {
				f(b.hops(bits.cycle(j)))
			}
		}
	}
}

// bitOf is a bit of a node.
type bitOf struct {
	id ID
	i  int
}

// hops turns a cycle of vertices, users first, into bits, operands first, from
// the least node on. The vertices of runs are left out: the bit of the node
// that follows stands for them.
func (b *bitGraph) hops(cycle []int32) []bitOf {
	hops := make([]bitOf, 0, len(cycle))
	first := 0
	for k := len(cycle) - 1; k >= 0; k-- {
		s := b.owner[cycle[k]]
		h := bitOf{b.nodes[s], int(cycle[k] - b.base[s])}
		if h.i >= b.m.Width(h.id) {
			continue
		}
		if len(hops) > 0 && h.id < hops[first].id {
			first = len(hops)
		}
		hops = append(hops, h)
	}
	return append(hops[first:len(hops):len(hops)], hops[:first]...)
}

// modules numbers the modules and returns the number of each part's.
func (f *flattener) modules() []uint32 {
	numbers := map[*Module]uint32{}
	out := make([]uint32, len(f.parts))
	for i := range f.parts {
		n, ok := numbers[f.parts[i].src]
		if !ok {
			n = uint32(len(numbers))
			numbers[f.parts[i].src] = n
		}
		out[i] = n
	}
	return out
}

// key is equal for loops through the same nodes of the same modules, in
// whatever instances and bits.
func (f *flattener) key(hops []bitOf, module []uint32) uint64 {
	h := fnv.New64a()
	var word [8]byte
	for _, hop := range hops {
		at := f.at[hop.id]
		binary.LittleEndian.PutUint32(word[:], module[at.part])
		binary.LittleEndian.PutUint32(word[4:], uint32(at.id))
		h.Write(word[:])
	}
	return h.Sum64()
}

// loop says where the hops are in the design.
func (f *flattener) loop(hops []bitOf) Loop {
	loop := make(Loop, len(hops))
	for i, hop := range hops {
		at := f.at[hop.id]
		p := &f.parts[at.part]
		loop[i] = Hop{Path: p.prefix, Module: p.src, Node: at.id, Bit: hop.i}
	}
	return loop
}
