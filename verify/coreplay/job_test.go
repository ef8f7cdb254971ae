package coreplay

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// rows returns n rows of w elements; element j of row i is 100 i + j + 1.
func rows(n, w int) [][]int16 {
	out := make([][]int16, n)
	for i := range out {
		for j := range w {
			out[i] = append(out[i], int16(100*i+j+1))
		}
	}
	return out
}

func TestStreamsOfAttention(t *testing.T) {
	j := Job{N: 2, C: 1, D: 6, Columns: []int{2}, Q: rows(3, 6), K: rows(3, 6), V: rows(3, 6)}
	kv, q, x := j.Streams(4)
	two := [][]int64{{1, 2, 3, 4}, {5, 6, 0, 0}, {101, 102, 103, 104}, {105, 106, 0, 0}}
	chosen := [][]int64{{201, 202, 203, 204}, {205, 206, 0, 0}}
	require.Equal(t, append(append(append([][]int64{}, chosen...), two...), two...), kv, "the chosen rows of K, K, V; rows past N take no part")
	require.Equal(t, two, q)
	require.Empty(t, x)

	j.C = 2
	kv, _, _ = j.Streams(4)
	require.Equal(t, append(append([][]int64{}, two...), two...), kv, "dense: K and V alone")
}

func TestStreamsOfGemm(t *testing.T) {
	j := Job{Gemm: true, N: 2, X: rows(2, 3), W: rows(3, 5)}
	kv, q, x := j.Streams(4)
	require.Equal(t, [][]int64{{1, 2, 3, 4}, {101, 102, 103, 104}, {201, 202, 203, 204}, {5, 0, 0, 0}, {105, 0, 0, 0}, {205, 0, 0, 0}}, kv, "W tile by tile")
	require.Empty(t, q)
	once := [][]int64{{1, 2, 3, 0}, {101, 102, 103, 0}}
	require.Equal(t, append(append([][]int64{}, once...), once...), x, "X once a tile")
}

func TestStreamsOfGeneratedV(t *testing.T) {
	j := Job{Vgen: true, N: 1, C: 1, Q: rows(1, 4), K: rows(1, 4), X: rows(1, 2), W: rows(2, 4)}
	kv, _, x := j.Streams(4)
	require.Equal(t, [][]int64{{1, 2, 3, 4}, {1, 2, 3, 4}, {101, 102, 103, 104}}, kv, "K, then W in the place of V")
	require.Equal(t, [][]int64{{1, 2, 0, 0}}, x)
}
