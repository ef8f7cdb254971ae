package requant_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/requant"
	"github.com/sparcgen/sparcgen/verify/engine"
)

// laneCounts are the sizes every unit is tried at.
var laneCounts = []int{1, 2, 3, 8, 24, 48, 64}

// play sends beats to a unit with stalls, and once without, when each takes a
// cycle, and compares all lanes of the output.
func play(t *testing.T, c *hdl.Circuit, engine sim.Opener, latency int, fields []string, port string, beats, want [][]int64) {
	t.Helper()
	require.Empty(t, c.Warnings())
	for _, stall := range []int{0, 30, 70} {
		b := streamtest.New(t, c, engine, uint64(stall)+1)
		in, out := b.Source("in", fields...), b.Sink("out", port)
		b.Stall(stall)
		for _, v := range beats {
			in.Send(v...)
		}
		b.Until(100*len(beats)+100, func() bool { return len(out.Got) == len(want) })
		for range 2 * latency {
			b.Tick()
		}
		require.Equal(t, want, out.Got, "%s, stall %d", c.Name(), stall)
		if stall == 0 {
			require.Equal(t, []int{latency, latency + len(beats) - 1}, []int{out.At[0], out.At[len(want)-1]}, c.Name())
		}
	}
}

// beat is one beat of the requantiser.
type beat struct {
	max   int64
	acc   []int64
	keep  []int64
	scale golden.Requant
}

// randomBeats makes beats of all magnitudes, with distances around the points
// where a rounding or a saturation turns, and constants that change every beat.
func randomBeats(rng *rand.Rand, lanes, n int) []beat {
	beats := make([]beat, n)
	for i := range beats {
		b := &beats[i]
		b.scale = golden.Requant{Pre: rng.IntN(40), Multiplier: rng.Int64N(1 << 16), Post: rng.IntN(32)}
		if rng.IntN(2) == 0 { // constants of a head
			b.scale, _ = golden.NewRequant(math.Exp2(-4 - 30*rng.Float64()))
		}
		b.max = rng.Int64N(1<<40) - 1<<39
		span := uint64(b.max + 1<<39)
		for range lanes {
			var d uint64
			switch rng.IntN(5) {
			case 0:
				d = rng.Uint64N(3)
			case 1: // where the first shift rounds up, or its result saturates
				at := []uint64{1, 3, 1<<17 - 1, 1 << 17, 1<<18 - 1}[rng.IntN(5)]
				d = (at<<b.scale.Pre)>>1 + rng.Uint64N(3) - 1
			case 2:
				d = span
			default:
				d = rng.Uint64N(2 << rng.IntN(40))
			}
			b.acc = append(b.acc, b.max-int64(min(d, span)))
			b.keep = append(b.keep, int64(min(rng.IntN(8), 1)))
		}
		if i == 0 { // the widest distance there is
			b.max, b.acc[0] = 1<<39-1, -1<<39
		}
	}
	return beats
}

var requantFields = []string{"acc", "keep", "max", "pre", "multiplier", "post"}

// requantBeats returns random beats and what the model makes of them.
func requantBeats(g requant.Requant, n int) (beats, want [][]int64) {
	for _, b := range randomBeats(rand.New(rand.NewPCG(uint64(g.Lanes), 3)), g.Lanes, n) {
		beats = append(beats, slices.Concat(b.acc, b.keep, []int64{b.max, int64(b.scale.Pre), b.scale.Multiplier, int64(b.scale.Post)}))
		x := make([]int64, g.Lanes)
		for l := range x {
			x[l] = 65535
			if b.keep[l] == 1 {
				x[l] = int64(b.scale.Apply(b.max, b.acc[l]))
			}
		}
		want = append(want, x)
	}
	return beats, want
}

func playRequant(t *testing.T, g requant.Requant, engine sim.Opener, n int) {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	beats, want := requantBeats(g, n)
	play(t, c, engine, g.Latency(), requantFields, "x", beats, want)
}

// TestRequant compares every lane with the model.
func TestRequant(t *testing.T) {
	for _, lanes := range laneCounts {
		for _, narrow := range []bool{false, true} {
			playRequant(t, requant.Requant{Lanes: lanes, AccBits: 40, Narrow: narrow}, sim.Native, 1500/lanes)
		}
	}
	playRequant(t, requant.Requant{Lanes: 2, AccBits: 41}, sim.Native, 500)
}

