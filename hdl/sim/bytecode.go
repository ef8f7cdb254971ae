package sim

import "github.com/sparcgen/sparcgen/hdl/ir"

// minRun is the shortest run that is executed as a loop over slots.
const minRun = 4

// opcode is what the interpreter does: the codes of the schedule on single
// words, then (code + opRun) the same in a loop, then what only it knows.
type opcode uint16

const (
	opRun               = opcode(NumCodes) // added to a Code: over n contiguous slots
	opMuxAll            = 2 * opRun        // d[i] = a ? b[i] : c[i], one selector for all
	opAddPairs          = opMuxAll + 1     // d[i] = a[2i] + a[2i+1]
	opMaskRun           = opMuxAll + 2     // d[i] &= imm
	opSignRun           = opMuxAll + 3     // sign-extend d[i] from imm bits
	opFill              = opMuxAll + 4     // d[i] = a
	opStride            = opMuxAll + 5     // d[i] = mem[a + i*b]
	opGather            = opMuxAll + 6     // d[i] = mem[index[a + i]]
	opSign              = opMuxAll + 7     // sign-extend d from imm bits
	opSkipUnless        = opMuxAll + 8     // skip n instructions if mem[a] = 0
	opSkipIf            = opMuxAll + 9     // skip n instructions if mem[a] = 1
	opEnd               = opMuxAll + 10    // not an opcode: their number
	allOnes      uint64 = 1<<64 - 1
)

// inst is an instruction of the interpreter. d, a, b, c are slots; n is the
// length of a run, or an index of a table; imm is a mask or a bit count.
type inst struct {
	op         opcode
	n          int32
	d, a, b, c int32
	imm        uint64
}

// bytecode is a lowered schedule.
type bytecode struct {
	cycle, eval []inst
	slots       int      // of the schedule, constant vectors and scratch
	vectors     []vector // constant operands of runs, laid out as such
	index       []int32  // slots gathered by opGather
	wides       []wideOp
	latches     []latch
	stores      []store
}

// vector is a list of constants at contiguous slots.
type vector struct {
	slot  int32
	words []int32 // the constants' own slots
}

// latch is a synchronous read.
type latch struct {
	read, mem     int32
	addr, en, old int32
	writes        [][2]int32 // enable and address of each write port, when a collision is undefined
}

// store is a write port.
type store struct {
	mem            int32
	en, addr, data int32
}

// lowering lowers the programs of a schedule.
type lowering struct {
	s       *Schedule
	bc      *bytecode
	code    []inst
	scratch [3]int32 // for gathered operands
	longest int
	lists   [3][]int32 // operand slots of a run
}

// lower makes bytecode of a schedule.
func lower(s *Schedule) *bytecode {
	l := &lowering{s: s, bc: &bytecode{slots: s.Slots}}
	for _, p := range []*Program{&s.Cycle, &s.Eval} {
		for _, r := range p.Runs {
			l.longest = max(l.longest, r.N)
		}
	}
	for i := range l.scratch {
		l.scratch[i] = int32(l.bc.slots)
		l.bc.slots += l.longest
	}
	l.storePorts()
	l.bc.cycle = l.program(&s.Cycle)
	l.bc.eval = l.program(&s.Eval)
	return l.bc
}

func (l *lowering) storePorts() {
	for i := range l.s.Module.Mems {
		for range l.s.Module.Mems[i].Writes {
			l.bc.stores = append(l.bc.stores, store{mem: int32(i)})
		}
	}
}

// program lowers one program; the runs of one gate and level share a test.
func (l *lowering) program(p *Program) []inst {
	l.code = nil
	for i := 0; i < len(p.Runs); {
		first := &p.Instrs[p.Runs[i].First]
		skip := -1
		if first.Gate.Val >= 0 && l.worthTest(p, i) {
			op := opSkipUnless
			if first.Off {
				op = opSkipIf
			}
			skip = len(l.code)
			l.code = append(l.code, inst{op: op, a: l.slot(first.Gate)})
		}
		for ; i < len(p.Runs); i++ {
			r := p.Runs[i]
			in := &p.Instrs[r.First]
			if in.Gate != first.Gate || in.Off != first.Off || first.Gate.Val >= 0 && in.Level != first.Level {
				break
			}
			if r.N >= minRun {
				l.run(p.Instrs[r.First : r.First+r.N])
				continue
			}
			for k := range r.N {
				l.single(&p.Instrs[r.First+k])
			}
		}
		if skip >= 0 {
			l.code[skip].n = int32(len(l.code) - skip - 1)
		}
	}
	return l.code
}

