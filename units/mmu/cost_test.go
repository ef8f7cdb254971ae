package mmu_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/mmu"
	"github.com/sparcgen/sparcgen/verify/cells"
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
			require.NoError(t, cells.Lint(t.Context(), build(t, g)), "%+v", g)
		}
	}
	c, err := hdl.Build(mmu.RowAcc{Lanes: 3, Bits: 8, Rows: 100})
	require.NoError(t, err)
	require.NoError(t, cells.Lint(t.Context(), c))
}

// TestProcessorCost holds a vector processor of 64 lanes to its bar.
func TestProcessorCost(t *testing.T) {
	c, err := hdl.Build(mmu.Processor{Lanes: 64, OperandBits: 17, AccBits: 40, Levels: 2})
	require.NoError(t, err)
	n, err := cells.Count(t.Context(), c, cells.ECP5)
	require.NoError(t, err)
	t.Log(n)
	require.Equal(t, 64, n["MULT18X18D"])
	require.LessOrEqual(t, n["LUT4"], 2) // the bar is 80
	require.LessOrEqual(t, n["CCU2C"], 1110)
}

// TestCost finds exactly one multiplier a lane, and no more look-up tables than
// published: in the main one a bit of the second operand.
func TestCost(t *testing.T) {
	for _, c := range []struct {
		unit   mmu.Mmu
		target cells.Target
		cell   string
		lut    string
		most   int
	}{
		{mmu.Mmu{Procs: 2, Lanes: 3, HeadDim: 16, Segments: 1, OperandBits: 17, AccBits: 40, Levels: 2}, cells.ECP5, "MULT18X18D", "LUT4", 125},
		{mmu.Mmu{Procs: 1, Lanes: 4, HeadDim: 4, Segments: 2, OperandBits: 17, AccBits: 40, Levels: 1, InputRegister: true}, cells.ECP5, "MULT18X18D", "LUT4", 140},
		{mmu.Mmu{Procs: 1, Lanes: 4, HeadDim: 16, Segments: 1, OperandBits: 16, AccBits: 40, Levels: 2}, cells.ICE40, "SB_MAC16", "SB_LUT4", 385},
	} {
		n, err := cells.Count(t.Context(), build(t, c.unit), c.target)
		require.NoError(t, err)
		t.Log(c.target, n)
		require.Equal(t, c.unit.Procs*c.unit.Lanes, n[c.cell], "%+v on %s: %v", c.unit, c.target, n)
		require.LessOrEqual(t, n[c.lut], c.most, "%+v on %s: %v", c.unit, c.target, n)
	}
}
