package sim

import (
	"fmt"
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// exact is the reference: it applies the semantics table with big integers to
// every node in order. It is slow and has no cleverness to get wrong.
type exact struct {
	m       *ir.Module
	noise   noise
	layout  Layout
	inputs  []*big.Int // per lane
	outputs []ir.ID    // per lane
	regs    []*big.Int
	reads   []*big.Int   // held by synchronous read ports
	mems    [][]*big.Int // words
	values  []*big.Int   // per node, settled when fresh
	fresh   bool
	cycle   uint64
}

// Exact opens the reference engine: big-integer evaluation of every node, in
// order. Use it to judge other engines.
func Exact(d *ir.Design, seed uint64) (Engine, error) {
	m, err := ir.Flatten(d)
	if err != nil {
		return nil, err
	}
	return newExact(m, seed), nil
}

// newExact makes the engine for a flat, sorted module.
func newExact(m *ir.Module, seed uint64) *exact {
	e := &exact{m: m, noise: noise(seed), layout: LayoutOf(m)}
	e.inputs = make([]*big.Int, m.InputLanes())
	for i := range m.Outputs {
		e.outputs = append(e.outputs, m.Outputs[i].Lanes...)
	}
	e.regs = make([]*big.Int, len(m.Regs))
	e.reads = make([]*big.Int, len(m.Reads))
	e.mems = make([][]*big.Int, len(m.Mems))
	for i := range m.Mems {
		e.mems[i] = make([]*big.Int, m.Mems[i].Depth)
	}
	e.values = make([]*big.Int, m.Len())
	e.Reset()
	return e
}

func (e *exact) Name() string { return "exact" }
func (e *exact) Err() error   { return nil }
func (e *exact) Close() error { return nil }

func (e *exact) Reset() {
	for i := range e.inputs {
		e.inputs[i] = new(big.Int)
	}
	for i := range e.regs {
		e.regs[i] = e.noise.regStart(e.m, i)
	}
	for i := range e.reads {
		e.reads[i] = e.noise.readStart(e.m, i)
	}
	for i, words := range e.mems {
		for a := range words {
			words[a] = e.noise.wordStart(e.m, i, a)
		}
	}
	e.cycle, e.fresh = 0, false
}

func (e *exact) Set(lane int, words []uint64) {
	port := portOf(e.m.Inputs, lane)
	e.inputs[lane] = ir.Reduce(fromWords(words), port.Width, port.Signed)
	e.fresh = false
}

func (e *exact) Get(lane int, words []uint64) {
	e.settle()
	id := e.outputs[lane]
	port := portOf(e.m.Outputs, lane)
	toWords(words, ir.Bits(ir.Reduce(e.values[id], port.Width, port.Signed), port.Width))
}

func (e *exact) Step(n int) {
	for range n {
		e.settle()
		e.edge()
	}
}

func (e *exact) Run(in []uint64, cycles int, out []uint64) error {
	return runRows(e, e.layout, in, cycles, out)
}

// settle evaluates every node.
func (e *exact) settle() {
	if e.fresh {
		return
	}
	var args []*big.Int
	var widths []int
	for id := range ir.ID(e.m.Len()) {
		op := e.m.Op(id)
		if !e.m.IsState(id) && op != ir.MemRead {
			args, widths = args[:0], widths[:0]
			for _, a := range e.m.Args(id) {
				args = append(args, e.values[a])
				widths = append(widths, e.m.Width(a))
			}
			v := ir.Ops[op].Eval(ir.EvalNode{Width: e.m.Width(id), Aux: e.m.Aux(id), ArgWidths: widths}, args)
			e.values[id] = ir.Reduce(v, e.m.Width(id), e.m.Signed(id))
			continue
		}
		e.values[id] = e.source(id)
	}
	e.fresh = true
}

// source returns the value of a node that is not computed from the table.
func (e *exact) source(id ir.ID) *big.Int {
	aux := e.m.Aux(id)
	switch e.m.Op(id) {
	case ir.Const:
		return e.m.ConstValue(id)
	case ir.Input:
		return e.inputs[aux]
	case ir.Reg:
		return e.regs[aux]
	case ir.MemRead:
		if e.m.Reads[aux].Latency == 0 {
			return e.fetch(aux)
		}
		return e.reads[aux]
	}
	panic(fmt.Sprintf("sim: %v in a flat module", e.m.Op(id)))
}

// fetch returns the word a read port addresses.
func (e *exact) fetch(read int) *big.Int {
	r := &e.m.Reads[read]
	words := e.mems[r.Mem]
	addr := e.values[e.m.Arg(r.Node, 0)]
	if addr.Cmp(big.NewInt(int64(len(words)))) >= 0 {
		return e.undefined(read)
	}
	return words[addr.Int64()]
}

func (e *exact) undefined(read int) *big.Int {
	id := e.m.Reads[read].Node
	return e.noise.value(noiseFetch, read, e.cycle, e.m.Width(id), e.m.Signed(id))
}

// edge takes the settled values into registers and memories.
func (e *exact) edge() {
	for i := range e.m.Regs {
		id := e.m.Regs[i].Node
		e.regs[i] = ir.Reduce(e.values[e.m.Arg(id, 0)], e.m.Width(id), e.m.Signed(id))
	}
	for i := range e.m.Reads {
		if e.m.Mems[e.m.Reads[i].Mem].Policy != ir.WriteFirst {
			e.latch(i)
		}
	}
	for i := range e.m.Mems {
		for _, w := range e.m.Mems[i].Writes {
			addr := e.values[w.Addr]
			if e.values[w.En].Sign() != 0 && addr.Cmp(big.NewInt(int64(len(e.mems[i])))) < 0 {
				e.mems[i][addr.Int64()] = ir.Reduce(e.values[w.Data], e.m.Mems[i].Width, e.m.Mems[i].Signed)
			}
		}
	}
	for i := range e.m.Reads {
		if e.m.Mems[e.m.Reads[i].Mem].Policy == ir.WriteFirst {
			e.latch(i)
		}
	}
	e.cycle++
	e.fresh = false
}

// latch reads a synchronous port at the edge.
func (e *exact) latch(read int) {
	r := &e.m.Reads[read]
	if r.Latency == 0 || e.values[e.m.Arg(r.Node, 1)].Sign() == 0 {
		return
	}
	e.reads[read] = e.fetch(read)
	mem := &e.m.Mems[r.Mem]
	if mem.Policy != ir.Undefined {
		return
	}
	addr := e.values[e.m.Arg(r.Node, 0)]
	for _, w := range mem.Writes {
		if e.values[w.En].Sign() != 0 && e.values[w.Addr].Cmp(addr) == 0 {
			e.reads[read] = e.undefined(read)
		}
	}
}

// portOf returns the port of a flat lane.
func portOf(ports []ir.Port, lane int) *ir.Port {
	for i := range ports {
		if lane < len(ports[i].Lanes) {
			return &ports[i]
		}
		lane -= len(ports[i].Lanes)
	}
	panic(fmt.Sprintf("sim: no lane %d", lane))
}

// runRows is Engine.Run by single calls, for engines without a faster way.
func runRows(e Engine, l Layout, in []uint64, cycles int, out []uint64) error {
	if err := l.check(in, cycles, out); err != nil {
		return err
	}
	for c := range cycles {
		row := in[c*l.In:]
		for lane := range len(l.InOff) - 1 {
			e.Set(lane, row[l.InOff[lane]:l.InOff[lane+1]])
		}
		row = out[c*l.Out:]
		for lane := range len(l.OutOff) - 1 {
			e.Get(lane, row[l.OutOff[lane]:l.OutOff[lane+1]])
		}
		e.Step(1)
	}
	return nil
}
