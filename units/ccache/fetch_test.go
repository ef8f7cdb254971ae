package ccache_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
	"github.com/sparcgen/sparcgen/units/ccache"
)

// TestFetchAlone: bursts leave in order a cycle after their misses, lines are
// done in order a cycle after their last beats, and no more than Misses are held.
func TestFetchAlone(t *testing.T) {
	c, err := hdl.Build(ccache.Fetch{AddrBits: 8, LineBits: 48, BusBits: 16, Misses: 4, SlotBits: 5})
	require.NoError(t, err)
	b := streamtest.New(t, c, sim.Native, 1)
	in, data := b.Source("in", "addr", "slot"), b.Source("data", "beat", "last")
	mem, done := b.Sink("mem", "addr", "beats"), b.Sink("done")
	for i := range 12 {
		in.Send(int64(3*i+7), int64(i))
	}
	done.Stall = 100
	for range 10 {
		b.Tick()
	}
	require.Equal(t, 4, in.Sent)
	require.Equal(t, [][]int64{{7, 3}, {10, 3}, {13, 3}, {16, 3}}, mem.Got)
	require.Equal(t, []int{1, 2, 3, 4}, mem.At)

	for range 2 {
		data.Send(1, 0)
		data.Send(2, 0)
		data.Send(3, 1)
	}
	first := b.Cycle
	done.Stall = 0
	for range 10 {
		b.Tick()
	}
	require.Equal(t, []int{first + 3, first + 6}, done.At)
	require.Equal(t, 6, in.Sent)
	require.Len(t, mem.Got, 6)
}
