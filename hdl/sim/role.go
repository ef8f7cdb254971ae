package sim

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
	type part struct{ hash, full uint64 }
	parts := map[part]int{}   // how many instructions have it
	sizes := map[uint64]int{} // of the parts of a role: how many, -1 if not equally many
	for i := range p.Instrs {
		if d := p.Instrs[i].Dst; d >= 0 {
			parts[part{r.hash[d], r.full[d]}]++
		}
	}
	for k, n := range parts {
		if old, ok := sizes[k.hash]; ok && old != n || n < minRun {
			n = -1 // for good: it differs from any other
		}
		sizes[k.hash] = n
	}
	list := make([]int32, len(p.Instrs))
	numbers := map[part]int32{}
	for i := range p.Instrs {
		d := p.Instrs[i].Dst
		if d < 0 || r.s.Values[d].Region == RegionOut {
			continue // their places are fixed
		}
		k := part{hash: r.hash[d]}
		if sizes[k.hash] > 0 {
			k.full = r.full[d]
		}
		n, ok := numbers[k]
		if !ok {
			n = int32(len(numbers)) + 1
			numbers[k] = n
		}
		list[i] = n
	}
	return list
}
