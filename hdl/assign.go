package hdl

import (
	"slices"
	"sort"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// target is a register or wire: one node a leaf, driven by what Set said.
type target struct {
	name  string
	wire  bool
	nodes []ir.ID // Reg nodes, or Ext nodes of wires
	src   ir.SourceID

	setBy   string // what its user calls in place of Set; "": Set
	crosses bool   // a [Crossing]: takes a value of any clock domain

	fault bool    // a Set of it is a mistake: nothing more is said about it
	home  *scope  // where it was made
	final *assign // of a wire made and set in a branch that has ended
	top   *assign // what the body of Build says of it, nil when nothing
}

// segment is a driven part of a leaf: bits lo up, as many as the value of id has.
type segment struct {
	lo, w int
	id    ir.ID
	whole bool // assigned on every path
	src   ir.SourceID
}

// assign is what one scope says of one target: per leaf the driven segments,
// by rising lo, never overlapping.
type assign struct {
	leaves [][]segment
	direct []drive // Sets in this very scope, for the double-driver check
	inner  []drive // Sets in the Ifs and Switches of this scope
}

// drive is the place of a Set: bits of a leaf.
type drive struct {
	leaf, lo, w int
	src         ir.SourceID
}

func (d drive) overlaps(e drive) bool {
	return d.leaf == e.leaf && e.lo < d.lo+d.w && d.lo < e.lo+e.w
}

// newAssign returns an assign of so many leaves that says nothing.
func (m *Module) newAssign(leaves int) *assign {
	a := m.assignSlab.one()
	a.leaves = m.leafSlab.take(leaves)
	return a
}

// addInner records Sets of a nested scope, one for each place.
func (a *assign) addInner(list []drive) {
next:
	for _, d := range list {
		for _, e := range a.inner {
			if e.leaf == d.leaf && e.lo == d.lo && e.w == d.w {
				continue next
			}
		}
		a.inner = append(a.inner, d)
	}
}

// scope is a body of Build, an If branch or a case.
type scope struct {
	parent *scope              // nil: the body of Build
	sets   []placed            // of branches, in the order of the first Set
	first  [1]placed           // room for most
	index  map[*target]*assign // of sets, once they are many
	wires  []*target           // made here
	chain  *Cond               // the If or Switch that may still be continued

	of   *Cond // the If or Switch this is a branch of; nil: none
	nth  int   // which branch
	cond ir.ID // its condition; None: where no branch before was taken
}

// newScope returns a scope in which nothing is set.
func (m *Module) newScope() *scope {
	s := m.scopeSlab.one()
	s.sets = s.first[:0]
	return s
}

// placed is what a scope says of a target.
type placed struct {
	t *target
	a *assign
}

// fewSets is how many sets of a scope are searched one by one.
const fewSets = 8

// at returns what the scope itself says of t, nil when nothing.
func (s *scope) at(t *target) *assign {
	if s.parent == nil {
		return t.top
	}
	if s.index != nil {
		return s.index[t]
	}
	for i := range s.sets {
		if s.sets[i].t == t {
			return s.sets[i].a
		}
	}
	return nil
}

func (s *scope) lookup(t *target) *assign {
	for ; s != nil; s = s.parent {
		if a := s.at(t); a != nil {
			return a
		}
	}
	return nil
}

// put makes a what the scope says of t.
func (s *scope) put(t *target, a *assign) {
	if old := s.at(t); old != nil {
		*old = *a
		return
	}
	if s.parent == nil {
		t.top = a
		return
	}
	s.sets = append(s.sets, placed{t, a})
	if s.index != nil {
		s.index[t] = a
	} else if len(s.sets) > fewSets {
		s.index = map[*target]*assign{}
		for _, p := range s.sets {
			s.index[p.t] = p.a
		}
	}
}

// own returns the scope's own assign of t, starting from what the outer
// scopes say.
func (m *Module) own(s *scope, t *target) *assign {
	if a := s.at(t); a != nil {
		return a
	}
	a := m.newAssign(len(t.nodes))
	a.direct = m.driveSlab.take(len(t.nodes))[:0]
	if outer := s.lookup(t); outer != nil {
		for i := range a.leaves {
			a.leaves[i] = m.segmentSlab.take(len(outer.leaves[i]))
			copy(a.leaves[i], outer.leaves[i])
		}
	}
	s.put(t, a)
	return a
}

// set drives bits lo.. of a leaf with a node, in the present scope.
func (m *Module) set(t *target, leafIndex, lo int, v sig) {
	m.endChain()
	d := drive{leafIndex, lo, m.g.Width(v.id), m.here()}
	if t.final != nil {
		m.report(diagTwice, "wire %s is set again outside the If or Switch in which it was made and set", t.name).
			relate(t.final.direct[len(t.final.direct)-1].src, "the other Set is here").
			mend("set it only inside, or make the wire outside and set it there first")
		return
	}
	a := m.own(m.scope, t)
	single := m.single(t, a, d)
	a.direct = append(a.direct, d)
	if !single {
		t.fault = true
		return
	}
	a.leaves[leafIndex] = overlay(m, a.leaves[leafIndex], segment{lo, d.w, v.id, true, d.src})
}

// single reports a second Set of the same bits in one scope, with the nearest
// earlier one.
func (m *Module) single(t *target, a *assign, d drive) bool {
	for _, e := range slices.Backward(a.direct) {
		if d.overlaps(e) {
			m.report(diagTwice, "%s %s is set twice in one scope%s", t.what(), t.name, t.bits(m, d, e)).
				relate(e.src, "the other Set is here")
			return false
		}
	}
	for _, e := range slices.Backward(a.inner) {
		if d.overlaps(e) {
			m.report(diagTwice, "this Set of %s %s hides an earlier one inside an If or Switch%s", t.what(), t.name, t.bits(m, d, e)).
				relate(e.src, "the hidden Set is here").mend("move this Set before the If or Switch: the default first, then the exception")
			return false
		}
	}
	return true
}

// setsOf returns where a bit of a register or wire is set, in order; none for
// other nodes.
func (m *Module) setsOf(id ir.ID, bit int) (places []ir.SourceID) {
	for _, t := range m.targets {
		leaf, a := slices.Index(t.nodes, id), t.final
		if a == nil {
			a = m.scope.at(t)
		}
		if leaf < 0 || a == nil {
			continue
		}
		for _, e := range slices.Concat(a.direct, a.inner) {
			if e.overlaps(drive{leaf: leaf, lo: bit, w: 1}) && !slices.Contains(places, e.src) {
				places = append(places, e.src)
			}
		}
	}
	return places
}

func (t *target) what() nameKind {
	if t.wire {
		return wireName
	}
	return registerName
}

// bits names the bits two partial Sets share.
func (t *target) bits(m *Module, d, e drive) string {
	lo, hi := max(d.lo, e.lo), min(d.lo+d.w, e.lo+e.w)-1
	if lo == 0 && hi == m.g.Width(t.nodes[d.leaf])-1 {
		return ""
	}
	if lo == hi {
		return " (bit " + itoa(lo) + ")"
	}
	return " (bits " + itoa(hi) + " to " + itoa(lo) + ")"
}

// overlay replaces the bits of n in a list of segments.
func overlay(m *Module, list []segment, n segment) []segment {
	if len(list) == 0 || (len(list) == 1 && n.lo <= list[0].lo && n.lo+n.w >= list[0].lo+list[0].w) {
		return m.only(n)
	}
	out := []segment{n}
	for _, s := range list {
		if s.lo < n.lo {
			out = append(out, m.part(s, s.lo, min(s.lo+s.w, n.lo)))
		}
		if s.lo+s.w > n.lo+n.w {
			out = append(out, m.part(s, max(s.lo, n.lo+n.w), s.lo+s.w))
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].lo < out[j].lo })
	return out
}

