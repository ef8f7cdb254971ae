package drain_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/machine"
)

// steady makes n words of one kind and number of beats, a row each, that the
// sender issues as fast as it may.
func steady(m machine.Machine, k kind, chunks, n int) *traffic {
	t := &traffic{m: m, rng: noise(7), jobs: []job{{gemm: k == gemm, early: k == early, chunks: chunks, yShift: 5}}}
	for i := range n {
		w := word{kind: k, row: i, rowLast: true, headLast: i == n-1 && k != back, sum: uint64(100 + i), chunks: chunks, beats: 1}
		t.fill(&w)
		t.words = append(t.words, w)
		if k == late {
			t.sums = append(t.sums, w.sum)
		}
	}
	return t
}

// TestLatency pins the cycles of one word, counted from its issue, when the
// sums follow after latency cycles: that of the divisor decides when they follow
// at once.
func TestLatency(t *testing.T) {
	for _, v := range []struct {
		name            string
		kind            kind
		latency         int
		move, beat, out int // row_free, first of two beats, z stream
	}{
		{"late, divisor ready", late, 10, 11, 12, 20},
		{"late, sums first", late, 1, 2, 8, 16}, // queued in 1, granted in 1, ready in 8
		{"early", early, 10, 11, 12, 20},
		{"gemm", gemm, 4, 5, 6, 14},
	} {
		t.Run(v.name, func(t *testing.T) {
			b := open(t, sized(8, 4, true), steady(sized(8, 4, true), v.kind, 2, 1), 3)
			b.latency = v.latency
			b.play(t)
			issue := b.issued[0]
			require.Equal(t, []int{issue + v.move}, b.moves)
			require.Equal(t, []int{issue + v.beat, issue + v.beat + 1}, b.passes)
			require.Equal(t, []int{issue + v.out}, b.out)
		})
	}
}

// TestGapless feeds words as fast as the credit allows, with sums in the cycle
// after the issue: a beat passes every cycle, from the first to the last, when
// the z stream has room for it, and the divisors come in time: two words ahead,
// 9 cycles from the move of the one in front.
func TestGapless(t *testing.T) {
	for _, v := range []struct {
		kind       kind
		div, beats int
	}{
		{late, 1, 5}, {late, 1, 8}, {early, 2, 3}, {early, 2, 4}, {gemm, 2, 4}, {back, 2, 4}, {back, 4, 2},
	} {
		const n = 20
		m := sized(8, v.div, true)
		b := open(t, m, steady(m, v.kind, v.beats, n), 3)
		b.latency = 1
		if v.kind == back {
			b.t.jobs[0].chunks = v.beats
			b.playBack(t)
		} else {
			b.play(t)
		}
		require.Len(t, b.passes, n*v.beats)
		require.Equal(t, n*v.beats-1, b.passes[len(b.passes)-1]-b.passes[0], "kind %d, %d beats: %v", v.kind, v.beats, b.passes)
	}
}

// playBack runs words of V alone, whose job does not end.
func (b *bench) playBack(t *testing.T) {
	t.Helper()
	for b.backs < len(b.t.words) {
		require.Less(t, b.cycle, 1000)
		b.step(t)
	}
	require.NoError(t, b.Err())
}

// TestReserved pins the rate of words of one and two beats, which the queue of
// the z stream limits.
func TestReserved(t *testing.T) {
	for _, v := range []struct{ div, beats, period int }{{8, 1, 9}, {4, 2, 10}} {
		m := sized(8, v.div, true)
		b := open(t, m, steady(m, early, v.beats, 40), 3)
		b.latency = 1
		b.play(t)
		for i := 4; i < len(b.out); i++ {
			require.Equal(t, v.period, b.out[i]-b.out[i-4], "%v", b.out)
		}
	}
}
