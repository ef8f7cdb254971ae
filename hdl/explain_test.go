package hdl_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/stretchr/testify/require"
)

// setting is what stands around the examples of a code.
type setting struct {
	before, after string // statements of Build, for both examples
	right         string // more before the right one
	program       string // instead: a function body around %s with label
}

const regR = "r := hdl.Reg(m, \"r\", hdl.U(8), hdl.Reset(0))\n"
const wireW = "w := hdl.Wire(m, \"w\", hdl.U(8))\n"

// settings has a line for each code whose examples need one.
var settings = map[string]setting{
	"HDL0101": {right: "sum := hdl.Reg(m, \"sum\", hdl.U(8), hdl.Reset(0))\n"},
	"HDL0201": {before: regR},
	"HDL0202": {after: "\n_ = w"},
	"HDL0203": {before: wireW},
	"HDL0206": {before: regR + "f, g := func() {}, func() {}\n"},
	"HDL0207": {before: "f := func() {}\n"},
	"HDL0306": {program: "type In struct{ B hdl.UInt }\nreport(label, of(In{hdl.U(8)}, func(m *hdl.Module, in In) plainOut {\n%s\nreturn plainOut{b}\n}))"},
	"HDL0403": {program: "%s\nvar o Out\nf := func(m *hdl.Module, in In) Out { setOut(&o, in.Data.Not()); return o }\nreport(label, of(In{Data: hdl.U(8)}, f))"},
	"HDL0404": {program: "%s\nreport(label, holds[Table]{})"},
	"HDL0405": {program: "%s\nreport(label, of(In{hdl.U(8)}, func(m *hdl.Module, in In) plainOut { return plainOut{first(in)} }))"},
	"HDL0406": {program: "gen(label, func(m *hdl.Module, g Gen, in AdderIn) {\n%s\n})"},
	"HDL0501": {after: "\nram.Port(in.Sel, hdl.C(m, hdl.U(ram.AddrWidth()), 0), in.A)"},
	"HDL0601": {program: "%s\nreport(label, of(shape[In](), func(m *hdl.Module, in In) plainOut { return plainOut{in.A.Not()} }))"},
}

// moreProgram is what single settings use.
const moreProgram = `
func setOut(out any, v hdl.UInt) { reflect.ValueOf(out).Elem().Field(0).Set(reflect.ValueOf(v)) }

func first[I any](in I) hdl.UInt {
	f := reflect.ValueOf(&in).Elem().Field(0)
	if !f.CanSet() {
		return hdl.UInt{}
	}
	return f.Interface().(hdl.UInt)
}

func shape[I any]() (in I) {
	v := reflect.ValueOf(&in).Elem()
	for i := range v.NumField() {
		v.Field(i).Set(reflect.ValueOf(hdl.U(8)))
	}
	return in
}

// Gen halves itself down to one lane.
type Gen struct{ Lanes, ID int }

var bodies []func(*hdl.Module, Gen, AdderIn)

func gen(label string, f func(*hdl.Module, Gen, AdderIn)) {
	bodies = append(bodies, f)
	report(label, Gen{4, len(bodies) - 1})
}

func (g Gen) Inputs() AdderIn { return AdderIn{hdl.U(8)} }
func (g Gen) Build(m *hdl.Module, in AdderIn) plainOut {
	if g.Lanes > 1 {
		bodies[g.ID](m, g, in)
	}
	return plainOut{in.X}
}
`

// TestExplanations compiles and runs the examples of every code: the wrong
// one gives its code and nothing else, the right one nothing.
func TestExplanations(t *testing.T) {
	frame, err := os.ReadFile("testdata/explain/main.go.txt")
	require.NoError(t, err)
	var b strings.Builder
	b.WriteString(strings.Replace(string(frame), "\t\"fmt\"\n", "\t\"fmt\"\n\t\"reflect\"\n", 1) + moreProgram + "\nfunc main() {\n")
	want := ""
	for _, e := range hdl.Explanations() {
		require.NotEmpty(t, e.Title)
		require.NotEmpty(t, e.Text)
		require.NotEmpty(t, e.Wrong, e.Code)
		require.NotEmpty(t, e.Right, e.Code)
		example(&b, e.Code, e.Code+" wrong", e.Wrong, "")
		example(&b, e.Code, e.Code+" right", e.Right, settings[e.Code].right)
		want += fmt.Sprintf("%s wrong %s\n%s right\n", e.Code, e.Code, e.Code)
	}
	b.WriteString("}\n")
	path := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(path, []byte(b.String()), 0o644))
	out := goRun(t, ".", path)
	require.Equal(t, want, out)
}

// goRun runs a program of files and returns what it prints.
func goRun(t testing.TB, dir string, args ...string) string {
	t.Helper()
	out, err := tool.Run(t.Context(), dir, "go", append([]string{"run"}, args...)...)
	require.NoError(t, err)
	return out
}

func example(b *strings.Builder, code, label, text, right string) {
	s := settings[code]
	fmt.Fprintf(b, "func() {\nlabel := %q\n_ = label\n", label)
	if s.program != "" {
		fmt.Fprintf(b, s.program+"\n", strings.ReplaceAll(text, "Gen{g.Lanes / 2}", "Gen{g.Lanes / 2, g.ID}"))
	} else {
		fmt.Fprintf(b, "statements(label, func(m *hdl.Module, in common) {\n%s%s%s%s\n})\n", s.before, right, text, s.after)
	}
	b.WriteString("}()\n")
}

// TestDiagnosticPages keeps docs/diagnostics, a page for each code.
func TestDiagnosticPages(t *testing.T) {
	index := "# Diagnostics\n\nEvery report of `hdl.Build` has a code. `sparcgen diag CODE` prints the same text. A page is generated from the library's own table: do not edit it.\n\n"
	pages := map[string]bool{"README.md": true}
	for _, e := range hdl.Explanations() {
		index += fmt.Sprintf("- [%s](%s.md): %s\n", e.Code, e.Code, e.Title)
		page := fmt.Sprintf("# %s: %s\n\n%s\n\nWrong:\n\n```go\n%s\n```\n\nRight:\n\n```go\n%s\n```\n", e.Code, e.Title, e.Text, e.Wrong, e.Right)
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
	}
	_, ok := hdl.Explain("HDL9999")
	require.False(t, ok)
}
