package ir

import (
	"math/big"
	"sort"
)

// Fold returns the module with constants computed and algebraic identities
// applied: a value that can be only one becomes a constant, x+0, x&x, a
// multiplexer that cannot choose, a slice of a whole and their like become
// what they are equal to. Ranges are tightened on the way. A named node keeps
// its name, as an alias of what it became; structure is not looked for behind
// one. The module must be sorted.
func Fold(m *Module) *Module {
	f := folder{rewriter: rewrite(m), offsets: map[ID][]int{}}
	for id := range ID(m.Len()) {
		if m.IsState(id) || m.Op(id) == MemRead {
			f.copy(id)
			continue
		}
		n := m.Node(id)
		f.args = f.args[:0]
		for _, a := range m.Args(id) {
			f.args = append(f.args, f.to[a])
		}
		f.named = m.NameOf(id) != ""
		f.hops = 0
		f.place(id, f.fold(n, f.args))
	}
	return f.finish()
}

// folder makes the nodes of the folded module. All ids below are dst's.
type folder struct {
	*rewriter
	ranger  ranger
	args    []ID
	named   bool         // the node being folded has a name: it must become a node of its own
	hops    int          // structures looked into for this node
	offsets map[ID][]int // low bits of the operands of a Cat that was sliced
}

// fold returns a node equal to the described one, in the cheapest form known.
func (f *folder) fold(n Node, args []ID) ID {
	n.Range = tighten(n.Range, f.ranger.of(f.dst, n, args))
	if !n.Range.Single() && f.constants(args) {
		v := f.evaluate(n, args)
		n.Range = BigSpan(v, v)
	}
	if n.Range.Single() {
		return f.constant(n, n.Range)
	}
	if id := identities[n.Op](f, n, args); id != None {
		return id
	}
	return f.dst.New(n, args...)
}

// tighten returns what two proofs about a value say together.
func tighten(a, b Range) Range {
	if both, ok := a.Intersect(b); ok {
		return both
	}
	return b // cannot happen to a checked module
}

func (f *folder) constants(args []ID) bool {
	for _, a := range args {
		if !f.dst.Range(a).Single() {
			return false
		}
	}
	return true
}

func (f *folder) evaluate(n Node, args []ID) *big.Int {
	e := EvalNode{Width: n.Width, Aux: n.Aux}
	var values []*big.Int
	for _, a := range args {
		values = append(values, f.dst.Range(a).Lo())
		e.ArgWidths = append(e.ArgWidths, f.dst.Width(a))
	}
	return Reduce(Ops[n.Op].Eval(e, values), n.Width, n.Signed)
}

// constant returns a constant of the described node's kind.
func (f *folder) constant(n Node, r Range) ID {
	n.Op, n.Aux, n.Domain, n.Range = Const, 0, NoDomain, r
	return f.dst.New(n)
}

// derive folds a node made in place of n: it inherits the position and domain.
func (f *folder) derive(n Node, op Op, k valueKind, aux int, args ...ID) ID {
	n.Op, n.Width, n.Signed, n.Aux, n.Range = op, k.width, k.signed, aux, Full(k.width, k.signed)
	named := f.named
	f.named = false // the name belongs to the last node of a chain
	id := f.fold(n, args)
	f.named = named
	return id
}

// become returns the value of a, reduced to n's width and sign, as a node that
// may carry n's name.
func (f *folder) become(n Node, a ID) ID {
	k := f.dst.kind(a)
	switch {
	case k.width > n.Width:
		n.Op, n.Aux = Slice, 0
		if id := identities[Slice](f, n, []ID{a}); id != None {
			return id
		}
		return f.dst.New(n, a)
	case k.width == n.Width && k.signed == n.Signed && !f.named:
		f.dst.setRange(a, tighten(f.dst.Range(a), n.Range))
		return a
	}
	n.Op, n.Aux = Ext, 0
	return f.dst.New(n, a)
}

// maxHops bounds how deep one node looks into others, so that a pass stays
// linear and the stack shallow on any circuit.
const maxHops = 64

