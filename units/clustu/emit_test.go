package clustu_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/clustu"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

func TestEmittedVerilog(t *testing.T) {
	c, err := hdl.Build(clustu.Clustu{Units: 2, DistBits: 6, Clusters: 5, Tokens: 7, Pipeline: pipeline.Balanced})
	require.NoError(t, err)
	text, err := verilog.String(c)
	require.NoError(t, err)
	goldenfile.Compare(t, "clustu.v", text)
}

func TestLint(t *testing.T) {
	for _, c := range []clustu.Clustu{
		{Units: 1, DistBits: 1, Clusters: 1, Tokens: 1, Pipeline: pipeline.Area},
		{Units: 5, DistBits: 16, Clusters: 9, Tokens: 30, Max: true, Pipeline: pipeline.Fast},
		{Units: 16, DistBits: 16, Clusters: 64, Tokens: 384, Pipeline: pipeline.Area},
		{Units: 16, DistBits: 24, Clusters: 384, Tokens: 384, Pipeline: pipeline.Balanced},
	} {
		circuit, err := hdl.Build(c)
		require.NoError(t, err)
		require.NoError(t, lint.Check(t.Context(), circuit), "%+v", c)
	}
}
