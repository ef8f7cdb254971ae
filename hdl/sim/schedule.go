package sim

import (
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Schedule is a flat module as data an engine can execute or translate: where
// every value lies in the slot file, and two programs over it. It is the seam
// between the circuit and the engines: the bytecode engine lowers it, and a
// machine-code engine reads the same runs.
//
// The slot file is an array of 64-bit words. A value of up to 64 bits is one
// word, zero-extended when unsigned and sign-extended when signed; a wider
// one is a run of words, least significant first, the last one extended in
// the same way. The file begins with the constants, then the input lanes and
// the output lanes in the order of [Layout] (the output words zero-extended),
// the state, and the values computed by each program.
//
// Values are numbered by (level, gate, code, shape), so that equal operations
// of one level form runs with contiguous destinations. A register lies in one
// place: the instruction that computes its next value writes it there, after
// the last reader of the old one. Registers whose order would be a cycle are
// computed aside and copied at the end.
type Schedule struct {
	Module *ir.Module
	Values []Value
	Slots  int // words of the slot file

	Consts  []Const
	In, Out int     // first words of the input and output rows
	InVal   []int32 // value of each input lane
	OutVal  []int32 // value of each output lane
	RegVal  []int32 // value of each register
	ReadVal []int32 // value of each synchronous read port, -1 for others

	Cycle Program // outputs from the present state, then the next state
	Eval  Program // outputs only
}

// Region is a part of the slot file.
type Region uint8

// The regions of the slot file.
const (
	RegionConst Region = iota
	RegionIn
	RegionOut
	RegionState
	RegionTemp
)

// String returns the name of the region.
func (r Region) String() string { return [...]string{"const", "in", "out", "state", "temp"}[r] }

// Value is a place in the slot file.
type Value struct {
	Slot   int32
	Words  int32
	Class  uint8 // 8, 16, 32 or 64: the narrowest lane that holds its proven range; 0 when wider
	Signed bool
	Region Region
	Node   ir.ID // whose value it is; ir.None for an intermediate one
}

// Const is the value of a constant.
type Const struct {
	Val   int32
	Value *big.Int
}

// Program is a list of instructions in order of execution.
type Program struct {
	Instrs []Instr
	Runs   []Run // cover all instructions, in order
	Levels int
	Copied int // registers that needed a copy
}

// Run is a number of instructions of one level, gate, code and shape whose
// destinations are contiguous. None of them reads what another one writes.
type Run struct{ First, N int }

// Arg is an operand: a word (or, from it on, the words) of a value, read as
// an integer of a width and sign.
type Arg struct {
	Val, Word int32
	Width     int32
	Signed    bool
}

// Instr is one operation on slots.
type Instr struct {
	Code   Code
	Op     ir.Op // of CodeWide
	Post   Post
	Bits   uint8 // of Post
	Shift  uint8 // of the shifts by a constant, and of Cat
	Signed bool  // of the result
	Width  int32 // of the result
	Aux    int32 // Slice: low bit; memory codes: index of the port (see Code)
	Dst    int32 // value, -1 for none
	Level  int32
	Args   []Arg
	Gate   Arg  // Val >= 0: do it only if the gate is 1 (0 if GateOff)
	Off    bool // the gate is active low
}

// Post brings a word to the canonical form of its width and sign.
type Post uint8

// The canonical forms.
const (
	PostNone Post = iota // it already is
	PostZero             // zero-extend from Bits
	PostSign             // sign-extend from Bits
)

// Code says what an instruction does with words (see [Codes]).
type Code uint8

// The codes. Results are modulo 2^64, before Post.
const (
	CodeMov    Code = iota // a
	CodeNot                // ^a
	CodeAnd                // a & b
	CodeOr                 // a | b
	CodeXor                // a ^ b
	CodeAdd                // a + b
	CodeSub                // a - b
	CodeMul                // a * b
	CodeAbs                // |a|
	CodeAbsDif             // |a - b|
	CodeShl                // a << Shift
	CodeShrU               // a >> Shift, zeros in
	CodeShrS               // a >> Shift, sign in
	CodeShlV               // a << b
	CodeShrUV              // a >> b, zeros in
	CodeShrSV              // a >> b, sign in
	CodeEq                 // a == b
	CodeLtU                // a < b, unsigned
	CodeLtS                // a < b, signed
	CodeMux                // a ? b : c
	CodeCat                // a << Shift | b
	CodeFetch              // word of memory read port Aux at address a
	CodeLatch              // if b: word of read port Aux at address a; else c, the old value; then pairs (enable, address) of the memory's writes when the policy is Undefined
	CodeStore              // if a: memory write port Aux (flat over the memories) stores c at address b
	CodeWide               // Op of the semantics table, on word runs
	NumCodes               // not a code: the number of codes
)

// Codes names the codes.
var Codes = [NumCodes]string{"mov", "not", "and", "or", "xor", "add", "sub", "mul", "abs", "absdif", "shl", "shru", "shrs",
	"shlv", "shruv", "shrsv", "eq", "ltu", "lts", "mux", "cat", "fetch", "latch", "store", "wide"}

// String returns the name of the instruction.
func (c Code) String() string { return Codes[c] }

// Slot returns the first word of an operand.
func (s *Schedule) Slot(a Arg) int { return int(s.Values[a.Val].Slot + a.Word) }

// NewSchedule schedules a flat, sorted module.
func NewSchedule(m *ir.Module) *Schedule {
	s := &Schedule{Module: m}
	b := newBuilder(s)
	copied := make([]bool, len(s.Values)) // by value: state computed aside
	for {
		s.Values = s.Values[:b.shared]
		s.Cycle = b.build(true, copied)
		if !order(s, &s.Cycle, copied) {
			break
		}
	}
	for _, c := range copied {
		if c {
			s.Cycle.Copied++
		}
	}
	s.Eval = b.build(false, nil)
	order(s, &s.Eval, nil)
	b.number()
	return s
}

// classOf returns the lane class of a range.
func classOf(r ir.Range) (class uint8, signed bool) {
	signed = r.Negative()
	w := r.Width(signed)
	for _, c := range []int{8, 16, 32, 64} {
		if w <= c {
			return uint8(c), signed
		}
	}
	return 0, signed
}
