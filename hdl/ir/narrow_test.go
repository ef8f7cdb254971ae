package ir_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

func TestNarrow(t *testing.T) {
	type B = *irbuild.Builder
	runCases(t, ir.Narrow, []passCase{
		{"range of a sum", func(b B, in inputs) ir.ID { return b.Op(ir.Add, 20, false, in.a, in.b) }, "ext.u20(add.u9(a b))"},
		{"range of a signed product", func(b B, in inputs) ir.ID { return b.Op(ir.Mul, 32, true, in.c, in.v) }, "ext.s32(mul.s12(c v))"},
		{"a signed node that is never negative", func(b B, in inputs) ir.ID { return b.Op(ir.Add, 20, true, in.a, in.b) }, "ext.s20(add.u9(a b))"},
		{"a chain is extended once", func(b B, in inputs) ir.ID {
			return b.Op(ir.Add, 24, false, b.Op(ir.Add, 20, false, in.a, in.b), in.b)
		}, "ext.u24(add.u10(add.u9(a b) b))"},
		{"extensions of operands vanish", func(b B, in inputs) ir.ID {
			return b.Op(ir.Add, 16, true, b.Op(ir.Ext, 16, true, in.c), b.Op(ir.Ext, 16, true, in.d))
		}, "ext.s16(add.s9(c d))"},
		{"compare what matters", func(b B, in inputs) ir.ID {
			return b.Op(ir.Lt, 1, false, b.Op(ir.Ext, 16, true, in.c), b.Op(ir.Ext, 20, false, in.a))
		}, "lt.u1(c a)"},
		{"upper bits of a sum", func(b B, in inputs) ir.ID { return b.Slice(b.Op(ir.Add, 9, false, in.a, in.b), 0, 4) }, "add.u4(a b)"},
		{"upper bits through a chain", func(b B, in inputs) ir.ID {
			sum := b.Op(ir.Sub, 10, true, b.Op(ir.Mul, 16, true, in.c, in.d), in.a)
			return b.Slice(sum, 0, 3)
		}, "sub.u3(mul.u3(c d) a)"},
		{"upper bits of bitwise ops", func(b B, in inputs) ir.ID {
			return b.Slice(b.Op(ir.And, 8, false, b.Op(ir.Not, 8, false, in.a), in.b), 2, 3)
		}, "slice.u3(and.u5(not.u5(slice.u5(a 0)) slice.u5(b 0)) 2)"},
		{"upper bits of a multiplexer", func(b B, in inputs) ir.ID {
			return b.Slice(b.Op(ir.Mux, 8, false, in.s, in.a, b.Int(200, 8, false)), 0, 4)
		}, "mux.u4(s slice.u4(a 0) 8:u4)"},
		{"upper bits of cat", func(b B, in inputs) ir.ID { return b.Slice(b.Op(ir.Cat, 17, false, in.a, in.s, in.b), 0, 10) }, "cat.u10(slice.u1(a 0) s b)"},
		{"zeros above a cat", func(b B, in inputs) ir.ID { return b.Op(ir.Cat, 12, false, b.Int(0, 4, false), in.a) }, "ext.u12(a)"},
		{"mask", func(b B, in inputs) ir.ID { return b.Op(ir.And, 8, false, in.a, b.Int(15, 8, false)) }, "ext.u8(and.u4(slice.u4(a 0) 15:u4))"},
		{"fixed shift left", func(b B, in inputs) ir.ID {
			return b.Slice(b.Op(ir.Shl, 12, false, b.Op(ir.Add, 9, false, in.a, in.b), b.Int(3, 2, false)), 0, 6)
		}, "shl.u6(add.u3(a b) 3:u2)"},
		{"shift right reads above", func(b B, in inputs) ir.ID {
			return b.Slice(b.Op(ir.Shr, 9, false, b.Op(ir.Add, 9, false, in.a, in.b), b.Int(2, 2, false)), 0, 3)
		}, "shr.u3(add.u5(a b) 2:u2)"},
		{"shift right by a value reads as far as it goes", func(b B, in inputs) ir.ID {
			return b.Slice(b.Op(ir.Shr, 9, false, b.Op(ir.Add, 9, false, in.a, in.b), in.s), 0, 3)
		}, "shr.u3(add.u4(a b) s)"},
		{"a named node keeps its width", func(b B, in inputs) ir.ID {
			sum := b.Op(ir.Add, 20, false, in.a, in.b)
			b.M.SetName(sum, "sum")
			return b.Slice(sum, 0, 4)
		}, "slice.u4(sum=add.u20(a b) 0)"},
		{"long constants in short sums", func(b B, in inputs) ir.ID {
			return b.Slice(b.Op(ir.Add, 17, false, in.a, b.Int(0x1234, 16, false)), 0, 8)
		}, "add.u8(a 52:u8)"},
		{"two readers, the larger demand", func(b B, in inputs) ir.ID {
			sum := b.Op(ir.Add, 9, false, in.a, in.b)
			return b.Op(ir.Cat, 8, false, b.Slice(sum, 0, 3), b.Slice(sum, 0, 5))
		}, "cat.u8(slice.u3(add.u5(a b) 0) add.u5(a b))"},
	})
}

// TestNarrowInstances passes ranges up from a child's outputs.
func TestNarrowInstances(t *testing.T) {
	c := irbuild.New("child")
	x := c.In("x", 4, false)
	y := c.Op(ir.Ext, 16, false, x)
	c.Out("y", y)
	p := irbuild.New("parent")
	a := p.In("a", 4, false)
	u := p.Inst("u", c.M, a)
	p.Out("o", p.Op(ir.Add, 17, false, u[0], u[0]))
	d, err := ir.Run(p.Design(c.M), ir.Passes, true)
	require.NoError(t, err)
	m := d.Top()
	require.Equal(t, "ext.u17(add.u5(instout.u16() instout.u16()))", expr(m, m.Outputs[0].Lanes[0]))
	require.Equal(t, "[0,15]", m.Range(m.Insts[0].Outs[0]).String())
}

// TestNarrowState keeps registers, memories and instances as declared.
func TestNarrowState(t *testing.T) {
	b := irbuild.New("m")
	a := b.In("a", 4, false)
	r := b.Reg("r", 12, false, big.NewInt(0))
	b.SetNext(r, b.Op(ir.Ext, 12, false, a))
	mem := b.Mem(ir.Memory{Name: "ram", Width: 9, Depth: 4})
	addr := b.Op(ir.And, 2, false, b.Slice(r, 0, 2), b.Int(1, 2, false))
	b.Write(mem, b.Slice(r, 3, 1), addr, b.Op(ir.Ext, 9, false, a))
	b.Out("q", b.Read(mem, 0, addr, ir.None), b.Resize(r, 9, false))
	m := ir.Narrow(b.M)
	require.NoError(t, ir.CheckSorted(m))
	require.Equal(t, "ext.u12(a)", expr(m, m.Arg(m.Regs[0].Node, 0)))
	w := m.Mems[0].Writes[0]
	require.Equal(t, "ext.u2(and.u1(slice.u1(r 0) 1:u1))", expr(m, w.Addr))
	require.Equal(t, "ext.u9(a)", expr(m, w.Data))
}
