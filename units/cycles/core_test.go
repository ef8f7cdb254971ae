package cycles

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// mixed is a head of each kind.
func mixed() []Job {
	return []Job{
		{N: 20, M: 4, C: 3, Rounds: 2, D: 16, Members: [][]int{{10, 10, 0}, {6, 7, 7}}},
		{N: 12, C: 12, Rounds: 1, D: 16},
		{Gemm: true, N: 5, Dim: 20, Tiles: 3},
		{N: 9, M: 8, C: 4, Rounds: 1, D: 16, Mean: true, Members: [][]int{{9, 0, 0, 0}}},
	}
}

// flow is what a core says when its neighbours take, and have, something in the
// cycles that they choose.
type flow struct {
	kv, q, x, jobs int
	allocs, out    int
	ends           []int // cycles of last words
	lasts          int   // last rows
}

func flowOf(t *testing.T, jobs []Job, alloc, out, operands func(now int) bool) (f flow) {
	c := New(tiny(), jobs)
	kept := Offers{}
	for now := 1; len(f.ends) < len(jobs); now++ {
		require.Less(t, now, 20000, "%+v", f)
		o := c.Offer(true, alloc(now))
		require.False(t, kept.Out && !o.Out, "a word on offer stays")
		require.False(t, kept.Alloc && !o.Alloc, "so does the cluster of a row")
		kept = Offers{Out: o.Out && !out(now), Alloc: o.Alloc && !alloc(now)}
		here := operands(now)
		c.Edge(Inputs{Job: here, Kv: here, Q: here, X: here, OutReady: out(now)})
		count := func(n *int, is bool) {
			if is {
				*n++
			}
		}
		count(&f.kv, o.Kv && here)
		count(&f.q, o.Q && here)
		count(&f.jobs, o.Job && here)
		count(&f.allocs, o.Alloc && alloc(now))
		count(&f.lasts, o.Alloc && alloc(now) && o.AllocLast)
		count(&f.out, o.Out && out(now))
		if o.OutLast && out(now) {
			f.ends = append(f.ends, now)
		}
	}
	return f
}

func always(int) bool { return true }

func every(n int) func(now int) bool { return func(now int) bool { return now%n == 0 } }

// Whoever waits, words are as many and the end comes later; clusters of rows are
// those of last rounds.
func TestBackPressure(t *testing.T) {
	free := flowOf(t, mixed(), always, always, always)
	require.Equal(t, 4, free.jobs)
	// tiny has 8 lanes: two words a row of 16. H, K and V; W tile by tile.
	require.Equal(t, 2*(4+20+20)+2*(12+12)+3*20+2*(8+9+9), free.kv)
	require.Equal(t, 2*(20+12+9), free.q)
	require.Equal(t, 20+9, free.allocs)
	require.Equal(t, 2, free.lasts)
	require.Equal(t, 2*3+2*12+3*5+2*1, free.out, "clusters with members, rows, tiles")
	for name, f := range map[string]flow{
		"alloc":    flowOf(t, mixed(), every(12), always, always),
		"out":      flowOf(t, mixed(), always, every(40), always),
		"operands": flowOf(t, mixed(), always, always, every(3)),
		"all":      flowOf(t, mixed(), every(5), every(7), every(2)),
	} {
		require.Greater(t, f.ends[3], free.ends[3], name)
		require.Equal(t, []int{free.kv, free.q, free.jobs, free.allocs, free.lasts, free.out}, []int{f.kv, f.q, f.jobs, f.allocs, f.lasts, f.out}, name)
	}
	// The first head alone: its rows leave one in 50 cycles, and its words come after.
	slow := flowOf(t, mixed()[:1], every(50), always, always)
	require.Greater(t, slow.ends[0], 50*20)
	require.Less(t, slow.ends[0], 50*20+flowOf(t, mixed()[:1], always, always, always).ends[0])
}
