package prep_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/prep"
)

// total is a row's sum and length.
type total struct{ sum, count int64 }

// means returns what the unit makes of the totals, one a cycle.
func means(t *testing.T, g prep.RowMean, totals []total) []int64 {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	require.Empty(t, c.Warnings())
	e, err := sim.Native(c.Design(), 1)
	require.NoError(t, err)
	n, lay := len(totals), sim.LayoutOf(c.Design().Top())
	require.Equal(t, []int{2, 1}, []int{lay.In, lay.Out})
	cycles := n + g.Latency()
	in, out := make([]uint64, cycles*2), make([]uint64, cycles)
	for i := range cycles {
		v := totals[min(i, n-1)]
		in[2*i], in[2*i+1] = uint64(v.sum)&(1<<g.SumBits()-1), uint64(v.count)
	}
	require.NoError(t, e.Run(in, cycles, out))
	list := make([]int64, n)
	for i := range list {
		list[i] = int64(out[i+g.Latency()]) << (64 - g.Bits) >> (64 - g.Bits)
	}
	return list
}

func compareMeans(t *testing.T, g prep.RowMean, totals []total) {
	t.Helper()
	for i, got := range means(t, g, totals) {
		v := totals[i]
		if want := golden.MeanRound(v.sum, v.count); got != want {
			t.Fatalf("%+v: %d / %d is %d, must be %d", g, v.sum, v.count, got, want)
		}
	}
}

// TestRowMeanOfEverySum tries all sums of all row lengths.
func TestRowMeanOfEverySum(t *testing.T) {
	for _, g := range []prep.RowMean{{Bits: 2, Columns: 1}, {Bits: 2, Columns: 33}, {Bits: 3, Columns: 16}, {Bits: 5, Columns: 20}, {Bits: 8, Columns: 64}} {
		var totals []total
		half := int64(1) << (g.Bits - 1)
		for count := int64(1); count <= int64(g.Columns); count++ {
			for sum := -half * count; sum <= (half-1)*count; sum++ {
				totals = append(totals, total{sum, count})
			}
		}
		compareMeans(t, g, totals)
	}
}

// TestRowMeanOfTies tries sums of 16 bits: random ones, the ends and the ties.
func TestRowMeanOfTies(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 16))
	for _, columns := range []int{16, 64, 256} {
		var totals []total
		for range 100000 {
			count := 1 + rng.Int64N(int64(columns))
			low, high := -32768*count, 32767*count
			sum := low + rng.Int64N(high-low+1)
			switch rng.IntN(4) {
			case 0: // a tie, or next to it
				sum = (rng.Int64N(65536)-32768)*count + count/2 + rng.Int64N(3) - 1
			case 1: // an end
				sum = []int64{low, low + 1, high - 1, high}[rng.IntN(4)]
			}
			totals = append(totals, total{max(low, min(sum, high)), count})
		}
		compareMeans(t, prep.RowMean{Bits: 16, Columns: columns}, totals)
	}
}

func TestRowMeanRefuses(t *testing.T) {
	_, err := hdl.Build(prep.RowMean{Bits: 17, Columns: 0})
	require.ErrorContains(t, err, "Bits is 17: must be 2 to 16")
	require.ErrorContains(t, err, "Columns is 0: must be 1 to 65535")
}

// TestRowMeanVerilog lints the circuit and sees that nothing undefined stays.
func TestRowMeanVerilog(t *testing.T) {
	for _, g := range []prep.RowMean{{Bits: 2, Columns: 1}, {Bits: 16, Columns: 64}} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.NoError(t, lint.Check(t.Context(), c))
		hdltest.TwoSeeds(t, c, hdltest.Flushed(g.Latency(), 100))
	}
}
