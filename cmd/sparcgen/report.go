package main

import (
	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/outdir"
	"github.com/sparcgen/sparcgen/report"
	"github.com/sparcgen/sparcgen/verify/chip"
)

func newReportCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "report",
		Short: "Write a page about what a plan makes of attention heads",
		Long: `Write one HTML page, complete in itself, about what a plan makes of attention
heads on a configuration: which heads can be clustered, what it costs, and what it
buys in cycles. It has heat maps of attention and of its clustered form, KL against
the number of clusters, errors per head and layer, cycles per step against dense,
the traffic of the centroid cache, the errors of the exponent unit and the
reciprocal, and waveforms of a row on its way through the circuit.

The heads are those of --tensors; the plan may hold more. A flag of the
configuration wins over the plan, as for run.`,
		Example: `  sparcgen plan --tensors verify/testdata/qkv/use_L0H0_n128.npz --threshold 0.3 --out plan.yaml && sparcgen report --tensors verify/testdata/qkv/use_L0H0_n128.npz --plan plan.yaml --out report.html
  sparcgen plan --preset balanced --tensors verify/testdata/qkv/use_L0H0_n128.npz --sparsity 0.75 --out plan.yaml && sparcgen report --preset balanced --tensors verify/testdata/qkv/use_L0H0_n128.npz --plan plan.yaml --out report.html --json`,
	}
	set := cmd.Flags()
	files := addTensors(cmd)
	planFile := set.String("plan", "", "`FILE.yaml` that sparcgen plan wrote")
	out := set.String("out", "", "`FILE.html` to write")
	asJSON := set.Bool("json", false, "print the numbers as one JSON document")
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if *planFile == "" {
			return &config.Error{At: "--plan", Value: "", Rule: "the path of a YAML file that sparcgen plan wrote", Fix: "plan.yaml"}
		}
		if *out == "" {
			return &config.Error{At: "--out", Value: "", Rule: "the path of an HTML file", Fix: "report.html"}
		}
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		if err := r.CheckWhole(); err != nil {
			return err
		}
		tensors, err := readTensors(*files, args)
		if err != nil {
			return err
		}
		p, err := choosePlan(r, tensors, *planFile, nil, chip.Machine(r.Config))
		if err != nil {
			return err
		}
		bar := newProgress(cmd.ErrOrStderr(), "report")
		defer bar.end()
		got, err := report.Measure(cmd.Context(), report.Input{Config: r.Config, Name: configurationName(flags), Plan: p, Heads: tensors, Step: bar.step})
		if err != nil {
			return err
		}
		page, err := got.HTML()
		if err != nil {
			return err
		}
		if err := outdir.ReplaceFile(cmd.Context(), outdir.OS{}, *out, page); err != nil {
			return err
		}
		bar.end()
		if *asJSON {
			return printJSON(cmd, got)
		}
		return got.Print(cmd.OutOrStdout(), *out)
	}
	return cmd
}

// configurationName says where the configuration came from.
func configurationName(c *configFlags) string {
	name := c.preset
	if name == "" {
		name = config.Presets[0]
	}
	if c.file != "" {
		name += ", " + c.file
	}
	if len(c.settings) > 0 {
		name += ", with"
		for i, s := range c.settings {
			if i > 0 {
				name += ","
			}
			name += " " + s.Key + " " + s.Value
		}
	}
	return name
}
