package ir_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// TestShare builds two nodes and demands that they are merged, or that they
// are not.
func TestShare(t *testing.T) {
	type B = *irbuild.Builder
	type pair [2]ir.ID
	name := func(b B, id ir.ID, s string) ir.ID { b.M.SetName(id, s); return id }
	wide := new(big.Int).Lsh(big.NewInt(3), 100)
	for _, c := range []struct {
		name  string
		build func(b B, x, y ir.ID) pair // x, y u8
		merge string                     // the name of the merged node; "no": they stay apart
	}{
		{"equal", func(b B, x, y ir.ID) pair { return pair{b.Op(ir.Sub, 9, true, x, y), b.Op(ir.Sub, 9, true, x, y)} }, ""},
		{"sum of swapped operands", func(b B, x, y ir.ID) pair { return pair{b.Op(ir.Add, 9, false, x, y), b.Op(ir.Add, 9, false, y, x)} }, ""},
		{"difference of swapped operands", func(b B, x, y ir.ID) pair { return pair{b.Op(ir.Sub, 9, true, x, y), b.Op(ir.Sub, 9, true, y, x)} }, "no"},
		{"another op", func(b B, x, y ir.ID) pair { return pair{b.Op(ir.And, 8, false, x, y), b.Op(ir.Or, 8, false, x, y)} }, "no"},
		{"another width", func(b B, x, y ir.ID) pair { return pair{b.Op(ir.Add, 9, false, x, y), b.Op(ir.Add, 10, false, x, y)} }, "no"},
		{"another sign", func(b B, x, y ir.ID) pair { return pair{b.Op(ir.Add, 9, false, x, y), b.Op(ir.Add, 9, true, x, y)} }, "no"},
		{"another place", func(b B, x, y ir.ID) pair { return pair{b.Slice(x, 0, 3), b.Slice(x, 1, 3)} }, "no"},
		{"another operand", func(b B, x, y ir.ID) pair { return pair{b.Op(ir.Not, 8, false, x), b.Op(ir.Not, 8, false, y)} }, "no"},
		{"more operands", func(b B, x, y ir.ID) pair {
			return pair{b.Op(ir.Cat, 16, false, x, y), b.Op(ir.Cat, 16, false, y, x)}
		}, "no"},
		{"constants", func(b B, x, y ir.ID) pair { return pair{b.Int(5, 4, true), b.Int(5, 4, true)} }, ""},
		{"other constants", func(b B, x, y ir.ID) pair { return pair{b.Int(5, 4, false), b.Int(6, 4, false)} }, "no"},
		{"constants of other widths", func(b B, x, y ir.ID) pair { return pair{b.Int(5, 4, false), b.Int(5, 5, false)} }, "no"},
		{"wide constants", func(b B, x, y ir.ID) pair { return pair{b.Const(wide, 110, false), b.Const(wide, 110, false)} }, ""},
		{"other wide constants", func(b B, x, y ir.ID) pair {
			return pair{b.Const(wide, 110, false), b.Const(new(big.Int).Add(wide, wide), 110, false)}
		}, "no"},
		{"chains", func(b B, x, y ir.ID) pair {
			return pair{b.Op(ir.Not, 9, true, b.Op(ir.Sub, 9, true, x, y)), b.Op(ir.Not, 9, true, b.Op(ir.Sub, 9, true, x, y))}
		}, ""},
		{"the first is named", func(b B, x, y ir.ID) pair {
			return pair{name(b, b.Op(ir.Add, 9, false, x, y), "n"), b.Op(ir.Add, 9, false, x, y)}
		}, "n"},
		{"the second is named", func(b B, x, y ir.ID) pair {
			return pair{b.Op(ir.Add, 9, false, x, y), name(b, b.Op(ir.Add, 9, false, x, y), "n")}
		}, "n"},
		{"two names", func(b B, x, y ir.ID) pair {
			return pair{name(b, b.Op(ir.Add, 9, false, x, y), "n"), name(b, b.Op(ir.Add, 9, false, x, y), "k")}
		}, "no"},
		{"registers", func(b B, x, y ir.ID) pair {
			return pair{b.Reg("p", 8, false, nil), b.Reg("q", 8, false, nil)}
		}, "no"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := irbuild.New("m")
			p := c.build(b, b.In("x", 8, false), b.In("y", 8, false))
			b.Out("o", p[0])
			b.Out("k", p[1])
			require.NoError(t, ir.CheckSorted(b.M))
			m := ir.Share(b.M)
			require.NoError(t, ir.CheckSorted(m))
			first, second := m.Outputs[0].Lanes[0], m.Outputs[1].Lanes[0]
			if c.merge == "no" {
				require.NotEqual(t, first, second)
				require.Equal(t, b.M.NameOf(p[0]), m.NameOf(first))
				require.Equal(t, b.M.NameOf(p[1]), m.NameOf(second))
				return
			}
			require.Equal(t, first, second)
			require.Equal(t, c.merge, m.NameOf(first))
		})
	}
}

