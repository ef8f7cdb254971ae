package sim

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// scatteredLanes is a level of n equal operations; first operands lie in order, second
// ones anywhere.
func scatteredLanes(n int) *ir.Module {
	u8 := kind{8, false}
	f := newFlat()
	x, y := f.in("x", u8, n), f.in("y", u8, n)
	outs := make([]ir.ID, n)
	for i := range n {
		outs[i] = f.node(ir.And, u8, 0, x[i], y[i*7919%n])
	}
	f.out("o", outs...)
	return f.m
}

// TestLongRuns: a run is cut in linear time, whichever operands are irregular.
func TestLongRuns(t *testing.T) {
	const n = 10_000
	var s [2]*Schedule
	for i, lanes := range []int{n, 4 * n} {
		s[i] = NewSchedule(scatteredLanes(lanes))
		require.Len(t, s[i].Cycle.Runs, 1)
	}
	var least [2]time.Duration
	// The least of some rounds, more of them on a machine that is busy.
	for round := 0; round < 5 || round < 60 && least[1] >= 9*least[0]; round++ {
		for i := range s {
			start := time.Now()
			_, err := generate(s[i], 1, nil, int32(s[i].Slots), true)
			require.NoError(t, err)
			if took := time.Since(start); round == 0 || took < least[i] {
				least[i] = took
			}
		}
	}
	require.Less(t, least[1], 9*least[0], "four times the lanes take %v instead of %v", least[1], least[0])
}
