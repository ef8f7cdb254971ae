package divu_test

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/divu"
	"github.com/stretchr/testify/require"
)

func open(t *testing.T) *sim.Sim {
	t.Helper()
	c, err := hdl.Build(divu.Divu{Lanes: 1, NumBits: 40, DivisorBits: 26, CountBits: 10})
	require.NoError(t, err)
	s := sim.New(c)
	s.SetInt("out_ready", 1)
	return s
}

// TestDivisorsAhead hands over each divisor when the first beat of the row
// before passes: from the second row on no cycle is lost, with rows as long as
// the reciprocal takes.
func TestDivisorsAhead(t *testing.T) {
	const beats, rows = 8, 6
	s := open(t)
	s.SetVec("in_num", []int64{100})
	var passed []int
	handed, row, beat := 0, 0, 0
	for cycle := range 200 {
		s.SetInt("div_valid", flag(handed < rows && (handed <= row || handed == row+1 && beat > 0)))
		s.SetInt("div_divisor", int64(handed+1))
		s.SetInt("in_valid", flag(row < rows))
		s.SetInt("in_last", flag(beat == beats-1))
		if s.Int("div_valid") == 1 && s.Int("div_ready") == 1 {
			handed++
		}
		if row < rows && s.Int("in_ready") == 1 {
			passed = append(passed, cycle)
			if beat++; beat == beats {
				row, beat = row+1, 0
			}
		}
		s.Step()
	}
	require.NoError(t, s.Err())
	require.Len(t, passed, rows*beats)
	require.Equal(t, 7, passed[0])
	require.Equal(t, 7+rows*beats-1, passed[len(passed)-1], "%v", passed)
}

// TestDivisorsWait hands over divisors with no beat offered: seven are taken.
func TestDivisorsWait(t *testing.T) {
	s := open(t)
	s.SetInt("div_valid", 1)
	s.SetInt("div_divisor", 3)
	taken := 0
	for range 30 {
		taken += int(s.Int("div_ready"))
		s.Step()
	}
	require.Equal(t, 7, taken)
	require.NoError(t, s.Err())
}

// TestReadyAfterMean pins in_ready after accepted Means.
func TestReadyAfterMean(t *testing.T) {
	for _, v := range []struct {
		modes []divu.Mode // of the beats, in order
		want  []int       // cycles in which they pass, from the first
	}{
		{[]divu.Mode{divu.Mean, divu.Quotient, divu.Quotient, divu.Quotient}, []int{0, 1, 3, 4}},
		{[]divu.Mode{divu.Mean, divu.Mean, divu.Mean, divu.Mean, divu.Mean}, []int{0, 1, 4, 5, 8}},
		{[]divu.Mode{divu.Quotient, divu.Mean, divu.Weight, divu.Weight}, []int{0, 1, 2, 4}},
	} {
		s := open(t)
		s.SetInt("div_valid", 1)
		s.SetInt("div_divisor", 5)
		for range 8 {
			s.Step()
		}
		s.SetInt("in_valid", 1)
		s.SetVec("in_num", []int64{4})
		var passed []int
		for cycle := 0; len(passed) < len(v.modes); cycle++ {
			s.SetInt("in_mode", int64(v.modes[len(passed)]))
			if s.Int("in_ready") == 1 {
				passed = append(passed, cycle)
			}
			s.Step()
		}
		require.Equal(t, v.want, passed, "%v", v.modes)
		require.NoError(t, s.Err())
	}
}
