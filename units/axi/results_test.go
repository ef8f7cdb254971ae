package axi

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// resultCase is a job of a Results, and how its words come.
type resultCase struct {
	gemm, clustered   bool
	n, d, z, zc, step int
	words             [][2]int // row, word
}

func resultCases(r *rand.Rand, g Sparc, count int) []resultCase {
	var list []resultCase
	for range count {
		c := resultCase{n: 1 + r.IntN(6), z: 1 << 12 * (1 + r.IntN(8)), zc: 1 << 20, step: 256 + 64*r.IntN(5)}
		switch r.IntN(3) {
		case 0:
			c.gemm, c.d = true, 1+r.IntN(5*g.Lanes)
			for t := 0; t < c.d; t += g.Lanes {
				for i := range c.n {
					c.words = append(c.words, [2]int{i, t / g.Lanes})
				}
			}
		default:
			c.clustered = r.IntN(2) == 0
			c.d = 16 << r.IntN(2)
			for i := range c.n {
				if c.clustered && i > 0 && r.IntN(3) == 0 {
					continue // a cluster without members
				}
				for t := range max(1, c.d/g.Lanes) {
					c.words = append(c.words, [2]int{i, t})
				}
			}
		}
		list = append(list, c)
	}
	return list
}

// Every word has the place that its job gives it; in the middle of it all jobs
// are dropped, and what comes after is right.
func TestResults(t *testing.T) {
	for _, g := range []Sparc{tiny, func() Sparc { g := tiny; g.Lanes, g.BusBits = 64, 128; return g }()} {
		s := sim.New(build(t, Results{g}), sim.Seed(2))
		r := rand.New(rand.NewPCG(1, uint64(g.Lanes)))
		playResults(t, s, g, r, resultCases(r, g, 30), -1)
		for cut := range 20 {
			playResults(t, s, g, r, resultCases(r, g, 3), 1+cut)
			s.SetInt("clear", 1)
			s.SetInt("issued", 0)
			s.SetInt("word_valid", 1)
			for range 20 {
				require.EqualValues(t, 1, s.Int("word_ready"))
				require.Zero(t, s.Int("out_valid"))
				s.Step()
			}
			require.EqualValues(t, 1, s.Int("idle"))
			s.SetInt("clear", 0)
			playResults(t, s, g, r, resultCases(r, g, 3), -1)
		}
	}
}

// playResults plays jobs, or as many words of them as limit says.
func playResults(t *testing.T, s *sim.Sim, g Sparc, r *rand.Rand, list []resultCase, limit int) {
	issued, job, at := 0, 0, 0
	for cycles := 0; job < len(list) && limit != 0; cycles++ {
		require.Less(t, cycles, 20000)
		issue := issued < len(list) && s.Int("issue_ready") == 1 && r.IntN(4) == 0
		s.SetInt("issued", oneIf(issue))
		if issue {
			c := list[issued]
			s.SetInt("job_gemm", oneIf(c.gemm))
			s.SetInt("job_clustered", oneIf(c.clustered))
			s.SetInt("job_n", int64(c.n))
			s.SetInt("job_width", int64(oneIf(c.d == 32)))
			s.SetInt("job_d", int64(c.d))
			s.SetInt("job_z", int64(c.z))
			s.SetInt("job_z_stride", int64(c.step))
			s.SetInt("job_zc", int64(c.zc))
			s.SetInt("job_index", int64(issued))
		}
		c := list[job]
		w := c.words[at]
		last := at == len(c.words)-1
		valid := job < issued
		s.SetInt("word_valid", oneIf(valid))
		s.SetInt("row", int64(w[0]))
		s.SetInt("index", int64(w[1]))
		s.SetInt("last", oneIf(last))
		data := make([]int64, g.Lanes)
		for i := range data {
			data[i] = int64(r.IntN(1<<16) - 1<<15)
		}
		s.SetVec("word", data)
		ready := r.IntN(3) > 0
		s.SetInt("out_ready", oneIf(ready))
		took := ready && s.Int("out_valid") == 1
		require.Equal(t, took, valid && s.Int("word_ready") == 1)
		if took {
			what := fmt.Sprintf("job %d %+v row %d word %d", job, c, w[0], w[1])
			addr, field := c.z+w[0]*c.step+2*g.Lanes*w[1], offset("z")
			if c.clustered {
				addr, field = c.zc+(w[0]*max(1, c.d/g.Lanes)+w[1])*max(2*g.Lanes, g.BusBits/8), offset("zc")
			}
			require.EqualValues(t, addr, s.Int("out_addr"), what)
			require.EqualValues(t, min(g.Lanes, c.d-w[1]*g.Lanes), s.Int("out_elements"), what)
			require.Equal(t, data, s.Vec("out_word"))
			require.EqualValues(t, job<<fieldBits|field, s.Int("out_tag"), what)
			require.Equal(t, oneIf(last), s.Int("out_last"), what)
			if limit > 0 {
				limit--
			}
			if at++; last {
				job, at = job+1, 0
			}
		}
		if issue {
			issued++
		}
		s.Step()
	}
}
