package chip

import (
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/sparcgen/sparcgen/units/golden"
)

// The modes of a run.
const (
	Clustered = "clustered"
	Dense     = "dense"
)

// Modes are the modes of a run.
var Modes = []string{Clustered, Dense}

// Report is what a run found. Numbers of cycles are nil (null) when the engine
// counts none.
type Report struct {
	Engine string `json:"engine"`
	Mode   string `json:"mode"`
	Heads  []Head `json:"heads"` // every queued head
	// CyclesTotal is the stamp of the last beat of all.
	CyclesTotal *int64 `json:"cycles_total"`
	// DenseCycles is what the heads, each once, take densely in steady state.
	DenseCycles *float64 `json:"dense_cycles"`
	// Speedup is DenseCycles over what the mode takes, both in steady state on the
	// same circuit, with the steps of Inside in it.
	Speedup     *float64 `json:"speedup_core"`
	Utilisation *float64 `json:"mmu_utilisation"`
	Inside      []string `json:"inside"`

	// The rest is of runs of sparc_axi alone.
	Top        string  `json:"top,omitempty"`
	Memory     string  `json:"memory,omitempty"`      // behind its master
	Steady     []Limit `json:"steady,omitempty"`      // every head once, in steady state
	ReadBeats  int64   `json:"read_beats,omitempty"`  // of the whole queue
	WriteBeats int64   `json:"write_beats,omitempty"` // of the whole queue

	Problems []string `json:"-"` // the first mismatches of each head

	unpredicted int // numbers of cycles that are not the model's
}

// Head is the line of one queued head.
type Head struct {
	Name         string  `json:"name"`
	N            int     `json:"n"`
	D            int     `json:"d"`
	M            int     `json:"m"`
	Clusters     int     `json:"clusters"`
	ClustersUsed int     `json:"clusters_used"`
	Cycles       *int64  `json:"cycles"`       // from the previous head's last beat of Z, or START, to its own
	CyclesModel  *int64  `json:"cycles_model"` // the same as the cycle model has it
	Mismatches   int     `json:"mismatches"`   // with the golden model
	RelError     float64 `json:"rel_error"`    // Frobenius norm of Z against dense float64
	Cosine       float64 `json:"cosine"`
	KL           float64 `json:"kl"` // of a row, mean

	Arithmetic float64 `json:"-"` // relative error under the same clusters: what the integers cost
}

// add appends the line of a head.
func (r *Report) add(j *golden.Job, want *golden.ChipResult, got *Result, f golden.Fidelity) {
	h := Head{Name: j.Name, N: j.N, D: j.D, M: len(j.Columns), Clusters: j.Clusters, ClustersUsed: want.Used,
		RelError: f.RelError, Cosine: f.Cosine, KL: f.KL, Arithmetic: f.Arithmetic}
	var first []string
	h.Mismatches, first = compare(want, got)
	for _, text := range first {
		r.Problems = append(r.Problems, fmt.Sprintf("head %s, number %d of the queue: %s", j.Name, len(r.Heads)+1, text))
	}
	r.Heads = append(r.Heads, h)
}

// time fills in the cycles and returns what the heads take in steady state.
func (r *Report) time(record *Record, repeat int) float64 {
	for i, c := range intervals(stamps(record)) {
		r.Heads[i].Cycles = &c
	}
	r.CyclesTotal = &record.Results[len(record.Results)-1].Stamp
	r.Utilisation = &record.Utilisation
	return steadyCycles(record, repeat)
}

// predict fills in the cycles of the model.
func (r *Report) predict(stamps []int64) {
	for i, c := range intervals(stamps) {
		h := &r.Heads[i]
		h.CyclesModel = &c
		r.differ(i, r.Mode, *h.Cycles, c)
	}
}

// predictDense compares the dense run that the speed-up is against.
func (r *Report) predictDense(record *Record, model []int64) {
	got := intervals(stamps(record))
	for i, c := range intervals(model) {
		r.differ(i, Dense, got[i], c)
	}
}

