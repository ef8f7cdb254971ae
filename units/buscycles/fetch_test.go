package buscycles

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// fetched is what a fetch did: cycles in which a command was over, a run was handed
// over, a word left; beats of the runs.
type fetched struct {
	over, runs, words []int
	beats             []int
	taken             int // beats
}

// fetching plays commands with a memory that has all beats at once, and a receiver
// that takes a word every period cycles.
func fetching(lanes, period int, cmds ...matrix) (r fetched) {
	g := tiny
	f := newFetch(g, lanes, 64)
	indices := []int{4, 0, 2, 1}
	for now := 1; now < 200; now++ {
		c := client{index: -1, wordReady: now%period == 0}
		if len(cmds) > 0 {
			c.cmd = &cmds[0]
		}
		if len(indices) > 0 {
			c.index = indices[0]
		}
		due := 0
		for _, n := range r.beats {
			due += n
		}
		offered, beatReady := f.offer(&c, true, r.taken < due)
		if f.full && c.wordReady {
			r.words = append(r.words, now)
		}
		if offered != nil {
			r.runs, r.beats = append(r.runs, now), append(r.beats, offered.beats)
		}
		if beatReady {
			r.taken++
		}
		if c.indexReady && c.index >= 0 {
			indices = indices[1:]
		}
		if c.cmdReady {
			r.over, cmds = append(r.over, now), cmds[1:]
		}
		f.edge(&c, offered != nil)
	}
	return r
}

// upTo returns the numbers from a first on, n of them, a step apart.
func upTo(first, n, step int) (list []int) {
	for k := range n {
		list = append(list, first+k*step)
	}
	return list
}

// Runs and words, as the package documentation of units/axi has them. Beats are of
// 32 elements.
func TestFetch(t *testing.T) {
	for _, c := range []struct {
		name          string
		lanes, period int
		cmds          []matrix
		over, runs    []int
		beats         []int
		words         []int // the first
		all, taken    int   // words, beats
	}{
		{"rows side by side are one run, a word a cycle", 8, 1, []matrix{{0x1000, 32, 10, 16, false}},
			[]int{1}, []int{2}, []int{5}, upTo(5, 20, 1), 20, 5},
		{"rows apart are a run a cycle", 8, 1, []matrix{{0x1000, 64, 4, 16, false}},
			[]int{4}, upTo(2, 4, 1), []int{1, 1, 1, 1}, upTo(5, 8, 1), 8, 4},
		{"gathered rows are a run every second cycle", 8, 1, []matrix{{0x1000, 64, 4, 16, true}},
			[]int{8}, upTo(3, 4, 2), []int{1, 1, 1, 1}, []int{6, 7, 8, 9, 10}, 8, 4},
		{"there are no cycles between commands", 16, 1, []matrix{{0x1000, 64, 2, 16, false}, {0x2000, 32, 2, 16, false}, {0x3000, 64, 1, 16, false}},
			[]int{2, 3, 4}, upTo(2, 4, 1), []int{1, 1, 1, 1}, upTo(5, 5, 1), 5, 4},
		{"a row that begins within a beat has one more", 16, 1, []matrix{{0x1020, 256, 2, 64, false}},
			[]int{2}, []int{2, 3}, []int{3, 3}, upTo(5, 8, 1), 8, 6},
		{"a word of two beats", 64, 1, []matrix{{0x1000, 128, 3, 64, false}},
			[]int{1}, []int{2}, []int{6}, []int{6, 8, 10}, 3, 6},
		{"a row that is shorter than a word ends it", 64, 1, []matrix{{0x1000, 64, 2, 32, false}},
			[]int{1}, []int{2}, []int{2}, []int{5, 6}, 2, 2},
		{"a receiver that takes one in four", 8, 4, []matrix{{0x1000, 32, 2, 16, false}},
			[]int{1}, []int{2}, []int{1}, []int{8, 12, 16, 20}, 4, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := fetching(c.lanes, c.period, c.cmds...)
			require.Equal(t, c.over, r.over, "commands")
			require.Equal(t, c.runs, r.runs, "runs")
			require.Equal(t, c.beats, r.beats, "beats of runs")
			require.Equal(t, c.words, r.words[:min(len(c.words), len(r.words))], "words")
			require.Len(t, r.words, c.all)
			require.Equal(t, c.taken, r.taken, "beats")
		})
	}
}
