package hdl_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/testdata/explain"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/stretchr/testify/require"
)

// TestExplanations builds the examples of every code: of the wrong one is said
// its code and nothing else, at its line and with a fix; the right one is clean
// and becomes Verilog. What is said of the wrong one is kept beside it, and
// shown with it.
func TestExplanations(t *testing.T) {
	examples := explain.Examples()
	table, err := os.ReadFile("testdata/explain/examples.go")
	require.NoError(t, err)
	for i, e := range hdl.Explanations() {
		require.NotEmpty(t, e.Title, e.Code)
		require.NotEmpty(t, e.Text, e.Code)
		require.Less(t, i, len(examples), "testdata/explain has no example of %s", e.Code)
		x := examples[i]
		require.Equal(t, e.Code, x.Code)
		n := strings.TrimPrefix(e.Code, "HDL")
		require.Regexp(t, fmt.Sprintf(`\{"%s", \w+\([wW]rong%s\b.*, \w+\([rR]ight%s\b.*\},`, e.Code, n, n), string(table))

		c, err := x.Wrong()
		said := diagnostics(t, c, err)
		require.NotEmpty(t, said, "%s: the wrong example is right", e.Code)
		for _, d := range said {
			require.Equal(t, e.Code, d.Code, d.Error())
			require.NotEmpty(t, d.Fix, d.Error())
			require.Contains(t, shown(t, e, d.Pos), "wrong.go:", "%s: is said of a line elsewhere", d.Error())
		}
		goldenfile.CompareAt(t, filepath.Join("testdata/explain", strings.ToLower(e.Code)+".txt"), says(t, e, said))

		c, err = x.Right()
		require.Empty(t, diagnostics(t, c, err), "%s: the right example is wrong", e.Code)
		_, err = verilog.String(c)
		require.NoError(t, err)
	}
	require.Len(t, examples, len(hdl.Explanations()))
}

// diagnostics returns everything that is said of a circuit, warnings too.
func diagnostics(t testing.TB, c *hdl.Circuit, err error) hdl.Diagnostics {
	t.Helper()
	if err == nil {
		return c.Warnings()
	}
	var list hdl.Diagnostics
	require.True(t, errors.As(err, &list), err)
	return list
}

// shown is the place of a line in what is shown of an example, "" for a line
// that is not shown.
func shown(t testing.TB, e hdl.Explanation, p hdl.Position) string {
	t.Helper()
	if filepath.Base(p.File) != strings.ToLower(e.Code)+".go" {
		return ""
	}
	text, err := os.ReadFile(p.File)
	require.NoError(t, err)
	for _, part := range [][2]string{{"given.go", e.Given}, {"wrong.go", e.Wrong}} {
		before, _, found := strings.Cut(string(text), part[1])
		if first := strings.Count(before, "\n") + 1; found && p.Line >= first && p.Line <= first+strings.Count(part[1], "\n") {
			return fmt.Sprintf("%s:%d", part[0], p.Line-first+1)
		}
	}
	return ""
}

// says is the report of a wrong example, its lines as they are shown.
func says(t testing.TB, e hdl.Explanation, list hdl.Diagnostics) string {
	t.Helper()
	var b strings.Builder
	for _, d := range list {
		warning := ""
		if d.Warning {
			warning = "warning: "
		}
		fmt.Fprintf(&b, "%s: %s: %s%s\n", shown(t, e, d.Pos), d.Code, warning, d.Message)
		for _, r := range d.Related {
			if at := shown(t, e, r.Pos); at != "" {
				fmt.Fprintf(&b, "\t%s: %s\n", at, r.Text)
			}
		}
		fmt.Fprintf(&b, "\tfix: %s\n", d.Fix)
	}
	return b.String()
}

// TestDiagnosticPages keeps docs/diagnostics, a page for each code.
func TestDiagnosticPages(t *testing.T) {
	index := "# Diagnostics\n\nEvery report of `hdl.Build` has a code. `sparcgen diag CODE` prints the same text. A page is generated from the library's own table and from the examples in `hdl/testdata/explain`, which the tests build: do not edit it.\n\n"
	pages := map[string]bool{"README.md": true}
	for _, e := range hdl.Explanations() {
		index += fmt.Sprintf("- [%s](%s.md): %s\n", e.Code, e.Code, e.Title)
		page := fmt.Sprintf("# %s: %s\n\n%s\n\n", e.Code, e.Title, e.Text)
		if e.Given != "" {
			page += fmt.Sprintf("Given:\n\n```go\n%s\n```\n\n", e.Given)
		}
		page += fmt.Sprintf("Wrong:\n\n```go\n%s\n```\n\nIt says:\n\n```text\n%s\n```\n\nRight:\n\n```go\n%s\n```\n", e.Wrong, e.Says, e.Right)
		goldenfile.CompareAt(t, "../docs/diagnostics/"+e.Code+".md", page)
		pages[e.Code+".md"] = true
	}
	goldenfile.CompareAt(t, "../docs/diagnostics/README.md", index)
	files, err := os.ReadDir("../docs/diagnostics")
	require.NoError(t, err)
	for _, f := range files {
		require.True(t, pages[f.Name()], "%s is the page of no code", f.Name())
	}
}

// TestEveryCodeIsTested demands a golden case for every code.
func TestEveryCodeIsTested(t *testing.T) {
	for _, e := range hdl.Explanations() {
		_, err := os.Stat("testdata/diag/" + e.Code + ".txt")
		require.NoError(t, err, "no golden text")
		got, ok := hdl.Explain(e.Code)
		require.True(t, ok)
		require.Equal(t, e, got)
		require.NotEmpty(t, e.Wrong, e.Code)
		require.NotEmpty(t, e.Right, e.Code)
		require.NotEmpty(t, e.Says, e.Code)
	}
	_, ok := hdl.Explain("HDL9999")
	require.False(t, ok)
}
