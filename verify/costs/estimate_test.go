package costs

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/footprint"
	"github.com/sparcgen/sparcgen/verify/cells"
)

// TestEstimate compares what units/footprint predicts with the record: block RAM
// and multipliers entry by entry, flip-flops and carry cells closely, and
// look-up tables of all entries of a target together, since single small ones
// are off by up to their own size.
func TestEstimate(t *testing.T) {
	r, err := Recorded()
	require.NoError(t, err)
	predicted, measured := map[cells.Target]float64{}, map[cells.Target]float64{}
	for _, e := range Table() {
		c, err := e.Circuit()
		require.NoError(t, err)
		want := r.Entries[e.Key]
		got := footprint.EstimateOf(c.Design(), chips[e.Target])
		t.Logf("%-24s LUT4 %5d, measured %5d; carry %5d, %5d; flip-flops %5d, %5d", e.Key, got.LUT, want.Counts[LUT], got.Carry, want.Counts[Carry], got.FlipFlop, want.Counts[FlipFlop])
		require.Equal(t, want.Counts[BlockRAM], got.BlockRAM, e.Key)
		require.Equal(t, want.Counts[Multiplier], got.Multiplier, e.Key)
		require.InDelta(t, want.Counts[Carry], got.Carry, 60+0.05*float64(want.Counts[Carry]), e.Key)
		require.InDelta(t, want.Counts[FlipFlop], got.FlipFlop, 130+0.05*float64(want.Counts[FlipFlop]), e.Key)
		predicted[e.Target] += float64(got.LUT)
		measured[e.Target] += float64(want.Counts[LUT])
	}
	for target, n := range measured {
		t.Logf("%s: %.0f LUT4 in all, measured %.0f", target, predicted[target], n)
		require.InEpsilon(t, n, predicted[target], 0.15, string(target))
	}
}
