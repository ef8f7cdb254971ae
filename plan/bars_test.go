package plan

import (
	"flag"
	"fmt"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// real heads of a trained model, committed.
var committed = []string{"use_L0H0_n128", "use_L0H2_n64", "use_L0H3_n256", "use_L1H2_n128"}

// At s = 0.75 the mean of the members' queries and centring have at most 0.80 times
// the error of medoids without centring on every head, with the same stride columns,
// and at most 0.75 times, in the mean over heads, that of medoids on Fisher columns.
func TestImprovementBars(t *testing.T) {
	mean := 0.0
	for _, name := range committed {
		h := realHead(t, name)
		err := func(v Variant) float64 {
			p, _, err := Search{Variants: []Variant{v}, Sparsity: at(0.75)}.Plan(t.Context(), []*tensor.Head{h}, balanced, silent)
			require.NoError(t, err)
			f, _, err := p.Heads[0].Assess(h, balanced)
			require.NoError(t, err)
			return f.RelError
		}
		improved := err(Variant{Stride, Mean, true, 1})
		plain, fisher := err(Variant{Stride, Medoid, false, 1}), err(Variant{Fisher, Medoid, false, 1})
		t.Logf("%s: mean, centred, stride %.4f; medoid, stride %.4f (%.3f); medoid, fisher %.4f (%.3f)", name, improved, plain, improved/plain, fisher, improved/fisher)
		require.LessOrEqual(t, improved/plain, 0.80, name)
		mean += improved / fisher / float64(len(committed))
	}
	t.Logf("against fisher, mean over heads: %.3f", mean)
	require.LessOrEqual(t, mean, 0.75)
}

var planned = flag.Int("heads", 4, "heads that TestManyHeads plans")

// As many heads of 128 tokens as a model has are planned in less than a minute, with
// progress: make plan-time has 72 of them. They are the committed heads with rows of Q in
// another order, each its own.
func TestManyHeads(t *testing.T) {
	var heads []*tensor.Head
	for i := range *planned {
		h := *realHead(t, []string{"use_L0H0_n128", "use_L1H2_n128"}[i%2])
		h.Name = fmt.Sprintf("L%dH%d", i/12, i%12)
		for _, rows := range append([]tensor.Matrix{h.Q}, h.Qcal...) {
			for k := range rows {
				j := (k + i/2) % len(rows)
				rows[k], rows[j] = rows[j], rows[k]
			}
		}
		heads = append(heads, &h)
	}
	steps := 0
	step := func(done, total int, name string) {
		steps++
		require.Less(t, done, total)
	}
	start, used := time.Now(), processorTime(t)
	s := Search{Variants: []Variant{{Stride, Medoid, true, 1}, {Stride, Mean, true, 1}, {Fisher, Medoid, true, 1}, {Fisher, Mean, true, 1}, {LDA, Medoid, true, 1}, {LDA, Mean, true, 1}}, Threshold: at(0.3)}
	p, chosen, err := s.Plan(t.Context(), heads, balanced, step)
	require.NoError(t, err)
	_, err = p.Assess(t.Context(), heads, balanced, step)
	require.NoError(t, err)
	took, busy := time.Since(start), processorTime(t)-used
	scanned := 0
	for i := range chosen {
		require.LessOrEqual(t, chosen[i].KL, 0.3)
		if chosen[i].Found.Scanned {
			scanned++
		}
	}
	t.Logf("%d heads in %.1f s, %.1f s of processors: %d variants each, a scan in place of bisection for %d", *planned, took.Seconds(), busy.Seconds(), len(s.Variants), scanned)
	require.Equal(t, (len(s.Variants)+1)**planned, steps, "progress: a step a variant, and one to measure the plan")
	require.Less(t, busy, 2*time.Minute, "a minute on two processors")
}

// processorTime returns the time that the process has had a processor, which other
// programs do not change.
func processorTime(t *testing.T) time.Duration {
	var u syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// The golden engine takes less than a second for a head of 384 tokens.
func TestGoldenIsFast(t *testing.T) {
	h := drawn("x", 384, 128)
	for _, sparsity := range []float64{0, 0.5, 0.85} {
		j, err := made(t, balanced, Settings{Sparsity: sparsity, Representative: Mean, Center: true, Iterations: 1}, h).Heads[0].Job(h, balanced)
		require.NoError(t, err)
		start := time.Now()
		_, err = golden.Run(j)
		require.NoError(t, err)
		took := time.Since(start)
		t.Logf("384 tokens, d = 128, s = %v: %.3f s", sparsity, took.Seconds())
		require.Less(t, took, time.Second)
	}
}
