package docs_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/examples/gallery"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/verify/docs"
)

const galleryHead = `# Gallery

Small generators and the Verilog that they become, as it is written: names, state
machines, memories, instances. The Go is that of [examples/gallery](../examples/gallery),
without its imports; its tests compare each circuit with a model and lint the Verilog with
Verilator and Yosys. The page is made by ` + "`go test ./verify/docs -run Gallery -update`" + `.
`

// TestGallery keeps docs/gallery.md; -update writes it.
func TestGallery(t *testing.T) {
	var page strings.Builder
	page.WriteString(galleryHead)
	shown := map[string]bool{"doc.go": true}
	for i, e := range gallery.Entries() {
		c, err := e.Build()
		require.NoError(t, err)
		rtl, err := verilog.String(c)
		require.NoError(t, err)
		title := strings.TrimSuffix(e.File, ".go")
		fmt.Fprintf(&page, "\n## %d. %s%s\n\n%s\n\n```go\n%s```\n\n```verilog\n%s```\n",
			i+1, strings.ToUpper(title[:1]), title[1:], e.Text, gallerySource(t, e.File), rtl)
		shown[e.File] = true
	}
	goldenfile.CompareAt(t, filepath.Join(root, "docs/gallery.md"), page.String())
	files, err := filepath.Glob(filepath.Join(root, "examples/gallery/*.go"))
	require.NoError(t, err)
	for _, f := range files {
		require.True(t, shown[filepath.Base(f)] || strings.HasSuffix(f, "_test.go"), "%s is not shown", f)
	}
}

// gallerySource is a file without its package clause and imports.
func gallerySource(t testing.TB, file string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "examples/gallery", file))
	require.NoError(t, err)
	at := strings.Index(string(text), "\n// ")
	require.Positive(t, at, file)
	return string(text)[at+1:]
}

// checkGallery compares the page's Go with the files that are compiled.
func checkGallery(t *testing.T, p *checked) {
	compiled := map[string]bool{}
	for _, e := range gallery.Entries() {
		compiled[gallerySource(t, e.File)] = true
	}
	p.each(func(b docs.Block) bool { return compiled[b.Text] })
}
