package models

import (
	"fmt"
	"slices"
	"strings"
)

// Page returns docs/results/models.md: a section of every model with its lengths.
func Page(results []Result) string {
	var b strings.Builder
	b.WriteString(`# Clustered attention inside real models

<!-- Written by the test of verify/models from verify/models/testdata/results: make models -->

Attention of trained models is replaced by that of the accelerator, bit for bit, and the models are not
trained again. [models.md](../models.md) says which models, on what inputs, and how.

* **sparsity** is 1 - C/n, the mean over heads: the share of the rows without attention of their own.
* **KL** is KL(exact attention, clustered attention) of a row in nats, **Z error** the relative Frobenius
  error of Z against float64 attention on the same Q, K and V; both are means over the heads and 4 inputs.
* **cosine** is that of the embedding to the exact model's, mean and least over inputs;
  **Spearman** compares the similarities of all pairs of inputs with the exact model's.
* **speed-up** is cycles of dense attention over cycles of clustered attention on the same circuit
  (` + "`sparc_core`" + `, preset ` + "`balanced`" + `), in steady state, from the cycle model, which the circuit's counters equal exactly.
  Inside are pre-scores, centring, centroids, distances, allocation, retrieval, QK^T, softmax, A V; not
  inside are filling the buffers, cloning rows, and the rest of the model.
* **MACs** are multiplications of the matrix multiply unit (pre-scores, QK^T, A V) and **bytes** those of Q, K, V,
  the chosen keys, Z_c written and read once, and Z; both relative to dense. **Distances** are absolute
  differences a layer, which dense attention has none of.
* **plan**: s= gives every head that sparsity; t= gives every head the fewest clusters whose KL on the calibration
  inputs is at most that; cosine= is the fastest plan found (` + "`tools/models/budget.py`" + `) that keeps that cosine on the
  calibration inputs. *medoid* without centring is the paper's algorithm; *best* has the representative, and with t= the columns, chosen
  for each head. Columns are otherwise by stride; one iteration.

`)
	verdict(&b, results)
	for i := range results {
		r := &results[i]
		fmt.Fprintf(&b, "## %s, n = %d\n\n%d layers x %d heads, d = %d; calibrated on %d %ss, measured on %d others, %d pairs.\n\n",
			r.Model, r.N, r.Layers, r.Heads, r.D, r.Calibration, r.Unit, r.Inputs, r.Inputs*(r.Inputs-1)/2)
		whole(&b, r)
		for _, run := range r.detailed() {
			fmt.Fprintf(&b, "### %s, n = %d, %s\n\n", r.Model, r.N, run.title())
			layers(&b, run)
		}
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

// title names a plan.
func (r *Run) title() string {
	if r.Target == "dense" {
		return "dense INT16"
	}
	centring := ""
	if r.Center {
		centring = ", centring"
	}
	return r.Target + ", " + r.Representative + centring
}

// detailed are the runs that are shown layer by layer: by threshold, and the fastest
// that keeps the goal.
func (r *Result) detailed() []*Run {
	var list []*Run
	best := r.fastest()
	for i := range r.Runs {
		run := &r.Runs[i]
		if strings.HasPrefix(run.Target, "t=") && run.Representative == "mean" && run.Center || strings.HasPrefix(run.Target, "cosine=") && run == best {
			list = append(list, run)
		}
	}
	return list
}

// whole is the table of all runs.
func whole(b *strings.Builder, r *Result) {
	maps := slices.ContainsFunc(r.Runs, func(run Run) bool { return run.MapCosine != 0 })
	header := []string{"plan", "sparsity", "dense heads", "KL", "Z error", "cosine", "least", "Spearman"}
	if maps {
		header = append(header, "cosine of map")
	}
	header = append(header, "MACs", "bytes", "speed-up")
	var rows [][]string
	for i := range r.Runs {
		run := &r.Runs[i]
		t := run.Total()
		row := []string{run.title(), f3(t.Sparsity), fmt.Sprintf("%d of %d", t.DenseHeads, r.Layers*r.Heads), f3(t.KL), errorText(t.RelError),
			f4(run.Cosine), f4(run.CosineMin), f4(run.Spearman)}
		if maps {
			row = append(row, f4(run.MapCosine))
		}
		rows = append(rows, append(row, ratio(t.MACs, t.DenseMACs), ratio(t.Bytes, t.DenseBytes), fmt.Sprintf("%.2f", run.Speedup)))
	}
	table(b, header, rows)
}

// layers is the table of one run by layer.
func layers(b *strings.Builder, run *Run) {
	header := []string{"layer", "sparsity", "dense heads", "used clusters", "KL", "Z error", "cycles", "dense cycles", "MACs", "distances", "bytes", "speed-up"}
	var rows [][]string
	line := func(name string, l Layer) {
		rows = append(rows, []string{name, f3(l.Sparsity), fmt.Sprint(l.DenseHeads), fmt.Sprintf("%.1f", l.Used), f3(l.KL), errorText(l.RelError),
			fmt.Sprintf("%.0f", l.Cycles), fmt.Sprintf("%.0f", l.DenseCycles), ratio(l.MACs, l.DenseMACs), fmt.Sprintf("%.0f", l.Distances),
			ratio(l.Bytes, l.DenseBytes), fmt.Sprintf("%.2f", l.DenseCycles/l.Cycles)})
	}
	for i, l := range run.Layers {
		line(fmt.Sprint(i), l)
	}
	line("all", run.Total())
	table(b, header, rows)
}

// table writes rows of equal length.
func table(b *strings.Builder, header []string, rows [][]string) {
	fmt.Fprintf(b, "| %s |\n|---%s|\n", strings.Join(header, " | "), strings.Repeat("|---:", len(header)-1))
	for _, row := range rows {
		fmt.Fprintf(b, "| %s |\n", strings.Join(row, " | "))
	}
	b.WriteString("\n")
}

func f3(x float64) string { return fmt.Sprintf("%.3f", x) }

func f4(x float64) string { return fmt.Sprintf("%.4f", x) }

// errorText keeps small errors visible: dense attention has some ten-thousandths.
func errorText(x float64) string {
	if x < 0.001 {
		return fmt.Sprintf("%.1e", x)
	}
	return f3(x)
}

func ratio(a, b float64) string { return fmt.Sprintf("%.0f %%", 100*a/b) }
