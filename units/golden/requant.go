package golden

import (
	"fmt"
	"math"
)

// Requant is the requantiser in front of the exponent unit: it turns the distance
// of a score accumulator from its row's maximum into the exponent's argument.
//
//	u = sat17(RoundShift(rowMax - acc, Pre))   17 bits unsigned, of a 41-bit difference
//	x = sat16(RoundShift(u * Multiplier, Post)) UQ4.12, 17x16 bits unsigned
type Requant struct {
	Pre        int   // 0 .. 39
	Multiplier int64 // 0 .. 65535; 32768 or more from [NewRequant] unless the scale is tiny
	Post       int   // 0 .. 62
}

// NewRequant returns the constants for one unit of the accumulator being worth
// the given real score (scale of Q times scale of K over sqrt(d); times log2 e
// for the base 2 exponent). Pre is the smallest shift for which the largest u
// still reaches x = 65535, so only arguments that saturate anyway saturate early
// and no precision is given away; then the multiplier is normalised to 16 bits.
func NewRequant(score float64) (Requant, error) {
	perUnit := score * 4096 // units of x an accumulator unit is worth
	if !(perUnit > 0) || perUnit >= 32768 {
		return Requant{}, fmt.Errorf("score scale is %v: must be above 0 and below 8", score)
	}
	var r Requant
	for math.Ldexp(perUnit, r.Pre)*(1<<17-1) < 65535 {
		r.Pre++
	}
	if r.Pre >= AccumulatorBits {
		return Requant{}, fmt.Errorf("score scale is %v: no shift below %d reaches it", score, AccumulatorBits)
	}
	factor := math.Ldexp(perUnit, r.Pre)
	for factor < 32768 {
		factor *= 2
		r.Post++
	}
	r.Multiplier = min(int64(math.Floor(factor+0.5)), 65535)
	return r, nil
}

// Apply returns the exponent's argument of one score. acc <= rowMax.
func (r Requant) Apply(rowMax, acc int64) uint16 {
	if acc > rowMax {
		panic(fmt.Sprintf("golden: score %d above its row's maximum %d", acc, rowMax))
	}
	u := SatU(RoundShift(rowMax-acc, r.Pre), 17)
	return uint16(SatU(RoundShift(u*r.Multiplier, r.Post), 16))
}
