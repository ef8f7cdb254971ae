package sim

import (
	"math/bits"
	"slices"
)

// roles tells apart what equal operations of a level are for: two of them have
// one role when they compute the same from the same kinds of state and inputs.
// Circuits with lanes are made lane by lane; in the order of roles the lanes
// of one role lie side by side, whatever else a lane does between.
//
// Constants count by their kind, not by their value, which may differ from
// lane to lane (coefficients); but where all values occur equally often, in
// every lane, each value is a role of its own.
type roles struct {
	s    *Schedule
	hash []uint64 // of each value, constants by kind
	full []uint64 // of each value, constants by value

	state []uint64 // of registers, for their readers
}

// newRoles finds the roles of constants, inputs and state.
func newRoles(s *Schedule) *roles {
	r := &roles{s: s, hash: make([]uint64, len(s.Values)), full: make([]uint64, len(s.Values)), state: make([]uint64, len(s.Values))}
	r.leaves()
	r.pass(&s.Cycle)
	for v := range s.Values { // registers are told apart by what they take
		if s.Values[v].Region == RegionState {
			r.state[v] = r.hash[v]
		}
	}
	return r
}

// leaves sets the roles of constants, inputs and state.
func (r *roles) leaves() {
	s := r.s
	for v := range s.Values {
		k := &s.Values[v]
		r.hash[v] = mix(uint64(k.Region)<<32 | uint64(k.Class)<<8 | uint64(k.Words)<<1)
		if k.Signed {
			r.hash[v]++
		}
	}
	lane := 0
	for i := range s.Module.Inputs {
		for range s.Module.Inputs[i].Lanes {
			r.hash[s.InVal[lane]] = mix(uint64(i) << 1)
			lane++
		}
	}
	copy(r.full, r.hash)
	copy(r.state, r.hash)
	for i, c := range s.Consts {
		r.full[c.Val] = mix(uint64(i)<<1 | 1)
	}
}

// pass computes the roles of all results of a program.
func (r *roles) pass(p *Program) {
	for i := range p.Instrs {
		in := &p.Instrs[i]
		if in.Dst < 0 {
			continue
		}
		h := mix(uint64(in.Code)<<48 | uint64(in.Op)<<40 | uint64(in.Post)<<36 | uint64(in.Bits)<<28 | uint64(in.Shift)<<20 | uint64(uint16(in.Width)))
		f := h
		for _, a := range in.Args {
			x, y := r.hash[a.Val], r.full[a.Val]
			if r.s.Values[a.Val].Region == RegionState {
				x, y = r.state[a.Val], r.state[a.Val]
			}
			h, f = mix((h^x)+uint64(a.Word)), mix((f^y)+uint64(a.Word))
		}
		r.hash[in.Dst], r.full[in.Dst] = h, f
	}
}

// number numbers the roles of a program's instructions, which are in the
// order of the nodes: by first appearance, so that what has no regularity
// keeps its order.
func (r *roles) number(p *Program) []int32 {
	r.pass(p)
	n := len(p.Instrs)
	parts, whole := newKeys(n), newKeys(n)
	part := make([]int32, n) // of each instruction
	var count []int32        // by part: how many instructions have it
	var role []int32         // by part: its role, its parts taken together
	for i := range p.Instrs {
		d := p.Instrs[i].Dst
		if d < 0 {
			continue
		}
		k := parts.number(r.hash[d], r.full[d])
		if int(k) == len(count) {
			count = append(count, 0)
			role = append(role, whole.number(r.hash[d], 0))
		}
		part[i] = k
		count[k]++
	}
	size := make([]int32, len(whole.list)) // of the parts of a role: how many, -1 if not equally many
	for k, n := range count {
		old := &size[role[k]]
		if n < minRun || *old != 0 && *old != n {
			n = -1 // for good: it differs from any other
		}
		*old = n
	}
	list := make([]int32, n)
	numbers := [2][]int32{make([]int32, len(count)), make([]int32, len(size))} // of parts, of roles; 0: none yet
	last := int32(0)
	for i := range p.Instrs {
		d := p.Instrs[i].Dst
		if d < 0 || r.s.Values[d].Region == RegionOut {
			continue // their places are fixed
		}
		number := &numbers[0][part[i]]
		if k := role[part[i]]; size[k] < 0 {
			number = &numbers[1][k]
		}
		if *number == 0 {
			last++
			*number = last
		}
		list[i] = *number
	}
	return list
}

// keys numbers pairs of hashes from 0 on, by first appearance: a hash table with
// open addressing, never more than half full.
type keys struct {
	list  [][2]uint64 // by number
	table []int32     // numbers + 1, 0 where free; the length is a power of two
}

// newKeys makes room for n keys.
func newKeys(n int) *keys { return &keys{table: make([]int32, 1<<bits.Len(uint(2*n)))} }

// number returns the number of a key.
func (k *keys) number(a, b uint64) int32 {
	i := int(a+b*mixFirst) & (len(k.table) - 1)
	for ; k.table[i] != 0; i = (i + 1) & (len(k.table) - 1) {
		if n := k.table[i] - 1; k.list[n] == [2]uint64{a, b} {
			return n
		}
	}
	if len(k.list) == cap(k.list) {
		k.list = slices.Grow(k.list, max(16, len(k.list)))
	}
	k.list = append(k.list, [2]uint64{a, b})
	k.table[i] = int32(len(k.list))
	return int32(len(k.list) - 1)
}
