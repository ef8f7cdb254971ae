package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
)

func newEmitCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "emit",
		Short: "Write the Verilog of a configuration",
		Long: `Write the accelerator and the units by themselves as Verilog-2005, one file a
module. With an AXI4 bus the top is module sparc_axi (unit axi), beside which
sparc_axi.md and sparc_axi.h describe its registers, jobs and errors for people
and for C programs; inside it is sparc_core (unit core), the top without a bus.
Beside each top are a file list (.f), a FuseSoC core (.core) and timing
constraints (.sdc); manifest.json names every module and port. The directory changes all at once or, when
something goes wrong or you press Ctrl-C, not at all; files of an earlier
emission there are replaced, other files stay.`,
		Example: `  sparcgen emit --lanes 64
  sparcgen emit --preset tiny --unit distu,clustu --out build/tiny`,
		Args: noArgs,
	}
	set := cmd.Flags()
	names := set.String("unit", "", "`UNITS` to write, separated by commas; all when not given")
	out := set.String("out", "", "`DIR` to write to (default rtl-out/ and the configuration's name)")
	asJSON := set.Bool("json", false, "print one JSON document")
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		units, err := chooseUnits(cmd, gen.Emittable(r.Config), *names)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(units, func(u gen.Unit) bool { return u.Name == gen.CoreName || u.Name == gen.AxiName }) {
			if err := r.CheckWhole(); err != nil {
				return err
			}
		}
		dir := *out
		if !set.Changed("out") {
			dir = filepath.Join("rtl-out", r.Name())
		}
		if dir == "" {
			return &config.Error{At: "--out", Value: "", Rule: "a directory", Fix: "rtl-out/" + r.Name()}
		}
		bar := newProgress(cmd.ErrOrStderr(), "emit")
		m, err := gen.Emit(cmd.Context(), r.Config, units, dir, gen.Options{Progress: bar.step})
		bar.end()
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(cmd, emitted{dir, *m})
		}
		fmt.Fprintf(cmd.OutOrStdout(), "%s: %d modules of %s; top %s\n", dir, len(m.Modules), unitNames(units), strings.Join(m.Tops, ", "))
		return nil
	}
	return cmd
}

// emitted is the JSON document of emit: the manifest and where it is.
type emitted struct {
	Dir string `json:"dir"`
	gen.Manifest
}

func unitNames(units []gen.Unit) string {
	names := make([]string, len(units))
	for i := range units {
		names[i] = units[i].Name
	}
	return joined(names)
}
