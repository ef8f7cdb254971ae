package requant_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/requant"
)

// serialBeats makes a group of beats with constants of its own.
func serialBeats(rng *rand.Rand, bits, n int) (beats, want [][]int64) {
	scale := golden.Requant{Pre: rng.IntN(bits + 2), Multiplier: rng.Int64N(1 << 16), Post: rng.IntN(32)}
	if rng.IntN(3) == 0 {
		scale.Pre, scale.Post = rng.IntN(3), rng.IntN(18)
	}
	for range n {
		top := rng.Int64N(1<<bits) - 1<<(bits-1)
		span := top + 1<<(bits-1)
		var d int64
		switch rng.IntN(4) {
		case 0:
			d = rng.Int64N(3)
		case 1: // where the first shift rounds up, or its result saturates
			at := []int64{1, 3, 1<<17 - 1, 1 << 17, 1<<18 - 1}[rng.IntN(5)]
			d = (at<<min(scale.Pre, 40))>>1 + rng.Int64N(3) - 1
		case 2:
			d = span
		default:
			d = rng.Int64N(2 << rng.IntN(bits))
		}
		d = max(0, min(d, span))
		keep, x := int64(min(rng.IntN(8), 1)), int64(65535)
		if keep == 1 {
			x = int64(scale.Apply(top, top-d))
		}
		beats = append(beats, []int64{top - d, keep, top, int64(scale.Pre), scale.Multiplier, int64(scale.Post)})
		want = append(want, []int64{x})
	}
	return beats, want
}

// TestSerial compares every result with the model: groups of beats that follow
// each other, at every shift, with stalls and without.
func TestSerial(t *testing.T) {
	for _, bits := range []int{26, 36, 40, 48} {
		g := requant.Requant{Lanes: 1, AccBits: bits, Serial: true}
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		require.NoError(t, lint.Check(t.Context(), c))
		for _, stall := range []int{0, 50} {
			b := streamtest.New(t, c, sim.Native, uint64(stall)+1)
			in, out := b.Source("in", requantFields...), b.Sink("out", "x")
			b.Stall(stall)
			rng := rand.New(rand.NewPCG(uint64(bits), uint64(stall)))
			var all, sent [][]int64
			for range 600 {
				beats, want := serialBeats(rng, bits, 1+rng.IntN(3))
				all, sent = append(all, want...), append(sent, beats...)
			}
			for _, v := range sent {
				in.Send(v...)
			}
			b.Until(200*len(all), func() bool { return len(out.Got) == len(all) })
			for i, want := range all {
				require.Equal(t, want, out.Got[i], "%d bits, stall %d, %v", bits, stall, sent[i])
			}
		}
	}
}

// TestSerialRounds pins the cycles: a beat is in for two rounds.
func TestSerialRounds(t *testing.T) {
	for bits, round := range map[int]int{36: 51, 40: 51, 48: 51} {
		g := requant.Requant{Lanes: 1, AccBits: bits, Serial: true}
		require.Equal(t, round, g.Round())
		c, err := hdl.Build(g)
		require.NoError(t, err)
		b := streamtest.New(t, c, sim.Native, 1)
		in, out := b.Source("in", requantFields...), b.Sink("out", "x")
		b.Stall(0)
		for range 5 {
			in.Send(5, 1, 9, 0, 3, 1)
		}
		b.Until(1000, func() bool { return len(out.Got) == 5 })
		for i, at := range out.At {
			require.Equal(t, (i+2)*round-1, at)
		}
	}
	_, err := hdl.Build(requant.Requant{Lanes: 2, AccBits: 40, Serial: true})
	require.ErrorContains(t, err, "Lanes is 2")
}
