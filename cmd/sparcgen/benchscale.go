package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/outdir"
	"github.com/sparcgen/sparcgen/verify/scale"
)

func newBenchScaleCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "scale",
		Short: "Measure circuits of a million nodes, from generators to the first cycle",
		Long: `Measure what large circuits cost: the time of every step from generators in Go
to the first simulated cycle (elaborate, check, simplify, every rule of the graph,
Verilog, flatten and schedule and compile, one cycle with all ports), and the most
memory the process has at once. Four circuits grow to about --nodes nodes after
all passes, instances counted each: chain (every operation on the one before),
macs (rows of 64 multiply-accumulate lanes in one module), cores (instances of one
RISC-V processor with memories) and modules (thousands of different modules).

Times are CPU time of all threads, of the round with the least; the wall time of all
steps stands beside them. A circuit has 10 s, and beyond a million nodes more in
proportion, on the wall or of CPU time, whichever is less, so that other work on the
machine does not count; one that takes longer is exit code 1. Growth compares the
time of a node with that in a circuit of a quarter of the size; 1 is linear.`,
		Example: `  sparcgen bench scale --nodes 20000
  sparcgen bench scale --nodes 10000 --design chain,cores --rounds 1 --json`,
		Args: noArgs,
	}
	set := cmd.Flags()
	set.SortFlags = false
	nodes := set.Int("nodes", 1_000_000, "`N` nodes a circuit, about")
	names := set.String("design", "", "`CIRCUITS` to measure, separated by commas; all four when not given")
	rounds := set.Int("rounds", 3, "`N` rounds; the one of the least CPU time counts")
	out := set.String("out", "", "`FILE` for the report as a page in Markdown")
	asJSON := set.Bool("json", false, "print one JSON document")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if *nodes < scale.Least || *nodes > scale.Most {
			return &config.Error{At: "--nodes", Value: strconv.Itoa(*nodes), Rule: fmt.Sprintf("a whole number from %d to %d", scale.Least, scale.Most), Fix: "1000000"}
		}
		if *rounds < 1 {
			return &config.Error{At: "--rounds", Value: strconv.Itoa(*rounds), Rule: "a whole number of at least 1", Fix: "3"}
		}
		if set.Changed("out") && *out == "" {
			return &config.Error{At: "--out", Value: "", Rule: "the path of a file", Fix: "scale.md"}
		}
		designs, err := choose("circuit", scale.Designs(), func(d scale.Design) string { return d.Name }, set.Changed("design"), *names)
		if err != nil {
			return err
		}
		bar := newProgress(cmd.ErrOrStderr(), "bench")
		report, err := scale.Run(cmd.Context(), designs, scale.Options{Nodes: *nodes, Rounds: *rounds, Progress: bar.step})
		bar.end()
		if err != nil {
			return err
		}
		if *out != "" {
			if err := outdir.ReplaceFile(cmd.Context(), outdir.OS{}, *out, []byte(report.Page())); err != nil {
				return err
			}
		}
		return printReport(cmd, *asJSON, report, report.OK())
	}
	return cmd
}
