package mmu_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/mmu"
	"github.com/sparcgen/sparcgen/verify/engine"
)

// TestAdderNet gives products to the network alone: with rows and scalars of 1
// the model's sums are those of the bank.
func TestAdderNet(t *testing.T) {
	for _, g := range []mmu.AdderNet{
		{Procs: 1, Lanes: 1, Segments: 1, ProductBits: 16, AccBits: 24, Levels: 1},
		{Procs: 4, Lanes: 6, Segments: 4, ProductBits: 16, AccBits: 16, Accumulate: true, Levels: 1},
		{Procs: 3, Lanes: 8, Segments: 2, ProductBits: 16, AccBits: 30, Accumulate: true, Levels: 3},
	} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		for _, stall := range []int{0, 50} {
			b := open(t, c, sim.Native, 1, g.Segments, "product")
			b.Stall(stall)
			what := shape{g.Procs, g.Lanes, g.Segments, 2, 16, g.Accumulate}
			beats := what.randomBeats(rand.New(rand.NewPCG(8, uint64(stall))), 200)
			for i := range beats {
				beats[i].Row = slices.Repeat([]int64{1}, g.Lanes)
				beats[i].Scalar = slices.Repeat([]int64{1}, g.Procs*g.Segments)
			}
			for _, beat := range beats {
				b.send(beat, flat(beat.Bank))
			}
			b.expect(t, model(what, g.AccBits, beats))
		}
	}
}

// TestProcessor compares dot products with the golden model's, one a cycle.
func TestProcessor(t *testing.T) {
	for _, g := range []mmu.Processor{
		{Lanes: 1, OperandBits: 17, AccBits: 40, Levels: 1},
		{Lanes: 3, OperandBits: 16, AccBits: 40, Levels: 1, InputRegister: true},
		{Lanes: 24, OperandBits: 18, AccBits: 41, Levels: 2},
		{Lanes: 64, OperandBits: 17, AccBits: 40, Levels: 6},
	} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		for _, stall := range []int{0, 40} {
			b := streamtest.New(t, c, sim.Native, 1)
			in, out := b.Source("in", "bank", "row"), b.Sink("out", "acc")
			b.Stall(stall)
			rng := rand.New(rand.NewPCG(4, uint64(g.Lanes)))
			const n = 60
			var want [][]int64
			for range n {
				var bank, row []int16
				for range g.Lanes {
					bank, row = append(bank, int16(corner(rng, 16))), append(row, int16(corner(rng, 16)))
				}
				in.Send(flat([][]int16{bank, row})...)
				want = append(want, []int64{golden.Dot(bank, row)})
			}
			b.Until(100*n, func() bool { return len(out.Got) == n })
			require.Equal(t, want, out.Got, "%+v", g)
			if stall == 0 {
				require.Equal(t, []int{g.Latency(), g.Latency() + n - 1}, []int{out.At[0], out.At[n-1]})
			}
		}
	}
}

// TestRowAcc sums random runs of rows, the longest of extreme values.
func TestRowAcc(t *testing.T) {
	for _, g := range []mmu.RowAcc{{Lanes: 1, Bits: 16, Rows: 1}, {Lanes: 3, Bits: 8, Rows: 100}, {Lanes: 64, Bits: 16, Rows: 64}} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		for _, stall := range []int{0, 40} {
			b := streamtest.New(t, c, sim.Native, 1)
			in, out := b.Source("in", "last", "row"), b.Sink("out", "sum")
			b.Stall(stall)
			rng := rand.New(rand.NewPCG(4, uint64(g.Lanes)))
			var want [][]int64
			rows := 0
			for run := range 20 {
				sum := make([]int64, g.Lanes)
				length := 1 + rng.IntN(g.Rows)
				if run < 2 {
					length = g.Rows
				}
				for r := range length {
					row := make([]int64, g.Lanes)
					for l := range row {
						switch run {
						case 0:
							row[l] = -1 << (g.Bits - 1)
						case 1:
							row[l] = 1<<(g.Bits-1) - 1
						default:
							row[l] = corner(rng, g.Bits)
						}
						sum[l] += row[l]
					}
					last := int64(0)
					if r == length-1 {
						last = 1
					}
					in.Send(append([]int64{last}, row...)...)
					rows++
				}
				want = append(want, sum)
			}
			b.Until(100*rows+100, func() bool { return len(out.Got) == len(want) })
			require.Equal(t, want, out.Got, "%+v", g)
			if stall == 0 {
				require.Equal(t, rows-1+g.Latency(), out.At[len(want)-1])
			}
		}
	}
}

