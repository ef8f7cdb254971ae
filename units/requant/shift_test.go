package requant

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/formal"
	"github.com/sparcgen/sparcgen/hdl/ir"
)

// shifter is a whole shift, rounded half up and saturated: in steps, as the
// units make it, or from its definition; a floor instead of the rounding is the
// planted mistake.
type shifter struct {
	Width, Bits int
	Signed      bool
	Form        string // "steps", "definition" or "floor"
}

type shifterIn struct{ V, N hdl.UInt }

type shifterOut struct{ Y hdl.UInt }

func (g shifter) Inputs() shifterIn { return shifterIn{hdl.U(g.Width), hdl.U(6)} }

func (g shifter) Build(m *hdl.Module, in shifterIn) shifterOut {
	v := in.V.AsSInt()
	switch {
	case g.Form == "steps":
		x := begin(m, in.V)
		if g.Signed {
			x = beginSigned(m, v)
		}
		x = x.right(m, "coarse", in.N.Slice(5, 3), 3, g.Bits, g.Signed).right(m, "fine", in.N.Slice(2, 0), 0, g.Bits, g.Signed)
		return shifterOut{x.round(m, "round", g.Bits, g.Signed)}
	case g.Form == "floor" && g.Signed:
		return shifterOut{v.ShrBy(in.N).Sat(g.Bits).AsUInt()}
	case g.Form == "floor":
		return shifterOut{in.V.ShrBy(in.N).Sat(g.Bits)}
	case g.Signed:
		return shifterOut{v.Shl(1).ShrBy(in.N).AddC(1).Shr(1).Sat(g.Bits).AsUInt()}
	}
	return shifterOut{in.V.Shl(1).ShrBy(in.N).AddC(1).Shr(1).Sat(g.Bits)}
}

// TestShiftProof proves the steps equal to the definition for every value and
// every shift, at the widths of the units, and different from a floor.
func TestShiftProof(t *testing.T) {
	flat := func(g shifter) *ir.Module {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		m, err := ir.Flatten(c.Design())
		require.NoError(t, err)
		return m
	}
	for _, g := range []shifter{
		{40, 17, false, "steps"}, // the first shift of the requantiser
		{33, 16, false, "steps"}, // the second
		{40, 16, true, "steps"},  // pre-scores
		{40, 8, true, "steps"},
		{41, 4, true, "steps"},
	} {
		steps := flat(g)
		g.Form = "definition"
		difference, err := formal.Equal(t.Context(), steps, flat(g))
		require.NoError(t, err)
		require.Nil(t, difference, "%+v", g)
		g.Form = "floor"
		difference, err = formal.Equal(t.Context(), steps, flat(g))
		require.NoError(t, err)
		require.NotNil(t, difference, "%+v", g)
	}
}
