package docs_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/verify/docs"
)

// checkDiagnostics compares a page's blocks with the examples that
// TestExplanations of package hdl builds.
func checkDiagnostics(t *testing.T, p *checked) {
	code := strings.TrimSuffix(filepath.Base(p.Path), ".md")
	if code == "README" {
		return
	}
	e, ok := hdl.Explain(code)
	require.True(t, ok, code)
	built := map[string]bool{e.Given: true, e.Wrong: true, e.Right: true}
	p.each(func(b docs.Block) bool { return built[strings.TrimSuffix(b.Text, "\n")] })
}

// checkHdlvet leaves docs/hdlvet.md to a test of the command, which runs it on
// every block of these marks.
func checkHdlvet(t *testing.T, p *checked) {
	const test = "cmd/hdlvet/page_test.go"
	text, err := os.ReadFile(filepath.Join(root, test))
	require.NoError(t, err)
	require.Contains(t, string(text), p.Path, "%s does not read the page", test)
	p.each(func(b docs.Block) bool {
		return b.Mark == "go inputs" || b.Mark == "go wrong" || b.Mark == "go fixed" || b.Mark == "go right"
	})
}
