package irbuild

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// TestValid builds one of everything and asks the checker.
func TestValid(t *testing.T) {
	c := New("child")
	a := c.In("a", 4, true)
	c.Out("y", c.Op(ir.Add, 5, true, a, a))

	b := New("top")
	v := b.InVec("v", 3, 4, true)
	en := b.In("en", 1, false)
	r := b.Reg("r", 5, true, big.NewInt(-3))
	y := b.Inst("u", c.M, v[1])
	b.SetNext(r, b.Op(ir.Mux, 5, true, en, y[0], r))
	mem := b.Mem(ir.Memory{Name: "m", Width: 5, Signed: true, Depth: 3, Policy: ir.ReadFirst})
	addr := b.Slice(v[0], 1, 2)
	b.Write(mem, en, addr, r)
	b.Out("q", b.Read(mem, 1, addr, en), b.Read(mem, 0, addr, ir.None))
	b.Out("z", b.Resize(v[2], 2, true))
	b.Out("k", b.Op(ir.Xor, 7, false, b.Int(5, 7, false), b.Resize(r, 7, false)))
	d := b.Design(c.M)
	require.NoError(t, ir.CheckDesign(d))
	require.True(t, d.Top().Clock)
	require.True(t, d.Top().Reset)
	require.False(t, d.Modules[0].Clock)

	b.SetNext(r, v[0]) // the checker looks: a 4-bit value for a 5-bit register
	require.Error(t, ir.CheckDesign(d))
}
