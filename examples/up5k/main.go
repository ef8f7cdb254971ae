// Command up5k writes an example for a board with an iCE40 UP5K in its QFN-48
// package (pins of the iCEBreaker): Verilog, constraints and a Makefile that
// makes the bitstream.
//
//	go run ./examples/up5k blinky build/blinky && make -C build/blinky
//	go run ./examples/up5k rv32i build/rv32i && make -C build/rv32i
//
// The tools are yosys, nextpnr-ice40 and icepack (packages yosys,
// nextpnr-ice40, fpga-icestorm); iceprog writes the bitstream to the board.
package main

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/examples/blinky"
	"github.com/sparcgen/sparcgen/examples/rv32i/soc"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// clock is the board's, in Hz.
const clock = 12_000_000

//go:embed Makefile.flow
var makefile string

// example is a circuit with its pins.
type example struct {
	build func() (*hdl.Circuit, error)
	pins  []pin
}

type pin struct{ port, pin string }

var examples = map[string]example{
	"blinky": {
		func() (*hdl.Circuit, error) { return hdl.Build(blinky.Blinky{Half: clock / 2}) },
		[]pin{{"led", "11"}},
	},
	"rv32i": {
		func() (*hdl.Circuit, error) {
			program, err := soc.Hello()
			if err != nil {
				return nil, err
			}
			return hdl.Build(soc.Soc{Program: program, Divisor: clock / 115200})
		},
		[]pin{{"line", "9"}, {"leds[0]", "26"}, {"leds[1]", "27"}, {"leds[2]", "25"}, {"leds[3]", "23"},
			{"leds[4]", "21"}, {"leds[5]", "11"}, {"leds[6]", "37"}, {"leds[7]", "4"}},
	},
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: up5k blinky|rv32i DIRECTORY")
		os.Exit(2)
	}
	e, ok := examples[os.Args[1]]
	if !ok {
		fmt.Fprintf(os.Stderr, "up5k: there is no example %q; there are blinky and rv32i\n", os.Args[1])
		os.Exit(2)
	}
	if err := write(e, os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "up5k:", err)
		os.Exit(1)
	}
}

// write writes everything into dir.
func write(e example, dir string) error {
	c, err := e.build()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	if err := verilog.Write(c, dir); err != nil {
		return err
	}
	top := c.Design().Top()
	board, pcf := board(top.Name, e.pins)
	for name, text := range map[string]string{"board.v": board, "board.pcf": pcf, "Makefile": makefile} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// board returns the top of the board, which resets the circuit for the first
// cycles (registers of an iCE40 begin with 0), and the places of its pins.
func board(top string, pins []pin) (text, pcf string) {
	var ports, connections, places strings.Builder
	widths := map[string]int{}
	var names []string
	for _, p := range pins {
		name, _, _ := strings.Cut(p.port, "[")
		if widths[name] == 0 {
			names = append(names, name)
		}
		widths[name]++
		fmt.Fprintf(&places, "set_io %s %s\n", p.port, p.pin)
	}
	for _, name := range names {
		if widths[name] == 1 {
			fmt.Fprintf(&ports, ",\n  output %s", name)
		} else {
			fmt.Fprintf(&ports, ",\n  output [%d:0] %s", widths[name]-1, name)
		}
		fmt.Fprintf(&connections, ", .%s(%s)", name, name)
	}
	text = fmt.Sprintf(`module board (
  input clk%s
);
  reg [3:0] ready = 0;
  always @(posedge clk)
    if (!ready[3]) ready <= ready + 4'd1;
  %s circuit (.clk(clk), .rst(!ready[3])%s);
endmodule
`, ports.String(), top, connections.String())
	return text, "set_io clk 35\n" + places.String() + fmt.Sprintf("set_frequency clk %d\n", clock/1_000_000)
}
