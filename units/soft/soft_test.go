package soft_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/units/soft"
)

// size returns a machine; what soft does not look at is small.
func size(p, l, x, d, tokens int, early bool) machine.Machine {
	return machine.Machine{Procs: p, Lanes: l, DistUnits: 1, ExpLanes: x, DivLanes: d, MinUnits: 1, Tokens: tokens, HeadDim: 16,
		ColumnsMax: p, ClustersMax: tokens, ModelDim: 16, PrescoreBits: 8, MaxPack: 1,
		ExpForm: expu.Taylor, ExpPoints: 16, ExpOrder: 2, ExpCap: 32768, Early: early, Banks: 2, Pipeline: pipeline.Balanced}
}

func TestLint(t *testing.T) {
	for _, g := range []machine.Machine{size(2, 8, 2, 2, 32, true), size(4, 64, 8, 2, 50, false), size(1, 16, 1, 1, 20, false), size(1, 16, 32, 16, 20, true)} {
		c, err := hdl.Build(soft.Soft{Machine: g})
		require.NoError(t, err)
		require.NoError(t, lint.Check(t.Context(), c), "%+v", g)
	}
}

func TestIllegal(t *testing.T) {
	g := size(2, 8, 2, 2, 32, true)
	g.ExpCap = 32767
	_, err := hdl.Build(soft.Soft{Machine: g})
	require.ErrorContains(t, err, "Early is true and ExpCap is 32767: a weight takes an operand of 17 bits, which ExpCap 32768 gives")
	g = size(2, 8, 3, 2, 32, false)
	_, err = hdl.Build(soft.Soft{Machine: g})
	require.ErrorContains(t, err, "ExpLanes is 3: must be a power of two")
}

// small is the machine whose exponents fit a signed 16-bit operand.
func small() machine.Machine {
	g := size(1, 4, 1, 1, 20, false)
	g.ExpCap, g.Banks = 32767, 1
	return g
}

// serial is a machine that computes one exponent at a time.
func serial(g machine.Machine) machine.Machine {
	g.Pipeline, g.Banks = pipeline.Area, 1
	return g
}

// TestRows plays random rows of random jobs, back to back and with pauses on
// every side.
func TestRows(t *testing.T) {
	plain := func(g machine.Machine, form expu.Form, points, order int, p string) machine.Machine {
		g.ExpForm, g.ExpPoints, g.ExpOrder, g.Pipeline = form, points, order, p
		return g
	}
	fast := plain(size(2, 64, 8, 4, 70, true), expu.Plain, 1, 4, pipeline.Fast)
	for name, c := range map[string]struct {
		g    machine.Machine
		time timing
		jobs int
	}{
		"tiny":            {size(2, 8, 2, 2, 32, true), timing{1, 13, 1}, 60},
		"early, wide":     {size(16, 64, 64, 64, 384, true), timing{4, 13, 4}, 20},
		"late":            {size(16, 64, 16, 16, 384, false), timing{4, 13, 3}, 20},
		"one processor":   {size(1, 64, 4, 4, 100, false), timing{2, 13, 2}, 40},
		"smallest":        {small(), timing{1, 14, 1}, 40},
		"wide exponents":  {size(1, 16, 32, 16, 20, true), timing{1, 13, 3}, 60},
		"two groups":      {size(4, 32, 2, 8, 61, true), timing{2, 13, 1}, 40},
		"narrow quotient": {size(4, 64, 16, 1, 50, true), timing{3, 13, 3}, 20},
		"narrow exponent": {size(8, 64, 1, 8, 50, true), timing{3, 13, 1}, 20},
		"base 2, area":    {plain(size(2, 32, 8, 4, 70, true), expu.Base2, 64, 1, pipeline.Area), timing{1, 13, 1}, 40},
		// A score is taken, 51 cycles later its argument, 20 later its exponent.
		"serial":        {serial(size(1, 2, 1, 1, 20, false)), timing{1, 51 + 20, 1}, 12},
		"serial, early": {serial(size(2, 16, 1, 2, 9, true)), timing{1, 51 + 20, 1}, 12},
		"plain, fast":   {fast, timing{4, 2 + fast.Requant().Latency() + fast.Expu().Latency(), 4}, 40},
	} {
		t.Run(name, func(t *testing.T) {
			for i, pauses := range []int{0, 30, 75} {
				b := open(t, c.g, random(c.g, uint64(i+1), c.jobs), c.time, pauses)
				b.play()
			}
		})
	}
}

// uniform is rows of one job.
func uniform(m machine.Machine, j job) *traffic {
	tr := &traffic{jobs: []job{j}}
	rng := rand.New(rand.NewPCG(3, 3))
	for range j.rows {
		tr.rows = append(tr.rows, randomRow(m, j, 0, rng))
	}
	return tr
}

// TestLatencies plays rows whose scores begin in cycle 0, one beat a cycle, and
// states the cycles of what follows.
func TestLatencies(t *testing.T) {
	scale := golden.Requant{Pre: 4, Multiplier: 40000, Post: 9}
	late, early := size(16, 64, 16, 16, 384, false), size(16, 64, 64, 64, 384, true)
	for name, c := range map[string]struct {
		g           machine.Machine
		time        timing
		job         job
		free, ready int // of the first row
		every       int // cycles a row
	}{
		// 24 beats to cycle 23; maximum 27, queued 28; 24 reads to 51; exponents 64; sum 67.
		"late": {late, timing{4, 13, 3}, job{n: 384, scale: scale}, 51, 67, 24},
		// 6 reads from 28 to 33; exponents 46; sum 50; divisor 51; beats 58 to 63; results 68.
		"early": {early, timing{4, 13, 4}, job{n: 384, scale: scale, early: true}, 33, 69, 24},
		// 6 reads as before; exponents 46; sum 50.
		"late where early can be": {early, timing{4, 13, 4}, job{n: 384, scale: scale}, 33, 51, 24},
		// 6 beats of 64 keys to cycle 5; maximum 9; 24 reads from 10 to 33; exponents 46; sum 49.
		"four keys": {late, timing{4, 13, 3}, job{n: 384, scale: scale, groups: 2}, 33, 49, 24},
	} {
		t.Run(name, func(t *testing.T) {
			c.job.rows = 8
			b := open(t, c.g, uniform(c.g, c.job), c.time, 0)
			b.words = 1
			b.play()
			require.Equal(t, []int{c.free, c.ready}, []int{b.freeAt[0], b.readyAt[0]})
			for i := 1; i < len(b.readyAt); i++ {
				require.Equal(t, c.every, b.readyAt[i]-b.readyAt[i-1], "row %d", i)
			}
		})
	}
}
