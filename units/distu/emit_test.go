package distu_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/distu"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/verify/cells"
)

func TestEmittedVerilog(t *testing.T) {
	c, err := hdl.Build(distu.Distu{Lanes: 3, Bits: 4, Copies: 2, Columns: 6, Pack: 2, Pipeline: pipeline.Balanced})
	require.NoError(t, err)
	text, err := verilog.String(c)
	require.NoError(t, err)
	goldenfile.Compare(t, "distu.v", text)
}

func TestLint(t *testing.T) {
	for _, d := range []distu.Distu{
		{Lanes: 1, Bits: 2, Copies: 1, Columns: 1, Pack: 1, Pipeline: pipeline.Area},
		{Lanes: 7, Bits: 8, Copies: 3, Columns: 7, Pack: 4, Pipeline: pipeline.Area},
		{Lanes: 6, Bits: 8, Copies: 2, Columns: 20, Pack: 4, Pipeline: pipeline.Fast},
		{Lanes: 16, Bits: 16, Copies: 8, Columns: 16, Pack: 2, Pipeline: pipeline.Balanced},
	} {
		c, err := hdl.Build(d)
		require.NoError(t, err)
		require.NoError(t, cells.Lint(t.Context(), c), "%+v", d)
	}
}

// TestCost holds the unit to the costs it was planned with, in mapped cells.
// The bars are for the datapath; what is counted is the whole unit, with its
// banks and control.
func TestCost(t *testing.T) {
	for _, c := range []struct {
		d      distu.Distu
		target cells.Target
		lut    string
		most   int
		ram    string
		rams   int // a beat is Lanes*Bits bits, a block RAM 16 bits wide
	}{
		{distu.Distu{Lanes: 64, Bits: 16, Copies: 1, Columns: 64, Pack: 4, Pipeline: pipeline.Balanced}, cells.ECP5, "LUT4", 1230, "DP16KD", 0},
		{distu.Distu{Lanes: 16, Bits: 16, Copies: 1, Columns: 16, Pack: 4, Pipeline: pipeline.Balanced}, cells.ICE40, "SB_LUT4", 960, "SB_RAM40_4K", 0},
		{distu.Distu{Lanes: 16, Bits: 16, Copies: 1, Columns: 64, Pack: 4, Pipeline: pipeline.Balanced}, cells.ICE40, "SB_LUT4", 1090, "SB_RAM40_4K", 16},
	} {
		circuit, err := hdl.Build(c.d)
		require.NoError(t, err)
		n, err := cells.Count(t.Context(), circuit, c.target)
		require.NoError(t, err)
		t.Logf("%+v, %s: %v", c.d, c.target, n)
		require.NotZero(t, n[c.lut])
		require.LessOrEqual(t, n[c.lut], c.most, "%+v on %s", c.d, c.target)
		require.Equal(t, c.rams, n[c.ram], "%+v on %s", c.d, c.target)
	}
}
