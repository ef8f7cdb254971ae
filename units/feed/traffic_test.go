package feed_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/feed"
)

// paces are from neighbours that never wait to ones that mostly do.
var paces = []pace{{0, 0}, {0, 25}, {30, 10}, {70, 3}}

// widths returns the head widths that a machine can do.
func widths(dim int) (list []int) {
	for d := 16; d <= dim; d *= 2 {
		list = append(list, d)
	}
	return list
}

// some makes jobs of the given kinds, as many as there are kinds or more.
func some(rng *rand.Rand, g feed.Feed, count, most int, kinds ...kindOf) (jobs []*job) {
	w := widths(g.HeadDim)
	for i := range count {
		jobs = append(jobs, newJob(rng, g, kinds[i%len(kinds)], 1+rng.IntN(most), w[rng.IntN(len(w))]))
	}
	rng.Shuffle(len(jobs), func(i, k int) { jobs[i], jobs[k] = jobs[k], jobs[i] })
	return jobs
}

var all = []kindOf{dense, clustered, gemm, denseVgen, clusteredVgen}

// TestJobs plays random jobs of one kind and of all kinds; every output of
// every cycle is predicted, and every sum compared.
func TestJobs(t *testing.T) {
	kinds := [][]kindOf{{dense}, {clustered}, {gemm}, {denseVgen}, {clusteredVgen}, all}
	for _, g := range sizes {
		for i, p := range paces {
			t.Run(fmt.Sprintf("%s/%v", name(g), p), func(t *testing.T) {
				for seed, k := range kinds {
					rng := rand.New(rand.NewPCG(uint64(seed), uint64(i)))
					jobs := some(rng, g, 5, g.Tokens, k...)
					jobs = append(jobs, some(rng, g, 5, 3, k...)...)
					open(t, g, jobs, p, uint64(seed)).run(100000)
				}
			})
		}
	}
}

// TestShortJobs plays jobs of a row or two, which come and go faster than the
// pipeline is long: a bank is wanted again while what is left of its last
// tenant is still under way. V comes back late.
func TestShortJobs(t *testing.T) {
	for _, g := range sizes {
		t.Run(name(g), func(t *testing.T) {
			for seed := range uint64(6) {
				rng := rand.New(rand.NewPCG(seed, 3))
				jobs := some(rng, g, 40, 2, all...)
				for _, j := range jobs {
					if seed%2 == 0 {
						*j = *shorten(rng, g, j)
					}
				}
				open(t, g, jobs, pace{0, []int{0, 2, 40}[seed%3]}, seed).run(100000)
			}
		})
	}
}

// shorten makes a job of the same kind with a column of X.
func shorten(rng *rand.Rand, g feed.Feed, j *job) *job {
	for {
		if s := newJob(rng, g, j.kind, j.n, j.d); s.dim <= 2 {
			return s
		}
	}
}

// idle counts the cycles without a beat from the first one of a kind to the
// last one of it.
func (b *bench) idle(kind int) (beats, gaps int) {
	pending := 0
	for _, c := range b.trace {
		switch {
		case !c.out.busy:
			pending++
		case c.out.kind == kind:
			if beats > 0 {
				gaps += pending
			}
			pending = 0
			beats++
		}
	}
	return beats, gaps
}

// TestNoGap counts the cycles between beats when the operands are there and the
// neighbours answer at once: none among pre-scores, and none among scores and
// sums as long as there are scores to be made.
func TestNoGap(t *testing.T) {
	for _, g := range []feed.Feed{tiny, wide} {
		rng := rand.New(rand.NewPCG(1, 1))
		jobs := []*job{newJob(rng, g, clustered, g.Tokens, g.HeadDim), newJob(rng, g, dense, g.Tokens, g.HeadDim)}
		b := open(t, g, jobs, pace{}, 1)
		b.run(20000)
		beats, gaps := b.idle(pre)
		require.Equal(t, []int{g.Tokens * jobs[0].colBeats * jobs[0].words(), 0}, []int{beats, gaps}, "%s: pre-scores", name(g))
		rows := len(jobs[0].reps) + g.Tokens
		beats, _ = b.idle(qk)
		require.Equal(t, rows*jobs[0].beats*jobs[0].words(), beats, "%s: scores", name(g))
	}
	g := tiny
	b := open(t, g, []*job{newJob(rand.New(rand.NewPCG(2, 2)), g, dense, g.Tokens, 16)}, pace{}, 1)
	b.run(20000)
	beats, gaps := b.idle(qk)
	require.Equal(t, []int{32 * 16 * 2, 0}, []int{beats, gaps}, "dense: scores, with sums between")
}

// TestReset resets the circuit with jobs under way; what comes after is as from
// a fresh start.
func TestReset(t *testing.T) {
	g := tiny
	rng := rand.New(rand.NewPCG(6, 6))
	b := open(t, g, some(rng, g, 10, g.Tokens, all...), pace{10, 5}, 1)
	for _, cycles := range []int{1, 20, 150, 700, 1500} {
		for range cycles {
			b.cycle()
		}
		b.Reset()
		b = with(t, b.Bench, g, some(rng, g, 10, g.Tokens, all...), pace{10, 5}, uint64(cycles))
	}
	b.run(100000)
}
