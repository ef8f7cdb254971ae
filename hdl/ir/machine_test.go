package ir

import (
	"fmt"
	"hash/fnv"
	"math/big"
	"math/rand/v2"
)

// machine is the tests' own evaluator: a tree of instances, values on demand,
// the exact meaning of each op. It shares nothing with the passes but the op
// table. What has no reset starts as noise that depends on the name only, so
// that a machine and its transformed self start alike.
type machine struct {
	m       *Module
	path    string
	parent  *machine
	inst    int
	kids    []*machine
	inputs  []*big.Int // of the top
	regs    []*big.Int
	latched []*big.Int
	words   [][]*big.Int
	value   []*big.Int // of this cycle, nil: not yet known
	outside error      // of the top: a value outside its proven range
}

func newMachine(m *Module, path string, parent *machine, inst int) *machine {
	x := &machine{m: m, path: path, parent: parent, inst: inst, value: make([]*big.Int, m.Len())}
	for _, r := range m.Regs {
		v := r.Reset
		if v == nil {
			v = x.noise(m.kind(r.Node), m.NameOf(r.Node))
		}
		x.regs = append(x.regs, v)
	}
	for i := range m.Mems {
		mem := &m.Mems[i]
		words := make([]*big.Int, mem.Depth)
		for a := range words {
			words[a] = x.noise(valueKind{mem.Width, mem.Signed}, fmt.Sprint(mem.Name, a))
			if a < len(mem.Init) {
				words[a] = mem.Init[a]
			}
		}
		x.words = append(x.words, words)
	}
	for _, r := range m.Reads {
		x.latched = append(x.latched, x.noise(m.kind(r.Node), m.Mems[r.Mem].Name+"q"))
	}
	for i := range m.Insts {
		x.kids = append(x.kids, newMachine(m.Insts[i].Child, path+m.Insts[i].Name+".", x, i))
	}
	return x
}

// noise returns a value that depends on the name alone.
func (x *machine) noise(k valueKind, name string) *big.Int {
	h := fnv.New128a()
	h.Write([]byte(x.path + name))
	v := new(big.Int).SetBytes(h.Sum(nil))
	return Reduce(v, k.width, k.signed)
}

// get returns the value of a node in this cycle.
func (x *machine) get(id ID) *big.Int {
	if x.value[id] == nil {
		v := x.compute(id)
		x.value[id] = v
		if r := x.m.Range(id); !r.Contains(BigSpan(v, v)) {
			top := x
			for top.parent != nil {
				top = top.parent
			}
			top.outside = fmt.Errorf("module %s: %s is %v, outside %v", x.m.Name, x.m.describe(id), v, r)
		}
	}
	return x.value[id]
}

func (x *machine) compute(id ID) *big.Int {
	m := x.m
	aux := m.Aux(id)
	switch op := m.Op(id); op {
	case Const:
		return m.ConstValue(id)
	case Input:
		if x.parent == nil {
			return x.inputs[aux]
		}
		return x.parent.get(x.parent.m.Insts[x.inst].Ins[aux])
	case InstOut:
		kid := x.kids[m.InstOuts[aux].Inst]
		lane := m.InstOuts[aux].Lane
		for _, p := range kid.m.Outputs {
			if lane < len(p.Lanes) {
				return kid.get(p.Lanes[lane])
			}
			lane -= len(p.Lanes)
		}
		panic("no such lane")
	case Reg:
		return x.regs[aux]
	case MemRead:
		if m.Reads[aux].Latency > 0 {
			return x.latched[aux]
		}
		return x.word(m.Reads[aux].Mem, x.get(m.Arg(id, 0)))
	default:
		n := EvalNode{Width: m.Width(id), Aux: aux}
		var args []*big.Int
		for _, a := range m.Args(id) {
			args = append(args, x.get(a))
			n.ArgWidths = append(n.ArgWidths, m.Width(a))
		}
		return Reduce(Ops[op].Eval(n, args), m.Width(id), m.Signed(id))
	}
}

