package plan

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/tensor"
)

func silent(int, int, string) {}

func at(x float64) *float64 { return &x }

// With one variant and a sparsity a search gives what Make gives.
func TestSearchOfNothingIsMake(t *testing.T) {
	heads := []*tensor.Head{realHead(t, "use_L0H2_n64"), drawn("x", 40, 16)}
	p, chosen, err := Search{Variants: variants[1:2], Sparsity: at(0.75)}.Plan(t.Context(), heads, balanced, silent)
	require.NoError(t, err)
	require.Equal(t, made(t, balanced, settings, heads...), p)
	require.Nil(t, chosen[0].Found)
	require.InDelta(t, chosen[0].KL*64, chosen[0].KLSum, 1e-9)
}

// By threshold: the variant of the fewest clusters, which meets it, while one fewer
// and the other variants do not.
func TestSearchByThreshold(t *testing.T) {
	heads := []*tensor.Head{realHead(t, "use_L0H2_n64"), realHead(t, "use_L1H2_n128")}
	for _, threshold := range []float64{0.1, 0.3} {
		p, chosen, err := Search{Variants: variants, Threshold: at(threshold)}.Plan(t.Context(), heads, balanced, silent)
		require.NoError(t, err)
		for i, h := range p.Heads {
			require.LessOrEqual(t, chosen[i].KL, threshold)
			require.Equal(t, Point{h.Clusters, chosen[i].KL}, chosen[i].Found.Point)
			kl := func(v Variant, clusters int) float64 {
				c := calibrate(heads[i])
				columns, err := c.columns(v.Select, len(h.Columns))
				require.NoError(t, err)
				return c.newTrial(v, columns, 8).kl(clusters)
			}
			mine := Variant{h.Select, h.Representative, h.Center, h.Iterations}
			require.Contains(t, variants, mine)
			require.Equal(t, chosen[i].KL, kl(mine, h.Clusters))
			for _, v := range variants {
				require.Greater(t, kl(v, h.Clusters-1), threshold, "%v with one fewer", v)
				if v != mine {
					require.GreaterOrEqual(t, kl(v, h.Clusters), chosen[i].KL, "%v with as many", v)
				}
			}
			_, err := h.Job(heads[i], balanced)
			require.NoError(t, err)
		}
	}
}

func TestSearchBySparsityTakesTheLeastKL(t *testing.T) {
	heads := []*tensor.Head{realHead(t, "use_L0H2_n64")}
	one := func(v ...Variant) (Head, float64) {
		p, chosen, err := Search{Variants: v, Sparsity: at(0.6)}.Plan(t.Context(), heads, balanced, silent)
		require.NoError(t, err)
		return p.Heads[0], chosen[0].KL
	}
	best, kl := one(variants...)
	found := false
	for _, v := range variants {
		h, other := one(v)
		require.GreaterOrEqual(t, other, kl)
		found = found || other == kl && h.Select == best.Select
	}
	require.True(t, found)
	first, _ := one(variants[0], variants[0])
	again, _ := one(variants[0])
	require.Equal(t, again, first)
}

func TestBlocks(t *testing.T) {
	for name, want := range map[string]string{
		"use_L0H3_n256": "use_L0_n256", "use_L0H13": "use_L0", "m_layer1_head0": "m_layer1", "L0_H2": "L0", "x": "x", "x7": "x7", "H1H2": "H1", "bert.Head-3.q": "bert.q",
	} {
		require.Equal(t, want, Block(name))
	}
	a, b := realHead(t, "use_L0H0_n128"), realHead(t, "use_L1H2_n128")
	a.Name, b.Name = "L3H0", "L3H1"
	heads := []*tensor.Head{a, drawn("L4H0", 40, 16), b}
	s := Search{Variants: variants[:2], Threshold: at(0.3), Blocks: true}
	p, chosen, err := s.Plan(t.Context(), heads, balanced, silent)
	require.NoError(t, err)
	first, last := p.Heads[0], p.Heads[2]
	require.Equal(t, first.Clusters, last.Clusters)
	require.InDelta(t, chosen[0].Found.KL, (chosen[0].KL+chosen[2].KL)/2, 1e-5, "the mean of the block")
	require.LessOrEqual(t, chosen[0].Found.KL, 0.3)
	require.Greater(t, max(chosen[0].KL, chosen[2].KL), 0.3, "one of them alone does not meet it")
	require.Equal(t, []string{"L3H0", "L4H0", "L3H1"}, []string{p.Heads[0].Name, p.Heads[1].Name, p.Heads[2].Name})

	heads = append(heads, drawn("L3H2", 40, 16))
	_, _, err = s.Plan(t.Context(), heads, balanced, silent)
	require.EqualError(t, err, "head L3H2: n 40: must be that of L3H0, 128, which is of the same block; plan them apart, or with --per head")
}

