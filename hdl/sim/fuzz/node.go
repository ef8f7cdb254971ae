package fuzz

import (
	"math/big"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// op returns a random computing op.
func (g *gen) op() ir.Op {
	ops := []ir.Op{ir.Const, ir.MemRead, ir.Not, ir.And, ir.Or, ir.Xor, ir.Add, ir.Sub, ir.Mul, ir.Shl, ir.Shr, ir.Eq, ir.Lt,
		ir.Mux, ir.Cat, ir.Slice, ir.Ext}
	return ops[g.r.IntN(len(ops))]
}

// node makes a node of an op with operands from the pool.
func (g *gen) node(op ir.Op) ir.ID {
	w, signed := g.width(), g.coin()
	switch op {
	case ir.Const:
		return g.constant(g.value(w, signed), w, signed)
	case ir.MemRead:
		return g.read()
	case ir.Not:
		return g.make(op, w, signed, 0, g.as(g.pick(), w, g.coin()))
	case ir.And, ir.Or, ir.Xor:
		return g.make(op, w, signed, 0, g.as(g.pick(), w, g.coin()), g.as(g.pick(), w, g.coin()))
	case ir.Add, ir.Sub, ir.Mul:
		a, b := g.pick(), g.pick()
		if g.coin() { // as the language does: wide enough to be exact
			w = min(g.exactWidth(op, a, b), g.c.MaxWidth)
			signed = true
		}
		return g.make(op, w, signed, 0, a, b)
	case ir.Shl, ir.Shr:
		n := g.pick()
		switch {
		case g.m.Signed(n) || g.r.IntN(3) > 0:
			n = g.as(n, 1+g.r.IntN(min(8, g.m.Width(n))), false)
		case g.coin():
			n = g.constant(big.NewInt(int64(g.r.IntN(70))), 7, false)
		}
		return g.make(op, w, signed, 0, g.pick(), n)
	case ir.Eq, ir.Lt:
		a, b := g.pick(), g.pick()
		if g.r.IntN(4) == 0 {
			b = g.as(a, g.m.Width(a), g.coin()) // equal bits, perhaps another integer
		}
		return g.make(op, 1, false, 0, a, b)
	case ir.Mux:
		return g.make(op, w, signed, 0, g.bit(), g.as(g.pick(), w, signed), g.as(g.pick(), w, signed))
	case ir.Cat:
		return g.cat()
	case ir.Slice:
		a := g.pick()
		w = 1 + g.r.IntN(g.m.Width(a))
		return g.make(op, w, signed, g.r.IntN(g.m.Width(a)-w+1), a)
	}
	a := g.pick()
	return g.make(ir.Ext, min(g.m.Width(a)+g.r.IntN(9), max(g.c.MaxWidth, g.m.Width(a))), signed, 0, a)
}

func (g *gen) exactWidth(op ir.Op, a, b ir.ID) int {
	x, y := g.m.Range(a), g.m.Range(b)
	switch op {
	case ir.Add:
		return x.Add(y).Width(true)
	case ir.Sub:
		return x.Sub(y).Width(true)
	}
	return x.Mul(y).Width(true)
}

// cat joins up to four operands, no wider than allowed.
func (g *gen) cat() ir.ID {
	var args []ir.ID
	w := 0
	for range 1 + g.r.IntN(4) {
		a := g.pick()
		if g.r.IntN(5) == 0 {
			k := 1 + g.r.IntN(8)
			a = g.constant(new(big.Int), k, false)
		}
		if w+g.m.Width(a) > g.c.MaxWidth {
			a = g.bit()
		}
		if w+g.m.Width(a) > g.c.MaxWidth {
			break
		}
		args = append(args, a)
		w += g.m.Width(a)
	}
	return g.make(ir.Cat, w, g.coin(), 0, args...)
}

// read makes an asynchronous read port, or a plain node when there is no memory.
func (g *gen) read() ir.ID {
	if len(g.m.Mems) == 0 {
		return g.node(ir.Ext)
	}
	i := g.r.IntN(len(g.m.Mems))
	mem := &g.m.Mems[i]
	read := len(g.m.Reads)
	addr := g.as(g.pick(), mem.AddrWidth(), false)
	one := g.constant(big.NewInt(1), 1, false)
	id := g.m.New(ir.Node{Op: ir.MemRead, Width: mem.Width, Signed: mem.Signed, Domain: 1, Aux: read,
		Range: ir.Full(mem.Width, mem.Signed)}, addr, one)
	g.m.Reads = append(g.m.Reads, ir.ReadPort{Node: id, Mem: i, Latency: 0, Shared: -1, Domain: 1})
	mem.Reads = append(mem.Reads, read)
	return id
}

// family makes several nodes of one op and shape, as vector code does: the
// runs of the scheduler. Now and then it is an absolute difference.
func (g *gen) family() {
	n := 2 + g.r.IntN(20)
	first := g.r.IntN(len(g.pool))
	at := func(i int) ir.ID { return g.pool[(first+i)%len(g.pool)] }
	op := []ir.Op{ir.Add, ir.Sub, ir.Mul, ir.Xor, ir.Mux, ir.Eq, ir.Lt, ir.Not, ir.And, ir.Or}[g.r.IntN(10)]
	w, signed := g.width(), g.coin()
	sel := g.bit()
	abs := g.r.IntN(4) == 0
	made := make([]ir.ID, 0, n)
	for i := range n {
		a, b := g.as(at(i), w, signed), g.as(at(i+n), w, signed)
		switch {
		case abs:
			made = append(made, g.abs(a, b))
		case op == ir.Mux:
			made = append(made, g.make(op, w, signed, 0, sel, a, b))
		case op == ir.Eq || op == ir.Lt:
			made = append(made, g.make(op, 1, false, 0, a, b))
		case op == ir.Not:
			made = append(made, g.make(op, w, signed, 0, a))
		default:
			made = append(made, g.make(op, w, signed, 0, a, b))
		}
	}
	g.pool = append(g.pool, made...)
}

// abs makes |a - b| in the form (low ^ sign) - sign.
func (g *gen) abs(a, b ir.ID) ir.ID {
	v := g.exactWidth(ir.Sub, a, b)
	if g.coin() {
		v = g.width() // the difference may wrap
	}
	x := g.make(ir.Sub, v, true, 0, a, b)
	w := 1 + g.r.IntN(v)
	sign := g.make(ir.Slice, 1, true, v-1, x)
	mask := sign
	if w > 1 {
		mask = g.make(ir.Ext, w, true, 0, sign)
	}
	low := g.make(ir.Slice, w, false, 0, x)
	return g.make(ir.Sub, w, false, 0, g.make(ir.Xor, w, false, 0, low, mask), sign)
}

// Value returns a random integer of a width and sign, often an extreme one.
func Value(r *rand.Rand, w int, signed bool) *big.Int {
	v := new(big.Int)
	for range (w + 63) / 64 {
		v.Lsh(v, 64)
		v.Or(v, new(big.Int).SetUint64(r.Uint64()))
	}
	switch r.IntN(6) {
	case 0:
		v.SetInt64(int64(r.IntN(5)) - 2)
	case 1: // the largest
		v.Sub(v.Lsh(big.NewInt(1), uint(w-1)), big.NewInt(1))
	case 2: // the smallest signed one
		v.Lsh(big.NewInt(1), uint(w-1))
	}
	return ir.Reduce(v, w, signed)
}
