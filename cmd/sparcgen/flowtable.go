package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
)

// printFlow prints a table of the results, then each critical path.
func printFlow(w io.Writer, doc flowRun) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "unit\ttarget\tLUT4\tcarry\tFF\tDSP\tRAM\tFmax MHz\tspread\tseeds\ts")
	for _, u := range doc.Units {
		var seeds []string
		for _, s := range u.Seeds {
			seeds = append(seeds, fmt.Sprintf("%.1f", s.Fmax))
		}
		fmt.Fprintf(table, "%s\t%s\t%d\t%d\t%d\t%d\t%d\t%.1f\t%.1f\t%s\t%.0f\n", u.Unit, u.Target, u.LUT, u.Carry, u.FF, u.DSP, u.RAM, u.Fmax, u.Spread, strings.Join(seeds, " "), u.Seconds)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	for _, u := range doc.Units {
		fmt.Fprintf(w, "\n%s on %s, module %s, in %s\n", u.Unit, u.Target, u.Module, u.Dir)
		for _, use := range u.Used {
			if use.Used > 0 {
				fmt.Fprintf(w, "  %s: %d of %d (%d %%)\n", use.What, use.Used, use.There, (100*use.Used+use.There/2)/use.There)
			}
		}
		if u.Area > 0 {
			fmt.Fprintf(w, "  cells: %d, %.0f um2\n", u.Cells, u.Area)
		}
		if u.Bitstream != "" {
			fmt.Fprintf(w, "  bitstream: %s\n", u.Bitstream)
		}
		if u.Path == nil {
			continue
		}
		fmt.Fprintf(w, "  critical path of the median seed: %.1f ns logic, %.1f ns routing\n", u.Path.Logic, u.Path.Routing)
		path := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		for _, s := range u.Path.Steps {
			fmt.Fprintf(path, "    %.1f ns\t%s\t%s\n", s.At, s.Signal, s.Source)
		}
		if err := path.Flush(); err != nil {
			return err
		}
	}
	return nil
}
