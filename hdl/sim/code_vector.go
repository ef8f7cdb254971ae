package sim

import "github.com/sparcgen/sparcgen/hdl/sim/amd64"

// vecCost is about how many instructions a code takes on four lanes; 0: it is
// not done by vectors.
var vecCost = [NumCodes]int{CodeMov: 1, CodeNot: 2, CodeAnd: 1, CodeOr: 1, CodeXor: 1, CodeAdd: 1, CodeSub: 1, CodeMul: 1,
	CodeAbs: 3, CodeAbsDif: 4, CodeShl: 1, CodeShrU: 1, CodeShrS: 4, CodeShlV: 1, CodeShrUV: 1, CodeShrSV: 4,
	CodeEq: 2, CodeLtU: 4, CodeLtS: 2, CodeMux: 3, CodeCat: 2}

// access is how the operands of neighbouring lanes lie in memory.
type access uint8

const (
	inOrder access = iota // one after the other
	allSame
	everyOther // of four: each but one after the other
	scattered
)

// accessCost is how many instructions four operands take to load.
var accessCost = [...]int{inOrder: 1, allSame: 1, everyOther: 3, scattered: 6}

// accessOf looks at the operands number k of neighbouring lanes.
func (c *coder) accessOf(ins []Instr, k int) access {
	at := func(i int) amd64.Mem { return c.place(ins[i].Args[k].Val, ins[i].Args[k].Word) }
	if len(ins) == 1 {
		return inOrder
	}
	first := at(0)
	step := at(1).Disp - first.Disp
	for i := 1; i < len(ins); i++ {
		if at(i) != amd64.At(first.Base, first.Disp+int32(i)*step) {
			return scattered
		}
	}
	switch {
	case step == 8:
		return inOrder
	case step == 0:
		return allSame
	case step == 16 && len(ins) == 4:
		return everyOther
	}
	return scattered
}

// stretch is a part of a run that is emitted in one way.
type stretch struct {
	first, n int
	how      unitKind
}

// minLoop is the shortest stretch with operands in regular places that is
// emitted by itself.
const minLoop = 8

// cut cuts a run into stretches: regular ones, in which every operand lies in
// order, every other word, or is one for all; others by vectors where that is
// worth it; and single instructions.
func (c *coder) cut(list []stretch, r Run) []stretch {
	ins := c.p.Instrs[r.First : r.First+r.N]
	if !c.vectors || r.N < minRun || vecCost[ins[0].Code] == 0 {
		return singles(list, r.First, r.N)
	}
	rest := 0 // where an irregular stretch began
	flush := func(to int) {
		switch n := to - rest; {
		case n >= minRun && c.worthVectors(ins[rest:to]):
			list = append(list, stretch{r.First + rest, n, gathered})
		default:
			list = singles(list, r.First+rest, n)
		}
	}
	for i := 0; i < len(ins); {
		n := c.regular(ins[i:])
		if n >= minLoop {
			flush(i)
			list = append(list, stretch{r.First + i, n, looped})
			rest = i + n
		}
		i += n
	}
	flush(len(ins))
	return list
}

func singles(list []stretch, first, n int) []stretch {
	for i := range n {
		list = append(list, stretch{first + i, 1, single})
	}
	return list
}

// regular returns how many of the first lanes have operands at equal
// distances of 0, 8 or 16 bytes. It looks at no lane beyond the one after those:
// a run is cut in linear time, however often it is looked at.
func (c *coder) regular(ins []Instr) int {
	if len(ins) == 1 {
		return 1
	}
	at := func(i, k int) amd64.Mem { return c.place(ins[i].Args[k].Val, ins[i].Args[k].Word) }
	for k := range ins[0].Args {
		step := at(1, k).Disp - at(0, k).Disp
		if at(1, k).Base != at(0, k).Base || step != 0 && step != 8 && step != 16 {
			return 1
		}
	}
	for n := 2; n < len(ins); n++ {
		for k := range ins[0].Args {
			first := at(0, k)
			if step := at(1, k).Disp - first.Disp; at(n, k) != amd64.At(first.Base, first.Disp+int32(n)*step) {
				return n
			}
		}
	}
	return len(ins)
}

