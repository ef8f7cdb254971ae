package ir

import "math/big"

// Op is a node kind.
type Op uint8

// The node kinds; the package comment tables operands and values.
const (
	Const Op = iota
	Input
	InstOut
	Reg
	MemRead
	Not
	And
	Or
	Xor
	Add
	Sub
	Mul
	Shl
	Shr
	Eq
	Lt
	Mux
	Cat
	Slice
	Ext
	NumOps // not a kind: the number of kinds
)

// Prep says how a back end prepares the operands of an op before applying
// the op's template.
type Prep uint8

const (
	PrepNone   Prep = iota // operands are not combined (sources), or the back end writes the op by hand
	PrepResult             // extend or truncate each operand, by its own sign, to the node's width
	PrepCommon             // extend each operand, by its own sign, to the one width and sign that holds both
	PrepRaw                // operands are used as they are
)

// OpInfo is one line of the semantics table.
type OpInfo struct {
	Name    string
	Arity   int  // number of operands, -1 any
	State   bool // a source of the combinational graph: its operands are sampled at the clock edge (MemRead: when synchronous)
	Comm    bool // commutative
	Prep    Prep
	Verilog string // %a %b %c are the prepared operands
	SMT     string // bit-vector form of the same, comparisons as Bool; %a %b %c are the prepared operands
	SMTS    string // comparison of signed prepared operands, where it differs
	// Eval is the exact meaning: operands as integers in, any integer out;
	// the caller reduces it to the node's width and sign.
	Eval func(n EvalNode, a []*big.Int) *big.Int
}

// EvalNode is what the exact meaning of an op may depend on beside the
// values of its operands.
type EvalNode struct {
	Width     int   // of the node
	Aux       int   // Slice: the low bit
	ArgWidths []int // widths of the operands
}

// Ops is the semantics table: one line per node kind.
var Ops = [NumOps]OpInfo{
	Const:   {Name: "const", State: true},
	Input:   {Name: "input", State: true},
	InstOut: {Name: "instout", State: true},
	Reg:     {Name: "reg", Arity: 1, State: true},
	MemRead: {Name: "memread", Arity: 2},
	Not:     {Name: "not", Arity: 1, Prep: PrepResult, Verilog: "~%a", SMT: "(bvnot %a)", Eval: evalNot},
	And:     {Name: "and", Arity: 2, Comm: true, Prep: PrepResult, Verilog: "%a & %b", SMT: "(bvand %a %b)", Eval: evalBits((*big.Int).And)},
	Or:      {Name: "or", Arity: 2, Comm: true, Prep: PrepResult, Verilog: "%a | %b", SMT: "(bvor %a %b)", Eval: evalBits((*big.Int).Or)},
	Xor:     {Name: "xor", Arity: 2, Comm: true, Prep: PrepResult, Verilog: "%a ^ %b", SMT: "(bvxor %a %b)", Eval: evalBits((*big.Int).Xor)},
	Add:     {Name: "add", Arity: 2, Comm: true, Prep: PrepResult, Verilog: "%a + %b", SMT: "(bvadd %a %b)", Eval: evalArith((*big.Int).Add)},
	Sub:     {Name: "sub", Arity: 2, Prep: PrepResult, Verilog: "%a - %b", SMT: "(bvsub %a %b)", Eval: evalArith((*big.Int).Sub)},
	Mul:     {Name: "mul", Arity: 2, Comm: true, Prep: PrepResult, Verilog: "%a * %b", SMT: "(bvmul %a %b)", Eval: evalArith((*big.Int).Mul)},
	Shl:     {Name: "shl", Arity: 2, Prep: PrepRaw, Eval: evalShl},
	Shr:     {Name: "shr", Arity: 2, Prep: PrepRaw, Eval: evalShr},
	Eq:      {Name: "eq", Arity: 2, Comm: true, Prep: PrepCommon, Verilog: "%a == %b", SMT: "(= %a %b)", Eval: evalCmp(func(c int) bool { return c == 0 })},
	Lt:      {Name: "lt", Arity: 2, Prep: PrepCommon, Verilog: "%a < %b", SMT: "(bvult %a %b)", SMTS: "(bvslt %a %b)", Eval: evalCmp(func(c int) bool { return c < 0 })},
	Mux:     {Name: "mux", Arity: 3, Prep: PrepRaw, Verilog: "%a ? %b : %c", Eval: evalMux},
	Cat:     {Name: "cat", Arity: -1, Prep: PrepRaw, Eval: evalCat},
	Slice:   {Name: "slice", Arity: 1, Prep: PrepRaw, Eval: evalSlice},
	Ext:     {Name: "ext", Arity: 1, Prep: PrepResult, Verilog: "%a", SMT: "%a", Eval: func(_ EvalNode, a []*big.Int) *big.Int { return a[0] }},
}

