package ir

import (
	"fmt"
	"math/big"
	"math/rand/v2"
)

// The generator of random designs: every op, mixed widths and signs to 80
// bits, wires set later, registers with and without reset, memories of every
// policy, shared child modules. Names of registers and memories are unique in
// their module, since the evaluator finds initial noise by name.

// randomDesign returns a design of up to three levels.
func randomDesign(seed uint64, nodes int) *Design { return randomDesignWith(seed, nodes, noCycles) }

// cycles says what wires may be connected to.
type cycles int

const (
	noCycles  cycles = iota
	bitwise          // now and then a vector whose bits are computed from its lower bits
	anyCycles        // anything: true loops too
)

func randomDesignWith(seed uint64, nodes int, allow cycles) *Design {
	rnd := rand.New(rand.NewPCG(seed, 77))
	d := &Design{Domains: []DomainInfo{{}, {Name: "main", Clock: "clk", Reset: "rst"}}}
	for i := range 1 + rnd.IntN(3) {
		g := &generator{allow: allow, Rand: rnd, m: &Module{Name: fmt.Sprintf("m%d", i)}}
		g.module(d.Modules, nodes)
		d.Modules = append(d.Modules, g.m)
	}
	d.dropUnused()
	d.MarkClocks()
	return d
}

type generator struct {
	*rand.Rand
	m      *Module
	allow  cycles
	ranger ranger
	wires  []ID
	serial int
}

func (g *generator) flip(percent int) bool { return g.IntN(100) < percent }

func (g *generator) randomKind() valueKind {
	w := 1 + g.IntN(12)
	switch g.IntN(12) {
	case 0, 1, 2:
		w = 1
	case 3:
		w = 1 + g.IntN(80)
	case 4:
		w = []int{31, 32, 33, 63, 64, 65}[g.IntN(6)]
	}
	return valueKind{w, g.flip(45)}
}

// any returns a node made so far.
func (g *generator) any() ID {
	if g.flip(60) { // prefer recent ones: deeper circuits
		return ID(g.m.Len() - 1 - g.IntN(min(10, g.m.Len())))
	}
	return ID(g.IntN(g.m.Len()))
}

// node appends a computing node, usually with the tightest range.
func (g *generator) node(op Op, k valueKind, aux int, args ...ID) ID {
	n := Node{Op: op, Width: k.width, Signed: k.signed, Aux: aux, Range: Full(k.width, k.signed), Domain: 1}
	if g.flip(70) {
		n.Range = g.ranger.of(g.m, n, args)
	}
	id := g.m.New(n, args...)
	if g.flip(20) {
		g.m.SetName(id, g.name("n"))
	}
	return id
}

func (g *generator) name(prefix string) string {
	g.serial++
	return fmt.Sprintf("%s%d", prefix, g.serial)
}

// value returns a random value of a kind, often a special one.
func (g *generator) value(k valueKind) *big.Int {
	switch g.IntN(4) {
	case 0:
		return Full(k.width, k.signed).bigEnd(g.IntN(2))
	case 1:
		return Reduce(big.NewInt(int64(g.IntN(5)-2)), k.width, k.signed)
	}
	v := new(big.Int).SetUint64(g.Uint64())
	v.Lsh(v, 64).Or(v, new(big.Int).SetUint64(g.Uint64()))
	return Reduce(v, k.width, k.signed)
}

func (g *generator) constant(k valueKind) ID {
	v := g.value(k)
	return g.m.New(Node{Op: Const, Width: k.width, Signed: k.signed, Range: BigSpan(v, v)})
}

// as returns a node of the given kind made from a.
func (g *generator) as(a ID, k valueKind) ID {
	switch got := g.m.kind(a); {
	case got == k:
		return a
	case got.width > k.width:
		return g.node(Slice, k, g.IntN(got.width-k.width+1), a)
	}
	return g.node(Ext, k, 0, a)
}

