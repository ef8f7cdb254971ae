package sim

import "github.com/sparcgen/sparcgen/hdl/sim/amd64"

// vecOp is an operation on lanes being emitted.
type vecOp struct {
	asm      *amd64.Asm
	in       *Instr // of a lane
	ins      []Instr
	n        amd64.Lanes
	constant func(v uint64) amd64.Vec // a register with a constant in all lanes
}

// The vector registers that operations work in.
const (
	vecTemp  amd64.Vec = 10
	vecTemp2 amd64.Vec = 11
)

// vecAlus are the codes that are one instruction on two registers.
var vecAlus = map[Code]amd64.VOp{CodeAnd: amd64.VAnd, CodeOr: amd64.VOr, CodeXor: amd64.VXor, CodeAdd: amd64.VAdd, CodeSub: amd64.VSub}

// constants returns the constants an instruction needs in registers.
func constants(in *Instr) (list []uint64) {
	switch in.Code {
	case CodeNot:
		list = append(list, allOnes)
	case CodeAbs, CodeAbsDif, CodeShrS, CodeShrSV:
		list = append(list, 0)
	case CodeLtU:
		list = append(list, signBit)
	}
	switch in.Post {
	case PostZero:
		list = append(list, allOnes>>(64-in.Bits))
	case PostSign:
		list = append(list, allOnes>>(64-in.Bits), 1<<(in.Bits-1))
	}
	return list
}

// compute emits d = the operation on x, y, z; the selector of a mux is a mask.
// d may be one of the others.
func (u *vecOp) compute(d, x, y, z amd64.Vec) {
	v := func(op amd64.VOp, d, x, y amd64.Vec) { u.asm.Vec(op, u.n, d, x, y) }
	shift := u.in.Shift
	if op, ok := vecAlus[u.in.Code]; ok {
		v(op, d, x, y)
		return
	}
	switch u.in.Code {
	case CodeMov:
		if x != d {
			v(amd64.VOr, d, x, x)
		}
	case CodeNot:
		v(amd64.VXor, d, x, u.constant(allOnes))
	case CodeMul:
		u.multiply(d, x, y)
	case CodeAbs:
		u.magnitude(d, x)
	case CodeAbsDif:
		v(amd64.VSub, d, x, y)
		u.magnitude(d, d)
	case CodeShl:
		u.asm.VecShl(u.n, d, x, shift)
	case CodeShrU:
		u.asm.VecShr(u.n, d, x, shift)
	case CodeShrS, CodeShrSV: // of the complement if negative
		v(amd64.VGt, vecTemp, u.constant(0), x)
		v(amd64.VXor, vecTemp2, x, vecTemp)
		if u.in.Code == CodeShrS {
			u.asm.VecShr(u.n, vecTemp2, vecTemp2, shift)
		} else {
			u.asm.VecShrVar(u.n, vecTemp2, vecTemp2, y)
		}
		v(amd64.VXor, d, vecTemp2, vecTemp)
	case CodeShlV:
		u.asm.VecShlVar(u.n, d, x, y)
	case CodeShrUV:
		u.asm.VecShrVar(u.n, d, x, y)
	case CodeEq:
		v(amd64.VEq, d, x, y)
		u.asm.VecShr(u.n, d, d, 63)
	case CodeLtS:
		v(amd64.VGt, d, y, x)
		u.asm.VecShr(u.n, d, d, 63)
	case CodeLtU:
		s := u.constant(signBit)
		v(amd64.VXor, vecTemp, x, s)
		v(amd64.VXor, d, y, s)
		v(amd64.VGt, d, d, vecTemp)
		u.asm.VecShr(u.n, d, d, 63)
	case CodeMux:
		u.asm.VecBlend(u.n, d, z, y, x)
	case CodeCat:
		u.asm.VecShl(u.n, vecTemp, x, shift)
		v(amd64.VOr, d, vecTemp, y)
	}
}

// magnitude emits d = |x|.
func (u *vecOp) magnitude(d, x amd64.Vec) {
	u.asm.Vec(amd64.VGt, u.n, vecTemp, u.constant(0), x)
	u.asm.Vec(amd64.VXor, u.n, d, x, vecTemp)
	u.asm.Vec(amd64.VSub, u.n, d, d, vecTemp)
}

// multiply emits d = x * y: one instruction when both are numbers of 32 bits,
// else from products of halves.
func (u *vecOp) multiply(d, x, y amd64.Vec) {
	v := func(op amd64.VOp, d, x, y amd64.Vec) { u.asm.Vec(op, u.n, d, x, y) }
	switch {
	case u.halves(true):
		v(amd64.VMulS, d, x, y)
	case u.halves(false):
		v(amd64.VMulU, d, x, y)
	default:
		u.asm.VecShr(u.n, vecTemp, x, 32)
		v(amd64.VMulU, vecTemp, vecTemp, y)
		u.asm.VecShr(u.n, vecTemp2, y, 32)
		v(amd64.VMulU, vecTemp2, vecTemp2, x)
		v(amd64.VAdd, vecTemp, vecTemp, vecTemp2)
		u.asm.VecShl(u.n, vecTemp, vecTemp, 32)
		v(amd64.VMulU, d, x, y)
		v(amd64.VAdd, d, d, vecTemp)
	}
}

// halves reports whether all operands are numbers of 32 bits of a sign.
func (u *vecOp) halves(signed bool) bool {
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

// post brings a register into form.
func (u *vecOp) post(d amd64.Vec) {
	switch u.in.Post {
	case PostZero:
		u.asm.Vec(amd64.VAnd, u.n, d, d, u.constant(allOnes>>(64-u.in.Bits)))
	case PostSign: // (x ^ s) - s
		s := u.constant(1 << (u.in.Bits - 1))
		u.asm.Vec(amd64.VAnd, u.n, d, d, u.constant(allOnes>>(64-u.in.Bits)))
		u.asm.Vec(amd64.VXor, u.n, d, d, s)
		u.asm.Vec(amd64.VSub, u.n, d, d, s)
	}
}
