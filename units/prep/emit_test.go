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
// pre-scores of the machine at hand are unused.
func TestUnusedInputs(t *testing.T) {
	for _, s := range sizes {
		g := s.prep()
		c, err := hdl.Build(g)
		require.NoError(t, err)
		unused := "Gemm|Dense|Mean|Early|Vgen|Rounds|WordsLog|Beats|ColBeats|Chunks|Pre|Multiplier|Post|YShift|Dim|XWords|XBeats|Tiles"
		for name, is := range map[string]bool{"Groups": g.Segments() == 1, "Pack": s.pack == 1, "RowWords": g.RowWordsMax() == 1} {
			if is {
				unused += "|" + name
			}
		}
		slot := ""
		if g.Heads() == 1 {
			slot = "|ScoreTag.Slot"
		}
		for _, w := range c.Warnings() {
			require.Regexp(t, `input field (Heads\[\d\]\.(`+unused+`)`+slot+`) of`, w.Error(), s)
		}
	}
}
