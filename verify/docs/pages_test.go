package docs_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/verify/docs"
)

// root is the folder of the project, from that of this test.
const root = "../.."

// checked is a page whose blocks are being verified.
type checked struct {
	*docs.Page
	verified []bool
}

// each calls f for every block; those for which it returns true are verified.
func (p *checked) each(f func(b docs.Block) bool) {
	for i, b := range p.Blocks {
		if f(b) {
			p.verified[i] = true
		}
	}
}

// checkers verify the blocks of pages. The key is a page, or a folder.
var checkers = map[string]func(t *testing.T, p *checked){
	"README.md":           checkReadme,
	"docs/coming-from.md": checkComingFrom,
	"docs/cookbook.md":    checkCookbook,
	"docs/diagnostics/":   checkDiagnostics,
	"docs/gallery.md":     checkGallery,
	"docs/hdlvet.md":      checkHdlvet,
	"docs/language.md":    checkLanguage,
	"docs/project.md":     func(t *testing.T, p *checked) { follow(t, p, "leds") },
	"docs/reference/":     checkReference,
	"docs/simulator.md":   checkSimulator,
	"docs/testing.md":     func(t *testing.T, p *checked) { follow(t, p, "metering") },
	"docs/tutorial.md":    func(t *testing.T, p *checked) { follow(t, p, "tutorial") },
}

// languages are those of blocks that need no check: what a command prints, a
// shell's commands (TestCommands), other programs' text.
var languages = map[string]bool{"": true, "text": true, "sh": true, "verilog": true, "python": true, "scala": true, "c": true, "yaml": true, "json": true}

// TestEveryBlock walks all pages: every block of Go is compiled and run by the
// checker of its page, and a block that no checker verifies is a failure.
func TestEveryBlock(t *testing.T) {
	pages, err := docs.Pages(root)
	require.NoError(t, err)
	seen, blocks := map[string]bool{}, 0
	for _, page := range pages {
		key := page.Path
		if checkers[key] == nil {
			key = key[:strings.LastIndex(key, "/")+1]
		}
		p := &checked{page, make([]bool, len(page.Blocks))}
		if check := checkers[key]; check != nil {
			seen[key] = true
			t.Run(page.Path, func(t *testing.T) {
				t.Parallel()
				check(t, p)
				require.Empty(t, complaints(p))
			})
		} else {
			require.Empty(t, complaints(p))
		}
		for _, b := range page.Blocks {
			if b.Language() == "go" {
				blocks++
			}
		}
	}
	t.Log(blocks, "blocks of Go")
	require.Greater(t, blocks, 150)
	for key := range checkers {
		require.True(t, seen[key], "%s: no such page", key)
	}
}

// complaints returns what is wrong with the blocks of a page after its check.
func complaints(p *checked) (list []string) {
	for i, b := range p.Blocks {
		switch {
		case b.Language() == "go" && !p.verified[i]:
			list = append(list, fmt.Sprintf("%s:%d: no test compiles this block; see checkers in verify/docs/pages_test.go", p.Path, b.Line))
		case b.Language() != "go" && !languages[b.Language()]:
			list = append(list, fmt.Sprintf("%s:%d: a block of %q", p.Path, b.Line, b.Mark))
		}
	}
	return list
}

// TestComplaints plants blocks that nothing verifies.
func TestComplaints(t *testing.T) {
	page, err := docs.Parse("x.md", "a\n```go\nx\n```\n```go\ny\n```\n```rust\nz\n```\n```sh\nls\n```\n")
	require.NoError(t, err)
	p := &checked{page, make([]bool, len(page.Blocks))}
	p.each(func(b docs.Block) bool { return b.Text == "x\n" })
	require.Equal(t, []string{
		"x.md:6: no test compiles this block; see checkers in verify/docs/pages_test.go",
		`x.md:9: a block of "rust"`,
	}, complaints(p))
	_, err = docs.Parse("x.md", "```go\nx\n")
	require.ErrorContains(t, err, "x.md:2: the block has no end")
}

// program writes a program of one file and returns what it prints.
func program(t testing.TB, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	out, err := tool.Run(t.Context(), ".", "go", "run", path)
	require.NoError(t, err)
	return out
}