// TestShareManyNodes fills the table several times over.
func TestShareManyNodes(t *testing.T) {
	b := irbuild.New("m")
	x := b.In("x", 20, false)
	for range 2 {
		for i := range int64(5000) {
			b.Op(ir.Xor, 20, false, x, b.Int(i, 20, false))
		}
	}
	b.Out("o", x)
	require.Equal(t, 1+2*5000, ir.Share(b.M).Len())
}

func TestPrune(t *testing.T) {
	leaf := irbuild.New("leaf")
	leaf.Out("y", leaf.In("x", 4, false))
	sink := irbuild.New("sink")
	sink.In("x", 4, false)

	b := irbuild.New("m")
	x := b.In("x", 4, false)
	b.In("unread", 4, false)
	live := b.Reg("live", 4, false, nil)
	dead := b.Reg("dead", 4, false, nil)
	b.SetNext(dead, b.Op(ir.Xor, 4, false, dead, x))
	b.M.SetName(b.Op(ir.Not, 4, false, x), "unused")
	feed := b.Op(ir.And, 4, false, x, live)
	b.SetNext(live, feed)
	used := b.Mem(ir.Memory{Name: "used", Width: 4, Depth: 4})
	unused := b.Mem(ir.Memory{Name: "unused", Width: 4, Depth: 4})
	addr := b.Slice(x, 0, 2)
	en := b.Slice(x, 3, 1)
	data := b.Op(ir.Or, 4, false, x, live)
	b.Write(unused, en, addr, dead)
	b.Write(used, en, addr, data)
	b.Read(unused, 1, addr, en)
	b.Read(used, 1, addr, en)
	q := b.Read(used, 0, addr, ir.None)
	kept := b.Inst("kept", leaf.M, q)
	b.Inst("gone", leaf.M, dead)
	b.Inst("sink", sink.M, b.Op(ir.Not, 4, false, x))
	b.Out("o", kept[0])
	b.Out("live", live)
	d := b.Design(leaf.M, sink.M)
	require.NoError(t, ir.CheckDesign(d))
	m := ir.Prune(b.M)
	require.NoError(t, ir.CheckSorted(m))

	require.Len(t, m.Inputs, 2)
	require.Len(t, m.Regs, 1)
	require.Equal(t, "live", m.NameOf(m.Regs[0].Node))
	require.Len(t, m.Mems, 1)
	require.Equal(t, "used", m.Mems[0].Name)
	require.Len(t, m.Reads, 1, "one of the two read ports is dead")
	require.Equal(t, "or.u4(x live)", expr(m, m.Mems[0].Writes[0].Data))
	require.Len(t, m.Insts, 2)
	require.Equal(t, "kept", m.Insts[0].Name)
	require.Equal(t, "sink", m.Insts[1].Name)
	require.Equal(t, "not.u4(x)", expr(m, m.Insts[1].Ins[0]))
	for id := range ir.ID(m.Len()) {
		require.NotEqual(t, "unused", m.NameOf(id))
	}
}

// TestRunDropsModules forgets a module with its last instance, and the clock
// with the last register.
func TestRunDropsModules(t *testing.T) {
	c := irbuild.New("c")
	r := c.Reg("r", 4, false, big.NewInt(1))
	c.SetNext(r, c.In("x", 4, false))
	c.Out("y", r)
	b := irbuild.New("m")
	x := b.In("x", 4, false)
	b.Inst("u", c.M, x)
	b.Out("o", x)
	d := b.Design(c.M)
	require.True(t, d.Top().Clock && d.Top().Reset)
	got, err := ir.Run(d, ir.Passes, true)
	require.NoError(t, err)
	require.Len(t, got.Modules, 1)
	require.False(t, got.Top().Clock || got.Top().Reset)
	require.Len(t, d.Modules, 2)
	require.True(t, d.Top().Clock, "Run changed its argument")
}

// TestRunReports what a broken pass does, and a design that is no design.
func TestRunReports(t *testing.T) {
	b := irbuild.New("m")
	b.Out("o", b.Op(ir.Not, 4, false, b.In("x", 4, false)))
	broken := ir.Pass{Name: "broken", Run: func(m *ir.Module) *ir.Module {
		m = ir.Prune(m)
		m.SetArg(1, 0, 1)
		return m
	}}
	_, err := ir.Run(b.Design(), []ir.Pass{broken}, true)
	require.EqualError(t, err, "after pass broken: module m: %1 not: order: operands [1]")
	b.M.Inputs[0].Width = 5
	_, err = ir.Run(b.Design(), ir.Passes, true)
	require.ErrorContains(t, err, "input: kind: is u4, not u5")
}
