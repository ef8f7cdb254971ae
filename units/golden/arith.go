package golden

import (
	"fmt"
	"math"
)

// CalibrationMargin is the factor between the largest magnitude seen on the
// calibration rows and the largest magnitude a static scale or shift can hold.
const CalibrationMargin = 1.25

// RoundShift returns floor(x/2^s + 1/2): x shifted right by s places, rounded
// half up (towards plus infinity), for 0 <= s <= 62. It equals
// (x + 2^(s-1)) >> s in unlimited precision: the last bit shifted out is added,
// so no intermediate sum can overflow.
func RoundShift(x int64, s int) int64 {
	if s < 0 || s > 62 {
		panic(fmt.Sprintf("golden: shift %d outside 0..62", s))
	}
	if s == 0 {
		return x
	}
	return x>>s + x>>(s-1)&1
}

// SatN clamps x to the two's complement range of the given width,
// -2^(bits-1) .. 2^(bits-1)-1, for 1 <= bits <= 63.
func SatN(x int64, bits int) int64 {
	if bits < 1 || bits > 63 {
		panic(fmt.Sprintf("golden: width %d outside 1..63", bits))
	}
	limit := int64(1) << (bits - 1)
	return min(max(x, -limit), limit-1)
}

// SatU clamps x to the unsigned range 0 .. 2^bits-1, for 1 <= bits <= 62.
func SatU(x int64, bits int) int64 {
	if bits < 1 || bits > 62 {
		panic(fmt.Sprintf("golden: width %d outside 1..62", bits))
	}
	return min(max(x, 0), int64(1)<<bits-1)
}

// Sat16 clamps x to -32768..32767.
func Sat16(x int64) int16 { return int16(SatN(x, 16)) }

// FloorDiv returns floor(a/b) for b > 0, also for negative a.
func FloorDiv(a, b int64) int64 {
	if b <= 0 {
		panic(fmt.Sprintf("golden: divisor %d is not positive", b))
	}
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// MeanRound returns floor(sum/count + 1/2), the exact mean rounded half up, for
// count > 0: 5/2 gives 3 and -5/2 gives -2. |sum| must stay below 2^61 and count
// below 2^61; the machine's sums are at most 26 bits.
func MeanRound(sum, count int64) int64 {
	return FloorDiv(2*sum+count, 2*count)
}

// Scale returns the static per-tensor scale 1.25 * calibratedMax / 32767: the
// value of one unit of the int16 code. An all-zero calibration gives scale 1,
// since any scale represents zeros.
func Scale(calibratedMax float64) float64 {
	if calibratedMax < 0 || math.IsNaN(calibratedMax) || math.IsInf(calibratedMax, 0) {
		panic(fmt.Sprintf("golden: calibrated maximum %v is not a magnitude", calibratedMax))
	}
	if calibratedMax == 0 {
		return 1
	}
	return CalibrationMargin * calibratedMax / 32767
}

// MaxAbs returns the largest magnitude in x, 0 for an empty matrix.
func MaxAbs(x [][]float32) float64 {
	largest := 0.0
	for _, row := range x {
		for _, v := range row {
			largest = max(largest, math.Abs(float64(v)))
		}
	}
	return largest
}

// Quantise returns the symmetric int16 code of x: floor(x/scale + 1/2),
// computed in float64, saturated to -32767..32767 (-32768 is never produced).
// x must not be NaN; infinities saturate.
func Quantise(x float32, scale float64) int16 {
	if x != x {
		panic("golden: NaN has no int16 code")
	}
	code := math.Floor(float64(x)/scale + 0.5)
	return int16(min(max(code, -32767), 32767))
}

// QuantiseMatrix applies [Quantise] to every element.
func QuantiseMatrix(x [][]float32, scale float64) [][]int16 {
	out := make([][]int16, len(x))
	for i, row := range x {
		out[i] = make([]int16, len(row))
		for k, v := range row {
			out[i][k] = Quantise(v, scale)
		}
	}
	return out
}
