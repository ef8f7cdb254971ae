package divu_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/divu"
	"github.com/stretchr/testify/require"
)

// serial are serial forms of several sizes; the second is that of preset ice40.
var serial = []divu.Divu{
	{Lanes: 1, NumBits: 40, DivisorBits: 26, CountBits: 10, Serial: true},
	{Lanes: 1, NumBits: 36, DivisorBits: 20, CountBits: 6, Serial: true},
	{Lanes: 1, NumBits: 30, DivisorBits: 17, CountBits: 1, Serial: true},
	{Lanes: 1, NumBits: 48, DivisorBits: 40, CountBits: 16, Serial: true},
}

func name(g divu.Divu) string {
	return fmt.Sprintf("n%d_d%d_c%d", g.NumBits, g.DivisorBits, g.CountBits)
}

// serialJobs are jobs within the bounds of a serial form: no Weights.
func serialJobs(rng *rand.Rand, g divu.Divu, n int) []job {
	var jobs []job
	for range n {
		j := job{mode: divu.Mode(rng.IntN(2))} // Quotient or Mean
		width := 1 + rng.IntN(g.DivisorBits)
		if j.mode == divu.Mean {
			width = 1 + rng.IntN(g.CountBits)
		}
		j.divisor = 1<<width - 1 - rng.Uint64N(1<<(width-1)) // of that width
		if rng.IntN(4) == 0 {
			j.divisor = 1<<width - 1 - rng.Uint64N(1+j.divisor>>15) // its mantissa may round to the next power of two
		}
		limit := min(32768*int64(j.divisor), 1<<(g.NumBits-1)-1)
		for range 1 + rng.IntN(3) {
			num := rng.Int64N(2*limit+1) - limit
			switch rng.IntN(6) {
			case 0:
				num = limit
			case 1:
				num = -limit
			case 2: // a tie, or next to it
				num = (rng.Int64N(65536)-32768)*int64(j.divisor) + int64(j.divisor)/2 - rng.Int64N(2)
			}
			j.beats = append(j.beats, []int64{max(-limit, min(limit, num))})
		}
		jobs = append(jobs, j)
	}
	return jobs
}

// TestSerialStreams drives random jobs with random stalls on every port.
func TestSerialStreams(t *testing.T) {
	for _, g := range serial {
		t.Run(name(g), func(t *testing.T) {
			for _, stall := range []int{0, 40} {
				playJobs(t, g, stall, uint64(stall), serialJobs(rand.New(rand.NewPCG(uint64(stall), 3)), g, 4000))
			}
		})
	}
}

// TestSerialCycles pins the cycles in which beats are accepted, all being offered
// as early as can be: by the documented sum of the phases.
func TestSerialCycles(t *testing.T) {
	for _, g := range serial {
		t.Run(name(g), func(t *testing.T) {
			c, err := hdl.Build(g)
			require.NoError(t, err)
			require.NoError(t, lint.Check(t.Context(), c))
			s := sim.New(c)
			s.SetInt("out_ready", 1)
			s.SetInt("div_valid", 1)
			s.SetInt("in_valid", 1)
			s.SetInt("div_divisor", 1)
			// beginning, aligning, dividing, summing, passing
			quotient, mean := 1+(g.DivisorBits-1)+(1+17)+(2+18)+1, 1+(g.DivisorBits-16)+(1+g.CountBits+17)+(2+1)+1
			again := map[divu.Mode]int{divu.Quotient: 1 + (2 + 18) + 1, divu.Mean: 1 + (1 + g.CountBits + 17) + (2 + 1) + 1}
			cycle := 0
			for _, v := range []struct {
				mode  divu.Mode
				last  bool
				first bool
			}{{divu.Quotient, false, true}, {divu.Quotient, true, false}, {divu.Mean, false, true}, {divu.Mean, true, false}, {divu.Quotient, true, true}} {
				want := again[v.mode]
				if v.first {
					want = 1 + map[divu.Mode]int{divu.Quotient: quotient, divu.Mean: mean}[v.mode] // and a cycle for the divisor
				}
				require.Equal(t, want, flagged(v.first)+g.Cycles(v.mode, v.first))
				s.SetInt("in_mode", int64(v.mode))
				s.SetInt("in_last", flag(v.last))
				from := cycle
				for s.Int("in_ready") == 0 {
					require.Equal(t, flag(v.first && cycle == from), s.Int("div_ready"), "cycle %d", cycle)
					s.Step()
					cycle++
					require.Less(t, cycle, 1000)
				}
				require.Equal(t, want, cycle-from, "%v", v)
				s.Step()
				cycle++
			}
		})
	}
}

func flagged(b bool) int { return int(flag(b)) }

func TestSerialRefuses(t *testing.T) {
	_, err := hdl.Build(divu.Divu{Lanes: 2, NumBits: 40, DivisorBits: 26, CountBits: 10, Serial: true})
	require.ErrorContains(t, err, "Lanes is 2: must be 1 to 1")
}
