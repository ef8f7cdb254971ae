package limit_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/limit"
)

// ruled is a module whose field X is under one of the rules.
type ruled struct {
	Rule string
	X    int
}

type (
	input  struct{ A hdl.Bool }
	output struct{ Q hdl.Bool }
)

func (g ruled) Inputs() input { return input{hdl.B()} }

func (g ruled) Build(m *hdl.Module, in input) output {
	switch g.Rule {
	case "range":
		limit.Range(m, "X", g.X, 3, 9)
	case "one of":
		limit.OneOf(m, "X", g.X, 2, 4, 8)
	case "power":
		limit.PowerOfTwo(m, "X", g.X, 2, 64)
	case "multiple":
		limit.MultipleOf(m, "X", g.X, 16, 64)
	}
	return output{in.A}
}

func TestRules(t *testing.T) {
	for _, c := range []struct {
		rule  string
		legal []int
		wrong map[int]string
	}{
		{"range", []int{3, 5, 9}, map[int]string{2: "X is 2: must be 3 to 9; the nearest is 3", 10: "the nearest is 9"}},
		{"one of", []int{2, 4, 8}, map[int]string{0: "X is 0: must be 2 or 4 or 8; the nearest is 2", 7: "the nearest is 8", 3: "the nearest is 2"}},
		{"power", []int{2, 4, 32, 64}, map[int]string{-1: "X is -1: must be a power of two, 2 to 64; the nearest is 2", 1: "the nearest is 2",
			5: "the nearest is 4", 6: "the nearest is 4", 7: "the nearest is 8", 63: "the nearest is 64", 65: "the nearest is 64", 128: "the nearest is 64"}},
		{"multiple", []int{16, 48, 64}, map[int]string{0: "X is 0: must be a multiple of 16, 16 to 64; the nearest is 16", 15: "the nearest is 16",
			17: "the nearest is 16", 31: "the nearest is 32", 63: "the nearest is 64", 80: "the nearest is 64"}},
	} {
		for _, x := range c.legal {
			_, err := hdl.Build(ruled{c.rule, x})
			require.NoError(t, err, "%s %d", c.rule, x)
		}
		for x, message := range c.wrong {
			_, err := hdl.Build(ruled{c.rule, x})
			require.ErrorContains(t, err, message, "%s %d", c.rule, x)
		}
	}
}
