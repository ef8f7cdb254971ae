package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/chip"
)

// inQueue is how often a head stands in a row on the cycle model: two at each end are
// not in steady state, and twelve in between are whole periods of up to four.
const inQueue = 16

// costOf returns the cycles of a head in steady state on sparc_core of a
// configuration, by its cycle model: those of run --repeat 16.
func costOf(c config.Config) plan.Cost {
	model := chip.CycleModel(c)
	return func(j *golden.Job, r *golden.ChipResult) float64 {
		jobs, results := make([]*golden.Job, inQueue), make([]*golden.ChipResult, inQueue)
		for i := range jobs {
			jobs[i], results[i] = j, r
		}
		return chip.Steady(model(jobs, results))
	}
}

// exploreHeads tries every variant on all heads, with progress. The plan is nil when
// nothing chooses one.
func exploreHeads(cmd *cobra.Command, heads []*tensor.Head, c config.Config, s plan.Search, out string) (document, *plan.Plan, error) {
	bar := newProgress(cmd.ErrOrStderr(), "plan")
	defer bar.end()
	e, err := s.Explore(cmd.Context(), heads, chip.Machine(c), costOf(c), bar.step)
	if err != nil {
		return nil, nil, err
	}
	return newExplored(out, e, c.PrescoreBits), e.Plan(chip.Machine(c)), nil
}

// explored is the JSON document of plan --explore.
type explored struct {
	Out    string          `json:"out,omitempty"` // the plan of the chosen points
	Bits   int             `json:"prescore_bits"`
	Dense  float64         `json:"dense_cycles"` // sum over heads
	Heads  []exploredHead  `json:"heads"`
	Model  []exploredModel `json:"model"`            // the Pareto set of all heads together
	Base   *exploredModel  `json:"base,omitempty"`   // the first variant everywhere, at the sparsity asked for
	Chosen *exploredModel  `json:"chosen,omitempty"` // what the plan holds
	// With pre-scores of another width the chosen points have another error.
	OtherBits  int      `json:"other_bits,omitempty"`
	OtherError *float64 `json:"rel_error_other_bits,omitempty"`
}

type exploredHead struct {
	Name   string          `json:"name"`
	N      int             `json:"n"`
	D      int             `json:"d"`
	M      int             `json:"m"`
	Dense  float64         `json:"dense_cycles"`
	Points []exploredPoint `json:"points"`
}

type exploredPoint struct {
	Select         string  `json:"select"`
	Representative string  `json:"representative"`
	Center         bool    `json:"center"`
	Iterations     int     `json:"iterations"`
	Clusters       int     `json:"clusters"` // n: dense
	ClustersUsed   int     `json:"clusters_used"`
	Sparsity       float64 `json:"sparsity"`
	RelError       float64 `json:"rel_error"`
	KL             float64 `json:"kl_calibration"`
	Cycles         float64 `json:"cycles"`
	Pareto         bool    `json:"pareto"`
	Chosen         bool    `json:"chosen"`
}

type exploredModel struct {
	Cycles   float64 `json:"cycles"`
	Speedup  float64 `json:"speedup_core"`   // dense cycles over these
	Sparsity float64 `json:"sparsity"`       // of all rows
	RelError float64 `json:"rel_error"`      // mean over heads
	KL       float64 `json:"kl_calibration"` // mean over heads
}

func newExplored(out string, e *plan.Exploration, bits int) *explored {
	doc := &explored{Out: out, Bits: bits, Dense: e.Dense()}
	rows := 0
	for _, h := range e.Heads {
		first := h.Points[0].Plan
		rows += first.N
		one := exploredHead{Name: h.Name, N: first.N, D: first.D, M: len(first.Columns), Dense: h.Points[len(h.Points)-1].Cycles}
		for i := range h.Points {
			p := &h.Points[i]
			one.Points = append(one.Points, exploredPoint{p.Plan.Select, p.Plan.Representative, p.Plan.Center, p.Plan.Iterations, p.Plan.Clusters, p.Used,
				1 - float64(p.Plan.Clusters)/float64(p.Plan.N), p.RelError, p.KL, p.Cycles, p.Pareto, i == h.Chosen})
		}
		doc.Heads = append(doc.Heads, one)
	}
	model := func(m plan.ModelPoint) exploredModel {
		f := golden.Fidelity{RelError: m.RelError, KL: m.KL}.Rounded()
		return exploredModel{Cycles: m.Cycles, Speedup: doc.Dense / m.Cycles, Sparsity: 1 - float64(m.Clusters)/float64(rows), RelError: f.RelError, KL: f.KL}
	}
	for _, m := range e.Model {
		doc.Model = append(doc.Model, model(m))
	}
	if e.Heads[0].Base >= 0 {
		base := model(e.Base())
		doc.Base = &base
	}
	if e.Heads[0].Chosen < 0 {
		return doc
	}
	chosen := model(e.Chosen())
	doc.Chosen, doc.OtherBits = &chosen, e.Bits
	other := 0.0
	for _, h := range e.Heads {
		other += h.OtherBits / float64(len(e.Heads))
	}
	other = golden.Fidelity{RelError: other}.Rounded().RelError
	doc.OtherError = &other
	return doc
}

