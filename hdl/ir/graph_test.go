package ir_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// wire adds an unset wire.
func wire(b *irbuild.Builder, name string, width int) ir.ID {
	id := b.M.New(ir.Node{Op: ir.Ext, Width: width, Domain: irbuild.Domain, Range: ir.Full(width, false)}, ir.None)
	b.M.SetName(id, name)
	return id
}

func TestSortCycle(t *testing.T) {
	b := irbuild.New("m")
	a := b.In("a", 4, false)
	w := wire(b, "w", 4)
	x := b.Op(ir.Xor, 4, false, a, w)
	n := b.Op(ir.Not, 4, false, x)
	b.M.SetArg(w, 0, n)
	b.Out("o", n)
	_, err := ir.Sort(b.M)
	require.EqualError(t, err, `module m: combinational cycle: %2 xor -> %3 not -> %1 ext "w" -> %2 xor`)
	var cycle *ir.CycleError
	require.ErrorAs(t, err, &cycle)
	for i, id := range cycle.Nodes {
		next := cycle.Nodes[(i+1)%len(cycle.Nodes)]
		require.Contains(t, b.M.Args(next), id)
	}
}

// TestSortIsStable moves only what must move.
func TestSortIsStable(t *testing.T) {
	b := irbuild.New("m")
	a := b.In("a", 4, false)
	first := b.Op(ir.Not, 4, false, a)
	w := wire(b, "w", 4)
	user := b.Op(ir.And, 4, false, w, first)
	r := b.Reg("r", 4, false, nil)
	late := b.Op(ir.Or, 4, false, r, a)
	last := b.Op(ir.Xor, 4, false, late, user)
	b.M.SetArg(w, 0, late)
	b.SetNext(r, last)
	b.Out("o", last)
	m, err := ir.Sort(b.M)
	require.NoError(t, err)
	require.NoError(t, ir.CheckSorted(m))
	var ops []string
	for id := range ir.ID(m.Len()) {
		ops = append(ops, m.Op(id).String())
	}
	require.Equal(t, "input not reg or ext and xor", strings.Join(ops, " "))
	require.Equal(t, "r", m.NameOf(m.Regs[0].Node))
	again, err := ir.Sort(m)
	require.NoError(t, err)
	require.Same(t, m, again)
}

// TestDeepChain runs everything on a chain half a million nodes long, set up
// so that a recursion over operands would be that deep.
func TestDeepChain(t *testing.T) {
	const n = 250_000
	b := irbuild.New("m")
	a := b.In("a", 8, false)
	w := wire(b, "w", 8)
	x := w
	for range n {
		x = b.Op(ir.Not, 8, false, b.Op(ir.Xor, 8, false, x, a))
	}
	b.M.SetArg(w, 0, a)
	b.Out("o", x)
	d := b.Design()
	require.Empty(t, ir.FindLoops(d))
	r, err := ir.Run(d, ir.Passes, false)
	require.NoError(t, err)
	f, err := ir.Flatten(r)
	require.NoError(t, err)
	require.NoError(t, ir.CheckSorted(f))
	require.Greater(t, f.Len(), n)

	b.M.SetArg(w, 0, x)
	loops := ir.FindLoops(d)
	require.Len(t, loops, 1)
	require.Len(t, loops[0], 2*n+1)
	_, err = ir.Run(d, ir.Passes, false)
	require.Error(t, err)
}

