package fuzz

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// vectors is a module of lanes in the making.
type vectors struct {
	gen
	families [][]ir.ID // values, lane by lane
}

// Vectors makes a random flat, sorted module of many equal lanes: operations
// lane by lane on earlier ones, on values shared by all lanes, on constants,
// and on neighbours; registers of lanes with shared enables.
func Vectors(seed uint64) *ir.Module {
	g := &vectors{gen: gen{m: &ir.Module{Name: fmt.Sprintf("vectors_%d", seed)}, r: rand.New(rand.NewPCG(seed, 2)), c: Config{MaxWidth: 64, Noise: true}}}
	lanes := []int{8, 16, 17, 33, 64, 100}[g.r.IntN(6)]
	g.inputs(lanes)
	regs := 1 + g.r.IntN(4)
	for range regs {
		g.registers(lanes)
	}
	for range 5 + g.r.IntN(50) {
		g.families = append(g.families, g.operation(lanes))
	}
	for i := range g.m.Regs {
		g.next(i, lanes)
	}
	read := make([]bool, g.m.Len())
	for id := range ir.ID(g.m.Len()) {
		for _, a := range g.m.Args(id) {
			read[a] = true
		}
	}
	for i, f := range g.families {
		if !read[f[0]] || g.r.IntN(8) == 0 {
			g.output(fmt.Sprintf("o%d", i), f)
		}
	}
	d := Design(g.m)
	d.MarkClocks()
	return g.m
}

// inputs makes two vector ports and some scalars.
func (g *vectors) inputs(lanes int) {
	lane := 0
	port := func(name string, w, n int) []ir.ID {
		p := ir.Port{Name: name, Width: w, Signed: g.coin(), Vector: n > 1, Kind: ir.KindUInt}
		if p.Signed {
			p.Kind = ir.KindSInt
		}
		for range n {
			p.Lanes = append(p.Lanes, g.m.New(ir.Node{Op: ir.Input, Width: w, Signed: p.Signed, Domain: 1, Aux: lane, Range: ir.Full(w, p.Signed)}))
			lane++
		}
		g.m.Inputs = append(g.m.Inputs, p)
		return p.Lanes
	}
	g.families = append(g.families, port("a", g.width(), lanes), port("b", g.width(), lanes))
	for i := range 4 {
		g.pool = append(g.pool, port(fmt.Sprintf("s%d", i), []int{1, 1, 5, 16}[i], 1)...)
	}
}

// registers makes a register for every lane.
func (g *vectors) registers(lanes int) {
	w, signed := g.width(), g.coin()
	var f []ir.ID
	for range lanes {
		id := g.m.New(ir.Node{Op: ir.Reg, Width: w, Signed: signed, Domain: 1, Aux: len(g.m.Regs), Range: ir.Full(w, signed)}, ir.None)
		g.m.SetName(id, fmt.Sprintf("r%d", len(g.m.Regs)))
		g.m.Regs = append(g.m.Regs, ir.RegInfo{Node: id, Domain: 1, Reset: g.value(w, signed)})
		f = append(f, id)
	}
	g.families = append(g.families, f)
}

// earlier returns a family of at least so many lanes, a recent one more often.
func (g *vectors) earlier(lanes int) []ir.ID {
	for {
		i := g.r.IntN(len(g.families))
		if g.coin() {
			i = max(i, len(g.families)-6)
		}
		if f := g.families[i]; len(f) >= lanes {
			return f[:lanes]
		}
	}
}

// operand returns a value for every lane.
func (g *vectors) operand(lanes int) func(lane int) ir.ID {
	switch g.r.IntN(8) {
	case 0: // shared by all
		id := g.pool[g.r.IntN(len(g.pool))]
		return func(int) ir.ID { return id }
	case 1:
		w, signed := g.width(), g.coin()
		id := g.constant(g.value(w, signed), w, signed)
		return func(int) ir.ID { return id }
	case 2: // of its own
		w := 1 + g.r.IntN(8)
		ids := make([]ir.ID, lanes)
		for i := range ids {
			ids[i] = g.constant(big.NewInt(int64(g.r.IntN(1<<w))), w, false)
		}
		return func(lane int) ir.ID { return ids[lane] }
	}
	f := g.earlier(lanes)
	return func(lane int) ir.ID { return f[lane] }
}

