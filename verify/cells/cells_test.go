package cells_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/verify/cells"
)

// pair is two multipliers, one of them in a module that is kept.
type pair struct{}

type operands struct{ A, B hdl.SInt }

type products struct{ P, Q hdl.SInt }

func (pair) Inputs() operands { return operands{hdl.S(16), hdl.S(16)} }

func (pair) Build(m *hdl.Module, in operands) products {
	inner := hdl.Inst(m, "inner", kept{}, in)
	return products{in.A.Mul(in.B.AddC(1)), inner.P}
}

type kept struct{}

type product struct{ P hdl.SInt }

func (kept) Inputs() operands { return operands{hdl.S(16), hdl.S(16)} }

func (kept) Build(m *hdl.Module, in operands) product {
	m.Keep()
	return product{hdl.Delay(m, "p", in.A.Mul(in.B))}
}

// TestCount counts over the hierarchy.
func TestCount(t *testing.T) {
	c, err := hdl.Build(pair{})
	require.NoError(t, err)
	n, err := cells.Count(t.Context(), c, cells.ECP5)
	require.NoError(t, err)
	require.Equal(t, 2, n["MULT18X18D"])
	require.Equal(t, 32, n["TRELLIS_FF"])
	_, err = cells.Count(t.Context(), c, "synth_none")
	require.ErrorContains(t, err, "synth_none")
}
