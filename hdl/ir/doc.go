// Package ir is the graph every back end reads: the Verilog emitter, the
// simulators, the formal writer and the passes see this package and nothing
// of the language above it.
//
// A [Design] is a list of modules, children before parents, the top last. A
// [Module] is a struct of arrays: node i has an [Op], a width, a signedness,
// a clock domain, a proven [Range], a source id and operands. Node ids are
// sequential; after [Sort] every combinational operand has a smaller id than
// its user.
//
// # Values
//
// The value of a node is an integer. An unsigned node of width w holds 0 to
// 2^w-1, a signed one -2^(w-1) to 2^(w-1)-1 (two's complement). An operand is
// read as the integer its own node says it is, so widths and signs may be
// mixed wherever the table does not demand equal ones; a result that does not
// fit is reduced modulo 2^w to the node's own width and sign.
//
// # Node kinds
//
//	kind     operands       aux            value
//	Const    -              -              the single value of its range
//	Input    -              input lane     the lane of an input port
//	InstOut  -              InstOuts index a lane of a submodule's output
//	Reg      next           Regs index     the register's present value
//	MemRead  addr, en       Reads index    a memory's read port (see Memory)
//	Not      a              -              bitwise complement, a as wide as the node
//	And      a, b           -              bitwise; both as wide as the node
//	Or       a, b           -              bitwise; both as wide as the node
//	Xor      a, b           -              bitwise; both as wide as the node
//	Add      a, b           -              a + b
//	Sub      a, b           -              a - b
//	Mul      a, b           -              a * b
//	Shl      a, n           -              a * 2^n, n unsigned
//	Shr      a, n           -              floor(a / 2^n), n unsigned
//	Eq       a, b           -              1 if a = b (as integers), width 1
//	Lt       a, b           -              1 if a < b (as integers), width 1
//	Mux      sel, a, b      -              a if sel = 1 else b; both as wide and of the sign of the node
//	Cat      a, b, ...      -              bits, the first operand most significant
//	Slice    a              low bit        w bits of a from the low bit up
//	Ext      a              -              a, in a node at least as wide; at equal width an alias or a reinterpretation
//
// Beside the nodes a module may list claims (Assert, Assume, Cover) of bits, and
// say that it stands for a module written in Verilog (Extern). Both are kept by
// every pass and change nothing that the nodes compute.
//
// A wire of the language is an Ext whose operand is filled in when the wire
// is set; it is the only kind that may refer forward before Sort. Registers
// (their next) and memories (their write ports) refer anywhere.
package ir
