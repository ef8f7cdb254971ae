package docs_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/tool"
)

// idiomsFrame completes lines of Go to a program that prints the widths of
// their values, and then the values for some inputs, a line each.
const idiomsFrame = `package main

import (
	"fmt"
	"log"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

type Idioms struct{}

type In struct {
	A, B hdl.UInt
	S    hdl.SInt
	I    hdl.UInt
	C    hdl.Bool
}

type Out struct{ Y []hdl.UInt }

func (Idioms) Inputs() In { return In{hdl.U(8), hdl.U(8), hdl.S(8), hdl.U(3), hdl.B()} }

// wide extends a value to 32 bits.
func wide(v hdl.Signal) hdl.UInt {
	switch v := v.(type) {
	case hdl.Bool:
		return v.AsUInt().Ext(32)
	case hdl.SInt:
		return v.Ext(32).AsUInt()
	}
	return v.(hdl.UInt).Ext(32)
}

var widths []int

func (Idioms) Build(m *hdl.Module, in In) (out Out) {
%s
	for _, v := range []hdl.Signal{%s} {
		widths = append(widths, v.Width())
		out.Y = append(out.Y, wide(v))
	}
	return out
}

func main() {
	b, err := sim.Open(Idioms{})
	if err != nil {
		log.Fatal(err)
	}
	for _, w := range widths {
		fmt.Print(w, " ")
	}
	fmt.Println()
	for n := range int64(%d) {
		b.Set(b.In.A, n*37%%256)
		b.Set(b.In.B, n*91%%256)
		b.Set(b.In.S, n*53%%256-128)
		b.Set(b.In.I, n%%8)
		b.Set(b.In.C, n/3%%2)
		for i, v := range b.Vec("y") {
			fmt.Printf("%%d %%08x\n", i, v)
		}
	}
}
`

// idiomsBench prints the same values of the Verilog.
const idiomsBench = `module bench;
  reg [7:0] a, b;
  reg signed [7:0] s;
  reg [2:0] i;
  reg c;
  integer n;
%s
  initial
    for (n = 0; n < %d; n = n + 1) begin
      a = n * 37; b = n * 91; s = n * 53 %% 256 - 128; i = n; c = n / 3 %% 2; #1;
%s
    end
endmodule
`

// idiom is a line of Go with the Verilog that means the same.
var idiom = regexp.MustCompile(`^(\w+) := .*// (.*)$`)

// signedIdiom tells Verilog of signed values.
var signedIdiom = regexp.MustCompile(`\$signed|>>>|^\{\{`)

// checkIdioms compares each line of Go with the Verilog behind it, in Icarus,
// in a wire as wide as the value in Go.
func checkIdioms(t *testing.T, text string) {
	const vectors = 600
	var names, theirs []string
	for line := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		m := idiom.FindStringSubmatch(line)
		require.NotNil(t, m, line)
		names, theirs = append(names, m[1]), append(theirs, m[2])
	}
	require.Greater(t, len(names), 15)
	widths, ours, _ := strings.Cut(program(t, fmt.Sprintf(idiomsFrame, text, strings.Join(names, ", "), vectors)), "\n")

	wires, prints := "", ""
	for i, w := range strings.Fields(widths) {
		kind := ""
		if signedIdiom.MatchString(theirs[i]) {
			kind = "signed "
		}
		wires += fmt.Sprintf("  wire %s[%s-1:0] x%d = %s;\n  wire %s[31:0] y%d = x%d;\n", kind, w, i, theirs[i], kind, i, i)
		prints += fmt.Sprintf("      $display(\"%d %%h\", y%d);\n", i, i)
	}
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "idioms.v"), fmt.Appendf(nil, idiomsBench, wires, vectors, prints), 0o644))
	_, err := tool.Run(t.Context(), dir, "iverilog", "-g2005", "-o", "idioms.vvp", "idioms.v")
	require.NoError(t, err)
	printed, err := tool.Run(t.Context(), dir, "vvp", "-n", "idioms.vvp")
	require.NoError(t, err)
	theirLines := strings.Split(printed, "\n")
	for i, line := range strings.Split(ours, "\n") {
		require.Less(t, i, len(theirLines))
		require.Equal(t, theirLines[i], line, "vector %d: %s is not %s", i/len(names), names[i%len(names)], theirs[i%len(names)])
	}
}
