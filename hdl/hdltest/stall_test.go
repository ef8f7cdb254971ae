package hdltest

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
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

// TestStallByItself plays random beats through what the names of the ports tell.
func TestStallByItself(t *testing.T) {
	c, err := hdl.Build(stage{})
	require.NoError(t, err)
	Stall(t, c, Flow{})
	c, err = hdl.Build(merge{})
	require.NoError(t, err)
	Stall(t, c, Flow{Hold: map[string][]int64{"offset": {7}}})

	for _, g := range []merge{{Drops: true}, {Repeats: true}} {
		c, err = hdl.Build(g)
		require.NoError(t, err)
		require.Regexp(t, `Stall: merge_\w+: with 30 % stalls \(seed 1\) beat \d+ of sum_out differs|not done after`, failure(t, func(s testing.TB) { Stall(s, c, Flow{Limit: 3000}) }))
	}
}

// TestStallOfAFlow: the fields of a struct go by their own names, too.
func TestStallOfAFlow(t *testing.T) {
	c, err := hdl.Build(words{})
	require.NoError(t, err)
	Stall(t, c, Flow{})
	Stall(t, c, Flow{In: map[string][]string{"in": {"data", "last"}}, Out: map[string][]string{"out": {"last", "data"}}})
}

type wordOf struct {
	Data hdl.UInt
	Last hdl.Bool
}

// words passes them through a queue.
type words struct{}

type wordsIn struct {
	In       stream.Flow[wordOf]
	OutReady hdl.Bool
}

type wordsOut struct {
	InReady hdl.Bool
	Out     stream.Flow[wordOf]
}

func (words) Inputs() wordsIn { return wordsIn{stream.Shape(wordOf{hdl.U(8), hdl.B()}), hdl.B()} }

func (words) Build(m *hdl.Module, in wordsIn) wordsOut {
	s := stream.NewSource(m, "in", in.In)
	q := stream.ThroughN(m, "queue", s, 4, stream.Fifo)
	q.Drain(in.OutReady)
	return wordsOut{s.Ready, q.Flow}
}

// merge adds the beats of two streams, and an input beside them. Drops loses a sum
// that waits too long, Repeats gives a sum again.
type merge struct{ Drops, Repeats bool }

type mergeIn struct {
	LeftValid    hdl.Bool
	LeftX        hdl.UInt
	LeftTwoValid hdl.Bool // stream left_two, whose name begins like that of left
	LeftTwoX     []hdl.SInt
	Offset       hdl.UInt
	SumOutReady  hdl.Bool
}

type mergeOut struct {
	LeftReady, LeftTwoReady, SumOutValid hdl.Bool
	SumOutY                              hdl.SInt
}

func (merge) Inputs() mergeIn {
	return mergeIn{hdl.B(), hdl.U(6), hdl.B(), hdl.Vec(2, hdl.S(5)), hdl.U(3), hdl.B()}
}

func (g merge) Build(m *hdl.Module, in mergeIn) mergeOut {
	full := hdl.Reg(m, "full", hdl.B(), hdl.Reset(0))
	y := hdl.Reg(m, "y", hdl.S(9), hdl.NoReset())
	free := full.Q.Not().Or(in.SumOutReady)
	both := in.LeftValid.And(in.LeftTwoValid)
	m.If(free, func() {
		full.Set(both)
		m.If(both, func() {
			y.Set(in.LeftX.Signed().Add(in.LeftTwoX[0]).Add(in.LeftTwoX[1]).Add(in.Offset.Signed()).Ext(9))
		})
	})
	take := both.And(free)
	if g.Drops {
		waited := hdl.Delay(m, "waited", full.Q.And(in.SumOutReady.Not()))
		take = both.And(free.Or(waited))
	}
	if g.Repeats {
		take = take.And(hdl.Delay(m, "was_stalled", full.Q.And(in.SumOutReady.Not())).Not())
	}
	return mergeOut{take, take, full.Q, y.Q}
}

func TestStreams(t *testing.T) {
	c, err := hdl.Build(merge{})
	require.NoError(t, err)
	in, out := Streams(c)
	require.Equal(t, map[string][]string{"left": {"x"}, "left_two": {"x"}}, in)
	require.Equal(t, map[string][]string{"sum_out": {"y"}}, out)
	in, out = Streams(pipeline(t))
	require.Empty(t, in)
	require.Empty(t, out)
}

func TestStallMisuse(t *testing.T) {
	require.Contains(t, failure(t, func(s testing.TB) { Stall(s, pipeline(t), Flow{}) }), "Stall: ops_w4_s2 has no streams")
	c, err := hdl.Build(merge{})
	require.NoError(t, err)
	require.Contains(t, failure(t, func(s testing.TB) {
		Stall(s, c, Flow{In: map[string][]string{"left": {"x"}}, Limit: 300})
	}), "Stall: merge: the input stream left_two is in no flow")
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
