package requant_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/requant"
)

// circuit builds a generator that is legal.
func circuit[I, O any](t *testing.T, g hdl.Generator[I, O]) *hdl.Circuit {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	return c
}

// TestGolden compares the Verilog of one lane of each unit with the committed
// one, and lints it.
func TestGolden(t *testing.T) {
	for name, c := range map[string]*hdl.Circuit{
		"requant_tiny.v": circuit(t, requant.Requant{Lanes: 1, AccBits: 40}),
		"narrow_tiny.v":  circuit(t, requant.Requant{Lanes: 1, AccBits: 40, Narrow: true}),
		"score_tiny.v":   circuit(t, requant.Score{Lanes: 1, AccBits: 40, OutBits: 8}),
	} {
		text, err := verilog.String(c)
		require.NoError(t, err)
		goldenfile.Compare(t, name, text)
		require.NoError(t, lint.Check(t.Context(), c), name)
	}
}

// TestRefusals holds the message for every illegal field.
func TestRefusals(t *testing.T) {
	var b strings.Builder
	refuse := func(err error) {
		var list hdl.Diagnostics
		require.True(t, errors.As(err, &list))
		for _, d := range list {
			fmt.Fprintln(&b, d.Message)
		}
	}
	_, err := hdl.Build(requant.Requant{Lanes: 0, AccBits: 25})
	refuse(err)
	_, err = hdl.Build(requant.Requant{Lanes: 257, AccBits: 49})
	refuse(err)
	_, err = hdl.Build(requant.Score{Lanes: 0, AccBits: 49, OutBits: 17})
	refuse(err)
	_, err = hdl.Build(requant.Score{Lanes: 1, AccBits: 40, OutBits: 1})
	refuse(err)
	goldenfile.Compare(t, "refusals.golden", b.String())
}
