package share_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/share"
)

// passes runs the clients that have turns at full speed and returns the
// cycles in which beats passed, counted from the first request.
func (b *bench) passes(t *testing.T) (cycles []int) {
	t.Helper()
	always := func(int) bool { return true }
	b.play(t, always, always)
	for cycle, r := range b.expect {
		if r.client >= 0 {
			cycles = append(cycles, cycle)
		}
	}
	return cycles
}

// ones returns turns of the given numbers of beats.
func ones(lanes int, beats ...int) (turns []turn) {
	for i, n := range beats {
		j := turn{divisor: uint64(i%8 + 9)}
		for k := range n {
			row := make([]int64, lanes)
			for l := range row {
				row[l] = int64(k + l) // at most the divisor
			}
			j.beats = append(j.beats, row)
		}
		turns = append(turns, j)
	}
	return turns
}

// TestRate pins the cycles in which one client's beats pass.
func TestRate(t *testing.T) {
	every := func(from, n int) (list []int) {
		for i := range n {
			list = append(list, from+i)
		}
		return list
	}
	for _, v := range []struct {
		name   string
		client int
		beats  []int
		want   []int
	}{
		{"quotients, a divisor a beat", 0, []int{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, every(7, 20)},
		{"quotients", 0, []int{4, 4, 1, 2, 4}, every(7, 15)},
		{"weights", 1, []int{3, 8, 1, 5}, every(7, 17)},
		{"means of q", 2, []int{4, 4, 1}, []int{7, 8, 11, 12, 15, 16, 19, 20, 23}},
		{"means of c, a divisor a beat", 3, []int{1, 1, 1, 1, 1, 1, 1, 1}, []int{7, 8, 11, 12, 15, 16, 19, 20}},
	} {
		t.Run(v.name, func(t *testing.T) {
			m := sized(8, 2, 16, true)
			b := open(t, m)
			b.clients[v.client].turns = ones(m.DivLanes, v.beats...)
			require.Equal(t, v.want, b.passes(t))
		})
	}
}

// TestPriority has all clients ask at once, again and again: the queue of
// turns is in the order of priority, all of Z first.
func TestPriority(t *testing.T) {
	m := sized(8, 2, 16, true)
	b := open(t, m)
	for i := range b.clients {
		b.clients[i].turns = ones(m.DivLanes, 1, 1, 1)
	}
	b.passes(t)
	var order []int
	for _, r := range b.expect {
		if r.client >= 0 {
			order = append(order, r.client)
		}
	}
	require.Equal(t, []int{0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3}, order)
}

// TestSevenDivisors has a client that asks and never sends a beat.
func TestSevenDivisors(t *testing.T) {
	m := sized(8, 2, 16, false)
	b := open(t, m)
	b.clients[0].turns = ones(m.DivLanes, 1, 1, 1, 1, 1, 1, 1, 1, 1)
	for range 30 {
		b.step(t, func(int) bool { return true }, func(int) bool { return false })
	}
	require.Equal(t, 7, b.clients[0].asked)
}

func TestLint(t *testing.T) {
	for _, m := range []machine.Machine{sized(4, 1, 16, false), sized(8, 2, 16, true), sized(64, 16, 1024, true)} {
		c, err := hdl.Build(share.Share{Machine: m})
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		require.NoError(t, lint.Check(t.Context(), c))
	}
}
