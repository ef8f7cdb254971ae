package plan

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// upTo returns 1..n.
func upTo(n int) []int {
	m := balanced
	m.ClustersMax = n
	return m.legal(n)
}

func TestSmallestBisects(t *testing.T) {
	for _, n := range []int{1, 2, 3, 17, 128, 384} {
		for want := 1; want <= n; want++ {
			calls := make(map[int]int)
			f := smallest(upTo(n), 0.5, func(c int) float64 {
				calls[c]++
				if c >= want {
					return 0.5
				}
				return 0.6
			})
			require.Equal(t, Point{want, 0.5}, f.Point, "n = %d", n)
			require.False(t, f.Scanned)
			require.Len(t, f.Tried, len(calls))
			require.LessOrEqual(t, len(calls), int(math.Log2(float64(n)))+2+2*checked)
			for c, k := range calls {
				require.Equal(t, 1, k, "%d clusters measured again", c)
			}
			if want > 1 {
				require.Equal(t, 1, calls[want-1], "one fewer was tried")
			}
		}
	}
}

// A number below the result that meets the threshold too is noticed when it is near
// it, or one of those evenly spaced; then all from 1 on are tried.
func TestSmallestNoticesWhatIsNotMonotonic(t *testing.T) {
	for _, c := range []struct {
		dips    []int // meet the threshold, as do 100 and more
		want    int
		scanned bool
	}{
		{nil, 100, false},
		{[]int{98}, 98, false}, // bisection comes by, 97 does not
		{[]int{97, 20}, 20, true},
		{[]int{91}, 91, true},
		{[]int{1}, 1, true},
		{[]int{13}, 13, true},   // 1 * 99/8 = 12 numbers above the first
		{[]int{14}, 100, false}, // nobody looks there
		{[]int{14, 93}, 14, true},
	} {
		f := smallest(upTo(128), 0.5, func(n int) float64 {
			if n >= 100 || slices.Contains(c.dips, n) {
				return 0
			}
			return 1
		})
		require.Equal(t, []any{c.want, c.scanned}, []any{f.Clusters, f.Scanned}, "%v", c.dips)
		if c.scanned {
			for i, p := range f.Tried[:c.want] {
				require.Equal(t, i+1, p.Clusters)
			}
		}
	}
}

// On real heads: the number found meets the threshold, no smaller one does, tried
// one by one.
func TestSmallestOnRealHeads(t *testing.T) {
	for _, name := range []string{"use_L0H0_n128", "use_L0H2_n64", "use_L1H2_n128"} {
		c := calibrate(realHead(t, name))
		n := c.head.Tokens()
		for _, v := range variants[:2] {
			columns, err := c.columns(v.Select, balanced.columns(n))
			require.NoError(t, err)
			trial := c.newTrial(v, columns, 8)
			curve := make([]float64, n+1)
			for clusters := 1; clusters <= n; clusters++ {
				curve[clusters] = trial.kl(clusters)
			}
			for _, threshold := range []float64{0, 0.05, 0.1, 0.3, 1, 10} {
				want := 1
				for curve[want] > threshold {
					want++
				}
				f := smallest(upTo(n), threshold, func(c int) float64 { return curve[c] })
				require.Equal(t, Point{want, curve[want]}, f.Point, "%s, threshold %v, scanned %v", name, threshold, f.Scanned)
				require.LessOrEqual(t, f.KL, threshold)
				if want > 1 {
					require.Greater(t, curve[want-1], threshold)
				}
			}
		}
	}
}

// A machine with room for few clusters has those numbers, and n.
func TestLegal(t *testing.T) {
	m := balanced
	m.ClustersMax = 4
	require.Equal(t, []int{1, 2, 3, 4, 9}, m.legal(9))
	require.Equal(t, []int{1, 2, 3, 4}, m.legal(4))
	require.Equal(t, []int{1}, m.legal(1))
	f := smallest(m.legal(9), 0.5, func(c int) float64 { return 5 / float64(c*c) })
	require.Equal(t, 4, f.Clusters)
	f = smallest(m.legal(9), 0.1, func(c int) float64 { return 5 / float64(c*c) })
	require.Equal(t, 9, f.Clusters)
}
