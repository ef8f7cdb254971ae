package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/flow"
	"github.com/sparcgen/sparcgen/verify/place"
)

// mostSeeds is the largest number of seeds of a run.
const mostSeeds = 100

func newFlowCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "flow",
		Short: "Place, route and time units on a device with open tools",
		Long: `Write a project for each unit and target (Verilog, Yosys scripts, pins, a
FuseSoC core and a Makefile that runs without this program), run it, and print
cells, clock frequency over several seeds (median and spread, the largest less
the smallest) and the critical path in the circuit's names and lines of source.
A unit is placed behind shift registers, since it has more ports than a device
has pins and so that its inputs and outputs are timed too; they are not counted.
The whole accelerator (--unit core, the default) is placed with the byte stream
that a host talks to. The logs and the bitstream stay in DIR/TARGET/UNIT.

Tools: make tools installs them; those of ecp5 make tools-ecp5.`,
		Example: `  sparcgen flow --unit maxtree --preset tiny --target ice40-up5k --seeds 2
  sparcgen flow --unit distu --lanes 16 --target osu018 --json`,
		Args: noArgs,
	}
	set := cmd.Flags()
	targets := set.String("target", "", "`TARGETS`, separated by commas: "+joined(targetNames()))
	names := set.String("unit", gen.CoreName, "`UNITS` to run, separated by commas; "+gen.CoreName+" is the whole accelerator")
	seeds := set.Int("seeds", 5, "number of seeds of the placer, 1 to 100")
	out := set.String("out", "", "`DIR` to write to (default build/flow/ and the configuration's name)")
	asJSON := set.Bool("json", false, "print one JSON document")
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		chosen, err := chooseTargets(*targets)
		if err != nil {
			return err
		}
		if *seeds < 1 || *seeds > mostSeeds {
			return &config.Error{At: "--seeds", Value: fmt.Sprint(*seeds), Rule: "1 to 100", Fix: "5"}
		}
		units := []gen.Unit{gen.Core()}
		if set.Changed("unit") {
			if units, err = chooseUnits(cmd, append([]gen.Unit{gen.Core()}, gen.Catalogue()...), *names); err != nil {
				return err
			}
		}
		if slices.ContainsFunc(units, func(u gen.Unit) bool { return u.Name == gen.CoreName }) {
			if err := r.CheckWhole(); err != nil {
				return err
			}
		}
		dir := *out
		if dir == "" {
			dir = filepath.Join("build", "flow", r.Name())
		}
		bar := newProgress(cmd.ErrOrStderr(), "flow")
		defer bar.end()
		doc := flowRun{Config: r.Name(), Target: *targets}
		o := place.Options{Progress: bar.step}
		for s := range *seeds {
			o.Seeds = append(o.Seeds, s+1)
		}
		for _, t := range chosen {
			for _, u := range units {
				result, err := place.Run(cmd.Context(), r.Config, u, t, filepath.Join(dir, t.Name, u.Name), o)
				if err != nil {
					return err
				}
				doc.Units = append(doc.Units, result)
			}
		}
		bar.end()
		if *asJSON {
			return printJSON(cmd, doc)
		}
		return printFlow(cmd.OutOrStdout(), doc)
	}
	return cmd
}

// flowRun is the JSON document of flow.
type flowRun struct {
	Config string        `json:"config"`
	Target string        `json:"target"`
	Units  []*place.Unit `json:"units"`
}

func targetNames() []string {
	var names []string
	for _, t := range flow.Targets() {
		names = append(names, t.Name)
	}
	return names
}

// chooseTargets returns the targets of a list of names.
func chooseTargets(list string) ([]flow.Target, error) {
	if list == "" {
		return nil, &config.Error{At: "--target", Value: "", Rule: "one or more of " + joined(targetNames()), Fix: targetNames()[0]}
	}
	var chosen []flow.Target
	for name := range strings.SplitSeq(list, ",") {
		t, err := flow.Find(strings.TrimSpace(name))
		if err != nil {
			return nil, err
		}
		chosen = append(chosen, t)
	}
	return chosen, nil
}