func (g *generator) module(children []*Module, nodes int) {
	g.ports()
	for g.m.Len() < nodes {
		switch {
		case g.flip(6):
			g.register()
		case g.flip(2):
			g.memory()
		case len(children) > 0 && g.flip(4):
			g.instance(children[g.IntN(len(children))])
		case g.flip(4), g.allow == anyCycles && g.flip(10):
			k := g.randomKind()
			wire := g.m.New(Node{Op: Ext, Width: k.width, Signed: k.signed, Range: Full(k.width, k.signed), Domain: 1}, g.constant(k))
			g.wires = append(g.wires, wire)
		case g.allow != noCycles && g.flip(4):
			g.ladder()
		case g.flip(10):
			g.constant(g.randomKind())
		default:
			g.compute(Not + Op(g.IntN(int(NumOps-Not))))
		}
	}
	for i := range g.m.Regs {
		g.m.SetArg(g.m.Regs[i].Node, 0, g.as(g.any(), g.m.kind(g.m.Regs[i].Node)))
	}
	for i := range g.m.Reads {
		r := &g.m.Reads[i]
		if r.Latency > 0 {
			g.m.SetArg(r.Node, 0, g.as(g.any(), valueKind{g.m.Mems[r.Mem].AddrWidth(), false}))
			g.m.SetArg(r.Node, 1, g.as(g.any(), bit))
		}
	}
	for _, wire := range g.wires {
		k := g.m.kind(wire)
		if a := g.as(g.any(), k); g.allow == anyCycles && g.flip(80) || !g.reaches(wire, a) {
			g.m.SetArg(wire, 0, a)
		}
	}
	for i := range 1 + g.IntN(4) {
		k := g.randomKind()
		p := Port{Name: fmt.Sprintf("out%d", i), Kind: portKind(k), Signed: k.signed, Width: k.width, Vector: g.flip(50)}
		for range g.lanes(p.Vector) {
			p.Lanes = append(p.Lanes, g.as(g.any(), k))
		}
		g.m.Outputs = append(g.m.Outputs, p)
	}
}

func portKind(k valueKind) PortKind {
	if k.signed {
		return KindSInt
	}
	return KindUInt
}

func (g *generator) lanes(vector bool) int {
	if vector {
		return 1 + g.IntN(4)
	}
	return 1
}

func (g *generator) ports() {
	lane := 0
	for i := range 1 + g.IntN(4) {
		k := g.randomKind()
		p := Port{Name: fmt.Sprintf("in%d", i), Kind: portKind(k), Signed: k.signed, Width: k.width, Vector: g.flip(50)}
		for range g.lanes(p.Vector) {
			p.Lanes = append(p.Lanes, g.m.New(Node{Op: Input, Width: k.width, Signed: k.signed, Aux: lane, Range: Full(k.width, k.signed), Domain: 1}))
			lane++
		}
		g.m.Inputs = append(g.m.Inputs, p)
	}
}

func (g *generator) register() {
	k := g.randomKind()
	id := g.m.New(Node{Op: Reg, Width: k.width, Signed: k.signed, Aux: len(g.m.Regs), Range: Full(k.width, k.signed), Domain: 1}, None)
	g.m.SetName(id, g.name("r"))
	r := RegInfo{Node: id, Domain: 1}
	if g.flip(70) {
		r.Reset = g.value(k)
	}
	g.m.Regs = append(g.m.Regs, r)
}

func (g *generator) memory() {
	k := g.randomKind()
	mem := Memory{Name: g.name("mem"), Width: k.width, Signed: k.signed, Depth: 1 + g.IntN(9), Policy: ReadUnderWrite(g.IntN(3))}
	addr := valueKind{mem.AddrWidth(), false}
	for range g.IntN(3) {
		mem.Writes = append(mem.Writes, WritePort{En: g.as(g.any(), bit), Addr: g.as(g.any(), addr), Data: g.as(g.any(), k), Domain: 1})
	}
	if g.flip(50) || len(mem.Writes) == 0 {
		for range mem.Depth {
			mem.Init = append(mem.Init, g.value(k))
		}
	}
	for range 1 + g.IntN(2) {
		n := Node{Op: MemRead, Width: k.width, Signed: k.signed, Aux: len(g.m.Reads), Range: Full(k.width, k.signed), Domain: 1}
		r := ReadPort{Mem: len(g.m.Mems), Latency: g.IntN(2), Shared: -1, Domain: 1}
		if r.Latency == 0 {
			one := g.m.New(Node{Op: Const, Width: 1, Range: Span(1, 1)})
			r.Node = g.m.New(Node{Op: MemRead, Width: k.width, Signed: k.signed, Aux: len(g.m.Reads), Range: n.Range, Domain: 1}, g.as(g.any(), addr), one)
		} else {
			r.Node = g.m.New(n, None, None)
		}
		mem.Reads = append(mem.Reads, len(g.m.Reads))
		g.m.Reads = append(g.m.Reads, r)
	}
	g.m.Mems = append(g.m.Mems, mem)
}

