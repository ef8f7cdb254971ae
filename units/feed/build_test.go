package feed_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/units/feed"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// size makes a machine; with two banks it has operands of 17 bits, with one of 16.
func size(p, l, tokens, dim, columns, clusters, model, banks int) feed.Feed {
	return feed.Feed{Machine: machine.Machine{Procs: p, Lanes: l, DistUnits: 1, ExpLanes: min(2, l), DivLanes: min(2, l), MinUnits: 2,
		Tokens: tokens, HeadDim: dim, ColumnsMax: columns, ClustersMax: clusters, ModelDim: model,
		PrescoreBits: 8, MaxPack: 2, ExpPoints: 16, ExpOrder: 2, ExpCap: 32767 + banks - 1, Banks: banks, Pipeline: pipeline.Balanced}}
}

func fast(g feed.Feed) feed.Feed {
	g.Pipeline = pipeline.Fast
	return g
}

var (
	tiny   = size(2, 8, 32, 16, 8, 32, 20, 2)     // words of 8: two a row
	wide   = size(4, 64, 40, 64, 16, 24, 70, 2)   // 1, 2 or 4 keys a processor
	narrow = size(1, 4, 12, 16, 8, 9, 11, 1)      // four words a row, one bank
	square = fast(size(4, 4, 13, 32, 5, 7, 9, 2)) // a word of X is a beat; up to eight words a row
	sizes  = []feed.Feed{tiny, wide, narrow, square}
)

func name(g feed.Feed) string { return fmt.Sprintf("p%d_l%d_banks%d", g.Procs, g.Lanes, g.Banks) }

// TestPaperSize builds the machine of the paper's size.
func TestPaperSize(t *testing.T) {
	g := size(16, 64, 384, 128, 64, 384, 768, 2)
	c, err := hdl.Build(g)
	require.NoError(t, err)
	for _, w := range c.Warnings() {
		require.Contains(t, w.Error(), "is never used", "fields of a job for the other parts")
	}
}

// TestLint finds nothing to say about the Verilog.
func TestLint(t *testing.T) {
	for _, g := range sizes {
		t.Run(name(g), func(t *testing.T) {
			c, err := hdl.Build(g)
			require.NoError(t, err)
			require.NoError(t, lint.Check(t.Context(), c))
		})
	}
}