// worthVectors reports whether irregular lanes are done by vectors: when that
// takes fewer instructions, of which vectors need some to bring lanes together.
func (c *coder) worthVectors(ins []Instr) bool {
	code := ins[0].Code
	vectors, words := 0, 0
	for i := 0; i < len(ins); i += 4 {
		four := ins[i:min(i+4, len(ins))]
		vectors += vecCost[code] + 1
		words += 3 * len(four)
		for k := range ins[0].Args {
			vectors += accessCost[c.accessOf(four, k)]
		}
	}
	return vectors < words
}

// pairs reports whether a run adds neighbours: a level of an adder tree.
func (c *coder) pairs(ins []Instr) bool {
	if ins[0].Code != CodeAdd {
		return false
	}
	first := c.place(ins[0].Args[0].Val, ins[0].Args[0].Word)
	for i := range ins {
		for k, a := range ins[i].Args {
			if c.place(a.Val, a.Word) != amd64.At(first.Base, first.Disp+int32(8*(2*i+k))) {
				return false
			}
		}
	}
	return true
}

// unzip orders lanes 0 2 1 3.
const unzip = 0b11_01_10_00

// gather emits irregular lanes, four at a time.
func (c *coder) gather(ins []Instr) {
	u := gathering{vecOp: vecOp{asm: c.asm, in: &ins[0], ins: ins}, coder: c, consts: map[uint64]amd64.Vec{}}
	u.vecOp.constant = func(v uint64) amd64.Vec { return u.consts[v] }
	list := constants(&ins[0])
	if ins[0].Code == CodeMux {
		list = append(list, 0)
	}
	for i, v := range list {
		u.consts[v] = amd64.Vec(15 - i)
		c.asm.VecBroadcast(4, u.consts[v], c.poolWord(v))
	}
	for i := 0; i < len(ins); i += int(u.n) {
		u.n = nextLanes(len(ins) - i)
		lanes := ins[i : i+int(u.n)]
		var x [3]amd64.Vec
		for k := range ins[0].Args {
			x[k] = u.operand(lanes, k)
		}
		u.compute(0, x[0], x[1], x[2])
		u.post(0)
		u.vecOp.asm.VecStore(u.n, c.place(lanes[0].Dst, 0), 0)
	}
}

// nextLanes returns how many of n lanes the next instruction takes.
func nextLanes(n int) amd64.Lanes {
	switch {
	case n >= 4:
		return 4
	case n >= 2:
		return 2
	}
	return 1
}

// gathering is irregular lanes being emitted.
type gathering struct {
	vecOp
	coder  *coder
	consts map[uint64]amd64.Vec // constants in registers
}

// operand returns a register with operand k of neighbouring lanes.
func (u *gathering) operand(ins []Instr, k int) amd64.Vec {
	d := amd64.Vec(k)
	at := func(i int) amd64.Mem { return u.coder.place(ins[i].Args[k].Val, ins[i].Args[k].Word) }
	switch how := u.coder.accessOf(ins, k); {
	case how == inOrder:
		u.asm.VecLoad(u.n, d, at(0))
	case how == allSame:
		u.asm.VecBroadcast(u.n, d, at(0))
	case how == everyOther:
		loadOdds(u.asm, d, at(0))
	default:
		u.asm.VecLoad(1, d, at(0))
		u.asm.VecInsert(d, d, at(1))
		if u.n == 4 {
			u.asm.VecLoad(1, vecTemp, at(2))
			u.asm.VecInsert(vecTemp, vecTemp, at(3))
			u.asm.VecJoin(d, d, vecTemp)
		}
	}
	if k == 0 && u.in.Code == CodeMux { // a mask
		u.asm.Vec(amd64.VSub, u.n, d, u.constant(0), d)
	}
	return d
}

// loadOdds reads four words, every other one: of 0 1 2 3 and 3 4 5 6, so that
// nothing behind the last is read.
func loadOdds(asm *amd64.Asm, d amd64.Vec, m amd64.Mem) {
	asm.VecLoad(4, d, m)
	m.Disp += 24
	asm.VecOdds(d, d, m)
	asm.VecPermute(d, d, unzip)
}
