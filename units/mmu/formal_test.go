package mmu_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/formal"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/units/mmu"
)

// operand is the definition of mmu.Operand: lane by lane, each division of the
// lanes by itself. The planted mistake is a group that starts a lane late.
type operand struct {
	mmu.Operand
	Late bool
}

func (g operand) Build(m *hdl.Module, in mmu.OperandIn) mmu.OperandOut {
	var out mmu.OperandOut
	for l := range g.Lanes {
		scalar := in.Scalar[0]
		for _, division := range []mmu.Groups{mmu.Two, mmu.Four} {
			if division.Count() > g.Segments {
				continue
			}
			at := l
			if g.Late {
				at = max(0, l-1)
			}
			group := min(at/mmu.GroupSize(g.Lanes, g.Segments, division), division.Count()-1)
			scalar = hdl.Mux(in.Groups[0].Is(division), in.Scalar[group], scalar)
		}
		odd := hdl.Mux(scalar.Bit(0), hdl.C(m, hdl.S(g.OperandBits), 1), hdl.C(m, hdl.S(g.OperandBits), 0))
		v := hdl.Mux(in.Mode.Is(mmu.Row), odd, scalar)
		out.Operand = append(out.Operand, hdl.Mux(in.Mode.Is(mmu.Dot), in.Row[l], v))
	}
	return out
}

// TestOperandProof proves the choice of operands, for every mode and division.
func TestOperandProof(t *testing.T) {
	for _, g := range []mmu.Operand{{Lanes: 8, Segments: 4, OperandBits: 17}, {Lanes: 7, Segments: 2, OperandBits: 16}, {Lanes: 2, Segments: 1, OperandBits: 17}} {
		circuit := flattened(t, g)
		difference, err := formal.Equal(t.Context(), circuit, flattened(t, operand{g, false}))
		require.NoError(t, err)
		require.Nil(t, difference, "%+v", g)
		if g.Segments > 1 {
			difference, err = formal.Equal(t.Context(), circuit, flattened(t, operand{g, true}))
			require.NoError(t, err)
			require.NotNil(t, difference, "%+v", g)
		}
	}
}

func flattened[I, O any](t *testing.T, g hdl.Generator[I, O]) *ir.Module {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	m, err := ir.Flatten(c.Design())
	require.NoError(t, err)
	return m
}
