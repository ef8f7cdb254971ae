package golden

import "fmt"

// AccumulatorBits is the width of the signed score accumulator. Real heads use
// 34 bits; rows of up to 512 symmetric int16 values always fit.
const AccumulatorBits = 40

// ColumnCount returns the number m of chosen key columns for n tokens:
// 0.15 n rounded half up, then rounded up to a multiple of the p vector
// processors (they work in lock step, so fewer columns cost the same), and never
// more than n.
func ColumnCount(n, p int) int {
	if n < 1 || p < 1 {
		panic(fmt.Sprintf("golden: no column count for %d tokens on %d processors", n, p))
	}
	m := (3*n + 10) / 20 // floor(0.15 n + 1/2)
	m = max(m, 1)
	m = (m + p - 1) / p * p
	return min(m, n)
}

// StrideColumns returns the `stride` choice of m key columns out of n:
// column j is floor(j n / m). The columns ascend and, for m <= n, differ.
func StrideColumns(n, m int) []int {
	if m < 1 || m > n {
		panic(fmt.Sprintf("golden: cannot choose %d of %d columns", m, n))
	}
	columns := make([]int, m)
	for j := range columns {
		columns[j] = j * n / m
	}
	return columns
}

// Dot returns the inner product of two equally long int16 rows as the machine's
// 40-bit signed accumulator holds it. It panics when the sum leaves 40 bits:
// the accumulator has no saturation, its width is a proven bound.
func Dot(a, b []int16) int64 {
	sameLength(len(a), len(b))
	acc := int64(0)
	for k := range a {
		acc += int64(a[k]) * int64(b[k])
	}
	if acc != SatN(acc, AccumulatorBits) {
		panic(fmt.Sprintf("golden: accumulator %d exceeds %d bits", acc, AccumulatorBits))
	}
	return acc
}

// Scores returns the raw accumulators Q . Khat^T: element [i][j] is the inner
// product of q[i] and k[columns[j]]. Shape n x m, 40-bit signed values.
func Scores(q, k [][]int16, columns []int) [][]int64 {
	acc := make([][]int64, len(q))
	for i, row := range q {
		acc[i] = make([]int64, len(columns))
		for j, column := range columns {
			acc[i][j] = Dot(row, k[column])
		}
	}
	return acc
}

// MaxAbsScore returns the largest magnitude among raw accumulators.
func MaxAbsScore(acc [][]int64) int64 {
	largest := int64(0)
	for _, row := range acc {
		for _, v := range row {
			largest = max(largest, v, -v)
		}
	}
	return largest
}

// PrescoreShift returns the per-head requantisation shift: the smallest s >= 0
// for which 1.25 times the calibrated maximum magnitude, rounded up to an
// integer and then shifted with [RoundShift], still fits the positive range
// 2^(bits-1)-1. So the calibration rows use more than 1/2.5 of the range and
// keep a quarter of their own maximum as headroom.
func PrescoreShift(calibratedMax int64, bits int) int {
	if calibratedMax < 0 || calibratedMax != SatN(calibratedMax, AccumulatorBits) {
		panic(fmt.Sprintf("golden: calibrated maximum %d is no accumulator magnitude", calibratedMax))
	}
	withMargin := (5*calibratedMax + 3) / 4
	shift := 0
	for RoundShift(withMargin, shift) != SatN(RoundShift(withMargin, shift), bits) {
		shift++
	}
	return shift
}

// Requantise returns the pre-scores P: every accumulator rounded half up by
// shift places and saturated to a signed code of the given width (2..16 bits,
// two's complement, so -2^(bits-1) may occur).
func Requantise(acc [][]int64, shift, bits int) [][]int16 {
	if bits < 2 || bits > 16 {
		panic(fmt.Sprintf("golden: pre-scores of %d bits", bits))
	}
	p := make([][]int16, len(acc))
	for i, row := range acc {
		p[i] = make([]int16, len(row))
		for j, v := range row {
			p[i][j] = int16(SatN(RoundShift(v, shift), bits))
		}
	}
	return p
}

// CentreRows returns P with each row's rounded mean subtracted, saturated to the
// same width: out[i][k] = sat(P[i][k] - MeanRound(sum of row i, m)).
func CentreRows(p [][]int16, bits int) [][]int16 {
	out := make([][]int16, len(p))
	for i, row := range p {
		sum := int64(0)
		for _, v := range row {
			sum += int64(v)
		}
		mean := MeanRound(sum, int64(len(row)))
		out[i] = make([]int16, len(row))
		for k, v := range row {
			out[i][k] = int16(SatN(int64(v)-mean, bits))
		}
	}
	return out
}

func sameLength(a, b int) {
	if a != b {
		panic(fmt.Sprintf("golden: rows of %d and %d elements", a, b))
	}
}
