package ir_test

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

func TestFold(t *testing.T) {
	type B = *irbuild.Builder
	op := func(o ir.Op, width int, signed bool, args func(b B, in inputs) []ir.ID) func(B, inputs) ir.ID {
		return func(b B, in inputs) ir.ID { return b.Op(o, width, signed, args(b, in)...) }
	}
	type ids = []ir.ID
	named := func(b B, name string, id ir.ID) ir.ID { b.M.SetName(id, name); return id }
	runCases(t, ir.Fold, []passCase{
		{"constants", op(ir.Mul, 8, true, func(b B, in inputs) ids { return ids{b.Int(-7, 4, true), b.Int(9, 4, false)} }), "-63:s8"},
		{"constants that wrap", op(ir.Add, 4, false, func(b B, in inputs) ids { return ids{b.Int(15, 4, false), b.Int(2, 4, false)} }), "1:u4"},
		{"wide constants", op(ir.Not, 70, false, func(b B, in inputs) ids { return ids{b.Int(1, 70, false)} }), "1180591620717411303422:u70"},
		{"add 0", op(ir.Add, 8, false, func(b B, in inputs) ids { return ids{in.a, b.Int(0, 3, false)} }), "a"},
		{"0 add", op(ir.Add, 9, false, func(b B, in inputs) ids { return ids{b.Int(0, 3, false), in.a} }), "ext.u9(a)"},
		{"add 0 of another sign", op(ir.Add, 8, true, func(b B, in inputs) ids { return ids{in.a, b.Int(0, 3, false)} }), "ext.s8(a)"},
		{"add 0 narrower", op(ir.Add, 5, false, func(b B, in inputs) ids { return ids{in.a, b.Int(0, 3, false)} }), "slice.u5(a 0)"},
		{"sub 0", op(ir.Sub, 8, false, func(b B, in inputs) ids { return ids{in.a, b.Int(0, 3, false)} }), "a"},
		{"sub itself", op(ir.Sub, 9, true, func(b B, in inputs) ids { return ids{in.a, in.a} }), "0:s9"},
		{"0 sub stays", op(ir.Sub, 9, true, func(b B, in inputs) ids { return ids{b.Int(0, 1, false), in.a} }), "sub.s9(0:u1 a)"},
		{"mul 0", op(ir.Mul, 9, true, func(b B, in inputs) ids { return ids{in.a, b.Int(0, 1, false)} }), "0:s9"},
		{"mul 1", op(ir.Mul, 9, true, func(b B, in inputs) ids { return ids{b.Int(1, 1, false), in.c} }), "ext.s9(c)"},
		{"mul 8", op(ir.Mul, 12, true, func(b B, in inputs) ids { return ids{in.c, b.Int(8, 4, false)} }), "shl.s12(c 3:u2)"},
		{"mul 6 stays", op(ir.Mul, 12, true, func(b B, in inputs) ids { return ids{in.c, b.Int(6, 4, false)} }), "mul.s12(c 6:u4)"},
		{"mul -1 stays", op(ir.Mul, 12, true, func(b B, in inputs) ids { return ids{in.c, b.Int(-1, 4, true)} }), "mul.s12(c -1:s4)"},
		{"and 0", op(ir.And, 8, false, func(b B, in inputs) ids { return ids{in.a, b.Int(0, 8, false)} }), "0:u8"},
		{"and ones", op(ir.And, 8, false, func(b B, in inputs) ids { return ids{b.Int(255, 8, false), in.a} }), "a"},
		{"and signed ones", op(ir.And, 8, false, func(b B, in inputs) ids { return ids{in.c, b.Int(-1, 8, true)} }), "ext.u8(c)"},
		{"and itself", op(ir.And, 8, false, func(b B, in inputs) ids { return ids{in.a, in.a} }), "a"},
		{"or 0", op(ir.Or, 8, false, func(b B, in inputs) ids { return ids{in.a, b.Int(0, 8, false)} }), "a"},
		{"or ones", op(ir.Or, 8, true, func(b B, in inputs) ids { return ids{in.a, b.Int(255, 8, false)} }), "-1:s8"},
		{"xor 0", op(ir.Xor, 8, false, func(b B, in inputs) ids { return ids{b.Int(0, 8, true), in.a} }), "a"},
		{"xor ones", op(ir.Xor, 8, false, func(b B, in inputs) ids { return ids{b.Int(255, 8, false), in.a} }), "not.u8(a)"},
		{"xor itself", op(ir.Xor, 8, false, func(b B, in inputs) ids { return ids{in.c, in.c} }), "0:u8"},
		{"not not", op(ir.Not, 8, false, func(b B, in inputs) ids { return ids{b.Op(ir.Not, 8, true, in.a)} }), "a"},
		{"not of a named not", op(ir.Not, 8, false, func(b B, in inputs) ids { return ids{named(b, "n", b.Op(ir.Not, 8, true, in.a))} }), "not.u8(n=not.s8(a))"},
		{"shl 0", op(ir.Shl, 8, false, func(b B, in inputs) ids { return ids{in.a, b.Int(0, 2, false)} }), "a"},
		{"shl out", op(ir.Shl, 8, false, func(b B, in inputs) ids { return ids{in.a, b.Int(9, 4, false)} }), "0:u8"},
		{"shr 0", op(ir.Shr, 8, false, func(b B, in inputs) ids { return ids{in.a, b.Int(0, 2, false)} }), "a"},
		{"shr 3", op(ir.Shr, 8, false, func(b B, in inputs) ids { return ids{in.a, b.Int(3, 2, false)} }), "ext.u8(slice.u5(a 3))"},
		{"shr 3 signed", op(ir.Shr, 8, true, func(b B, in inputs) ids { return ids{in.c, b.Int(3, 2, false)} }), "ext.s8(slice.s5(c 3))"},
		{"shr out", op(ir.Shr, 8, false, func(b B, in inputs) ids { return ids{in.a, b.Int(9, 4, false)} }), "0:u8"},
		{"shr out signed", op(ir.Shr, 8, true, func(b B, in inputs) ids { return ids{in.c, b.Int(9, 4, false)} }), "ext.s8(slice.s1(c 7))"},
		{"eq itself", op(ir.Eq, 1, false, func(b B, in inputs) ids { return ids{in.a, in.a} }), "1:u1"},
		{"eq out of range", op(ir.Eq, 1, false, func(b B, in inputs) ids { return ids{in.c, b.Int(200, 8, false)} }), "0:u1"},
		{"eq 1 of a bit", op(ir.Eq, 1, false, func(b B, in inputs) ids { return ids{b.Int(1, 4, true), in.s} }), "s"},
		{"eq 0 of a bit", op(ir.Eq, 1, false, func(b B, in inputs) ids { return ids{in.s, b.Int(0, 1, false)} }), "not.u1(s)"},
		{"eq -1 of a signed bit stays", op(ir.Eq, 1, false, func(b B, in inputs) ids { return ids{b.Op(ir.Ext, 1, true, in.s), b.Int(-1, 1, true)} }), "eq.u1(ext.s1(s) -1:s1)"},
		{"lt itself", op(ir.Lt, 1, false, func(b B, in inputs) ids { return ids{in.a, in.a} }), "0:u1"},
		{"lt beyond the range", op(ir.Lt, 1, false, func(b B, in inputs) ids { return ids{in.a, b.Int(256, 9, false)} }), "1:u1"},
		{"lt at the range's end stays", op(ir.Lt, 1, false, func(b B, in inputs) ids { return ids{in.a, b.Int(255, 8, false)} }), "lt.u1(a 255:u8)"},
		{"mux 1", op(ir.Mux, 8, false, func(b B, in inputs) ids { return ids{b.Int(1, 1, false), in.a, in.b} }), "a"},
		{"mux 0", op(ir.Mux, 8, false, func(b B, in inputs) ids { return ids{b.Int(0, 1, false), in.a, in.b} }), "b"},
		{"mux same", op(ir.Mux, 8, false, func(b B, in inputs) ids { return ids{in.s, in.b, in.b} }), "b"},
		{"mux 1 0", op(ir.Mux, 1, false, func(b B, in inputs) ids { return ids{in.s, b.Int(1, 1, false), b.Int(0, 1, false)} }), "s"},
		{"mux 0 1", op(ir.Mux, 1, false, func(b B, in inputs) ids { return ids{in.s, b.Int(0, 1, false), b.Int(1, 1, false)} }), "not.u1(s)"},
		{"mux not", op(ir.Mux, 8, false, func(b B, in inputs) ids { return ids{b.Op(ir.Not, 1, false, in.s), in.a, in.b} }), "mux.u8(s b a)"},
		{"cat of one", op(ir.Cat, 8, true, func(b B, in inputs) ids { return ids{in.a} }), "ext.s8(a)"},
		{"slice of all", func(b B, in inputs) ir.ID { return b.Slice(in.a, 0, 8) }, "a"},
		{"slice of slice", func(b B, in inputs) ir.ID { return b.Slice(b.Slice(in.a, 2, 5), 1, 2) }, "slice.u2(a 3)"},
		{"slice of ext", func(b B, in inputs) ir.ID { return b.Slice(b.Op(ir.Ext, 12, true, in.c), 1, 7) }, "slice.u7(c 1)"},
		{"slice of the extension stays", func(b B, in inputs) ir.ID { return b.Slice(b.Op(ir.Ext, 12, true, in.c), 7, 2) }, "slice.u2(ext.s12(c) 7)"},
		{"slice of cat", func(b B, in inputs) ir.ID { return b.Slice(b.Op(ir.Cat, 17, false, in.a, in.s, in.b), 10, 3) }, "slice.u3(a 1)"},
		{"slice of cat, a whole operand", func(b B, in inputs) ir.ID { return b.Slice(b.Op(ir.Cat, 17, false, in.a, in.s, in.b), 8, 1) }, "s"},
		{"slice across cat stays", func(b B, in inputs) ir.ID { return b.Slice(b.Op(ir.Cat, 16, false, in.a, in.b), 7, 2) }, "slice.u2(cat.u16(a b) 7)"},
		{"ext of the same kind", op(ir.Ext, 8, false, func(b B, in inputs) ids { return ids{in.a} }), "a"},
		{"ext of ext", op(ir.Ext, 12, true, func(b B, in inputs) ids { return ids{b.Op(ir.Ext, 10, true, in.c)} }), "ext.s12(c)"},
		{"ext of a reinterpretation stays", op(ir.Ext, 12, true, func(b B, in inputs) ids { return ids{b.Op(ir.Ext, 8, false, in.c)} }), "ext.s12(ext.u8(c))"},
		{"a named alias stays", func(b B, in inputs) ir.ID { return named(b, "x", b.Op(ir.Add, 8, false, in.a, b.Int(0, 1, false))) }, "x=ext.u8(a)"},
		{"a named constant stays", func(b B, in inputs) ir.ID {
			return named(b, "x", b.Op(ir.Add, 8, false, b.Int(3, 2, false), b.Int(1, 1, false)))
		}, "x=4:u8"},
		{"a named shift", func(b B, in inputs) ir.ID { return named(b, "x", b.Op(ir.Shr, 8, true, in.c, b.Int(3, 2, false))) }, "x=ext.s8(slice.s5(c 3))"},
		{"chain", func(b B, in inputs) ir.ID {
			zero := b.Op(ir.And, 8, false, in.a, b.Int(0, 8, false))
			less := b.Op(ir.Lt, 1, false, in.b, zero)
			return b.Op(ir.Mux, 8, false, less, in.a, b.Op(ir.Or, 8, false, in.b, zero))
		}, "b"},
	})
}
