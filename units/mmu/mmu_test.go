package mmu_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/mmu"
	"github.com/sparcgen/sparcgen/verify/play"
)

// corner returns a random value of w signed bits, often an extreme one.
func corner(rng *rand.Rand, w int) int64 {
	half := int64(1) << (w - 1)
	switch rng.IntN(8) {
	case 0:
		return -half
	case 1:
		return half - 1
	case 2:
		return int64(rng.IntN(3) - 1)
	}
	return rng.Int64N(2*half) - half
}

// shape is what random beats depend on.
type shape struct {
	procs, lanes, segments, operandBits, bankBits int
	split                                         bool
}

// randomBeats makes n beats of any sequence of modes and divisions of the
// lanes, the last ending what is open. While a score of several beats is open,
// Dot beats go on with it; the beats of a row have the same groups.
func (s shape) randomBeats(rng *rand.Rand, n int) []golden.MmuBeat {
	beats := make([]golden.MmuBeat, 0, n+2)
	scoreOpen, rowGroups := false, 0
	add := func(mode golden.MmuMode, groups int, last bool) {
		b := golden.MmuBeat{Mode: mode, Groups: groups, Last: last}
		for range s.procs {
			row := make([]int16, s.lanes)
			for l := range row {
				row[l] = int16(corner(rng, s.bankBits))
			}
			b.Bank = append(b.Bank, row)
		}
		for range s.lanes {
			b.Row = append(b.Row, corner(rng, s.operandBits))
		}
		for range s.procs * s.segments {
			b.Scalar = append(b.Scalar, corner(rng, s.operandBits))
		}
		beats = append(beats, b)
	}
	for range n {
		mode, groups, last := golden.MmuMode(rng.IntN(3)), 1, rng.IntN(3) == 0
		for rng.IntN(2) == 0 && groups < s.segments {
			groups *= 2
		}
		if mode == golden.MmuDot {
			if scoreOpen {
				groups = 1
			}
			scoreOpen = s.split && groups == 1 && !last
		} else {
			if rowGroups != 0 {
				groups = rowGroups
			}
			if rowGroups = groups; last {
				rowGroups = 0
			}
		}
		add(mode, groups, last)
	}
	add(golden.MmuDot, 1, true)
	add(golden.MmuLane, max(1, rowGroups), true)
	return beats
}

// results are what the model makes of beats.
type results struct{ scores, rows [][]int64 }

func model(s shape, accBits int, beats []golden.MmuBeat) results {
	m := golden.Mmu{Segments: s.segments, Split: s.split, AccBits: accBits}
	var r results
	for _, b := range beats {
		score, row := m.Beat(b)
		if score != nil {
			r.scores = append(r.scores, score)
		}
		if row != nil {
			r.rows = append(r.rows, row)
		}
	}
	return r
}

// sinks judge the two streams of results.
func (r results) sinks(s *sim.Sim) []play.Sink {
	judge := func(port string, want [][]int64) func(int) error {
		return func(i int) error {
			if diff := cmp.Diff(want[i], s.Vec(port)[:len(want[i])]); diff != "" {
				return fmt.Errorf("%s (- model, + circuit)\n%s", port, diff)
			}
			return nil
		}
	}
	return []play.Sink{
		{Name: "score", Len: len(r.scores), Take: judge("score_acc", r.scores)},
		{Name: "row", Len: len(r.rows), Take: judge("row_acc", r.rows)},
	}
}

// control drives what a beat is, but for its data.
func control(s *sim.Sim, b golden.MmuBeat, segments int) {
	s.SetInt("in_mode", int64(b.Mode))
	if segments > 1 {
		s.SetVec("in_groups", []int64{int64(b.Groups / 2)})
	}
	last := int64(0)
	if b.Last {
		last = 1
	}
	s.SetInt("in_last", last)
}

func flat(rows [][]int16) []int64 {
	var out []int64
	for _, row := range rows {
		for _, v := range row {
			out = append(out, int64(v))
		}
	}
	return out
}

func shapeOf(g mmu.Mmu) shape {
	return shape{g.Procs, g.Lanes, g.Segments, g.OperandBits, 16, g.HeadDim > g.Lanes}
}

func beatSource(s *sim.Sim, g mmu.Mmu, beats []golden.MmuBeat) play.Source {
	return play.Source{Name: "in", Len: len(beats), Set: func(i int) {
		b := beats[i]
		control(s, b, g.Segments)
		s.SetVec("in_bank", flat(b.Bank))
		s.SetVec("in_row", b.Row)
		s.SetVec("in_scalar", b.Scalar)
	}}
}