func TestFlattenPorts(t *testing.T) {
	pass := irbuild.New("pass")
	pass.Out("y", pass.In("x", 4, false))
	outer := irbuild.New("outer")
	in := outer.In("x", 4, false)
	o := outer.Inst("p", pass.M, in)
	outer.M.SetName(o[0], "named")
	outer.Out("y", o[0])
	top := irbuild.New("top")
	a := top.In("a", 4, false)
	u := top.Inst("u", outer.M, a)
	v := top.Inst("v", outer.M, u[0])
	top.Out("o", top.Op(ir.Add, 5, false, v[0], a))
	d := top.Design(pass.M, outer.M)
	require.NoError(t, ir.CheckDesign(d))
	f, err := ir.Flatten(d)
	require.NoError(t, err)
	require.Equal(t, "add.u5(v.named=ext.u4(u.named=ext.u4(a)) a)", expr(f, f.Outputs[0].Lanes[0]))

	// The two instances drive each other through nothing but ports.
	top.M.Insts[0].Ins[0] = v[0]
	require.NoError(t, ir.CheckDesign(d))
	_, err = ir.Flatten(d)
	require.ErrorContains(t, err, "combinational cycle")
	loops := ir.FindLoops(d)
	require.Len(t, loops, 1, "its four bits pass through the same nodes")
}

// TestFlattenPortLoop has no node on the loop that Sort could name.
func TestFlattenPortLoop(t *testing.T) {
	pass := irbuild.New("pass")
	pass.Out("y", pass.In("x", 4, false))
	top := irbuild.New("top")
	u := top.Inst("u", pass.M, top.In("a", 4, false))
	top.M.Insts[0].Ins[0] = u[0]
	top.Out("o", u[0])
	_, err := ir.Flatten(top.Design(pass.M))
	require.EqualError(t, err, "module top: combinational cycle of ports through %1 instout")
	require.Len(t, ir.FindLoops(top.Design(pass.M)), 1)
}

// TestSharedChild copies a module for each instance, registers included.
func TestSharedChild(t *testing.T) {
	c := irbuild.New("c")
	r := c.Reg("r", 4, false, nil)
	c.SetNext(r, c.In("d", 4, false))
	c.Out("q", r)
	p := irbuild.New("p")
	a := p.In("a", 4, false)
	p.Out("o", p.Inst("v", c.M, p.Inst("u", c.M, a)[0])[0])
	f, err := ir.Flatten(p.Design(c.M))
	require.NoError(t, err)
	require.NoError(t, ir.CheckSorted(f))
	require.Len(t, f.Regs, 2)
	require.Equal(t, "u.r", f.NameOf(f.Regs[0].Node))
	require.Equal(t, "v.r", f.NameOf(f.Regs[1].Node))
	require.Equal(t, f.Regs[0].Node, f.Arg(f.Regs[1].Node, 0))
}

