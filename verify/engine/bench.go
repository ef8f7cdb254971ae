package engine

import (
	"fmt"
	"strings"
)

// icarusBench returns the Verilog bench of a wrapped circuit: it obeys the
// commands of driver.h in text on standard input. Rows are binary numbers, the
// last lane first: binary so that each unknown bit is seen as itself (a hex
// digit with an x could belong to two lanes).
func icarusBench(w *Circuit) string {
	var conns []string
	connect := func(bus string, ports []Port) int {
		at := 0
		for _, p := range ports {
			conns = append(conns, fmt.Sprintf(".%s(%s[%d:%d])", p.Name, bus, at+p.Bits()-1, at))
			at += p.Bits()
		}
		return max(at, 1)
	}
	in := connect("in", w.Inputs)
	out := connect("out", w.Outputs)
	return fmt.Sprintf(benchText, in-1, out-1, w.Top, strings.Join(conns, ", "))
}

const benchText = `module sparcgen_bench;
  reg clk, rst;
  reg [%d:0] in;
  wire [%d:0] out;
  reg [7:0] command;
  integer n, got;
  %s top (.clk(clk), .rst(rst), %s);
  initial begin
    clk = 0;
    in = 0;
    rst = 1;
    #1 clk = 1;
    #1 clk = 0;
    rst = 0;
    got = $fscanf(32'h8000_0000, " %%c %%d", command, n);
    while (got == 2) begin
      if (command == "R") begin
        while (n > 0) begin
          got = $fscanf(32'h8000_0000, " %%b", in);
          #1 $display("%%b", out);
          clk = 1;
          #1 clk = 0;
          n = n - 1;
        end
      end else begin
        got = $fscanf(32'h8000_0000, " %%b", in);
        #1;
        if (command == "P") $display("%%b", out);
        while (n > 0) begin
          #1 clk = 1;
          #1 clk = 0;
          n = n - 1;
        end
      end
      $fflush;
      got = $fscanf(32'h8000_0000, " %%c %%d", command, n);
    end
    $finish;
  end
endmodule
`

// bitsOf writes a row as a binary number, lane 0 in the low bits.
func bitsOf(lanes []lane, row []uint64) string {
	total := 0
	for _, l := range lanes {
		total += l.width
	}
	if total == 0 {
		return "0"
	}
	text := make([]byte, total)
	at, word := total, 0
	for _, l := range lanes {
		for b := range l.width {
			at--
			text[at] = '0' + byte(row[word+b/64]>>(b%64)&1)
		}
		word += (l.width + 63) / 64
	}
	return string(text)
}

// parseBits reads a binary number with x and z into a row and its unknown bits.
func parseBits(lanes []lane, text string, row, unknown []uint64) error {
	total := 0
	for _, l := range lanes {
		total += l.width
	}
	if len(text) != total {
		return fmt.Errorf("the bench answered %d bits instead of %d: %.80q", len(text), total, text)
	}
	clear(row)
	clear(unknown)
	at, word := total, 0
	for _, l := range lanes {
		for b := range l.width {
			at--
			switch text[at] {
			case '1':
				row[word+b/64] |= 1 << (b % 64)
			case '0':
			default:
				unknown[word+b/64] |= 1 << (b % 64)
			}
		}
		word += (l.width + 63) / 64
	}
	return nil
}
