package ir

import "math/big"

// The tests' own evaluator of single bits, on demand, with its own idea of
// which operand bits a bit depends on. It stops at a bit that needs itself.

type bitKey struct {
	x  *machine
	id ID
	i  int
}

type bitMachine struct {
	memo map[bitKey]int // 1 and 2: a bit of 0 and 1; 3: being computed
	loop bool           // a bit needed itself
}

func newBitMachine() *bitMachine { return &bitMachine{memo: map[bitKey]int{}} }

// bit returns one bit of a node; after a loop was met the values mean nothing.
func (b *bitMachine) bit(x *machine, id ID, i int) uint {
	k := bitKey{x, id, i}
	switch v := b.memo[k]; v {
	case 1, 2:
		return uint(v - 1)
	case 3:
		b.loop = true
		return 0
	}
	b.memo[k] = 3
	v := b.compute(x, id, i)
	b.memo[k] = int(v) + 1
	return v
}

// value reads bits lo to hi of a node, extended by its sign where it has none.
func (b *bitMachine) value(x *machine, id ID, lo, hi int) *big.Int {
	v := new(big.Int)
	w, signed := x.m.Width(id), x.m.Signed(id)
	for i := lo; i <= hi; i++ {
		switch {
		case i < w:
			v.SetBit(v, i-lo, b.bit(x, id, i))
		case signed:
			v.SetBit(v, i-lo, b.bit(x, id, w-1))
		}
	}
	return v
}

// whole reads a node as the integer it is.
func (b *bitMachine) whole(x *machine, id ID) *big.Int {
	w := x.m.Width(id)
	return Reduce(b.value(x, id, 0, w-1), w, x.m.Signed(id))
}

func (b *bitMachine) compute(x *machine, id ID, i int) uint {
	m, args := x.m, x.m.Args(id)
	switch op := m.Op(id); op {
	case Input:
		if x.parent != nil {
			return b.bit(x.parent, x.parent.m.Insts[x.inst].Ins[m.Aux(id)], i)
		}
	case InstOut:
		ref := m.InstOuts[m.Aux(id)]
		kid := x.kids[ref.Inst]
		var outs []ID
		for _, p := range kid.m.Outputs {
			outs = append(outs, p.Lanes...)
		}
		return b.bit(kid, outs[ref.Lane], i)
	case MemRead:
		if !m.IsState(id) {
			b.whole(x, args[1])
			return x.word(m.Reads[m.Aux(id)].Mem, b.whole(x, args[0])).Bit(i)
		}
	case Not:
		return 1 - b.bit(x, args[0], i)
	case And:
		return b.bit(x, args[0], i) & b.bit(x, args[1], i)
	case Or:
		return b.bit(x, args[0], i) | b.bit(x, args[1], i)
	case Xor:
		return b.bit(x, args[0], i) ^ b.bit(x, args[1], i)
	case Add, Sub, Mul:
		u, v := b.value(x, args[0], 0, i), b.value(x, args[1], 0, i)
		switch op {
		case Add:
			u.Add(u, v)
		case Sub:
			u.Sub(u, v)
		default:
			u.Mul(u, v)
		}
		return Bits(u, i+1).Bit(i)
	case Shl:
		if r := m.Range(args[1]); r.Single() {
			if n := r.Lo(); n.Cmp(big.NewInt(int64(i))) <= 0 {
				j := i - int(n.Int64())
				return b.value(x, args[0], j, j).Bit(0)
			}
			return 0
		}
		u, n := b.value(x, args[0], 0, i), b.whole(x, args[1])
		if n.Cmp(big.NewInt(int64(i))) > 0 {
			return 0
		}
		return u.Bit(i - int(n.Int64()))
	case Shr:
		w := m.Width(args[0])
		count := big.NewInt(int64(w))
		if r := m.Range(args[1]); r.Single() {
			if r.Lo().Cmp(count) < 0 {
				count = r.Lo()
			}
			j := i + int(count.Int64())
			return b.value(x, args[0], j, j).Bit(0)
		}
		if i < w {
			b.value(x, args[0], i, w-1)
			if n := b.whole(x, args[1]); n.Cmp(count) < 0 {
				count = n
			}
		}
		j := i + int(count.Int64())
		return b.value(x, args[0], j, j).Bit(0)
	case Eq, Lt:
		c := b.whole(x, args[0]).Cmp(b.whole(x, args[1]))
		if op == Eq && c == 0 || op == Lt && c < 0 {
			return 1
		}
		return 0
	case Mux:
		s, u, v := b.bit(x, args[0], 0), b.bit(x, args[1], i), b.bit(x, args[2], i)
		if s == 1 {
			return u
		}
		return v
	case Cat:
		for k := len(args) - 1; ; k-- {
			if i < m.Width(args[k]) {
				return b.bit(x, args[k], i)
			}
			i -= m.Width(args[k])
		}
	case Slice:
		return b.bit(x, args[0], m.Aux(id)+i)
	case Ext:
		return b.value(x, args[0], i, i).Bit(0)
	}
	return Bits(x.get(id), m.Width(id)).Bit(i) // a source: not computed from bits
}

// everything computes every bit of every node of a machine and its instances.
func (b *bitMachine) everything(x *machine) {
	for id := range ID(x.m.Len()) {
		b.value(x, id, 0, x.m.Width(id)-1)
	}
	for _, kid := range x.kids {
		b.everything(kid)
	}
}
