package report

import (
	"context"
	"encoding/json"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/chip"
)

// headOf draws a head: rows in groups around a few directions, so that clusters mean something.
func headOf(name string, seed uint64, n, d, groups int) *tensor.Head {
	rng := rand.New(rand.NewPCG(seed, 6))
	matrix := func(spread float64) tensor.Matrix {
		centres := make([][]float64, groups)
		for g := range centres {
			for range d {
				centres[g] = append(centres[g], rng.NormFloat64())
			}
		}
		var out tensor.Matrix
		for i := range n {
			row := make([]float32, d)
			for t := range row {
				row[t] = float32(centres[i*groups/n][t] + spread*rng.NormFloat64())
			}
			out = append(out, row)
		}
		return out
	}
	return &tensor.Head{Name: name, Q: matrix(0.2), K: matrix(0.4), V: matrix(1)}
}

// input is three heads of two layers on the smallest preset: two clustered, one dense.
func input(t *testing.T) Input {
	c, err := config.Preset("tiny")
	require.NoError(t, err)
	heads := []*tensor.Head{headOf("L0H0", 1, 32, 16, 4), headOf("L0H1", 2, 32, 16, 8), headOf("L1H0", 3, 24, 16, 3)}
	p, err := plan.Make(heads, chip.Machine(c), plan.Settings{Sparsity: 0.75, Representative: plan.Mean, Center: true, Iterations: 1})
	require.NoError(t, err)
	p.File = "somewhere/plan.yaml"
	p.Heads[1].Clusters = 32
	return Input{Config: c, Name: "tiny", Plan: p, Heads: heads}
}

// measure returns the report of [input] and its page.
func measure(t *testing.T) (*Report, []byte) {
	r, err := Measure(t.Context(), input(t))
	require.NoError(t, err)
	page, err := r.HTML()
	require.NoError(t, err)
	return r, page
}

func TestPage(t *testing.T) {
	r, page := measure(t)
	require.Empty(t, inspect(page))
	goldenfile.Compare(t, "outline.txt", outline(page))
	require.Less(t, len(page), 400_000)

	again, same := measure(t)
	require.Equal(t, string(page), string(same), "the same input gives the same bytes")
	one, err := json.Marshal(r)
	require.NoError(t, err)
	other, err := json.Marshal(again)
	require.NoError(t, err)
	require.Equal(t, string(one), string(other))
	require.NotContains(t, string(page), "somewhere", "where files lie does not matter")
}

// TestInspect plants a mistake of each kind in the page.
func TestInspect(t *testing.T) {
	_, page := measure(t)
	for _, c := range []struct{ old, new, words string }{
		{` alt="`, ` data-alt="`, "img without alt"},
		{` role="img" aria-labelledby`, ` aria-labelledby`, "svg without role"},
		{`<title id="h0-kl-t">`, `<title id="h0-kl-u">`, "no element has the id h0-kl-t"},
		{`<title id="h1-kl-t">`, `<title id="h0-kl-t">`, "id h0-kl-t is there twice"},
		{`href="#table"`, `href="#tables"`, "no element has the id tables"},
		{`<div class="scroll" tabindex="0" role="region" aria-label="Table of all heads">`, `<div>`, "table without"},
		{`<div class="scroll" tabindex="0"`, `<div class="scroll"`, "without tabindex"},
		{`</section>`, ``, "are open"},
		{`</main>`, `<div></main>`, "are open"},
		{`</main>`, `<img alt="x" src="https://example.org/x.png"></main>`, "another file: https:"},
		{`</main>`, `<img alt="x" src="//example.org/x.png"></main>`, "another file: //e"},
		{`</main>`, `<script src="x.js"></script></main>`, "another file: <script"},
		{`body{margin:0`, `body{background:url(x.png);margin:0`, "another file: url("},
	} {
		planted := strings.Replace(string(page), c.old, c.new, 1)
		require.NotEqual(t, string(page), planted, c.old)
		require.Contains(t, strings.Join(inspect([]byte(planted)), "\n"), c.words)
	}
}

