package docs_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/verify/docs"
)

// libraries are the packages that users import, in the order of the index.
var libraries = []struct{ title, dirs string }{
	{"Circuits", "hdl hdl/stream hdl/mem hdl/bus hdl/fixed hdl/cross"},
	{"Verilog", "hdl/verilog"},
	{"Simulation and tests", "hdl/sim hdl/wave hdl/hdltest hdl/cover hdl/stream/streamtest hdl/bus/bustest verify/engine"},
	{"Tools", "hdl/vet hdl/formal hdl/ir"},
}

// TestEveryNameHasAComment: every exported name of hdl and below it.
func TestEveryNameHasAComment(t *testing.T) {
	dirs, err := docs.Folders(root, "hdl")
	require.NoError(t, err)
	names := 0
	for _, dir := range append(dirs, "verify/engine") {
		p, err := docs.Load(root, dir)
		require.NoError(t, err)
		if p == nil {
			continue
		}
		names++
		for _, name := range p.Undocumented() {
			t.Errorf("%s: %s has no doc comment", dir, name)
		}
	}
	require.Greater(t, names, 20)
}

// TestReference keeps docs/reference, a page for each package that users
// import, made from the doc comments; -update writes it.
func TestReference(t *testing.T) {
	var index strings.Builder
	index.WriteString("# Reference\n\nEvery exported name of the packages, made from their doc comments by\n`go test ./verify/docs -run Reference -update`. [language.md](../language.md) is the language in order.\n")
	pages := map[string]bool{"README.md": true}
	for _, l := range libraries {
		fmt.Fprintf(&index, "\n## %s\n\n| package | |\n|---|---|\n", l.title)
		for _, dir := range strings.Fields(l.dirs) {
			p, err := docs.Load(root, dir)
			require.NoError(t, err)
			require.NotNil(t, p, "%s holds no package", dir)
			fmt.Fprintf(&index, "| [%s](%s) | %s |\n", dir, p.Page(), strings.TrimRight(strings.TrimPrefix(p.Synopsis(), "Package "+p.Doc.Name+" "), ".:"))
			goldenfile.CompareAt(t, filepath.Join(root, "docs/reference", p.Page()), p.Markdown())
			pages[p.Page()] = true
		}
	}
	goldenfile.CompareAt(t, filepath.Join(root, "docs/reference/README.md"), index.String())
	files, err := os.ReadDir(filepath.Join(root, "docs/reference"))
	require.NoError(t, err)
	for _, f := range files {
		require.True(t, pages[f.Name()], "docs/reference/%s is the page of no package", f.Name())
	}
}

// checkReference leaves the pages to TestReference, which compares them with
// what the compiled packages declare.
func checkReference(t *testing.T, p *checked) {
	p.each(func(b docs.Block) bool { return b.Mark == "go" })
}

// TestUndocumented plants names without a comment.
func TestUndocumented(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.go"), []byte(`package a

type T struct{}

// M is said.
func (T) M() {}

func (T) N() {}

func F() {}

func f() {}

// Some numbers.
const (
	A = 1
	B = 2
)

var (
	C = 1 // said beside it
	D = 2
)
`), 0o644))
	p, err := docs.Load(dir, ".")
	require.NoError(t, err)
	require.ElementsMatch(t, []string{"package a", "T", "T.N", "F", "D"}, p.Undocumented())
	require.Contains(t, p.Markdown(), "### T.M\n\n```go\nfunc (T) M()\n```\n\nM is said.\n")
	require.Contains(t, p.Markdown(), "### A, B\n\n```go\nconst (\n\tA = 1\n\tB = 2\n)\n```\n\nSome numbers.\n")
}