// only returns the list of one segment.
func (m *Module) only(s segment) []segment {
	list := m.segmentSlab.take(1)
	list[0] = s
	return list
}

// part returns bits lo to hi-1 of a segment.
func (m *Module) part(s segment, lo, hi int) segment {
	if lo == s.lo && hi == s.lo+s.w {
		return s
	}
	p := segment{lo: lo, w: hi - lo, whole: s.whole, src: s.src}
	if m.isPoison(s.id) {
		p.id = m.poisoned(p.w, false).id
		return p
	}
	p.id = m.nodeAux(ir.Slice, p.w, false, lo-s.lo, ir.Full(p.w, false), s.id).id
	return p
}

// merge makes the segments of a leaf after a conditional: cond chooses yes,
// otherwise no. For a register, hold is its own node: what an unset bit keeps.
// For a wire, an unset bit of one side makes the result partial.
func (m *Module) merge(cond ir.ID, yes, no []segment, hold ir.ID) []segment {
	if len(yes) == 1 && len(no) == 1 && yes[0].lo == no[0].lo && yes[0].w == no[0].w {
		return m.only(m.choose(cond, yes[0], no[0]))
	}
	if len(yes) == 1 && len(no) == 0 && hold != ir.None {
		a := yes[0]
		return m.only(m.choose(cond, a, m.held(hold, a.lo, a.lo+a.w)))
	}
	cuts := map[int]bool{}
	for _, l := range [2][]segment{yes, no} {
		for _, s := range l {
			cuts[s.lo], cuts[s.lo+s.w] = true, true
		}
	}
	edges := make([]int, 0, len(cuts))
	for c := range cuts {
		edges = append(edges, c)
	}
	sort.Ints(edges)
	find := func(l []segment, lo, hi int) (segment, bool) {
		for _, s := range l {
			if s.lo <= lo && hi <= s.lo+s.w {
				return s, true
			}
		}
		return segment{}, false
	}
	var out []segment
	for i := 0; i+1 < len(edges); i++ {
		lo, hi := edges[i], edges[i+1]
		a, okA := find(yes, lo, hi)
		b, okB := find(no, lo, hi)
		if okA && okB && a.id == b.id && a.lo == b.lo { // neither sets these bits
			a.whole = a.whole && b.whole
			out = append(out, m.part(a, lo, hi))
			continue
		}
		if okA {
			a = m.part(a, lo, hi)
		}
		if okB {
			b = m.part(b, lo, hi)
		}
		switch {
		case okA && okB:
			out = append(out, m.choose(cond, a, b))
		case okA && hold != ir.None:
			out = append(out, m.choose(cond, a, m.held(hold, a.lo, a.lo+a.w)))
		case okB && hold != ir.None:
			out = append(out, m.choose(cond, m.held(hold, b.lo, b.lo+b.w), b))
		case okA:
			a.whole = false
			out = append(out, a)
		case okB:
			b.whole = false
			out = append(out, b)
		}
	}
	return out
}

// held returns bits lo to hi-1 of a register as what a branch keeps.
func (m *Module) held(register ir.ID, lo, hi int) segment {
	return m.part(segment{lo: 0, w: m.g.Width(register), id: register, whole: true}, lo, hi)
}

func (m *Module) choose(cond ir.ID, a, b segment) segment {
	s := segment{lo: a.lo, w: a.w, id: a.id, whole: a.whole && b.whole, src: a.src}
	if a.id == b.id {
		return s
	}
	if m.isPoison(cond) || m.isPoison(a.id) || m.isPoison(b.id) {
		s.id = m.poisoned(a.w, false).id
		return s
	}
	pin := m.pin
	if a.src != 0 {
		m.pin = a.src
	}
	x, y := a.id, b.id
	if m.g.Signed(x) != m.g.Signed(y) { // a part of a signed value meets a whole one
		y = m.node(ir.Ext, a.w, m.g.Signed(x), ir.Full(a.w, m.g.Signed(x)), y).id
	}
	s.id = m.mux(cond, x, y).id
	m.pin = pin
	return s
}
