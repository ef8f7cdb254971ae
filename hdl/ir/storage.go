package ir

import "slices"

// arrays are the nodes of a module, an entry of each for every node.
type arrays struct {
	op     []Op
	signed []bool
	domain []Domain
	width  []int32
	aux    []int32
	src    []SourceID
	rng    []int32 // index into ranges, or fullRange
	start  []int32 // operands of node i: args[start[i]:start[i+1]]
	args   []ID
	name   []int32 // index into names, 0 none; shorter than the nodes when the rest are unnamed
}

// append adds a node whose operands are still to be added to args, and their
// end to start.
func (a *arrays) append(op Op, signed bool, domain Domain, width, aux int32, src SourceID, rng int32) ID {
	if len(a.op) == cap(a.op) {
		a.grow(max(2*len(a.op), 16), max(2*len(a.args), 24))
	}
	id := ID(len(a.op))
	a.op = append(a.op, op)
	a.signed = append(a.signed, signed)
	a.domain = append(a.domain, domain)
	a.width = append(a.width, width)
	a.aux = append(a.aux, aux)
	a.src = append(a.src, src)
	a.rng = append(a.rng, rng)
	return id
}

// grow makes room for a number of nodes and operands in all.
func (a *arrays) grow(nodes, args int) {
	a.op = grown(a.op, nodes)
	a.signed = grown(a.signed, nodes)
	a.domain = grown(a.domain, nodes)
	a.width = grown(a.width, nodes)
	a.aux = grown(a.aux, nodes)
	a.src = grown(a.src, nodes)
	a.rng = grown(a.rng, nodes)
	a.start = grown(a.start, nodes+1)
	a.args = grown(a.args, args)
	if len(a.start) == 0 {
		a.start = append(a.start, 0)
	}
}

// grown returns s with room for n entries: all at once, where append would
// come there in many steps.
func grown[T any](s []T, n int) []T {
	if n <= cap(s) {
		return s
	}
	return append(make([]T, 0, n), s...)
}

// nameSlot makes room for the name of a node.
func (a *arrays) nameSlot(id ID) {
	if n := int(id) + 1; n > len(a.name) {
		if n > cap(a.name) {
			a.name = grown(a.name, max(n, cap(a.op)))
		}
		a.name = a.name[:n]
	}
}

// reset empties the arrays for other nodes.
func (a *arrays) reset() {
	clear(a.name)
	*a = arrays{op: a.op[:0], signed: a.signed[:0], domain: a.domain[:0], width: a.width[:0], aux: a.aux[:0],
		src: a.src[:0], rng: a.rng[:0], start: a.start[:0], args: a.args[:0], name: a.name[:0]}
}

// exact returns the arrays in no more memory than they need.
func (a *arrays) exact() arrays {
	return arrays{op: slices.Clone(a.op), signed: slices.Clone(a.signed), domain: slices.Clone(a.domain),
		width: slices.Clone(a.width), aux: slices.Clone(a.aux), src: slices.Clone(a.src), rng: slices.Clone(a.rng),
		start: slices.Clone(a.start), args: slices.Clone(a.args), name: slices.Clone(a.name)}
}

// room is the memory that the passes of a design leave to one another: a
// module that the next pass has copied is needed no more.
type room struct {
	spare []spare
	lists [][]ID
}

// spare is what a module leaves.
type spare struct {
	arrays
	regs []RegInfo
}

// furnish gives an empty module arrays to grow into.
func (r *room) furnish(m *Module) {
	if r == nil || len(r.spare) == 0 {
		return
	}
	last := len(r.spare) - 1
	m.arrays, m.Regs = r.spare[last].arrays, r.spare[last].regs
	r.spare = r.spare[:last]
}

// clear takes back the arrays of a module that is needed no more.
func (r *room) clear(m *Module) {
	m.reset()
	r.spare = append(r.spare, spare{m.arrays, m.Regs[:0]})
	m.arrays, m.Regs = arrays{}, nil
}

// ids returns a list of n ids, whatever they are.
func (r *room) ids(n int) []ID {
	var list []ID
	if r != nil && len(r.lists) > 0 {
		last := len(r.lists) - 1
		list = r.lists[last][:0]
		r.lists = r.lists[:last]
	}
	return grown(list, n)[:n]
}

// giveBack takes back a list.
func (r *room) giveBack(list []ID) {
	if r != nil {
		r.lists = append(r.lists, list)
	}
}

// settle moves a finished module out of the room, into no more memory than it
// needs.
func (r *room) settle(m *Module) {
	kept := *m
	kept.room = nil
	kept.arrays = m.arrays.exact()
	kept.Regs = slices.Clone(m.Regs)
	kept.ranges = rangeTable{list: used(m.ranges.list, kept.rng, fullRange, 0)}
	kept.names = used(m.names, kept.name, 0, 1)
	r.clear(m)
	*m = kept
}

// used returns what the indices but none refer to, behind the first entries of
// list, and changes the indices to those of the result.
func used[T any](list []T, indices []int32, none int32, first int) []T {
	if len(list) == 0 {
		return nil
	}
	to := make([]int32, len(list)) // new index, 0 while there is none
	n := int32(first)
	for _, i := range indices {
		if i != none && to[i] == 0 {
			to[i] = -1
			n++
		}
	}
	kept := make([]T, first, n)
	copy(kept, list)
	for at, i := range indices {
		if i == none {
			continue
		}
		if to[i] < 0 {
			kept = append(kept, list[i])
			to[i] = int32(len(kept))
		}
		indices[at] = to[i] - 1
	}
	return kept
}
