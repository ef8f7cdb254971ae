package models

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Result is what was measured on one model at one length. tools/models writes it.
type Result struct {
	Model       string `json:"model"`
	Unit        string `json:"unit"` // what an input is
	N           int    `json:"n"`
	D           int    `json:"d"`
	Heads       int    `json:"heads"` // of a layer
	Layers      int    `json:"layers"`
	Inputs      int    `json:"inputs"`      // that were measured on
	Calibration int    `json:"calibration"` // others, that plans come from
	Runs        []Run  `json:"runs"`
}

// Run is the model with its attention replaced as one plan says.
type Run struct {
	Target         string  `json:"target"`         // dense, s=SPARSITY, t=KL or cosine=GOAL
	Representative string  `json:"representative"` // medoid, mean; best: chosen for each head
	Center         bool    `json:"center"`
	Cosine         float64 `json:"cosine"`     // of the embedding to the exact model's, mean over inputs
	CosineMin      float64 `json:"cosine_min"` // the least
	Spearman       float64 `json:"spearman"`   // of the similarities of all pairs of inputs to the exact model's
	Pairs          int     `json:"pairs"`
	MapCosine      float64 `json:"map_cosine,omitempty"` // of the package's own result
	Speedup        float64 `json:"speedup"`              // cycles of all heads, dense over clustered, steady
	Layers         []Layer `json:"layers"`
	// CalibrationCosine is the cosine on the inputs that a search had to keep its target on.
	CalibrationCosine float64 `json:"calibration_cosine,omitempty"`
	// Choices, by head: clusters and representative, where a search chose them.
	Choices map[string][2]any `json:"choices,omitempty"`
}

// Layer has the means over heads and inputs of one layer, and sums over the heads
// of one input: cycles, multiplications of the matrix multiply unit, absolute
// differences of distances, bytes.
type Layer struct {
	Sparsity    float64 `json:"sparsity"`    // 1 - C/n
	DenseHeads  int     `json:"dense_heads"` // with C = n
	Used        float64 `json:"used"`        // clusters with members
	KL          float64 `json:"kl"`          // of a row, nats
	RelError    float64 `json:"rel_error"`   // of Z against float64 attention on the same Q, K and V
	Arithmetic  float64 `json:"arithmetic"`  // the largest of a head: what the integers cost
	Saturated   float64 `json:"saturated"`   // share of the codes of Q, K and V
	Cycles      float64 `json:"cycles"`
	DenseCycles float64 `json:"dense_cycles"`
	MACs        float64 `json:"macs"`
	DenseMACs   float64 `json:"dense_macs"`
	Distances   float64 `json:"distances"`
	Bytes       float64 `json:"bytes"`
	DenseBytes  float64 `json:"dense_bytes"`
}

// ReadResults reads the results in a directory, in the order of their models and
// lengths. The error names the file.
func ReadResults(dir string) ([]Result, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	var list []Result
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var r Result
		d := json.NewDecoder(bytes.NewReader(text))
		d.DisallowUnknownFields()
		if err := d.Decode(&r); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if err := r.check(); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b Result) int {
		if c := strings.Compare(b.Model, a.Model); c != 0 {
			return c
		}
		return a.N - b.N
	})
	return list, nil
}

// check refuses results that the page could not show truly.
func (r *Result) check() error {
	if r.Inputs*(r.Inputs-1)/2 < 200 {
		return fmt.Errorf("%d inputs: fewer than 200 pairs", r.Inputs)
	}
	for _, run := range r.Runs {
		if len(run.Layers) != r.Layers {
			return fmt.Errorf("run %s %s: %d layers of %d", run.Target, run.Representative, len(run.Layers), r.Layers)
		}
		if want := r.Inputs * (r.Inputs - 1) / 2; run.Pairs != want {
			return fmt.Errorf("run %s %s: %d pairs, %d inputs have %d", run.Target, run.Representative, run.Pairs, r.Inputs, want)
		}
		if _, err := run.number(); err != nil {
			return err
		}
	}
	return nil
}

// number returns the value of the target, 0 of dense.
func (r *Run) number() (float64, error) {
	if r.Target == "dense" {
		return 0, nil
	}
	_, text, _ := strings.Cut(r.Target, "=")
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return 0, fmt.Errorf("run %s: must be dense, or s=, t= or cosine= and a number", r.Target)
	}
	return v, nil
}

// Find returns the run of a target, representative and centring, or nil.
func (r *Result) Find(target, representative string, center bool) *Run {
	i := slices.IndexFunc(r.Runs, func(x Run) bool {
		return x.Target == target && x.Representative == representative && x.Center == center
	})
	if i < 0 {
		return nil
	}
	return &r.Runs[i]
}

// Total sums the layers of a run; sparsity, KL and error are means.
func (r *Run) Total() Layer {
	var t Layer
	for _, l := range r.Layers {
		t.DenseHeads += l.DenseHeads
		t.Cycles += l.Cycles
		t.DenseCycles += l.DenseCycles
		t.MACs += l.MACs
		t.DenseMACs += l.DenseMACs
		t.Distances += l.Distances
		t.Bytes += l.Bytes
		t.DenseBytes += l.DenseBytes
		t.Arithmetic = max(t.Arithmetic, l.Arithmetic)
		t.Saturated = max(t.Saturated, l.Saturated)
		k := float64(len(r.Layers))
		t.Sparsity += l.Sparsity / k
		t.Used += l.Used / k
		t.KL += l.KL / k
		t.RelError += l.RelError / k
	}
	return t
}
