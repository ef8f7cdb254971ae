package golden

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// exactQuotient returns num/s rounded half up by integer division.
func exactQuotient(num int64, s uint64) int64 {
	twice := 2*num + int64(s)
	q := twice / int64(2*s)
	if twice%int64(2*s) < 0 {
		q--
	}
	return q
}

func TestQuotientByHand(t *testing.T) {
	// s = 3: m = 49152, e = -14, R = floor(2^31/49152) = 43690, 2R+1 = 87381.
	// num = 8: a = 8 << 0; 8*87381 = 699048, over 2^18 = 2.67 -> 3.
	require.EqualValues(t, 43690, Reciprocal(49152))
	require.EqualValues(t, 3, Quotient(8, 3))
	require.EqualValues(t, -3, Quotient(-8, 3)) // -2.67
	require.EqualValues(t, 2, Quotient(7, 3))   // 2.33
	require.EqualValues(t, 0, Quotient(0, 77))
	// s = 1: m = 32768, e = -15, R = 65535 saturated, 2R+1 = 131071; a = 2*num.
	// num = -32768: -65536*131071/2^18 = -32767.75 -> -32768.
	require.EqualValues(t, -32768, Quotient(-32768, 1))
	require.EqualValues(t, 32767, Quotient(32767, 1)) // 32766.75
}

// quotientCases calls f with dividends chosen to hurt: near full scale, just
// beside the halves, for row sums of every length and mantissas near both ends.
func quotientCases(f func(num int64, s uint64)) {
	rng := rand.New(rand.NewPCG(9, 1))
	for range 400000 {
		length := 15 + rng.IntN(12)
		s := uint64(1)<<(length-1) + rng.Uint64N(uint64(1)<<(length-1))
		switch rng.IntN(4) {
		case 0:
			s = uint64(1)<<length - 1 - rng.Uint64N(1<<(length-8))
		case 1:
			s = uint64(1)<<(length-1) + rng.Uint64N(1<<(length-8))
		}
		z := int64(rng.IntN(65535)) - 32767
		if rng.IntN(2) == 0 {
			z = int64(32767-rng.IntN(40)) * int64(1-2*rng.IntN(2))
		}
		half := z*int64(s) + int64(s/2)
		for _, num := range []int64{z * int64(s), half, half - 1, half + 1, z*int64(s) + rng.Int64N(int64(s))} {
			limit := 32767 * int64(s)
			f(min(max(num, -limit), limit), s)
		}
	}
}

func TestQuotientIsWithinOne(t *testing.T) {
	var off [3]int
	worst := 0.0
	quotientCases(func(num int64, s uint64) {
		_, e := Normalise(s)
		if a := RoundShift(num, e+14); a != SatN(a, QuotientOperandBits) {
			require.Fail(t, "the dividend saturates", "%d / %d", num, s)
		}
		z := Quotient(num, s)
		difference := z - exactQuotient(num, s)
		if difference < -1 || difference > 1 {
			require.Fail(t, "more than one off", "%d / %d gives %d", num, s, z)
		}
		off[difference+1]++
		worst = max(worst, math.Abs(float64(z)-float64(num)/float64(s)))
	})
	t.Logf("one less, equal, one more: %v; largest distance from the real quotient %.3f", off, worst)
	require.Less(t, worst, 1.5)
}

// Why the appended one is needed: the plain product a*R misses by two.
func TestPlainReciprocalMissesByTwo(t *testing.T) {
	misses := 0
	quotientCases(func(num int64, s uint64) {
		m, e := Normalise(s)
		z := RoundShift(alignDividend(num, e)*Reciprocal(m), 17)
		if difference := z - exactQuotient(num, s); difference < -1 || difference > 1 {
			misses++
		}
	})
	t.Logf("%d misses", misses)
	require.Positive(t, misses)
}

// Exact means: every count the machine can have, sums at and beside every kind of
// boundary, both signs; and all sums for small counts of 8-bit values.
func TestMeanIsExact(t *testing.T) {
	rng := rand.New(rand.NewPCG(10, 1))
	corrected := 0
	check := func(sum int64, count uint64) {
		want := MeanRound(sum, int64(count))
		if Mean(sum, count) != want {
			require.Equal(t, want, Mean(sum, count), "%d / %d", sum, count)
		}
		difference := Quotient(sum, count) - want
		if difference < -1 || difference > 1 {
			require.Fail(t, "candidate more than one off", "%d / %d", sum, count)
		}
		if difference != 0 {
			corrected++
		}
	}
	total := 0
	for count := uint64(1); count <= 1024; count++ {
		n := int64(count)
		for range 100 {
			mean := int64(rng.IntN(65536)) - 32768
			for _, sum := range []int64{mean * n, mean*n + n/2, mean*n + n/2 - 1, mean*n - n/2 - 1, mean*n + n/2 + 1, mean*n + rng.Int64N(n)} {
				check(min(max(sum, -32768*n), 32767*n), count)
				total++
			}
		}
		check(-32768*n, count)
		check(32767*n, count)
		check(0, count)
	}
	for count := uint64(1); count <= 64; count++ {
		for sum := -128 * int64(count); sum <= 127*int64(count); sum++ {
			check(sum, count)
		}
	}
	t.Logf("%d candidates needed correction", corrected)
	require.Positive(t, corrected)
}

func TestProbability(t *testing.T) {
	// All weight on one key: 32768/32768 = 1.0 saturates to 65535.
	require.EqualValues(t, 65535, Probability(32768, 32768))
	// A half: m = 32768, e = 1, R = 65535 (saturated); 32768*131071 / 2^17 = 32767.75 -> 32768.
	require.EqualValues(t, 32768, Probability(32768, 65536))
	require.EqualValues(t, 0, Probability(0, 65536))
	// Capped exponents: m = 65534, e = -1, R = 32769; 32767*65539 / 2^15 = 65537 saturates.
	require.EqualValues(t, 65535, Probability(32767, 32767))
	rng := rand.New(rand.NewPCG(11, 1))
	worst := 0.0
	for range 200000 {
		s := uint64(32768) + rng.Uint64N(1<<(5+rng.IntN(21)))
		exp := rng.IntN(32769)
		worst = max(worst, math.Abs(float64(Probability(exp, s))-65536*float64(exp)/float64(s)))
	}
	t.Logf("largest distance %.3f of 2^-16", worst)
	require.Less(t, worst, 3.0)
}
