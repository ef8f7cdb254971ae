package golden

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGemmByHand(t *testing.T) {
	// Row 0: 1*3+2*5 = 13 and 1*-4+2*-1 = -6; row 1: -3*3+4*5 = 11 and 12-4 = 8.
	x, w := [][]int16{{1, 2}, {-3, 4}}, [][]int16{{3, -4}, {5, -1}}
	for shift, want := range map[int][][]int16{
		0: {{13, -6}, {11, 8}},
		1: {{7, -3}, {6, 4}}, // 6.5 and 5.5 go up
		2: {{3, -1}, {3, 2}}, // 3.25, -1.5, 2.75
		3: {{2, -1}, {1, 1}}, // 1.625, -0.75, 1.375
		5: {{0, 0}, {0, 0}},  // 13/32 and below
		4: {{1, 0}, {1, 1}},  // 0.8125, -0.375, 0.6875, 0.5
	} {
		y, err := Gemm(x, w, shift, 40)
		require.NoError(t, err)
		require.Equal(t, want, y, "shift %d", shift)
	}
	y, err := Gemm([][]int16{{32767}, {-32768}}, [][]int16{{2, -2}}, 0, 40)
	require.NoError(t, err)
	require.Equal(t, [][]int16{{32767, -32768}, {-32768, 32767}}, y, "saturated")
}

func TestGemmAgainstBig(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 1))
	x, w := randomRows(rng, 9, 70, 32767), randomRows(rng, 70, 13, 32767)
	for _, shift := range []int{0, 7, 20, 33} {
		y, err := Gemm(x, w, shift, 40)
		require.NoError(t, err)
		for i := range y {
			for k := range y[i] {
				sum := new(big.Int)
				for j := range w {
					sum.Add(sum, new(big.Int).Mul(big.NewInt(int64(x[i][j])), big.NewInt(int64(w[j][k]))))
				}
				exact := floorHalf(sum, new(big.Int).Lsh(big.NewInt(1), uint(shift)))
				switch {
				case exact.Cmp(big.NewInt(32767)) > 0:
					exact.SetInt64(32767)
				case exact.Cmp(big.NewInt(-32768)) < 0:
					exact.SetInt64(-32768)
				}
				require.Equal(t, exact.Int64(), int64(y[i][k]), "row %d element %d shift %d", i, k, shift)
			}
		}
	}
}

// 512 products of 2^30 are 2^39, one more than 40 bits hold.
func TestGemmBeyondTheAccumulator(t *testing.T) {
	x, w := [][]int16{make([]int16, 512)}, make([][]int16, 512)
	for j := range w {
		x[0][j], w[j] = -32768, []int16{0, -32768}
	}
	_, err := Gemm(x, w, 20, 40)
	require.EqualError(t, err, "row 0, element 1 of X W is 549755813888: must fit 40 bits; use smaller codes")
	y, err := Gemm(x, w, 25, 41)
	require.NoError(t, err)
	require.Equal(t, [][]int16{{0, 16384}}, y)
	w[0][1] = -32767
	_, err = Gemm(x, w, 20, 40)
	require.NoError(t, err, "2^39 - 32768 fits")
}
