package ir

import (
	"math/bits"
	"slices"
)

// Share returns the module with equal nodes merged: the same op, kind, number
// and operands (in either order where the op is commutative), or the same
// constant. Sources other than constants are never merged, nor are two nodes
// with different names; a name moves to the node that stays. The module must
// be sorted.
func Share(m *Module) *Module {
	s := sharer{rewriter: rewrite(m), table: make([]ID, 1<<bits.Len(uint(2*m.Len())))}
	for id := range ID(m.Len()) {
		if op := m.Op(id); op != Const && Ops[op].Eval == nil {
			s.copy(id)
			continue
		}
		s.share(id)
	}
	return s.finish()
}

// sharer holds an open-addressing hash table of dst's nodes, never more than
// half full.
type sharer struct {
	*rewriter
	table []ID // ids + 1, 0 where free; the length is a power of two
	args  []ID
}

// share maps a source node to an equal one in dst, or to a new one.
func (s *sharer) share(id ID) {
	s.args = s.args[:0]
	for _, a := range s.src.Args(id) {
		s.args = append(s.args, s.to[a])
	}
	name := s.src.NameOf(id)
	i := s.hash(id, s.args)
	for ; s.table[i] != 0; i = (i + 1) & (len(s.table) - 1) {
		have := s.table[i] - 1
		if !s.equal(have, id, s.args) {
			continue
		}
		switch old := s.dst.NameOf(have); {
		case name == "" || name == old:
			s.to[id] = have
		case old == "":
			s.place(id, have)
		default: // two names for one value: both stay
			s.copy(id)
			return
		}
		s.dst.setRange(have, tighten(s.dst.Range(have), s.src.Range(id)))
		return
	}
	s.table[i] = s.copy(id) + 1
}

// hash returns the home in the table of a source node with operands in dst.
func (s *sharer) hash(id ID, args []ID) int {
	op := s.src.Op(id)
	h := uint64(op)<<32 ^ uint64(s.src.Width(id))<<8 ^ uint64(s.src.Aux(id))<<40
	if op == Const {
		r := s.src.Range(id)
		lo, _, ok := r.Small()
		if !ok {
			for _, word := range r.Lo().Bits() {
				lo = lo*31 + int64(word)
			}
		}
		h ^= mix(uint64(lo))
	}
	if Ops[op].Comm {
		h ^= mix(uint64(min(args[0], args[1]))) + uint64(max(args[0], args[1]))
	} else {
		for _, a := range args {
			h = mix(h ^ uint64(a))
		}
	}
	return int(mix(h)>>32) & (len(s.table) - 1)
}

func mix(h uint64) uint64 {
	h *= 0x9e3779b97f4a7c15
	return h ^ h>>29
}

func (s *sharer) equal(have, id ID, args []ID) bool {
	m, d, op := s.src, s.dst, s.src.Op(id)
	return d.Op(have) == op && d.Width(have) == m.Width(id) && d.Signed(have) == m.Signed(id) && d.Aux(have) == m.Aux(id) &&
		d.Domain(have) == m.Domain(id) && sameArgs(op, d.Args(have), args) &&
		(op != Const || d.Range(have).Equal(m.Range(id)))
}

func sameArgs(op Op, a, b []ID) bool {
	return slices.Equal(a, b) || Ops[op].Comm && a[0] == b[1] && a[1] == b[0]
}
