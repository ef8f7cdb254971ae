package coreplay

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/mutate"
)

// fault is a mistake that people make: a number that is added to a node of the
// core, of those that at finds.
type fault struct {
	name  string
	at    mutate.Place
	plus  int64
	stage string // what the report begins with
}

var faults = []fault{
	{"wrong tie", mutate.On("units/clustu/min3.go", "return y.Add(x.Not()).Bit(y.Width())", ir.Add), 1, "allocation: row "}, // y + ~x + 1 carries for x <= y
	{"skipped row", mutate.On("units/assign/stream.go", "last.Set(end.Q.And(row.AddC(1).Eq(head.N)))", ir.Add), 1, "allocation: row 31 is missing"},
	{"stale buffer of pre-scores", mutate.Named("to_assignment_p_bank"), 1, "allocation: row "},
	{"stale buffer of queries", mutate.Named("to_feed_walk_bank"), 1, "queries: cluster "},
	{"off-by-one column", mutate.On("units/prep/assemble.go", "left := hdl.Mux(first.Q, head.M, rest.Q)", ir.Mux), -1, "pre-scores: row "},
	{"off-by-one cluster", mutate.Named("to_feed_qc_cluster"), 1, "output: row "},
	{"off-by-one exponent", mutate.Named("to_feed_e_data_0"), 1, "attention: row "},
}

// directed returns jobs in which every fault shows: heads of equal rows, so that
// all distances are ties, between heads of unequal ones, as long and as wide as
// the machine takes.
func directed(t *testing.T) (list []*golden.Job, want []*golden.ChipResult) {
	g := presetOf(t, "tiny")
	r := rand.New(rand.NewPCG(6, 6))
	for i := range 6 {
		j := RandomJob(r, g, i)
		for j.Kind != golden.JobAttention || j.Vgen {
			j = RandomJob(r, g, i)
		}
		j.N, j.Clusters, j.Rounds, j.Mean, j.Centre, j.Early, j.Shift = 32, 12, 1, i%2 == 1, false, false, 25
		j.Columns = golden.StrideColumns(32, max(1, 8>>(2*(i%3)))) // 8: a distance a cycle; 2 and 1: four
		j.Q, j.K, j.V = codes(r, 32, j.D), codes(r, 32, j.D), codes(r, 32, j.D)
		if i%3 == 1 {
			for row := range j.Q {
				j.Q[row] = j.Q[0]
			}
		}
		w, err := golden.Run(j)
		require.NoError(t, err)
		list, want = append(list, j), append(want, w)
	}
	return list, want
}

// TestFaults plants mistakes of every stage, each by hand, and wants a report
// that names the stage.
func TestFaults(t *testing.T) {
	g := presetOf(t, "tiny")
	circuit, err := hdl.Build(core.Core{Machine: g})
	require.NoError(t, err)
	d := circuit.Design()
	m, err := ir.Flatten(d)
	require.NoError(t, err)
	list, want := directed(t)
	report := func(m *ir.Module) error {
		s := sim.New(flat{&ir.Design{Modules: []*ir.Module{m}, Domains: d.Domains, Sources: d.Sources}}, sim.Probes())
		seen := look(s, g)
		var in []Job
		for _, j := range list {
			in = append(in, Of(j))
		}
		got, _, err := Play(s, g.Lanes, in, Options{Limit: 4000})
		if err != nil {
			return err
		}
		for i, j := range list {
			if err := seen.compare(j, want[i], &got[i], g); err != nil {
				return fmt.Errorf("%w (job %d)", err, i)
			}
		}
		return nil
	}
	require.NoError(t, report(m), "without a fault")
	f := mutate.NewFinder(m, d.Sources)
	for _, fault := range faults {
		t.Run(fault.name, func(t *testing.T) {
			planted := 0
			for _, id := range f.Find(fault.at) {
				mutant, err := mutate.Apply(m, mutate.Plus(id, fault.plus))
				require.NoError(t, err)
				err = report(mutant)
				if err == nil {
					continue // one of several comparisons that a tie decides together
				}
				planted++
				require.True(t, strings.HasPrefix(err.Error(), fault.stage), "%v: expected %s...", err, fault.stage)
				t.Log(err)
			}
			require.NotZero(t, planted, "nothing is noticed, or the place is no longer there")
		})
	}
}
