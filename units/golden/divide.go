package golden

// QuotientOperandBits is the width of the signed dividend after the alignment
// shift: one operand of the divider's multiplier.
const QuotientOperandBits = 18

// Quotient returns num/s rounded to an integer through the divider's datapath;
// |num| <= 32768 * s, s >= 1. With (m, e) = Normalise(s) and R = Reciprocal(m):
//
//	a = sat18(RoundShift(num, e+14))       18 bits signed; num << 1 when e = -15 (s = 1);
//	                                       the saturation is a guard, legal dividends fit
//	z = RoundShift(a * (2R+1), 18)         18 signed x 17 unsigned
//
// The shifts come from the divisor alone. 2R+1 is R with a one appended: R is a
// floor, so the appended one centres its error; it costs no storage and keeps one
// 18x18 multiplier a lane. The result is at most 1 from the exact quotient
// rounded half up. (Without the appended one it can be 2 off.) It is not
// saturated to 16 bits here.
func Quotient(num int64, s uint64) int64 {
	m, e := Normalise(s)
	return RoundShift(alignDividend(num, e)*(2*Reciprocal(m)+1), 18)
}

// alignDividend is the first line of [Quotient].
func alignDividend(num int64, e int) int64 {
	if e+14 < 0 {
		return num << -(e + 14)
	}
	return SatN(RoundShift(num, e+14), QuotientOperandBits)
}

// Probability returns the `early` softmax weight exp/s in UQ0.16, 0..65535, for
// an exponent value in UQ1.15 and the row sum s >= exp of such values:
//
//	z = satU16(RoundShift(exp * (2R+1), 16+e))     16 x 17 bits unsigned
//
// The exponent value is not aligned first: a weight far below the row's sum
// would lose its low bits.
func Probability(exp int, s uint64) int64 {
	m, e := Normalise(s)
	return SatU(RoundShift(int64(exp)*(2*Reciprocal(m)+1), 16+e), 16)
}

// Mean returns [MeanRound](sum, count) through the divider's datapath, exact for
// 1 <= count <= 65535 and |sum| <= 32768 * count: the candidate q = [Quotient] is
// at most one off, and the second beat on the same multiplier compares the
// remainder d = 2*sum - 2*q*count with +-count: d >= count makes it one more,
// d < -count one less.
func Mean(sum int64, count uint64) int64 {
	q := Quotient(sum, count)
	n := int64(count)
	switch d := 2*sum - 2*q*n; {
	case d >= n:
		q++
	case d < -n:
		q--
	}
	return q
}
