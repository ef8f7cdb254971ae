package engine

import (
	"fmt"
	"strings"
)

// wrapperTop is the module that holds the circuits of one simulator. Its ports
// are clk, rst, i0, i1, ... and o0, o1, ..., so that no name of a circuit
// reaches the driver.
const wrapperTop = "sparcgen_top"

// wrapper instantiates circuits side by side: the row of the whole is the
// rows of the circuits one after the other.
func wrapper(circuits []Circuit) Circuit {
	var ports, body []string
	w := Circuit{Top: wrapperTop, Clock: "clk", Reset: "rst"}
	ports = append(ports, "input clk", "input rst")
	for k, c := range circuits {
		var conns []string
		if c.Clock != "" {
			conns = append(conns, fmt.Sprintf(".%s(clk)", c.Clock))
		}
		if c.Reset != "" {
			conns = append(conns, fmt.Sprintf(".%s(rst)", c.Reset))
		}
		add := func(dir, letter string, list *[]Port, from []Port) {
			for _, p := range from {
				if p.Bits() == 0 {
					continue // a vector without lanes is no port in Verilog
				}
				name := fmt.Sprintf("%s%d", letter, len(*list))
				ports = append(ports, fmt.Sprintf("%s [%d:0] %s", dir, p.Bits()-1, name))
				conns = append(conns, fmt.Sprintf(".%s(%s)", p.Name, name))
				*list = append(*list, Port{Name: name, Width: p.Width, Lanes: p.Lanes})
			}
		}
		add("input", "i", &w.Inputs, c.Inputs)
		add("output", "o", &w.Outputs, c.Outputs)
		body = append(body, fmt.Sprintf("  %s u%d (%s);", c.Top, k, strings.Join(conns, ", ")))
		w.Files = append(w.Files, c.Files...)
	}
	text := fmt.Sprintf("module %s (\n  %s\n);\n%s\nendmodule\n", wrapperTop, strings.Join(ports, ",\n  "), strings.Join(body, "\n"))
	w.Files = append(w.Files, File{wrapperTop + ".v", text})
	return w
}
