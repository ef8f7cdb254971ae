package fuzz

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// Circuit is a random design.
type Circuit struct {
	Design *ir.Design
	Flush  int // cycles before outputs are defined
}

// Every module's first inputs, see the package comment. go is 0 during the
// flush and under reset and enables writes that would spoil memories there.
const (
	laneInit = iota
	laneFill
	laneGo
	firstData
)

const (
	fillBits = 5
	maxDepth = 20 // at most 1<<fillBits - 1
	maxWidth = 200
)

// Generate returns circuit index of a seed. Module names begin with prefix.
func Generate(seed uint64, index int, prefix string) Circuit {
	rng := rand.New(rand.NewPCG(seed, uint64(index)))
	var modules []*unit
	for i := range rng.IntN(4) {
		modules = append(modules, newUnit(rng, fmt.Sprintf("%sm%d", prefix, i), modules, 4+rng.IntN(20)))
	}
	top := newUnit(rng, prefix+"top", modules, 10+rng.IntN(60))
	var list []*ir.Module
	used := map[*ir.Module]bool{top.b.M: true}
	for i := len(modules) - 1; i >= 0; i-- { // parents come later
		markChildren(used, append([]*unit{top}, modules[i:]...))
	}
	for _, u := range modules {
		if used[u.b.M] {
			list = append(list, u.b.M)
		}
	}
	d := irbuild.Design(append(list, top.b.M)...)
	return Circuit{Design: d, Flush: maxDepth + 3 + top.settle}
}

// markChildren marks what used units instantiate.
func markChildren(used map[*ir.Module]bool, units []*unit) {
	for _, u := range units {
		if used[u.b.M] {
			for i := range u.b.M.Insts {
				used[u.b.M.Insts[i].Child] = true
			}
		}
	}
}

// unit is a module being made.
type unit struct {
	rng  *rand.Rand
	b    *irbuild.Builder
	pool []ir.ID        // nodes to draw operands from
	used map[ir.ID]bool // nodes with a user

	// tainted nodes may be undefined during the flush; see the package comment.
	tainted   map[ir.ID]bool
	wild      bool // its data inputs may be tainted
	undefined bool // it holds state that is undefined before the flush
	settle    int  // cycles of flush after memories are filled: one for each register and read port that takes its turn, instances included
	names     int
}

func newUnit(rng *rand.Rand, name string, children []*unit, size int) *unit {
	u := &unit{rng: rng, b: irbuild.New(name), used: map[ir.ID]bool{}, tainted: map[ir.ID]bool{}, wild: u1(rng, 2)}
	u.b.In("init", 1, false)
	u.b.In("fill", fillBits, false)
	u.b.In("go", 1, false)
	for i := range 1 + rng.IntN(4) {
		w, s := u.width(), u1(rng, 2)
		name := fmt.Sprintf("i%d", i)
		var lanes []ir.ID
		if u1(rng, 4) {
			lanes = u.b.InVec(name, 1+rng.IntN(4), w, s)
		} else {
			lanes = []ir.ID{u.b.In(name, w, s)}
		}
		for _, id := range lanes {
			u.tainted[id] = u.wild
			u.pool = append(u.pool, id)
		}
	}
	regs := u.registers()
	u.mux(u.pick(), u.pick())
	for range size {
		switch u.rng.IntN(24) {
		case 0:
			u.memory()
		case 1:
			u.machine()
		case 2:
			u.delay()
		case 3, 4:
			if len(children) > 0 {
				u.instance(children[rng.IntN(len(children))])
			}
		default:
			u.op()
		}
	}
	u.connect(regs)
	u.outputs()
	return u
}

// u1 is true once in n times.
func u1(rng *rand.Rand, n int) bool { return rng.IntN(n) == 0 }

func (u *unit) input(lane int) ir.ID { return ir.ID(lane) } // input nodes are the first