// inside returns the operands of a node of the given kind whose structure may
// be looked at, nil otherwise.
func (f *folder) inside(a ID, op Op) []ID {
	if f.dst.Op(a) != op || f.dst.NameOf(a) != "" || f.hops == maxHops {
		return nil
	}
	f.hops++
	return f.dst.Args(a)
}

// is reports whether a node can only have the value v.
func (f *folder) is(a ID, v int64) bool { return f.dst.Range(a).Equal(Span(v, v)) }

// ones reports whether all bits of a node are 1.
func (f *folder) ones(a ID) bool {
	r := f.dst.Range(a)
	return r.Single() && r.Equal(maxBits(f.dst.kind(a)))
}

// maxBits is the value of a kind whose bits are all 1.
func maxBits(k valueKind) Range {
	if k.signed {
		return Span(-1, -1)
	}
	full := Full(k.width, false)
	return BigSpan(full.Hi(), full.Hi())
}

// identities holds, for each op, what is known to be simpler; None: nothing.
var identities [NumOps]func(f *folder, n Node, args []ID) ID

func init() { // not an initialiser: the entries refer to the table
	identities = [NumOps]func(f *folder, n Node, args []ID) ID{
		Not: foldNot, And: foldAnd, Or: foldOr, Xor: foldXor,
		Add: foldAdd, Sub: foldSub, Mul: foldMul, Shl: foldShl, Shr: foldShr,
		Eq: foldEq, Lt: foldLt, Mux: foldMux, Cat: foldCat, Slice: foldSlice, Ext: foldExt,
	}
}

func foldNot(f *folder, n Node, args []ID) ID {
	if x := f.inside(args[0], Not); x != nil {
		return f.become(n, x[0])
	}
	return None
}

func foldAnd(f *folder, n Node, args []ID) ID {
	a, b := args[0], args[1]
	switch {
	case a == b, f.ones(b):
		return f.become(n, a)
	case f.ones(a):
		return f.become(n, b)
	}
	return None
}

func foldOr(f *folder, n Node, args []ID) ID {
	a, b := args[0], args[1]
	switch {
	case f.ones(a) || f.ones(b):
		return f.constant(n, maxBits(valueKind{n.Width, n.Signed}))
	case a == b, f.is(b, 0):
		return f.become(n, a)
	case f.is(a, 0):
		return f.become(n, b)
	}
	return None
}

func foldXor(f *folder, n Node, args []ID) ID {
	a, b := args[0], args[1]
	if f.dst.Range(a).Single() {
		a, b = b, a
	}
	switch {
	case a == b:
		return f.constant(n, Span(0, 0))
	case f.is(b, 0):
		return f.become(n, a)
	case f.ones(b):
		n.Op = Not
		return f.fold(n, []ID{a})
	}
	return None
}

func foldAdd(f *folder, n Node, args []ID) ID {
	switch {
	case f.is(args[1], 0):
		return f.become(n, args[0])
	case f.is(args[0], 0):
		return f.become(n, args[1])
	}
	return None
}

func foldSub(f *folder, n Node, args []ID) ID {
	switch {
	case args[0] == args[1]:
		return f.constant(n, Span(0, 0))
	case f.is(args[1], 0):
		return f.become(n, args[0])
	}
	return None
}

// foldMul turns a product with a power of two into a shift.
func foldMul(f *folder, n Node, args []ID) ID {
	a, b := args[0], args[1]
	if f.dst.Range(a).Single() {
		a, b = b, a
	}
	r := f.dst.Range(b)
	if !r.Single() || r.Negative() {
		return None
	}
	v := r.Lo()
	k := int(v.TrailingZeroBits())
	if v.BitLen() != k+1 {
		return None
	}
	if k == 0 {
		return f.become(n, a)
	}
	n.Op = Shl
	count := f.constant(Node{Width: Span(0, int64(k)).Width(false), Src: n.Src}, Span(int64(k), int64(k)))
	return f.fold(n, []ID{a, count})
}

func foldShl(f *folder, n Node, args []ID) ID {
	if f.is(args[1], 0) {
		return f.become(n, args[0])
	}
	return None
}