func (g *generator) instance(child *Module) {
	inst := Inst{Name: g.name("u"), Child: child}
	for i := range child.Inputs {
		p := &child.Inputs[i]
		for range p.Lanes {
			inst.Ins = append(inst.Ins, g.as(g.any(), valueKind{p.Width, p.Signed}))
		}
	}
	lane := 0
	for i := range child.Outputs {
		p := &child.Outputs[i]
		for range p.Lanes {
			id := g.m.New(Node{Op: InstOut, Width: p.Width, Signed: p.Signed, Aux: len(g.m.InstOuts), Range: Full(p.Width, p.Signed), Domain: 1})
			if g.flip(20) {
				g.m.SetName(id, g.name("lane"))
			}
			inst.Outs = append(inst.Outs, id)
			g.m.InstOuts = append(g.m.InstOuts, InstRef{Inst: len(g.m.Insts), Lane: lane})
			lane++
		}
	}
	g.m.Insts = append(g.m.Insts, inst)
}

// ladder appends a vector of which each bit is computed from the bits below
// it: nodes feed each other, bits do not.
func (g *generator) ladder() {
	w := 2 + g.IntN(6)
	k := valueKind{w, g.flip(50)}
	wire := g.m.New(Node{Op: Ext, Width: w, Signed: k.signed, Range: Full(w, k.signed), Domain: 1}, None)
	causal := []ID{wire} // bit i of these depends on bits of the wire up to i
	pick := func() ID { return causal[g.IntN(len(causal))] }
	for range g.IntN(5) {
		out := valueKind{w, g.flip(50)}
		switch op := []Op{Not, And, Or, Xor, Add, Sub, Mul, Shl, Mux, Ext}[g.IntN(10)]; op {
		case Not, Ext:
			causal = append(causal, g.node(op, out, 0, pick()))
		case Shl:
			causal = append(causal, g.node(op, out, 0, pick(), g.as(g.outside(), valueKind{1 + g.IntN(3), false})))
		case Mux:
			a := pick()
			out = g.m.kind(a)
			causal = append(causal, g.node(op, out, 0, g.as(g.outside(), bit), a, g.as(g.outside(), out)))
		default:
			b := g.as(g.outside(), valueKind{w, g.flip(50)})
			if g.flip(50) {
				b = pick()
			}
			causal = append(causal, g.node(op, out, 0, pick(), b))
		}
	}
	rungs := make([]ID, w) // most significant first
	rungs[w-1] = g.as(g.outside(), bit)
	for i := 1; i < w; i++ {
		low := func() ID { return g.node(Slice, valueKind{i, g.flip(50)}, 0, pick()) }
		var r ID
		switch g.IntN(6) {
		case 4:
			data := g.rom(i, g.node(Slice, valueKind{i, false}, 0, pick()))
			r = g.node(Slice, bit, g.IntN(g.m.Width(data)), data)
		case 0:
			r = g.node(Eq+Op(g.IntN(2)), bit, 0, low(), low())
		case 1:
			r = g.node(Slice, bit, g.IntN(i), pick())
		case 2:
			r = g.node(Shr, bit, 0, low(), g.node(Slice, valueKind{1, false}, 0, pick()))
		case 3:
			count := g.m.New(Node{Op: Const, Width: 4, Range: Span(int64(w-i), int64(w-i))})
			r = g.node(Slice, bit, 0, g.node(Shr, valueKind{w, false}, 0, g.node(Shl, valueKind{w, g.flip(50)}, 0, pick(), count), g.m.New(Node{Op: Const, Width: 4, Range: Span(int64(w-i), int64(w-i))})))
		default:
			r = g.node(Mux, bit, 0, g.node(Slice, bit, g.IntN(i), pick()), g.as(g.outside(), bit), g.node(Slice, bit, g.IntN(i), pick()))
		}
		rungs[w-1-i] = r
	}
	g.m.SetArg(wire, 0, g.node(Cat, k, 0, rungs...))
}

