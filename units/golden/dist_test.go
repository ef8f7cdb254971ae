package golden

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// randomRows returns n rows of m values in -limit..limit.
func randomRows(rng *rand.Rand, n, m, limit int) [][]int16 {
	rows := make([][]int16, n)
	for i := range rows {
		rows[i] = make([]int16, m)
		for k := range rows[i] {
			rows[i][k] = int16(rng.IntN(2*limit+1) - limit)
		}
	}
	return rows
}

func TestL1ByHand(t *testing.T) {
	// |1-4| + |-2-2| + |3-3| = 3 + 4 + 0
	require.EqualValues(t, 7, L1([]int16{1, -2, 3}, []int16{4, 2, 3}))
	require.EqualValues(t, 0, L1(nil, nil))
	require.EqualValues(t, 65535, L1([]int16{-32768}, []int16{32767}))
	require.Panics(t, func() { L1([]int16{1}, nil) })
}

func TestL1Extremes(t *testing.T) {
	low, high := make([]int16, 256), make([]int16, 256)
	low8, high8 := make([]int16, 256), make([]int16, 256)
	for k := range low {
		low[k], high[k], low8[k], high8[k] = -32768, 32767, -128, 127
	}
	require.EqualValues(t, 256*65535, L1(low, high))
	require.Less(t, L1(high, low), uint32(1<<24))
	require.EqualValues(t, 256*255, L1(low8, high8))
	require.Less(t, L1(high8, low8), uint32(1<<16))
}

func TestL1AgainstBig(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 1))
	for range 300 {
		pair := randomRows(rng, 2, rng.IntN(257), 32767)
		want := new(big.Int)
		for k := range pair[0] {
			difference := new(big.Int).Sub(big.NewInt(int64(pair[0][k])), big.NewInt(int64(pair[1][k])))
			want.Add(want, difference.Abs(difference))
		}
		require.Equal(t, want.Uint64(), uint64(L1(pair[0], pair[1])))
	}
}

func TestDistanceStreamByHand(t *testing.T) {
	rows := [][]int16{{0}, {10}}
	centroids := [][]int16{{1}, {2}, {4}, {8}, {16}}
	// Groups of 1*2: {1,2}, {4,8}, {16}; both rows pass each group in turn.
	require.Equal(t, []DistanceBeat{
		{Pass: 0, Row: 0, First: 0, Distance: []uint32{1, 2}},
		{Pass: 0, Row: 1, First: 0, Distance: []uint32{9, 8}},
		{Pass: 1, Row: 0, First: 2, Distance: []uint32{4, 8}},
		{Pass: 1, Row: 1, First: 2, Distance: []uint32{6, 2}},
		{Pass: 2, Row: 0, First: 4, Distance: []uint32{16}},
		{Pass: 2, Row: 1, First: 4, Distance: []uint32{6}},
	}, DistanceStream(rows, centroids, 1, 2))
	require.Panics(t, func() { DistanceStream(rows, centroids, 0, 1) })
	require.Panics(t, func() { DistanceStream(rows, centroids, 1, 0) })
}

// The stream holds every pair once, in pass-major, row-minor order, whatever the
// group, and as many beats as the cycle formula n*ceil(C/(J*pack)) says.
func TestDistanceStreamIsComplete(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 1))
	rows, centroids := randomRows(rng, 13, 5, 127), randomRows(rng, 11, 5, 127)
	sim := Similarities(rows, centroids)
	for _, units := range []int{1, 2, 3, 8, 20} {
		for _, pack := range []int{1, 2, 4} {
			t.Run(fmt.Sprintf("J%d_pack%d", units, pack), func(t *testing.T) {
				beats := DistanceStream(rows, centroids, units, pack)
				require.Len(t, beats, 13*((11+units*pack-1)/(units*pack)))
				at := 0
				for first := 0; first < 11; first += units * pack {
					for i := range rows {
						var want []uint32
						for u := range units {
							for slot := range pack {
								if c := first + u*pack + slot; c < 11 {
									want = append(want, sim[i][c])
								}
							}
						}
						require.Equal(t, DistanceBeat{first / (units * pack), i, first, want}, beats[at])
						at++
					}
				}
			})
		}
	}
}

func TestPack(t *testing.T) {
	for _, c := range []struct{ lanes, m, want int }{
		{64, 64, 1}, {64, 33, 1}, {64, 32, 2}, {64, 17, 2}, {64, 16, 4}, {64, 1, 4}, {64, 100, 1}, {4, 16, 1}, {8, 2, 4},
	} {
		require.Equal(t, c.want, Pack(c.lanes, c.m), "%d lanes, %d columns", c.lanes, c.m)
	}
}
