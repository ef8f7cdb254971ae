package docs_test

import (
	"fmt"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/verify/docs"
)

// languageFrame completes the pieces of docs/language.md to one program.
const languageFrame = `package main

import (
	"fmt"
	"log"
	"os"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/cross"
	"github.com/sparcgen/sparcgen/hdl/fixed"
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

// declares tells declarations from statements.
var declares = regexp.MustCompile(`(?m)^(type|func|const) `)

// checkLanguage compiles and runs every piece of code of docs/language.md:
// declarations together, statements each in a module of its own, programs as
// they are. What a remark says of a width, or of what is printed, must hold.
func checkLanguage(t *testing.T, p *checked) {
	decls, pieces, n, remarks := "", "var pieces = []func(m *hdl.Module, in In){\n", 0, 0
	benches, printed := "var benches = []func(c *hdl.Circuit){\n", ""
	p.each(func(b docs.Block) bool {
		switch text := b.Text; {
		case b.Mark == "go program":
			out := program(t, text)
			require.Contains(t, out, "module blink_p3")
			require.Contains(t, out, "\n00011100\n")
		case b.Mark == "go sim":
			benches += "func(c *hdl.Circuit) {\n" + text + "},\n"
			for _, p := range printsRemark.FindAllStringSubmatch(text, -1) {
				printed += p[1] + "\n"
			}
		case b.Mark != "go":
			return false
		case declares.MatchString(text):
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
		return true
	})
	require.Greater(t, remarks, 20)
	require.Equal(t, fmt.Sprintln(n, "pieces")+printed, program(t, languageFrame+decls+pieces+"}\n"+benches+"}\n"))
}
