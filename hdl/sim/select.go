package sim

import (
	"math"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// narrow reports whether a node fits a word.
func (b *builder) narrow(id ir.ID) bool { return b.m.Width(id) <= 64 }

// post returns what brings a result of an exact range to a node's form.
func post(r ir.Range, width int, signed bool) (Post, uint8) {
	switch {
	case width == 64 || r.Fits(width, signed):
		return PostNone, 0
	case signed:
		return PostSign, uint8(width)
	}
	return PostZero, uint8(width)
}

// aliasOf returns the operand whose words are the node's own.
func (b *builder) aliasOf(id ir.ID) (ir.ID, bool) {
	m := b.m
	op := m.Op(id)
	if op != ir.Ext && (op != ir.Slice || m.Aux(id) != 0) || !b.narrow(id) {
		return ir.None, false
	}
	a := m.Arg(id, 0)
	return a, b.narrow(a) && m.Range(a).Fits(m.Width(id), m.Signed(id))
}

// chase follows aliases that have one user to the node that computes.
func (b *builder) chase(id ir.ID) ir.ID {
	for b.uses[id] == 1 && b.source[id].Val < 0 {
		a, ok := b.aliasOf(id)
		if !ok {
			break
		}
		id = a
	}
	return id
}

// operands returns the nodes a node's instructions read.
func (b *builder) operands(id ir.ID) []ir.ID {
	if _, ok := b.aliasOf(id); ok {
		return b.m.Args(id)
	}
	if p, ok := b.absPattern(id); ok {
		return p.args()
	}
	if cat, ok := b.shlPattern(id); ok {
		return b.m.Args(cat)[:1]
	}
	if b.m.Op(id) == ir.Mux {
		c := b.condition(b.m.Arg(id, 0))
		return []ir.ID{c.node, b.m.Arg(id, 1), b.m.Arg(id, 2)}
	}
	return b.m.Args(id)
}

// selectNode emits the instructions of a computing node and returns where its
// value is.
func (b *builder) selectNode(id ir.ID) Arg {
	m := b.m
	w, signed := m.Width(id), m.Signed(id)
	if a, ok := b.aliasOf(id); ok {
		return b.as(id, b.ref[a])
	}
	if p, ok := b.absPattern(id); ok {
		return b.abs(id, p)
	}
	if cat, ok := b.shlPattern(id); ok {
		a := m.Arg(cat, 0)
		k := m.Width(m.Arg(cat, 1))
		return b.shift(id, CodeShl, k, m.Range(a).Shl(k), b.ref[a])
	}
	if m.Op(id) == ir.MemRead {
		return b.op(id, Instr{Code: CodeFetch, Aux: int32(m.Aux(id))}, b.ref[m.Arg(id, 0)])
	}
	if !b.narrow(id) {
		return b.wide(id)
	}
	args := m.Args(id)
	switch m.Op(id) {
	case ir.Not:
		return b.bits(id, CodeNot)
	case ir.And:
		return b.bits(id, CodeAnd)
	case ir.Or:
		return b.bits(id, CodeOr)
	case ir.Xor:
		return b.bits(id, CodeXor)
	case ir.Add:
		return b.arith(id, CodeAdd, m.Range(args[0]).Add(m.Range(args[1])))
	case ir.Sub:
		return b.arith(id, CodeSub, m.Range(args[0]).Sub(m.Range(args[1])))
	case ir.Mul:
		return b.arith(id, CodeMul, m.Range(args[0]).Mul(m.Range(args[1])))
	case ir.Shl:
		return b.shl(id)
	case ir.Shr:
		return b.shr(id)
	case ir.Eq, ir.Lt:
		return b.compare(id)
	case ir.Mux:
		c := b.condition(args[0])
		x, y := b.ref[args[1]], b.ref[args[2]]
		if c.off {
			x, y = y, x
		}
		return b.op(id, Instr{Code: CodeMux}, b.ref[c.node], x, y)
	case ir.Cat:
		return b.cat(id)
	case ir.Slice:
		return b.slice(id)
	case ir.Ext:
		if a := args[0]; b.narrow(a) {
			p, n := post(m.Range(a), w, signed)
			return b.op(id, Instr{Code: CodeMov, Post: p, Bits: n}, b.ref[a])
		}
	}
	return b.wide(id)
}

// as returns an operand read as a node's kind.
func (b *builder) as(id ir.ID, a Arg) Arg {
	a.Width, a.Signed = int32(b.m.Width(id)), b.m.Signed(id)
	return a
}

// op emits the instruction that computes a node.
func (b *builder) op(id ir.ID, in Instr, args ...Arg) Arg {
	in.Op, in.Width, in.Signed = b.m.Op(id), int32(b.m.Width(id)), b.m.Signed(id)
	return b.as(id, b.emit(in, id, b.into[id], args...))
}

// wide emits a node as an operation of the semantics table on word runs.
func (b *builder) wide(id ir.ID) Arg {
	var args []Arg
	for i, a := range b.operands(id) {
		arg := b.ref[a]
		if b.m.Op(id) != ir.Mux || i > 0 {
			arg = b.as(a, arg)
		}
		args = append(args, arg)
	}
	if b.m.Op(id) == ir.Mux && b.condition(b.m.Arg(id, 0)).off {
		args[1], args[2] = args[2], args[1]
	}
	return b.op(id, Instr{Code: CodeWide, Aux: int32(b.m.Aux(id))}, args...)
}

// bits emits a bitwise operation. Operands of the node's own sign leave
// nothing to bring into form, but for the complement of an unsigned one.
func (b *builder) bits(id ir.ID, code Code) Arg {
	w, signed := b.m.Width(id), b.m.Signed(id)
	same := code != CodeNot || signed
	var args [2]Arg
	for i, a := range b.m.Args(id) {
		args[i] = b.ref[a]
		same = same && b.m.Signed(a) == signed
	}
	in := Instr{Code: code}
	if !same {
		in.Post, in.Bits = post(ir.Full(w+1, true), w, signed)
	}
	return b.op(id, in, args[:len(b.m.Args(id))]...)
}

// arith emits an operation modulo 2^64 with a known exact range.
func (b *builder) arith(id ir.ID, code Code, exact ir.Range) Arg {
	p, n := post(exact, b.m.Width(id), b.m.Signed(id))
	return b.op(id, Instr{Code: code, Post: p, Bits: n}, b.ref[b.m.Arg(id, 0)], b.ref[b.m.Arg(id, 1)])
}

// shift emits a shift by a constant below 64.
func (b *builder) shift(id ir.ID, code Code, k int, exact ir.Range, a Arg) Arg {
	p, n := post(exact, b.m.Width(id), b.m.Signed(id))
	return b.op(id, Instr{Code: code, Shift: uint8(k), Post: p, Bits: n}, a)
}

// shl emits a shift to the left of a narrow result.
func (b *builder) shl(id ir.ID) Arg {
	m := b.m
	x, n := m.Arg(id, 0), m.Arg(id, 1)
	if !b.narrow(n) {
		return b.wide(id)
	}
	lo, hi, small := m.Range(n).Small()
	if small && lo == hi && hi < 64 {
		return b.shift(id, CodeShl, int(lo), m.Range(x).Shl(int(lo)), b.ref[x])
	}
	exact := ir.Full(m.Width(id)+1, true)
	if small && hi < 64 {
		exact = m.Range(x).Shl(int(hi)).Union(m.Range(x))
	}
	return b.arith(id, CodeShlV, exact)
}

// shr emits a shift to the right of a narrow result.
func (b *builder) shr(id ir.ID) Arg {
	m := b.m
	x, n := m.Arg(id, 0), m.Arg(id, 1)
	if !b.narrow(x) || !b.narrow(n) {
		return b.wide(id)
	}
	code, vary := CodeShrU, CodeShrUV
	if m.Signed(x) {
		code, vary = CodeShrS, CodeShrSV
	}
	if lo, hi, ok := m.Range(n).Small(); ok && lo == hi && lo < 64 {
		return b.shift(id, code, int(lo), m.Range(x).Shr(int(lo)), b.ref[x])
	}
	return b.arith(id, vary, m.Range(x).Union(m.Range(x).Shr(m.Width(x))))
}

// compare emits Eq or Lt of words, or of word runs when no word order is
// that of the integers.
func (b *builder) compare(id ir.ID) Arg {
	m := b.m
	x, y := m.Arg(id, 0), m.Arg(id, 1)
	if !b.narrow(x) || !b.narrow(y) {
		return b.wide(id)
	}
	r := m.Range(x).Union(m.Range(y))
	_, _, small := r.Small()
	eq := m.Op(id) == ir.Eq
	switch {
	case eq && (small || !r.Negative()):
		return b.arith(id, CodeEq, ir.Span(0, 1))
	case small:
		return b.arith(id, CodeLtS, ir.Span(0, 1))
	case !r.Negative():
		return b.arith(id, CodeLtU, ir.Span(0, 1))
	}
	return b.wide(id)
}

// slice emits bits of a word, or of a word run when they lie in one word.
func (b *builder) slice(id ir.ID) Arg {
	m := b.m
	x, k, w := m.Arg(id, 0), m.Aux(id), m.Width(id)
	a := b.ref[x]
	if b.narrow(x) {
		code := CodeShrU
		if m.Signed(x) {
			code = CodeShrS
		}
		if k == 0 {
			code = CodeMov
		}
		return b.shift(id, code, k, m.Range(x).Shr(k), a)
	}
	if k%64+w > 64 {
		return b.wide(id)
	}
	a.Word += int32(k / 64)
	return b.shift(id, CodeShrU, k%64, ir.BigSpan(ir.Full(64-k%64, false).Lo(), ir.Full(64-k%64, false).Hi()), a)
}

// cat emits a concatenation that fits a word, one operand at a time.
func (b *builder) cat(id ir.ID) Arg {
	m := b.m
	args := m.Args(id)
	for len(args) > 1 && m.Range(args[0]).Equal(ir.Span(0, 0)) {
		args = args[1:]
	}
	width := m.Width(args[0])
	acc := b.unsigned(args[0])
	for i, x := range args[1:] {
		w := m.Width(x)
		width += w
		in := Instr{Code: CodeCat, Shift: uint8(w), Width: int32(width)}
		list := []Arg{acc, {}}
		if m.Range(x).Equal(ir.Span(0, 0)) {
			in.Code, list = CodeShl, list[:1]
		} else {
			list[1] = b.unsigned(x)
		}
		if i == len(args)-2 {
			in.Post, in.Bits = post(ir.Full(width, false), m.Width(id), m.Signed(id))
			return b.op(id, in, list...)
		}
		acc = b.emitFor(id, in, list...)
	}
	p, n := post(ir.Full(width, false), m.Width(id), m.Signed(id))
	return b.op(id, Instr{Code: CodeMov, Post: p, Bits: n}, acc)
}

// emitFor emits an intermediate step of a node, under its gate.
func (b *builder) emitFor(id ir.ID, in Instr, args ...Arg) Arg {
	class, _ := classOf(ir.Full(int(in.Width), in.Signed))
	v := b.value(Value{Words: 1, Class: class, Signed: in.Signed, Region: RegionTemp, Node: ir.None})
	return b.emit(in, id, v, args...)
}

// unsigned returns a node's bits, zero-extended.
func (b *builder) unsigned(id ir.ID) Arg {
	a := b.ref[id]
	if !b.m.Range(id).Negative() {
		return a
	}
	w := b.m.Width(id)
	return b.emitFor(id, Instr{Code: CodeMov, Post: PostZero, Bits: uint8(w), Width: int32(w)}, a)
}

// shlPattern recognises Ext(Cat(a, 0)) at equal width: a shift to the left
// with a signed result.
func (b *builder) shlPattern(id ir.ID) (cat ir.ID, ok bool) {
	m := b.m
	if m.Op(id) != ir.Ext || !b.narrow(id) {
		return ir.None, false
	}
	cat = m.Arg(id, 0)
	if m.Op(cat) != ir.Cat || m.Width(cat) != m.Width(id) || b.uses[cat] != 1 {
		return ir.None, false
	}
	args := m.Args(cat)
	return cat, len(args) == 2 && m.Range(args[1]).Equal(ir.Span(0, 0)) && m.Width(args[1]) < 64
}

// abs is |x|, or |a - b| when x = a - b has no other user.
type abs struct {
	x, a, b ir.ID // a is ir.None for |x|
}

func (p abs) args() []ir.ID {
	if p.a == ir.None {
		return []ir.ID{p.x}
	}
	return []ir.ID{p.a, p.b}
}

// absPattern recognises (low(x) ^ sign(x)) - sign(x), the form of an absolute
// value that is cheap in hardware. It holds modulo 2^w for any x.
func (b *builder) absPattern(id ir.ID) (abs, bool) {
	m := b.m
	if m.Op(id) != ir.Sub || !b.narrow(id) {
		return abs{}, false
	}
	xor, sign := m.Arg(id, 0), m.Arg(id, 1)
	if m.Op(xor) != ir.Xor || m.Op(sign) != ir.Slice || m.Width(sign) != 1 || !m.Signed(sign) {
		return abs{}, false
	}
	x := m.Arg(sign, 0)
	low, mask := m.Arg(xor, 0), m.Arg(xor, 1)
	if m.Op(mask) == ir.Ext && mask != sign {
		mask = m.Arg(mask, 0)
	}
	isLow := (m.Op(low) == ir.Slice || m.Op(low) == ir.Ext) && m.Aux(low) == 0 && m.Arg(low, 0) == x
	if !isLow || mask != sign || !b.narrow(x) || !m.Signed(x) || m.Aux(sign) != m.Width(x)-1 {
		return abs{}, false
	}
	p := abs{x: x, a: ir.None}
	alone := b.uses[id] > 0 && b.uses[xor] == 1 && b.uses[low] == 1 && b.uses[sign] == 2 && b.uses[x] == 2
	if alone && m.Op(x) == ir.Sub && b.narrow(m.Arg(x, 0)) && b.narrow(m.Arg(x, 1)) {
		d := m.Range(m.Arg(x, 0)).Sub(m.Range(m.Arg(x, 1)))
		if lo, hi, ok := d.Small(); ok && d.Fits(m.Width(x), true) && lo > math.MinInt64 && hi < math.MaxInt64 {
			p.a, p.b = m.Arg(x, 0), m.Arg(x, 1)
		}
	}
	return p, true
}

// abs emits an absolute value.
func (b *builder) abs(id ir.ID, p abs) Arg {
	post, bits := post(b.m.Range(p.x).Abs(), b.m.Width(id), b.m.Signed(id))
	if p.a != ir.None {
		return b.op(id, Instr{Code: CodeAbsDif, Post: post, Bits: bits}, b.ref[p.a], b.ref[p.b])
	}
	return b.op(id, Instr{Code: CodeAbs, Post: post, Bits: bits}, b.ref[p.x])
}