// TestRequantConstants sees that a head's constants fit the ports, at every scale.
func TestRequantConstants(t *testing.T) {
	for e := -52.0; e < 3; e += 0.125 {
		r, err := golden.NewRequant(math.Exp2(e) * 0.999)
		if err != nil {
			require.Less(t, e, -34.0)
			continue
		}
		require.LessOrEqual(t, r.Pre, 62)
		require.LessOrEqual(t, r.Post, 31)
		require.LessOrEqual(t, r.Multiplier, int64(65535))
	}
}

// TestMasked sees that the argument of a key that takes no part has no weight.
func TestMasked(t *testing.T) {
	for _, e := range []golden.Exp{golden.DefaultExp, golden.SmallExp} {
		require.Zero(t, e.Eval(65535))
	}
}

// scoreBeats returns random beats and what the model makes of them.
func scoreBeats(g requant.Score, n int) (beats, want [][]int64) {
	rng := rand.New(rand.NewPCG(uint64(g.Lanes), uint64(g.OutBits)))
	acc, shift := make([][]int64, n), make([]int, n)
	for i := range acc {
		shift[i] = rng.IntN(40)
		for range g.Lanes {
			v := rng.Int64N(1<<(g.AccBits-1)) >> rng.IntN(g.AccBits-1)
			if rng.IntN(3) == 0 { // next to a tie, or to where it saturates
				v = (rng.Int64N(1<<g.OutBits)<<shift[i])>>1 + rng.Int64N(3) - 1
			}
			if rng.IntN(2) == 0 {
				v = -v
			}
			acc[i] = append(acc[i], golden.SatN(v, g.AccBits))
		}
		if i < 2 { // the ends of the range
			acc[i][0] = golden.SatN(math.MaxInt64>>1-int64(i)*math.MaxInt64, g.AccBits)
		}
	}
	for i := range acc {
		beats = append(beats, append(slices.Clone(acc[i]), int64(shift[i])))
		p := make([]int64, g.Lanes)
		for l, v := range golden.Requantise(acc[i:i+1], shift[i], g.OutBits)[0] {
			p[l] = int64(v)
		}
		want = append(want, p)
	}
	return beats, want
}

func playScore(t *testing.T, g requant.Score, engine sim.Opener, n int) {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	beats, want := scoreBeats(g, n)
	play(t, c, engine, g.Latency(), []string{"acc", "shift"}, "p", beats, want)
}

// TestScore compares pre-scores of several widths with the model.
func TestScore(t *testing.T) {
	for _, lanes := range laneCounts {
		for _, bits := range []int{2, 8, 16} {
			playScore(t, requant.Score{Lanes: lanes, AccBits: 40, OutBits: bits}, sim.Native, 1500/lanes)
		}
	}
}

// TestReset resets the requantiser with beats in flight: none of them comes out.
func TestReset(t *testing.T) {
	g := requant.Requant{Lanes: 2, AccBits: 40, Narrow: true}
	c, err := hdl.Build(g)
	require.NoError(t, err)
	beats, want := requantBeats(g, 20)
	b := streamtest.New(t, c, sim.Native, 1)
	in, out := b.Source("in", requantFields...), b.Sink("out", "x")
	send := func() {
		for _, v := range beats {
			in.Send(v...)
		}
	}
	b.Stall(20)
	for cycles := range 15 {
		send()
		for range cycles {
			b.Tick()
		}
		b.Reset()
		send()
		b.Until(1000, func() bool { return len(out.Got) == len(want) })
		require.Equal(t, want, out.Got, "reset after %d cycles", cycles)
		b.Reset()
	}
}

// TestEngines runs small units in Verilator and Icarus.
func TestEngines(t *testing.T) {
	for _, open := range []sim.Opener{engine.Verilator(engine.Options{}), engine.Icarus(engine.Options{})} {
		playRequant(t, requant.Requant{Lanes: 2, AccBits: 40}, open, 60)
		playScore(t, requant.Score{Lanes: 2, AccBits: 40, OutBits: 8}, open, 60)
	}
}
