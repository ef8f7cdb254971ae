package engine

import (
	"fmt"
	"strings"
)

// icarusBench returns the Verilog bench of a wrapped circuit: it obeys the
// commands of driver.h in text on standard input. A row is one binary number a
// port: binary so that each unknown bit is seen as itself (a hex digit with an
// x could belong to two lanes), a port each because Icarus copies the whole of
// a vector when a part of it changes.
func icarusBench(w *Circuit) string {
	var declare, connect, read, write strings.Builder
	for _, p := range w.Inputs {
		fmt.Fprintf(&declare, "  reg [%d:0] %s;\n", p.Bits()-1, p.Name)
		fmt.Fprintf(&connect, ", .%s(%s)", p.Name, p.Name)
		fmt.Fprintf(&read, "      got = $fscanf(32'h8000_0000, \" %%b\", %s);\n", p.Name)
	}
	for _, p := range w.Outputs {
		fmt.Fprintf(&declare, "  wire [%d:0] %s;\n", p.Bits()-1, p.Name)
		fmt.Fprintf(&connect, ", .%s(%s)", p.Name, p.Name)
		fmt.Fprintf(&write, "      $write(\"%%b \", %s);\n", p.Name)
	}
	zero := ""
	for _, p := range w.Inputs {
		zero += fmt.Sprintf("    %s = 0;\n", p.Name)
	}
	return fmt.Sprintf(benchText, declare.String(), w.Top, connect.String(), read.String(), write.String(), zero)
}

const benchText = `module sparcgen_bench;
  reg clk, rst;
  reg [7:0] command;
  integer n, got;
%s  %s top (.clk(clk), .rst(rst)%s);
  task receive;
    begin
      got = 0;
%s    end
  endtask
  task answer;
    begin
%s      $display("");
    end
  endtask
  task edges;
    begin
      clk = 1;
      #1 clk = 0;
    end
  endtask
  initial begin
    clk = 0;
    rst = 1;
%s    #1 edges;
    rst = 0;
    got = $fscanf(32'h8000_0000, " %%c %%d", command, n);
    while (got == 2) begin
      if (command == "R") begin
        while (n > 0) begin
          receive;
          #1 answer;
          edges;
          n = n - 1;
        end
      end else begin
        receive;
        #1;
        if (command == "P") answer;
        while (n > 0) begin
          #1 edges;
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

// appendBits appends a row as one binary number a port, lane 0 in the low bits.
func appendBits(text []byte, ports []Port, row []uint64) []byte {
	for _, p := range ports {
		for lane := p.Lanes - 1; lane >= 0; lane-- {
			words := row[lane*p.words():]
			for b := p.Width - 1; b >= 0; b-- {
				text = append(text, '0'+byte(words[b/64]>>(b%64)&1))
			}
		}
		row = row[p.Lanes*p.words():]
		text = append(text, ' ')
	}
	return append(text, '\n')
}

// parseBits reads such a row, with x and z, into values and unknown bits.
func parseBits(ports []Port, text string, row, unknown []uint64) error {
	clear(row)
	clear(unknown)
	fields := strings.Fields(text)
	if len(fields) != len(ports) {
		return fmt.Errorf("the bench answered %d ports instead of %d: %.80q", len(fields), len(ports), text)
	}
	for i, p := range ports {
		digits := fields[i]
		if len(digits) != p.Bits() {
			return fmt.Errorf("the bench answered %d bits instead of %d: %.80q", len(digits), p.Bits(), digits)
		}
		for lane := p.Lanes - 1; lane >= 0; lane-- {
			for b := p.Width - 1; b >= 0; b-- {
				word, bit := lane*p.words()+b/64, uint64(1)<<(b%64)
				switch digits[0] {
				case '0':
				case '1':
					row[word] |= bit
				default:
					unknown[word] |= bit
				}
				digits = digits[1:]
			}
		}
		row, unknown = row[p.Lanes*p.words():], unknown[p.Lanes*p.words():]
	}
	return nil
}
