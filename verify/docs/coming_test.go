package docs_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/verify/docs"
)

// comingFrame completes the Go of docs/coming-from.md to a program that plays
// pairs of numbers and prints every cycle's outputs.
const comingFrame = `package main

import (
	"fmt"
	"log"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

%s

func main() {
	b, err := sim.Open(Gcd{Width: 8})
	if err != nil {
		log.Fatal(err)
	}
	for _, pair := range [][2]int64{%s} {
		b.Set(b.In.A, pair[0])
		b.Set(b.In.B, pair[1])
		b.Set(b.In.Start, 1)
		b.Step()
		b.Set(b.In.Start, 0)
		for range 300 {
			fmt.Println(b.Get(b.Out.Done), b.Get(b.Out.Y))
			b.Step()
		}
	}
}
`

// comingBench does the same for the Verilog.
const comingBench = `module bench;
  reg clk = 0, rst = 1, start = 0;
  reg [7:0] a = 0, b = 0;
  wire done;
  wire [7:0] y;
  gcd gcd_0 (.clk(clk), .rst(rst), .start(start), .a(a), .b(b), .done(done), .y(y));
  task edge_;
    begin #1 clk = 1; #1 clk = 0; end
  endtask
  task play(input [7:0] u, input [7:0] v);
    integer i;
    begin
      a = u; b = v; start = 1; edge_; start = 0; #1;
      for (i = 0; i < 300; i = i + 1) begin
        $display("%%0d %%0d", done, y);
        edge_; #1;
      end
    end
  endtask
  initial begin
    edge_; rst = 0;
    %s
    $finish;
  end
endmodule
`

// checkComingFrom runs the Go and, in Icarus, the Verilog of
// docs/coming-from.md side by side.
func checkComingFrom(t *testing.T, p *checked) {
	var gcd, module string
	p.each(func(b docs.Block) bool {
		switch b.Mark {
		case "go":
			gcd = b.Text
			return true
		case "go idioms":
			checkIdioms(t, b.Text)
			return true
		case "verilog":
			module = b.Text
		}
		return false
	})
	pairs, plays := "", ""
	for _, p := range [][2]int{{12, 18}, {255, 1}, {0, 7}, {9, 0}, {0, 0}, {240, 252}, {97, 89}, {64, 64}} {
		pairs += fmt.Sprintf("{%d, %d}, ", p[0], p[1])
		plays += fmt.Sprintf("play(%d, %d);\n    ", p[0], p[1])
	}
	ours := program(t, fmt.Sprintf(comingFrame, gcd, pairs))
	require.Contains(t, ours, "\n1 6\n")

	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "gcd.v"), []byte(module+fmt.Sprintf(comingBench, plays)), 0o644))
	_, err := tool.Run(t.Context(), dir, "iverilog", "-g2005", "-o", "gcd.vvp", "gcd.v")
	require.NoError(t, err)
	theirs, err := tool.Run(t.Context(), dir, "vvp", "-n", "gcd.vvp")
	require.NoError(t, err)
	require.Equal(t, ours, theirs)
}
