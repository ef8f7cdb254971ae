package sim

import "math/bits"

// exec interprets code on the slot file.
func (e *native) exec(code []inst) {
	mem := e.slots
	for pc := 0; pc < len(code); pc++ {
		in := &code[pc]
		switch in.op {
		case opcode(CodeMov):
			mem[in.d] = mem[in.a] & in.imm
		case opcode(CodeNot):
			mem[in.d] = ^mem[in.a] & in.imm
		case opcode(CodeAnd):
			mem[in.d] = mem[in.a] & mem[in.b] & in.imm
		case opcode(CodeOr):
			mem[in.d] = (mem[in.a] | mem[in.b]) & in.imm
		case opcode(CodeXor):
			mem[in.d] = (mem[in.a] ^ mem[in.b]) & in.imm
		case opcode(CodeAdd):
			mem[in.d] = (mem[in.a] + mem[in.b]) & in.imm
		case opcode(CodeSub):
			mem[in.d] = (mem[in.a] - mem[in.b]) & in.imm
		case opcode(CodeMul):
			mem[in.d] = (mem[in.a] * mem[in.b]) & in.imm
		case opcode(CodeAbs):
			mem[in.d] = magnitude(mem[in.a]) & in.imm
		case opcode(CodeAbsDif):
			mem[in.d] = magnitude(mem[in.a]-mem[in.b]) & in.imm
		case opcode(CodeShl):
			mem[in.d] = mem[in.a] << (uint(in.c) & 63) & in.imm
		case opcode(CodeShrU):
			mem[in.d] = mem[in.a] >> (uint(in.c) & 63) & in.imm
		case opcode(CodeShrS):
			mem[in.d] = uint64(int64(mem[in.a])>>(uint(in.c)&63)) & in.imm
		case opcode(CodeShlV):
			mem[in.d] = mem[in.a] << mem[in.b] & in.imm
		case opcode(CodeShrUV):
			mem[in.d] = mem[in.a] >> mem[in.b] & in.imm
		case opcode(CodeShrSV):
			mem[in.d] = uint64(int64(mem[in.a])>>mem[in.b]) & in.imm
		case opcode(CodeEq):
			mem[in.d] = equal(mem[in.a], mem[in.b])
		case opcode(CodeLtU):
			mem[in.d] = below(mem[in.a], mem[in.b])
		case opcode(CodeLtS):
			mem[in.d] = below(mem[in.a]^signBit, mem[in.b]^signBit)
		case opcode(CodeMux):
			v := mem[in.c]
			if mem[in.a] != 0 {
				v = mem[in.b]
			}
			mem[in.d] = v
		case opcode(CodeCat):
			mem[in.d] = (mem[in.a]<<(uint(in.c)&63) | mem[in.b]) & in.imm
		case opcode(CodeFetch):
			e.fetch(in)
		case opcode(CodeLatch):
			e.latch(in)
		case opcode(CodeStore):
			e.store(&e.bc.stores[in.n])
		case opcode(CodeWide):
			e.wide(&e.bc.wides[in.n])
		case opSign:
			k := in.imm & 63
			mem[in.d] = uint64(int64(mem[in.d]<<k) >> k)
		case opSkipUnless:
			if mem[in.a] == 0 {
				pc += int(in.n)
			}
		case opSkipIf:
			if mem[in.a] != 0 {
				pc += int(in.n)
			}
		default:
			e.loop(in)
		}
	}
}

const signBit = 1 << 63

func magnitude(x uint64) uint64 {
	s := uint64(int64(x) >> 63)
	return (x ^ s) - s
}

func equal(x, y uint64) uint64 {
	d := x ^ y
	return ^uint64(int64(d|-d)>>63) & 1
}

// below returns 1 if x < y.
func below(x, y uint64) uint64 {
	_, borrow := bits.Sub64(x, y, 0)
	return borrow
}

// loop executes an instruction over contiguous slots.
func (e *native) loop(in *inst) {
	mem := e.slots
	n := int(in.n)
	d := mem[in.d:][:n:n]
	switch in.op {
	case opRun + opcode(CodeMov):
		copy(d, mem[in.a:][:n])
	case opRun + opcode(CodeNot):
		runNot(d, mem[in.a:])
	case opRun + opcode(CodeAnd):
		runAnd(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeOr):
		runOr(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeXor):
		runXor(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeAdd):
		runAdd(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeSub):
		runSub(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeMul):
		runMul(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeAbs):
		runAbs(d, mem[in.a:])
	case opRun + opcode(CodeAbsDif):
		runAbsDif(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeShl):
		runShl(d, mem[in.a:], uint(in.c))
	case opRun + opcode(CodeShrU):
		runShrU(d, mem[in.a:], uint(in.c))
	case opRun + opcode(CodeShrS):
		runShrS(d, mem[in.a:], uint(in.c))
	case opRun + opcode(CodeShlV):
		runShlV(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeShrUV):
		runShrUV(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeShrSV):
		runShrSV(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeEq):
		runEq(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeLtU):
		runLtU(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeLtS):
		runLtS(d, mem[in.a:], mem[in.b:])
	case opRun + opcode(CodeMux):
		runMux(d, mem[in.a:], mem[in.b:], mem[in.c:])
	case opRun + opcode(CodeCat):
		runCat(d, mem[in.a:], mem[in.b:], uint(in.c))
	case opMuxAll:
		from := in.c
		if mem[in.a] != 0 {
			from = in.b
		}
		copy(d, mem[from:][:n])
	case opAddPairs:
		runAddPairs(d, mem[in.a:])
	case opMaskRun:
		runMask(d, in.imm)
	case opSignRun:
		runSign(d, uint(in.imm))
	case opFill:
		runFill(d, mem[in.a])
	case opStride:
		runStride(d, mem[in.a:], int(in.b))
	case opGather:
		runGather(d, mem, e.bc.index[in.a:][:n])
	}
}