// name returns a fresh name.
func (u *unit) name(prefix string) string {
	u.names++
	return fmt.Sprintf("%s_%d", prefix, u.names)
}

// width draws a width: mostly narrow, sometimes to 64 bits, rarely wide.
func (u *unit) width() int {
	switch r := u.rng.IntN(20); {
	case r < 4:
		return 1
	case r < 13:
		return 1 + u.rng.IntN(16)
	case r < 17:
		return 1 + u.rng.IntN(40)
	case r < 19:
		return 50 + u.rng.IntN(20) // about a word
	}
	return 1 + u.rng.IntN(maxWidth)
}

// pick draws a node, often a recent one.
func (u *unit) pick() ir.ID {
	n := len(u.pool)
	i := u.rng.IntN(n)
	if u1(u.rng, 2) {
		i = n - 1 - u.rng.IntN(min(n, 8))
	}
	u.used[u.pool[i]] = true
	return u.pool[i]
}

// as draws a node of a width and sign: one that has it, or another one resized.
func (u *unit) as(width int, signed bool) ir.ID {
	for range 3 {
		id := u.pick()
		if u.b.M.Width(id) == width && u.b.M.Signed(id) == signed {
			return id
		}
	}
	return u.resize(u.pick(), width, signed)
}

func (u *unit) resize(id ir.ID, width int, signed bool) ir.ID {
	first := ir.ID(u.b.M.Len())
	out := u.b.Resize(id, width, signed)
	for n := first; n < ir.ID(u.b.M.Len()); n++ {
		u.tainted[n] = u.tainted[id]
	}
	return out
}

// bit draws a condition.
func (u *unit) bit() ir.ID {
	if u1(u.rng, 3) {
		op := ir.Lt
		if u1(u.rng, 3) {
			op = ir.Eq
		}
		return u.put(op, 1, false, 0, u.pick(), u.pick())
	}
	return u.as(1, false)
}

// put adds a computing node to the pool.
func (u *unit) put(op ir.Op, width int, signed bool, aux int, args ...ir.ID) ir.ID {
	id := u.hidden(op, width, signed, aux, args...)
	u.pool = append(u.pool, id)
	if u1(u.rng, 8) {
		u.b.M.SetName(id, u.name("n"))
	}
	return id
}

// hidden adds a computing node that is not drawn again.
func (u *unit) hidden(op ir.Op, width int, signed bool, aux int, args ...ir.ID) ir.ID {
	id := u.b.Aux(op, width, signed, aux, args...)
	for _, a := range args {
		u.tainted[id] = u.tainted[id] || u.tainted[a]
	}
	return id
}

// constant draws a constant: corners and small values are as likely as others.
func (u *unit) constant(width int, signed bool) ir.ID {
	return u.b.Const(u.value(width, signed), width, signed)
}

func (u *unit) value(width int, signed bool) *big.Int {
	f := ir.Full(width, signed)
	switch u.rng.IntN(5) {
	case 0:
		return f.Lo()
	case 1:
		return f.Hi()
	case 2:
		return ir.Reduce(big.NewInt(u.rng.Int64N(9)-4), width, signed)
	}
	v := new(big.Int)
	for range (width + 63) / 64 {
		v.Or(v.Lsh(v, 64), new(big.Int).SetUint64(u.rng.Uint64()))
	}
	return ir.Reduce(v, width, signed)
}

// operand draws a node or a constant.
func (u *unit) operand() ir.ID {
	if u1(u.rng, 6) {
		return u.constant(u.width(), u1(u.rng, 2))
	}
	return u.pick()
}

// mux chooses between two nodes by a condition.
func (u *unit) mux(a, b ir.ID) ir.ID {
	w, s := u.b.M.Width(a), u.b.M.Signed(a)
	return u.put(ir.Mux, w, s, 0, u.bit(), a, u.resize(b, w, s))
}

