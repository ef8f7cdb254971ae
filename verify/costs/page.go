package costs

import (
	"fmt"
	"strings"
)

const head = `# What the units cost

Cells that Yosys %s maps each circuit to, against the bars it is held to. The
page, the numbers and this table come from one command, which takes some
minutes:

` + "```sh\nmake costs\n```" + `

` + "`go test ./verify/costs`" + ` fails when a bar is missed, a number differs from what
is printed here, or the page is stale. It synthesises every entry but the long
ones (marked *), of which it only sees that their Verilog is the one measured.

`

const foot = `
* LUT4: look-up tables of four inputs (LUT4 of ecp5, SB_LUT4 of ice40). Carry: CCU2C, two bits of an adder each, or
  SB_CARRY, one bit each. Multipliers: MULT18X18D or SB_MAC16. Block RAM: DP16KD of 16 Kbit or SB_RAM40_4K of 4 Kbit.
* First attempt: what the unit must beat, the cells of its first, plain form.
* Every entry has one more bar: a memory with a registered read port is in block RAM, in exactly as many blocks as it
  needs, never in look-up tables or flip-flops. On ecp5 the mapper prefers RAM in look-up tables (TRELLIS_DPR16X4, 16 x 4
  bits, not among the LUT4) below 2,048 bits, and needs it for what is read in the same cycle; both are counted too.
* A slice of an FPGA packs cells; what fits is the placer's to say, not this table's.
`

// Page returns docs/costs.md.
func Page(r Record) string {
	var b strings.Builder
	fmt.Fprintf(&b, head, r.Yosys)
	b.WriteString(Rows(Table(), r))
	b.WriteString(foot)
	return b.String()
}

// Rows returns a table of entries in Markdown.
func Rows(entries []Entry, r Record) string {
	var b strings.Builder
	b.WriteString("| entry | circuit | Yosys command | LUT4 | carry | multipliers | flip-flops | block RAM | LUT RAM | bar | first attempt |\n")
	b.WriteString("|---|---|---|---|---|---|---|---|---|---|---|\n")
	for _, e := range entries {
		mark := ""
		if e.Long {
			mark = " *"
		}
		fmt.Fprintf(&b, "| `%s`%s | %s | `%s` |", e.Key, mark, e.What, e.Target)
		result := r.Entries[e.Key]
		for m := range metrics {
			if result == nil {
				b.WriteString(" ? |")
			} else {
				fmt.Fprintf(&b, " %d |", result.Counts[m])
			}
		}
		var bars, first []string
		for _, bar := range e.Bars {
			bars = append(bars, bar.String())
			if bar.First > 0 {
				first = append(first, fmt.Sprintf("%v %d", bar.Metric, bar.First))
			}
		}
		fmt.Fprintf(&b, " %s | %s |\n", strings.Join(bars, ", "), strings.Join(first, ", "))
	}
	return b.String()
}