// rom appends a memory of 2^width words without write ports, read at once.
func (g *generator) rom(width int, addr ID) ID {
	k := g.randomKind()
	mem := Memory{Name: g.name("rom"), Width: k.width, Signed: k.signed, Depth: 1 << width, Reads: []int{len(g.m.Reads)}}
	for range mem.Depth {
		mem.Init = append(mem.Init, g.value(k))
	}
	one := g.m.New(Node{Op: Const, Width: 1, Range: Span(1, 1)})
	id := g.m.New(Node{Op: MemRead, Width: k.width, Signed: k.signed, Aux: len(g.m.Reads), Range: Full(k.width, k.signed), Domain: 1}, addr, one)
	g.m.Reads = append(g.m.Reads, ReadPort{Node: id, Mem: len(g.m.Mems), Shared: -1, Domain: 1})
	g.m.Mems = append(g.m.Mems, mem)
	return id
}

// outside returns an input or a register.
func (g *generator) outside() ID {
	for {
		if id := g.any(); g.m.Op(id) == Input || g.m.Op(id) == Reg || g.flip(10) && g.m.Op(id) == Const {
			return id
		}
		if g.flip(30) {
			return g.m.Inputs[0].Lanes[0]
		}
	}
}

// compute appends a node of a kind with operands of any kind the table allows.
func (g *generator) compute(op Op) {
	k, a, b := g.randomKind(), g.any(), g.any()
	switch op {
	case Not:
		g.node(op, valueKind{g.m.Width(a), k.signed}, 0, a)
	case And, Or, Xor:
		w := g.m.Width(a)
		g.node(op, valueKind{w, k.signed}, 0, a, g.as(b, valueKind{w, g.flip(50)}))
	case Add, Sub, Mul:
		if g.flip(60) { // exact
			k = valueKind{min(90, g.m.Width(a)+g.m.Width(b)+1), true}
		}
		if g.flip(5) {
			b = a
		}
		g.node(op, k, 0, a, b)
	case Shl, Shr:
		g.node(op, k, 0, a, g.as(b, valueKind{1 + g.IntN(5), false}))
	case Eq, Lt:
		g.node(op, bit, 0, a, b)
	case Mux:
		k = g.m.kind(a)
		g.node(op, k, 0, g.as(g.any(), bit), a, g.as(b, k))
	case Cat:
		args := []ID{a, b}
		if g.flip(50) {
			args = append(args, g.any())
		}
		w := 0
		for i, id := range args {
			if g.m.Width(id) > 40 {
				args[i] = g.as(id, valueKind{1 + g.IntN(30), false})
			}
			w += g.m.Width(args[i])
		}
		g.node(op, valueKind{w, k.signed}, 0, args...)
	case Slice:
		w := 1 + g.IntN(g.m.Width(a))
		g.node(op, valueKind{w, k.signed}, g.IntN(g.m.Width(a)-w+1), a)
	case Ext:
		g.node(op, valueKind{g.m.Width(a) + g.IntN(4), k.signed}, 0, a)
	}
}

// reaches reports whether a change of a node can change another in the same
// cycle; an instance is taken to pass every input to every output.
func (g *generator) reaches(from, to ID) bool {
	seen := make([]bool, g.m.Len())
	todo := []ID{to}
	for len(todo) > 0 {
		id := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		switch {
		case id == from:
			return true
		case seen[id]:
			continue
		}
		seen[id] = true
		if g.m.Op(id) == InstOut {
			todo = append(todo, g.m.Insts[g.m.InstOuts[g.m.Aux(id)].Inst].Ins...)
		} else if !g.m.IsState(id) {
			todo = append(todo, g.m.Args(id)...)
		}
	}
	return false
}
