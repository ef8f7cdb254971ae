package gather_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/units/gather"
	"github.com/sparcgen/sparcgen/units/machine"
)

func single(m machine.Machine) machine.Machine {
	m.Banks = 1
	return m
}

// serial returns the machine with one processor.
func serial(m machine.Machine) machine.Machine {
	m.Procs = 1
	return m
}

func wide(m machine.Machine) machine.Machine {
	m.PrescoreBits, m.ColumnsMax = 16, 3*m.Lanes/2
	return m
}

// sizes are the machines that are tried.
var sizes = []machine.Machine{
	sized(8, 4, 24, 16, 6),
	single(sized(8, 4, 24, 16, 6)),
	sized(8, 8, 33, 32, 8),
	wide(sized(8, 1, 16, 64, 5)),
	sized(4, 2, 16, 16, 4),
	wide(single(sized(4, 1, 20, 16, 7))),
	sized(64, 16, 64, 128, 16),
	wide(sized(64, 64, 48, 64, 12)),
	sized(2, 1, 2, 16, 2),
	sized(16, 4, 384, 16, 96),
	serial(sized(8, 2, 24, 32, 6)),
	serial(single(sized(4, 1, 33, 16, 16))),
	serial(wide(sized(8, 8, 24, 16, 6))),
	serial(wide(single(sized(64, 4, 40, 64, 8)))),
}

// TestRandom compares every output of every cycle with the model.
func TestRandom(t *testing.T) {
	for i, m := range sizes {
		for k, v := range []struct{ stall, gap, late, keep int }{{0, 0, 0, 0}, {30, 20, 6, 50}, {80, 0, 1, 95}, {0, 50, 30, 0}} {
			t.Run(fmt.Sprintf("%d_l%d_d%d_%d", i, m.Lanes, m.DivLanes, k), func(t *testing.T) {
				t.Parallel()
				seed := uint64(10*i + k)
				rng := rand.New(rand.NewPCG(seed, 1))
				count := 24
				if m.Tokens > 100 || m.Lanes > 32 {
					count = 8
				}
				b := open(t, m, seed, jobs(rng, m, count, style{}))
				b.div.stall, b.gap, b.late, b.keep = v.stall, v.gap, v.late, v.keep
				b.play(t)
			})
		}
	}
}

// TestKinds has many jobs of one kind, so that the ring fills and the divider
// has work all the time.
func TestKinds(t *testing.T) {
	for _, kinds := range []string{"mean", "medoid"} {
		for s := anyCluster; s < spreads; s++ {
			m := sized(8, 2, 24, 32, 5)
			b := open(t, m, uint64(s), jobs(rand.New(rand.NewPCG(uint64(s), 2)), m, 12, style{kinds: kinds, rounds: 1 + int(s)%2, spreads: []spread{s}}))
			b.keep, b.late = 70, 2
			b.play(t)
		}
	}
}

// steady are clusters of at least 20 rows each, so that the divider keeps up.
func steady(m machine.Machine, kinds string, rounds, d int) []*job {
	rng := rand.New(rand.NewPCG(1, 3))
	list := jobs(rng, m, 1, style{n: m.Tokens, clusters: 4, d: d, kinds: kinds, rounds: rounds, spreads: []spread{own}})
	return list
}

// TestRate finds one row a cycle, from the first to the last of a task.
func TestRate(t *testing.T) {
	m := sized(16, 4, 128, 64, 8)
	for _, v := range []struct {
		kinds     string
		rounds, d int
		reads     []int // of each task
	}{
		{"mean", 1, 16, []int{128}},
		{"mean", 1, 64, []int{4 * 128}},
		{"medoid", 1, 16, []int{4}},
		{"medoid", 1, 64, []int{4 * 4}},
	} {
		b := open(t, m, 5, steady(m, v.kinds, v.rounds, v.d))
		b.play(t)
		require.Len(t, b.readAt, v.reads[0])
		require.Equal(t, b.readAt[0]+len(b.readAt)-1, b.readAt[len(b.readAt)-1], "%+v: no gap", v)
		require.Equal(t, []int{b.readAt[len(b.readAt)-1] + 1}, b.freeAt)
	}
}

// TestLatencies states the times of the package's description as numbers.
func TestLatencies(t *testing.T) {
	m := sized(16, 4, 128, 64, 8)
	last := func(v []int) int { return v[len(v)-1] }

	b := open(t, m, 5, steady(m, "mean", 1, 16))
	b.play(t)
	require.Equal(t, m.ClustersMax-1, b.firedAt[0])
	require.Equal(t, last(b.firedAt), b.taskAt[0], "the bench tells with the last row")
	require.Equal(t, b.usedRepAt[0]+2, b.readAt[0], "the representative comes a cycle after the task: both decide")
	require.Equal(t, b.taskAt[0]+3, b.readAt[0])
	// 32 rows: t is the last; the divisor in t+2, the first beat in t+9, beats in
	// cycles 0, 1, 4, 5, the word six cycles after the last.
	t0 := b.readAt[31]
	require.Equal(t, t0+2+7+5+6, b.writtenAt[0])

	b = open(t, m, 5, steady(m, "medoid", 1, 32))
	b.late = 9
	b.play(t)
	require.Equal(t, max(b.taskAt[0]+3, b.usedRepAt[0]+2), b.readAt[0])
	require.Equal(t, []int{b.readAt[0] + 2, b.readAt[7] + 2}, []int{b.writtenAt[0], b.writtenAt[7]})

	// An iteration, and the final task right behind it.
	list := steady(m, "medoid", 2, 16)
	list[0].rowWords = 1
	for _, row := range list[0].p {
		list[0].p[0] = row
	}
	b = open(t, m, 5, list)
	b.play(t)
	require.Equal(t, b.readAt[127]+3, last(b.upAt))
	require.Equal(t, b.readAt[31]+3, b.upAt[0])
	require.Equal(t, b.freeAt[0]+3, b.readAt[128], "the next task is ready: three cycles after list_free")
}

func TestLint(t *testing.T) {
	for _, i := range []int{0, 1, 2, 5, 6, 8, 10, 11, 12} {
		c, err := hdl.Build(gather.Gather{Machine: sizes[i]})
		require.NoError(t, err)
		require.NoError(t, lint.Check(t.Context(), c), "%+v", sizes[i])
	}
}

func TestRefusals(t *testing.T) {
	bad := sized(8, 4, 24, 16, 6)
	bad.PrescoreBits = 17
	for _, v := range []struct {
		m    machine.Machine
		want string
	}{
		{sized(12, 4, 24, 16, 6), "Lanes is 12"},
		{sized(8, 16, 24, 16, 6), "DivLanes is 16"},
		{bad, "PrescoreBits is 17"},
	} {
		_, err := hdl.Build(gather.Gather{Machine: v.m})
		require.ErrorContains(t, err, v.want)
	}
}