// TestNumbers compares the numbers with what they should be by other ways.
func TestNumbers(t *testing.T) {
	in := input(t)
	r, _ := measure(t)
	m := chip.Machine(in.Config)
	assessed, err := in.Plan.Assess(t.Context(), in.Heads, m, func(int, int, string) {})
	require.NoError(t, err)
	model := chip.CycleModel(in.Config)
	for i := range r.Heads {
		h := &r.Heads[i]
		require.Equal(t, Errors{assessed[i].RelError, assessed[i].Cosine, assessed[i].KL}, h.Errors)
		require.Equal(t, assessed[i].Used, h.ClustersUsed)
		j, err := in.Plan.Heads[i].Job(in.Heads[i], m)
		require.NoError(t, err)
		result, err := golden.Run(j)
		require.NoError(t, err)
		require.Equal(t, model([]*golden.Job{j}, []*golden.ChipResult{result})[0], h.Planned.Alone)
		require.Equal(t, h.Dense.Interval/h.Planned.Interval, h.Speedup)
		last := h.Curve[len(h.Curve)-1]
		require.Equal(t, plan.Point{Clusters: h.N}, last)
		for k, f := range h.Fewest {
			require.Equal(t, Thresholds[k], f.Threshold)
			require.LessOrEqual(t, f.KL, f.Threshold)
		}
	}
	dense := r.Heads[1]
	require.False(t, dense.Clustered())
	require.Equal(t, dense.Dense, dense.Planned)
	require.Equal(t, []string{"L0H1"}, r.Total.Kept)
	require.ElementsMatch(t, []string{"L0H0", "L1H0"}, append(r.Total.Pays, r.Total.Loses...))
	require.Equal(t, "tiny", r.Configuration.Name)
	require.Equal(t, "plan.yaml", r.Plan)

	// 2 n ceil(n/P) b beats of the dense head: two processors, two words a row.
	require.Equal(t, int64(2*32*16*2), dense.Dense.unit("mmu"))
	require.Equal(t, int64(32*16*2), dense.Dense.step("mmu", "scores"))
	require.Zero(t, dense.Dense.step("mmu", "pre-scores"))
	// 32 rows against m = 6 columns, and 8 clusters at most against 32 keys.
	first := r.Heads[0]
	require.Equal(t, int64(32*2*(first.M/2)), first.Planned.step("mmu", "pre-scores"))
	require.Equal(t, int64(first.ClustersUsed*16*2), first.Planned.step("mmu", "A V"))
}

func TestLayers(t *testing.T) {
	h := func(name, layer string, clusters int, e, dense, planned float64) Head {
		return Head{Name: name, Layer: layer, N: 100, Clusters: clusters, Errors: Errors{RelError: e, Cosine: 1 - e, KL: 2 * e}, Dense: Cycles{Interval: dense}, Planned: Cycles{Interval: planned}}
	}
	r := &Report{Heads: []Head{h("b0", "b", 20, 0.2, 1000, 250), h("a0", "a", 100, 0, 1000, 1000), h("b1", "b", 60, 0.4, 1000, 1250)}}
	r.sum()
	require.Equal(t, []Layer{
		{"b", 2, 0.6, Errors{0.3, 0.7, 0.6}, 2000, 1500, 2000.0 / 1500},
		{"a", 1, 0, Errors{0, 1, 0}, 1000, 1000, 1},
	}, r.Layers)
	require.Equal(t, []string{"b0"}, r.Total.Pays)
	require.Equal(t, []string{"b1"}, r.Total.Loses)
	require.Equal(t, []string{"a0"}, r.Total.Kept)
	require.InDelta(t, 0.4, r.Total.Sparsity, 1e-12)
	require.Equal(t, 1.2, r.Total.Speedup)
	require.Equal(t, Errors{0.2, 0.8, 0.4}, r.Total.Errors)
}

func TestMeasureErrors(t *testing.T) {
	in := input(t)
	in.Plan.PrescoreBits = 16
	_, err := Measure(t.Context(), in)
	require.ErrorContains(t, err, "prescore_bits 16")

	in = input(t)
	in.Heads[0].Name = "L0H9"
	_, err = Measure(t.Context(), in)
	require.ErrorContains(t, err, "somewhere/plan.yaml: heads: L0H9 (did you mean L0H0?)")

	in = input(t)
	in.Heads[2] = headOf("L1H0", 3, 20, 16, 3)
	_, err = Measure(t.Context(), in)
	require.ErrorContains(t, err, "head L1H0: the plan is for 24 x 16 and the tensors are 20 x 16")

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = Measure(ctx, input(t))
	require.ErrorIs(t, err, context.Canceled)
}

func TestProgress(t *testing.T) {
	in := input(t)
	var last int
	in.Step = func(done, total int, working string) {
		require.Equal(t, 2*3+1, total)
		require.GreaterOrEqual(t, done, last)
		require.NotEmpty(t, working)
		last = done
	}
	_, err := Measure(t.Context(), in)
	require.NoError(t, err)
	require.Equal(t, 6, last)
}

// TestAllDense is a plan without clusters.
func TestAllDense(t *testing.T) {
	in := input(t)
	for i := range in.Plan.Heads {
		in.Plan.Heads[i].Clusters = in.Plan.Heads[i].N
	}
	r, err := Measure(t.Context(), in)
	require.NoError(t, err)
	page, err := r.HTML()
	require.NoError(t, err)
	require.Empty(t, inspect(page))
	require.Contains(t, string(page), "No head is clustered")
	require.Equal(t, []string{"qk", "softmax", "av"}, r.Inside)
	require.Equal(t, 1.0, r.Total.Speedup)
	require.Less(t, math.Abs(r.Total.RelError), 0.01)
}
