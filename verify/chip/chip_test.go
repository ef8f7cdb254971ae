package chip

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/golden"
)

// input draws a head and plans it for preset tiny.
func input(t *testing.T, name string, n int) Input {
	t.Helper()
	rng := rand.New(rand.NewPCG(uint64(n), 5))
	draw := func() tensor.Matrix {
		m := make(tensor.Matrix, n)
		for i := range m {
			m[i] = make([]float32, 16)
			for k := range m[i] {
				m[i][k] = float32(rng.NormFloat64())
			}
		}
		return m
	}
	h := &tensor.Head{Name: name, Q: draw(), K: draw(), V: draw()}
	c, err := config.Preset("tiny")
	require.NoError(t, err)
	m := Machine(c)
	p, err := plan.Make([]*tensor.Head{h}, m, plan.Settings{Sparsity: 0.75, Representative: plan.Medoid, Center: true, Iterations: 1})
	require.NoError(t, err)
	j, err := p.Heads[0].Job(h, m)
	require.NoError(t, err)
	return Input{Job: j, Q: tensor.Wide(h.Q), K: tensor.Wide(h.K), V: tensor.Wide(h.V), Scale: p.Heads[0].VScale}
}

func silent(int, int, string) {}

func TestGolden(t *testing.T) {
	inputs := []Input{input(t, "a", 24), input(t, "b", 20)}
	got, err := Run(t.Context(), inputs, Options{Name: "golden", Engine: Golden{}, Repeat: 2, Progress: silent})
	require.NoError(t, err)
	require.True(t, got.Report.OK())
	goldenfile.Compare(t, "golden.txt", got.Report.String())
	text, err := json.MarshalIndent(got.Report, "", "  ")
	require.NoError(t, err)
	goldenfile.Compare(t, "golden.json", string(text)+"\n")
	require.Len(t, got.Results, 2)
	for i := range inputs {
		want, err := golden.Run(inputs[i].Job)
		require.NoError(t, err)
		require.Equal(t, Result{Z: want.Z, ClusterOf: want.ClusterOf, Representative: want.Representative}, got.Results[i])
		require.Less(t, got.Report.Heads[2*i].Arithmetic, 5e-4)
	}

	got, err = Run(t.Context(), inputs, Options{Name: "golden", Engine: Golden{}, Repeat: 1, Dense: true, Progress: silent})
	require.NoError(t, err)
	for i, h := range got.Report.Heads {
		require.Equal(t, inputs[i].Job.N, h.Clusters)
		require.Equal(t, inputs[i].Job.N, h.ClustersUsed)
		require.Less(t, h.RelError, 5e-4, "dense is exact but for the integers")
	}
	require.Equal(t, []string{"qk", "softmax", "av"}, got.Report.Inside)
	require.NotEqual(t, inputs[0].Job.N, inputs[0].Job.Clusters, "the inputs stay as they are")
}

// clocked is the golden engine with a clock: a row of a dense head takes 10
// cycles, a clustered head 30, the first head of a queue 7 more.
type clocked struct {
	spoil func(i int, r *Result) // changes result i of clustered queues
}

func cyclesOf(jobs []*golden.Job) []int64 {
	var out []int64
	now := int64(7)
	for _, j := range jobs {
		if j.Dense() {
			now += int64(10 * j.N)
		} else {
			now += 30
		}
		out = append(out, now)
	}
	return out
}

func (c clocked) Run(ctx context.Context, jobs []*golden.Job, step func(int)) (*Record, error) {
	r, err := Golden{}.Run(ctx, jobs, step)
	if err != nil {
		return nil, err
	}
	r.Timed, r.Utilisation = true, 0.5
	for i, s := range cyclesOf(jobs) {
		r.Results[i].Stamp = s
		if c.spoil != nil && jobs[i].Clustered() {
			c.spoil(i, &r.Results[i])
		}
	}
	return r, nil
}

