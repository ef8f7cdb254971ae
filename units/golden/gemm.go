package golden

import "fmt"

// Gemm returns Y = sat16(RoundShift(X W, shift)), the job that makes Q, K, V and
// the output projection: element [i][k] is the sum over j of x[i][j]*w[j][k],
// exact, rounded half up by shift places and saturated to int16. x is n x D, w is
// D x width, Y is n x width. An exact sum that the machine's signed accumulator
// of accBits bits (40 to 62) cannot hold is an error: the accumulator has no
// saturation.
func Gemm(x, w [][]int16, shift, accBits int) ([][]int16, error) {
	y := make([][]int16, len(x))
	for i, row := range x {
		sameLength(len(row), len(w))
		sums := make([]int64, len(w[0]))
		for j, scalar := range row {
			sameLength(len(w[j]), len(sums))
			for k, v := range w[j] {
				sums[k] += int64(scalar) * int64(v)
			}
		}
		y[i] = make([]int16, len(sums))
		for k, sum := range sums {
			if sum != SatN(sum, accBits) {
				return nil, fmt.Errorf("row %d, element %d of X W is %d: must fit %d bits; use smaller codes", i, k, sum, accBits)
			}
			y[i][k] = Sat16(RoundShift(sum, shift))
		}
	}
	return y, nil
}