// op adds a random computation.
func (u *unit) op() {
	m := u.b.M
	a := u.pick()
	w := m.Width(a)
	switch op := ir.Not + ir.Op(u.rng.IntN(int(ir.Ext-ir.Not)+1)); op {
	case ir.Not:
		u.put(op, w, u1(u.rng, 2), 0, a)
	case ir.And, ir.Or, ir.Xor:
		u.put(op, w, u1(u.rng, 2), 0, a, u.as(w, u1(u.rng, 2)))
	case ir.Add, ir.Sub, ir.Mul:
		b := u.operand()
		if u1(u.rng, 2) {
			a, b = b, a
		}
		exact := ir.RangeOf(op, 2*maxWidth+2, true, 0, []ir.Range{m.Range(a), m.Range(b)}, nil)
		signed := exact.Negative() || u1(u.rng, 4)
		width := exact.Width(signed)
		if u1(u.rng, 3) || width > maxWidth {
			width, signed = u.width(), u1(u.rng, 2)
		}
		u.put(op, width, signed, 0, a, b)
	case ir.Shl, ir.Shr:
		n := u.as(1+u.rng.IntN(7), false)
		if u1(u.rng, 2) {
			n = u.constant(1+u.rng.IntN(6), false)
		}
		width, signed := w, m.Signed(a)
		if u1(u.rng, 2) {
			width, signed = u.width(), u1(u.rng, 2)
		}
		u.put(op, width, signed, 0, a, n)
	case ir.Eq, ir.Lt:
		u.put(op, 1, false, 0, a, u.operand())
	case ir.Mux:
		u.mux(a, u.operand())
	case ir.Cat:
		args := []ir.ID{a}
		for w < maxWidth && len(args) < 5 && !u1(u.rng, 3) {
			next := u.pick()
			w += m.Width(next)
			args = append(args, next)
		}
		u.put(op, w, u1(u.rng, 2), 0, args...)
	case ir.Slice:
		lo := u.rng.IntN(w)
		u.put(op, 1+u.rng.IntN(w-lo), u1(u.rng, 2), lo, a)
	case ir.Ext:
		u.put(op, w+u.rng.IntN(20), u1(u.rng, 2), 0, a)
	}
}

// instance adds an instance of a module made before. A module that does not
// expect undefined inputs during the flush gets none.
func (u *unit) instance(child *unit) {
	ins := []ir.ID{u.input(laneInit), u.input(laneFill), u.input(laneGo)}
	dirty := child.undefined
	for i := firstData; i < len(child.b.M.Inputs); i++ {
		p := &child.b.M.Inputs[i]
		for range p.Lanes {
			id := u.as(p.Width, p.Signed)
			if !child.wild && u.tainted[id] {
				id = u.constant(p.Width, p.Signed)
			}
			dirty = dirty || u.tainted[id]
			ins = append(ins, id)
		}
	}
	for _, id := range u.b.Inst(u.name("u"), child.b.M, ins...) {
		u.tainted[id] = dirty
		u.pool = append(u.pool, id)
	}
	u.undefined = u.undefined || child.undefined
	u.settle += child.settle
}

// outputs makes ports of nodes without a user; what is too much for a few
// ports is folded together, so that every node is seen.
func (u *unit) outputs() {
	const ports = 6
	var rest []ir.ID
	n := 0
	for _, id := range u.pool {
		switch {
		case u.used[id] && !u1(u.rng, 12):
		case n < ports:
			u.b.Out(fmt.Sprintf("o%d", n), id)
			n++
		default:
			rest = append(rest, id)
		}
	}
	if len(rest) == 0 {
		rest = append(rest, u.pick())
	}
	width := 0
	for _, id := range rest {
		width = max(width, u.b.M.Width(id))
	}
	fold := u.resize(rest[0], width, false)
	for _, id := range rest[1:] {
		fold = u.hidden(ir.Xor, width, false, 0, fold, u.resize(id, width, false))
	}
	u.b.Out("fold", fold)
}
