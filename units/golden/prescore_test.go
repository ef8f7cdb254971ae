package golden

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestColumnCount(t *testing.T) {
	for _, c := range []struct{ n, p, want int }{
		{384, 1, 58},   // 57.6
		{384, 16, 64},  // 57.6 -> 58 -> 64
		{128, 16, 32},  // 19.2 -> 19 -> 32
		{256, 16, 48},  // 38.4 -> 38 -> 48
		{64, 1, 10},    // 9.6
		{10, 1, 2},     // 1.5 rounds up
		{30, 1, 5},     // 4.5 rounds up
		{2, 1, 1},      // 0.3 -> 0, but one column at least
		{8, 16, 8},     // never more than there are
		{1024, 2, 154}, // 153.6
	} {
		require.Equal(t, c.want, ColumnCount(c.n, c.p), "n=%d p=%d", c.n, c.p)
	}
	require.Panics(t, func() { ColumnCount(0, 1) })
	require.Panics(t, func() { ColumnCount(1, 0) })
}

func TestStrideColumns(t *testing.T) {
	require.Equal(t, []int{0, 3, 6}, StrideColumns(10, 3)) // 0, 10/3, 20/3
	require.Equal(t, []int{0, 1, 2, 3}, StrideColumns(4, 4))
	require.Equal(t, []int{0, 2, 4, 6}, StrideColumns(8, 4))
	require.Equal(t, []int{0, 1, 3}, StrideColumns(5, 3)) // 0, 1.67, 3.33
	require.Panics(t, func() { StrideColumns(4, 5) })
	require.Panics(t, func() { StrideColumns(4, 0) })
}

func TestScoresByHand(t *testing.T) {
	q := [][]int16{{1, 2}, {-3, 4}}
	k := [][]int16{{5, 6}, {100, 100}, {-7, 8}}
	// 1*5+2*6 = 17, 1*-7+2*8 = 9; -3*5+4*6 = 9, -3*-7+4*8 = 53.
	acc := Scores(q, k, []int{0, 2})
	require.Equal(t, [][]int64{{17, 9}, {9, 53}}, acc)
	require.EqualValues(t, 53, MaxAbsScore(acc))
	require.EqualValues(t, 60, MaxAbsScore([][]int64{{-60, 53}}))
}

func TestAccumulatorBound(t *testing.T) {
	row := func(n int, v int16) []int16 {
		out := make([]int16, n)
		for i := range out {
			out[i] = v
		}
		return out
	}
	require.EqualValues(t, int64(512)*32767*32767, Dot(row(512, -32767), row(512, -32767)))
	require.EqualValues(t, int64(-512)*32767*32767, Dot(row(512, -32767), row(512, 32767)))
	require.Panics(t, func() { Dot(row(512, -32768), row(512, -32768)) }, "2^39 is one too many for 40 bits")
	require.Panics(t, func() { Dot(row(2, 1), row(3, 1)) })
}

func TestPrescoreShift(t *testing.T) {
	for _, c := range []struct {
		max  int64
		bits int
		want int
	}{
		{0, 8, 0},
		{101, 8, 0}, // 126.25 -> 127 fits
		{102, 8, 1}, // 127.5 -> 128 does not
		{203, 8, 1}, // 253.75 -> 254 -> 127
		{204, 8, 2}, // 255 -> 127.5 rounds to 128, so one more
		{1<<33 - 1, 16, 19},
		{1 << 32, 16, 18}, // 1.25*2^32/2^18 = 20480; at 17 it is 40960
		{1 << 32, 8, 26},  // 1.25*2^32/2^26 = 80
	} {
		require.Equal(t, c.want, PrescoreShift(c.max, c.bits), "max %d in %d bits", c.max, c.bits)
	}
	require.Panics(t, func() { PrescoreShift(-1, 8) })
}

func TestRequantise(t *testing.T) {
	// 6>>2 = 1.5 -> 2; -6>>2 = -1.5 -> -1; 510>>2 = 127.5 -> 128 -> saturates; -514>>2 = -128.5 -> -128.
	require.Equal(t, [][]int16{{2, -1, 127, -128, -128}}, Requantise([][]int64{{6, -6, 510, -514, -5000}}, 2, 8))
	require.Equal(t, [][]int16{{32767, -32768}}, Requantise([][]int64{{1 << 38, -1 << 38}}, 3, 16))
	require.Panics(t, func() { Requantise(nil, 0, 17) })
}

func TestCentreRows(t *testing.T) {
	// Means: 6/4 = 1.5 -> 2; -6/4 = -1.5 -> -1; saturation: mean of 127,127,-128,-128 is -0.5 -> 0.
	got := CentreRows([][]int16{{0, 1, 2, 3}, {0, -1, -2, -3}, {127, 127, -128, -128}, {127, -128, -128, -128}}, 8)
	require.Equal(t, [][]int16{
		{-2, -1, 0, 1},
		{1, 0, -1, -2},
		{127, 127, -128, -128},
		{127, -64, -64, -64}, // sum -257, mean -64.25 -> -64; 127+64 saturates at 127
	}, got)
}
