package chip

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/bound"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// headFor plans one head of real attention: the rows of committed heads, one after
// the other.
func headFor(t *testing.T, c config.Config, sparsity float64, files ...string) []Input {
	all := &tensor.Head{}
	for _, f := range files {
		h, err := tensor.ReadNPZ("../testdata/qkv/" + f)
		require.NoError(t, err)
		all.Name += h.Name
		all.Q, all.K, all.V = append(all.Q, h.Q...), append(all.K, h.K...), append(all.V, h.V...)
	}
	p, err := plan.Make([]*tensor.Head{all}, Machine(c), plan.Settings{Sparsity: sparsity, Representative: config.Mean, Center: true, Iterations: 1})
	require.NoError(t, err)
	j, err := p.Heads[0].Job(all, Machine(c))
	require.NoError(t, err)
	return []Input{{Job: j, Q: tensor.Wide(all.Q), K: tensor.Wide(all.K), V: tensor.Wide(all.V), Scale: p.Heads[0].VScale}}
}

// axiQueue is the number of times a head is queued: between the edges are four.
const axiQueue = 2*boardEdge + 4

// axiLimit runs a head on sparc_axi of preset balanced and requires every result to
// be right.
func axiLimit(t *testing.T, c config.Config, name string, inputs []Input) (Limit, *golden.ChipResult) {
	behaviour := BehaviourOf(name, 1)
	e, err := OpenAxi("native", c, behaviour)
	require.NoError(t, err)
	o := Options{Name: "native", Engine: e, Repeat: axiQueue, Progress: silent, Axi: &Axi{Memory: name, Bounds: AxiBounds(gen.SparcOf(c), behaviour)}}
	queue := queued(inputs, false, o.Repeat)
	want, err := golden.Run(queue[0])
	require.NoError(t, err)
	record, err := o.run(t.Context(), queue, func(string) {})
	require.NoError(t, err)
	for i := range record.Results {
		require.Equal(t, want.Z, record.Results[i].Z, "run %d", i)
	}
	r := &Report{}
	results := slices.Repeat([]*golden.ChipResult{want}, o.Repeat)
	if name == "ideal" {
		require.Equal(t, AxiCycleModel(gen.SparcOf(c))(queue, results), stamps(record), "stamps of the cycle model, of the circuit")
	}
	require.NoError(t, o.limit(t.Context(), r, queue, results, record, func(string) {}))
	return r.Steady[0], want
}

// axiPage begins docs/results/axi.md.
const axiPage = `# sparc_axi in steady state

Heads of real attention of 64 elements on preset balanced, a bus of 512 bits, means of
queries, each head queued 14 times in one list, native engine. Cycles are the mean
interval between the stamps of heads 6 to 9, over whole turns; inside them are the list,
the reads of all operands, all steps of clustering, scores, softmax, A V, clone and the
writes. The bound is what the unit that binds needs (accelerator.md, section 6); one port
of dram moves beats in 80 % of the cycles, reads and writes together, and pauses in 5 % of
them besides. Dense is the bound of dense attention with the same memory. All results are
those of the golden model.

` + "`go test ./verify/chip -run AxiBars -update`" + ` writes this page; without -update it is compared.

| tokens | sparsity | clusters with members | memory | cycles | bound | binds | above | dense | times dense |
|---|---|---|---|---|---|---|---|---|---|
`

// Through sparc_axi a head in steady state takes what the unit that binds needs,
// and at most 5 % more: the reads on a bus of 512 bits at 128 tokens and at 256
// tokens, 90 %. What the latency and the pauses of a DRAM add is on the page.
func TestAxiBars(t *testing.T) {
	c, err := config.Preset("balanced")
	require.NoError(t, err)
	page := axiPage
	const small, large = "use_L0H0_n128.npz", "use_L0H3_n256.npz"
	for _, b := range []struct {
		files    []string
		sparsity float64
		binds    string // with an ideal memory
	}{
		{[]string{small}, 0.85, "bus reads"}, {[]string{small}, 0.9, "bus reads"},
		{[]string{large}, 0.85, "mmu"}, {[]string{large}, 0.9, "bus reads"},
		{[]string{large, small}, 0.85, "mmu"}, {[]string{large, small}, 0.9, "mmu"},
	} {
		inputs := headFor(t, c, b.sparsity, b.files...)
		n := inputs[0].Job.N
		for _, name := range Memories {
			t.Run(fmt.Sprint(n, b.sparsity, name), func(t *testing.T) {
				l, want := axiLimit(t, c, name, inputs)
				dense := bound.Binding(AxiBounds(gen.SparcOf(c), BehaviourOf(name, 1))(bound.Head{N: n, D: 64, C: n, Used: n}))
				above := l.Cycles/float64(l.Bound) - 1
				page += fmt.Sprintf("| %d | %.0f %% | %d | %s | %.1f | %d | %s | %.1f %% | %d | %.2f |\n", n, 100*b.sparsity, want.Used, name,
					l.Cycles, l.Bound, l.Binds, 100*above, dense.Cycles, float64(dense.Cycles)/l.Cycles)
				if name == "ideal" {
					require.Equal(t, b.binds, l.Binds)
					require.InDelta(t, 0, above, 0.05)
				} else {
					require.InDelta(t, 0, above, 0.15)
				}
			})
		}
	}
	goldenfile.CompareAt(t, "../../docs/results/axi.md", page)
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
	require.Contains(t, got.Report.String(), "a: once in 247.0 cycles, 311.7 % above the 60 of the mmu (products), which binds\n")
}
