package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/outdir"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/verify/chip"
)

// notBuilt are the flags that plan will have, and what does their work today.
var notBuilt = map[string]string{
	"threshold": "choosing clusters by their KL is not built yet; use --sparsity 0.85",
	"per":       "it goes with --threshold, which is not built yet; use --sparsity 0.85",
	"explore":   "exploring settings is not built yet; leave it out",
}

func newPlanCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "plan",
		Short: "Choose columns, clusters and constants of attention heads",
		Long: `Write a plan for attention heads, the offline side of the accelerator: for each
head the columns of K that pre-scores are taken on (evenly spaced), the number of
clusters, and the shifts and multipliers of the fixed-point datapath, with their
margin over the calibration passages. The plan is a YAML file that run reads and
people can edit. What the clusters cost against exact attention is printed.`,
		Example: `  sparcgen plan --preset balanced --tensors verify/testdata/qkv/use_L0H0_n128.npz --sparsity 0.85 --out plan.yaml
  sparcgen plan --tensors verify/testdata/qkv/*.npz --sparsity 0.75 --representative mean --center --out plan.yaml --json`,
	}
	set := cmd.Flags()
	files := addTensors(cmd)
	choose := set.String("select", "stride", "`HOW` columns are chosen: stride")
	sparsity := set.Float64("sparsity", 0, "share `S` of the rows that needs no attention of its own, 0 to 1: clusters = (1-S) n")
	out := set.String("out", "", "`FILE.yaml` to write")
	asJSON := set.Bool("json", false, "print one JSON document")
	for name := range notBuilt {
		set.String(name, "", "")
		set.Lookup(name).Hidden = true
	}
	set.Lookup("explore").NoOptDefVal = "true"
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := checkPlanFlags(cmd, *choose, *sparsity, *out); err != nil {
			return err
		}
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		heads, err := readTensors(*files, args)
		if err != nil {
			return err
		}
		m := chip.Machine(r.Config)
		p, err := plan.Make(heads, m, settings(r.Config, *sparsity))
		if err != nil {
			return err
		}
		doc, err := assess(cmd, p, heads, m)
		if err != nil {
			return err
		}
		if err := outdir.ReplaceFile(cmd.Context(), outdir.OS{}, *out, p.YAML()); err != nil {
			return err
		}
		doc.Out = *out
		if *asJSON {
			return printJSON(cmd, doc)
		}
		return printPlan(cmd.OutOrStdout(), doc)
	}
	return cmd
}

func checkPlanFlags(cmd *cobra.Command, choose string, sparsity float64, out string) error {
	for _, name := range []string{"threshold", "per", "explore"} {
		if cmd.Flags().Changed(name) {
			return fmt.Errorf("--%s: %s", name, notBuilt[name])
		}
	}
	switch {
	case choose == "lda" || choose == "fisher":
		return fmt.Errorf("--select %s: not built yet; use --select stride", choose)
	case choose != "stride":
		return &config.Error{At: "--select", Value: choose, Rule: "stride", Fix: "stride"}
	case !cmd.Flags().Changed("sparsity"):
		return &config.Error{At: "--sparsity", Value: "", Rule: "a number from 0 to 1", Fix: "0.85"}
	case out == "":
		return &config.Error{At: "--out", Value: "", Rule: "the path of a YAML file", Fix: "plan.yaml"}
	}
	return checkSparsity(sparsity)
}

// settings returns what a plan is made with.
func settings(c config.Config, sparsity float64) plan.Settings {
	return plan.Settings{Sparsity: sparsity, Representative: c.Representative, Center: c.Center, Iterations: c.Iterations}
}

// planned is the JSON document of plan.
type planned struct {
	Out          string        `json:"out"`
	PrescoreBits int           `json:"prescore_bits"`
	Heads        []plannedHead `json:"heads"`
}

// plannedHead says what the plan of a head costs.
type plannedHead struct {
	Name         string  `json:"name"`
	N            int     `json:"n"`
	D            int     `json:"d"`
	M            int     `json:"m"`
	Clusters     int     `json:"clusters"`
	ClustersUsed int     `json:"clusters_used"`
	Sparsity     float64 `json:"sparsity"` // 1 - clusters/n
	Shift        int     `json:"shift"`
	RelError     float64 `json:"rel_error"` // Frobenius norm of Z against dense float64
	Cosine       float64 `json:"cosine"`
	KL           float64 `json:"kl"`     // of a row, mean
	KLSum        float64 `json:"kl_sum"` // over rows
}

// assess runs every head through the golden model.
func assess(cmd *cobra.Command, p *plan.Plan, heads []*tensor.Head, m plan.Machine) (*planned, error) {
	doc := &planned{PrescoreBits: p.PrescoreBits}
	bar := newProgress(cmd.ErrOrStderr(), "plan")
	defer bar.end()
	for i := range p.Heads {
		h := &p.Heads[i]
		bar.step(i, len(p.Heads), h.Name)
		if err := cmd.Context().Err(); err != nil {
			return nil, fmt.Errorf("interrupted after %d of %d heads: %w", i, len(p.Heads), err)
		}
		f, used, err := h.Assess(heads[i], m)
		if err != nil {
			return nil, err
		}
		doc.Heads = append(doc.Heads, plannedHead{Name: h.Name, N: h.N, D: h.D, M: len(h.Columns), Clusters: h.Clusters, ClustersUsed: used,
			Sparsity: 1 - float64(h.Clusters)/float64(h.N), Shift: h.Shift, RelError: f.RelError, Cosine: f.Cosine, KL: f.KL, KLSum: f.KLSum})
	}
	return doc, nil
}

func printPlan(w io.Writer, doc *planned) error {
	fmt.Fprintf(w, "%s: heads: %d, for pre-scores of %d bits; errors are against exact attention\n", doc.Out, len(doc.Heads), doc.PrescoreBits)
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(table, "head\tn\td\tm\tclusters\tused\tsparsity\tshift\terror\tcosine\tKL a row\tKL sum\n")
	for _, h := range doc.Heads {
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%d\t%d\t%.3f\t%d\t%.4f\t%.4f\t%.4f\t%.2f\n", h.Name, h.N, h.D, h.M, h.Clusters, h.ClustersUsed,
			h.Sparsity, h.Shift, h.RelError, h.Cosine, h.KL, h.KLSum)
	}
	return table.Flush()
}