// operation makes a family from earlier ones.
func (g *vectors) operation(lanes int) []ir.ID {
	if g.r.IntN(12) == 0 && lanes > 16 { // neighbours
		f := g.earlier(lanes)
		w := min(64, max(g.exactWidth(ir.Add, f[0], f[1]), 1))
		op := []ir.Op{ir.Add, ir.Lt, ir.Xor}[g.r.IntN(3)]
		out := make([]ir.ID, lanes/2)
		for i := range out {
			x, y := f[2*i], f[2*i+1]
			switch op {
			case ir.Add:
				out[i] = g.make(op, w, true, 0, x, y)
			case ir.Lt:
				out[i] = g.make(op, 1, false, 0, x, y)
			default:
				out[i] = g.make(op, g.m.Width(x), false, 0, x, y)
			}
		}
		return out
	}
	ops := []ir.Op{ir.Not, ir.And, ir.Or, ir.Xor, ir.Add, ir.Sub, ir.Mul, ir.Shl, ir.Shr, ir.Eq, ir.Lt, ir.Mux, ir.Cat, ir.Slice, ir.Ext}
	op := ops[g.r.IntN(len(ops))]
	if f := g.earlier(8); g.coin() {
		lanes = len(f)
	}
	x, y, sel := g.operand(lanes), g.operand(lanes), g.operand(lanes)
	w, signed := g.width(), g.coin()
	from := g.r.IntN(64)
	abs := op == ir.Sub && g.coin()
	wide := g.width()
	out := make([]ir.ID, lanes)
	for i := range out {
		a, b := x(i), y(i)
		switch op {
		case ir.Not:
			out[i] = g.make(op, w, signed, 0, g.low(a, w, signed))
		case ir.And, ir.Or, ir.Xor:
			out[i] = g.make(op, w, signed, 0, g.low(a, w, signed), g.low(b, w, !signed))
		case ir.Shl, ir.Shr:
			out[i] = g.make(op, w, signed, 0, a, g.low(b, min(7, g.m.Width(b)), false))
		case ir.Eq, ir.Lt:
			out[i] = g.make(op, 1, false, 0, a, b)
		case ir.Mux:
			out[i] = g.make(op, w, signed, 0, g.low(sel(i), 1, false), g.low(a, w, signed), g.low(b, w, signed))
		case ir.Cat:
			out[i] = g.make(op, 40, false, 0, g.low(a, 13, false), g.low(b, 27, true))
		case ir.Slice:
			at := from % g.m.Width(a)
			out[i] = g.make(op, 1+wide%(g.m.Width(a)-at), signed, at, a)
		case ir.Ext:
			out[i] = g.make(op, max(w, g.m.Width(a)), signed, 0, a)
		default:
			if abs {
				d := g.make(ir.Sub, w, true, 0, a, b)
				sign := g.make(ir.Slice, 1, true, w-1, d)
				flip := g.make(ir.Xor, w, false, 0, g.make(ir.Slice, w, false, 0, d), g.low(sign, w, true))
				out[i] = g.make(ir.Sub, w, false, 0, flip, sign)
				break
			}
			out[i] = g.make(op, w, signed, 0, a, b)
		}
	}
	return out
}

// low is as with the low bits, the same in every lane.
func (g *vectors) low(id ir.ID, w int, signed bool) ir.ID {
	if g.m.Width(id) > w {
		id = g.make(ir.Slice, w, signed, 0, id)
	}
	if g.m.Width(id) != w || g.m.Signed(id) != signed {
		id = g.make(ir.Ext, w, signed, 0, id)
	}
	return id
}

// next gives the registers of a family their operands, at its first lane.
func (g *vectors) next(reg, lanes int) {
	if reg%lanes != 0 {
		return
	}
	f := g.earlier(lanes)
	en, kind := g.low(g.pool[g.r.IntN(2)], 1, false), g.r.IntN(4)
	ens := g.earlier(lanes)
	for i := range lanes {
		id := g.m.Regs[reg+i].Node
		v := g.low(f[i], g.m.Width(id), g.m.Signed(id))
		switch kind {
		case 0:
			v = g.make(ir.Mux, g.m.Width(id), g.m.Signed(id), 0, en, v, id)
		case 1:
			v = g.make(ir.Mux, g.m.Width(id), g.m.Signed(id), 0, g.low(ens[i], 1, false), id, v)
		}
		g.m.SetArg(id, 0, v)
	}
}

// output makes a vector port of a family.
func (g *vectors) output(name string, f []ir.ID) {
	w, signed := 0, false
	for _, id := range f {
		w, signed = max(w, g.m.Width(id)), signed || g.m.Signed(id)
	}
	p := ir.Port{Name: name, Width: w, Signed: signed, Vector: true, Kind: ir.KindUInt}
	if signed {
		p.Kind = ir.KindSInt
	}
	for _, id := range f {
		p.Lanes = append(p.Lanes, g.low(id, w, signed))
	}
	g.m.Outputs = append(g.m.Outputs, p)
}
