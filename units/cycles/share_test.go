package cycles

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/divu"
)

// script drives the divider by hand.
type script struct {
	share
	now int
}

// cycle passes one in which clients ask for turns and offer beats; last is for
// all beats. It returns whose divisor is taken and whose beat passes, -1 for none.
func (s *script) cycle(asks, beats []int, last bool) (granted, passed int) {
	w := &wires{now: s.now}
	for _, c := range asks {
		w.client[c].divisor = true
	}
	for _, c := range beats {
		w.client[c].beat, w.client[c].last = true, last
	}
	s.offer(w)
	granted, passed = -1, -1
	for c := range clients {
		if w.granted(c) {
			granted = c
		}
		if w.passes(c) {
			passed = c
		}
	}
	s.edge(w)
	s.now++
	return granted, passed
}

// The most urgent client is asked first; turns come in the order of the divisors,
// seven cycles after theirs, and wait for their client.
func TestTurns(t *testing.T) {
	s := script{share: *newShare(divu.Divu{})}
	for _, want := range []int{clientZ, clientQ, clientC} {
		asks := map[int][]int{clientZ: {clientC, clientQ, clientZ}, clientQ: {clientC, clientQ}, clientC: {clientC}}[want]
		granted, _ := s.cycle(asks, nil, false)
		require.Equal(t, want, granted)
	}
	all := []int{clientZ, clientW, clientQ, clientC}
	for s.now < 7 {
		_, passed := s.cycle(nil, all, true)
		require.Equal(t, -1, passed, "cycle %d", s.now-1)
	}
	for _, want := range []int{clientZ, clientQ, clientC, -1} {
		_, passed := s.cycle(nil, all, true)
		require.Equal(t, want, passed)
	}
}

// Means pass in cycles 0, 1, 4, 5, 8 and so on; other beats in every cycle, but
// not two cycles after a Mean.
func TestMeans(t *testing.T) {
	s := script{share: *newShare(divu.Divu{})}
	s.cycle([]int{clientC}, nil, false)
	s.cycle([]int{clientZ}, nil, false)
	s.now = 20
	var passes []int
	for at := range 10 {
		if _, passed := s.cycle(nil, []int{clientC}, at == 9); passed == clientC {
			passes = append(passes, at)
		}
	}
	require.Equal(t, []int{0, 1, 4, 5, 8, 9}, passes)
	passes = nil
	for at := range 6 {
		if _, passed := s.cycle(nil, []int{clientZ}, false); passed == clientZ {
			passes = append(passes, at)
		}
	}
	require.Equal(t, []int{2, 3, 4, 5}, passes, "the two Means before hold up two cycles")
}

// Seven divisors have a place; another is taken in the cycle in which a turn ends.
func TestPlaces(t *testing.T) {
	s := script{share: *newShare(divu.Divu{})}
	for range 7 {
		granted, _ := s.cycle([]int{clientW}, nil, false)
		require.Equal(t, clientW, granted)
	}
	granted, passed := s.cycle([]int{clientZ}, []int{clientW}, false)
	require.Equal(t, [2]int{-1, clientW}, [2]int{granted, passed})
	granted, passed = s.cycle([]int{clientZ}, []int{clientW}, true)
	require.Equal(t, [2]int{clientZ, clientW}, [2]int{granted, passed})
}

// Things come in the cycles that they were pushed for.
func TestLater(t *testing.T) {
	var l later[string]
	l.push(3, "a")
	l.push(5, "b")
	var got []string
	for now := range 7 {
		v, ok := l.take(now)
		require.Equal(t, ok, v != "")
		got = append(got, v)
	}
	require.Equal(t, []string{"", "", "", "a", "", "b", ""}, got)
}
