// Package fuzz makes random circuits and stimuli for judging engines and
// emitters against each other. Everything is a function of a seed.
package fuzz

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Config bounds a random module.
type Config struct {
	Nodes    int  // computing nodes
	MaxWidth int  // of a node, in bits
	Inputs   int  // scalar input ports; one vector port more
	Regs     int  // registers
	Mems     int  // memories
	Noise    bool // registers without reset, memories without initial words, undefined reads and addresses out of range: circuits that only engines with this repository's noise agree on
}

// Small is a configuration for many quick circuits.
var Small = Config{Nodes: 60, MaxWidth: 80, Inputs: 4, Regs: 6, Mems: 2, Noise: true}

// Large reaches wide values and long runs.
var Large = Config{Nodes: 400, MaxWidth: 200, Inputs: 8, Regs: 40, Mems: 4, Noise: true}

// gen is a module in the making.
type gen struct {
	m    *ir.Module
	r    *rand.Rand
	c    Config
	pool []ir.ID // nodes to take operands from
}

// Module makes a random flat, sorted module: every computing op, mixed widths
// and signs, registers with enables, memories of every policy.
func Module(seed uint64, c Config) *ir.Module {
	g := &gen{m: &ir.Module{Name: fmt.Sprintf("fuzz_%d", seed)}, r: rand.New(rand.NewPCG(seed, 1)), c: c}
	g.ports()
	g.state()
	for range c.Nodes {
		if g.r.IntN(8) == 0 {
			g.family()
			continue
		}
		g.pool = append(g.pool, g.node(g.op()))
	}
	g.connect()
	g.outputs()
	d := Design(g.m)
	d.MarkClocks()
	return g.m
}

// Design wraps a module as a design of one.
func Design(m *ir.Module) *ir.Design {
	return &ir.Design{Modules: []*ir.Module{m}, Domains: []ir.DomainInfo{{}, {Name: "clk", Clock: "clk", Reset: "rst"}}, Sources: ir.NewSources()}
}

// width returns a random width, often a small or a boundary one.
func (g *gen) width() int {
	edges := []int{1, 2, 8, 16, 31, 32, 33, 63, 64, 65, 127, 128, 129}
	w := 1 + g.r.IntN(g.c.MaxWidth)
	switch g.r.IntN(4) {
	case 0:
		w = edges[g.r.IntN(len(edges))]
	case 1:
		w = 1 + g.r.IntN(16)
	}
	return min(w, g.c.MaxWidth)
}

func (g *gen) coin() bool { return g.r.IntN(2) == 0 }

// value returns a random integer of a kind, often an extreme one.
func (g *gen) value(w int, signed bool) *big.Int { return Value(g.r, w, signed) }

func (g *gen) constant(v *big.Int, w int, signed bool) ir.ID {
	return g.m.New(ir.Node{Op: ir.Const, Width: w, Signed: signed, Range: ir.BigSpan(v, v)})
}

func (g *gen) ports() {
	lane := 0
	port := func(name string, vector bool, lanes int) {
		p := ir.Port{Name: name, Width: g.width(), Signed: g.coin(), Vector: vector, Kind: ir.KindUInt}
		if p.Signed {
			p.Kind = ir.KindSInt
		}
		for range lanes {
			id := g.m.New(ir.Node{Op: ir.Input, Width: p.Width, Signed: p.Signed, Domain: 1, Aux: lane, Range: ir.Full(p.Width, p.Signed)})
			lane++
			p.Lanes = append(p.Lanes, id)
			g.pool = append(g.pool, id)
		}
		g.m.Inputs = append(g.m.Inputs, p)
	}
	for i := range g.c.Inputs {
		port(fmt.Sprintf("i%d", i), false, 1)
	}
	port("v", true, 8)
}

// state makes registers and memories, whose operands connect fills in.
func (g *gen) state() {
	w, signed := g.width(), g.coin()
	for i := range g.c.Regs {
		if g.r.IntN(3) == 0 { // else one more of a kind
			w, signed = g.width(), g.coin()
		}
		id := g.m.New(ir.Node{Op: ir.Reg, Width: w, Signed: signed, Domain: 1, Aux: i, Range: ir.Full(w, signed)}, ir.None)
		g.m.SetName(id, fmt.Sprintf("r%d", i))
		reg := ir.RegInfo{Node: id, Domain: 1}
		if !g.c.Noise || g.coin() {
			reg.Reset = g.value(w, signed)
		}
		g.m.Regs = append(g.m.Regs, reg)
		g.pool = append(g.pool, id)
	}
	for i := range g.c.Mems {
		g.memory(i)
	}
}

func (g *gen) memory(i int) {
	mem := ir.Memory{Name: fmt.Sprintf("m%d", i), Width: g.width(), Signed: g.coin(), Depth: 2 << g.r.IntN(4),
		Policy: ir.ReadUnderWrite(g.r.IntN(3))}
	if g.c.Noise {
		mem.Depth = 1 + g.r.IntN(20)
	} else if mem.Policy == ir.Undefined {
		mem.Policy = ir.ReadFirst
	}
	if !g.c.Noise || g.coin() {
		for range mem.Depth {
			mem.Init = append(mem.Init, g.value(mem.Width, mem.Signed))
		}
	}
	g.m.Mems = append(g.m.Mems, mem)
	for range 1 + g.r.IntN(2) {
		read := len(g.m.Reads)
		id := g.m.New(ir.Node{Op: ir.MemRead, Width: mem.Width, Signed: mem.Signed, Domain: 1, Aux: read,
			Range: ir.Full(mem.Width, mem.Signed)}, ir.None, ir.None)
		g.m.Reads = append(g.m.Reads, ir.ReadPort{Node: id, Mem: i, Latency: 1, Shared: -1, Domain: 1})
		g.m.Mems[i].Reads = append(g.m.Mems[i].Reads, read)
		if g.c.Noise {
			g.pool = append(g.pool, id)
		}
	}
}

