package cover

import (
	"fmt"
	"io"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Text writes the report for a terminal: of each circuit the numbers, then what
// is missing, by source line, state machine and signal.
func (r *Report) Text(w io.Writer) error {
	var b strings.Builder
	for i := range r.Circuits {
		if i > 0 {
			b.WriteByte('\n')
		}
		r.Circuits[i].text(&b)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// String returns the text of the report.
func (r *Report) String() string {
	var b strings.Builder
	_ = r.Text(&b) // to memory
	return b.String()
}

func (c *Circuit) text(b *strings.Builder) {
	fmt.Fprintf(b, "coverage of %s\n", c.Name)
	for k := range numKinds {
		if n := c.Count(k); n.Of > 0 {
			fmt.Fprintf(b, "  %-12s %6d of %6d  %5.1f %%\n", k, n.Seen, n.Of, n.Percent())
		}
	}
	heading := "lines with arms not seen\n"
	for _, l := range c.Lines() {
		if len(l.Missing) > 0 {
			fmt.Fprintf(b, "%s  %s:%d: %d of %d: never %s\n", heading, ir.ShortPath(l.File), l.Line, l.Seen, l.Of, strings.Join(l.Missing, ", never "))
			heading = ""
		}
	}
	for _, k := range c.Machines() {
		fmt.Fprintf(b, "state machine %s (%s:%d)\n", k.Name, ir.ShortPath(k.File), k.Line)
		visits(b, "states", k.States)
		if len(k.Transitions) == 0 {
			b.WriteString("  transitions: the next state is computed; which can occur is not known\n")
			continue
		}
		visits(b, "transitions", k.Transitions)
	}
	heading = "signals with bits that did not toggle\n"
	for _, s := range c.Signals() {
		if len(s.Missing) > 0 {
			fmt.Fprintf(b, "%s  %s: %d of %d: never %s\n", heading, s.Name, s.Seen, s.Of, shortened(s.Missing))
			heading = ""
		}
	}
}

// visits writes which were seen and which not.
func visits(b *strings.Builder, what string, list []Visit) {
	var seen, missing []string
	for _, v := range list {
		if v.Seen {
			seen = append(seen, v.What)
		} else {
			missing = append(missing, v.What)
		}
	}
	if len(seen) > 0 {
		fmt.Fprintf(b, "  %s seen: %s\n", what, strings.Join(seen, ", "))
	}
	if len(missing) > 0 {
		fmt.Fprintf(b, "  %s not seen: %s\n", what, strings.Join(missing, ", "))
	}
}

// shortened joins a list, and counts what would be too much to read.
func shortened(list []string) string {
	const most = 6
	if len(list) <= most {
		return strings.Join(list, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(list[:most], ", "), len(list)-most)
}
