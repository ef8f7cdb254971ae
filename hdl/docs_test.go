package hdl_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/stretchr/testify/require"
)

// codeBlocks returns the blocks of a page that are marked with a language, by
// the whole mark ("go", "go program", "sh"), in order.
func codeBlocks(t testing.TB, page string) (blocks [][2]string) {
	t.Helper()
	text, err := os.ReadFile(page)
	require.NoError(t, err)
	open, mark := false, ""
	var b strings.Builder
	for _, line := range strings.Split(string(text), "\n") {
		switch {
		case strings.HasPrefix(line, "```") && open:
			blocks = append(blocks, [2]string{mark, b.String()})
			open = false
		case strings.HasPrefix(line, "```"):
			open, mark = true, strings.TrimPrefix(line, "```")
			b.Reset()
		case open:
			b.WriteString(line + "\n")
		}
	}
	require.False(t, open, "%s ends inside a block", page)
	return blocks
}

// languageFrame completes the pieces of docs/language.md to one program.
const languageFrame = `package main

import (
	"fmt"
	"log"
	"os"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/cross"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/mem"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/hdl/wave"
)

// piece is a module of one piece of code.
type piece struct{ N int }

type pieceOut struct{ Any hdl.UInt }

func (piece) Inputs() In {
	return In{hdl.U(8), hdl.U(8), hdl.S(8), hdl.S(8), hdl.F(12, 8), hdl.F(12, 8), hdl.B(), hdl.U(2), hdl.Vec(4, hdl.U(8)), hdl.E(Work)}
}

func (p piece) Build(m *hdl.Module, in In) pieceOut {
	pieces[p.N](m, in)
	return pieceOut{hdl.Cat(in.A, in.B, in.X, in.Y, in.P, in.Q, in.Sel, in.Two, hdl.Tree(in.Row, hdl.UInt.Add), in.Mode)}
}

func width(line string, s hdl.Signal, want int) {
	if s.Width() != want {
		fmt.Printf("%s has %d bits, the page says %d\n", line, s.Width(), want)
		os.Exit(1)
	}
}

func built[I, O any](g hdl.Generator[I, O]) {
	c, err := hdl.Build(g)
	if err == nil {
		_, err = verilog.String(c)
	}
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func main() {
	built(Dist{64, 16})
	built(Camera{})
	built(Scramble{8})
	built(Scale{Word: hdl.U(8), Taps: [3]int64{3}})
	for n := range pieces {
		built(piece{n})
	}
	var t testing.T
	TestDefined(&t)
	if t.Failed() {
		log.Fatal("TestDefined fails")
	}
	fmt.Println(len(pieces), "pieces")
	c, err := hdl.Build(Dist{2, 8})
	if err != nil {
		log.Fatal(err)
	}
	for _, bench := range benches {
		bench(c)
	}
}
`

var printsRemark = regexp.MustCompile(`(?m)// prints: (.*)$`)

var widthRemark = regexp.MustCompile(`(?m)^(\w+) := .*// (\d+) bits$`)

// TestLanguagePage compiles and runs every piece of code of docs/language.md:
// declarations together, statements each in a module of its own, programs as
// they are. What a remark says of a width, or of what is printed, must hold.
func TestLanguagePage(t *testing.T) {
	decls, pieces, n, remarks := "", "var pieces = []func(m *hdl.Module, in In){\n", 0, 0
	benches, printed := "var benches = []func(c *hdl.Circuit){\n", ""
	dir := t.TempDir()
	for i, b := range codeBlocks(t, "../docs/language.md") {
		mark, text := b[0], b[1]
		switch {
		case mark == "go program":
			path := filepath.Join(dir, fmt.Sprintf("program%d.go", i))
			require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
			out := goRun(t, ".", path)
			require.Contains(t, out, "module blink_p3")
			require.Contains(t, out, "\n00011100\n")
		case mark == "go sim":
			benches += "func(c *hdl.Circuit) {\n" + text + "},\n"
			for _, p := range printsRemark.FindAllStringSubmatch(text, -1) {
				printed += p[1] + "\n"
			}
		case mark != "go":
			require.Equal(t, "text", mark)
		case regexp.MustCompile(`(?m)^(type|func|const) `).MatchString(text):
			decls += text + "\n"
		default:
			n++
			pieces += "func(m *hdl.Module, in In) {\n" + text
			for _, w := range widthRemark.FindAllStringSubmatch(text, -1) {
				remarks++
				pieces += fmt.Sprintf("width(%q, %s, %s)\n", w[1], w[1], w[2])
			}
			pieces += "},\n"
		}
	}
	require.Greater(t, remarks, 20)
	path := filepath.Join(dir, "main.go")
	require.NoError(t, os.WriteFile(path, []byte(languageFrame+decls+pieces+"}\n"+benches+"}\n"), 0o644))
	require.Equal(t, fmt.Sprintln(n, "pieces")+printed, goRun(t, ".", path))
}

// goRun runs a program of files and returns what it prints.
func goRun(t testing.TB, dir string, args ...string) string {
	t.Helper()
	out, err := tool.Run(t.Context(), dir, "go", append([]string{"run"}, args...)...)
	require.NoError(t, err)
	return out
}