// String returns the name of the operation in dumps.
func (o Op) String() string {
	if o < NumOps {
		return Ops[o].Name
	}
	return "op?"
}

func evalNot(_ EvalNode, a []*big.Int) *big.Int { return new(big.Int).Not(a[0]) }

func evalBits(f func(z, x, y *big.Int) *big.Int) func(EvalNode, []*big.Int) *big.Int {
	return func(n EvalNode, a []*big.Int) *big.Int {
		return f(new(big.Int), Bits(a[0], n.Width), Bits(a[1], n.Width))
	}
}

func evalArith(f func(z, x, y *big.Int) *big.Int) func(EvalNode, []*big.Int) *big.Int {
	return func(_ EvalNode, a []*big.Int) *big.Int { return f(new(big.Int), a[0], a[1]) }
}

func evalCmp(f func(int) bool) func(EvalNode, []*big.Int) *big.Int {
	return func(_ EvalNode, a []*big.Int) *big.Int {
		if f(a[0].Cmp(a[1])) {
			return big.NewInt(1)
		}
		return new(big.Int)
	}
}

func evalShl(n EvalNode, a []*big.Int) *big.Int {
	if a[1].Cmp(big.NewInt(int64(n.Width))) >= 0 {
		return new(big.Int) // every bit of the node is a shifted-in zero
	}
	return new(big.Int).Lsh(a[0], uint(a[1].Uint64()))
}

func evalShr(n EvalNode, a []*big.Int) *big.Int {
	k := uint(n.ArgWidths[0])
	if a[1].Cmp(big.NewInt(int64(k))) < 0 {
		k = uint(a[1].Uint64())
	}
	return new(big.Int).Rsh(a[0], k) // floor division, also of negative values
}

func evalMux(_ EvalNode, a []*big.Int) *big.Int {
	if a[0].Sign() != 0 {
		return a[1]
	}
	return a[2]
}

func evalCat(n EvalNode, a []*big.Int) *big.Int {
	z := new(big.Int)
	for i, v := range a {
		z.Lsh(z, uint(n.ArgWidths[i]))
		z.Or(z, Bits(v, n.ArgWidths[i]))
	}
	return z
}

func evalSlice(n EvalNode, a []*big.Int) *big.Int {
	return new(big.Int).Rsh(a[0], uint(n.Aux))
}

// Bits returns the w low bits of v in two's complement as a non-negative integer.
func Bits(v *big.Int, w int) *big.Int {
	if v.Sign() >= 0 && v.BitLen() <= w {
		return v
	}
	mask := new(big.Int).Lsh(big.NewInt(1), uint(w))
	mask.Sub(mask, big.NewInt(1))
	return mask.And(mask, v)
}

// Reduce returns v modulo 2^w as a value of the given sign.
func Reduce(v *big.Int, w int, signed bool) *big.Int {
	b := Bits(v, w)
	if signed && w > 0 && b.Bit(w-1) == 1 {
		return new(big.Int).Sub(b, new(big.Int).Lsh(big.NewInt(1), uint(w)))
	}
	return b
}