func TestFindLoops(t *testing.T) {
	type B = *irbuild.Builder
	for _, c := range []struct {
		name  string
		build func(b B, a, w ir.ID) ir.ID // what drives w (u4), a is u4
		want  []string
	}{
		{"none", func(b B, a, w ir.ID) ir.ID { return a }, nil},
		{"itself", func(b B, a, w ir.ID) ir.ID { return w }, []string{`%1 ext "w"[0] -> %1 ext "w"[0]`}},
		{"bits 0 to 1 to 2 to 3", func(b B, a, w ir.ID) ir.ID {
			return b.Op(ir.Cat, 4, false, b.Slice(w, 0, 3), b.Slice(a, 0, 1))
		}, nil},
		{"rotated", func(b B, a, w ir.ID) ir.ID {
			return b.Op(ir.Cat, 4, false, b.Slice(w, 0, 3), b.Slice(w, 3, 1))
		}, []string{`%1 ext "w"[0] -> %2 slice[0] -> %4 cat[1] -> %1 ext "w"[1] -> %2 slice[1] -> %4 cat[2] -> %1 ext "w"[2] -> %2 slice[2] -> %4 cat[3] -> %1 ext "w"[3] -> %3 slice[0] -> %4 cat[0] -> %1 ext "w"[0]`}},
		{"swapped halves", func(b B, a, w ir.ID) ir.ID {
			return b.Op(ir.Cat, 4, false, b.Slice(a, 0, 2), b.Slice(w, 2, 2))
		}, nil},
		{"shifted left then added", func(b B, a, w ir.ID) ir.ID {
			return b.Op(ir.Shl, 4, false, b.Op(ir.Add, 4, false, w, a), b.Int(1, 1, false))
		}, nil},
		{"added then shifted right", func(b B, a, w ir.ID) ir.ID {
			return b.Op(ir.Shr, 4, false, b.Op(ir.Add, 4, false, w, a), b.Int(1, 1, false))
		}, []string{`%1 ext "w"[0] -> %2 add[1] -> %4 shr[0] -> %1 ext "w"[0]`}},
		{"added", func(b B, a, w ir.ID) ir.ID { return b.Op(ir.Add, 4, false, w, a) }, []string{`%1 ext "w"[0] -> %2 add[0] -> %1 ext "w"[0]`}},
		{"shifted by a value", func(b B, a, w ir.ID) ir.ID { return b.Op(ir.Shr, 4, false, a, b.Slice(w, 0, 2)) }, []string{`%1 ext "w"[0] -> %2 slice[0] -> %3 shr[0] -> %1 ext "w"[0]`}},
		{"compared", func(b B, a, w ir.ID) ir.ID {
			return b.Op(ir.Cat, 4, false, b.Op(ir.Lt, 1, false, b.Slice(w, 0, 3), a), b.Slice(a, 0, 3))
		}, nil},
		{"compared with itself", func(b B, a, w ir.ID) ir.ID {
			return b.Op(ir.Cat, 4, false, b.Op(ir.Lt, 1, false, w, a), b.Slice(a, 0, 3))
		}, []string{`%1 ext "w"[3] -> %2 lt[0] -> %4 cat[3] -> %1 ext "w"[3]`}},
		{"sign bit", func(b B, a, w ir.ID) ir.ID {
			low := b.Op(ir.Ext, 2, true, b.Slice(w, 0, 2))
			return b.Op(ir.Cat, 4, false, b.Slice(b.Op(ir.Ext, 4, true, low), 2, 2), b.Slice(a, 0, 2))
		}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := irbuild.New("m")
			a := b.In("a", 4, false)
			w := wire(b, "w", 4)
			b.M.SetArg(w, 0, c.build(b, a, w))
			b.Out("o", w)
			var got []string
			for _, l := range ir.FindLoops(b.Design()) {
				got = append(got, l.String())
			}
			require.Equal(t, c.want, got)
			split := ir.SplitLoops(b.M)
			_, err := ir.Sort(split)
			require.Equal(t, c.want == nil, err == nil)
			if c.want != nil {
				require.Same(t, b.M, split)
			}
		})
	}
}

// TestLoopThroughInstances reports the hops inside the child as well, and only
// for the lanes that meet.
func TestLoopThroughInstances(t *testing.T) {
	c := irbuild.New("c")
	x, y := c.In("x", 2, false), c.In("y", 2, false)
	c.Out("p", c.Op(ir.Not, 2, false, x))
	c.Out("q", c.Op(ir.Xor, 2, false, y, x))
	build := func(lane int) *ir.Design {
		b := irbuild.New("top")
		a := b.In("a", 2, false)
		u := b.Inst("u", c.M, a, a)
		n := b.Op(ir.Not, 2, false, u[lane])
		b.M.Insts[0].Ins[1] = n // drives y
		b.Out("o", u[1])
		return b.Design(c.M)
	}
	require.Empty(t, ir.FindLoops(build(0)), "y feeds q only")
	loops := ir.FindLoops(build(1))
	require.Len(t, loops, 1)
	require.Equal(t, `%2 instout[0] -> %3 not[0] -> u.%1 input[0] -> u.%3 xor[0] -> %2 instout[0]`, loops[0].String())
}

func TestSplitLoopsText(t *testing.T) {
	b := irbuild.New("m")
	a := b.In("a", 3, false)
	w := wire(b, "w", 3)
	sum := b.Op(ir.Add, 3, false, w, a)
	b.M.SetName(sum, "sum")
	b.M.SetArg(w, 0, b.Op(ir.Cat, 3, false, b.Slice(sum, 0, 2), b.Slice(a, 2, 1)))
	b.Out("o", sum)
	m, err := ir.Order(b.M)
	require.NoError(t, err)
	require.NoError(t, ir.CheckSorted(m))
	golden(t, "split.golden", m.Text())
}
