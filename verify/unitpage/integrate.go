package unitpage

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/gen"
)

// integrate writes how to use the unit alone.
func (p *page) integrate(root string) error {
	v := p.views[0]
	p.printf("## Using it alone\n\n")
	p.printf("```sh\ngo run ./cmd/sparcgen emit --unit %s --preset tiny --out rtl\n", p.unit.Name)
	p.printf("go run ./cmd/sparcgen verify --unit %s --preset tiny --engine native,verilator,icarus --stalls\n```\n\n", p.unit.Name)
	p.printf("writes, and checks against the golden model:\n\n")
	for _, f := range v.files {
		p.printf("- `%s`\n", f)
	}
	p.printf("\nThe file list `%s.f` is in the order of compilation, with names relative to its directory (`verilator -F`, or run the tool there; `iverilog -y DIR` needs no list); the `.core` is for FuseSoC, the `.sdc` constrains the unit as a top of its own; `manifest.json` has the ports for programs. Any field may be set: `--help`.\n\n", v.top.Name)
	p.printf("An instance in a hand-written top, of `tiny`:\n\n```verilog\n%s```\n\n", instance(v.top))
	bench := fmt.Sprintf("tb/%s_tb.v", p.unit.Name)
	switch _, err := os.Stat(filepath.Join(root, bench)); {
	case err == nil:
		p.printf("[`%s`](../../%s) is a self-checking bench in plain Verilog that drives every stream (`make tb`).\n", bench, bench)
	case errors.Is(err, fs.ErrNotExist):
		p.printf("[`tb/`](../../tb/README.md) has benches in plain Verilog of other units, to start from (`make tb`).\n")
	default:
		return err
	}
	p.printf("Inputs are not registered on their way into the first stage, and the `ready` of an input may depend on the `ready` of\n" +
		"an output in the same cycle: where such a path is too long, put registers or a skid buffer in front.\n")
	return nil
}

// instance returns declarations and an instance of a module.
func instance(m gen.ManifestModule) string {
	var decl, bind strings.Builder
	for i, port := range m.Ports {
		kind := "wire"
		if port.Dir == "in" {
			kind = "reg "
		}
		width := ""
		if port.Width > 1 || port.Lanes > 1 {
			width = fmt.Sprintf(" [%d:0]", port.Width-1)
		}
		fmt.Fprintf(&decl, "%s%s %s; // %s\n", kind, width, port.Name, port.Format)
		comma := ","
		if i == len(m.Ports)-1 {
			comma = ""
		}
		fmt.Fprintf(&bind, "  .%s(%s)%s\n", port.Name, port.Name, comma)
	}
	return fmt.Sprintf("%s\n%s u (\n%s);\n", decl.String(), m.Name, bind.String())
}

const rules = `
Every unit alone, for whoever integrates it in a design of their own. The pages and this one are generated:

` + "```sh\n" + command + "\n```" + `

## Rules of every unit

* **Clock and reset.** One clock, ` + "`clk`" + `, rising edge. ` + "`rst`" + ` is synchronous and active high; one cycle is enough, at any time.
  In the cycle after it every ` + "`valid`" + ` is low and whatever was under way is forgotten. Registers of data have no reset:
  they hold anything until a beat has passed, which no valid output shows. A ` + "`" + `ready` + "`" + ` may be high while ` + "`" + `rst` + "`" + ` is: a beat
  offered then is lost. Before the first reset every output is x in simulation.
* **Streams.** Stream NAME has the ports NAME_valid, NAME_ready and its fields. A beat passes at every clock edge at which
  both are 1. ` + "`valid`" + ` does not wait for ` + "`ready`" + `, and never depends on it combinationally; once it is 1 it stays, and the fields
  with it, until the beat has passed. ` + "`ready`" + ` may depend on anything and may be withdrawn. Fields mean nothing while ` + "`valid`" + `
  is 0. A consumer that is always ready ties NAME_ready to 1.
* **Order.** Beats leave in the order in which they came. Nothing is lost or repeated, however the streams stall.
* **Lanes.** Vectors are packed, lane 0 in the low bits.
* **Verilog.** Verilog-2005, one module a file, no parameters: a module's name says its configuration. No warnings from
  ` + "`verilator --lint-only -Wall`" + `. Modules marked ` + "`(* keep_hierarchy *)`" + ` must stay whole: dissolved, they cost several times the cells.

## The units

`

// index returns README.md.
func index(units []*page) string {
	var b strings.Builder
	b.WriteString("# The units\n" + rules)
	b.WriteString("| unit | what it is | in the paper | here, preset `paper` | latency, preset `paper` |\n|---|---|---|---|---|\n")
	for _, p := range units {
		s := p.views[1].sheet
		fmt.Fprintf(&b, "| [%s](%s.md) | %s | %s | %s | %s |\n", p.unit.Name, p.unit.Name, p.unit.Doc, cell(p.unit.Paper), figuresText(s.Throughput), figuresText(s.Latency))
	}
	b.WriteString("\nWhat they cost: [costs.md](../costs.md). What the numbers mean: [arithmetic.md](../arithmetic.md).\n")
	return b.String()
}
