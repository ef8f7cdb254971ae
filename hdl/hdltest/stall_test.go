package hdltest

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
)

// stage adds 1 to a stream in one register; Broken ones take a new beat while
// the old one waits.
type stage struct{ Broken bool }

type stageIn struct {
	InValid  hdl.Bool
	InX      hdl.UInt
	OutReady hdl.Bool
}

type stageOut struct {
	InReady, OutValid hdl.Bool
	OutY              hdl.UInt
}

func (stage) Inputs() stageIn { return stageIn{hdl.B(), hdl.U(8), hdl.B()} }

func (s stage) Build(m *hdl.Module, in stageIn) stageOut {
	full := hdl.Reg(m, "full", hdl.B(), hdl.Reset(0))
	x := hdl.Reg(m, "x", hdl.U(8), hdl.NoReset())
	free := full.Q.Not().Or(in.OutReady)
	if s.Broken {
		free = hdl.True(m)
	}
	m.If(free, func() {
		full.Set(in.InValid)
		x.Set(in.InX)
	})
	return stageOut{free, full.Q, x.Q.AddC(1)}
}

func flow() Flow {
	f := Flow{In: map[string][]string{"in": {"x"}}, Beats: map[string][][]int64{},
		Out: map[string][]string{"out": {"y"}}, Count: map[string]int{"out": 40}}
	for n := range int64(40) {
		f.Beats["in"] = append(f.Beats["in"], []int64{n * 5})
	}
	return f
}

func TestStall(t *testing.T) {
	c, err := hdl.Build(stage{})
	require.NoError(t, err)
	Stall(t, c, flow())
}

// stopped is a spy that ends its goroutine at a fatal failure.
type stopped struct{ spy }

func (s *stopped) Fatalf(format string, args ...any) {
	s.Errorf(format, args...)
	runtime.Goexit()
}

func (s *stopped) FailNow() { runtime.Goexit() }

// failure returns what a test that must fail says.
func failure(t *testing.T, test func(testing.TB)) string {
	s := &stopped{spy{TB: t}}
	done := make(chan struct{})
	go func() {
		defer close(done)
		test(s)
	}()
	<-done
	return s.text
}

func TestStallFinds(t *testing.T) {
	c, err := hdl.Build(stage{Broken: true})
	require.NoError(t, err)
	f := flow()
	f.Limit = 2000
	text := failure(t, func(s testing.TB) { Stall(s, c, f) })
	require.Regexp(t, "withdrawn|waiting beat changed", text)
	require.Equal(t, 1, firstDifference([][]int64{{1}, {2}}, [][]int64{{1}, {3}}))
	require.Equal(t, 1, firstDifference([][]int64{{1}, {2}}, [][]int64{{1}}))
	require.Equal(t, -1, firstDifference([][]int64{{1}}, [][]int64{{1}}))
}
