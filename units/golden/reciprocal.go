package golden

import (
	"fmt"
	"math/bits"
)

// NewtonBits is the number of fraction bits of every value inside the Newton
// iteration of the reciprocal.
const NewtonBits = 17

// Normalise returns the 16-bit mantissa m, 32768..65535, and the exponent e for
// which s is m * 2^e, for s >= 1. With len the bit length of s: up to 16 bits the
// mantissa is exact, m = s << (16-len), e = len-16 <= 0. Longer values are rounded,
// m = RoundShift(s, len-16); when that carries out to 65536, m is 32768 and e one
// larger.
func Normalise(s uint64) (m int64, e int) {
	length := bits.Len64(s)
	if length < 1 || length > 62 {
		panic(fmt.Sprintf("golden: cannot normalise %d", s))
	}
	e = length - 16
	if e <= 0 {
		return int64(s) << -e, e
	}
	m = RoundShift(int64(s), e)
	if m == 65536 {
		return 32768, e + 1
	}
	return m, e
}

// Seed returns entry i = 0..7 of the reciprocal's seed table: 1/M with 4 fraction
// bits (5 bits, 17..30) for the mantissas M in [8+i, 9+i)/16:
// 16 / ((8.5+i)/16) rounded half up, which is 30 27 24 22 20 19 18 17.
func Seed(i int) int64 {
	if i < 0 || i > 7 {
		panic(fmt.Sprintf("golden: seed %d", i))
	}
	return MeanRound(512, int64(17+2*i))
}

// Newton returns the reciprocal of the mantissa M = m/65536 with 17 fraction bits
// (18 bits unsigned, 1.0 <= r < 2.0), after two Newton steps on the seed, for m =
// 32768..65535. The seed index is bits 14..12 of m. One step, D being a 15-bit
// signed value:
//
//	D = 2^17 - RoundShift(m*r, 16)      1 - M r, 16x18 bits unsigned
//	r = r + RoundShift(r*D, 17)         18 unsigned x 15 signed
//
// In the first step r has only 5 significant bits.
func Newton(m int64) int64 {
	if m < 32768 || m > 65535 {
		panic(fmt.Sprintf("golden: mantissa %d outside 32768..65535", m))
	}
	r := Seed(int(m>>12)-8) << (NewtonBits - 4)
	for range 2 {
		r += RoundShift(r*(1<<NewtonBits-RoundShift(m*r, 16)), NewtonBits)
	}
	return r
}

// Reciprocal returns floor(2^31/m) for m = 32768..65535, saturated to 16 bits
// (only m = 32768, a power of two, saturates, to 65535): 32768..65535. The Newton
// result is rounded by 2 places to a candidate R that is at most one off; the
// remainder 2^31 - R*m (18 bits signed) decides: below 0, R is one less; m or
// above, R is one more. Every answer equals the exact quotient.
func Reciprocal(m int64) int64 {
	r := RoundShift(Newton(m), NewtonBits-15)
	remainder := int64(1)<<31 - r*m
	switch {
	case remainder < 0:
		r--
	case remainder >= m:
		r++
	}
	return min(r, 65535)
}
