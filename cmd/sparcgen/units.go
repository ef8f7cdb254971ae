package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/verify/costs"
)

func newUnitsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "units",
		Short: "List the units of a configuration with their ports",
		Long: `List the units that emit writes, in the configuration at hand: what each is and
what the paper has of it, the parameters of its generator with the
configuration fields they follow from, latency and throughput when nothing
stalls, its module's ports with width and format, and what entries of the cost
table (docs/costs.md) of the unit cost. docs/units has a page for each.`,
		Example: `  sparcgen units
  sparcgen units --preset tiny --unit expu --json`,
		Args: noArgs,
	}
	set := cmd.Flags()
	names := set.String("unit", "", "`UNITS` to list, separated by commas; all when not given")
	asJSON := set.Bool("json", false, "print one JSON document")
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		units, err := chooseUnits(cmd, gen.Catalogue(), *names)
		if err != nil {
			return err
		}
		record, err := costs.Recorded()
		if err != nil {
			return err
		}
		doc := unitList{Config: r.Name()}
		for _, u := range units {
			m, _, err := gen.Render(cmd.Context(), r.Config, []gen.Unit{u}, gen.Options{})
			if err != nil {
				return err
			}
			top := m.Modules[len(m.Modules)-1]
			entry := unitEntry{Name: u.Name, Doc: u.Doc, Paper: u.Paper, Module: top.Name, Sheet: u.Sheet(r.Config), Ports: top.Ports}
			for _, e := range costs.Table() {
				if e.Unit == u.Name {
					entry.Costs = append(entry.Costs, unitCost{e.Key, e.What, string(e.Target), record.Entries[e.Key]})
				}
			}
			doc.Units = append(doc.Units, entry)
		}
		if *asJSON {
			return printJSON(cmd, doc)
		}
		return printUnits(cmd.OutOrStdout(), doc)
	}
	return cmd
}

// unitList is the JSON document of units.
type unitList struct {
	Config string      `json:"config"`
	Units  []unitEntry `json:"units"`
}

type unitEntry struct {
	Name   string `json:"name"`
	Doc    string `json:"doc"`
	Paper  string `json:"paper"` // what the paper's machine has
	Module string `json:"module"`
	gen.Sheet
	Ports []gen.ManifestPort `json:"ports"`
	Costs []unitCost         `json:"costs"` // of circuits in the cost table, not of the configuration at hand
}

// unitCost is an entry of the cost table.
type unitCost struct {
	Key    string        `json:"key"`
	What   string        `json:"what"`
	Target string        `json:"target"` // the Yosys command
	Cells  *costs.Result `json:"cells"`
}

// printUnits prints a block for each unit.
func printUnits(w io.Writer, doc unitList) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for i, u := range doc.Units {
		if i > 0 {
			fmt.Fprintln(table)
		}
		fmt.Fprintf(table, "%s: %s\n  in the paper: %s\n  module %s of %s\n", u.Name, u.Doc, u.Paper, u.Module, u.Generator)
		for _, p := range u.Parameters {
			from := "fixed"
			if len(p.From) > 0 {
				from = "from " + strings.Join(p.From, ", ")
			}
			fmt.Fprintf(table, "  %s\t%v\t%s\n", p.Name, p.Value, from)
		}
		fmt.Fprintln(table, "  latency")
		for _, f := range u.Latency {
			fmt.Fprintf(table, "    %v\n", f)
		}
		fmt.Fprintln(table, "  throughput")
		for _, f := range u.Throughput {
			fmt.Fprintf(table, "    %v\n", f)
		}
		fmt.Fprintln(table, "  ports")
		for _, p := range u.Ports {
			format := p.Format
			if p.Lanes > 1 {
				format = fmt.Sprintf("%d x %s", p.Lanes, p.Format)
			}
			fmt.Fprintf(table, "    %s\t%s\t%d\t%s\n", p.Dir, p.Name, p.Width, format)
		}
		fmt.Fprintln(table, "  cost, of circuits in docs/costs.md")
		for _, c := range u.Costs {
			fmt.Fprintf(table, "    %s\t%v\n", c.Key, c.Cells)
		}
	}
	return table.Flush()
}
