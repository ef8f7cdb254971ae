package axi

import "math/big"

// pack returns the elements of a beat as one number, the first in the low bits.
func pack(elements []int64) *big.Int {
	v := new(big.Int)
	for i := len(elements) - 1; i >= 0; i-- {
		v.Lsh(v, 16).Or(v, big.NewInt(elements[i]&0xFFFF))
	}
	return v
}