func TestSearchRefusals(t *testing.T) {
	small := balanced
	small.Tokens = 32
	_, _, err := Search{Variants: variants, Threshold: at(0.3)}.Plan(t.Context(), []*tensor.Head{drawn("a", 20, 16), drawn("b", 40, 16)}, small, silent)
	require.EqualError(t, err, "head b: n 40: must be at most tokens, 32; use --tokens 40")
	few := balanced
	few.ClustersMax = 4
	_, _, err = Search{Variants: variants[:1], Sparsity: at(0.5)}.Plan(t.Context(), []*tensor.Head{drawn("a", 20, 16)}, few, silent)
	require.ErrorContains(t, err, "head a: clusters 10: must be at most clusters_max, 4")
	p, _, err := Search{Variants: variants[:1], Threshold: at(1e-4)}.Plan(t.Context(), []*tensor.Head{drawn("a", 20, 16)}, few, silent)
	require.NoError(t, err)
	require.Equal(t, 20, p.Heads[0].Clusters, "dense, when the machine has too few clusters for the threshold")
	_, _, err = Search{Variants: variants[:1], Sparsity: at(0.5)}.Plan(t.Context(), []*tensor.Head{drawn("a", 20, 16), drawn("a", 30, 16)}, balanced, silent)
	require.ErrorContains(t, err, "head a: given twice")
}

// Plans are the same however many processors there are.
func TestPlansDoNotDependOnProcessors(t *testing.T) {
	var heads []*tensor.Head
	for i := range 6 {
		h := drawn("x", 30+i, 16)
		h.Name = fmt.Sprint("x", i)
		heads = append(heads, h)
	}
	before := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(before)
	var first string
	for _, processors := range []int{1, 2, 5} {
		runtime.GOMAXPROCS(processors)
		p, _, err := Search{Variants: variants, Threshold: at(0.05)}.Plan(t.Context(), heads, balanced, silent)
		require.NoError(t, err)
		if first == "" {
			first = string(p.YAML())
		}
		require.Equal(t, first, string(p.YAML()))
	}
}

func TestEach(t *testing.T) {
	name := func(i int) string { return fmt.Sprint("h", i) }
	calls := atomic.Int64{}
	var steps []string
	step := func(done, total int, working string) {
		require.Equal(t, 15, total)
		require.LessOrEqual(t, done, len(steps))
		require.GreaterOrEqual(t, done, len(steps)-runtime.GOMAXPROCS(0))
		steps = append(steps, working)
	}
	require.NoError(t, each(t.Context(), 5, 3, name, step, func(i int, next func() error) error {
		calls.Add(1)
		require.NoError(t, next())
		return next()
	}))
	require.EqualValues(t, 5, calls.Load())
	require.Len(t, steps, 15, "one a piece")
	for i := range 5 {
		count := 0
		for _, s := range steps {
			if s == name(i) {
				count++
			}
		}
		require.Equal(t, 3, count)
	}

	err := each(t.Context(), 5, 1, name, silent, func(i int, _ func() error) error {
		if i >= 2 {
			return errors.New(name(i))
		}
		return nil
	})
	require.EqualError(t, err, "h2", "the lowest of those that failed")

	ctx, cancel := context.WithCancel(t.Context())
	calls.Store(0)
	err = each(ctx, 1000, 2, name, silent, func(_ int, next func() error) error {
		cancel()
		calls.Add(1)
		return next()
	})
	require.ErrorIs(t, err, context.Canceled)
	require.Regexp(t, `^interrupted after \d+ of 1000 heads: context canceled$`, err.Error())
	require.LessOrEqual(t, calls.Load(), int64(runtime.GOMAXPROCS(0)))
}

// Heads with nothing to tell apart, and of one token, are planned like others.
func TestDegenerateHeads(t *testing.T) {
	same := func(name string, n int, v float32) *tensor.Head {
		m := make(tensor.Matrix, n)
		for i := range m {
			m[i] = make([]float32, 16)
			for k := range m[i] {
				m[i][k] = v
			}
		}
		return &tensor.Head{Name: name, Q: m, K: m, V: m}
	}
	sharp := drawn("sharp", 20, 16)
	for i := range sharp.Q {
		for k := range sharp.Q[i] {
			sharp.Q[i][k] *= 300
		}
	}
	heads := []*tensor.Head{same("zero", 20, 0), same("one", 20, 1), same("token", 1, 1), sharp}
	for _, v := range variants {
		p, chosen, err := Search{Variants: []Variant{v}, Threshold: at(0.3)}.Plan(t.Context(), heads, balanced, silent)
		require.NoError(t, err)
		for i, c := range chosen[:3] {
			require.InDelta(t, 0, c.KL, 1e-12)
			require.Equal(t, 1, p.Heads[i].Clusters, "%s: one cluster is exact", heads[i].Name)
		}
		require.LessOrEqual(t, chosen[3].KL, 0.3)
		e, err := Search{Variants: []Variant{v}, Sparsity: at(0.5)}.Explore(t.Context(), heads, balanced, priced, silent)
		require.NoError(t, err)
		for _, h := range e.Heads {
			for _, q := range h.Points {
				require.False(t, math.IsNaN(q.RelError) || math.IsNaN(q.KL) || math.IsInf(q.RelError, 0) || math.IsInf(q.KL, 0), "%s: %+v", h.Name, q)
			}
		}
	}
}