// foldShr turns a shift by a constant into a slice.
func foldShr(f *folder, n Node, args []ID) ID {
	r := f.dst.Range(args[1])
	if !r.Single() {
		return None
	}
	k := f.dst.kind(args[0])
	count, _ := shiftCounts(r, k.width-1) // the sign alone is left from there on; an unsigned value would be constant 0
	if count == 0 {
		return f.become(n, args[0])
	}
	k.width -= count
	part := f.derive(n, Slice, k, count, args[0])
	return f.become(n, part)
}

func foldEq(f *folder, n Node, args []ID) ID {
	a, b := args[0], args[1]
	if a == b {
		return f.constant(n, Span(1, 1))
	}
	if f.dst.Range(a).Single() {
		a, b = b, a
	}
	switch {
	case f.dst.kind(a) != bit:
	case f.is(b, 1):
		return f.become(n, a)
	case f.is(b, 0):
		n.Op = Not
		return f.fold(n, []ID{a})
	}
	return None
}

func foldLt(f *folder, n Node, args []ID) ID {
	if args[0] == args[1] {
		return f.constant(n, Span(0, 0))
	}
	return None
}

func foldMux(f *folder, n Node, args []ID) ID {
	sel, a, b := args[0], args[1], args[2]
	if x := f.inside(sel, Not); x != nil && f.dst.kind(x[0]) == bit {
		sel, a, b = x[0], b, a
	}
	kind := valueKind{n.Width, n.Signed}
	switch {
	case f.is(sel, 1) || a == b:
		return f.become(n, a)
	case f.is(sel, 0):
		return f.become(n, b)
	case kind == bit && f.is(a, 1) && f.is(b, 0):
		return f.become(n, sel)
	case kind == bit && f.is(a, 0) && f.is(b, 1):
		n.Op = Not
		return f.fold(n, []ID{sel})
	case sel != args[0]:
		return f.dst.New(n, sel, a, b)
	}
	return None
}

func foldCat(f *folder, n Node, args []ID) ID {
	if len(args) == 1 {
		return f.become(n, args[0])
	}
	return None
}

// foldSlice looks through slices, extensions and concatenations.
func foldSlice(f *folder, n Node, args []ID) ID {
	a := args[0]
	if n.Aux == 0 && n.Width == f.dst.Width(a) {
		return f.become(n, a)
	}
	if x := f.inside(a, Slice); x != nil {
		n.Aux += f.dst.Aux(a)
		return f.fold(n, x)
	}
	if x := f.inside(a, Ext); x != nil && n.Aux+n.Width <= f.dst.Width(x[0]) {
		return f.fold(n, x)
	}
	if x := f.inside(a, Cat); x != nil {
		offsets := f.catOffsets(a)
		i := sort.Search(len(x), func(i int) bool { return offsets[i] <= n.Aux })
		if n.Aux+n.Width <= offsets[i]+f.dst.Width(x[i]) {
			n.Aux -= offsets[i]
			return f.fold(n, x[i:i+1])
		}
	}
	return None
}

// catOffsets returns the low bit of each operand of a Cat; falling.
func (f *folder) catOffsets(cat ID) []int {
	if have := f.offsets[cat]; have != nil {
		return have
	}
	x := f.dst.Args(cat)
	offsets := make([]int, len(x))
	low := 0
	for i := len(x) - 1; i >= 0; i-- {
		offsets[i] = low
		low += f.dst.Width(x[i])
	}
	f.offsets[cat] = offsets
	return offsets
}

// foldExt drops an alias and looks through an extension that keeps the value.
func foldExt(f *folder, n Node, args []ID) ID {
	a := args[0]
	if x := f.inside(a, Ext); x != nil && f.dst.Range(x[0]).Fits(f.dst.Width(a), f.dst.Signed(a)) {
		return f.fold(n, x)
	}
	if k := f.dst.kind(a); !f.named && k.width == n.Width && k.signed == n.Signed {
		return f.become(n, a)
	}
	return None
}
