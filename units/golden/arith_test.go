package golden

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// floorHalf returns floor(num/den + 1/2) in unlimited precision.
func floorHalf(num, den *big.Int) *big.Int {
	two := big.NewInt(2)
	top := new(big.Int).Add(new(big.Int).Mul(num, two), den)
	quotient := new(big.Int)
	quotient.DivMod(top, new(big.Int).Mul(den, two), new(big.Int)) // Euclidean: floors for a positive divisor
	return quotient
}

func TestRoundShiftByHand(t *testing.T) {
	for _, c := range []struct {
		x    int64
		s    int
		want int64
	}{
		{5, 0, 5},
		{-5, 0, -5},
		{5, 1, 3},   // 2.5 goes up
		{-5, 1, -2}, // -2.5 goes up, towards plus infinity
		{-6, 2, -1}, // -1.5
		{-7, 2, -2}, // -1.75
		{6, 2, 2},   // 1.5
		{1, 1, 1},   // 0.5
		{-1, 1, 0},  // -0.5
		{math.MaxInt64, 62, 2},
		{math.MinInt64, 62, -2},
		{math.MaxInt64, 1, 1 << 62},
	} {
		require.Equal(t, c.want, RoundShift(c.x, c.s), "%d >> %d", c.x, c.s)
	}
	require.Panics(t, func() { RoundShift(1, -1) })
	require.Panics(t, func() { RoundShift(1, 63) })
}

func TestRoundShiftAgainstBig(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for range 20000 {
		x := int64(rng.Uint64()) >> rng.IntN(64)
		s := rng.IntN(63)
		want := floorHalf(big.NewInt(x), new(big.Int).Lsh(big.NewInt(1), uint(s)))
		require.Equal(t, want.Int64(), RoundShift(x, s), "%d >> %d", x, s)
	}
}

func TestMeanRound(t *testing.T) {
	for _, c := range []struct{ sum, count, want int64 }{
		{5, 2, 3},
		{-5, 2, -2},
		{-7, 3, -2}, // -2.33
		{-8, 3, -3}, // -2.67
		{-1, 2, 0},
		{1, 2, 1},
		{0, 384, 0},
		{-32768 * 384, 384, -32768},
		{32767 * 384, 384, 32767},
		{383, 384 * 2, 0}, // just below a half
		{384, 384 * 2, 1},
	} {
		require.Equal(t, c.want, MeanRound(c.sum, c.count), "%d / %d", c.sum, c.count)
	}
	for sum := int64(-200); sum <= 200; sum++ {
		for count := int64(1); count <= 40; count++ {
			want := floorHalf(big.NewInt(sum), big.NewInt(count)).Int64()
			require.Equal(t, want, MeanRound(sum, count), "%d / %d", sum, count)
		}
	}
	require.Panics(t, func() { MeanRound(1, 0) })
}

func TestSaturation(t *testing.T) {
	require.EqualValues(t, 127, SatN(128, 8))
	require.EqualValues(t, -128, SatN(-129, 8))
	require.EqualValues(t, -128, SatN(-128, 8))
	require.EqualValues(t, 0, SatN(1, 1))
	require.EqualValues(t, -1, SatN(-1, 1))
	require.EqualValues(t, 32767, Sat16(1<<40))
	require.EqualValues(t, -32768, Sat16(-1<<40))
	require.EqualValues(t, 12, Sat16(12))
	require.EqualValues(t, 0, SatU(-1, 16))
	require.EqualValues(t, 65535, SatU(65536, 16))
	require.EqualValues(t, 65535, SatU(65535, 16))
	require.Panics(t, func() { SatN(0, 0) })
	require.Panics(t, func() { SatU(0, 63) })
}

func TestQuantise(t *testing.T) {
	// 1.25 * 32767 / 32767 = 1.25 a unit.
	scale := Scale(32767)
	require.Equal(t, 1.25, scale)
	for _, c := range []struct {
		x    float32
		want int16
	}{
		{0, 0},
		{1.25, 1},
		{0.625, 1},     // exactly half a unit goes up
		{-0.625, 0},    // minus half a unit goes up
		{-0.6875, -1},  // -0.55
		{32767, 26214}, // 26213.6: the calibrated maximum keeps a fifth of the range free
		{1e9, 32767},
		{-1e9, -32767}, // symmetric
		{float32(math.Inf(1)), 32767},
		{float32(math.Inf(-1)), -32767},
	} {
		require.Equal(t, c.want, Quantise(c.x, scale), "%v", c.x)
	}
	require.Equal(t, 1.0, Scale(0))
	require.Panics(t, func() { Scale(-1) })
	require.Panics(t, func() { Scale(math.NaN()) })
	require.Panics(t, func() { Quantise(float32(math.NaN()), 1) })
	require.Equal(t, 3.0, MaxAbs([][]float32{{1, -3}, {2, 0}}))
	require.Equal(t, [][]int16{{1, -2}}, QuantiseMatrix([][]float32{{1.25, -2.5}}, scale))
}
