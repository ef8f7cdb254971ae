package axi

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// cloneCase is a job of a Clone.
type cloneCase struct {
	d, z, zc, step int
	cluster        []int // of every row
}

func cloneCases(r *rand.Rand, g Sparc, count int) []cloneCase {
	var list []cloneCase
	for range count {
		c := cloneCase{d: 16 << r.IntN(2), z: 1 << 12 * (1 + r.IntN(8)), zc: 1 << 16 * (1 + r.IntN(3)), step: 256 + 64*r.IntN(5)}
		clusters := 1 + r.IntN(g.ClustersMax)
		for range 1 + r.IntN(g.Tokens) {
			c.cluster = append(c.cluster, r.IntN(clusters))
		}
		list = append(list, c)
	}
	return list
}

// cloner plays jobs on a Clone.
type cloner struct {
	t *testing.T
	s *sim.Sim
	g Sparc
	r *rand.Rand

	runs []int // addresses in elements of the beats that come, moved by the job: each has other contents
}

// memory answers runs with what content says of their elements.
func (c *cloner) memory(pace int) {
	s := c.s
	s.SetInt("run_ready", oneIf(c.r.IntN(100) < pace))
	valid := len(c.runs) > 0 && c.r.IntN(100) < pace
	s.SetInt("beat_valid", oneIf(valid))
	beat := beatElements(c.g.BusBits)
	if valid {
		e := make([]int64, beat)
		for i := range e {
			e[i] = content(c.runs[0] + i)
		}
		s.SetBig("beat_data", pack(e))
	}
	if valid && s.Int("beat_ready") == 1 {
		c.runs = c.runs[1:]
	}
	if s.Int("run_valid") == 1 && s.Int("run_ready") == 1 {
		require.EqualValues(c.t, offset("zc"), s.Int("run_tag")%(1<<fieldBits))
		for k := range int(s.Int("run_beats")) {
			c.runs = append(c.runs, (int(s.Int("run_addr"))+k)*beat+moved(int(s.Int("run_tag")>>fieldBits)))
		}
	}
}

func moved(job int) int { return job << 24 }

// play plays jobs; it stops after so many words, if limit is not negative.
func (c *cloner) play(list []cloneCase, limit int) {
	t, s, r := c.t, c.s, c.r
	issued, allocated, row, told, job, at := 0, 0, 0, 0, 0, 0
	for cycles := 0; job < len(list) && limit != 0; cycles++ {
		require.Less(t, cycles, 50000, "job %d word %d", job, at)
		c.memory(70)
		issue := issued < len(list) && s.Int("issue_ready") == 1
		s.SetInt("issued", oneIf(issue))
		if issue {
			j := list[issued]
			s.SetInt("job_index", int64(issued))
			s.SetInt("job_n", int64(len(j.cluster)))
			s.SetInt("job_width", oneIf(j.d == 32))
			s.SetInt("job_z", int64(j.z))
			s.SetInt("job_zc", int64(j.zc))
			s.SetInt("job_z_stride", int64(j.step))
		}
		alloc := allocated < issued
		s.SetInt("alloc_valid", oneIf(alloc))
		tell := told < allocated && r.IntN(20) == 0
		s.SetInt("zc_written", oneIf(tell))
		if alloc {
			j := list[allocated]
			s.SetInt("alloc_row", int64(row))
			s.SetInt("alloc_cluster", int64(j.cluster[row]))
			s.SetInt("alloc_last", oneIf(row == len(j.cluster)-1))
			if s.Int("alloc_ready") == 1 {
				if row++; row == len(j.cluster) {
					allocated, row = allocated+1, 0
				}
			}
		}
		ready := r.IntN(100) < 70
		s.SetInt("out_ready", oneIf(ready))
		if ready && s.Int("out_valid") == 1 {
			require.Less(t, job, told, "before Z_c was written")
			j := list[job]
			words := max(1, j.d/c.g.Lanes)
			i, w := at/words, at%words
			what := fmt.Sprintf("job %d row %d word %d", job, i, w)
			require.EqualValues(t, j.z+i*j.step+2*c.g.Lanes*w, s.Int("out_addr"), what)
			elements := min(j.d, c.g.Lanes)
			require.EqualValues(t, elements, s.Int("out_elements"), what)
			from := (j.zc + (j.cluster[i]*words+w)*c.g.wordBytes()) / 2
			got := s.Vec("out_word")
			for e := range elements {
				require.Equal(t, content(from+moved(job)+e), got[e], what)
			}
			last := i == len(j.cluster)-1 && w == words-1
			require.Equal(t, oneIf(last), s.Int("out_last"), what)
			require.EqualValues(t, job<<fieldBits|offset("z"), s.Int("out_tag"), what)
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
		if tell {
			told++
		}
		s.Step()
	}
	s.SetInt("issued", 0)
	s.SetInt("alloc_valid", 0)
	s.SetInt("zc_written", 0)
}

// Rows are those of their clusters, of the job's own Z_c, whatever was in the
// cache before; and after everything was dropped in the middle.
func TestClone(t *testing.T) {
	narrow, single := small, small
	narrow.HeadDim = 32
	single.Banks, single.CacheWays = 1, 1
	for k, g := range []Sparc{small, narrow, single, tiny} {
		t.Run(fmt.Sprint(k), func(t *testing.T) {
			if g.HeadDim < 32 {
				g.HeadDim = 32
			}
			c := &cloner{t: t, s: sim.New(build(t, Clone{g}), sim.Seed(4)), g: g, r: rand.New(rand.NewPCG(uint64(k), 9))}
			c.play(cloneCases(c.r, g, 12), -1)
			for cut := range 12 {
				c.play(cloneCases(c.r, g, 4), 1+7*cut)
				c.s.SetInt("clear", 1)
				c.s.SetInt("out_ready", 0)
				for range 60 + 40*g.CacheMisses {
					require.Zero(t, c.s.Int("out_valid"))
					c.memory(70)
					c.s.Step()
				}
				require.EqualValues(t, 1, c.s.Int("idle"))
				require.Empty(t, c.runs)
				c.s.SetInt("clear", 0)
				c.play(cloneCases(c.r, g, 3), -1)
			}
		})
	}
}
