package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen"
)

func newUnitsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "units",
		Short: "List the units of a configuration with their ports",
		Long: `List the units that emit writes: what each is, its module in the configuration
at hand, and the module's ports with width and format.`,
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
		units, err := chooseUnits(cmd, gen.Units(), *names)
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
			doc.Units = append(doc.Units, unitEntry{u.Name, u.Doc, top.Name, top.Ports})
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
	Name   string             `json:"name"`
	Doc    string             `json:"doc"`
	Module string             `json:"module"`
	Ports  []gen.ManifestPort `json:"ports"`
}

// printUnits prints a block for each unit.
func printUnits(w io.Writer, doc unitList) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for i, u := range doc.Units {
		if i > 0 {
			fmt.Fprintln(table)
		}
		fmt.Fprintf(table, "%s: %s\n  module %s\n", u.Name, u.Doc, u.Module)
		for _, p := range u.Ports {
			format := p.Format
			if p.Lanes > 1 {
				format = fmt.Sprintf("%d x %s", p.Lanes, p.Format)
			}
			fmt.Fprintf(table, "  %s\t%s\t%d\t%s\n", p.Dir, p.Name, p.Width, format)
		}
	}
	return table.Flush()
}