// pick returns a node of the pool, recent ones more often.
func (g *gen) pick() ir.ID {
	if n := len(g.pool); n > 20 && g.coin() {
		return g.pool[n-1-g.r.IntN(20)]
	}
	return g.pool[g.r.IntN(len(g.pool))]
}

// as returns a node's value in a kind: through Slice and Ext.
func (g *gen) as(id ir.ID, w int, signed bool) ir.ID {
	if g.m.Width(id) > w {
		id = g.make(ir.Slice, w, signed, g.r.IntN(g.m.Width(id)-w+1), id)
	}
	if g.m.Width(id) != w || g.m.Signed(id) != signed {
		id = g.make(ir.Ext, w, signed, 0, id)
	}
	return id
}

// make appends a computing node with the range the table gives it.
func (g *gen) make(op ir.Op, w int, signed bool, aux int, args ...ir.ID) ir.ID {
	ranges := make([]ir.Range, len(args))
	widths := make([]int, len(args))
	for i, a := range args {
		ranges[i], widths[i] = g.m.Range(a), g.m.Width(a)
	}
	return g.m.New(ir.Node{Op: op, Width: w, Signed: signed, Domain: 1, Aux: aux,
		Range: ir.RangeOf(op, w, signed, aux, ranges, widths)}, args...)
}

func (g *gen) bit() ir.ID { return g.as(g.pick(), 1, false) }

// connect gives registers and memories their operands.
func (g *gen) connect() {
	for i := range g.m.Regs {
		id := g.m.Regs[i].Node
		w, signed := g.m.Width(id), g.m.Signed(id)
		next := g.as(g.pick(), w, signed)
		en := g.m.Regs[g.r.IntN(i+1)].Node // few enables, shared by several registers
		if g.coin() {
			en = g.pool[0]
		}
		switch g.r.IntN(4) {
		case 0:
			next = g.make(ir.Mux, w, signed, 0, g.as(en, 1, false), next, id)
		case 1:
			next = g.make(ir.Mux, w, signed, 0, g.make(ir.Not, 1, false, 0, g.as(en, 1, false)), id, next)
		case 2:
			near := max(0, min(len(g.m.Regs)-1, i+g.r.IntN(3)-1)) // registers that move in circles
			next = g.as(g.m.Regs[near].Node, w, signed)
		}
		g.m.SetArg(id, 0, next)
	}
	for i := range g.m.Mems {
		mem := &g.m.Mems[i]
		aw := mem.AddrWidth()
		for range g.r.IntN(3) {
			mem.Writes = append(mem.Writes, ir.WritePort{En: g.bit(), Addr: g.as(g.pick(), aw, false),
				Data: g.as(g.pick(), mem.Width, mem.Signed), Domain: 1})
		}
		for _, read := range mem.Reads {
			id := g.m.Reads[read].Node
			if g.m.Reads[read].Latency == 0 {
				continue
			}
			addr := g.as(g.pick(), aw, false)
			if n := len(mem.Writes); n > 0 && g.coin() {
				addr = mem.Writes[g.r.IntN(n)].Addr // collisions
			}
			g.m.SetArg(id, 0, addr)
			g.m.SetArg(id, 1, g.bit())
		}
	}
}

func (g *gen) outputs() {
	port := func(name string, lanes ...ir.ID) {
		w, signed := g.m.Width(lanes[0]), g.m.Signed(lanes[0])
		p := ir.Port{Name: name, Width: w, Signed: signed, Vector: len(lanes) > 1, Kind: ir.KindUInt}
		if signed {
			p.Kind = ir.KindSInt
		}
		for _, id := range lanes {
			p.Lanes = append(p.Lanes, g.as(id, w, signed))
		}
		g.m.Outputs = append(g.m.Outputs, p)
	}
	for i := range 6 {
		port(fmt.Sprintf("o%d", i), g.pick())
	}
	w, signed := 1+g.r.IntN(min(32, g.c.MaxWidth)), g.coin()
	var lanes []ir.ID
	for range 8 {
		lanes = append(lanes, g.as(g.pick(), w, signed))
	}
	port("ov", lanes...)
	for i, id := range g.unseen() {
		port(fmt.Sprintf("s%d", i), id)
	}
	for i := range g.m.Regs { // every register is seen
		port(fmt.Sprintf("q%d", i), g.m.Regs[i].Node)
	}
	for i := range g.m.Reads {
		if g.m.Reads[i].Latency > 0 && g.c.Noise {
			port(fmt.Sprintf("d%d", i), g.m.Reads[i].Node)
		}
	}
}

// unseen returns the computing nodes that nobody reads, and some others: a
// wrong value must have a way out.
func (g *gen) unseen() (list []ir.ID) {
	read := make([]bool, g.m.Len())
	for id := range ir.ID(g.m.Len()) {
		for _, a := range g.m.Args(id) {
			read[a] = true
		}
	}
	for id := range ir.ID(g.m.Len()) {
		if !g.m.IsState(id) && (!read[id] || g.r.IntN(10) == 0) {
			list = append(list, id)
		}
	}
	return list
}
