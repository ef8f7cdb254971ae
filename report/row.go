package report

import (
	"fmt"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/chip"
	"github.com/sparcgen/sparcgen/verify/coreplay"
)

// The head that is played for the waveform: so much of the first head as can be read,
// on the smallest preset.
const (
	wavePreset   = "tiny"
	waveTokens   = 8
	waveSparsity = 0.75
	waveCycles   = 1 << 14 // more than the run takes
)

// rowWave is the way of row 0 of a small head through sparc_core.
type rowWave struct {
	job     *golden.Job
	cluster int   // of row 0
	members []int // rows of that cluster
	Stages  []stage
}

// playRow runs the first rows of a head on the circuit and draws what happens to
// the first of them. The result is compared with the golden model.
func playRow(t *tensor.Head, h *plan.Head) (*rowWave, error) {
	c, err := config.Preset(wavePreset)
	if err != nil {
		return nil, err
	}
	job, err := smallJob(t, h, chip.Machine(c))
	if err != nil {
		return nil, err
	}
	want, err := golden.Run(job)
	if err != nil {
		return nil, err
	}
	g := gen.MachineOf(c)
	bench, err := sim.Open(core.Core{Machine: g}, sim.Record(waveCycles), sim.Noise(false))
	if err != nil {
		return nil, err
	}
	defer bench.Close()
	got, _, err := coreplay.Play(bench.Sim, g.Lanes, []coreplay.Job{coreplay.Of(job)}, coreplay.Options{})
	if err != nil {
		return nil, fmt.Errorf("waveform: %w", err)
	}
	if err := coreplay.Compare(job, want, &got[0], g.Lanes); err != nil {
		return nil, fmt.Errorf("waveform: the circuit differs from the golden model: %w", err)
	}
	w := &rowWave{job: job, cluster: want.ClusterOf[0]}
	for i, cluster := range want.ClusterOf {
		if cluster == w.cluster {
			w.members = append(w.members, i)
		}
	}
	return w, w.draw(bench.Sim)
}

// smallJob plans the first rows and dimensions of a head for a small machine, with
// the settings of its plan.
func smallJob(t *tensor.Head, h *plan.Head, m plan.Machine) (*golden.Job, error) {
	cut := func(x tensor.Matrix) tensor.Matrix {
		var out tensor.Matrix
		for _, row := range x[:min(waveTokens, len(x))] {
			out = append(out, row[:min(m.HeadDim, len(row))])
		}
		return out
	}
	small := &tensor.Head{Name: t.Name, Q: cut(t.Q), K: cut(t.K), V: cut(t.V)}
	p, err := plan.Make([]*tensor.Head{small}, m, plan.Settings{Sparsity: waveSparsity, Representative: h.Representative, Center: h.Center, Iterations: 1})
	if err != nil {
		return nil, err
	}
	return p.Heads[0].Job(small, m)
}
