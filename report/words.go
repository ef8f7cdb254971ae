package report

import (
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/sparcgen/sparcgen/units/golden"
)

// answer is a question and what the numbers say to it.
type answer struct{ Question, Text string }

// lead answers which heads can be clustered, what it costs and what it buys.
func (r *Report) lead() []answer {
	t, c := &r.Total, &r.Configuration
	n := len(r.Heads)
	which := fmt.Sprintf("the plan clusters %d of the %s", len(t.Pays)+len(t.Loses), heads(n))
	switch {
	case len(t.Kept) == n:
		which = fmt.Sprintf("the plan clusters none of the %s: every row attends for itself", heads(n))
	case len(t.Kept) == 0:
		which = "the plan clusters " + all(n)
	default:
		which += "; dense stay " + some(t.Kept)
	}
	if len(t.Pays)+len(t.Loses) > 0 {
		which += fmt.Sprintf("; %.0f %% of all rows need no attention of their own", 100*t.Sparsity)
	}
	list := []answer{{"Which heads", which + ". " + r.fewest() + "."}}
	if len(t.Kept) == n {
		list = append(list, answer{"What it costs", fmt.Sprintf("nothing but the rounding of the integers, an error of Z of %s.", percent(t.RelError))})
	} else {
		worst := &r.Heads[0]
		for i := range r.Heads {
			if r.Heads[i].RelError > worst.RelError {
				worst = &r.Heads[i]
			}
		}
		list = append(list, answer{"What it costs", fmt.Sprintf("the error of Z against exact attention is %s on average and %s at most (%s); cosine %.4f, KL of a row %.3g nats on average.",
			percent(t.RelError), percent(worst.RelError), worst.Name, t.Cosine, t.KL)})
	}
	buys := fmt.Sprintf("on %s (procs %d, lanes %d, dist_units %d) all heads take %s cycles in steady state instead of %s dense on the same circuit, a speed-up of %.2f",
		c.Name, c.Procs, c.Lanes, c.DistUnits, thousands(t.Cycles), thousands(t.DenseCycles), t.Speedup)
	if n > 1 {
		most, least := &r.Heads[0], &r.Heads[0]
		for i := range r.Heads {
			h := &r.Heads[i]
			if h.Speedup > most.Speedup {
				most = h
			}
			if h.Speedup < least.Speedup {
				least = h
			}
		}
		buys += fmt.Sprintf(" (from %.2f, %s, to %.2f, %s)", least.Speedup, least.Name, most.Speedup, most.Name)
	}
	if len(t.Loses) > 0 {
		buys += fmt.Sprintf("; %s take no fewer cycles clustered than dense and are better left dense there", some(t.Loses))
	}
	return append(list, answer{"What it buys", buys + ". " + r.inside()})
}

// fewest says what each threshold allows, whatever the plan has.
func (r *Report) fewest() string {
	var limits, can, sparse []string
	for k, threshold := range Thresholds {
		some, rows, clusters := 0, 0, 0
		for i := range r.Heads {
			h := &r.Heads[i]
			rows, clusters = rows+h.N, clusters+h.Fewest[k].Clusters
			if h.Fewest[k].Clusters < h.N {
				some++
			}
		}
		limits, can = append(limits, fmt.Sprint(threshold)), append(can, fmt.Sprint(some))
		sparse = append(sparse, fmt.Sprintf("%.0f %%", 100*(1-float64(clusters)/float64(rows))))
	}
	return fmt.Sprintf("With its columns and settings, a KL of at most %s nats a row on calibration lets %s of the %s do with clusters, and spares %s of all rows",
		or(limits), or(can), heads(len(r.Heads)), or(sparse))
}

// inside says which steps are in the cycles.
func (r *Report) inside() string {
	words := map[string]string{"prescore": "pre-scores", "retrieval": "queries of clusters", "qk": "scores", "av": "A V"}
	var list []string
	for _, step := range r.Inside {
		if w, ok := words[step]; ok {
			step = w
		}
		list = append(list, step)
	}
	return "Inside: " + strings.Join(list, ", ") + ". Outside on both sides: filling the buffers, a bus, and copying the rows of clusters."
}

// or joins alternatives.
func or(list []string) string {
	last := len(list) - 1
	return strings.Join(list[:last], ", ") + " or " + list[last]
}

// verdict says in a sentence what the plan makes of a head.
func (h *Head) verdict() string {
	switch {
	case !h.Clustered():
		return fmt.Sprintf("Stays dense: %s cycles.", thousands(h.Dense.Interval))
	case h.Planned.Interval < h.Dense.Interval:
		return fmt.Sprintf("Clustered, %.2f times as fast as dense, for an error of Z of %s; %s binds.", h.Speedup, percent(h.RelError), unitName(h.Planned.Binds))
	}
	return fmt.Sprintf("Clustered, but not faster than dense on this configuration (%.2f times as fast): %s binds. Leave it dense.", h.Speedup, unitName(h.Planned.Binds))
}

// Short is the verdict as a word for tables.
func (h *Head) Short() string {
	switch {
	case !h.Clustered():
		return "dense"
	case h.Planned.Interval < h.Dense.Interval:
		return "clustered"
	}
	return "no gain"
}

func unitName(unit string) string {
	for _, l := range lanes {
		if l.unit == unit {
			return "the " + map[string]string{"mmu": "matrix multiply unit", "distu": "distance unit", "rowacc": "accumulator of queries", "expu": "exponent unit", "divu": "divider"}[unit]
		}
	}
	return unit
}

// words describes a sweep to who does not see it.
func (s *CacheSweep) words(order golden.CloneOrder) string {
	var list []string
	for _, p := range s.points {
		if p.Order == order && p.Layout == golden.Packed && p.Policy == golden.CacheLRU {
			list = append(list, fmt.Sprintf("%d KB %.3f", p.Bytes/1024, p.Normalised()))
		}
	}
	return "Lines read from memory over lines asked for against the size of the cache; LRU, packed: " + strings.Join(list, ", ") + "."
}

// words says what was played.
func (w *rowWave) words() string {
	how := "dense"
	if w.job.Clustered() {
		how = fmt.Sprintf("%d chosen keys, %d clusters", len(w.job.Columns), w.job.Clusters)
	}
	return fmt.Sprintf("%s on sparc_core, preset %s: the first %d rows and %d dimensions of the head, %s. The circuit was simulated and its result is that of the golden model.",
		w.job.Name, wavePreset, w.job.N, w.job.D, how)
}

// some lists names, at most a few.
func some(names []string) string {
	const most = 6
	if len(names) <= most {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:most], ", "), len(names)-most)
}

func heads(n int) string {
	if n == 1 {
		return "1 head"
	}
	return fmt.Sprintf("%d heads", n)
}

func percent(v float64) string {
	if v < 0.001 {
		return fmt.Sprintf("%.3f %%", 100*v)
	}
	return fmt.Sprintf("%.1f %%", 100*v)
}

// thousands writes cycles with commas; below a thousand with a digit after the point
// when there is one.
func thousands(v float64) string {
	if v < 1000 {
		return number(math.Round(10*v) / 10)
	}
	digits := fmt.Sprintf("%.0f", v)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// Print says in short what the page at path says.
func (r *Report) Print(w io.Writer, path string) error {
	text := path + "\n"
	for _, a := range r.lead() {
		text += a.Question + ": " + a.Text + "\n"
	}
	_, err := io.WriteString(w, text)
	return err
}

func all(n int) string {
	if n == 1 {
		return "the only head"
	}
	return "all of the " + heads(n)
}