// TestVerilator runs a small unit in Verilator and Icarus.
func TestVerilator(t *testing.T) {
	g := mmu.Mmu{Procs: 2, Lanes: 6, HeadDim: 16, Segments: 4, OperandBits: 17, AccBits: 40, Levels: 1}
	c := build(t, g)
	for name, open := range map[string]sim.Opener{"verilator": engine.Verilator(engine.Options{}), "icarus": engine.Icarus(engine.Options{})} {
		t.Run(name, func(t *testing.T) {
			run(t, g, start(t, g, c, open, 1), 30, 60, 2)
		})
	}
}

// TestHelpers tables the functions a sequencer computes with.
func TestHelpers(t *testing.T) {
	for _, c := range []struct{ lanes, smallest, segments int }{{64, 16, 4}, {63, 16, 2}, {48, 16, 2}, {32, 16, 2}, {31, 16, 1}, {8, 16, 1}, {128, 64, 2}, {256, 16, 4}} {
		require.Equal(t, c.segments, mmu.SegmentsFor(c.lanes, c.smallest), "%+v", c)
	}
	for n, bits := range map[int]int{1: 40, 384: 40, 512: 40, 513: 41, 1024: 41, 1025: 42} {
		require.Equal(t, bits, mmu.AccBitsFor(n), "%d", n)
	}
	require.Equal(t, []int{67, 32, 16}, []int{mmu.GroupSize(67, 4, mmu.One), mmu.GroupSize(67, 4, mmu.Two), mmu.GroupSize(67, 4, mmu.Four)})
	require.Equal(t, 33, mmu.GroupSize(67, 2, mmu.Two))
}

// refusal returns what building an illegal generator says.
func refusal[I, O any](t *testing.T, g hdl.Generator[I, O]) string {
	_, err := hdl.Build(g)
	var list hdl.Diagnostics
	require.True(t, errors.As(err, &list), "%+v is built", g)
	var b strings.Builder
	fmt.Fprintf(&b, "%T%+v\n", g, g)
	for _, d := range list {
		fmt.Fprintf(&b, "  %s\n", d.Message)
	}
	return b.String()
}

// TestRefusals holds the message for every illegal field.
func TestRefusals(t *testing.T) {
	ok := mmu.Mmu{Procs: 2, Lanes: 8, HeadDim: 8, Segments: 1, OperandBits: 17, AccBits: 40, Levels: 1}
	edit := func(f func(*mmu.Mmu)) string {
		g := ok
		f(&g)
		return refusal(t, g)
	}
	text := edit(func(g *mmu.Mmu) { g.Procs = 0 }) +
		edit(func(g *mmu.Mmu) { g.Procs = 65 }) +
		edit(func(g *mmu.Mmu) { g.Lanes = 0 }) +
		edit(func(g *mmu.Mmu) { g.Lanes = 300 }) +
		edit(func(g *mmu.Mmu) { g.HeadDim = 0 }) +
		edit(func(g *mmu.Mmu) { g.HeadDim = 1025 }) +
		edit(func(g *mmu.Mmu) { g.Segments = 0 }) +
		edit(func(g *mmu.Mmu) { g.Segments = 3 }) +
		edit(func(g *mmu.Mmu) { g.Segments, g.Lanes = 4, 3 }) +
		edit(func(g *mmu.Mmu) { g.OperandBits = 15 }) +
		edit(func(g *mmu.Mmu) { g.OperandBits = 19 }) +
		edit(func(g *mmu.Mmu) { g.AccBits = 33 }) +
		edit(func(g *mmu.Mmu) { g.AccBits = 49 }) +
		edit(func(g *mmu.Mmu) { g.Levels = 0 }) +
		edit(func(g *mmu.Mmu) { g.Levels, g.Procs = 9, -1 }) +
		refusal(t, mmu.Processor{Lanes: 0, OperandBits: 15, AccBits: 33, Levels: 0}) +
		refusal(t, mmu.RowAcc{Lanes: 257, Bits: 1, Rows: 0}) +
		refusal(t, mmu.AdderNet{Procs: 1, Lanes: 1, Segments: 1, ProductBits: 33, AccBits: 32, Levels: 1})
	goldenfile.Compare(t, "refusals.golden", text)
}
