package golden

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRequantByHand(t *testing.T) {
	// A unit is worth 2^-14: 4096 * 2^-14 = 1/4 of a unit of x. At shift 0 the
	// largest u is worth 32767.75, at shift 1 65535.5: enough. The factor 1/2 is
	// 32768 / 2^16.
	r, err := NewRequant(math.Ldexp(1, -14))
	require.NoError(t, err)
	require.Equal(t, Requant{Pre: 1, Multiplier: 32768, Post: 16}, r)
	require.EqualValues(t, 0, r.Apply(5, 5))
	require.EqualValues(t, 1, r.Apply(6, 5))     // u = 0.5 -> 1, x = 0.5 -> 1
	require.EqualValues(t, 2, r.Apply(1, -5))    // u = 3, x = 1.5 -> 2
	require.EqualValues(t, 25, r.Apply(50, -50)) // u = 50, x = 25
	require.EqualValues(t, 65535, r.Apply(1<<38, -1<<38))
	require.Panics(t, func() { r.Apply(4, 5) })

	// A unit is worth 3: 12288 of x, above 65535 at once; the factor 12288 * 4 = 49152.
	r, err = NewRequant(3)
	require.NoError(t, err)
	require.Equal(t, Requant{Pre: 0, Multiplier: 49152, Post: 2}, r)
	require.EqualValues(t, 12288, r.Apply(1, 0))
	require.EqualValues(t, 65535, r.Apply(6, 0))

	for _, bad := range []float64{0, -1, 8, math.NaN(), 1e-300} {
		_, err := NewRequant(bad)
		require.Error(t, err, "%v", bad)
	}
}

// Over the whole range the argument is within one unit (two half roundings and
// the multiplier's own) of the real value, or saturated.
func TestRequantIsAccurate(t *testing.T) {
	for _, score := range []float64{1e-10, 7.3e-9, 2.2e-8, 1.9e-6, 0.01, 2.9} {
		r, err := NewRequant(score)
		require.NoError(t, err)
		require.GreaterOrEqual(t, r.Multiplier, int64(32768))
		for step := range 4000 {
			distance := int64(float64(step) / 3900 * 16 / score)
			want := min(float64(distance)*score*4096, 65535)
			require.InDelta(t, want, float64(r.Apply(distance, 0)), 1.6, "score %v distance %d", score, distance)
		}
	}
}

func TestAttendRowByHand(t *testing.T) {
	// Two equal scores: weights 32768 and 32768, sum 65536, R = 65535 saturated.
	r := Requant{Pre: 0, Multiplier: 32768, Post: 15}
	z := AttendRow([]int16{1}, [][]int16{{7}, {7}}, [][]int16{{100, -3}, {50, -4}}, r, DefaultExp, Late)
	// acc = 150*32768, e = 1: a = acc >> 15 = 150; 150*131071/2^18 = 75.0 -> 75.
	// acc = -7*32768: a = -7; -7*131071/2^18 = -3.49997 -> -3.
	require.Equal(t, []int16{75, -3}, z)
	// Early: each weight 32768*65535/2^16 = 32767.5 -> 32768, so 75 and -3.5 -> -3.
	z = AttendRow([]int16{1}, [][]int16{{7}, {7}}, [][]int16{{100, -3}, {50, -4}}, r, DefaultExp, Early)
	require.Equal(t, []int16{75, -3}, z)

	// One unit of score is one unit of x: 65535 away is weight 0. The extremes of V survive.
	far := [][]int16{{2}, {-32767}, {-32767}}
	z = AttendRow([]int16{32767}, far, [][]int16{{-32767, 32767}, {1, 1}, {1, 1}}, r, DefaultExp, Late)
	require.Equal(t, []int16{-32767, 32767}, z)
	require.Equal(t, [][]int16{nil, {-32767, 32767}}, Attend([][]int16{nil, {32767}}, far,
		[][]int16{{-32767, 32767}, {1, 1}, {1, 1}}, r, DefaultExp, Late))
}

// requantFor returns the requantiser of a real head for an exponent form.
func requantFor(t *testing.T, h *realHead, e Exp) Requant {
	t.Helper()
	score := h.QScale * h.KScale / math.Sqrt(float64(len(h.Q[0])))
	if e.Form == ExpBase2 {
		score *= math.Log2E
	}
	r, err := NewRequant(score)
	require.NoError(t, err)
	return r
}

// Whole int16 heads against exact float64 attention on the original tensors. The
// published error of the recommended set is 1.5e-4 mean, 3.1e-4 at most.
func TestIntegerHeadAgainstFloat(t *testing.T) {
	for _, h := range realHeads(t) {
		exact := Attention(wide(h.Q), wide(h.K), wide(h.V))
		measure := func(e Exp, order Normalisation) float64 {
			z := Attend(h.IntQ, h.IntK, h.V16, requantFor(t, &h, e), e, order)
			return RelativeError(Real(z, h.VScale), exact)
		}
		late, early, base2 := measure(DefaultExp, Late), measure(DefaultExp, Early), measure(SmallExp, Late)
		t.Logf("%s: relative error of Z late %.2e, early %.2e, base 2 %.2e", h.Name, late, early, base2)
		require.Less(t, late, 3.5e-4)
		require.Less(t, base2, 4e-4)
		require.Less(t, late, early)
	}
}

// Clustered heads: integer and float64 under the same clusters and the same
// integer representatives differ by arithmetic only.
func TestIntegerClusteredHeadAgainstFloat(t *testing.T) {
	for _, h := range realHeads(t) {
		r := requantFor(t, &h, DefaultExp)
		for _, representative := range []Representative{Medoid, MeanMember} {
			f := h.flowConfig(0.85, 8)
			f.Centre = true
			clusters, err := Flow(h.IntQ, h.IntK, f)
			require.NoError(t, err)
			last := clusters.Final()
			qc := RetrieveQ(h.IntQ, last.Allocation, last.Scan, representative)
			z := CloneRows(Attend(qc, h.IntK, h.V16, r, DefaultExp, Late), last.Allocation)
			exact := ClusteredAttention(Real(qc, h.QScale), Real(h.IntK, h.KScale), Real(h.V16, h.VScale), ClustersOf(last.Allocation))
			off := RelativeError(Real(z, h.VScale), exact)
			t.Logf("%s representative %d: %.2e", h.Name, representative, off)
			require.Less(t, off, 3e-4)
		}
	}
}
