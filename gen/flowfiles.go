package gen

import (
	"fmt"
	"strings"
)

// clockPeriod is the period in ns that the constraints ask for: 100 MHz.
const clockPeriod = 10

// ioDelay is the share of a period, in percent, that is left to the logic
// outside a top at its inputs and at its outputs.
const ioDelay = 20

// fileList returns a Verilog file list (-f) of modules in the order given.
func fileList(files []string) string { return strings.Join(files, "\n") + "\n" }

// coreFile returns the FuseSoC core (CAPI2) of a top.
func coreFile(top, doc string, files []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "CAPI=2:\nname: sparcgen:rtl:%s:0\ndescription: %q\n", top, doc)
	b.WriteString("filesets:\n  rtl:\n    files:\n")
	for _, f := range files {
		fmt.Fprintf(&b, "      - %s\n", f)
	}
	fmt.Fprintf(&b, "    file_type: verilogSource-2005\n  constraints:\n    files:\n      - %s.sdc\n    file_type: SDC\n", top)
	fmt.Fprintf(&b, `targets:
  default:
    filesets: [rtl]
    toplevel: %[1]s
  lint:
    default_tool: verilator
    filesets: [rtl]
    toplevel: %[1]s
    tools:
      verilator:
        mode: lint-only
        verilator_options: [-Wall]
  synth:
    filesets: [rtl, constraints]
    toplevel: %[1]s
`, top)
	return b.String()
}

// constraints returns the timing constraints (SDC) of a top: its clock, and
// what is left of a period for the logic at its ports. A top without a clock
// gets a virtual one, so that its paths from input to output are timed.
func constraints(ports []ManifestPort) string {
	clock, source := "virtual", ""
	var ins, outs []string
	for _, p := range ports {
		switch {
		case p.Format == "clock":
			clock, source = p.Name, fmt.Sprintf(" [get_ports %s]", p.Name)
		case p.Dir == "in":
			ins = append(ins, p.Name)
		default:
			outs = append(outs, p.Name)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "create_clock -name %s -period %d%s\n", clock, clockPeriod, source)
	delay := func(command string, names []string) {
		if len(names) > 0 {
			fmt.Fprintf(&b, "%s -clock %s %d [get_ports {%s}]\n", command, clock, clockPeriod*ioDelay/100, strings.Join(patterns(names, ports), " "))
		}
	}
	delay("set_input_delay", ins)
	delay("set_output_delay", outs)
	return b.String()
}

// patterns returns the names as get_ports finds them: name[*] for a vector.
func patterns(names []string, ports []ManifestPort) []string {
	width := make(map[string]int, len(ports))
	for _, p := range ports {
		width[p.Name] = p.Width
	}
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = n
		if width[n] > 1 {
			out[i] += "[*]"
		}
	}
	return out
}
