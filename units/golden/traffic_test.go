package golden

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

func TestCloneTraceByHand(t *testing.T) {
	heads := []CloneHead{{3, []int{0, 2, 0}}, {2, []int{1, 1, 0}}}
	require.Equal(t, []int{0, 2, 0, 4, 4, 3}, CloneTrace(heads, HeadMajor, Packed))
	require.Equal(t, []int{0, 4, 2, 4, 0, 3}, CloneTrace(heads, TokenMajor, OddStride))
	heads[0].Clusters = 4
	require.Equal(t, []int{0, 5, 2, 5, 0, 4}, CloneTrace(heads, TokenMajor, Packed))
	require.Equal(t, []int{0, 6, 2, 6, 0, 5}, CloneTrace(heads, TokenMajor, OddStride))
}

func TestTrafficByHand(t *testing.T) {
	// Lines 0 2 0 | 4 4 3 and 0 4 2 4 0 3, through two lines in one set.
	s := TrafficSweep{LineBytes: 128, Ways: 8, Bytes: []int{256, 1024}, Densities: []float64{0.5},
		Heads: func(float64) []CloneHead { return []CloneHead{{3, []int{0, 2, 0}}, {2, []int{1, 1, 0}}} }}
	points, err := s.Run()
	require.NoError(t, err)
	misses := map[CloneOrder]map[CachePolicy][]int{HeadMajor: {}, TokenMajor: {}}
	for _, p := range points {
		if p.Layout == OddStride {
			continue
		}
		misses[p.Order][p.Policy] = append(misses[p.Order][p.Policy], p.Misses)
		require.Equal(t, [2]int{6, 4}, [2]int{p.Requests, p.Compulsory})
	}
	require.Equal(t, map[CachePolicy][]int{CacheLRU: {4, 4}, CacheFIFO: {4, 4}, CacheRandom: {4, 4}, CacheNone: {6, 6}}, misses[HeadMajor])
	require.Equal(t, []int{5, 4}, misses[TokenMajor][CacheLRU])  // 2 evicts 0, 0 evicts 2
	require.Equal(t, []int{5, 4}, misses[TokenMajor][CacheFIFO]) // 2 evicts 0, 0 evicts 4
	require.Equal(t, []int{6, 6}, misses[TokenMajor][CacheNone])
}

func TestTrafficRefusals(t *testing.T) {
	s := TrafficSweep{LineBytes: 128, Ways: 8, Bytes: []int{384}, Densities: []float64{0.5},
		Heads: func(float64) []CloneHead { return []CloneHead{{1, []int{0}}} }}
	_, err := s.Run()
	require.EqualError(t, err, "cache of 384 bytes has 3 lines of 128 bytes: must be a power of two")
	s.Bytes, s.Ways = []int{1024}, 0
	_, err = s.Run()
	require.EqualError(t, err, "cache ways is 0: must be at least 1")
}

// cloneHeads returns twelve heads of n rows: the real heads of that length, each
// on its own passage and on its four calibration passages, in turn.
func cloneHeads(t *testing.T, n int) func(density float64) []CloneHead {
	var passages []realHead
	for _, h := range realHeads(t) {
		if len(h.Q) != n {
			continue
		}
		q, k := QuantiseMatrix(h.Qcal, h.QScale), QuantiseMatrix(h.Kcal, h.KScale)
		for first := 0; first < len(q); first += n {
			other := h
			other.IntQ, other.IntK = q[first:first+n], k[first:first+n]
			passages = append(passages, other)
		}
		passages = append(passages, h)
	}
	require.NotEmpty(t, passages)
	return func(density float64) []CloneHead {
		heads := make([]CloneHead, 12)
		for i := range heads {
			h := passages[i%len(passages)]
			f := h.flowConfig(1-density, 8)
			f.Centre = true
			r, err := Flow(h.IntQ, h.IntK, f)
			require.NoError(t, err)
			heads[i] = CloneHead{f.Clusters, ClustersOf(r.Final().Allocation)}
		}
		return heads
	}
}

// TestTrafficOnRealHeads writes the table of 256 tokens and checks what must
// hold of any trace.
func TestTrafficOnRealHeads(t *testing.T) {
	for _, n := range []int{64, 128, 256} {
		heads := cloneHeads(t, n)
		s := TrafficSweep{LineBytes: 128, Ways: 8, Bytes: []int{4096, 8192, 16384, 32768, 65536}, Densities: []float64{0.5, 0.25, 0.15, 0.1}, Heads: heads}
		points, err := s.Run()
		require.NoError(t, err)
		require.Len(t, points, 2*2*4*4*5)
		for _, p := range points {
			require.Equal(t, 12*n, p.Requests)
			require.GreaterOrEqual(t, p.Misses, p.Compulsory)
			if p.Policy == CacheNone {
				require.Equal(t, 1.0, p.Normalised())
			}
			if p.Order == HeadMajor && p.Policy == CacheLRU && float64(p.Bytes/128) >= 8*p.Density*float64(n) {
				require.Equal(t, p.Compulsory, p.Misses, "a cache with a set for every line of a head reads each once")
			}
		}
		if n == 256 {
			var text, table strings.Builder
			require.NoError(t, WriteTrafficCSV(&text, points))
			goldenfile.Compare(t, "traffic.csv", text.String())
			require.NoError(t, WriteTrafficMarkdown(&table, points))
			goldenfile.Compare(t, "traffic.md", table.String())
		}

		// Fully associative: a larger LRU cache never reads more, and one that
		// holds all lines reads each once, whatever the policy.
		s.Ways, s.Bytes = 1<<20, []int{1024, 4096, 16384, 65536, 1 << 20}
		points, err = s.Run()
		require.NoError(t, err)
		for i, p := range points {
			if p.Policy == CacheNone {
				continue
			}
			if p.Bytes == 1<<20 {
				require.Equal(t, p.Compulsory, p.Misses)
			} else if p.Policy == CacheLRU {
				require.GreaterOrEqual(t, p.Misses, points[i+1].Misses)
			}
		}
	}
}