func (x *machine) word(mem int, addr *big.Int) *big.Int {
	if a := int(addr.Int64()); a < len(x.words[mem]) {
		return x.words[mem][a]
	}
	m := &x.m.Mems[mem]
	return x.noise(valueKind{m.Width, m.Signed}, fmt.Sprint(m.Name, addr))
}

// outputs returns all output lanes for the inputs of this cycle.
func (x *machine) outputs(inputs []*big.Int) (out []*big.Int) {
	x.settle()
	x.inputs = inputs
	for _, p := range x.m.Outputs {
		for _, id := range p.Lanes {
			out = append(out, x.get(id))
		}
	}
	return out
}

func (x *machine) settle() {
	clear(x.value)
	for _, kid := range x.kids {
		kid.settle()
	}
}

// edge passes a clock edge: everything samples before anything changes.
func (x *machine) edge() {
	for _, commit := range x.sample(nil) {
		commit()
	}
}

func (x *machine) sample(commits []func()) []func() {
	m := x.m
	for i, r := range m.Regs {
		v := x.get(m.Arg(r.Node, 0))
		commits = append(commits, func() { x.regs[i] = v })
	}
	for i, r := range m.Reads {
		if r.Latency > 0 && x.get(m.Arg(r.Node, 1)).Sign() != 0 {
			v := x.read(r, x.get(m.Arg(r.Node, 0)))
			commits = append(commits, func() { x.latched[i] = v })
		}
	}
	for i := range m.Mems {
		for _, p := range m.Mems[i].Writes {
			if a, v := int(x.get(p.Addr).Int64()), x.get(p.Data); x.get(p.En).Sign() != 0 && a < m.Mems[i].Depth {
				commits = append(commits, func() { x.words[i][a] = v })
			}
		}
	}
	for _, kid := range x.kids {
		commits = kid.sample(commits)
	}
	return commits
}

// read is the word a synchronous read port takes over at the edge.
func (x *machine) read(r ReadPort, addr *big.Int) *big.Int {
	mem := &x.m.Mems[r.Mem]
	v := x.word(r.Mem, addr)
	for _, p := range mem.Writes {
		if mem.Policy == ReadFirst || x.get(p.En).Sign() == 0 || x.get(p.Addr).Cmp(addr) != 0 || addr.Int64() >= int64(mem.Depth) {
			continue
		}
		if v = x.get(p.Data); mem.Policy == Undefined {
			v = x.noise(valueKind{mem.Width, mem.Signed}, fmt.Sprint(mem.Name, addr, v))
		}
	}
	return v
}

// play runs a module for some cycles on inputs drawn from a seed and returns
// all outputs. The error is a value outside its proven range.
func play(m *Module, seed uint64, cycles int) (trace [][]*big.Int, err error) {
	g := generator{Rand: rand.New(rand.NewPCG(seed, 5))}
	x := newMachine(m, "", nil, 0)
	for range cycles {
		var in []*big.Int
		for _, p := range m.Inputs {
			for range p.Lanes {
				in = append(in, g.value(valueKind{p.Width, p.Signed}))
			}
		}
		trace = append(trace, x.outputs(in))
		x.edge()
	}
	return trace, x.outside
}

// sameTrace demands that two modules behave alike and that every value lies
// in the range claimed for it.
func sameTrace(want, got *Module, seed uint64, cycles int) error {
	a, err := play(want, seed, cycles)
	if err != nil {
		return err
	}
	b, err := play(got, seed, cycles)
	if err != nil {
		return err
	}
	for cycle := range a {
		for lane := range a[cycle] {
			if a[cycle][lane].Cmp(b[cycle][lane]) != 0 {
				return fmt.Errorf("module %s, cycle %d, output lane %d: %v became %v", want.Name, cycle, lane, a[cycle][lane], b[cycle][lane])
			}
		}
	}
	return nil
}