// run plays random beats and returns the cycles they took.
func run(t *testing.T, c *hdl.Circuit, g mmu.Mmu, s *sim.Sim, stall, n int, seed uint64) int {
	t.Helper()
	beats := shapeOf(g).randomBeats(rand.New(rand.NewPCG(seed, 5)), n)
	r := model(shapeOf(g), g.AccBits, beats)
	cycles, err := play.Streams{Sim: s, Sources: []play.Source{beatSource(s, g, beats)}, Sinks: r.sinks(s), Stall: stall, Seed: seed}.Run()
	require.NoError(t, err, "%+v stall %d", g, stall)
	return cycles
}

func build(t *testing.T, g mmu.Mmu) *hdl.Circuit {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	require.Empty(t, c.Warnings())
	return c
}

// sizes are the configurations that all stream tests cover.
var sizes = []mmu.Mmu{
	{Procs: 1, Lanes: 1, HeadDim: 1, Segments: 1, OperandBits: 17, AccBits: 40, Levels: 1},
	{Procs: 3, Lanes: 1, HeadDim: 16, Segments: 1, OperandBits: 17, AccBits: 40, Levels: 2, InputRegister: true},
	{Procs: 2, Lanes: 2, HeadDim: 16, Segments: 2, OperandBits: 16, AccBits: 40, Levels: 1},
	{Procs: 5, Lanes: 3, HeadDim: 3, Segments: 2, OperandBits: 17, AccBits: 41, Levels: 2},
	{Procs: 2, Lanes: 7, HeadDim: 16, Segments: 4, OperandBits: 17, AccBits: 40, Levels: 1, InputRegister: true},
	{Procs: 2, Lanes: 8, HeadDim: 16, Segments: 4, OperandBits: 17, AccBits: 40, Levels: 2},
	{Procs: 1, Lanes: 24, HeadDim: 128, Segments: 1, OperandBits: 18, AccBits: 48, Levels: 3},
	{Procs: 4, Lanes: 24, HeadDim: 16, Segments: 4, OperandBits: 17, AccBits: 40, Levels: 8},
	{Procs: 2, Lanes: 48, HeadDim: 64, Segments: 2, OperandBits: 17, AccBits: 40, Levels: 2},
	{Procs: 2, Lanes: 64, HeadDim: 128, Segments: 4, OperandBits: 17, AccBits: 40, Levels: 2},
	{Procs: 16, Lanes: 4, HeadDim: 4, Segments: 1, OperandBits: 17, AccBits: 41, Levels: 1},
}

// TestStreams sends random sequences of modes with random stalls on every port.
func TestStreams(t *testing.T) {
	for _, g := range sizes {
		t.Run(fmt.Sprintf("p%d_l%d_d%d_s%d", g.Procs, g.Lanes, g.HeadDim, g.Segments), func(t *testing.T) {
			t.Parallel()
			c := build(t, g)
			for _, stall := range []int{0, 30, 70} {
				n := 400 / (1 + g.Procs*g.Lanes/32)
				run(t, c, g, sim.New(c), stall, 40+n, uint64(stall))
			}
		})
	}
}

// TestThroughput sees a beat taken every cycle, whatever its mode, and the last
// results come when Latency says.
func TestThroughput(t *testing.T) {
	for _, g := range sizes {
		c := build(t, g)
		s := sim.New(c)
		const n = 30 // and the row that ends the run
		cycles := run(t, c, g, s, 0, n, 3)
		last := max(n+1+g.ScoreLatency(), n+2+g.RowLatency()) // the last two beats are a score and a row
		require.Equal(t, last, cycles, "%+v", g)
	}
}

// TestReset resets the unit with beats in flight and accumulations open; what
// comes after is as from a fresh start.
func TestReset(t *testing.T) {
	g := mmu.Mmu{Procs: 2, Lanes: 8, HeadDim: 16, Segments: 4, OperandBits: 17, AccBits: 40, Levels: 1}
	c := build(t, g)
	s := sim.New(c)
	beats := shapeOf(g).randomBeats(rand.New(rand.NewPCG(1, 1)), 50)
	source := beatSource(s, g, beats)
	for cycles := 1; cycles < 25; cycles++ {
		for i := range cycles {
			source.Set(i)
			s.SetInt("in_valid", 1)
			s.SetInt("score_ready", int64(i%2))
			s.SetInt("row_ready", int64(i%3/2))
			s.Step()
		}
		s.Reset()
		run(t, c, g, s, 20, 20, uint64(cycles))
		s.Reset()
	}
}

// TestNoise runs with other values in the registers without reset.
func TestNoise(t *testing.T) {
	g := mmu.Mmu{Procs: 2, Lanes: 8, HeadDim: 16, Segments: 4, OperandBits: 17, AccBits: 40, Levels: 2}
	c := build(t, g)
	for seed := range uint64(4) {
		run(t, c, g, sim.New(c, sim.Seed(seed+10)), 30, 100, 9)
	}
}

