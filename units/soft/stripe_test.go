package soft_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/units/soft"
)

// TestStripe writes and reads beats of all widths at random places and compares
// with rows in plain slices.
func TestStripe(t *testing.T) {
	for _, g := range []soft.Stripe{
		{Bits: 9, Slots: 4, Keys: 1, WriteLanes: 1, WriteGroups: 1, ReadLanes: 1, ReadGroups: 1},
		{Bits: 9, Slots: 4, Keys: 40, WriteLanes: 4, WriteGroups: 1, ReadLanes: 4, ReadGroups: 1},
		{Bits: 9, Slots: 4, Keys: 50, WriteLanes: 4, WriteGroups: 4, ReadLanes: 4, ReadGroups: 1},
		{Bits: 9, Slots: 4, Keys: 50, WriteLanes: 2, WriteGroups: 1, ReadLanes: 4, ReadGroups: 4},
		{Bits: 9, Slots: 2, Keys: 70, WriteLanes: 4, WriteGroups: 4, ReadLanes: 32, ReadGroups: 1},
		{Bits: 9, Slots: 4, Keys: 50, WriteLanes: 8, WriteGroups: 1, ReadLanes: 1, ReadGroups: 2},
		{Bits: 9, Slots: 4, Keys: 16, WriteLanes: 16, WriteGroups: 1, ReadLanes: 4, ReadGroups: 4},
		{Bits: 9, Slots: 4, Keys: 100, WriteLanes: 1, WriteGroups: 4, ReadLanes: 8, ReadGroups: 4},
	} {
		t.Run(fmt.Sprintf("%+v", g), func(t *testing.T) {
			b, err := sim.Open(g)
			require.NoError(t, err)
			rng := rand.New(rand.NewPCG(1, uint64(g.Keys)))
			widest := max(g.WriteLanes*g.WriteGroups, g.ReadLanes*g.ReadGroups)
			keys := (g.Keys + widest - 1) / widest * widest
			rows := make([][]int64, g.Slots)
			for i := range rows {
				rows[i] = make([]int64, keys)
				for k := range rows[i] {
					rows[i][k] = -1 // not written
				}
			}
			beat := func(groups []hdl.UInt, lanes, most int) (width, at, slot int) {
				k := 0
				for len(groups) == 1 && 1<<(k+1) <= most && rng.IntN(2) == 0 {
					k++
				}
				if len(groups) == 1 {
					b.Set(groups[0], int64(k))
				}
				width = lanes << k
				return width, rng.IntN(keys / width), rng.IntN(g.Slots)
			}
			var want []int64
			for range 3000 {
				writes, reads := rng.IntN(2) == 0, rng.IntN(2) == 0
				w, i, s := beat(b.In.WriteGroups, g.WriteLanes, g.WriteGroups)
				r, j, u := beat(b.In.ReadGroups, g.ReadLanes, g.ReadGroups)
				reads = reads && !(writes && s == u)
				b.Set(b.In.Write, flag(writes))
				b.Set(b.In.WriteSlot, int64(s))
				b.Set(b.In.WriteBeat, int64(i))
				b.Set(b.In.Read, flag(reads))
				b.Set(b.In.ReadSlot, int64(u))
				b.Set(b.In.ReadBeat, int64(j))
				for l, v := range want { // of the last read, which holds
					if v >= 0 {
						require.Equal(t, v, b.Get(b.Out.ReadData[l]), "lane %d", l)
					}
				}
				for l := range g.WriteLanes * g.WriteGroups {
					v := rng.Int64N(1 << g.Bits)
					b.Set(b.In.WriteData[l], v)
					if writes && l < w {
						rows[s][i*w+l] = v
					}
				}
				if reads {
					want = append([]int64{}, rows[u][j*r:(j+1)*r]...)
				}
				b.Step()
			}
			require.NoError(t, b.Err())
		})
	}
}

// TestRowSum adds rows back to back and with gaps.
func TestRowSum(t *testing.T) {
	for _, lanes := range []int{1, 2, 4, 16, 64} {
		for p, latency := range map[string]map[int]int{
			pipeline.Area:     {1: 1, 2: 1, 4: 1, 16: 1, 64: 1},
			pipeline.Balanced: {1: 1, 2: 1, 4: 2, 16: 3, 64: 4},
			pipeline.Fast:     {1: 1, 2: 2, 4: 3, 16: 5, 64: 7},
		} {
			b, err := sim.Open(soft.RowSum{Lanes: lanes, Bits: 16, SumBits: 26, Pipeline: p})
			require.NoError(t, err)
			rng := rand.New(rand.NewPCG(2, uint64(lanes)))
			due := map[int]int64{}
			sum := int64(0)
			for cycle := range 1000 {
				valid, last := rng.IntN(4) > 0, rng.IntN(3) == 0
				b.Set(b.In.InValid, flag(valid))
				b.Set(b.In.InLast, flag(last))
				for _, l := range b.In.InValue {
					v := rng.Int64N(1 << rng.IntN(17))
					b.Set(l, v)
					sum += v * flag(valid)
				}
				if valid && last {
					due[cycle+latency[lanes]], sum = sum, 0
				}
				want, is := due[cycle]
				require.Equal(t, flag(is), b.Get(b.Out.OutValid), "%d lanes, %s, cycle %d", lanes, p, cycle)
				if is {
					require.Equal(t, want, b.Get(b.Out.OutSum))
				}
				b.Step()
			}
			require.NoError(t, b.Err())
		}
	}
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
