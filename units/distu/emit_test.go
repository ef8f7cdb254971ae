package distu_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/distu"
	"github.com/sparcgen/sparcgen/units/pipeline"
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
		require.NoError(t, lint.Check(t.Context(), c), "%+v", d)
	}
}
