// Package report says in one page what a plan makes of attention heads on a
// configuration: which heads can be clustered, what that costs in accuracy, and
// what it buys in cycles.
//
// [Measure] computes the numbers, [Report.HTML] writes them as one HTML file that
// needs no other: figures are SVG and PNG inside it. Equal input gives equal bytes.
package report

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/chip"
)

// Thresholds are the KL of a row, in nats, for which the page says how few clusters
// meet them.
var Thresholds = []float64{0.1, 0.3, 1}

// Input is what a report is about.
type Input struct {
	Config config.Config
	Name   string     // of Config, for people: a preset and what differs from it
	Plan   *plan.Plan // holds all Heads
	Heads  []*tensor.Head
	Step   plan.Progress // told what is done; may be nil
}

// Report holds the numbers of a page. With its JSON tags it is the document that
// programs read.
type Report struct {
	Plan          string        `json:"plan"` // name of the file
	Configuration Configuration `json:"configuration"`
	Heads         []Head        `json:"heads"`
	Layers        []Layer       `json:"layers"`
	Total         Total         `json:"total"`
	Inside        []string      `json:"inside"` // steps in the cycles
	Caches        []CacheSweep  `json:"caches"`
	Exp           ExpError      `json:"exp"`
	Reciprocal    DivideError   `json:"reciprocal"`
	wave          *rowWave
}

// Configuration is what the cycles depend on.
type Configuration struct {
	Name         string `json:"name"`
	Procs        int    `json:"procs"`
	Lanes        int    `json:"lanes"`
	DistUnits    int    `json:"dist_units"`
	ExpLanes     int    `json:"exp_lanes"`
	DivLanes     int    `json:"div_lanes"`
	PrescoreBits int    `json:"prescore_bits"`
	ClustersMax  int    `json:"clusters_max"`
	CacheBytes   int    `json:"cache_bytes"`
}

// Head is one head under its plan.
type Head struct {
	Name           string  `json:"name"`
	Layer          string  `json:"layer"` // plan.Block of the name
	N              int     `json:"n"`
	D              int     `json:"d"`
	M              int     `json:"m"` // chosen columns
	Select         string  `json:"select"`
	Representative string  `json:"representative"`
	Center         bool    `json:"center"`
	Iterations     int     `json:"iterations"`
	Clusters       int     `json:"clusters"` // n: dense
	ClustersUsed   int     `json:"clusters_used"`
	Sparsity       float64 `json:"sparsity"` // 1 - clusters/n
	Errors
	KLSum         float64      `json:"kl_sum"`
	KLCalibration float64      `json:"kl_calibration"` // of a row, mean over the calibration passages
	Arithmetic    float64      `json:"rel_error_arithmetic"`
	Dense         Cycles       `json:"dense_cycles"`
	Planned       Cycles       `json:"cycles"`
	Speedup       float64      `json:"speedup_core"` // of intervals in steady state
	Fewest        []Fewest     `json:"fewest_clusters"`
	Curve         []plan.Point `json:"curve"`

	attention *attention
}

// Errors are against exact attention in float64, on the head's own rows.
type Errors struct {
	RelError float64 `json:"rel_error"` // Frobenius norm of Z
	Cosine   float64 `json:"cosine"`    // of Z
	KL       float64 `json:"kl"`        // of a row, mean
}

// Fewest is the smallest number of clusters that meets a threshold on calibration;
// n, dense, meets all.
type Fewest struct {
	Threshold float64 `json:"threshold"`
	plan.Point
}

// Layer is the mean over the heads of a layer; cycles are summed.
type Layer struct {
	Name     string  `json:"name"`
	Heads    int     `json:"heads"`
	Sparsity float64 `json:"sparsity"` // of all rows
	Errors
	DenseCycles float64 `json:"dense_cycles"`
	Cycles      float64 `json:"cycles"`
	Speedup     float64 `json:"speedup_core"`
}

// Total is that of all heads, with the heads by what the plan makes of them.
type Total struct {
	Layer
	Pays  []string `json:"pays"`  // clustered, and fewer cycles than dense
	Loses []string `json:"loses"` // clustered, and not fewer cycles
	Kept  []string `json:"dense"` // every row attends for itself
}

