package main_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// pageFrame comes before the pieces of docs/hdlvet.md, %s being the inputs.
const pageFrame = `package page

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

var _ = sim.Open[ChildIn, ChildOut]

type In struct {
	A, B hdl.UInt
	Sel  hdl.Bool
	Rows []hdl.UInt
}

type Gen struct{}

%s
type Child struct{}

type ChildIn struct{ A hdl.UInt }

type ChildOut struct{ Y hdl.UInt }

func (Child) Inputs() ChildIn { return ChildIn{hdl.U(8)} }

func (Child) Build(m *hdl.Module, in ChildIn) ChildOut { return ChildOut{in.A} }
`

var (
	pageBlock = regexp.MustCompile("(?ms)^```([a-z ]+)$\n(.*?)^```$")
	place     = regexp.MustCompile(`(?m)^\S*piece(\d+)\.go:(\d+): (.*)$`)
)

// TestPage runs hdlvet on the pieces of docs/hdlvet.md: of a wrong one it says
// what the page says, -fix makes the fixed one of it, and nothing is said of a
// right one.
func TestPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/hdlvet.md")
	require.NoError(t, err)
	source, n := "", 0
	want := map[string]string{}
	var fixed []string
	blocks := map[string]int{}
	for _, b := range pageBlock.FindAllStringSubmatch(string(page), -1) {
		mark, text := b[1], b[2]
		blocks[mark]++
		switch mark {
		case "go inputs":
			source = fmt.Sprintf(pageFrame, text) + source
		case "go wrong", "go right":
			n++
			source += fmt.Sprintf("\nfunc piece%d(m *hdl.Module, in In) {\n//line piece%d.go:1\n%s}\n", n, n, indented(text))
		case "go fixed":
			fixed = append(fixed, indented(text))
		case "text":
			want[fmt.Sprint(n)] = text
		default:
			require.Equal(t, "sh", mark)
		}
	}
	require.Equal(t, map[string]int{"go inputs": 1, "sh": 1, "go wrong": 8, "text": 8, "go fixed": 5, "go right": 6}, blocks)

	path := filepath.Join(t.TempDir(), "page.go")
	require.NoError(t, os.WriteFile(path, []byte(source), 0o644))
	_, said, code := run(t, path)
	require.Equal(t, 3, code, said)
	got := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(said), "\n") {
		p := place.FindStringSubmatch(line)
		require.NotNil(t, p, line)
		got[p[1]] += fmt.Sprintf("piece.go:%s: %s\n", p[2], p[3])
	}
	require.Equal(t, want, got)

	_, said, code = run(t, "-fix", path)
	require.Zero(t, code, said)
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	for _, f := range fixed {
		require.Contains(t, string(after), f)
	}
	_, said, code = run(t, path) // what is fixed compiles, and has no more to fix
	require.Equal(t, 3, code, said)
	require.Equal(t, 4, strings.Count(said, "\n"), said)
}

// indented is text as the body of a function.
func indented(text string) string {
	return regexp.MustCompile(`(?m)^(.)`).ReplaceAllString(text, "\t$1")
}
