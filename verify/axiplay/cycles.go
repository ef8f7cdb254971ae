package axiplay

import (
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/buscycles"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/coreplay"
)

// TimingOf returns a job as the cycle model of sparc_axi takes it: of the results of
// the golden model it wants the cluster of each row in each round.
func (p *Placed) TimingOf(r *golden.ChipResult, lanes int) buscycles.Job {
	j := buscycles.Job{Descriptor: p.Descriptor, Timing: coreplay.TimingOf(p.Job, r, lanes)}
	if p.Job.Clustered() {
		j.Columns, j.Cluster = p.Job.Columns, r.ClusterOf
	}
	return j
}

// Clearing is the cycles after reset in which a circuit clears its memories: a list
// that is started later takes what the cycle model says.
func Clearing(g axi.Sparc) int { return 8 + max(g.ClustersMax, g.Cache().Sets()) }
