package prove

import (
	"fmt"
	"strings"
	"time"
)

// Command runs every proof and every mutant.
const Command = "go test ./verify/prove"

// Page writes docs/proofs.md: the table of proofs, with the time that each took
// (its mutants not counted).
func Page(proofs []Proof, took map[string]time.Duration) string {
	var b strings.Builder
	b.WriteString(`# What is proved

<!-- Written by the tests of verify/prove from its table: ` + Command + ` -update -->

Beside simulation, parts of the circuits are proved. All of it runs with

    ` + Command + `

and needs yosys (with yosys-smtbmc) and z3, which ` + "`make tools`" + ` installs. Each proof is
repeated on circuits with a planted mistake, listed under the table, and the test
fails unless each of these is refuted.

Ways to prove, all but the last two with yosys-smtbmc and z3 on the emitted Verilog:

- *all inputs*: a circuit without state, every input.
- *k-induction*: for all time, from reset on, with any inputs and any resets. The
  claim holds in the first k cycles, and whenever it held in k cycles in a row it
  holds in the next.
- *bounded*: every sequence of inputs of so many cycles from reset; nothing is
  said about later ones.
- *all states and inputs of one cycle*: z3 on the graph from which the Verilog is written.
- *linear forms and exact ranges*: no solver. Every node of a tree is followed as
  a linear form of the lanes in exact integers, and its width must hold its least
  and greatest value; so no bit is lost anywhere. This has no limit of size.

Proofs of pipelines leave stalls out where the table has a proof that the unit stands
still while it stalls. Seconds are of one run on two cores that other work shared.

| proof | what holds | sizes | how | s |
|---|---|---|---|---|
`)
	for _, p := range proofs {
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s |\n", p.Key, p.Claim, p.Sizes, p.Method.Describe(), seconds(took[p.Key]))
	}
	b.WriteString("\n## Mistakes that are refuted\n\n| proof | planted mistakes |\n|---|---|\n")
	for _, p := range proofs {
		var list []string
		for _, m := range p.Mutants {
			list = append(list, m.What)
		}
		fmt.Fprintf(&b, "| `%s` | %s |\n", p.Key, strings.Join(list, "; "))
	}
	return b.String()
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.1f", d.Seconds()) }

// Took reads the times that a page states.
func Took(page string) map[string]time.Duration {
	took := map[string]time.Duration{}
	for line := range strings.Lines(page) {
		cells := strings.Split(strings.TrimSpace(line), " | ")
		if len(cells) != 5 {
			continue
		}
		key := strings.Trim(cells[0], "|` ")
		if d, err := time.ParseDuration(strings.TrimSuffix(cells[4], " |") + "s"); err == nil {
			took[key] = d
		}
	}
	return took
}
