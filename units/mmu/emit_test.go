package mmu_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/mmu"
)

// tiny is the committed Verilog: one processor of two lanes, two groups.
var tiny = mmu.Mmu{Procs: 1, Lanes: 2, HeadDim: 4, Segments: 2, OperandBits: 17, AccBits: 40, Levels: 2}

// TestGolden compares the Verilog of a tiny unit with the committed one.
func TestGolden(t *testing.T) {
	text, err := verilog.String(build(t, tiny))
	require.NoError(t, err)
	goldenfile.Compare(t, "mmu_tiny.v", text)
}

// TestLint finds nothing to say about the Verilog of every size.
func TestLint(t *testing.T) {
	for _, g := range append([]mmu.Mmu{tiny}, sizes...) {
		if g.Lanes <= 24 {
			require.NoError(t, lint.Check(t.Context(), build(t, g)), "%+v", g)
		}
	}
	c, err := hdl.Build(mmu.RowAcc{Lanes: 3, Bits: 8, Rows: 100})
	require.NoError(t, err)
	require.NoError(t, lint.Check(t.Context(), c))
}
