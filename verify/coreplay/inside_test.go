package coreplay

import (
	"fmt"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
)

// inside is what passes between the parts of a core, seen through probes: what
// tells an early stage from a late one when a result is wrong.
type inside struct {
	rows    [][]int64 // words of pre-scores, centred, as they are written, all jobs
	queries [][]int64 // words of the queries of clusters
}

// look records from now on. The simulation has probes.
func look(s *sim.Sim, g machine.Machine) *inside {
	in := &inside{}
	signals := s.Signals()
	find := func(name string) *sim.Signal {
		return &signals[slices.IndexFunc(signals, func(g sim.Signal) bool { return g.Name == name })]
	}
	record := func(write, data string, words *[][]int64) {
		on := find(write)
		lanes := make([]*sim.Signal, g.Lanes)
		for l := range lanes {
			lanes[l] = find(fmt.Sprintf("%s_%d", data, l))
		}
		s.Watch(func() {
			if s.Value(on).Sign() == 0 {
				return
			}
			w := make([]int64, len(lanes))
			for l, lane := range lanes {
				w[l] = s.Value(lane).Int64()
			}
			*words = append(*words, w)
		})
	}
	record("to_assignment_p_write", "to_assignment_p_data", &in.rows)
	record("to_feed_qc_write", "to_feed_qc_data", &in.queries)
	return in
}

// compare takes the words of a job, the next one, and names the first stage whose
// results are not as the golden model has them; nil when all are equal.
func (in *inside) compare(j *golden.Job, want *golden.ChipResult, got *Result, g machine.Machine) error {
	if !j.Clustered() {
		return Compare(j, want, got, g.Lanes)
	}
	for i, row := range want.Flow.Rows {
		if err := next(fmt.Sprintf("pre-scores: row %d", i), &in.rows, row, g.Lanes); err != nil {
			return err
		}
	}
	if err := clusters(j, want, got); err != nil {
		return err
	}
	for c, q := range want.Qc {
		if err := next(fmt.Sprintf("queries: cluster %d", c), &in.queries, q, g.Lanes); err != nil {
			return err
		}
	}
	return Compare(j, want, got, g.Lanes)
}

// next takes the words of a row and compares them; a nil row has none.
func next(what string, from *[][]int64, row []int16, lanes int) error {
	for t := range ceilDiv(len(row), lanes) {
		if len(*from) == 0 {
			return fmt.Errorf("%s: word %d is missing", what, t)
		}
		for l, v := range row[t*lanes : min((t+1)*lanes, len(row))] {
			if got := (*from)[0][l]; got != int64(v) {
				return fmt.Errorf("%s: element %d is %d, expected %d", what, t*lanes+l, got, v)
			}
		}
		*from = (*from)[1:]
	}
	return nil
}
