package coreplay

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/verify/mutate"
)

// planted is the number of mistakes TestPlanted plants: make core-mutants N=400.
var planted = flag.Int("planted", 60, "mistakes planted in sparc_core, preset tiny")

// flat is a circuit of one module.
type flat struct{ d *ir.Design }

func (f flat) Design() *ir.Design { return f.d }

// trial is jobs with what the golden model makes of them.
type trial struct {
	jobs  []*golden.Job
	in    []Job
	want  []*golden.ChipResult
	stall int
	seed  uint64
}

func newTrial(t *testing.T, g machine.Machine, n, stall int, seed uint64) trial {
	r := rand.New(rand.NewPCG(seed, 7))
	tr := trial{stall: stall, seed: seed}
	for i := range n {
		j := RandomJob(r, g, i)
		want, err := golden.Run(j)
		require.NoError(t, err)
		tr.jobs, tr.in, tr.want = append(tr.jobs, j), append(tr.in, Of(j)), append(tr.want, want)
	}
	return tr
}

// run returns what the first difference is, nil for none.
func (tr trial) run(d *ir.Design, lanes int) error {
	got, _, err := Play(sim.New(flat{d}, sim.Seed(tr.seed)), lanes, tr.in, Options{Stall: tr.stall, Seed: tr.seed, Limit: 4000})
	if err != nil {
		return err
	}
	for i := range got {
		if err := Compare(tr.jobs[i], tr.want[i], &got[i], lanes); err != nil {
			return fmt.Errorf("job %d: %w", i, err)
		}
	}
	return nil
}

// TestPlanted plants mistakes in the whole core, one at a time, and counts for
// every part how many random jobs notice. Many survivors behave like the core: an
// enable that nothing ever holds, a reset value of data, a sign of two equal
// widths. Which ones is proved in the tests of the units (docs/results/mutants.md)
// and not here, so the bar is only what was reached when the test was written.
// Survivors are printed with the line that made them. A part that none of the
// first mistakes hits has more drawn for it, until one is noticed.
func TestPlanted(t *testing.T) {
	c, err := config.Preset("tiny")
	require.NoError(t, err)
	g := gen.MachineOf(c)
	circuit, err := hdl.Build(core.Core{Machine: g})
	require.NoError(t, err)
	d := circuit.Design()
	m, err := ir.Flatten(d)
	require.NoError(t, err)
	m = ir.Prune(ir.Fold(m)) // what a part is told and does not look at is no place for a mistake
	with := func(m *ir.Module) *ir.Design {
		return &ir.Design{Modules: []*ir.Module{m}, Domains: d.Domains, Sources: d.Sources}
	}
	trials := []trial{newTrial(t, g, 12, 0, 1), newTrial(t, g, 24, 30, 2)}
	for _, tr := range trials {
		require.NoError(t, tr.run(with(m), g.Lanes), "without a mistake")
	}
	tried, caught := map[string]int{}, map[string]int{}
	parts := []string{"assign", "clustu", "feed", "gather", "mmu", "prep", "requant", "share", "soft"}
	total := 0
	for i, mu := range mutate.List(m, rand.New(rand.NewPCG(5, 6)), 5**planted) {
		file, line := d.Sources.Position(m.Src(mu.Node))
		part := filepath.Base(filepath.Dir(file))
		if i >= *planted && (!slices.Contains(parts, part) || caught[part] > 0) {
			continue
		}
		tried[part]++
		mutant, err := mutate.Apply(m, mu)
		require.NoError(t, err)
		var found error
		for _, tr := range trials {
			if found = tr.run(with(mutant), g.Lanes); found != nil {
				break
			}
		}
		if found == nil {
			t.Logf("survived: %s/%s:%d: %v: %s", part, filepath.Base(file), line, mu.Kind, mu.What)
			continue
		}
		caught[part]++
		if i < *planted {
			total++
		}
	}
	for _, part := range slices.Sorted(maps.Keys(tried)) {
		t.Logf("%-8s %3d of %3d noticed", part, caught[part], tried[part])
	}
	require.GreaterOrEqual(t, float64(total), 0.7*float64(*planted))
	for _, part := range parts {
		require.NotZero(t, caught[part], "a mistake in %s is noticed", part)
	}
}
