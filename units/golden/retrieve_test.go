package golden

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRetrieveByHand(t *testing.T) {
	q := [][]int16{{1, -1}, {2, -2}, {7, 7}}
	allocation := []Candidate{{4, 2}, {3, 2}, {0, 0}}
	scan := ColumnScan(allocation, 3)
	require.Equal(t, [][]int16{{7, 7}, nil, {2, -2}}, RetrieveQ(q, allocation, scan, Medoid))
	// (1+2)/2 = 1.5 -> 2 and -1.5 -> -1.
	mean := RetrieveQ(q, allocation, scan, MeanMember)
	require.Equal(t, []int16{7, 7}, mean[0])
	require.Empty(t, mean[1])
	require.Equal(t, []int16{2, -1}, mean[2])
	require.Equal(t, [][]int16{{2, -1}, {2, -1}, {7, 7}}, CloneRows(mean, allocation))
	require.Panics(t, func() { RetrieveQ(q, allocation, scan, Representative(9)) })
}

func TestMeanQueryAgainstBig(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 1))
	q := randomRows(rng, 60, 6, 32767)
	clusterOf := make([]int, 60)
	allocation := make([]Candidate, 60)
	for i := range clusterOf {
		clusterOf[i] = rng.IntN(9)
		allocation[i].Index = clusterOf[i]
	}
	mean := RetrieveQ(q, allocation, ColumnScan(allocation, 9), MeanMember)
	for c := range 9 {
		for k := range 6 {
			sum, count := new(big.Int), int64(0)
			for i, row := range q {
				if clusterOf[i] == c {
					sum.Add(sum, big.NewInt(int64(row[k])))
					count++
				}
			}
			if count > 0 {
				require.Equal(t, floorHalf(sum, big.NewInt(count)).Int64(), int64(mean[c][k]))
			}
		}
	}
}