// differ notes a number of cycles that is not the model's.
func (r *Report) differ(head int, mode string, got, model int64) {
	if got != model {
		r.unpredicted++
		r.Problems = append(r.Problems, fmt.Sprintf("head %s, number %d of the queue, %s: %d cycles, the cycle model says %d", r.Heads[head].Name, head+1, mode, got, model))
	}
}

// OK reports whether every result is that of the golden model, and every head
// takes the predicted cycles where there is a prediction.
func (r *Report) OK() bool {
	return r.unpredicted == 0 && !slices.ContainsFunc(r.Heads, func(h Head) bool { return h.Mismatches != 0 })
}

// inside lists the steps that the cycles of a queue contain.
func inside(queue []*golden.Job) []string {
	some := func(is func(j *golden.Job) bool) bool { return slices.ContainsFunc(queue, is) }
	clusters := some((*golden.Job).Clustered)
	var steps []string
	for _, s := range []struct {
		name string
		in   bool
	}{
		{"v", some(func(j *golden.Job) bool { return j.Vgen })},
		{"prescore", clusters},
		{"centring", some(func(j *golden.Job) bool { return j.Clustered() && j.Centre })},
		{"centroids", clusters}, {"distances", clusters}, {"allocation", clusters}, {"retrieval", clusters},
		{"qk", true}, {"softmax", true}, {"av", true},
	} {
		if s.in {
			steps = append(steps, s.name)
		}
	}
	return steps
}

// axiInside adds the steps of sparc_axi to those of its core.
func axiInside(core []string) []string {
	steps := append([]string{"list", "fetch"}, core...)
	if slices.Contains(core, "allocation") {
		steps = append(steps, "clone")
	}
	return append(steps, "write")
}

// String returns the report for people.
func (r *Report) String() string {
	var b strings.Builder
	timed, model := r.CyclesTotal != nil, len(r.Heads) > 0 && r.Heads[0].CyclesModel != nil
	fmt.Fprintf(&b, "%s attention on engine %s", r.Mode, r.Engine)
	if r.Top != "" {
		fmt.Fprintf(&b, ", %s, %s memory", r.Top, r.Memory)
	}
	fmt.Fprintln(&b)
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprint(w, "head\tn\td\tm\tclusters\tused\t")
	if timed {
		fmt.Fprint(w, "cycles\t")
	}
	if model {
		fmt.Fprint(w, "model\t")
	}
	fmt.Fprint(w, "error\tcosine\tKL\tinteger error\tmismatches\n")
	for _, h := range r.Heads {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%d\t", h.Name, h.N, h.D, h.M, h.Clusters, h.ClustersUsed)
		if timed {
			fmt.Fprintf(w, "%d\t", *h.Cycles)
		}
		if model {
			fmt.Fprintf(w, "%d\t", *h.CyclesModel)
		}
		fmt.Fprintf(w, "%.4f\t%.4f\t%.4f\t%.1e\t%d\n", h.RelError, h.Cosine, h.KL, h.Arithmetic, h.Mismatches)
	}
	w.Flush()
	if timed {
		fmt.Fprintf(&b, "%d cycles in all; matrix multiply unit busy in %.1f %% of them in steady state\n", *r.CyclesTotal, 100**r.Utilisation)
		if r.ReadBeats > 0 {
			fmt.Fprintf(&b, "%d beats read, %d written\n", r.ReadBeats, r.WriteBeats)
		}
		b.WriteString(r.limits())
		fmt.Fprintf(&b, "speed-up %.2f over dense (%.0f cycles) in steady state, with %s inside\n", *r.Speedup, *r.DenseCycles, strings.Join(r.Inside, ", "))
	}
	for _, p := range r.Problems {
		fmt.Fprintf(&b, "mismatch: %s\n", p)
	}
	return b.String()
}
