package models

import (
	"fmt"
	"slices"
	"strings"
)

// goal is what the embedding's cosine should keep.
const goal = 0.99

// verdict says in sentences what the tables show.
func verdict(b *strings.Builder, results []Result) {
	b.WriteString("## What follows\n\n")
	claim(b, results)
	carries(b, results)
	fastest(b, results)
	exact(b, results)
	b.WriteString("\n")
}

// claim holds the paper's figure against the models as they are.
func claim(b *strings.Builder, results []Result) {
	b.WriteString("* **The paper's 85 to 90 % sparsity at a negligible loss is not there without fine-tuning.** " +
		"As in the paper (medoid, no centring):")
	for _, r := range results {
		for _, target := range []string{"s=0.85", "s=0.9"} {
			if run := r.Find(target, "medoid", false); run != nil {
				fmt.Fprintf(b, " %s, n = %d, %s: cosine %.3f, Spearman %.3f (speed-up %.2f);", r.Model, r.N, target, run.Cosine, run.Spearman, run.Speedup)
			}
		}
	}
	trim(b)
	b.WriteString(" What fine-tuning under clusters would regain cannot be said here.\n")
}

// carries says how far centring and the mean go at one sparsity for all heads.
func carries(b *strings.Builder, results []Result) {
	b.WriteString("* **Mean and centring** take part of the loss away. 1 - cosine at s=0.75, paper, centring alone, mean alone, both:")
	for _, r := range results {
		var list []string
		for _, v := range []struct {
			representative string
			center         bool
		}{{"medoid", false}, {"medoid", true}, {"mean", false}, {"mean", true}} {
			text := "not measured"
			if run := r.Find("s=0.75", v.representative, v.center); run != nil {
				text = f3(1 - run.Cosine)
			}
			list = append(list, text)
		}
		fmt.Fprintf(b, " %s, n = %d: %s;", r.Model, r.N, strings.Join(list, ", "))
	}
	trim(b)
	b.WriteString(" The mean costs cycles where the divider binds (d = 32).\n")
}

// fastest names the fastest run that keeps the goal.
func fastest(b *strings.Builder, results []Result) {
	fmt.Fprintf(b, "* **Clusters by head, with dense heads where they pay**: the fastest measured plan whose mean cosine is at least %g:", goal)
	for i := range results {
		r := &results[i]
		best := r.fastest()
		if best == nil {
			fmt.Fprintf(b, " %s, n = %d: none;", r.Model, r.N)
			continue
		}
		fmt.Fprintf(b, " %s, n = %d: **%.2f times dense** (%s; sparsity %.2f, cosine %.4f, Spearman %.4f);",
			r.Model, r.N, best.Speedup, best.title(), best.Total().Sparsity, best.Cosine, best.Spearman)
	}
	trim(b)
	b.WriteString("\n")
}

// fastest returns the fastest run that keeps the goal, nil when there is none.
func (r *Result) fastest() *Run {
	var best *Run
	for i := range r.Runs {
		if run := &r.Runs[i]; run.Cosine >= goal && (best == nil || run.Speedup > best.Speedup) {
			best = run
		}
	}
	return best
}

// exact says what the integers cost.
func exact(b *strings.Builder, results []Result) {
	most, saturated := 0.0, 0.0
	least := 1.0
	for _, r := range results {
		for i := range r.Runs {
			t := r.Runs[i].Total()
			most, saturated = max(most, t.Arithmetic), max(saturated, t.Saturated)
		}
		if dense := slices.IndexFunc(r.Runs, func(run Run) bool { return run.Target == "dense" }); dense >= 0 {
			least = min(least, r.Runs[dense].CosineMin)
		}
	}
	fmt.Fprintf(b, "* **The integers cost nothing that matters**: dense INT16 attention in every layer leaves a cosine of at least %.6f; "+
		"of any head in any run, the error that clustering has no part in is at most %.1e. At most %.1e of the codes of a layer saturate.\n", least, most, saturated)
}

// trim turns the last semicolon into a full stop.
func trim(b *strings.Builder) {
	text := strings.TrimSuffix(b.String(), ";")
	b.Reset()
	b.WriteString(text + ".")
}
