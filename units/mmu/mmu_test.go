package mmu_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/mmu"
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

// bench is the unit, or its adder network, on a test bench.
type bench struct {
	*streamtest.Bench
	in         *streamtest.Source
	score, row *streamtest.Sink
	segments   int
}

// open starts a circuit whose input stream has the given fields behind mode,
// groups and last.
func open(t *testing.T, c *hdl.Circuit, engine sim.Opener, seed uint64, segments int, fields ...string) *bench {
	t.Helper()
	b := &bench{Bench: streamtest.New(t, c, engine, seed), segments: segments}
	names := []string{"mode", "last"}
	if segments > 1 {
		names = append(names, "groups")
	}
	b.in = b.Source("in", append(names, fields...)...)
	b.score, b.row = b.Sink("score", "acc"), b.Sink("row", "acc")
	return b
}

// send queues a beat with its data.
func (b *bench) send(beat golden.MmuBeat, data ...[]int64) {
	values := []int64{int64(beat.Mode), 0}
	if beat.Last {
		values[1] = 1
	}
	if b.segments > 1 {
		values = append(values, int64(beat.Groups/2))
	}
	b.in.Send(append(values, slices.Concat(data...)...)...)
}

// sendAll queues beats of the whole unit.
func (b *bench) sendAll(beats []golden.MmuBeat) {
	for _, beat := range beats {
		b.send(beat, flat(beat.Bank), beat.Row, beat.Scalar)
	}
}

// expect plays until all results are there and compares them; nothing more may
// come in the cycles after.
func (b *bench) expect(t *testing.T, want results) {
	t.Helper()
	n := len(want.scores) + len(want.rows)
	b.Until(200*(n+b.in.Sent+100), func() bool {
		return b.Drained() && len(b.score.Got) >= len(want.scores) && len(b.row.Got) >= len(want.rows)
	})
	b.Stall(0)
	for range 30 {
		b.Tick()
	}
	requireResults(t, "scores", want.scores, b.score.Got)
	requireResults(t, "rows", want.rows, b.row.Got)
}

// requireResults compares results; what a circuit gives beyond the model's
// lanes means nothing.
func requireResults(t *testing.T, what string, want, got [][]int64) {
	t.Helper()
	require.Len(t, got, len(want), what)
	for i := range want {
		require.Equal(t, want[i], got[i][:len(want[i])], "%s %d", what, i)
	}
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

func start(t *testing.T, g mmu.Mmu, c *hdl.Circuit, engine sim.Opener, seed uint64) *bench {
	t.Helper()
	return open(t, c, engine, seed, g.Segments, "bank", "row", "scalar")
}

// run plays random beats on a started unit and returns them.
func run(t *testing.T, g mmu.Mmu, b *bench, stall, n int, seed uint64) []golden.MmuBeat {
	t.Helper()
	beats := shapeOf(g).randomBeats(rand.New(rand.NewPCG(seed, 5)), n)
	b.Stall(stall)
	b.sendAll(beats)
	b.expect(t, model(shapeOf(g), g.AccBits, beats))
	return beats
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
				run(t, g, start(t, g, c, sim.Native, uint64(stall)), stall, 40+n, uint64(stall))
			}
		})
	}
}

// TestThroughput sees a beat taken every cycle, whatever its mode, and every
// result after its latency.
func TestThroughput(t *testing.T) {
	for _, g := range sizes {
		b := start(t, g, build(t, g), sim.Native, 1)
		beats := run(t, g, b, 0, 30, 3)
		var scores, rows []int
		for i, beat := range beats {
			switch {
			case beat.Mode != golden.MmuDot && beat.Last:
				rows = append(rows, i+g.RowLatency())
			case beat.Mode == golden.MmuDot && (beat.Last || beat.Groups > 1 || g.HeadDim <= g.Lanes):
				scores = append(scores, i+g.ScoreLatency())
			}
		}
		require.Equal(t, scores, b.score.At, "%+v", g)
		require.Equal(t, rows, b.row.At, "%+v", g)
	}
}

// TestReset resets the unit with beats in flight and accumulations open; what
// comes after is as from a fresh start.
func TestReset(t *testing.T) {
	g := mmu.Mmu{Procs: 2, Lanes: 8, HeadDim: 16, Segments: 4, OperandBits: 17, AccBits: 40, Levels: 1}
	b := start(t, g, build(t, g), sim.Native, 1)
	for cycles := range 40 {
		b.sendAll(shapeOf(g).randomBeats(rand.New(rand.NewPCG(1, uint64(cycles))), 50))
		b.Stall(20)
		for range cycles {
			b.Tick()
		}
		b.Reset()
		run(t, g, b, 20, 20, uint64(cycles))
		b.Reset()
	}
}

// TestNoise runs with other values in the registers without reset.
func TestNoise(t *testing.T) {
	g := mmu.Mmu{Procs: 2, Lanes: 8, HeadDim: 16, Segments: 4, OperandBits: 17, AccBits: 40, Levels: 2}
	c := build(t, g)
	for seed := range uint64(4) {
		run(t, g, start(t, g, c, sim.Native, seed+10), 30, 100, 9)
	}
}

// TestWrap lets sums pass the accumulator's width: only the final value counts.
func TestWrap(t *testing.T) {
	g := mmu.Mmu{Procs: 2, Lanes: 2, HeadDim: 16, Segments: 1, OperandBits: 17, AccBits: 40, Levels: 1}
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
	b := start(t, g, build(t, g), sim.Native, 1)
	b.sendAll(beats)
	b.expect(t, r)
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
		unit := start(t, g, c, sim.Native, 1)
		unit.Stall(10)
		unit.sendAll(beats)
		unit.expect(t, want)
	}
}
