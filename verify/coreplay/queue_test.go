package coreplay

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/bound"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/cycles"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
)

// queue is a head that a preset computes several times in a row.
type queue struct {
	preset  string
	n, d, c int  // c: clusters, n is dense attention
	vgen    bool // V = X W_V, X as wide as the machine's widest
}

// job returns a head of the queue whose clusters have members, mostly: rows of a
// block are alike. Medoids attend and rows are divided early on `paper`, means and
// late elsewhere: the presets' defaults.
func (q queue) job(t *testing.T, g machine.Machine) *golden.Job {
	requant, err := golden.NewRequant(math.Ldexp(1, -28))
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(3, 4))
	mean := q.preset != "paper"
	j := &golden.Job{Name: "queued", N: q.n, D: q.d, Clusters: q.c, Rounds: 1, Mean: mean, Centre: mean, Early: !mean, Bits: g.PrescoreBits, Shift: 33 - g.PrescoreBits,
		Requant: requant, Exp: golden.DefaultExp, Q: codes(r, q.n, q.d), K: codes(r, q.n, q.d), Columns: golden.StrideColumns(q.n, golden.ColumnCount(q.n, g.Procs))}
	for i := range j.Q {
		for e := range q.d {
			j.Q[i][e] = j.Q[i*q.c/q.n*q.n/q.c][e]/2 + int16(r.IntN(200))
		}
	}
	if q.vgen {
		j.Vgen, j.X, j.W, j.YShift = true, codes(r, q.n, g.ModelDim), codes(r, g.ModelDim, q.d), 25
	} else {
		j.V = codes(r, q.n, q.d)
	}
	return j
}

// speed is what came of a queue.
type speed struct {
	bound       bound.Term // the largest of a head's, with the clusters that have members
	used        int        // clusters with members
	stamps      []int64
	beats       [4]int64 // of all heads: pre-scores, scores, A V, X W
	distance    int64    // cycles in which the distance unit takes a word
	utilisation float64  // beats of a head over the steady cycles; of the circuit counted over the steady state
}

// steady returns the cycles from one head to the next, the mean over the window.
func (s *speed) steady() float64 {
	first, last := s.window()
	return float64(s.stamps[last]-s.stamps[first]) / float64(last-first)
}

// period is a number of heads after which the intervals repeat themselves: short
// heads come in turns of 2, 3 or 4, since a head's last words wait for the next
// one's pre-scores or not.
const period = 12

// window returns the heads at whose last words the steady state begins and ends:
// head 2 to K-2, whole periods when there are any; of fewer than six the first to the last.
func (s *speed) window() (first, last int) {
	k := len(s.stamps)
	if k < 6 {
		return 0, k - 1
	}
	n := k - 4
	if n > period {
		n -= n % period
	}
	return k - 3 - n, k - 3
}

// predict returns what the cycle model says of repeat heads.
func (q queue) predict(t *testing.T, repeat int) *speed {
	g := presetOf(t, q.preset)
	j := q.job(t, g)
	want, err := golden.Run(j)
	require.NoError(t, err)
	list := make([]cycles.Job, repeat)
	for i := range list {
		list[i] = TimingOf(j, want, g.Lanes)
	}
	r := cycles.Run(g, list)
	shape := bound.Head{N: q.n, D: q.d, M: len(j.Columns), C: q.c, Used: want.Used, Rounds: 1, Mean: j.Mean, Early: j.Early, GenerateFrom: len(j.W)}
	s := &speed{bound: bound.Binding(bound.Core(g, shape)), used: want.Used, stamps: r.Stamps, beats: r.Beats, distance: r.Distance}
	if repeat > 1 {
		s.utilisation = float64(r.Beats[0]+r.Beats[1]+r.Beats[2]+r.Beats[3]) / float64(repeat) / s.steady()
	}
	return s
}

// play plays repeat heads on the circuit, compares every result, and requires
// the counters to be what the cycle model says.
func (q queue) play(t *testing.T, repeat int) *speed {
	t.Helper()
	g := presetOf(t, q.preset)
	j := q.job(t, g)
	want, err := golden.Run(j)
	require.NoError(t, err)
	b, err := sim.Open(core.Core{Machine: g})
	require.NoError(t, err)
	list := make([]Job, repeat)
	for i := range list {
		list[i] = Of(j)
	}
	got, counters, err := Play(b.Sim, g.Lanes, list, Options{})
	require.NoError(t, err)
	model := q.predict(t, repeat)
	s := &speed{bound: model.bound, used: model.used, distance: counters["dist_cycles"]}
	s.beats = [4]int64{counters["pre_beats"], counters["qk_beats"], counters["av_beats"], counters["gemm_beats"]}
	for i := range got {
		require.NoError(t, Compare(j, want, &got[i], g.Lanes))
		s.stamps = append(s.stamps, got[i].Stamp)
	}
	require.EqualValues(t, repeat, counters["jobs_done"])
	require.Equal(t, got[repeat-1].Stamp, counters["stamp"], "the core's own stamp is the bench's")
	if repeat > 1 {
		first, last := s.window()
		s.utilisation = float64(got[last].Beats-got[first].Beats) / float64(got[last].Stamp-got[first].Stamp)
	}
	require.Equal(t, model.stamps, s.stamps, "cycle model and circuit")
	require.Equal(t, model.beats, s.beats)
	require.Equal(t, model.distance, s.distance)
	return s
}