// worthTest reports whether the gate of a group of runs must be tested: it
// guards a register, or it saves more than the test costs.
func (l *lowering) worthTest(p *Program, i int) bool {
	first := &p.Instrs[p.Runs[i].First]
	total := 0
	for ; i < len(p.Runs); i++ {
		r := p.Runs[i]
		in := &p.Instrs[r.First]
		if in.Gate != first.Gate || in.Off != first.Off || in.Level != first.Level {
			break
		}
		total += r.N
		if l.s.Values[in.Dst].Region == RegionState {
			return true
		}
	}
	return total >= minGated
}

func (l *lowering) slot(a Arg) int32 { return int32(l.s.Slot(a)) }

func (l *lowering) dst(in *Instr) int32 { return l.s.Values[in.Dst].Slot }

func (l *lowering) add(in inst) { l.code = append(l.code, in) }

// single lowers one instruction by itself.
func (l *lowering) single(in *Instr) {
	out := inst{op: opcode(in.Code), imm: allOnes}
	if in.Dst >= 0 {
		out.d = l.dst(in)
	}
	switch in.Code {
	case CodeWide:
		l.wide(in)
		return
	case CodeLatch:
		l.latch(in)
		return
	case CodeStore:
		s := &l.bc.stores[in.Aux]
		s.en, s.addr, s.data = l.slot(in.Args[0]), l.slot(in.Args[1]), l.slot(in.Args[2])
		l.add(inst{op: opcode(CodeStore), n: in.Aux})
		return
	case CodeFetch:
		out.n = in.Aux
	case CodeShl, CodeShrU, CodeShrS, CodeCat:
		out.c = int32(in.Shift)
	}
	for i, a := range in.Args {
		*[...]*int32{&out.a, &out.b, &out.c}[i] = l.slot(a)
	}
	if in.Post == PostZero {
		out.imm = allOnes >> (64 - in.Bits)
	}
	l.add(out)
	if in.Post == PostSign {
		l.add(inst{op: opSign, d: out.d, imm: uint64(64 - in.Bits)})
	}
}

func (l *lowering) latch(in *Instr) {
	t := latch{read: in.Aux, mem: int32(l.s.Module.Reads[in.Aux].Mem),
		addr: l.slot(in.Args[0]), en: l.slot(in.Args[1]), old: l.slot(in.Args[2])}
	for i := 3; i < len(in.Args); i += 2 {
		t.writes = append(t.writes, [2]int32{l.slot(in.Args[i]), l.slot(in.Args[i+1])})
	}
	l.add(inst{op: opcode(CodeLatch), n: int32(len(l.bc.latches)), d: l.dst(in)})
	l.bc.latches = append(l.bc.latches, t)
}

func (l *lowering) wide(in *Instr) {
	w := wideOp{op: in.Op, d: l.dst(in), width: in.Width, signed: in.Signed, aux: in.Aux}
	if in.Op == ir.Mux { // its selector is one bit, read as a word
		w.sel = l.slot(in.Args[0])
		in = &Instr{Args: in.Args[1:]}
	}
	for _, a := range in.Args {
		w.args = append(w.args, wideArg{slot: l.slot(a), words: int32(wordsOf(int(a.Width))), width: a.Width, signed: a.Signed})
	}
	l.add(inst{op: opcode(CodeWide), n: int32(len(l.bc.wides))})
	l.bc.wides = append(l.bc.wides, w)
}

