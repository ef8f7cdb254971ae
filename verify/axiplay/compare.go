package axiplay

import (
	"fmt"
	"slices"

	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// Result returns the rows of a job's result in memory.
func (p *Placed) Result(m *memory.Memory) [][]int16 {
	rows := make([][]int16, p.Job.N)
	for i := range rows {
		rows[i] = m.Row(p.Z+uint64(i)*uint64(p.ZStride), p.Job.D)
	}
	return rows
}

// zcRow returns the row of a cluster in the scratch memory of a job.
func (p *Placed) zcRow(m *memory.Memory, g axi.Sparc, cluster int) []int16 {
	words, step := max(1, p.Job.D/g.Lanes), WordBytes(g)
	var row []int16
	for w := range words {
		row = append(row, m.Row(p.Zc+uint64((cluster*words+w)*step), min(g.Lanes, p.Job.D))...)
	}
	return row
}

// Perform writes the results of a job, as the golden model has them, where the job
// wants them: what memory is after the circuit is done with it.
func Perform(p *Placed, want *golden.ChipResult, m *memory.Memory, g axi.Sparc) {
	for i, row := range want.Z {
		m.PutRow(p.Z+uint64(i)*uint64(p.ZStride), row)
	}
	if !p.Job.Clustered() {
		return
	}
	words, step := max(1, p.Job.D/g.Lanes), WordBytes(g)
	for c, row := range want.Zc {
		if row == nil {
			continue
		}
		for w := range words {
			m.PutRow(p.Zc+uint64((c*words+w)*step), row[w*g.Lanes:min((w+1)*g.Lanes, len(row))])
		}
	}
}

// Compare returns what of a job's results in memory is not as the golden model has
// it, with the stage that made it; nil when every byte is right.
func Compare(p *Placed, want *golden.ChipResult, m *memory.Memory, g axi.Sparc) error {
	if p.Job.Clustered() {
		for c, row := range want.Zc {
			if row == nil {
				continue
			}
			if e := differs(p.zcRow(m, g, c), row); e >= 0 {
				return fmt.Errorf("attention: cluster %d element %d of ZC is %d, expected %d", c, e, p.zcRow(m, g, c)[e], row[e])
			}
		}
	}
	stage := "attention"
	switch {
	case p.Job.Kind == golden.JobGemm:
		stage = "gemm"
	case p.Job.Clustered():
		stage = "clone"
	}
	for i, row := range p.Result(m) {
		e := differs(row, want.Z[i])
		if e < 0 {
			continue
		}
		if p.Job.Clustered() {
			if c := slices.IndexFunc(want.Zc, func(zc []int16) bool { return slices.Equal(zc, row) }); c >= 0 {
				return fmt.Errorf("allocation or clone: row %d is that of cluster %d, expected that of cluster %d", i, c, want.ClusterOf[i])
			}
		}
		return fmt.Errorf("%s: row %d element %d is %d, expected %d", stage, i, e, row[e], want.Z[i][e])
	}
	return nil
}

// differs returns the first element that differs, -1 for none.
func differs(got, want []int16) int {
	for i, v := range want {
		if got[i] != v {
			return i
		}
	}
	return -1
}
