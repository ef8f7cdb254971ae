package sim

import (
	"cmp"
	"slices"
)

// number puts the instructions of both programs in their final order and
// gives every value its slots.
func (b *builder) number() {
	s := b.s
	next := int32(0)
	take := func(v int32) {
		s.Values[v].Slot = next
		next += s.Values[v].Words
	}
	for _, c := range s.Consts {
		take(c.Val)
	}
	s.In = int(next)
	for _, v := range s.InVal {
		take(v)
	}
	s.Out = int(next)
	for _, v := range s.OutVal {
		take(v)
	}
	placed := make([]bool, len(s.Values))
	roles := newRoles(s)
	for _, p := range []*Program{&s.Cycle, &s.Eval} {
		sortInstrs(s, p, roles)
		for _, region := range []Region{RegionState, RegionTemp} {
			for i := range p.Instrs {
				if d := p.Instrs[i].Dst; d >= 0 && s.Values[d].Region == region && !placed[d] {
					placed[d] = true
					take(d)
				}
			}
			if p == &s.Eval || region != RegionState {
				continue
			}
			for v := range s.Values { // registers that never change
				if s.Values[v].Region == RegionState && !placed[v] {
					placed[v] = true
					take(int32(v))
				}
			}
		}
		s.findRuns(p)
	}
	s.Slots = int(next)
}

// place is where an instruction belongs in its level.
type place struct {
	shape [2]uint64 // see shape
	tie   uint64    // role, then fixed destinations by place and others by node order
	instr int32
}

func comparePlaces(a, b place) int {
	return cmp.Or(cmp.Compare(a.shape[0], b.shape[0]), cmp.Compare(a.shape[1], b.shape[1]), cmp.Compare(a.tie, b.tie), cmp.Compare(a.instr, b.instr))
}

// sortInstrs orders a program by level, gate, code and shape, then by role,
// then as the nodes were.
func sortInstrs(s *Schedule, p *Program, roles *roles) {
	role := roles.number(p)
	next := make([]int32, p.Levels+1) // by level: where its next instruction goes
	for i := range p.Instrs {
		next[p.Instrs[i].Level+1]++
	}
	for l := range p.Levels {
		next[l+1] += next[l]
	}
	places := make([]place, len(p.Instrs))
	for i := range p.Instrs {
		in := &p.Instrs[i]
		rank := int32(i)
		if d := in.Dst; d >= 0 && s.Values[d].Region == RegionOut {
			rank = s.Values[d].Slot
		}
		places[next[in.Level]] = place{s.shape(in), uint64(role[i])<<32 | uint64(rank), int32(i)}
		next[in.Level]++
	}
	sorted := make([]Instr, len(p.Instrs))
	from := int32(0)
	for _, to := range next[:p.Levels] {
		slices.SortFunc(places[from:to], comparePlaces)
		from = to
	}
	for i := range places {
		sorted[i] = p.Instrs[places[i].instr]
	}
	p.Instrs = sorted
}

// shape is what instructions of a level are ordered by; those with equal shapes
// may form a run: gate, code, and region, lane class and sign of the destination.
func (s *Schedule) shape(in *Instr) [2]uint64 {
	bit := func(b bool) uint64 {
		if b {
			return 1
		}
		return 0
	}
	place := uint64(0)
	if in.Dst >= 0 {
		v := &s.Values[in.Dst]
		place = 1 + (uint64(v.Region)<<9 | uint64(v.Class)<<1 | bit(v.Signed))
	}
	return [2]uint64{
		uint64(in.Gate.Val+1)<<32 | uint64(in.Gate.Word),
		bit(in.Off)<<56 | uint64(in.Code)<<48 | uint64(in.Post)<<40 | uint64(in.Bits)<<32 | uint64(in.Shift)<<24 | place,
	}
}

// findRuns covers a program with runs.
func (s *Schedule) findRuns(p *Program) {
	for i := 0; i < len(p.Instrs); {
		first := &p.Instrs[i]
		n := 1
		if first.Code < CodeFetch {
			shape := s.shape(first)
			for i+n < len(p.Instrs) && s.follows(first, shape, &p.Instrs[i+n], n) {
				n++
			}
		}
		if len(p.Runs) == cap(p.Runs) {
			p.Runs = slices.Grow(p.Runs, max(16, len(p.Runs)))
		}
		p.Runs = append(p.Runs, Run{First: i, N: n})
		i += n
	}
}

// follows reports whether an instruction may be element n of a run that begins
// with first, of a shape.
func (s *Schedule) follows(first *Instr, shape [2]uint64, in *Instr, n int) bool {
	return in.Level == first.Level && in.Code == first.Code && s.shape(in) == shape &&
		s.Values[in.Dst].Words == 1 && s.Values[in.Dst].Slot == s.Values[first.Dst].Slot+int32(n)
}
