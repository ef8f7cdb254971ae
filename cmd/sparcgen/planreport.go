package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/sparcgen/sparcgen/plan"
)

// planned is the JSON document of plan.
type planned struct {
	Out          string        `json:"out"`
	PrescoreBits int           `json:"prescore_bits"`
	Heads        []plannedHead `json:"heads"`
}

// plannedHead says what the plan of a head is and costs.
type plannedHead struct {
	Name           string       `json:"name"`
	N              int          `json:"n"`
	D              int          `json:"d"`
	M              int          `json:"m"`
	Select         string       `json:"select"`
	Representative string       `json:"representative"`
	Center         bool         `json:"center"`
	Iterations     int          `json:"iterations"`
	Clusters       int          `json:"clusters"`
	ClustersUsed   int          `json:"clusters_used"`
	Sparsity       float64      `json:"sparsity"` // 1 - clusters/n
	Shift          int          `json:"shift"`
	RelError       float64      `json:"rel_error"` // Frobenius norm of Z against dense float64
	Cosine         float64      `json:"cosine"`
	KL             float64      `json:"kl"`              // of a row, mean
	KLSum          float64      `json:"kl_sum"`          // over rows
	KLCalibration  float64      `json:"kl_calibration"`  // of a row, mean over the calibration passages
	Curve          []plan.Point `json:"curve,omitempty"` // with a threshold: the numbers of clusters that were tried
	Search         string       `json:"search,omitempty"`
}

// How the number of clusters was found.
const (
	byBisection = "bisection"
	byScan      = "scan" // KL was not monotonic
)

func newPlanned(out string, p *plan.Plan, chosen []plan.Chosen, assessed []plan.Assessment) *planned {
	doc := &planned{Out: out, PrescoreBits: p.PrescoreBits}
	for i, h := range p.Heads {
		a := assessed[i]
		one := plannedHead{Name: h.Name, N: h.N, D: h.D, M: len(h.Columns), Select: h.Select, Representative: h.Representative,
			Center: h.Center, Iterations: h.Iterations, Clusters: h.Clusters, ClustersUsed: a.Used, Sparsity: 1 - float64(h.Clusters)/float64(h.N),
			Shift: h.Shift, RelError: a.RelError, Cosine: a.Cosine, KL: a.KL, KLSum: a.KLSum, KLCalibration: chosen[i].KL}
		if f := chosen[i].Found; f != nil {
			one.Curve, one.Search = f.Tried, byBisection
			if f.Scanned {
				one.Search = byScan
			}
		}
		doc.Heads = append(doc.Heads, one)
	}
	return doc
}

func (doc *planned) print(w io.Writer) error {
	fmt.Fprintf(w, "%s: heads: %d, for pre-scores of %d bits; errors are against exact attention\n", doc.Out, len(doc.Heads), doc.PrescoreBits)
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(table, "head\tn\td\tm\tcolumns\trepresentative\tclusters\tused\tsparsity\tshift\terror\tcosine\tKL a row\tKL sum\tKL calibrated\n")
	clusters, rows, scanned := 0, 0, 0
	for _, h := range doc.Heads {
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%s\t%s\t%d\t%d\t%.3f\t%d\t%.4f\t%.4f\t%.4f\t%.2f\t%.4f\n", h.Name, h.N, h.D, h.M, h.Select, h.Representative,
			h.Clusters, h.ClustersUsed, h.Sparsity, h.Shift, h.RelError, h.Cosine, h.KL, h.KLSum, h.KLCalibration)
		clusters, rows = clusters+h.Clusters, rows+h.N
		if h.Search == byScan {
			scanned++
		}
	}
	if err := table.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "sparsity of all rows: %.3f\n", 1-float64(clusters)/float64(rows))
	if scanned > 0 {
		fmt.Fprintf(w, "KL does not fall with every cluster: for %d of %d heads all numbers of clusters below the result were tried\n", scanned, len(doc.Heads))
	}
	return nil
}
