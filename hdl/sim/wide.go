package sim

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// wideOp is an operation of the semantics table on word runs.
type wideOp struct {
	op     ir.Op
	d      int32
	width  int32
	signed bool
	aux    int32
	sel    int32 // Mux: the selector, not among args
	args   []wideArg
}

// wideArg is an operand: words at a slot, extended by its sign.
type wideArg struct {
	slot, words, width int32
	signed             bool
}

// operand is the value of a wideArg as words without end.
type operand struct {
	words []uint64
	fill  uint64 // all further words
}

func (a *wideArg) load(mem []uint64) operand {
	o := operand{words: mem[a.slot : a.slot+a.words]}
	if a.signed {
		o.fill = uint64(int64(o.words[a.words-1]) >> 63)
	}
	return o
}

func (o *operand) word(i int) uint64 {
	if i < len(o.words) {
		return o.words[i]
	}
	return o.fill
}

// wide executes an operation. The result is made in a buffer: a register
// written in place may be an operand.
func (e *native) wide(w *wideOp) {
	n := wordsOf(int(w.width))
	if len(e.buffer) < n {
		e.buffer = make([]uint64, n)
	}
	z := e.buffer[:n]
	w.eval(e.slots, z)
	if top := w.width & 63; top != 0 {
		k := uint(64 - top)
		if w.signed {
			z[n-1] = uint64(int64(z[n-1]<<k) >> k)
		} else {
			z[n-1] = z[n-1] << k >> k
		}
	}
	copy(e.slots[w.d:], z)
}

// eval computes all of z, before the last word is brought into form.
func (w *wideOp) eval(mem, z []uint64) {
	if w.op == ir.Cat {
		w.cat(mem, z)
		return
	}
	a := w.args[0].load(mem)
	var b operand
	if len(w.args) > 1 {
		b = w.args[1].load(mem)
	}
	switch w.op {
	case ir.Not:
		for i := range z {
			z[i] = ^a.word(i)
		}
	case ir.And:
		for i := range z {
			z[i] = a.word(i) & b.word(i)
		}
	case ir.Or:
		for i := range z {
			z[i] = a.word(i) | b.word(i)
		}
	case ir.Xor:
		for i := range z {
			z[i] = a.word(i) ^ b.word(i)
		}
	case ir.Add:
		carry := uint64(0)
		for i := range z {
			z[i], carry = bits.Add64(a.word(i), b.word(i), carry)
		}
	case ir.Sub:
		borrow := uint64(0)
		for i := range z {
			z[i], borrow = bits.Sub64(a.word(i), b.word(i), borrow)
		}
	case ir.Mul:
		wideMul(z, a, b)
	case ir.Shl:
		wideShl(z, a, b.count(len(z)*64))
	case ir.Shr:
		wideShr(z, a, b.count(int(w.args[0].width)))
	case ir.Slice:
		wideShr(z, a, int(w.aux))
	case ir.Eq, ir.Lt:
		clear(z)
		z[0] = wideCompare(w.op, a, b)
	case ir.Mux:
		if mem[w.sel] == 0 {
			a = b
		}
		for i := range z {
			z[i] = a.word(i)
		}
	case ir.Ext:
		for i := range z {
			z[i] = a.word(i)
		}
	}
}

// cat joins the bits of the operands, the last one lowest.
func (w *wideOp) cat(mem, z []uint64) {
	clear(z)
	at := 0
	for i := len(w.args) - 1; i >= 0; i-- {
		arg := &w.args[i]
		a := arg.load(mem)
		left := int(arg.width)
		for k := 0; left > 0; k++ {
			v := a.word(k)
			if left < 64 {
				v &= 1<<left - 1
			}
			q, r := at/64, uint(at%64)
			z[q] |= v << r
			if r > 0 && q+1 < len(z) {
				z[q+1] |= v >> (64 - r)
			}
			at += min(left, 64)
			left -= 64
		}
	}
}

// count returns a shift count, at most limit.
func (o *operand) count(limit int) int {
	for _, w := range o.words[1:] {
		if w != 0 {
			return limit
		}
	}
	return int(min(o.words[0], uint64(limit)))
}

func wideShl(z []uint64, a operand, n int) {
	q, r := n/64, uint(n%64)
	for i := len(z) - 1; i >= 0; i-- {
		switch {
		case i < q:
			z[i] = 0
		case r == 0:
			z[i] = a.word(i - q)
		case i == q:
			z[i] = a.word(0) << r
		default:
			z[i] = a.word(i-q)<<r | a.word(i-q-1)>>(64-r)
		}
	}
}

func wideShr(z []uint64, a operand, n int) {
	q, r := n/64, uint(n%64)
	for i := range z {
		z[i] = a.word(i+q) >> r
		if r > 0 {
			z[i] |= a.word(i+q+1) << (64 - r)
		}
	}
}

// wideMul is the schoolbook product modulo 2^(64 len(z)): right for operands
// of any sign that are extended to as many words.
func wideMul(z []uint64, a, b operand) {
	clear(z)
	for i := range z {
		x := a.word(i)
		if x == 0 {
			continue
		}
		carry := uint64(0)
		for k := 0; i+k < len(z); k++ {
			hi, lo := bits.Mul64(x, b.word(k))
			var c uint64
			lo, c = bits.Add64(lo, z[i+k], 0)
			hi += c
			z[i+k], c = bits.Add64(lo, carry, 0)
			carry = hi + c
		}
	}
}

// wideCompare compares as integers: one word more than either has holds the sign.
func wideCompare(op ir.Op, a, b operand) uint64 {
	n := max(len(a.words), len(b.words))
	for i := n; i >= 0; i-- {
		x, y := a.word(i), b.word(i)
		if x == y {
			continue
		}
		if op == ir.Eq {
			return 0
		}
		if i == n {
			return below(x^signBit, y^signBit)
		}
		return below(x, y)
	}
	if op == ir.Eq {
		return 1
	}
	return 0
}
