package sim

import (
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim/amd64"
)

// wideByWords reports whether generated code does an operation on word runs
// itself: all but products and shifts by variables, and but what rearranges a
// register that it is also written to.
func (c *coder) wideByWords(in *Instr) bool {
	switch in.Op {
	case ir.Not, ir.And, ir.Or, ir.Xor, ir.Add, ir.Sub, ir.Eq, ir.Lt, ir.Mux, ir.Ext:
		return true
	case ir.Cat, ir.Slice:
		for _, a := range in.Args {
			if a.Val == in.Dst {
				return false
			}
		}
		return true
	}
	return false
}

// words is how an instruction on word runs is emitted: operands are in
// memory, low and high are registers to work in.
type words struct {
	*coder
	in        *Instr
	low, high amd64.Reg
}

// wide emits an operation on word runs.
func (c *coder) wide(i int32, in *Instr) {
	w := words{coder: c, in: in, low: c.take(), high: c.take()}
	n := int32(wordsOf(int(in.Width)))
	switch in.Op {
	case ir.Eq, ir.Lt:
		w.compare()
	case ir.Cat:
		w.cat()
	case ir.Mux:
		w.mux(n)
	default:
		for k := range n {
			w.word(k)
			w.put(k, w.low)
		}
	}
	if n == 1 { // the result is in low
		c.define(in.Dst, w.low, c.nextDef[i])
	}
	c.regs.unpin()
}

// put stores word k of the result, the last one in form. A result of one word
// stays where it is.
func (w *words) put(k int32, r amd64.Reg) {
	n := int32(wordsOf(int(w.in.Width)))
	if top := uint8(w.in.Width % 64); k == n-1 && top != 0 && w.in.Op != ir.Eq && w.in.Op != ir.Lt {
		form := Instr{Post: PostZero, Bits: top}
		if w.in.Signed {
			form.Post = PostSign
		}
		w.post(&form, r)
	}
	if n > 1 {
		w.asm.Store(w.place(w.in.Dst, k), r)
	}
}

// load reads word k of an operand, extended by its sign.
func (w *words) load(r amd64.Reg, a Arg, k int32) {
	n := int32(wordsOf(int(a.Width)))
	switch {
	case k < n:
		w.asm.Load(r, w.place(a.Val, a.Word+k))
	case a.Signed:
		w.asm.Load(r, w.place(a.Val, a.Word+n-1))
		w.asm.ShiftImm(amd64.Sar, r, 63)
	default:
		w.asm.MovImm(r, 0)
	}
}

// wideAlus are the operations that go word by word, the lowest first: the
// first word, and the others.
var wideAlus = map[ir.Op][2]amd64.Alu{ir.And: {amd64.And, amd64.And}, ir.Or: {amd64.Or, amd64.Or}, ir.Xor: {amd64.Xor, amd64.Xor},
	ir.Add: {amd64.Add, amd64.Adc}, ir.Sub: {amd64.Sub, amd64.Sbb}}

// word computes word k in low.
func (w *words) word(k int32) {
	x := w.in.Args[0]
	switch w.in.Op {
	case ir.Not:
		w.load(w.low, x, k)
		w.asm.Not(w.low)
	case ir.Ext:
		w.load(w.low, x, k)
	case ir.Slice:
		q, r := w.in.Aux/64, uint8(w.in.Aux%64)
		w.load(w.low, x, k+q)
		if r > 0 {
			w.load(w.high, x, k+q+1)
			w.asm.ShrDouble(w.low, w.high, r)
		}
	default:
		w.carry(k)
	}
}

// carry computes word k of an operation with a carry. Loading an extension
// shifts, which loses the carry: it is kept in high.
func (w *words) carry(k int32) {
	alus := wideAlus[w.in.Op]
	x, y := w.in.Args[0], w.in.Args[1]
	chain := alus[0] != alus[1]
	w.load(w.low, x, k)
	w.load(scratchReg, y, k)
	if k == 0 || !chain {
		w.asm.Alu(alus[0], w.low, scratchReg)
	} else {
		w.asm.Alu(amd64.Add, w.high, w.high) // the carry: high is all ones or 0
		w.asm.Alu(alus[1], w.low, scratchReg)
	}
	if chain {
		w.asm.Alu(amd64.Sbb, w.high, w.high)
	}
}

