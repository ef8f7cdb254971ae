package unitpage

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/golden"
)

const root = "../.."

// TestPages keeps docs/units: a page for each unit and nothing else.
func TestPages(t *testing.T) {
	pages, err := Pages(t.Context(), root)
	require.NoError(t, err)
	var names []string
	for _, p := range pages {
		names = append(names, p.Name)
		require.NotContains(t, p.Text, "| ? |", "%s: an entry of the cost table was never measured; run: make costs", p.Name)
		goldenfile.CompareAt(t, root+"/docs/units/"+p.Name, p.Text)
	}
	files, err := os.ReadDir(root + "/docs/units")
	require.NoError(t, err)
	for _, f := range files {
		require.True(t, slices.Contains(names, f.Name()), "docs/units/%s is the page of no unit", f.Name())
	}
}

// TestComplete wants a meaning for every port and parameter of every page.
func TestComplete(t *testing.T) {
	pages, err := Pages(t.Context(), root)
	require.NoError(t, err)
	for _, p := range pages[:len(pages)-1] { // the last is the index
		rows := 0
		for _, title := range []string{"## Parameters\n", "## Ports\n"} {
			_, section, ok := strings.Cut(p.Text, title)
			require.True(t, ok, p.Name)
			section, _, _ = strings.Cut(section, "\n## ")
			for _, line := range strings.Split(section, "\n") {
				if strings.HasPrefix(line, "| ") {
					rows++
					require.NotContains(t, line, "|  |", p.Name)
				}
			}
		}
		require.Greater(t, rows, 8, p.Name)
	}
}

// TestExpErrors holds the error table to what docs/arithmetic.md promises.
func TestExpErrors(t *testing.T) {
	bounds := []struct {
		worst     float64
		monotonic bool
	}{{0.75, true}, {0.55, true}, {0.85, true}, {1550, true}, {280, false}, {40, true}}
	for i, f := range expForms {
		e := expErrorOf(f.model)
		require.LessOrEqual(t, e.worst, bounds[i].worst, f.name)
		require.GreaterOrEqual(t, e.worst, 0.5, f.name)
		require.Equal(t, bounds[i].monotonic, e.monotonic, f.name)
		require.Equal(t, 32768, e.atZero, f.name)
	}
	short := golden.DefaultExp
	short.Bits = 16
	require.Greater(t, expErrorOf(short).worst, bounds[0].worst, "fewer bits are seen")
}

// TestSnake names ports as the language does.
func TestSnake(t *testing.T) {
	for field, port := range map[string]string{"InValid": "in_valid", "Hits": "hits", "OutDistance": "out_distance"} {
		require.Equal(t, port, snake(field))
	}
}
