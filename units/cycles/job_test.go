package cycles

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What follows from a job on a machine, worked out by hand.
func TestJob(t *testing.T) {
	g := tiny()
	g.Lanes, g.Procs, g.DivLanes, g.ExpLanes, g.HeadDim, g.ColumnsMax = 64, 4, 16, 8, 128, 96
	j := of(g, Job{N: 30, M: 16, C: 7, Rounds: 2, D: 32}, 5)
	require.Equal(t, job{Job: j.Job, index: 5, bank: 1, words: 1, beats: 4, colBeats: 2, pack: 4, rowWords: 1, chunks: 2, reads: 4, weights: 2}, *j)
	require.Equal(t, 1, j.Tiles, "a row of V has the words of a row of Q")

	j = of(g, Job{N: 30, M: 70, C: 30, D: 128, Vgen: true, Early: true, Dim: 65}, 2)
	require.Equal(t, job{Job: j.Job, index: 2, bank: 0, words: 2, beats: 8, colBeats: 18, pack: 1, rowWords: 2, chunks: 4, reads: 4, weights: 2, xWords: 2, xBeats: 17}, *j)
	require.Equal(t, [5]bool{true, false, true, false, false}, [5]bool{j.attends(), j.clustered(), j.dense(), j.late(), j.Gemm})
	require.Equal(t, 2, j.Tiles)

	g.Early, g.Banks = false, 1
	j = of(g, Job{Gemm: true, Vgen: true, Early: true, N: 3, Dim: 64, Tiles: 9}, 3)
	require.Equal(t, job{Job: j.Job, index: 3, chunks: 4, xWords: 1, xBeats: 16}, *j)
	require.Equal(t, [5]bool{false, false, false, false, true}, [5]bool{j.attends(), j.clustered(), j.dense(), j.late(), j.Gemm})
	require.False(t, j.Vgen || j.Early)
	require.Equal(t, 9, j.Tiles)
}

// Entries of loads of centroids: copies, words, slots.
func TestEntries(t *testing.T) {
	g := tiny()
	g.DistUnits, g.ColumnsMax = 2, 20
	l := newLoad(g, nil)
	require.Equal(t, []int{1, 1, 1, 1, 1, 1, 1, 1}, l.entriesOf(of(g, Job{N: 9, M: 2, C: 8, D: 16}, 0), 0), "pack 4, two copies, a beat each")
	require.Equal(t, []int{2, 2}, l.entriesOf(of(g, Job{N: 9, M: 3, C: 5, D: 16}, 0), 4), "pack 2: the last copy's second slot is loaded too")
	require.Equal(t, []int{4, 4, 2, 4, 4, 2}, l.entriesOf(of(g, Job{N: 9, M: 19, C: 8, D: 16}, 0), 2), "three words of 8, 8 and 3 elements")
}

// Jobs that would never end are refused.
func TestRefused(t *testing.T) {
	ok := Job{N: 4, M: 1, C: 2, Rounds: 2, D: 16, Members: [][]int{{3, 1}, {4, 0}}}
	require.NotPanics(t, func() { Run(tiny(), []Job{ok}) })
	for want, change := range map[string]func(j *Job){
		"cycles: job 1 has 3 rounds and members of 2":                          func(j *Job) { j.Rounds = 3 },
		"cycles: job 1, round 1: 2 clusters of 3 rows in all, expected 2 of 4": func(j *Job) { j.Members = [][]int{{3, 1}, {3, 0}} },
		"cycles: job 1, round 0: 3 clusters of 4 rows in all, expected 2 of 4": func(j *Job) { j.Members = [][]int{{3, 1, 0}, {3, 1}} },
		"cycles: job 1 has 2 rounds and members of 0":                          func(j *Job) { j.Members = nil },
	} {
		j := ok
		change(&j)
		require.PanicsWithValue(t, want, func() { Run(tiny(), []Job{ok, j}) })
	}
	require.Empty(t, Run(tiny(), nil).Stamps)
}
