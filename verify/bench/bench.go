package bench

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/tool"
)

// Options adjust a run.
type Options struct {
	Rounds   int           // in which the two sides take turns; 0 means 5
	Time     time.Duration // CPU time a side has in a round; 0 means 300 ms
	Open     sim.Opener    // the native engine; nil means sim.Native
	Progress func(done, total int, design string)
}

// Result is what was measured of one design. Rates are cycles a second of
// CPU time; the first cycles are counted from nothing: elaboration, schedule and
// machine code on one side, Verilator and g++ on the other.
type Result struct {
	Name           string  `json:"name"`
	NativeRate     float64 `json:"native_cps"`
	VerilatorRate  float64 `json:"verilator_cps"`
	Ratio          float64 `json:"ratio"`
	NativeFirst    float64 `json:"native_first_s"`
	VerilatorFirst float64 `json:"verilator_first_s"`
	FirstRatio     float64 `json:"first_ratio"`
	Equal          bool    `json:"checksums_equal"`
	RatioBar       float64 `json:"ratio_bar,omitempty"`
	FirstBar       float64 `json:"first_ratio_bar,omitempty"`
}

// OK reports whether the bars are met; checksums must be equal where there is one.
func (r *Result) OK() bool {
	return r.Ratio >= r.RatioBar && r.FirstRatio >= r.FirstBar && (r.Equal || r.RatioBar == 0)
}

// Report is a run.
type Report struct {
	Designs          []Result `json:"designs"`
	NativeEngine     string   `json:"native_engine"`
	VerilatorVersion string   `json:"verilator_version"`
	VerilatorFlags   string   `json:"verilator_flags"`
	CompilerVersion  string   `json:"compiler_version"`
	CompilerFlags    string   `json:"compiler_flags"`
	Ccache           bool     `json:"ccache"` // always false: switched off
}

// OK reports whether all bars are met.
func (r *Report) OK() bool {
	for i := range r.Designs {
		if !r.Designs[i].OK() {
			return false
		}
	}
	return true
}

// Run measures designs, one after the other.
func Run(ctx context.Context, designs []Design, o Options) (*Report, error) {
	if o.Rounds == 0 {
		o.Rounds = 5
	}
	if o.Time == 0 {
		o.Time = 300 * time.Millisecond
	}
	if o.Open == nil {
		o.Open = sim.Native
	}
	r := &Report{VerilatorFlags: strings.Join(VerilatorFlags, " "), CompilerFlags: CompilerFlags}
	var err error
	if r.VerilatorVersion, err = tool.Version(ctx, "verilator", "--version"); err != nil {
		return nil, err
	}
	if r.CompilerVersion, err = tool.Version(ctx, "g++", "--version"); err != nil {
		return nil, err
	}
	for i := range designs {
		if o.Progress != nil {
			o.Progress(i, len(designs), designs[i].Name)
		}
		result, kind, err := measure(ctx, &designs[i], o)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", designs[i].Name, err)
		}
		r.Designs = append(r.Designs, *result)
		r.NativeEngine = kind
	}
	return r, nil
}

// measure measures one design.
func measure(ctx context.Context, d *Design, o Options) (result *Result, kind string, err error) {
	runtime.LockOSThread() // its CPU time is measured
	defer runtime.UnlockOSThread()
	n, err := openNative(d, o.Open)
	if err != nil {
		return nil, "", err
	}
	defer func() { err = errors.Join(err, n.engine.Close()) }()
	c, err := d.Build()
	if err != nil {
		return nil, "", err
	}
	v, err := buildVerilated(ctx, c.Design(), n.in)
	if err != nil {
		return nil, "", err
	}
	defer func() { err = errors.Join(err, v.close()) }()
	best := 0.0
	for range o.Rounds {
		rate, err := n.rate(o.Time)
		if err != nil {
			return nil, "", err
		}
		best = max(best, rate)
		if err := v.measure(ctx, o.Time); err != nil {
			return nil, "", err
		}
		again, err := openNative(d, o.Open)
		if err != nil {
			return nil, "", err
		}
		n.first = min(n.first, again.first)
		if err := again.engine.Close(); err != nil {
			return nil, "", err
		}
	}
	result = &Result{Name: d.Name, NativeRate: best, VerilatorRate: v.rate, Ratio: best / v.rate,
		NativeFirst: n.first.Seconds(), VerilatorFirst: (v.build + v.first).Seconds(),
		Equal: n.sum == v.sum, RatioBar: d.Rate, FirstBar: d.First}
	result.FirstRatio = result.VerilatorFirst / result.NativeFirst
	return result, sim.Kind(n.engine), nil
}

// String returns the report as a table.
func (r *Report) String() string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(w, "design\tnative\tVerilator\tratio\tbar\tfirst cycles\tVerilator\tratio\tbar\tchecksums\t\n")
	bar := func(v float64, format string) string {
		if v == 0 {
			return "-"
		}
		return fmt.Sprintf(format, v)
	}
	for _, d := range r.Designs {
		equal := "equal"
		if !d.Equal {
			equal = "differ"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%.2f\t%s\t%.2f ms\t%.2f s\t%.0f\t%s\t%s\t\n", d.Name, rate(d.NativeRate), rate(d.VerilatorRate), d.Ratio, bar(d.RatioBar, "%.1f"),
			1e3*d.NativeFirst, d.VerilatorFirst, d.FirstRatio, bar(d.FirstBar, "%.0f"), equal)
	}
	w.Flush()
	fmt.Fprintf(&b, "native: %s; %s; %s; Verilator %s; g++ %s; one thread, no ccache; cycles a second of CPU time, best of the rounds\n",
		r.NativeEngine, r.VerilatorVersion, r.CompilerVersion, r.VerilatorFlags, r.CompilerFlags)
	return b.String()
}

func rate(v float64) string {
	switch {
	case v >= 1e6:
		return fmt.Sprintf("%.2f M/s", v/1e6)
	case v >= 1e3:
		return fmt.Sprintf("%.1f k/s", v/1e3)
	}
	return fmt.Sprintf("%.1f /s", v)
}
