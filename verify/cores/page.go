package cores

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/gen/flow"
	"github.com/sparcgen/sparcgen/verify/place"
)

//go:embed record.json
var record []byte

// published is the part of the page that is written by hand.
//
//go:embed published.md
var published string

// recorded returns what was measured last, by KEY/TARGET.
func recorded() (map[string]*place.Result, error) {
	r := map[string]*place.Result{}
	err := json.Unmarshal(record, &r)
	return r, err
}

const head = `# The processor of examples/rv32i beside others

<!-- Written by the test of verify/cores from its record.json and published.md: make cores -->

` + "```sh\nmake cores           # an hour; make cores KEYS=rv32i/ice40-up5k,... runs some\n```" + `

places and routes this core, and PicoRV32 and VexRiscv from the packages that LiteX uses
(pythondata-cpu-picorv32 1.0.post218, pythondata-cpu-vexriscv 1.0.1.post407 of PyPI), by the same
script: Yosys and nextpnr, so many seeds from 1 on, median and spread (the largest less the smallest). A core
is placed behind shift registers that are not counted ([flow.md](../flow.md)): all its inputs come from registers and
all its outputs end in some. The computer has its memories inside.

`

const cycles = `
Clocks are alike on the UP5K. On the ECP5 PicoRV32's is higher: it does in several cycles what the others do in one.
What a clock is worth differs. This core takes one cycle for an instruction, one more for a load and for a jump or
branch taken, and shifts by any amount in one. PicoRV32 takes 3 to 6, a shift 4 to 14 (its README; with the barrel shifter
fewer). VexRiscv Min takes one if no operand is in flight, which it waits for, and a cycle for each bit of a shift.
All three trap on illegal instructions; this core and VexRiscv have the CSRs of machine mode, VexRiscv
interrupts and counters too, PicoRV32 counters. The block RAM of a core is its register file;
on the ECP5 that of PicoRV32 and of this core is in look-up tables, uncounted, and a function of five to seven inputs counts there as two to eight LUT4.

`

// Page returns docs/results/rv32i.md.
func Page(r map[string]*place.Result) string {
	var b strings.Builder
	b.WriteString(head)
	for _, name := range Targets {
		target, err := flow.Find(name)
		if err != nil {
			panic(err) // Targets are names of flow
		}
		fmt.Fprintf(&b, "## %s\n\n| entry | what | LUT4 | flip-flops | block RAM | MHz | spread | seeds |\n|---|---|---|---|---|---|---|---|\n", target.What)
		for _, e := range Table() {
			key := e.Key + "/" + name
			n := r[key]
			switch {
			case n == nil:
				fmt.Fprintf(&b, "| `%s` | %s | | | | not measured | | |\n", key, e.What)
			case n.Unfit != "":
				fmt.Fprintf(&b, "| `%s` | %s | %d | %d | %d | does not fit | | |\n", key, e.What, n.LUT, n.FF, n.RAM)
			default:
				fmt.Fprintf(&b, "| `%s` | %s | %d | %d | %d | %.1f | %.1f | %d |\n", key, e.What, n.LUT, n.FF, n.RAM, n.Fmax, n.Spread, len(n.Seeds))
			}
		}
		b.WriteString("\n")
	}
	b.WriteString(strings.TrimPrefix(cycles, "\n"))
	b.WriteString(published)
	return b.String()
}
