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
	n := s.src.Node(id)
	s.args = s.args[:0]
	for _, a := range s.src.Args(id) {
		s.args = append(s.args, s.to[a])
	}
	name := s.src.NameOf(id)
	i := s.hash(n, s.args)
	for ; s.table[i] != 0; i = (i + 1) & (len(s.table) - 1) {
		have := s.table[i] - 1
		if !s.equal(have, n, s.args) {
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
		s.dst.setRange(have, tighten(s.dst.Range(have), n.Range))
		return
	}
	s.table[i] = s.place(id, s.dst.New(n, s.args...)) + 1
}

// hash returns a node's home in the table.
func (s *sharer) hash(n Node, args []ID) int {
	h := uint64(n.Op)<<32 ^ uint64(n.Width)<<8 ^ uint64(n.Aux)<<40
	if n.Op == Const {
		lo, _, ok := n.Range.Small()
		if !ok {
			for _, word := range n.Range.Lo().Bits() {
				lo = lo*31 + int64(word)
			}
		}
		h ^= mix(uint64(lo))
	}
	if Ops[n.Op].Comm {
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

func (s *sharer) equal(have ID, n Node, args []ID) bool {
	d := s.dst
	return d.Op(have) == n.Op && d.Width(have) == n.Width && d.Signed(have) == n.Signed && d.Aux(have) == n.Aux &&
		d.Domain(have) == n.Domain && sameArgs(n.Op, d.Args(have), args) &&
		(n.Op != Const || d.Range(have).Equal(n.Range))
}

func sameArgs(op Op, a, b []ID) bool {
	return slices.Equal(a, b) || Ops[op].Comm && a[0] == b[1] && a[1] == b[0]
}
