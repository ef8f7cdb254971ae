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

// worthVectors reports whether a run is done by vectors: when that takes
// fewer instructions, of which vectors need some to bring lanes together.
func (c *coder) worthVectors(r Run) bool {
	ins := c.p.Instrs[r.First : r.First+r.N]
	code := ins[0].Code
	if !c.vectors || r.N < minRun || vecCost[code] == 0 {
		return false
	}
	if c.pairs(ins) {
		return true
	}
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

// vecUnit is the run being emitted.
type vecUnit struct {
	*coder
	in     *Instr // of its first lane
	ins    []Instr
	n      amd64.Lanes
	consts map[uint64]amd64.Vec // constants in registers
	same   [3]amd64.Vec         // operands that are one value for all lanes
	sames  [3]bool
}

// The vector registers: operands, temporaries, and constants from the top.
const (
	vecTemp  amd64.Vec = 4
	vecTemp2 amd64.Vec = 5
	vecTop   amd64.Vec = 15
)

// unzip orders lanes 0 2 1 3.
const unzip = 0b11_01_10_00

// vector emits a run.
func (c *coder) vector(ins []Instr) {
	u := vecUnit{coder: c, in: &ins[0], ins: ins, consts: map[uint64]amd64.Vec{}}
	u.constants()
	pairs := c.pairs(ins)
	for k := range ins[0].Args {
		if !pairs && len(ins) > 1 && c.accessOf(ins, k) == allSame {
			u.same[k], u.sames[k] = u.spare(), true
			c.asm.VecBroadcast(4, u.same[k], c.place(ins[0].Args[k].Val, ins[0].Args[k].Word))
			if k == 0 && ins[0].Code == CodeMux { // a mask
				c.asm.Vec(amd64.VSub, 4, u.same[0], u.constant(0), u.same[0])
			}
		}
	}
	for i := 0; i < len(ins); i += int(u.n) {
		u.n = 4
		for int(u.n) > len(ins)-i {
			u.n /= 2
		}
		lanes := ins[i : i+int(u.n)]
		var x [3]amd64.Vec
		if pairs {
			u.loadPairs(lanes)
		} else {
			for k := range ins[0].Args {
				x[k] = u.operand(lanes, k)
			}
			u.compute(x[0], x[1], x[2])
		}
		u.post()
		c.asm.VecStore(u.n, c.place(lanes[0].Dst, 0), 0)
	}
}

// spare takes a register for the whole run.
func (u *vecUnit) spare() amd64.Vec {
	n := amd64.Vec(len(u.consts))
	for _, s := range u.sames {
		if s {
			n++
		}
	}
	return vecTop - n
}

// constant returns a register with a constant in all lanes; constants loads it.
func (u *vecUnit) constant(v uint64) amd64.Vec {
	r, ok := u.consts[v]
	if !ok {
		r = u.spare()
		u.consts[v] = r
		if v == 0 {
			u.asm.Vec(amd64.VXor, 4, r, r, r)
		} else {
			u.asm.VecBroadcast(4, r, u.poolWord(v))
		}
	}
	return r
}

// constants loads the constants a run needs.
func (u *vecUnit) constants() {
	switch u.in.Code {
	case CodeNot:
		u.constant(allOnes)
	case CodeAbs, CodeAbsDif, CodeShrS, CodeShrSV, CodeMux:
		u.constant(0)
	case CodeLtU:
		u.constant(signBit)
	}
	switch u.in.Post {
	case PostZero:
		u.constant(allOnes >> (64 - u.in.Bits))
	case PostSign:
		u.constant(allOnes >> (64 - u.in.Bits))
		u.constant(1 << (u.in.Bits - 1))
	}
}

// operand returns a register with operand k of neighbouring lanes.
func (u *vecUnit) operand(ins []Instr, k int) amd64.Vec {
	if u.sames[k] {
		return u.same[k]
	}
	d := amd64.Vec(k)
	at := func(i int) amd64.Mem { return u.place(ins[i].Args[k].Val, ins[i].Args[k].Word) }
	switch how := u.accessOf(ins, k); {
	case how == inOrder:
		u.asm.VecLoad(u.n, d, at(0))
	case how == allSame:
		u.asm.VecBroadcast(u.n, d, at(0))
	case how == everyOther: // 0 1 2 3 and 3 4 5 6: nothing behind the last is read
		u.asm.VecLoad(4, d, at(0))
		behind := at(2)
		behind.Disp -= 8
		u.asm.VecOdds(d, d, behind)
		u.asm.VecPermute(d, d, unzip)
	default:
		u.asm.VecLoad(1, d, at(0))
		u.asm.VecInsert(d, d, at(1))
		if u.n == 4 {
			u.asm.VecLoad(1, vecTemp, at(2))
			u.asm.VecInsert(vecTemp, vecTemp, at(3))
			u.asm.VecJoin(d, d, vecTemp)
		}
	}
	if k == 0 && u.in.Code == CodeMux {
		u.asm.Vec(amd64.VSub, u.n, d, u.constant(0), d)
	}
	return d
}

// loadPairs computes register 0 = sums of neighbours.
func (u *vecUnit) loadPairs(ins []Instr) {
	a := ins[0].Args[0]
	from := func(w int32) amd64.Mem {
		m := u.place(a.Val, a.Word)
		m.Disp += 8 * w
		return m
	}
	switch u.n {
	case 1:
		u.asm.VecLoad(1, 0, from(0))
		u.asm.VecLoad(1, 1, from(1))
		u.asm.Vec(amd64.VAdd, 1, 0, 0, 1)
	default:
		u.asm.VecLoad(u.n, 0, from(0))
		u.asm.VecLoad(u.n, 1, from(int32(u.n)))
		u.asm.Vec(amd64.VLow, u.n, 2, 0, 1)
		u.asm.Vec(amd64.VHigh, u.n, 0, 0, 1)
		u.asm.Vec(amd64.VAdd, u.n, 0, 0, 2)
		if u.n == 4 { // 0 4 2 6 + 1 5 3 7
			u.asm.VecPermute(0, 0, unzip)
		}
	}
}

// compute emits register 0 = the operation on x, y, z.
func (u *vecUnit) compute(x, y, z amd64.Vec) {
	v := func(op amd64.VOp, d, x, y amd64.Vec) { u.asm.Vec(op, u.n, d, x, y) }
	shift := u.in.Shift
	switch u.in.Code {
	case CodeMov:
		if x != 0 {
			v(amd64.VOr, 0, x, x)
		}
	case CodeNot:
		v(amd64.VXor, 0, x, u.constant(allOnes))
	case CodeAnd:
		v(amd64.VAnd, 0, x, y)
	case CodeOr:
		v(amd64.VOr, 0, x, y)
	case CodeXor:
		v(amd64.VXor, 0, x, y)
	case CodeAdd:
		v(amd64.VAdd, 0, x, y)
	case CodeSub:
		v(amd64.VSub, 0, x, y)
	case CodeMul:
		u.multiply(x, y)
	case CodeAbs:
		u.magnitude(x)
	case CodeAbsDif:
		v(amd64.VSub, 0, x, y)
		u.magnitude(0)
	case CodeShl:
		u.asm.VecShl(u.n, 0, x, shift)
	case CodeShrU:
		u.asm.VecShr(u.n, 0, x, shift)
	case CodeShrS: // of the complement if negative
		v(amd64.VGt, vecTemp, u.constant(0), x)
		v(amd64.VXor, 0, x, vecTemp)
		u.asm.VecShr(u.n, 0, 0, shift)
		v(amd64.VXor, 0, 0, vecTemp)
	case CodeShlV:
		u.asm.VecShlVar(u.n, 0, x, y)
	case CodeShrUV:
		u.asm.VecShrVar(u.n, 0, x, y)
	case CodeShrSV:
		v(amd64.VGt, vecTemp, u.constant(0), x)
		v(amd64.VXor, 0, x, vecTemp)
		u.asm.VecShrVar(u.n, 0, 0, y)
		v(amd64.VXor, 0, 0, vecTemp)
	case CodeEq:
		v(amd64.VEq, 0, x, y)
		u.asm.VecShr(u.n, 0, 0, 63)
	case CodeLtS:
		v(amd64.VGt, 0, y, x)
		u.asm.VecShr(u.n, 0, 0, 63)
	case CodeLtU:
		s := u.constant(signBit)
		v(amd64.VXor, vecTemp, x, s)
		v(amd64.VXor, 0, y, s)
		v(amd64.VGt, 0, 0, vecTemp)
		u.asm.VecShr(u.n, 0, 0, 63)
	case CodeMux:
		u.asm.VecBlend(u.n, 0, z, y, x)
	case CodeCat:
		u.asm.VecShl(u.n, 0, x, shift)
		v(amd64.VOr, 0, 0, y)
	}
}

// magnitude emits register 0 = |x|.
func (u *vecUnit) magnitude(x amd64.Vec) {
	u.asm.Vec(amd64.VGt, u.n, vecTemp, u.constant(0), x)
	u.asm.Vec(amd64.VXor, u.n, 0, x, vecTemp)
	u.asm.Vec(amd64.VSub, u.n, 0, 0, vecTemp)
}

// multiply emits register 0 = x * y: one instruction when both are numbers of
// 32 bits, else from products of halves.
func (u *vecUnit) multiply(x, y amd64.Vec) {
	v := func(op amd64.VOp, d, x, y amd64.Vec) { u.asm.Vec(op, u.n, d, x, y) }
	switch {
	case u.halves(true):
		v(amd64.VMulS, 0, x, y)
	case u.halves(false):
		v(amd64.VMulU, 0, x, y)
	default:
		u.asm.VecShr(u.n, vecTemp, x, 32)
		v(amd64.VMulU, vecTemp, vecTemp, y)
		u.asm.VecShr(u.n, vecTemp2, y, 32)
		v(amd64.VMulU, vecTemp2, vecTemp2, x)
		v(amd64.VAdd, vecTemp, vecTemp, vecTemp2)
		u.asm.VecShl(u.n, vecTemp, vecTemp, 32)
		v(amd64.VMulU, 0, x, y)
		v(amd64.VAdd, 0, 0, vecTemp)
	}
}

// halves reports whether all operands are numbers of 32 bits of a sign.
func (u *vecUnit) halves(signed bool) bool {
	for i := range u.ins {
		for _, a := range u.ins[i].Args {
			switch {
			case a.Signed != signed && (a.Signed || a.Width > 31), a.Width > 32:
				return false
			}
		}
	}
	return true
}

// post brings register 0 into form.
func (u *vecUnit) post() {
	switch u.in.Post {
	case PostZero:
		u.asm.Vec(amd64.VAnd, u.n, 0, 0, u.constant(allOnes>>(64-u.in.Bits)))
	case PostSign: // (x ^ s) - s
		s := u.constant(1 << (u.in.Bits - 1))
		u.asm.Vec(amd64.VAnd, u.n, 0, 0, u.constant(allOnes>>(64-u.in.Bits)))
		u.asm.Vec(amd64.VXor, u.n, 0, 0, s)
		u.asm.Vec(amd64.VSub, u.n, 0, 0, s)
	}
}
