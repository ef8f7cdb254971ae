package coreplay

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/golden"
)

// Of returns a job of the golden model as the core takes it.
func Of(j *golden.Job) Job {
	return Job{
		Gemm: j.Kind == golden.JobGemm, Mean: j.Mean, Center: j.Centre, Early: j.Early, Vgen: j.Vgen,
		N: j.N, C: j.Clusters, Rounds: j.Rounds, D: j.D, YShift: j.YShift, Shift: j.Shift, Pre: j.Requant.Pre, Post: j.Requant.Post,
		Multiplier: j.Requant.Multiplier, Columns: j.Columns, Q: j.Q, K: j.K, V: j.V, X: j.X, W: j.W,
	}
}

// Compare returns what of a result is not as the golden model has it: the
// stage in which it first differs comes first. Nil when all is equal.
func Compare(j *golden.Job, want *golden.ChipResult, got *Result, lanes int) error {
	rows := want.Z
	if j.Clustered() {
		if err := clusters(j, want, got); err != nil {
			return err
		}
		rows = want.Zc
	}
	at := 0
	words := func(row int, t int) error {
		if at == len(got.Words) {
			return fmt.Errorf("output: the result ends before row %d word %d", row, t)
		}
		w := got.Words[at]
		at++
		if w.Row != row || w.Word != t {
			return fmt.Errorf("output: row %d word %d comes in the place of row %d word %d", w.Row, w.Word, row, t)
		}
		for l, v := range rows[row][t*lanes : min((t+1)*lanes, len(rows[row]))] {
			if w.Data[l] != int64(v) {
				return fmt.Errorf("attention: row %d element %d is %d, expected %d", row, t*lanes+l, w.Data[l], v)
			}
		}
		return nil
	}
	width := ceilDiv(len(firstRow(rows)), lanes)
	if j.Kind == golden.JobGemm { // tile by tile
		for t := range width {
			for i := range rows {
				if err := words(i, t); err != nil {
					return err
				}
			}
		}
	} else {
		for i, r := range rows {
			for t := range ceilDiv(len(r), lanes) {
				if err := words(i, t); err != nil {
					return err
				}
			}
		}
	}
	if at != len(got.Words) {
		return fmt.Errorf("output: %d words, expected %d", len(got.Words), at)
	}
	return nil
}

// firstRow returns a row that is there.
func firstRow(rows [][]int16) []int16 {
	for _, r := range rows {
		if r != nil {
			return r
		}
	}
	return nil
}

func clusters(j *golden.Job, want *golden.ChipResult, got *Result) error {
	for i, c := range want.ClusterOf {
		if i == len(got.Order) {
			return fmt.Errorf("allocation: row %d is missing", i)
		}
		if got.Order[i] != i {
			return fmt.Errorf("allocation: row %d comes in place %d", got.Order[i], i)
		}
		if got.Cluster[i] != c {
			return fmt.Errorf("allocation: row %d goes to cluster %d, expected %d", i, got.Cluster[i], c)
		}
	}
	if len(got.Order) != len(want.ClusterOf) {
		return fmt.Errorf("allocation: %d rows, expected %d", len(got.Order), len(want.ClusterOf))
	}
	for c, scan := range want.Flow.Final().Scan {
		row := scan.Representative.Index
		if scan.Empty() {
			row = -1
		}
		if got.Rep[c] != row {
			return fmt.Errorf("column scan: the representative of cluster %d is row %d, expected %d", c, got.Rep[c], row)
		}
	}
	return nil
}