// Clustered reports whether rows share queries.
func (h *Head) Clustered() bool { return h.Clusters < h.N }

// Measure computes the numbers of a page. Errors name the head, the field, its
// value, the rule and a fix.
func Measure(ctx context.Context, in Input) (*Report, error) {
	if in.Step == nil {
		in.Step = func(int, int, string) {}
	}
	c, m := in.Config, chip.Machine(in.Config)
	if err := in.Plan.CheckMachine(m); err != nil {
		return nil, err
	}
	r := &Report{Plan: filepath.Base(in.Plan.File), Configuration: Configuration{in.Name, c.Procs, c.Lanes, c.DistUnits, c.ExpLanes,
		c.DivLanes, c.PrescoreBits, c.ClustersMax, c.CacheBytes}}
	asked := &plan.Plan{File: in.Plan.File, PrescoreBits: in.Plan.PrescoreBits, ExpBase: in.Plan.ExpBase}
	for _, t := range in.Heads {
		h, err := in.Plan.Find(t.Name)
		if err != nil {
			return nil, err
		}
		if _, err := h.Job(t, m); err != nil { // before anything takes time
			return nil, err
		}
		asked.Heads = append(asked.Heads, *h)
	}
	total := 2*len(in.Heads) + 1
	curves, err := asked.Curves(ctx, in.Heads, m, Thresholds, func(done, _ int, name string) { in.Step(done, total, "KL of "+name) })
	if err != nil {
		return nil, err
	}
	cost := newCost(c)
	for i := range asked.Heads {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("interrupted after %d of %d heads: %w", i, len(in.Heads), err)
		}
		in.Step(len(in.Heads)+i, total, "cycles of "+asked.Heads[i].Name)
		h, err := measureHead(in.Heads[i], &asked.Heads[i], m, cost)
		if err != nil {
			return nil, err
		}
		h.setCurve(curves[i])
		r.Heads = append(r.Heads, h)
	}
	r.sum()
	r.Inside = inside(len(r.Total.Kept) < len(r.Heads))
	if r.Caches, err = sweep(c, r.Heads); err != nil {
		return nil, err
	}
	in.Step(total-1, total, "errors of the units, waveform")
	r.Exp, r.Reciprocal = expError(m.Exp), divideError()
	if r.wave, err = playRow(in.Heads[0], &asked.Heads[0]); err != nil {
		return nil, err
	}
	return r, ctx.Err()
}

// measureHead runs a head through the golden model and the cycle model.
func measureHead(t *tensor.Head, h *plan.Head, m plan.Machine, cost *cost) (Head, error) {
	out := Head{Name: h.Name, Layer: plan.Block(h.Name), N: h.N, D: h.D, M: len(h.Columns), Select: h.Select, Representative: h.Representative,
		Center: h.Center, Iterations: h.Iterations, Clusters: h.Clusters, Sparsity: 1 - float64(h.Clusters)/float64(h.N)}
	j, err := h.Job(t, m)
	if err != nil {
		return out, err
	}
	result, err := golden.Run(j)
	if err != nil {
		return out, err
	}
	q, k, v := tensor.Wide(t.Q), tensor.Wide(t.K), tensor.Wide(t.V)
	f := golden.Measure(q, k, v, result, h.VScale).Rounded()
	out.ClustersUsed, out.Errors, out.KLSum, out.Arithmetic = result.Used, Errors{f.RelError, f.Cosine, f.KL}, f.KLSum, f.Arithmetic
	dense := *j
	dense.Clusters = dense.N
	out.Dense = cost.of(&dense, nil)
	out.Planned = out.Dense
	if j.Clustered() {
		out.Planned = cost.of(j, result)
	}
	out.Speedup = out.Dense.Interval / out.Planned.Interval
	out.attention = newAttention(q, k, result, h.Columns)
	return out, nil
}

func (h *Head) setCurve(c plan.Curve) {
	h.Curve = c.Points
	for i, p := range c.Smallest {
		h.Fewest = append(h.Fewest, Fewest{Thresholds[i], p})
	}
	for _, p := range c.Points {
		if p.Clusters == h.Clusters {
			h.KLCalibration = p.KL
		}
	}
}
