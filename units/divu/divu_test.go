package divu_test

import (
	"math/rand/v2"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/divu"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/stretchr/testify/require"
)

// TestEveryMantissa sends every mantissa, at several exponents, through the
// reciprocal and compares with the exact quotient and with the model.
func TestEveryMantissa(t *testing.T) {
	t.Run("balanced", func(t *testing.T) { everyMantissa(t, divu.Recip{DivisorBits: 26}, 7, 1) })
	t.Run("fast", func(t *testing.T) { everyMantissa(t, divu.FastRecip{DivisorBits: 26}, 25, 4) })
}

func everyMantissa(t *testing.T, g hdl.Generator[divu.RecipIn, divu.RecipOut], latency, every int) { // a divisor every so many cycles
	c, err := hdl.Build(g)
	require.NoError(t, err)
	e, err := sim.Native(c.Design(), 1)
	require.NoError(t, err)
	var divisors []uint64
	for m := uint64(32768); m < 65536; m++ {
		divisors = append(divisors, m)
	}
	for s := uint64(1); s < 32768; s += 1 + s/512 {
		divisors = append(divisors, s)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		divisors = append(divisors, 1+rng.Uint64N(1<<(1+rng.IntN(26)))%(1<<26-1))
	}
	lay := sim.LayoutOf(c.Design().Top())
	n := len(divisors) * every
	in, out := make([]uint64, (n+latency)*lay.In), make([]uint64, (n+latency)*lay.Out)
	for i := range n + latency {
		in[i*lay.In+2] = 1
		in[i*lay.In+1] = 1
		if i < n && i%every == 0 {
			in[i*lay.In], in[i*lay.In+1] = 1, divisors[i/every]
		}
	}
	require.NoError(t, e.Run(in, n+latency, out))
	for i, s := range divisors {
		row := out[(i*every+latency)*lay.Out:]
		m, ex := golden.Normalise(s)
		require.Equal(t, uint64(1), row[1], "valid")
		require.Equal(t, uint64(min(int64(1)<<31/m, 65535)), row[2], "reciprocal of %d", s)
		require.Equal(t, uint64(golden.Reciprocal(m)), row[2], "reciprocal of %d", s)
		require.Equal(t, uint64(ex+15), row[3], "exponent of %d", s)
		require.Equal(t, s, row[4])
	}
}

type job struct {
	mode    divu.Mode
	divisor uint64
	beats   [][]int64
}

// randomJobs makes divisors with one to four beats of numerators each, within
// the bounds of their mode, corners included.
func randomJobs(rng *rand.Rand, n, lanes int) []job {
	var jobs []job
	for range n {
		j := job{mode: divu.Mode(rng.IntN(3))}
		switch j.mode {
		case divu.Mean:
			j.divisor = 1 + rng.Uint64N(1023)
		default:
			j.divisor = 1 + rng.Uint64N(1<<(1+rng.IntN(25)))
		}
		for range 1 + rng.IntN(4) {
			beat := make([]int64, lanes)
			for i := range beat {
				limit := min(int64(32768*j.divisor), 1<<39-1)
				switch rng.IntN(8) {
				case 0:
					beat[i] = limit
				case 1:
					beat[i] = -limit
				case 2: // a tie, or next to it
					beat[i] = (rng.Int64N(65536)-32768)*int64(j.divisor) + int64(j.divisor)/2 - int64(rng.IntN(2))
					beat[i] = max(-limit, min(limit, beat[i]))
				default:
					beat[i] = rng.Int64N(2*limit+1) - limit
				}
				if j.mode == divu.Weight {
					beat[i] = rng.Int64N(int64(min(j.divisor, 32768)) + 1)
				}
			}
			j.beats = append(j.beats, beat)
		}
		jobs = append(jobs, j)
	}
	return jobs
}

func expected(j job, num int64) int64 {
	switch j.mode {
	case divu.Mean:
		return golden.MeanRound(num, int64(j.divisor))
	case divu.Weight:
		return golden.Probability(int(num), j.divisor)
	}
	return golden.SatN(golden.Quotient(num, j.divisor), 17)
}

// TestStreams drives random jobs with random stalls on every port.
func TestStreams(t *testing.T) {
	for _, lanes := range []int{1, 2, 3, 8, 24} {
		for _, stall := range []int{0, 30, 70} {
			play(t, lanes, stall, false, uint64(lanes*100+stall), 400)
			play(t, lanes, stall, true, uint64(lanes*100+stall), 400)
		}
	}
}

func play(t *testing.T, lanes, stall int, fast bool, seed uint64, n int) {
	g := divu.Divu{Lanes: lanes, NumBits: 40, DivisorBits: 26, CountBits: 10, Fast: fast}
	playJobs(t, g, stall, seed, randomJobs(rand.New(rand.NewPCG(seed, 8)), n, lanes))
}

func playJobs(t *testing.T, g divu.Divu, stall int, seed uint64, jobs []job) {
	c, err := hdl.Build(g)
	require.NoError(t, err)
	require.Empty(t, c.Warnings())
	s := sim.New(c)
	rng := rand.New(rand.NewPCG(seed, 7))
	type beat struct{ job, beat int }
	var beats []beat
	for j := range jobs {
		for b := range jobs[j].beats {
			beats = append(beats, beat{j, b})
		}
	}
	var div, in, out int
	divOffered, inOffered := false, false
	for cycle := 0; out < len(beats); cycle++ {
		require.Less(t, cycle, 100*len(beats)+1000, "no progress")
		divOffered = div < len(jobs) && (divOffered || rng.IntN(100) >= stall)
		inOffered = in < len(beats) && (inOffered || rng.IntN(100) >= stall)
		ready := rng.IntN(100) >= stall
		s.SetInt("div_valid", flag(divOffered))
		s.SetInt("in_valid", flag(inOffered))
		s.SetInt("out_ready", flag(ready))
		if divOffered {
			s.SetInt("div_divisor", int64(jobs[div].divisor))
		}
		if inOffered {
			b := beats[in]
			s.SetVec("in_num", jobs[b.job].beats[b.beat])
			s.SetInt("in_mode", int64(jobs[b.job].mode))
			s.SetInt("in_last", flag(b.beat == len(jobs[b.job].beats)-1))
		}
		if divOffered && s.Int("div_ready") == 1 {
			div++
			divOffered = false
		}
		if inOffered && s.Int("in_ready") == 1 {
			in++
			inOffered = false
		}
		if ready && s.Int("out_valid") == 1 {
			b := beats[out]
			got := s.Vec("out_q")
			for i, num := range jobs[b.job].beats[b.beat] {
				require.Equal(t, expected(jobs[b.job], num), got[i], "%v of %d by %d, beat %d lane %d", jobs[b.job].mode, num, jobs[b.job].divisor, out, i)
			}
			require.Equal(t, flag(b.beat == len(jobs[b.job].beats)-1), s.Int("out_last"))
			out++
		}
		s.Step()
	}
	require.NoError(t, s.Err())
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
