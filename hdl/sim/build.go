package sim

import (
	"math/big"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/internal/scratch"
)

// builder selects instructions for the nodes of a module.
type builder struct {
	s      *Schedule
	m      *ir.Module
	shared int              // values both programs use: constants, ports, state
	consts map[string]int32 // constant values by their text
	source []Arg            // per node: shared values; Val -1 for computed nodes

	// Of the program being built:
	prog *Program
	ref  []Arg // per node: where its value is
	uses []int32
	need []bool
	gate []gate   // per node: the gate all its users share
	into []int32  // per node: the state or output value it writes itself, or -1
	hold []hold   // per register
	args argArena // operands of all instructions
}

// gate is a condition under which a value is needed: node is 1, or 0 if off.
type gate struct {
	node ir.ID
	off  bool
}

// hold says that a register takes x under a gate and keeps its value
// otherwise; x is ir.None for other registers.
type hold struct {
	x    ir.ID
	gate gate
}

var noGate = Arg{Val: -1}

// argArena hands out operand slices from few allocations.
type argArena []Arg

func (a *argArena) list(args ...Arg) []Arg {
	if cap(*a)-len(*a) < len(args) {
		*a = make([]Arg, 0, max(1024, len(args)))
	}
	n := len(*a)
	*a = append(*a, args...)
	return (*a)[n:len(*a):len(*a)]
}

// newBuilder makes the values both programs share.
func newBuilder(s *Schedule) *builder {
	m := s.Module
	b := &builder{s: s, m: m, consts: map[string]int32{}}
	b.source = make([]Arg, m.Len())
	for i := range b.source {
		b.source[i] = noGate
	}
	b.zero()
	for id := range ir.ID(m.Len()) {
		if m.Op(id) == ir.Const {
			b.source[id] = b.argOf(id, b.constant(m.ConstValue(id), m.Width(id)))
		}
	}
	lane := func(ports []ir.Port, region Region, each func(p *ir.Port, id ir.ID, v int32)) {
		for i := range ports {
			p := &ports[i]
			for _, id := range p.Lanes {
				class, signed := classOf(ir.Full(p.Width, p.Signed && region == RegionIn))
				each(p, id, b.value(Value{Words: int32(wordsOf(p.Width)), Class: class, Signed: signed, Region: region, Node: id}))
			}
		}
	}
	lane(m.Inputs, RegionIn, func(p *ir.Port, id ir.ID, v int32) {
		s.InVal = append(s.InVal, v)
		b.source[id] = b.argOf(id, v)
	})
	lane(m.Outputs, RegionOut, func(p *ir.Port, id ir.ID, v int32) { s.OutVal = append(s.OutVal, v) })
	for i := range m.Regs {
		s.RegVal = append(s.RegVal, b.state(m.Regs[i].Node))
	}
	for i := range m.Reads {
		if m.Reads[i].Latency == 0 {
			s.ReadVal = append(s.ReadVal, -1)
			continue
		}
		s.ReadVal = append(s.ReadVal, b.state(m.Reads[i].Node))
	}
	b.shared = len(s.Values)
	return b
}

func (b *builder) value(v Value) int32 {
	b.s.Values = append(b.s.Values, v)
	return int32(len(b.s.Values) - 1)
}

// state makes the value of a register or synchronous read port.
func (b *builder) state(id ir.ID) int32 {
	class, signed := classOf(b.m.Range(id))
	v := b.value(Value{Words: int32(wordsOf(b.m.Width(id))), Class: class, Signed: signed, Region: RegionState, Node: id})
	b.source[id] = b.argOf(id, v)
	return v
}

// constant returns the value of a constant, one for each integer and size.
func (b *builder) constant(c *big.Int, width int) int32 {
	words := wordsOf(width)
	key := string(rune(words)) + c.Text(36)
	v, ok := b.consts[key]
	if !ok {
		class, signed := classOf(ir.BigSpan(c, c))
		v = b.value(Value{Words: int32(words), Class: class, Signed: signed, Region: RegionConst, Node: ir.None})
		b.consts[key] = v
		b.s.Consts = append(b.s.Consts, Const{Val: v, Value: c})
	}
	return v
}

// zero returns the constant 0.
func (b *builder) zero() Arg { return Arg{Val: b.constant(new(big.Int), 1), Width: 1} }

// argOf returns value v as an operand of a node's kind.
func (b *builder) argOf(id ir.ID, v int32) Arg {
	return Arg{Val: v, Width: int32(b.m.Width(id)), Signed: b.m.Signed(id)}
}

