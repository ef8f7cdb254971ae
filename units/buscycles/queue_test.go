package buscycles

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A thing leaves a fifo two cycles after it came, one a cycle; as many fit as it is
// deep.
func TestFifo(t *testing.T) {
	q := newFifo[int](3)
	require.False(t, q.valid)
	q.edge(true, 7, true)
	require.False(t, q.valid, "cycle 1")
	q.edge(true, 8, true)
	require.True(t, q.valid)
	require.Equal(t, 7, q.out, "cycle 2")
	q.edge(true, 9, true)
	require.Equal(t, 8, q.out)
	q.edge(true, 10, false)
	require.Equal(t, 8, q.out, "not taken")
	require.False(t, q.ready(), "three are inside")
	q.edge(true, 11, false)
	for _, want := range []int{8, 9, 10} {
		require.True(t, q.valid)
		require.Equal(t, want, q.out)
		q.edge(false, 0, true)
	}
	require.False(t, q.valid, "11 found no room")
}

func TestRegs(t *testing.T) {
	q := newRegs[int](2)
	require.True(t, q.ready() && !q.valid())
	q.edge(true, 1, true)
	require.True(t, q.ready() && q.valid(), "the cycle after it came")
	q.edge(true, 2, false)
	require.False(t, q.ready())
	q.edge(true, 3, true)
	require.Equal(t, []int{2}, q.list, "room for 3 is there a cycle later")
}

// Bursts end at 4 KB, and are no longer than the bus says.
func TestSplit(t *testing.T) {
	for _, c := range []struct {
		maxBeats, busBits, addr, beats int
		want                           []int
	}{
		{32, 512, 0, 70, []int{32, 32, 6}},
		{32, 512, 60, 9, []int{4, 5}},
		{256, 512, 62, 70, []int{2, 64, 4}}, // 4 KB are 64 beats
		{1, 32, 3, 3, []int{1, 1, 1}},
		{64, 64, 10, 1, []int{1}},
	} {
		s := newSplit(c.maxBeats, c.busBits)
		require.True(t, s.ready(false))
		s.edge(false, &run{addr: c.addr, beats: c.beats})
		next := &run{addr: 5, beats: 1}
		for i, n := range c.want {
			require.True(t, s.busy)
			require.Equal(t, n, s.burst())
			require.False(t, s.ready(false), "the burst is not taken")
			require.Equal(t, i == len(c.want)-1, s.ready(true), "the next run comes with the last burst")
			s.edge(true, next)
		}
		require.Equal(t, *next, s.run)
		s.edge(true, nil)
		require.False(t, s.busy)
	}
}
