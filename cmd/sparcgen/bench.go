package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/verify/bench"
)

func newBenchCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure the simulator and the language",
		Long: `Measure the native simulator against Verilator (sim), or what circuits of a
million nodes cost from generators to the first simulated cycle (scale).`,
		Example: `  sparcgen bench sim --help
  sparcgen bench scale --help`,
		Args: cobra.ArbitraryArgs, // unknown benchmarks arrive here
	}
	cmd.AddCommand(newBenchSimCommand(), newBenchScaleCommand())
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		var names, lines []string
		for _, c := range cmd.Commands() {
			names = append(names, c.Name())
			lines = append(lines, c.CommandPath())
		}
		if len(args) == 0 {
			return fmt.Errorf("bench: say what to measure: %s", strings.Join(lines, " or "))
		}
		return unknown("benchmark", args[0], "", names)
	}
	return cmd
}

func newBenchSimCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "sim",
		Short: "Measure the native simulator against Verilator",
		Long: `Measure the native simulator against Verilator on three circuits, both in one
run: mac (16 x 64 multiply-accumulate lanes), argmin (L1 distance of 64 lanes and
argmin) and cache (a state machine with memories). Printed are the cycles a
second of CPU time, the best of the rounds in which the two take turns, and the
time from nothing to the end of the first 10,000 cycles: elaboration, schedule
and machine code on one side, Verilator and g++ on the other. Verilator is built
with -O3, g++ -O2, one thread and no ccache, and is driven without a pipe.
The checksums of all outputs must be equal; a missed bar is exit code 1.

With --units the units of a configuration are measured too, with random inputs
and without a bar; building them takes Verilator minutes. --design names single
circuits and units.`,
		Example: `  sparcgen bench sim --design cache --rounds 2
  sparcgen bench sim --design argmin,divu --preset tiny --rounds 1 --json`,
		Args: noArgs,
	}
	set := cmd.Flags()
	units := set.Bool("units", false, "measure the units of the configuration too")
	names := set.String("design", "", "`DESIGNS` to measure, separated by commas: of the three circuits and the units; the three when not given")
	rounds := set.Int("rounds", 5, "`N` rounds of 0.3 s a side; the best one counts")
	asJSON := set.Bool("json", false, "print one JSON document")
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		if *rounds < 1 {
			return &config.Error{At: "--rounds", Value: strconv.Itoa(*rounds), Rule: "a whole number of at least 1", Fix: "5"}
		}
		designs := bench.Designs()
		if *units || set.Changed("design") {
			designs = append(designs, bench.Units(r.Config)...)
		}
		if designs, err = choose("design", designs, func(d bench.Design) string { return d.Name }, set.Changed("design"), *names); err != nil {
			return err
		}
		bar := newProgress(cmd.ErrOrStderr(), "bench")
		report, err := bench.Run(cmd.Context(), designs, bench.Options{Rounds: *rounds, Progress: bar.step})
		bar.end()
		if err != nil {
			return err
		}
		return printReport(cmd, *asJSON, report, report.OK())
	}
	return cmd
}

// choose finds things by their names in a list separated by commas; all of them
// when some is false.
func choose[T any](what string, all []T, nameOf func(T) string, some bool, list string) ([]T, error) {
	if !some {
		return all, nil
	}
	var known []string
	for _, d := range all {
		known = append(known, nameOf(d))
	}
	var chosen []T
	for name := range strings.SplitSeq(list, ",") {
		i := slices.Index(known, strings.TrimSpace(name))
		if i < 0 {
			return nil, unknown(what, strings.TrimSpace(name), "", known)
		}
		chosen = append(chosen, all[i])
	}
	return chosen, nil
}