// build selects the instructions of a program: outputs, and the next state
// too when state is set. Their order is that of the nodes; order makes the final one.
func (b *builder) build(state bool, copied []bool) Program {
	b.prog = &Program{}
	n := b.m.Len()
	b.ref = append(b.ref[:0], b.source...)
	b.uses, b.need = scratch.Cleared(b.uses, n), scratch.Cleared(b.need, n)
	b.gate = scratch.Cleared(b.gate, n)
	b.into = scratch.Cleared(b.into, n)
	for i := range b.into {
		b.into[i] = -1
		b.gate[i].node = ir.None
	}
	b.hold = make([]hold, len(b.m.Regs))
	for i := range b.hold {
		b.hold[i].x = ir.None
	}
	b.count(state)
	if state {
		b.findHolds(copied)
	}
	b.findGates(state)
	if state {
		b.placeState(copied)
	}
	b.placeOutputs()
	b.reserve(b.mark(state))
	for id := range ir.ID(n) {
		if b.need[id] && b.ref[id].Val < 0 {
			b.ref[id] = b.selectNode(id)
		}
	}
	b.outputs()
	if state {
		b.registers(copied)
		b.memories(copied)
	}
	for i := range b.prog.Instrs { // a gate may be computed after what it gates, in node order
		if in := &b.prog.Instrs[i]; in.Gate.Val >= 0 {
			in.Gate = b.ref[in.Gate.Val]
		}
	}
	return *b.prog
}

// count counts the users of each node that the program can reach.
func (b *builder) count(state bool) {
	live := make([]bool, b.m.Len())
	b.roots(state, func(id ir.ID) {
		b.uses[id]++
		live[id] = true
	})
	for id := ir.ID(b.m.Len() - 1); id >= 0; id-- {
		if !live[id] || b.source[id].Val >= 0 {
			continue
		}
		for _, a := range b.m.Args(id) {
			b.uses[a]++
			live[a] = true
		}
	}
}

// roots calls f with every node a program starts from.
func (b *builder) roots(state bool, f func(ir.ID)) {
	b.rootsApart(state, func(reg int) {
		f(b.hold[reg].x)
		f(b.hold[reg].gate.node)
	}, f)
}

// rootsApart is roots, with the gated registers apart.
func (b *builder) rootsApart(state bool, held func(reg int), f func(ir.ID)) {
	m := b.m
	for i := range m.Outputs {
		for _, id := range m.Outputs[i].Lanes {
			f(id)
		}
	}
	if !state {
		return
	}
	for i := range m.Regs {
		if b.hold[i].x != ir.None {
			held(i)
			continue
		}
		f(m.Arg(m.Regs[i].Node, 0))
	}
	for i := range m.Reads {
		if m.Reads[i].Latency > 0 {
			f(m.Arg(m.Reads[i].Node, 0))
			f(m.Arg(m.Reads[i].Node, 1))
		}
	}
	for i := range m.Mems {
		for _, w := range m.Mems[i].Writes {
			f(w.En)
			f(w.Addr)
			f(w.Data)
		}
	}
}

// reserve makes room for what a number of nodes becomes: an instruction each,
// most of them, and one more for each port and each piece of state.
func (b *builder) reserve(nodes int) {
	n := nodes + len(b.s.OutVal) + len(b.s.RegVal) + len(b.s.ReadVal)
	b.prog.Instrs = make([]Instr, 0, n)
	b.s.Values = slices.Grow(b.s.Values, n)
}

// mark finds the nodes that need instructions, patterns leave out some, and
// returns their number.
func (b *builder) mark(state bool) (needed int) {
	b.roots(state, func(id ir.ID) { b.need[id] = true })
	for id := ir.ID(b.m.Len() - 1); id >= 0; id-- {
		if b.need[id] && b.source[id].Val < 0 {
			needed++
			for _, a := range b.operands(id) {
				b.need[a] = true
			}
		}
	}
	return needed
}

// emit appends an instruction and returns its result as an operand. dst < 0
// makes a new value.
func (b *builder) emit(in Instr, id ir.ID, dst int32, args ...Arg) Arg {
	if dst < 0 {
		v := Value{Words: int32(wordsOf(int(in.Width))), Class: 64, Signed: in.Signed, Region: RegionTemp, Node: id}
		if id != ir.None {
			v.Class, v.Signed = classOf(b.m.Range(id))
		}
		dst = b.value(v)
	}
	in.Dst = dst
	in.Args = b.args.list(args...)
	in.Gate = noGate
	if id != ir.None && b.gate[id].node != ir.None {
		in.Gate.Val, in.Off = int32(b.gate[id].node), b.gate[id].off // a node until build ends
	}
	b.prog.Instrs = append(b.prog.Instrs, in)
	return Arg{Val: dst, Width: in.Width, Signed: in.Signed}
}
