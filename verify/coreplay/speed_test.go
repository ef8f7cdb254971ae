package coreplay

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/core"
)

// played makes TestSpeedPage play every queue of the page on the circuit: make speed.
var played = flag.Bool("played", false, "play every queue of docs/results/speed.md on the circuit; minutes")

// Heads of a queue on the page, and of those that are played.
const (
	queued      = 17
	queuedShort = 8
)

// pages are the tables of the page: pairs of a dense head and clustered ones.
var tables = []struct {
	title string
	dense queue
	c     []int
}{
	{"`balanced`, 384 tokens", queue{preset: "balanced", n: 384, d: 64, c: 384}, []int{58, 38}},
	{"`balanced`, 256 tokens", queue{preset: "balanced", n: 256, d: 64, c: 256}, []int{38, 26}},
	{"`balanced`, 128 tokens", queue{preset: "balanced", n: 128, d: 64, c: 128}, []int{19, 13}},
	{"`balanced`, 384 tokens, d = 128", queue{preset: "balanced", n: 384, d: 128, c: 384}, []int{58}},
	{"`paper`, 384 tokens", queue{preset: "paper", n: 384, d: 64, c: 384}, []int{58, 38}},
	{"`paper`, 384 tokens, V generated (D = 768) on both sides", queue{preset: "paper", n: 384, d: 64, c: 384, vgen: true}, []int{58, 38}},
	{"`balanced`, 384 tokens, V generated (D = 768) on both sides", queue{preset: "balanced", n: 384, d: 64, c: 384, vgen: true}, []int{58, 38}},
}

const intro = `# How fast sparc_core is

` + "```sh" + `
make speed
` + "```" + `

plays every queue of this page on the native engine, compares every result with the golden model and every counter with
the cycle model, and writes the page; minutes. The numbers are cycles, read from the counters of the circuit. CI computes
the page from the cycle model, and plays the shorter queues (` + "`go test -v ./verify/coreplay -run 'Bar|Paper'`" + `).

## In steady state

17 equal heads in a row, d = 64 unless said (8 are played). *Interval*: cycles from the last word of a head to the last word of
the next, the mean over heads 4 to 15; short heads take turns, every third or fourth is longer. *First*: of the first head, from START; the next one's pre-scores are inside. *Bound*: the largest
term of section 6 of [accelerator.md](../accelerator.md), with the clusters that have members. *Utilisation*: beats of the
matrix multiply unit for a head over the interval. *Speed-up*: the dense interval over this one. Inside every number: scores, softmax and A V, and
for clustered heads pre-scores, centring, centroids, distances, allocation and queries; in the tables with V generated also
V = X W_V. Not inside: filling the buffers, and cloning rows. The cycles that generated V costs above the bound are the
drain of the last table: A V of a head waits until the last word of its V has come back.

`

const aloneIntro = `## One head alone

The steps of one head cannot overlap as those of several can: distances wait for all pre-scores, scores for the first
query of a cluster. So the steps add up, and so do the cycles in which a result is on its way from one to the next:

* *first distance*: a row of pre-scores through requantiser, row mean and subtraction; the sums of the last class through the
  divider; the first centroids into the distance units
* *first score*: the last distances through the minima; the members of the first cluster one by one, their mean through the
  divider
* *idle*: no beat between the first score and the last A V, mostly while the first row is on its way through the softmax
* *last word*: the last sum through the divider and into words

| preset | head | START | pre-scores | first distance | distances | first score | scores, A V | idle | last word | sum | largest term |
|---|---|---|---|---|---|---|---|---|---|---|---|
`

// TestSpeedPage compares docs/results/speed.md with the cycle model and, when
// asked to, the circuit.
func TestSpeedPage(t *testing.T) {
	var b strings.Builder
	b.WriteString(intro)
	for _, table := range tables {
		fmt.Fprintf(&b, "### %s\n\n| head | clusters used | interval | bound | binds | first | utilisation | speed-up |\n|---|---|---|---|---|---|---|---|\n", table.title)
		dense := measure(t, table.dense)
		for i, c := range append([]int{table.dense.c}, table.c...) {
			q, name := table.dense, "dense"
			q.c = c
			s := dense
			if i > 0 {
				name, s = fmt.Sprintf("C = %d", c), measure(t, q)
			}
			fmt.Fprintf(&b, "| %s | %d | %.1f | %d | %s | %d | %.1f %% | %.2f |\n", name, s.used, s.steady(), s.bound.Cycles, s.bound.Unit,
				s.stamps[0], 100*s.utilisation, dense.steady()/s.steady())
		}
		b.WriteString("\n")
	}
	b.WriteString(aloneIntro)
	b.WriteString(alone(t))
	goldenfile.CompareAt(t, "../../docs/results/speed.md", b.String())
}

// measure returns the speed of a queue, from the circuit when asked to.
func measure(t *testing.T, q queue) *speed {
	s := q.predict(t, queued)
	if *played {
		q.play(t, queuedShort) // compares every stamp and beat
	}
	return s
}

// step is the cycles in which a step of a head is under way.
type step struct {
	counters    []string
	first, last int64 // cycles from START on
	beats       int64
}

// alone returns the table of the steps of one head alone, seen on the circuit.
func alone(t *testing.T) string {
	var b strings.Builder
	for _, q := range []queue{{preset: "balanced", n: 384, d: 64, c: 58}, {preset: "balanced", n: 384, d: 64, c: 38}, {preset: "balanced", n: 384, d: 64, c: 384}, {preset: "paper", n: 384, d: 64, c: 58}} {
		g := presetOf(t, q.preset)
		bench, err := sim.Open(core.Core{Machine: g})
		require.NoError(t, err)
		steps := watch(bench.Sim)
		got, _, err := Play(bench.Sim, g.Lanes, []Job{Of(q.job(t, g))}, Options{})
		require.NoError(t, err)
		model := q.predict(t, 1)
		require.Equal(t, model.stamps[0], got[0].Stamp)
		head, idle := fmt.Sprintf("C = %d", q.c), int64(0)
		cells := []string{}
		at := int64(0)
		for _, s := range steps() {
			if s.beats == 0 {
				cells = append(cells, "-", "-")
				continue
			}
			cells = append(cells, fmt.Sprint(s.first-at), fmt.Sprint(s.beats))
			at = s.last + 1
			idle = at - s.first - s.beats
		}
		if q.c == q.n {
			head = "dense"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %d | %d | %d | %d |\n", q.preset, head, strings.Join(cells, " | "), idle, got[0].Stamp-at, got[0].Stamp, model.bound.Cycles)
	}
	return b.String()
}

// watch notes in which cycles from START on the counters of a core grow. What it
// returns gives pre-scores, distances, and scores with A V.
func watch(s *sim.Sim) func() []step {
	steps := []step{{counters: []string{"pre_beats"}}, {counters: []string{"dist_cycles"}}, {counters: []string{"qk_beats", "av_beats"}}}
	s.Watch(func() {
		if s.Int("go") == 0 {
			return
		}
		now := s.Int("cycles") - 1 // a counter shows an event a cycle later
		for i := range steps {
			sum := int64(0)
			for _, c := range steps[i].counters {
				sum += s.Int(c)
			}
			if sum == steps[i].beats {
				continue
			}
			if steps[i].beats == 0 {
				steps[i].first = now
			}
			steps[i].last, steps[i].beats = now, sum
		}
	})
	return func() []step { return steps }
}
