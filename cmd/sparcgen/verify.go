package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify"
)

func newVerifyCommand(open openEngine) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Check the units against their golden models",
		Long: `Play stimuli through the circuit of each unit and compare every result with its
golden model. A mismatch prints unit, engine, cycle, lane, inputs, what was
expected and what came, and the command that replays it; the exit code is then
1. The engine native needs no other program; verilator and icarus need theirs
(make tools installs them).`,
		Example: `  sparcgen verify --preset tiny
  sparcgen verify --preset tiny --unit distu,clustu --vectors 200 --seed 7 --stalls --json`,
		Args: noArgs,
	}
	set := cmd.Flags()
	units := set.String("unit", "", "`UNITS` to check, separated by commas; all when not given")
	engines := set.String("engine", "native", "`ENGINES` to check, separated by commas: "+joined(verify.Engines))
	vectors := set.Int("vectors", 1000, "`N` results to compare for each unit, about")
	seed := set.Uint64("seed", 1, "`SEED` of the stimuli")
	tensors := set.StringArray("tensors", nil, "`FILE.npz` with Q, K and V of a head to play as well; may be given several times")
	stalls := set.Bool("stalls", false, "stall every stream at random")
	asJSON := set.Bool("json", false, "print one JSON document")
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		chosen, err := chooseUnits(cmd, *units)
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
		if err := checkHeads(r, *tensors); err != nil {
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
		report, err := verify.Run(cmd.Context(), opts)
		bar.end()
		if errors.Is(err, context.Canceled) {
			return fmt.Errorf("interrupted after %d of %d runs: %w", len(report.Results), len(opts.Units)*len(names), err)
		}
		if err != nil {
			return err
		}
		if *asJSON {
			err = printJSON(cmd, report)
		} else {
			_, err = fmt.Fprint(cmd.OutOrStdout(), report)
		}
		if err == nil && !report.OK() {
			return errCheckFailed
		}
		return err
	}
	return cmd
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

// checkHeads refuses heads that the configuration has no room for.
func checkHeads(r *config.Resolved, paths []string) error {
	for _, path := range paths {
		h, err := tensor.ReadNPZ(path)
		if err != nil {
			return err
		}
		n, columns := h.Tokens(), golden.ColumnCount(h.Tokens(), r.Procs)
		if n > r.Tokens {
			return fmt.Errorf("%s: %d tokens: must be at most tokens (%d, %s); give a shorter head or --tokens %d", path, n, r.Tokens, r.Source("tokens"), n)
		}
		if columns > r.ColumnsMax {
			return fmt.Errorf("%s: %d columns for %d tokens: must be at most columns_max (%d, %s); give a shorter head or --columns-max %d",
				path, columns, n, r.ColumnsMax, r.Source("columns_max"), columns)
		}
	}
	return nil
}
