package nearest

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestName(t *testing.T) {
	names := []string{"paper", "balanced", "ecp5", "ice40", "tiny", "dist_units", "columns-max"}
	for got, want := range map[string]string{
		"papr":       "paper",
		"Paper":      "paper",
		"apper":      "paper",
		"balance":    "balanced",
		"ecp":        "ecp5",
		"dist-units": "dist_units",
		"dist_unit":  "dist_units",
		"columns":    "columns-max",
		"tinny":      "tiny",
		"xyz":        "",
		"":           "",
		"t":          "",
	} {
		require.Equal(t, want, Name(got, names), got)
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"a", "", 1}, {"", "abc", 3}, {"abc", "abc", 0},
		{"abc", "acb", 1}, {"kitten", "sitting", 3}, {"ab", "ba", 1}, {"ab", "bc", 2},
	} {
		require.Equal(t, c.want, distance(c.a, c.b), "%q %q", c.a, c.b)
		require.Equal(t, c.want, distance(c.b, c.a), "%q %q", c.b, c.a)
	}
}

func TestFirstOfEquallyClose(t *testing.T) {
	require.Equal(t, "aa", Name("ab", []string{"aa", "bb"}))
}
