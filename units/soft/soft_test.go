package soft_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/units/soft"
)

// size returns a machine; what soft does not look at is small.
func size(p, l, x, d, tokens int, early bool) machine.Machine {
	return machine.Machine{Procs: p, Lanes: l, DistUnits: 1, ExpLanes: x, DivLanes: d, MinUnits: 1, Tokens: tokens, HeadDim: 16,
		ColumnsMax: p, ClustersMax: tokens, ModelDim: 16, PrescoreBits: 8, MaxPack: 1,
		ExpForm: expu.Taylor, ExpPoints: 16, ExpOrder: 2, ExpCap: 32768, Early: early, Banks: 2, Pipeline: pipeline.Balanced}
}

func TestLint(t *testing.T) {
	for _, g := range []machine.Machine{size(2, 8, 2, 2, 32, true), size(4, 64, 8, 2, 50, false), size(1, 16, 1, 1, 20, false), size(1, 16, 32, 16, 20, true)} {
		c, err := hdl.Build(soft.Soft{Machine: g})
		require.NoError(t, err)
		require.NoError(t, lint.Check(t.Context(), c), "%+v", g)
	}
}

func TestIllegal(t *testing.T) {
	g := size(2, 8, 2, 2, 32, true)
	g.ExpCap = 32767
	_, err := hdl.Build(soft.Soft{Machine: g})
	require.ErrorContains(t, err, "Early is true and ExpCap is 32767: a weight takes an operand of 17 bits, which ExpCap 32768 gives")
	g = size(2, 8, 3, 2, 32, false)
	_, err = hdl.Build(soft.Soft{Machine: g})
	require.ErrorContains(t, err, "ExpLanes is 3: must be a power of two")
}