// mux copies one of two operands.
func (w *words) mux(n int32) {
	sel, x, y := w.in.Args[0], w.in.Args[1], w.in.Args[2]
	for k := range n {
		w.load(w.low, y, k)
		w.load(w.high, x, k)
		w.asm.AluMemImm(amd64.Cmp, w.place(sel.Val, sel.Word), 0)
		w.asm.Cmov(amd64.NotEqual, w.low, w.high)
		w.put(k, w.low)
	}
}

// compare computes Eq or Lt in low; one word more than either operand has
// holds the sign.
func (w *words) compare() {
	x, y := w.in.Args[0], w.in.Args[1]
	n := int32(max(wordsOf(int(x.Width)), wordsOf(int(y.Width))))
	if w.in.Op == ir.Eq {
		w.asm.MovImm(w.low, 0)
		for k := range n + 1 {
			w.load(w.high, x, k)
			w.load(scratchReg, y, k)
			w.asm.Alu(amd64.Xor, w.high, scratchReg)
			w.asm.Alu(amd64.Or, w.low, w.high)
		}
		w.asm.AluImm(amd64.Cmp, w.low, 1) // below: 0, equal
		w.asm.Alu(amd64.Sbb, w.low, w.low)
		w.asm.Neg(w.low)
		return
	}
	for k := range n {
		w.load(w.low, x, k)
		w.load(scratchReg, y, k)
		if k > 0 {
			w.asm.Alu(amd64.Add, w.high, w.high)
			w.asm.Alu(amd64.Sbb, w.low, scratchReg)
		} else {
			w.asm.Alu(amd64.Cmp, w.low, scratchReg)
		}
		w.asm.Alu(amd64.Sbb, w.high, w.high)
	}
	w.load(w.low, x, n)
	w.load(scratchReg, y, n)
	w.asm.Alu(amd64.Add, w.high, w.high)
	w.asm.Alu(amd64.Sbb, w.low, scratchReg) // negative: less
	w.asm.ShiftImm(amd64.Shr, w.low, 63)
}

// cat joins the bits of the operands, the last one lowest: low collects a
// word of the result.
func (w *words) cat() {
	at := int32(0)
	w.asm.MovImm(w.low, 0)
	for i := len(w.in.Args) - 1; i >= 0; i-- {
		a := w.in.Args[i]
		for k, left := int32(0), a.Width; left > 0; k, left = k+1, left-64 {
			n := min(left, 64)
			w.load(scratchReg, a, k)
			if a.Signed && n < 64 {
				w.post(&Instr{Post: PostZero, Bits: uint8(n)}, scratchReg)
			}
			w.join(at, n)
			at += n
		}
	}
	if at%64 != 0 {
		w.put(at/64, w.low)
	}
}

// join adds n bits in scratchReg to the result at a bit.
func (w *words) join(at, n int32) {
	r := uint8(at % 64)
	switch {
	case r == 0:
		w.asm.Mov(w.low, scratchReg)
	case int32(r)+n > 64:
		w.asm.Mov(w.high, scratchReg)
		w.asm.ShiftImm(amd64.Shl, w.high, r)
		w.asm.Alu(amd64.Or, w.low, w.high)
	default:
		w.asm.ShiftImm(amd64.Shl, scratchReg, r)
		w.asm.Alu(amd64.Or, w.low, scratchReg)
	}
	if int32(r)+n < 64 {
		return
	}
	w.put(at/64, w.low)
	if int32(r)+n > 64 {
		w.asm.Mov(w.low, scratchReg)
		w.asm.ShiftImm(amd64.Shr, w.low, 64-r)
	}
}
