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

// sortInstrs orders a program by level, gate, code and shape, then by role,
// then as the nodes were.
func sortInstrs(s *Schedule, p *Program, roles *roles) {
	role := roles.number(p)
	rank := make([]int32, len(p.Instrs)) // tie break: fixed destinations by place, others by node order
	idx := make([]int32, len(p.Instrs))
	for i := range p.Instrs {
		idx[i] = int32(i)
		rank[i] = int32(i)
		if d := p.Instrs[i].Dst; d >= 0 && s.Values[d].Region == RegionOut {
			rank[i] = s.Values[d].Slot
		}
	}
	slices.SortFunc(idx, func(x, y int32) int {
		a, b := &p.Instrs[x], &p.Instrs[y]
		return cmp.Or(cmp.Compare(a.Level, b.Level), compareShape(s, a, b), cmp.Compare(role[x], role[y]), cmp.Compare(rank[x], rank[y]), cmp.Compare(x, y))
	})
	sorted := make([]Instr, len(p.Instrs))
	for i, k := range idx {
		sorted[i] = p.Instrs[k]
	}
	p.Instrs = sorted
}

// compareShape orders instructions of a level; equal ones may form a run.
func compareShape(s *Schedule, a, b *Instr) int {
	return cmp.Or(
		cmp.Compare(a.Gate.Val, b.Gate.Val),
		cmp.Compare(a.Gate.Word, b.Gate.Word),
		compareBool(a.Off, b.Off),
		cmp.Compare(a.Code, b.Code),
		cmp.Compare(a.Post, b.Post),
		cmp.Compare(a.Bits, b.Bits),
		cmp.Compare(a.Shift, b.Shift),
		s.comparePlace(a.Dst, b.Dst))
}

// comparePlace orders destinations by region, lane class and sign.
func (s *Schedule) comparePlace(x, y int32) int {
	if x < 0 || y < 0 {
		return cmp.Compare(x, y)
	}
	a, b := &s.Values[x], &s.Values[y]
	return cmp.Or(cmp.Compare(a.Region, b.Region), cmp.Compare(a.Class, b.Class), compareBool(a.Signed, b.Signed))
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// findRuns covers a program with runs.
func (s *Schedule) findRuns(p *Program) {
	for i := 0; i < len(p.Instrs); {
		first := &p.Instrs[i]
		n := 1
		for i+n < len(p.Instrs) && first.Code < CodeFetch && s.follows(first, &p.Instrs[i+n], n) {
			n++
		}
		p.Runs = append(p.Runs, Run{First: i, N: n})
		i += n
	}
}

// follows reports whether an instruction may be element n of a run.
func (s *Schedule) follows(first, in *Instr, n int) bool {
	return in.Level == first.Level && compareShape(s, first, in) == 0 &&
		s.Values[in.Dst].Words == 1 && s.Values[in.Dst].Slot == s.Values[first.Dst].Slot+int32(n)
}
