package hdltest

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// late delays data by Cycles registers without reset, with a valid flag.
type late struct{ Cycles int }

type lateIn struct {
	Valid hdl.Bool
	X     hdl.SInt
}

func (late) Inputs() lateIn { return lateIn{hdl.B(), hdl.S(70)} }

func (l late) Build(m *hdl.Module, in lateIn) lateIn {
	return hdl.Delay(m, "d", in, l.Cycles)
}

// lateOut renames the outputs: an input and an output of one name clash.
type lateOut struct {
	Ready hdl.Bool
	Y     hdl.SInt
}

type renamed struct{ Cycles int }

func (r renamed) Inputs() lateIn { return late{r.Cycles}.Inputs() }

func (r renamed) Build(m *hdl.Module, in lateIn) lateOut {
	d := late{r.Cycles}.Build(m, in)
	return lateOut{d.Valid, d.X}
}

// spy records failures instead of failing.
type spy struct {
	testing.TB
	text string
}

func (s *spy) Helper()                           {}
func (s *spy) Errorf(format string, args ...any) { s.text += fmt.Sprintf(format, args...) }
func (s *spy) Error(args ...any)                 { s.text += fmt.Sprint(args...) }

func TestTwoSeeds(t *testing.T) {
	c, err := hdl.Build(renamed{3})
	require.NoError(t, err)
	TwoSeeds(t, c, Flushed(3, 20))
	TwoSeeds(t, c, func(s *sim.Sim) any { // what is valid is defined
		var seen []int64
		for n := range int64(10) {
			s.SetInt("valid", n&1)
			s.SetInt("x", n)
			if s.Int("ready") == 1 {
				seen = append(seen, s.Int("y"))
			}
			s.Step()
		}
		require.Equal(t, []int64{1, 3, 5}, seen)
		return seen
	})

	bad := &spy{TB: t}
	TwoSeeds(bad, c, Flushed(2, 20))
	require.Regexp(t, `^TwoSeeds: renamed_c3 depends on undefined state: under two seeds, first in element 1 of what is observed, cycle 2: y -?\d+ and cycle 2: y -?\d+$`, bad.text)

	bad = &spy{TB: t}
	TwoSeeds(bad, c, func(s *sim.Sim) any { return s.Int("ready") + s.Big("y")[0].Int64() })
	require.Contains(t, bad.text, "observed under two seeds\n")
	n := 0
	bad = &spy{TB: t}
	TwoSeeds(bad, c, func(*sim.Sim) any { n++; return make([]int, n) })
	require.Contains(t, bad.text, "under two seeds, 1 and 2 elements are observed")

	bad = &spy{TB: t}
	TwoSeeds(bad, c, func(s *sim.Sim) any { s.SetInt("nosuch", 1); return nil })
	require.Contains(t, bad.text, `no port "nosuch"`)
}

// skipper is a spy that may be skipped.
type skipper struct {
	stopped
	skipped string
}

func (s *skipper) Skipf(format string, args ...any) {
	s.skipped = fmt.Sprintf(format, args...)
	runtime.Goexit()
}
