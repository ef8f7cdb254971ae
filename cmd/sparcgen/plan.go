package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/outdir"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/verify/chip"
)

func newPlanCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "plan",
		Short: "Choose columns, clusters and constants of attention heads",
		Long: `Write a plan for attention heads, the offline side of the accelerator: for each
head the columns of K that pre-scores are taken on, the number of clusters, and the
shifts and multipliers of the fixed-point datapath, with their margin over the
calibration passages. The plan is a YAML file that run reads and people can edit.

Clusters follow from --sparsity, or are the fewest whose divergence from exact
attention on the calibration passages, KL in nats, mean over rows, is at most
--threshold. With several words in --select and --representative the best for each
head is taken. What the clusters cost against exact attention is printed.

--explore tables error against cycles for every setting that no flag fixes, at many
sparsities, and marks the Pareto set of each head and of all together. With
--threshold the plan is then, for each head, the setting of the fewest cycles that
meets it; with --sparsity, the settings of least error that together take no more
cycles than the configuration's own at that sparsity. Heads that gain nothing from
clusters stay dense.`,
		Example: `  sparcgen plan --preset balanced --tensors verify/testdata/qkv/use_L0H0_n128.npz --sparsity 0.85 --out plan.yaml
  sparcgen plan --preset balanced --tensors verify/testdata/qkv/*.npz --select lda,fisher,stride --threshold 0.3 --out plan.yaml --json`,
	}
	o := &planOptions{}
	set := cmd.Flags()
	files := addTensors(cmd)
	set.StringVar(&o.selections, "select", plan.Stride, "`HOW` columns are chosen, one or more of "+joined(plan.Selections)+", with commas")
	set.Float64Var(&o.threshold, "threshold", 0, "largest KL `T` of a row on calibration, in nats: the fewest clusters that meet it")
	set.Float64Var(&o.sparsity, "sparsity", 0, "share `S` of the rows that needs no attention of its own, 0 to 1: clusters = (1-S) n; instead of --threshold")
	set.StringVar(&o.per, "per", perHead, "`WHAT` has a number of clusters of its own with --threshold: "+joined(pers))
	set.BoolVar(&o.explore, "explore", false, "table error against cycles; without --threshold and --sparsity nothing is planned")
	set.StringVar(&o.out, "out", "", "`FILE.yaml` to write")
	asJSON := set.Bool("json", false, "print one JSON document")
	flags := addConfigFlags(cmd)
	set.Lookup("representative").Usage += "; plan takes both, with a comma"
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := o.check(cmd); err != nil {
			return err
		}
		representatives := flags.list("representative")
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		search, err := o.search(cmd, r, representatives)
		if err != nil {
			return err
		}
		heads, err := readTensors(*files, args)
		if err != nil {
			return err
		}
		var doc document
		var p *plan.Plan
		if o.explore {
			if err := r.CheckWhole(); err != nil {
				return err
			}
			doc, p, err = exploreHeads(cmd, heads, r.Config, search, o.out)
		} else {
			doc, p, err = planHeads(cmd, heads, chip.Machine(r.Config), search, o.out)
		}
		if err != nil {
			return err
		}
		if p != nil {
			if err := outdir.ReplaceFile(cmd.Context(), outdir.OS{}, o.out, p.YAML()); err != nil {
				return err
			}
		}
		if *asJSON {
			return printJSON(cmd, doc)
		}
		return doc.print(cmd.OutOrStdout())
	}
	return cmd
}

// document is what plan prints: as it is with --json, else as text.
type document interface{ print(io.Writer) error }

// planHeads chooses the plans of heads and measures them, with progress.
func planHeads(cmd *cobra.Command, heads []*tensor.Head, m plan.Machine, s plan.Search, out string) (document, *plan.Plan, error) {
	bar := newProgress(cmd.ErrOrStderr(), "plan")
	defer bar.end()
	p, chosen, err := s.Plan(cmd.Context(), heads, m, bar.step)
	if err != nil {
		return nil, nil, err
	}
	assessed, err := p.Assess(cmd.Context(), heads, m, func(done, total int, name string) { bar.step(done, total, "error of "+name) })
	if err != nil {
		return nil, nil, err
	}
	return newPlanned(out, p, chosen, assessed), p, nil
}

// settings returns what a plan is made with when there is nothing to choose.
func settings(c config.Config, sparsity float64) plan.Settings {
	return plan.Settings{Sparsity: sparsity, Representative: c.Representative, Center: c.Center, Iterations: c.Iterations}
}
