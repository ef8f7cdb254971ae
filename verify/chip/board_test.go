package chip

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/bound"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// headFor plans one committed head of real attention.
func headFor(t *testing.T, c config.Config, file string, sparsity float64) []Input {
	h, err := tensor.ReadNPZ("../testdata/qkv/" + file)
	require.NoError(t, err)
	p, err := plan.Make([]*tensor.Head{h}, Machine(c), plan.Settings{Sparsity: sparsity, Representative: config.Mean, Center: true, Iterations: 1})
	require.NoError(t, err)
	j, err := p.Heads[0].Job(h, Machine(c))
	require.NoError(t, err)
	return []Input{{Job: j, Q: tensor.Wide(h.Q), K: tensor.Wide(h.K), V: tensor.Wide(h.V), Scale: p.Heads[0].VScale}}
}

// Through sparc_axi a head in steady state takes what the unit that binds needs,
// and at most 5 % more: the reads on a bus of 512 bits at 128 tokens and at 256
// tokens, 90 %. With one port in 4 of 5 cycles it is the memory always; its pauses,
// 5 % of the cycles, come on top.
func TestAxiBars(t *testing.T) {
	c, err := config.Preset("balanced")
	require.NoError(t, err)
	for _, b := range []struct {
		file     string
		sparsity float64
		binds    string // with an ideal memory
	}{
		{"use_L0H0_n128.npz", 0.85, "bus reads"}, {"use_L0H0_n128.npz", 0.9, "bus reads"},
		{"use_L0H3_n256.npz", 0.85, "mmu"}, {"use_L0H3_n256.npz", 0.9, "bus reads"},
	} {
		for _, name := range Memories {
			behaviour := BehaviourOf(name, 1)
			e, err := OpenAxi("native", c, behaviour)
			require.NoError(t, err)
			t.Run(fmt.Sprint(b.file, b.sparsity, name), func(t *testing.T) {
				inputs := headFor(t, c, b.file, b.sparsity)
				o := Options{Name: "native", Engine: e, Repeat: 18, Progress: silent, Axi: &Axi{Memory: name, Bounds: AxiBounds(gen.SparcOf(c), behaviour)}}
				queue := queued(inputs, false, o.Repeat)
				want, err := golden.Run(queue[0])
				require.NoError(t, err)
				record, err := o.run(t.Context(), queue, func(string) {})
				require.NoError(t, err)
				for i := range record.Results {
					require.Equal(t, want.Z, record.Results[i].Z, "run %d", i)
				}
				r := &Report{}
				require.NoError(t, o.limit(t.Context(), r, queue, []*golden.ChipResult{want}, record, func(string) {}))
				l := r.Steady[0]
				t.Logf("%s every %.1f cycles, %d by the %s", l.Name, l.Cycles, l.Bound, l.Binds)
				binds, most := b.binds, 0.05
				if behaviour.Shared {
					binds, most = "memory", 0.1
				}
				require.Equal(t, binds, l.Binds)
				require.InEpsilon(t, float64(l.Bound), l.Cycles, most)
			})
		}
	}
}

func TestAxiBounds(t *testing.T) {
	c, err := config.Preset("balanced")
	require.NoError(t, err)
	h := bound.Head{N: 128, D: 64, M: 32, C: 19, Used: 19, Rounds: 1, Mean: true}
	for _, b := range []struct {
		memory memory.Behaviour
		unit   string
		cycles int
	}{
		{memory.Ideal(), "bus reads", 870},                             // (3 n + m + C) d 16 / 512
		{memory.Behaviour{Percent: 50}, "bus reads", 1740},             // each way
		{memory.Behaviour{Percent: 100, Shared: true}, "memory", 1164}, // and (n + C) d 16 / 512
		{memory.DRAM(1), "memory", 1455},                               // in 80 % of the cycles
		{memory.Behaviour{Percent: 30, Shared: true}, "memory", 3880},  // exactly
		{memory.Behaviour{Percent: 99, Shared: true}, "memory", 1176},  // rounded up
	} {
		got := bound.Binding(AxiBounds(gen.SparcOf(c), b.memory)(h))
		require.Equal(t, []any{b.unit, b.cycles}, []any{got.Unit, got.Cycles})
	}
	h = bound.Head{N: 384, D: 64, M: 64, C: 58, Used: 58, Rounds: 1, Mean: true}
	require.Equal(t, "mmu", bound.Binding(AxiBounds(gen.SparcOf(c), memory.Ideal())(h)).Unit)
}

// faulty is a board whose memory does not answer as it should.
type faulty struct {
	Golden
	err error
}

func (f faulty) Run(context.Context, []*golden.Job, func(int)) (*Record, error) { return nil, f.err }

// An engine for the ideal memory that fails fails the run.
func TestIdealFails(t *testing.T) {
	inputs := []Input{input(t, "a", 24)}
	_, err := Run(t.Context(), inputs, Options{Name: "clock", Engine: clocked{}, Repeat: 2, Progress: silent,
		Axi: &Axi{Memory: "dram", Bounds: func(bound.Head) []bound.Term { return []bound.Term{{Unit: "bus", Cycles: 10}} }, Ideal: faulty{err: context.Canceled}}})
	require.ErrorIs(t, err, context.Canceled)
}

// The lines about what binds.
func TestLimits(t *testing.T) {
	inputs := []Input{input(t, "a", 24), input(t, "b", 20)}
	o := Options{Name: "clock", Engine: clocked{}, Repeat: 6, Progress: silent,
		Axi: &Axi{Memory: "dram", Ideal: clocked{}, Bounds: func(h bound.Head) []bound.Term {
			return []bound.Term{{Unit: "mmu", What: "products", Cycles: 20}, {Unit: "bus", What: "words", Cycles: h.N + 4}}
		}}}
	got, err := Run(t.Context(), inputs, o)
	require.NoError(t, err)
	require.Equal(t, "a: every 30.0 cycles, 7.1 % above the 28 of the bus (words), which binds; 0.0 more than the 30.0 with an ideal memory\n"+
		"b: every 30.0 cycles, 25.0 % above the 24 of the bus (words), which binds; 0.0 more than the 30.0 with an ideal memory\n", got.Report.limits())
	require.Equal(t, []string{"list", "fetch"}, got.Report.Inside[:2])
	require.Equal(t, []string{"clone", "write"}, got.Report.Inside[len(got.Report.Inside)-2:])
	o.Axi.Bounds = func(h bound.Head) []bound.Term { return []bound.Term{{Unit: "mmu", What: "products", Cycles: 60}} }
	o.Axi.Ideal, o.Dense = nil, true
	o.Repeat = 1
	got, err = Run(t.Context(), inputs[:1], o)
	require.NoError(t, err)
	require.Equal(t, []string{"list", "fetch", "qk", "softmax", "av", "write"}, got.Report.Inside)
	require.Nil(t, got.Report.Steady[0].Ideal)
	require.Contains(t, got.Report.String(), "dense attention on engine clock, sparc_axi, dram memory\n")
	require.Contains(t, got.Report.String(), "a: every 247.0 cycles, 311.7 % above the 60 of the mmu (products), which binds\n")
}
