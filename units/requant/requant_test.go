package requant_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/requant"
	"github.com/sparcgen/sparcgen/verify/engine"
	"github.com/sparcgen/sparcgen/verify/play"
)

// laneCounts are the sizes every unit is tried at.
var laneCounts = []int{1, 2, 3, 8, 24, 48, 64}

// stream is a unit with one stream in and one out.
type stream struct {
	n, want int // payloads in and out
	set     func(*sim.Sim, int)
	out     string // output port
	result  func(i int) []int64
	latency int
}

// play runs a unit with stalls, and once without, when each beat takes a cycle.
func (u stream) play(t *testing.T, c *hdl.Circuit, opts ...sim.Option) {
	t.Helper()
	require.Empty(t, c.Warnings())
	for _, stall := range []int{0, 30, 70} {
		s := sim.New(c, opts...)
		source := play.Source{Name: "in", Len: u.n, Set: func(i int) { u.set(s, i) }}
		sink := play.Sink{Name: "out", Len: u.want, Take: func(i int) error {
			if want, got := u.result(i), s.Vec(u.out); !slices.Equal(want, got) {
				return fmt.Errorf("%s: want %d, got %d", u.out, want, got)
			}
			return nil
		}}
		cycles, err := play.Streams{Sim: s, Sources: []play.Source{source}, Sinks: []play.Sink{sink}, Stall: stall, Seed: uint64(stall)}.Run()
		require.NoError(t, err, "%s, stall %d", c.Name(), stall)
		if stall == 0 {
			require.Equal(t, u.n+u.latency, cycles, c.Name())
		}
		require.NoError(t, s.Close())
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

func requantStream(g requant.Requant, n int) stream {
	beats := randomBeats(rand.New(rand.NewPCG(uint64(g.Lanes), 3)), g.Lanes, n)
	return stream{
		n: n, want: n, out: "out_x", latency: g.Latency(),
		set: func(s *sim.Sim, i int) {
			b := beats[i]
			s.SetVec("in_acc", b.acc)
			s.SetVec("in_keep", b.keep)
			s.SetInt("in_max", b.max)
			s.SetInt("in_pre", int64(b.scale.Pre))
			s.SetInt("in_multiplier", b.scale.Multiplier)
			s.SetInt("in_post", int64(b.scale.Post))
		},
		result: func(i int) []int64 {
			out := make([]int64, g.Lanes)
			for l := range out {
				out[l] = 65535
				if beats[i].keep[l] == 1 {
					out[l] = int64(beats[i].scale.Apply(beats[i].max, beats[i].acc[l]))
				}
			}
			return out
		},
	}
}

// TestRequant compares every lane with the model.
func TestRequant(t *testing.T) {
	for _, lanes := range laneCounts {
		for _, narrow := range []bool{false, true} {
			g := requant.Requant{Lanes: lanes, AccBits: 40, Narrow: narrow}
			c, err := hdl.Build(g)
			require.NoError(t, err)
			requantStream(g, 1500/lanes).play(t, c)
		}
	}
	g := requant.Requant{Lanes: 2, AccBits: 41}
	c, err := hdl.Build(g)
	require.NoError(t, err)
	requantStream(g, 500).play(t, c)
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

func scoreStream(g requant.Score, n int) stream {
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
	return stream{
		n: n, want: n, out: "out_p", latency: g.Latency(),
		set: func(s *sim.Sim, i int) {
			s.SetVec("in_acc", acc[i])
			s.SetInt("in_shift", int64(shift[i]))
		},
		result: func(i int) []int64 {
			out := make([]int64, g.Lanes)
			for l, p := range golden.Requantise(acc[i:i+1], shift[i], g.OutBits)[0] {
				out[l] = int64(p)
			}
			return out
		},
	}
}

// TestScore compares pre-scores of several widths with the model.
func TestScore(t *testing.T) {
	for _, lanes := range laneCounts {
		for _, bits := range []int{2, 8, 16} {
			g := requant.Score{Lanes: lanes, AccBits: 40, OutBits: bits}
			c, err := hdl.Build(g)
			require.NoError(t, err)
			scoreStream(g, 1500/lanes).play(t, c)
		}
	}
}

func maxStream(g requant.MaxTree, rows int) stream {
	rng := rand.New(rand.NewPCG(uint64(g.Lanes), 2))
	type beat struct {
		value, keep []int64
		last        int64
	}
	var beats []beat
	var want [][]int64
	half := int64(1) << (g.Bits - 1)
	for len(want) < rows {
		length := 1 + rng.IntN(4)
		var kept []int64
		row := make([]beat, length)
		narrow := rng.Int64N(half) + 1 // rows of equal values, and of negative ones only
		for b := range row {
			for range g.Lanes {
				v := rng.Int64N(narrow) - half
				if rng.IntN(8) == 0 {
					v = -half
				}
				k := int64(min(rng.IntN(4), 1))
				row[b].value, row[b].keep = append(row[b].value, v), append(row[b].keep, k)
				if k == 1 {
					kept = append(kept, v)
				}
			}
		}
		if len(kept) == 0 {
			continue
		}
		row[length-1].last = 1
		beats = append(beats, row...)
		want = append(want, []int64{slices.Max(kept)})
	}
	return stream{
		n: len(beats), want: rows, out: "out_max", latency: g.Latency(),
		set: func(s *sim.Sim, i int) {
			s.SetVec("in_value", beats[i].value)
			s.SetVec("in_keep", beats[i].keep)
			s.SetInt("in_last", beats[i].last)
		},
		result: func(i int) []int64 { return want[i] },
	}
}

// TestMaxTree compares the maxima of random rows, some scores left out.
func TestMaxTree(t *testing.T) {
	for _, inputs := range append(laneCounts, 16) {
		for _, levels := range []int{1, 2, 8} {
			g := requant.MaxTree{Lanes: inputs, Bits: 40, Levels: levels}
			c, err := hdl.Build(g)
			require.NoError(t, err)
			maxStream(g, 100).play(t, c)
		}
	}
}

// TestReset resets each unit with beats in flight.
func TestReset(t *testing.T) {
	g := requant.MaxTree{Lanes: 3, Bits: 8, Levels: 1}
	c, err := hdl.Build(g)
	require.NoError(t, err)
	u := maxStream(g, 20)
	s := sim.New(c)
	for cycles := range 12 {
		for i := range cycles {
			u.set(s, i)
			s.SetInt("in_valid", 1)
			s.SetInt("in_last", 0)
			s.SetInt("out_ready", int64(i%2))
			s.Step()
		}
		s.Reset()
		source := play.Source{Name: "in", Len: u.n, Set: func(i int) { u.set(s, i) }}
		sink := play.Sink{Name: "out", Len: u.want, Take: func(i int) error {
			if want, got := u.result(i), s.Vec(u.out); !slices.Equal(want, got) {
				return fmt.Errorf("want %d, got %d", want, got)
			}
			return nil
		}}
		_, err := play.Streams{Sim: s, Sources: []play.Source{source}, Sinks: []play.Sink{sink}, Stall: 20}.Run()
		require.NoError(t, err, "reset after %d cycles", cycles)
		s.Reset()
	}
}

// TestVerilator runs small units in Verilator.
func TestVerilator(t *testing.T) {
	use := sim.Use(engine.Verilator(engine.Options{}))
	r := requant.Requant{Lanes: 2, AccBits: 40, Narrow: true}
	c, err := hdl.Build(r)
	require.NoError(t, err)
	requantStream(r, 200).play(t, c, use)
	p := requant.Score{Lanes: 2, AccBits: 40, OutBits: 8}
	c, err = hdl.Build(p)
	require.NoError(t, err)
	scoreStream(p, 200).play(t, c, use)
	m := requant.MaxTree{Lanes: 5, Bits: 40, Levels: 2}
	c, err = hdl.Build(m)
	require.NoError(t, err)
	maxStream(m, 40).play(t, c, use)
}
