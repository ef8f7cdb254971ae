package plan

import (
	"math"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// balanced is a machine with room for every head below.
var balanced = Machine{Tokens: 384, HeadDim: 128, Procs: 16, ColumnsMax: 64, ClustersMax: 384, PrescoreBits: 8, Exp: golden.DefaultExp}

var settings = Settings{Sparsity: 0.75, Representative: Mean, Center: true, Iterations: 1}

// numbers returns n rows of d values up to the given magnitude, the first of
// which has it.
func numbers(rng *rand.Rand, n, d int, most float32) tensor.Matrix {
	m := make(tensor.Matrix, n)
	for i := range m {
		m[i] = make([]float32, d)
		for k := range m[i] {
			m[i][k] = most * (2*rng.Float32() - 1)
		}
	}
	m[0][0] = most
	return m
}

func drawn(name string, n, d int) *tensor.Head {
	rng := rand.New(rand.NewPCG(uint64(n), uint64(d)))
	return &tensor.Head{Name: name, Q: numbers(rng, n, d, 2), K: numbers(rng, n, d, 3), V: numbers(rng, n, d, 1)}
}

func made(t *testing.T, m Machine, s Settings, heads ...*tensor.Head) *Plan {
	t.Helper()
	p, err := Make(heads, m, s)
	require.NoError(t, err)
	return p
}

func TestMakeByHand(t *testing.T) {
	// Every score is 16 * 1 * 1 in reals: codes are 26213.6 -> 26214, scores 16 * 26214^2.
	ones := make(tensor.Matrix, 20)
	for i := range ones {
		ones[i] = make([]float32, 16)
		for k := range ones[i] {
			ones[i][k] = 1
		}
	}
	h := &tensor.Head{Name: "ones", Q: ones, K: ones, V: ones}
	m := balanced
	m.Procs, m.ColumnsMax = 2, 8
	p := made(t, m, Settings{Sparsity: 0.85, Representative: Medoid, Iterations: 3}, h)
	require.Equal(t, 8, p.PrescoreBits)
	require.Equal(t, BaseE, p.ExpBase)
	got := p.Heads[0]
	// 1.25 * 16 * 26214^2 = 1.374e10; / 2^26 = 204.8 is above 127, / 2^27 = 102.4 is not.
	require.Equal(t, 27, got.Shift)
	require.Equal(t, 1.25/32767, got.QScale)
	// What a unit of the accumulator is worth in units of x, 2^-12.
	unit := got.QScale * got.KScale / 4 * 4096
	value := float64(got.Requant.Multiplier) * math.Exp2(-float64(got.Requant.Pre+got.Requant.Post))
	require.InEpsilon(t, unit, value, 1e-4, "pre, multiplier and post together are the score's unit")
	require.GreaterOrEqual(t, got.Requant.Multiplier, int64(32768))
	// 0.15 * 20 = 3, for 2 processors 4: every fifth key. (1-0.85) * 20 = 3.
	require.Equal(t, []int{0, 5, 10, 15}, got.Columns)
	require.Equal(t, 3, got.Clusters)
	got.Shift, got.Requant, got.Columns = 0, golden.Requant{}, nil
	require.Equal(t, Head{Name: "ones", N: 20, D: 16, Clusters: 3, Partition: Contiguous, Select: Stride, Representative: Medoid, Iterations: 3,
		QScale: 1.25 / 32767, KScale: 1.25 / 32767, VScale: 1.25 / 32767}, got)
}

// The calibration passages decide scales and shift, not the head's own rows.
func TestMakeCalibrates(t *testing.T) {
	h := drawn("x", 40, 16)
	rng := rand.New(rand.NewPCG(3, 3))
	h.Qcal = []tensor.Matrix{numbers(rng, 23, 16, 1), numbers(rng, 22, 16, 16)}
	h.Kcal = []tensor.Matrix{numbers(rng, 23, 16, 12), numbers(rng, 22, 16, 1)}
	for k := range 16 { // the largest score is one of the last key, in the first passage
		h.Qcal[0][3][k], h.Kcal[0][22][k] = 16, 12
	}
	p := made(t, balanced, settings, h).Heads[0]
	require.Equal(t, 1.25*16/32767, p.QScale)
	require.Equal(t, 1.25*12/32767, p.KScale)
	require.Equal(t, golden.Scale(golden.MaxAbs(h.V)), p.VScale)
	// Columns 0, 2, 5, 7, ... 37; the passages have keys 0..22 and 0..21.
	require.Equal(t, golden.StrideColumns(40, 16), p.Columns)
	largest := int64(0)
	for c := range h.Qcal {
		for _, q := range golden.QuantiseMatrix(h.Qcal[c], p.QScale) {
			for j, k := range golden.QuantiseMatrix(h.Kcal[c], p.KScale) {
				if j%5 == 0 || j%5 == 2 { // j is floor(i 40/16) for some i
					largest = max(largest, golden.Dot(q, k), -golden.Dot(q, k))
				}
			}
		}
	}
	require.Equal(t, golden.PrescoreShift(largest, 8), p.Shift)
	margin := float64(largest) * golden.CalibrationMargin
	require.LessOrEqual(t, margin/math.Exp2(float64(p.Shift)), 127.5)
	require.Greater(t, margin/math.Exp2(float64(p.Shift-1)), 127.0)

	h.Qcal, h.Kcal = nil, nil
	own := made(t, balanced, settings, h).Heads[0]
	require.Equal(t, 1.25*2/32767, own.QScale)
	require.NotEqual(t, p.Shift, own.Shift)
}

func TestMakeForBase2(t *testing.T) {
	m := balanced
	e := made(t, m, settings, drawn("x", 40, 16)).Heads[0].Requant
	m.Exp = golden.SmallExp
	p := made(t, m, settings, drawn("x", 40, 16))
	require.Equal(t, Base2, p.ExpBase)
	worth := func(r golden.Requant) float64 { return float64(r.Multiplier) / math.Exp2(float64(r.Pre+r.Post)) }
	require.InEpsilon(t, math.Log2E, worth(p.Heads[0].Requant)/worth(e), 1e-4)
}

func TestMakeHoldsColumnsToTheMachine(t *testing.T) {
	m := balanced
	m.Tokens, m.ColumnsMax = 1024, 64
	require.Len(t, made(t, m, settings, drawn("x", 512, 16)).Heads[0].Columns, 64, "0.15 * 512 would be 80")
	m.Procs = 1
	require.Len(t, made(t, m, settings, drawn("x", 384, 16)).Heads[0].Columns, 58)
}

func TestMakeRefusals(t *testing.T) {
	huge := drawn("huge", 20, 16)
	huge.Q[0][0], huge.K[0][0] = 1e9, 1e9
	tiny := balanced
	tiny.Tokens, tiny.HeadDim, tiny.ClustersMax = 32, 16, 4
	for _, c := range []struct {
		heads []*tensor.Head
		m     Machine
		s     Settings
		want  string
	}{
		{[]*tensor.Head{drawn("x", 20, 16)}, balanced, Settings{Sparsity: 1.5}, "sparsity 1.5: must be a number from 0 to 1; use 0.85"},
		{[]*tensor.Head{drawn("x", 20, 16)}, balanced, Settings{Sparsity: math.NaN()}, "sparsity NaN: must be a number from 0 to 1; use 0.85"},
		{[]*tensor.Head{drawn("x", 20, 16), drawn("x", 9, 16)}, balanced, settings, "head x: given twice; a plan knows heads by their names, so rename one"},
		{[]*tensor.Head{drawn("x", 33, 16)}, tiny, settings, "head x: n 33: must be at most tokens, 32; use --tokens 33"},
		{[]*tensor.Head{drawn("x", 20, 32)}, tiny, settings, "head x: d 32: must be at most head_dim, 16; use --head-dim 32"},
		{[]*tensor.Head{drawn("x", 20, 24)}, balanced, settings, "head x: d 24: must be one of 16, 32, 64, 128; pad the rows of Q, K and V with zeros"},
		{[]*tensor.Head{drawn("x", 20, 16)}, tiny, settings, "head x: clusters 5: must be at most clusters_max, 4; use --clusters-max 5, or fewer clusters"},
		{[]*tensor.Head{huge}, balanced, settings, "must be above 0 and below 8; scale Q and K"},
	} {
		_, err := Make(c.heads, c.m, c.s)
		require.ErrorContains(t, err, c.want)
	}
	s := settings
	s.Sparsity = 0
	require.Equal(t, 20, made(t, tiny, s, drawn("x", 20, 16)).Heads[0].Clusters, "dense needs no clusters")
}

// Plans of real heads keep the integers within their bar, saturate no pre-score
// worth naming, and are the same every time.
func TestRealHeads(t *testing.T) {
	files, err := filepath.Glob("../verify/testdata/qkv/*.npz")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		h, err := tensor.ReadNPZ(file)
		require.NoError(t, err)
		p := made(t, balanced, settings, h)
		require.Equal(t, string(p.YAML()), string(made(t, balanced, settings, h).YAML()))
		j, err := p.Heads[0].Job(h, balanced)
		require.NoError(t, err)
		r, err := golden.Run(j)
		require.NoError(t, err)
		saturated := 0
		for _, row := range r.Flow.Prescores {
			for _, v := range row {
				if v == 127 || v == -128 {
					saturated++
				}
			}
		}
		require.LessOrEqual(t, saturated, len(r.Flow.Prescores)/20, h.Name)
		f := golden.Measure(tensor.Wide(h.Q), tensor.Wide(h.K), tensor.Wide(h.V), r, p.Heads[0].VScale)
		require.Less(t, f.Arithmetic, 5e-4, h.Name)
		t.Logf("%s: %d saturated, error %.3f, KL %.3f", h.Name, saturated, f.RelError, f.KL)
	}
}