// run lowers a run. It is split where that makes every operand contiguous and
// leaves long pieces; otherwise operands are gathered first.
func (l *lowering) run(ins []Instr) {
	arity := len(ins[0].Args)
	constant := [3]bool{true, true, true}
	for k := range arity {
		list := l.lists[k][:0]
		for i := range ins {
			a := ins[i].Args[k]
			constant[k] = constant[k] && l.s.Values[a.Val].Region == RegionConst
			list = append(list, l.slot(a))
		}
		l.lists[k] = list
	}
	if ins[0].Code == CodeAdd && interleaved(l.lists[0], l.lists[1]) {
		l.loop(ins, opAddPairs, [3]int32{l.lists[0][0]})
		return
	}
	breaks := []int{0}
	for i := 1; i < len(ins); i++ {
		for k := range arity {
			if !constant[k] && l.lists[k][i] != l.lists[k][i-1]+1 {
				breaks = append(breaks, i)
				break
			}
		}
	}
	if len(ins)/len(breaks) < 8 {
		breaks = breaks[:1]
	}
	breaks = append(breaks, len(ins))
	for i := range len(breaks) - 1 {
		l.piece(ins[breaks[i]:breaks[i+1]], breaks[i], constant)
	}
}

// interleaved reports whether two lists are a, a+2, a+4, ... and a+1, a+3, ...
func interleaved(x, y []int32) bool {
	for i := range x {
		if x[i] != x[0]+2*int32(i) || y[i] != x[i]+1 {
			return false
		}
	}
	return true
}

// piece lowers a part of a run that starts at element from.
func (l *lowering) piece(ins []Instr, from int, constant [3]bool) {
	arity := len(ins[0].Args)
	if ins[0].Code == CodeMov {
		list := l.lists[0][from : from+len(ins)]
		if stride(list) != 1 {
			l.gather(list, l.dst(&ins[0]))
			l.post(&ins[0], len(ins))
			return
		}
	}
	op := opcode(ins[0].Code) + opRun
	var slots [3]int32
	for k := range arity {
		list := l.lists[k][from : from+len(ins)]
		step := stride(list)
		switch {
		case ins[0].Code == CodeMux && k == 0 && step == 0:
			op, slots[k] = opMuxAll, list[0]
		case step == 1:
			slots[k] = list[0]
		case constant[k]:
			slots[k] = l.vector(list)
		default:
			slots[k] = l.scratch[k]
			l.gather(list, slots[k])
		}
	}
	l.loop(ins, op, slots)
}

// loop emits the loop of a run whose operands are contiguous.
func (l *lowering) loop(ins []Instr, op opcode, slots [3]int32) {
	out := inst{op: op, n: int32(len(ins)), d: l.dst(&ins[0]), a: slots[0], b: slots[1], c: slots[2]}
	switch ins[0].Code {
	case CodeShl, CodeShrU, CodeShrS, CodeCat:
		out.c = int32(ins[0].Shift)
	}
	l.add(out)
	l.post(&ins[0], len(ins))
}

// post emits what brings the results of a run into form.
func (l *lowering) post(in *Instr, n int) {
	switch in.Post {
	case PostZero:
		l.add(inst{op: opMaskRun, n: int32(n), d: l.dst(in), imm: allOnes >> (64 - in.Bits)})
	case PostSign:
		l.add(inst{op: opSignRun, n: int32(n), d: l.dst(in), imm: uint64(64 - in.Bits)})
	}
}

// stride returns the step of an arithmetic progression, or -1.
func stride(list []int32) int32 {
	if len(list) == 1 {
		return 1
	}
	step := list[1] - list[0]
	if step < 0 {
		return -1
	}
	for i := 2; i < len(list); i++ {
		if list[i]-list[i-1] != step {
			return -1
		}
	}
	return step
}

// gather emits the loading of listed slots into contiguous ones.
func (l *lowering) gather(list []int32, to int32) {
	out := inst{n: int32(len(list)), d: to}
	switch step := stride(list); step {
	case 0:
		out.op, out.a = opFill, list[0]
	case -1:
		out.op, out.a = opGather, int32(len(l.bc.index))
		l.bc.index = append(l.bc.index, list...)
	default:
		out.op, out.a, out.b = opStride, list[0], step
	}
	l.add(out)
}

// vector lays constants out at contiguous slots of their own.
func (l *lowering) vector(list []int32) int32 {
	slot := int32(l.bc.slots)
	l.bc.slots += len(list)
	l.bc.vectors = append(l.bc.vectors, vector{slot: slot, words: append([]int32(nil), list...)})
	return slot
}