// shown is the most lines of the table of the model.
const shown = 20

func (doc *explored) print(w io.Writer) error {
	fmt.Fprint(w, "error: of Z, of clustering alone, on the head's own rows; KL: of a row, on calibration; cycles: of a head in steady state on sparc_core;\n"+
		"speed-up: of these cycles over dense ones; *: no setting has less error and fewer cycles; >: planned\n")
	for _, h := range doc.Heads {
		fmt.Fprintf(w, "\n%s: n = %d, d = %d, m = %d; %d settings were tried; for each number of clusters the one of least error, and all of the Pareto set:\n", h.Name, h.N, h.D, h.M, len(h.Points))
		table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprint(table, "\tcolumns\trepresentative\tcentring\titerations\tclusters\tused\tsparsity\tKL\terror\tcycles\tspeed-up\n")
		for _, p := range h.listed() {
			mark := " "
			switch {
			case p.Chosen && p.Pareto:
				mark = ">*"
			case p.Chosen:
				mark = ">"
			case p.Pareto:
				mark = " *"
			}
			if p.Clusters == h.N {
				fmt.Fprintf(table, "%s\tdense\t\t\t\t%d\t%d\t0.000\t%.4f\t%.4f\t%.0f\t1.00\n", mark, p.Clusters, p.ClustersUsed, p.KL, p.RelError, p.Cycles)
				continue
			}
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%d\t%d\t%d\t%.3f\t%.4f\t%.4f\t%.0f\t%.2f\n", mark, p.Select, p.Representative, onOff(p.Center), p.Iterations,
				p.Clusters, p.ClustersUsed, p.Sparsity, p.KL, p.RelError, p.Cycles, h.Dense/p.Cycles)
		}
		if err := table.Flush(); err != nil {
			return err
		}
	}
	return doc.printModel(w)
}

func (doc *explored) printModel(w io.Writer) error {
	fmt.Fprintf(w, "\nall heads: %.0f cycles dense; the Pareto set has %d choices", doc.Dense, len(doc.Model))
	if len(doc.Model) > shown {
		fmt.Fprintf(w, ", of which %d are shown", shown)
	}
	fmt.Fprint(w, " (error and KL: mean over heads):\n")
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(table, "\tsparsity\tKL\terror\tcycles\tspeed-up\n")
	line := func(mark string, m exploredModel) {
		fmt.Fprintf(table, "%s\t%.3f\t%.4f\t%.4f\t%.0f\t%.2f\n", mark, m.Sparsity, m.KL, m.RelError, m.Cycles, m.Speedup)
	}
	for _, i := range spread(len(doc.Model), shown) {
		line(" *", doc.Model[i])
	}
	if doc.Base != nil {
		line("given settings", *doc.Base)
	}
	if doc.Chosen != nil {
		line("planned", *doc.Chosen)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	if doc.Chosen != nil {
		fmt.Fprintf(w, "%s: heads: %d, for pre-scores of %d bits; with %d bits the error of the planned points is %.4f instead of %.4f\n",
			doc.Out, len(doc.Heads), doc.Bits, doc.OtherBits, *doc.OtherError, doc.Chosen.RelError)
	}
	return nil
}

// listed returns the points that are worth a line, clusters ascending: of each number
// of clusters the one of least error, those of the Pareto set, and the chosen one.
func (h *exploredHead) listed() []exploredPoint {
	best := make(map[int]int)
	for i, p := range h.Points {
		if b, ok := best[p.Clusters]; !ok || p.RelError < h.Points[b].RelError {
			best[p.Clusters] = i
		}
	}
	var list []exploredPoint
	for i, p := range h.Points {
		if p.Pareto || p.Chosen || best[p.Clusters] == i {
			list = append(list, p)
		}
	}
	slices.SortStableFunc(list, func(a, b exploredPoint) int { return cmp.Compare(a.Clusters, b.Clusters) })
	return list
}

// spread returns at most k of the numbers 0..n-1, evenly, with the first and the last.
func spread(n, k int) []int {
	var list []int
	for i := range min(n, k) {
		at := i
		if n > k {
			at = i * (n - 1) / (k - 1)
		}
		list = append(list, at)
	}
	return list
}

func onOff(on bool) string {
	if on {
		return "on"
	}
	return "off"
}
