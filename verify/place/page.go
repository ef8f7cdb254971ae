package place

import (
	"fmt"
	"strings"
)

const pageHead = `# Placed, routed and timed

<!-- Written by the test of verify/place from verify/place/record.json: make fpga -->

Clocks that open tools reach: Yosys and nextpnr on FPGAs, over seeds 1 to 5 unless
fewer are listed (median, and the largest less the smallest), and OpenSTA before
layout on the OSU 0.18 um cells. Each line was printed by its command; all of them run with

` + "```sh\nmake fpga            # hours; make fpga KEYS=distu/16/ice40-up5k,... runs some\n```" + `

which fails when a clock has fallen by more than 5 % or below a bar that it reached
before. A unit is placed behind shift registers that are not counted
([flow.md](../flow.md)); the complete accelerator with its byte stream.

`

// Page returns docs/results/fpga.md.
func Page(r Record) string {
	var b strings.Builder
	b.WriteString(pageHead)
	b.WriteString("| entry | what | LUT4 | carry | flip-flops | multipliers | block RAM | MHz | spread | bar | first attempt |\n|---|---|---|---|---|---|---|---|---|---|---|\n")
	for _, e := range Table() {
		n := r.Entries[e.Key]
		if n == nil {
			fmt.Fprintf(&b, "| `%s` | %s | | | | | | not measured | | %g | %s |\n", e.Key, e.What, e.Bar, e.First)
			continue
		}
		mhz, spread := "does not fit", ""
		if n.Unfit == "" {
			mhz, spread = fmt.Sprintf("%.1f", n.Fmax), fmt.Sprintf("%.1f", n.Spread)
			if n.Fmax < e.Bar {
				mhz += " (missed)"
			}
		}
		fmt.Fprintf(&b, "| `%s` | %s | %d | %d | %d | %d | %d | %s | %s | %g | %s |\n", e.Key, e.What, n.LUT, n.Carry, n.FF, n.DSP, n.RAM, mhz, spread, e.Bar, e.First)
	}
	for _, e := range Table() {
		if n := r.Entries[e.Key]; n != nil {
			writeEntry(&b, &e, n)
		}
	}
	return b.String()
}

// writeEntry writes what an entry uses of its device, and the path that binds it.
func writeEntry(b *strings.Builder, e *Entry, n *Result) {
	fmt.Fprintf(b, "\n## %s\n\n```sh\n%s\n```\n\n", e.Key, e.Command())
	if n.Unfit != "" {
		fmt.Fprintf(b, "Does not fit: %s.\n", n.Unfit)
		return
	}
	if len(n.Seeds) > 1 {
		fmt.Fprintf(b, "Seeds: %s MHz.\n", joinFloats(n.Seeds))
	} else {
		fmt.Fprintf(b, "One run: %s MHz.\n", joinFloats(n.Seeds))
	}
	for _, u := range n.Used {
		if u.Used > 0 {
			fmt.Fprintf(b, "%s: %d of %d. ", capital(u.What), u.Used, u.There)
		}
	}
	if n.Area > 0 {
		fmt.Fprintf(b, "%d cells, %.0f um2. ", n.Cells, n.Area)
	}
	if n.Path == nil {
		b.WriteString("\n")
		return
	}
	fmt.Fprintf(b, "Critical path of the median seed: %.1f ns logic, %.1f ns routing.\n\n| ns | signal | source |\n|---|---|---|\n", n.Path.Logic, n.Path.Routing)
	for _, s := range n.Path.Steps {
		fmt.Fprintf(b, "| %.1f | `%s` | %s |\n", s.At, s.Signal, s.Source)
	}
}

func joinFloats(list []float64) string {
	var out []string
	for _, x := range list {
		out = append(out, fmt.Sprintf("%.1f", x))
	}
	return strings.Join(out, ", ")
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
