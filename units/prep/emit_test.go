package prep_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/prep"
)

// TestGolden compares the Verilog of a tiny divider with the committed one.
func TestGolden(t *testing.T) {
	c, err := hdl.Build(prep.RowMean{Bits: 3, Columns: 4})
	require.NoError(t, err)
	text, err := verilog.String(c)
	require.NoError(t, err)
	goldenfile.Compare(t, "row_mean_tiny.v", text)
}

// TestLint finds nothing to say about the Verilog of every size.
func TestLint(t *testing.T) {
	for _, s := range sizes {
		c, err := hdl.Build(s.prep())
		require.NoError(t, err)
		require.NoError(t, lint.Check(t.Context(), c), s)
	}
}

// TestUnusedInputs sees that only fields of a head that do not concern
// pre-scores are unused, and the slot where there is one.
func TestUnusedInputs(t *testing.T) {
	for _, s := range sizes {
		c, err := hdl.Build(s.prep())
		require.NoError(t, err)
		for _, w := range c.Warnings() {
			require.Contains(t, w.Error(), "HDL0601")
			require.NotRegexp(t, `heads_\d_(n|m|c|row_words|shift|center)\b|score_acc|row_last|head_last|tag_pre`, w.Error(), s)
		}
	}
}
