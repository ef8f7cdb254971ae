package golden

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNormalise(t *testing.T) {
	for _, c := range []struct {
		s uint64
		m int64
		e int
	}{
		{1, 32768, -15},
		{3, 49152, -14},
		{32767, 65534, -1},
		{32768, 32768, 0},
		{65535, 65535, 0},
		{65536, 32768, 1},
		{131069, 65535, 1},       // 65534.5 goes up
		{131070, 65535, 1},       // 65535.0
		{131071, 32768, 2},       // 65535.5 goes up to 65536: carries out
		{1<<26 - 1, 32768, 11},   // the widest row sum carries out
		{1<<25 + 512, 32769, 10}, // 2^15 + 1/2
		{1<<25 + 511, 32768, 10},
	} {
		m, e := Normalise(c.s)
		require.Equal(t, c.m, m, "%d", c.s)
		require.Equal(t, c.e, e, "%d", c.s)
	}
	require.Panics(t, func() { Normalise(0) })
}

func TestSeeds(t *testing.T) {
	// 256/8.5 = 30.1, 256/9.5 = 26.9, 24.4, 22.3, 20.5 (20.48), 18.96, 17.7, 16.5 (16.52).
	for i, want := range []int64{30, 27, 24, 22, 20, 19, 18, 17} {
		require.Equal(t, want, Seed(i))
	}
	require.Panics(t, func() { Seed(8) })
	require.Panics(t, func() { Seed(-1) })
}

// Every mantissa: the Newton result alone is at most one off, the corrected one
// exact, and the widths promised to the circuit hold.
func TestReciprocalEveryMantissa(t *testing.T) {
	off := map[int64]int{}
	for m := int64(32768); m < 65536; m++ {
		exact := int64(1) << 31 / m
		r := Newton(m)
		require.True(t, r >= 1<<17 && r < 1<<18, "m=%d r=%d", m, r)
		candidate := RoundShift(r, 2)
		off[exact-candidate]++
		remainder := int64(1)<<31 - candidate*m
		require.Equal(t, remainder, SatN(remainder, 18))
		if m == 32768 {
			exact = 65535 // 65536 saturates
		}
		require.Equal(t, exact, Reciprocal(m), "m=%d", m)
	}
	t.Logf("exact minus candidate: %v", off)
	require.Len(t, off, 3)
	require.Positive(t, off[-1])
	require.Positive(t, off[1])
	require.Panics(t, func() { Newton(32767) })
	require.Panics(t, func() { Newton(65536) })
}

// The signed factor of both Newton steps fits 15 bits.
func TestNewtonFactorWidth(t *testing.T) {
	for m := int64(32768); m < 65536; m++ {
		r := Seed(int(m>>12)-8) << 13
		for range 2 {
			factor := 1<<17 - RoundShift(m*r, 16)
			require.Equal(t, factor, SatN(factor, 15), "m=%d", m)
			r += RoundShift(r*factor, 17)
		}
	}
}
