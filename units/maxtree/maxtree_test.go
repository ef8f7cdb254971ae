package maxtree_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
	"github.com/sparcgen/sparcgen/units/maxtree"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// play sends rows of whole beats, with what takes part, and returns the bench's
// answer at the given percentage of stalls.
func play(t *testing.T, g maxtree.MaxTree, rows, keep [][]int64, stall int) *streamtest.Sink {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	b := streamtest.New(t, c, sim.Native, 1)
	in, out := b.Source("in", "value", "keep", "last"), b.Sink("out", "max")
	b.Stall(stall)
	for i, row := range rows {
		for at := 0; at < len(row); at += g.Lanes {
			last := int64(0)
			if at+g.Lanes == len(row) {
				last = 1
			}
			in.Send(slices.Concat(row[at:at+g.Lanes], keep[i][at:at+g.Lanes], []int64{last})...)
		}
	}
	b.Until(100*len(rows)+1000, func() bool { return len(out.Got) == len(rows) })
	for range 2 * g.Latency() {
		b.Tick()
	}
	return out
}

func TestLargestOfEveryRow(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for _, inputs := range []int{1, 2, 3, 5, 8, 16} {
		for i, pipeline := range []string{pipeline.Area, pipeline.Balanced, pipeline.Fast} {
			bits := []int{40, 3, 64}[i]
			t.Run(fmt.Sprintf("%d %s", inputs, pipeline), func(t *testing.T) {
				var rows, keep, want [][]int64
				for range 60 {
					row := make([]int64, inputs*(1+rng.IntN(3)))
					for k := range row {
						row[k] = int64(rng.Uint64()) >> (64 - bits)
					}
					if rng.IntN(8) == 0 {
						row[rng.IntN(len(row))] = -1 << (bits - 1)
					}
					part := make([]int64, len(row))
					part[rng.IntN(len(row))] = 1
					var kept []int64
					for k := range row {
						if part[k] |= int64(rng.IntN(2)); part[k] == 1 {
							kept = append(kept, row[k])
						}
					}
					rows, keep, want = append(rows, row), append(keep, part), append(want, []int64{slices.Max(kept)})
				}
				g := maxtree.MaxTree{Lanes: inputs, Bits: bits, Pipeline: pipeline}
				for _, stall := range []int{0, 40} {
					require.Equal(t, want, play(t, g, rows, keep, stall).Got)
				}
			})
		}
	}
}

func TestLatencyAndThroughput(t *testing.T) {
	for pipeline, latency := range map[string]int{pipeline.Area: 1, pipeline.Balanced: 3, pipeline.Fast: 5} {
		g := maxtree.MaxTree{Lanes: 16, Bits: 8, Pipeline: pipeline}
		out := play(t, g, slices.Repeat([][]int64{make([]int64, 16)}, 20), slices.Repeat([][]int64{slices.Repeat([]int64{1}, 16)}, 20), 0)
		require.Equal(t, latency, g.Latency())
		require.Equal(t, latency, out.At[0])
		require.Equal(t, latency+19, out.At[19])
	}
}

func TestLint(t *testing.T) {
	for _, g := range []maxtree.MaxTree{{1, 1, pipeline.Fast}, {16, 40, pipeline.Balanced}} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.NoError(t, lint.Check(t.Context(), c))
	}
}

func TestIllegalParameters(t *testing.T) {
	for want, g := range map[string]maxtree.MaxTree{
		"Lanes is 0: must be at least 1":                 {0, 8, pipeline.Area},
		"Bits is 65: must be 1 to 64":                    {1, 65, pipeline.Area},
		`Pipeline is "": must be area, balanced or fast`: {1, 8, ""},
	} {
		_, err := hdl.Build(g)
		require.ErrorContains(t, err, want)
	}
}
