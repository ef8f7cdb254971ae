package wave

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// long plays 24 cycles in which a value of four characters stays for six, and
// returns the wave of some signals.
func long(t *testing.T, look func(w *Text), names ...string) string {
	t.Helper()
	c, err := hdl.Build(top{})
	require.NoError(t, err)
	s := sim.New(c, sim.Probes())
	w, err := NewText(s, names...)
	require.NoError(t, err)
	look(w)
	for c := range int64(24) {
		s.SetInt("go", c/5%2)
		s.SetVec("x", []int64{-100 - c/6, 1})
		s.Step()
	}
	require.NoError(t, s.Err())
	return w.String()
}

func TestNarrowAndFold(t *testing.T) {
	for name, look := range map[string]func(w *Text){
		"narrow": func(w *Text) { w.Narrow() },
		"fold":   func(w *Text) { w.Narrow().Fold(10) },
	} {
		golden(t, name+".txt", long(t, look, "go", "x_0", "state"))
	}
	require.NotContains(t, long(t, func(w *Text) { w.Narrow().Fold(10) }, "x_0"), "…", "nothing is cut")
}

// TestFoldKeepsCycles: folding moves columns.
func TestFoldKeepsCycles(t *testing.T) {
	plain := long(t, func(*Text) {})
	require.Equal(t, plain, long(t, func(w *Text) { w.Fold(1000) }))
	parts := strings.Split(long(t, func(w *Text) { w.Fold(7) }), "\n\ncycle")
	require.Len(t, parts, 4)
	lines := strings.Split(strings.TrimSuffix(plain, "\n"), "\n")
	for _, part := range parts {
		require.Len(t, strings.Split(strings.TrimSuffix(part, "\n"), "\n"), len(lines))
		for _, line := range strings.Split(part, "\n") {
			require.Less(t, utf8.RuneCountInString(line), 70)
		}
	}
}

// TestHeadHasRoom: numbers of cycles never touch.
func TestHeadHasRoom(t *testing.T) {
	for _, first := range []int{0, 95, 998, 99_990} {
		w := &Text{first: first}
		for cell := 2; cell <= 6; cell++ {
			fields := strings.Fields(w.head(cell, 0, 25))
			require.NotEmpty(t, fields)
			for _, f := range fields {
				require.LessOrEqual(t, len(f), 6, "%d columns from cycle %d: %q", cell, first, fields)
			}
		}
	}
	w := &Text{first: 8}
	require.Equal(t, "8   9   10  11", w.head(4, 0, 4))
	require.Equal(t, "8   10  12", w.head(2, 0, 5))
}