func TestCycles(t *testing.T) {
	inputs := []Input{input(t, "a", 24), input(t, "b", 20)}
	o := Options{Name: "clock", Engine: clocked{}, Repeat: 3, Model: predicted(-1, false), Progress: silent}
	got, err := Run(t.Context(), inputs, o)
	require.NoError(t, err)
	r := got.Report
	require.True(t, r.OK())
	require.Len(t, r.Heads, 6)
	require.EqualValues(t, 37, *r.Heads[0].Cycles)
	require.EqualValues(t, 37, *r.Heads[0].CyclesModel)
	require.EqualValues(t, 30, *r.Heads[5].Cycles)
	require.EqualValues(t, 7+6*30, *r.CyclesTotal)
	require.EqualValues(t, 240+200, *r.DenseCycles)
	require.InDelta(t, 440.0/60, *r.Speedup, 1e-12)
	require.Equal(t, 0.5, *r.Utilisation)
	require.Equal(t, []string{"prescore", "centring", "centroids", "distances", "allocation", "retrieval", "qk", "softmax", "av"}, r.Inside)
	goldenfile.Compare(t, "cycles.txt", r.String())

	o.Model = predicted(2, false)
	got, err = Run(t.Context(), inputs, o)
	require.NoError(t, err)
	require.False(t, got.Report.OK(), "a cycle away from the prediction is a failure")
	require.Equal(t, []string{
		"head a, number 3 of the queue, clustered: 30 cycles, the cycle model says 31",
		"head b, number 4 of the queue, clustered: 30 cycles, the cycle model says 29"}, got.Report.Problems)
	require.EqualValues(t, 31, *got.Report.Heads[2].CyclesModel)

	o.Model = predicted(5, true)
	got, err = Run(t.Context(), inputs, o)
	require.NoError(t, err)
	require.False(t, got.Report.OK(), "and so it is in the dense run of the speed-up")
	require.Equal(t, []string{"head b, number 6 of the queue, dense: 200 cycles, the cycle model says 201"}, got.Report.Problems)

	o.Dense, o.Model = true, nil
	got, err = Run(t.Context(), inputs, o)
	require.NoError(t, err)
	require.Equal(t, 1.0, *got.Report.Speedup)
	require.Nil(t, got.Report.Heads[0].CyclesModel)
}

// predicted is a model that has the stamps of the clock, one of them (a dense or
// a clustered head) a cycle late. It wants the results of clustered heads.
func predicted(late int, dense bool) Model {
	return func(jobs []*golden.Job, results []*golden.ChipResult) []int64 {
		s := cyclesOf(jobs)
		for i, j := range jobs {
			if j.Clustered() && results[i].Flow == nil {
				return nil
			}
			if i == late && j.Dense() == dense {
				s[i]++
			}
		}
		return s
	}
}

// Every kind of wrong result is counted and described.
func TestMismatches(t *testing.T) {
	for want, spoil := range map[string]func(*Result){
		"row 2, element 3 of Z: expected":                      func(r *Result) { r.Z[2] = append(r.Z[2][:3:3], append([]int16{r.Z[2][3] ^ 1}, r.Z[2][4:]...)...) },
		"Z: expected 24 rows, got 23":                          func(r *Result) { r.Z = r.Z[:23] },
		"row 0 of Z: expected 16 elements, got 15":             func(r *Result) { r.Z[0] = r.Z[0][:15] },
		"cluster of row 5: expected":                           func(r *Result) { r.ClusterOf[5]++ },
		"cluster of row: expected 24, got 0 of them":           func(r *Result) { r.ClusterOf = nil },
		"representative of cluster 1: expected":                func(r *Result) { r.Representative[1]++ },
		"representative of cluster: expected 6, got 5 of them": func(r *Result) { r.Representative = r.Representative[:5] },
	} {
		e := clocked{spoil: func(i int, r *Result) {
			if i == 1 {
				spoil(r)
			}
		}}
		got, err := Run(t.Context(), []Input{input(t, "a", 24)}, Options{Name: "x", Engine: e, Repeat: 2, Progress: silent})
		require.NoError(t, err)
		require.False(t, got.Report.OK(), want)
		require.Equal(t, 0, got.Report.Heads[0].Mismatches)
		require.Equal(t, 1, got.Report.Heads[1].Mismatches, want)
		require.Len(t, got.Report.Problems, 1)
		require.Contains(t, got.Report.Problems[0], "head a, number 2 of the queue: "+want)
		require.Contains(t, got.Report.String(), "mismatch: head a, number 2")
	}
}

