package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/verify"
)

func newVerifyCommand(open openEngine) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Check the units against their golden models",
		Long: `Play stimuli through the circuit of each unit and compare every result with its
golden model. A mismatch prints unit, engine, cycle, lane, inputs, what was
expected and what came, and the command that replays it; the exit code is then
1. Heads that the configuration has no room for are listed as skipped. The
engine native needs no other program; verilator and icarus need theirs (make
tools installs them).

With --mutants N it is the stimuli that are checked: N single mistakes are
planted in each unit, and the stimuli are to notice 95 % of those that z3 does
not prove to make no difference. Those they miss are listed with the line of the
unit's source.`,
		Example: `  sparcgen verify --preset tiny
  sparcgen verify --preset tiny --unit distu,clustu --vectors 200 --seed 7 --stalls --json`,
		Args: noArgs,
	}
	set := cmd.Flags()
	units := set.String("unit", "", "`UNITS` to check, separated by commas; all when not given")
	engines := set.String("engine", "native", "`ENGINES` to check, separated by commas: "+joined(verify.Engines))
	vectors := set.Int("vectors", 1000, "`N` results to compare for each unit, about")
	seed := set.Uint64("seed", 1, "`SEED` of the stimuli")
	tensors := set.StringArray("tensors", nil, "`FILE` (.npz, .npy, .safetensors) with Q, K and V of heads to play as well; may be given several times")
	stalls := set.Bool("stalls", false, "stall every stream at random")
	mutants := set.Int("mutants", 0, "`N` mistakes to plant in each unit, one at a time, on the engine native")
	asJSON := set.Bool("json", false, "print one JSON document")
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		chosen, err := chooseUnits(cmd, gen.Catalogue(), *units)
		if err != nil {
			return err
		}
		names, err := chooseEngines(*engines)
		if err != nil {
			return err
		}
		if *vectors < 1 {
			return &config.Error{At: "--vectors", Value: strconv.Itoa(*vectors), Rule: "a whole number of at least 1", Fix: "1000"}
		}
		if err := checkMutants(cmd, *mutants); err != nil {
			return err
		}
		bar := newProgress(cmd.ErrOrStderr(), "verify")
		opts := verify.Options{Engines: names, Vectors: *vectors, Seed: *seed, Tensors: *tensors, Stalls: *stalls, Open: open,
			Command:  strings.Join(append([]string{"sparcgen verify"}, r.Arguments()...), " "),
			Progress: func(done, total int, unit, engine string) { bar.step(done, total, unit+" on "+engine) }}
		for _, u := range chosen {
			list, err := verify.Units(r.Config, u.Name)
			if err != nil {
				return err
			}
			opts.Units = append(opts.Units, list...)
		}
		if *mutants > 0 {
			if !cmd.Flags().Changed("vectors") {
				opts.Vectors = 0 // as many as are good for mutants
			}
			opts.Progress = func(done, total int, unit, what string) { bar.step(done, total, unit+" "+what) }
			report, err := verify.Mutants(cmd.Context(), opts, *mutants)
			bar.end()
			if err != nil {
				return err
			}
			return printReport(cmd, *asJSON, &report, report.OK())
		}
		report, err := verify.Run(cmd.Context(), opts)
		bar.end()
		if errors.Is(err, context.Canceled) {
			return fmt.Errorf("interrupted after %d of %d runs: %w", len(report.Results), len(opts.Units)*len(names), err)
		}
		if err != nil {
			return err
		}
		return printReport(cmd, *asJSON, report, report.OK())
	}
	return cmd
}

// printReport prints what a check found, and fails when it was not good.
func printReport(cmd *cobra.Command, asJSON bool, report any, ok bool) error {
	var err error
	if asJSON {
		err = printJSON(cmd, report)
	} else {
		_, err = fmt.Fprint(cmd.OutOrStdout(), report)
	}
	if err == nil && !ok {
		return errCheckFailed
	}
	return err
}

// checkMutants refuses what does not go with mutants.
func checkMutants(cmd *cobra.Command, n int) error {
	if !cmd.Flags().Changed("mutants") {
		return nil
	}
	if n < 1 {
		return &config.Error{At: "--mutants", Value: strconv.Itoa(n), Rule: "a whole number of at least 1", Fix: "100"}
	}
	for _, flag := range []string{"engine", "tensors", "stalls"} {
		if cmd.Flags().Changed(flag) {
			return fmt.Errorf("--%s: must not be given with --mutants, which plays without stalls and with them, on the engine native; leave it out", flag)
		}
	}
	return nil
}

// chooseEngines returns the engines that a list names.
func chooseEngines(list string) ([]string, error) {
	names := strings.Split(list, ",")
	for _, name := range names {
		if !slices.Contains(verify.Engines, name) {
			return nil, unknown("engine", name, "--engine ", verify.Engines)
		}
	}
	return names, nil
}