// TestWrap lets sums pass the accumulator's width: only the final value counts.
func TestWrap(t *testing.T) {
	g := mmu.Mmu{Procs: 2, Lanes: 2, HeadDim: 16, Segments: 1, OperandBits: 17, AccBits: 40, Levels: 1}
	c := build(t, g)
	s := sim.New(c)
	var beats []golden.MmuBeat
	for _, mode := range []golden.MmuMode{golden.MmuLane, golden.MmuDot} {
		for i := range 600 {
			b := golden.MmuBeat{Mode: mode, Groups: 1, Last: i == 599, Bank: [][]int16{{-32768, 32767}, {-32768, 32767}},
				Row: []int64{-65536, -65536}, Scalar: []int64{-65536, -65536}}
			if i >= 300 && mode == golden.MmuLane {
				b.Scalar = []int64{65535, 65535} // back into range
			}
			beats = append(beats, b)
		}
	}
	r := model(shapeOf(g), g.AccBits, beats)
	require.Equal(t, []int64{-2 * 300 * -32768, -2 * 300 * 32767}, r.rows[0])
	_, err := play.Streams{Sim: s, Sources: []play.Source{beatSource(s, g, beats)}, Sinks: r.sinks(s)}.Run()
	require.NoError(t, err)
}

// TestAttentionRow computes real inner products and a weighted sum of rows through
// the published placement of keys, at d = 16, 32, 64 and 128 on 64 lanes.
func TestAttentionRow(t *testing.T) {
	g := mmu.Mmu{Procs: 2, Lanes: 64, HeadDim: 128, Segments: mmu.SegmentsFor(64, 16), OperandBits: 17, AccBits: mmu.AccBitsFor(24), Levels: 2}
	c := build(t, g)
	for _, d := range []int{16, 32, 64, 128} {
		rng := rand.New(rand.NewPCG(uint64(d), 1))
		const n = 24
		q, keys, weights := make([]int16, d), make([][]int16, n), make([]int64, n)
		for e := range q {
			q[e] = int16(corner(rng, 16))
		}
		for j := range keys {
			keys[j] = make([]int16, d)
			for e := range keys[j] {
				keys[j][e] = int16(corner(rng, 16))
			}
			weights[j] = rng.Int64N(32769)
		}
		groups := max(1, min(4, g.Lanes/d))
		division := mmu.Groups(groups / 2)
		size := mmu.GroupSize(g.Lanes, g.Segments, division)
		require.Equal(t, groups, division.Count())
		require.Equal(t, g.Lanes/groups, size)
		beatsPerRow := (d + g.Lanes - 1) / g.Lanes
		// place puts element block b of the keys from j on where the unit wants them.
		place := func(j, b int, lane golden.MmuMode, last bool) golden.MmuBeat {
			beat := golden.MmuBeat{Mode: lane, Groups: groups, Last: last, Row: make([]int64, g.Lanes), Scalar: make([]int64, g.Procs*g.Segments)}
			for range g.Procs {
				beat.Bank = append(beat.Bank, make([]int16, g.Lanes))
			}
			for k := range groups * g.Procs {
				for e := 0; e < size && b*g.Lanes+e < d; e++ {
					beat.Bank[k%g.Procs][k/g.Procs*size+e] = keys[j+k][b*g.Lanes+e]
					beat.Row[k/g.Procs*size+e] = int64(q[b*g.Lanes+e])
				}
				beat.Scalar[k] = weights[j+k]
			}
			return beat
		}
		var beats []golden.MmuBeat
		var want results
		step := groups * g.Procs
		for j := 0; j < n; j += step {
			for b := range beatsPerRow {
				beats = append(beats, place(j, b, golden.MmuDot, b == beatsPerRow-1))
			}
			scores := make([]int64, step)
			for k := range scores {
				scores[k] = golden.Dot(q, keys[j+k])
			}
			want.scores = append(want.scores, scores)
		}
		for b := range beatsPerRow {
			for j := 0; j < n; j += step {
				beats = append(beats, place(j, b, golden.MmuLane, j+step == n))
			}
			row := make([]int64, min(d, g.Lanes))
			for e := range row {
				for j := range keys {
					row[e] += weights[j] * int64(keys[j][b*g.Lanes+e])
				}
			}
			want.rows = append(want.rows, row)
		}
		s := sim.New(c)
		_, err := play.Streams{Sim: s, Sources: []play.Source{beatSource(s, g, beats)}, Sinks: want.sinks(s), Stall: 10, Seed: 1}.Run()
		require.NoError(t, err, "d = %d", d)
	}
}