// broken loses a result, or fails.
type broken struct{ err error }

func (b broken) Run(ctx context.Context, jobs []*golden.Job, _ func(int)) (*Record, error) {
	return &Record{Results: make([]Result, len(jobs)-1)}, b.err
}

func TestEngineFailures(t *testing.T) {
	inputs := []Input{input(t, "a", 24)}
	_, err := Run(t.Context(), inputs, Options{Name: "x", Engine: broken{}, Repeat: 3, Progress: silent})
	require.EqualError(t, err, "engine x: 2 results of 3 jobs")
	_, err = Run(t.Context(), inputs, Options{Name: "x", Engine: broken{errors.New("stuck")}, Repeat: 3, Progress: silent})
	require.EqualError(t, err, "stuck")
}

func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var seen []string
	progress := func(done, total int, working string) {
		seen = append(seen, fmt.Sprintf("%d/%d %s", done, total, working))
		if done == 2 {
			cancel()
		}
	}
	_, err := Run(ctx, []Input{input(t, "a", 24)}, Options{Name: "golden", Engine: Golden{}, Repeat: 3, Progress: progress})
	require.ErrorIs(t, err, context.Canceled)
	require.EqualError(t, err, "interrupted after 1 of 3 jobs: context canceled")
	require.Equal(t, []string{"0/4 golden a", "1/4 golden a", "2/4 golden a"}, seen)
	_, err = Run(ctx, []Input{input(t, "a", 24)}, Options{Name: "golden", Engine: Golden{}, Repeat: 3, Progress: silent})
	require.EqualError(t, err, "interrupted after 0 of 1 heads: context canceled")
}

func TestSteady(t *testing.T) {
	require.Equal(t, []int64{5, 2, 8}, intervals([]int64{5, 7, 15}))
	for _, c := range []struct {
		in   []int64
		want float64
	}{
		{[]int64{9}, 9},
		{[]int64{9, 4}, 6.5},
		{[]int64{100, 4, 5, 6, 200}, 6},
		{[]int64{100, 50, 4, 7, 60, 200}, 5.5},                              // heads 3 and 4
		{[]int64{100, 50, 4, 9, 7, 60, 200}, 6.5},                           // heads 3 and 4: nothing repeats, so an even number
		{[]int64{1, 1, 30, 20, 40, 50, 1, 1}, 35},                           // heads 3 to 6
		{[]int64{900, 740, 192, 740, 192, 740, 192, 740, 3}, 466},           // heads 3 to 6 of 3 to 7
		{[]int64{0, 0, 1120, 576, 1664, 1120, 576, 0, 0}, 1120},             // heads 3 to 5: a period of three
		{[]int64{0, 0, 1120, 576, 1664, 1120, 576, 1664, 1120, 9, 9}, 1120}, // heads 3 to 8
		{[]int64{0, 0, 5, 5, 5, 9, 9}, 5},
	} {
		require.Equal(t, c.want, steady(c.in, edge), "%v", c.in)
	}
	require.Equal(t, 5.0, steady([]int64{9, 9, 9, 9, 9, 4, 6, 9, 9, 9, 9, 9}, 5))
	require.Equal(t, 7.0, steady([]int64{9, 9, 8, 6, 8, 6, 8, 6, 9, 9}, 5), "too short for that: heads 3 to 8")
	r := &Record{Results: []Result{{Stamp: 5}, {Stamp: 9}, {Stamp: 19}, {Stamp: 29}}}
	require.Equal(t, 4.5+10, steadyCycles(r, 2))
}

func TestMachine(t *testing.T) {
	c, err := config.Preset("paper")
	require.NoError(t, err)
	require.Equal(t, plan.Machine{Tokens: 384, HeadDim: 128, Procs: 16, ColumnsMax: 64, ClustersMax: 384, PrescoreBits: 16, Early: true, Exp: golden.DefaultExp}, Machine(c))
	c.ExpForm, c.ExpPoints, c.ExpOrder, c.Normalise = config.ExpBase2, 64, 1, config.Both
	m := Machine(c)
	require.Equal(t, golden.SmallExp, m.Exp)
	require.False(t, m.Early, "both means late unless a job says early")
}
