package feed_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// at returns the cycles in which something holds.
func (b *bench) at(holds func(c traced) bool) (list []int) {
	for i, c := range b.trace {
		if holds(c) {
			list = append(list, i)
		}
	}
	return list
}

func end(list []int) int { return list[len(list)-1] }

// TestTimeline follows one dense row of two keys through a machine of two
// processors and words of eight lanes: one pair of beats for the scores, one
// beat for each of both words of the sum.
func TestTimeline(t *testing.T) {
	g := tiny
	b := open(t, g, []*job{newJob(rand.New(rand.NewPCG(4, 4)), g, dense, 1, 16)}, pace{}, 1)
	b.run(1000)
	kv := b.at(func(c traced) bool { return c.in.kv && c.out.kvReady })
	require.Equal(t, []int{0, 1, 2, 3}, kv, "K and V, a word a cycle from the cycle of acceptance on")
	require.Equal(t, []int{0, 1}, b.at(func(c traced) bool { return c.in.q && c.out.qReady }))
	// K and Q are complete in cycle 1, the row is chosen in 2.
	require.Equal(t, []int{3, 4}, b.at(func(c traced) bool { return c.out.busy && c.out.kind == qk }))
	score := 4 + 2 + g.Mmu().ScoreLatency()
	require.Equal(t, []int{score}, b.at(func(c traced) bool { return c.out.scoreValid }))
	ready := score + 1
	require.Equal(t, []int{ready}, b.at(func(c traced) bool { return c.in.eReady }))
	require.Equal(t, []int{ready + 2, ready + 3}, b.at(func(c traced) bool { return c.out.eRead }), "chosen a cycle after the event")
	require.Equal(t, []int{ready + 2, ready + 3}, b.at(func(c traced) bool { return c.out.wordIssued }))
	require.Equal(t, []int{ready + 3}, b.at(func(c traced) bool { return c.out.eFree }))
	row := ready + 4 + g.Mmu().RowLatency()
	require.Equal(t, []int{row, row + 1}, b.at(func(c traced) bool { return c.out.rowValid }))
}

// TestOrder has all four kinds wait for the issuer and sees which comes first.
func TestOrder(t *testing.T) {
	g := tiny
	rng := rand.New(rand.NewPCG(5, 5))
	// The first job's rows attend while the second's pre-scores, and the third's
	// V, could be made.
	jobs := []*job{newJob(rng, g, dense, 8, 16), newJob(rng, g, clustered, 8, 16), newJob(rng, g, denseVgen, 8, 16)}
	b := open(t, g, jobs, pace{}, 1)
	for len(b.kv) > 0 && b.time < 400 { // all that can be loaded
		b.hold = true
		b.cycle()
	}
	b.hold = false
	start := b.time
	b.run(4000)
	first := map[int]int{}
	for i, c := range b.trace[start:] {
		if _, seen := first[c.out.kind]; c.out.busy && !seen {
			first[c.out.kind] = i
		}
	}
	require.Equal(t, 1, first[pre], "chosen in the cycle in which Go rises")
	require.Equal(t, 1+8*jobs[1].colBeats*2, first[qk], "all pre-scores come before a score")
	// The first row can be summed in the cycle after ready. The row of scores
	// under way, of eight beats, ends first; there is room for more of them.
	ready := first[qk] + 7 + 2 + g.Mmu().ScoreLatency() + 1
	rows := ceil(ready+2-first[qk], 8)
	require.Less(t, rows, 4)
	require.Equal(t, first[qk]+8*rows, first[av], "sums come before scores")
	require.Greater(t, first[xw], first[av], "V comes last")
}
