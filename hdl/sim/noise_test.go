package sim

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// What the engines store is what the exact one computes with.
func TestStoredNoise(t *testing.T) {
	for _, width := range []int{1, 2, 31, 63, 64, 65, 100, 127, 128, 129, 200} {
		for _, signed := range []bool{false, true} {
			for _, seed := range []noise{0, 1, 77} {
				for time := range uint64(8) {
					got, want := make([]uint64, wordsOf(width)), make([]uint64, wordsOf(width))
					seed.store(got, noiseFetch, 3, time, width, signed)
					toWords(want, seed.value(noiseFetch, 3, time, width, signed))
					require.Equal(t, want, got, "%d bits, signed %v, seed %d", width, signed, seed)
				}
			}
		}
	}
}

func TestToWords(t *testing.T) {
	big64 := new(big.Int).Lsh(big.NewInt(1), 64)
	for _, c := range []struct {
		v    *big.Int
		want []uint64
	}{
		{big.NewInt(5), []uint64{5}},
		{big.NewInt(-2), []uint64{^uint64(1)}},
		{big.NewInt(5), []uint64{5, 0, 0}},
		{big.NewInt(-2), []uint64{^uint64(1), ^uint64(0)}},
		{new(big.Int).SetUint64(1 << 63), []uint64{1 << 63}},
		{big64, []uint64{0, 1}},
		{new(big.Int).Neg(big64), []uint64{0, ^uint64(0)}},
		{new(big.Int).Neg(big64), []uint64{0, ^uint64(0), ^uint64(0)}},
	} {
		got := make([]uint64, len(c.want))
		toWords(got, c.v)
		require.Equal(t, c.want, got, "%v", c.v)
	}
}

// Keys are numbered by first appearance, also those that share a place in the table.
func TestKeys(t *testing.T) {
	k := newKeys(100)
	for round := range 2 {
		for i := range uint64(100) {
			require.Equal(t, int32(i), k.number(i%3*uint64(len(k.table)), i), "round %d", round)
		}
	}
}
