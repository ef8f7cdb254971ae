package scale

import (
	"fmt"
	"strings"
)

const pageHead = `# What large circuits cost

` + "```sh\nsparcgen bench scale --nodes %d --rounds %d --out docs/results/scale.md   # or: make bench-scale\n```" + `

measures four circuits from generators in Go to the first simulated cycle, and writes this page. Measured on: %s.
Times are CPU time of all threads, the garbage collector's too, of the round with the least of %d. What runs is one thread that
never waits: on a machine that does nothing else, less time passes on the wall than the total; on one that does, more
(*wall*). CI measures smaller circuits and fails when the time of a node grows with their number (` + "`go test ./verify/scale`" + `).

`

const pageSteps = `
* Nodes: of the circuit after all passes, those of a module once for each instance. Stored: those of all modules, each
  once; elaboration, passes and Verilog see these, the simulator sees all.
* elaborate: the generators run and make the graph. check: no bit depends on itself. passes: order and simplify. These
  three are ` + "`hdl.Build`" + `. sanity: every rule of the graph is looked at again, which only the tests of the language do.
* emit: the Verilog text. sim.New: flatten, schedule, machine code (%s), state after reset. cycle: drive all inputs, pass an
  edge, read all outputs.
* bar: 10 s, beyond a million nodes in proportion, for the less of total and wall.
* Growth: the time of a node, by that of a node of a circuit of a quarter of the size; 1 is linear.
* Peak: the most memory the process has at once. Kept: of it the circuit, its text and its simulation at the end.

`

// Page returns the report as a page in Markdown: docs/results/scale.md.
func (r *Report) Page() string {
	var b strings.Builder
	fmt.Fprintf(&b, pageHead, r.Nodes, r.Rounds, r.machine(), r.Rounds)
	rows := r.rows()
	for i, row := range rows {
		fmt.Fprintf(&b, "| %s |\n", strings.Join(row, " | "))
		if i == 0 {
			b.WriteString("|---" + strings.Repeat("|---:", len(row)-1) + "|\n")
		}
	}
	engine := ""
	if len(r.Designs) > 0 {
		engine = r.Designs[0].Engine
	}
	fmt.Fprintf(&b, pageSteps, engine)
	b.WriteString("| circuit | what it is | instances | kept of a node | allocated in all |\n|---|---|---:|---:|---:|\n")
	for i := range r.Designs {
		d := &r.Designs[i]
		fmt.Fprintf(&b, "| %s | %s | %s | %d bytes | %s |\n", d.Name, d.What, grouped(d.Instances), int(float64(d.Kept)/float64(d.Nodes)+0.5), megabytes(d.Allocated))
	}
	return b.String()
}
