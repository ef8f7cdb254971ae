package prove

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/tool"
)

// odd is a circuit that fails the methods that need no Verilog: its outputs are
// a + b, cut, a + b + 1, a * 2 and a number that stands still only if told.
type odd struct{}

type oddIn struct {
	V    []hdl.SInt
	Move hdl.Bool
}

type oddOut struct {
	Ready                 hdl.Bool
	Sum, Cut, More, Twice hdl.SInt
	Count                 hdl.UInt
}

func (odd) Inputs() oddIn { return oddIn{hdl.Vec(2, hdl.S(4)), hdl.B()} }

func (odd) Build(m *hdl.Module, in oddIn) oddOut {
	sum := in.V[0].Add(in.V[1])
	count := hdl.Reg(m, "counter", hdl.U(4), hdl.Reset(0))
	m.If(in.Move, func() { count.Set(count.Q.AddC(1).Wrap(4)) })
	return oddOut{in.Move, sum, sum.Wrap(4), sum.AddC(1), in.V[0].Add(in.V[0]), count.Q}
}

// TestLinear finds what a linear form is not.
func TestLinear(t *testing.T) {
	both := [][]int{{0, 1}}
	for _, c := range []struct{ output, want string }{
		{"sum", ""},
		{"cut", "has 4 bits, its value the range [-16,14]"},
		{"more", "is no sum of lanes"},
		{"twice", "lane 0 counts 2 times, not 1"},
	} {
		l := Linear{Circuit: of("", odd{}), Data: "v", Output: c.output, Want: both}
		found, err := l.Prove(t.Context(), nil)
		require.NoError(t, err)
		if c.want == "" {
			require.Empty(t, found)
			continue
		}
		require.Contains(t, found, c.want)
	}
	l := Linear{Circuit: of("", odd{}), Data: "v", Output: "twice", Want: [][]int{{0, 0}}}
	found, err := l.Prove(t.Context(), nil)
	require.NoError(t, err)
	require.Empty(t, found)
	_, err = Linear{Circuit: of("", odd{}), Data: "none", Output: "sum"}.Prove(t.Context(), nil)
	require.EqualError(t, err, "no input none")
	_, err = Linear{Circuit: of("", odd{}), Data: "v", Output: "none", Want: both}.Prove(t.Context(), nil)
	require.EqualError(t, err, "no output none of 1 lanes")
	_, err = Linear{Circuit: of("", odd{}), Data: "v", Controls: map[string]int64{"move": 1}, Output: "count", Want: both}.Prove(t.Context(), nil)
	require.ErrorContains(t, err, "depends on itself")
}

// TestHold finds an output that an input reaches.
func TestHold(t *testing.T) {
	found, err := Hold{Circuit: of("", odd{}), Ready: "ready"}.Prove(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, "output sum depends on an input", found)
}

// counter counts while it is asked to and is not at its limit.
type counter struct{}

type counterIn struct{ Up hdl.Bool }

type counterOut struct{ N hdl.UInt }

func (counter) Inputs() counterIn { return counterIn{hdl.B()} }

func (counter) Build(m *hdl.Module, in counterIn) counterOut {
	n := hdl.Reg(m, "n", hdl.U(4), hdl.Reset(0))
	m.If(in.Up.And(n.Q.EqC(9).Not()), func() { n.Set(n.Q.AddC(1).Wrap(4)) })
	return counterOut{n.Q}
}

// TestVerilog tells apart what holds, what fails after some cycles, what is true
// but no induction, and what cannot be read.
func TestVerilog(t *testing.T) {
	for _, c := range []struct {
		claim         string
		search, steps int
		induction     bool
		found, err    string
	}{
		{"n <= 9", 3, 1, true, "", ""},
		{"n <= 9", 3, 0, false, "", ""},
		{"n < 3", 9, 0, false, "Assert failed in prove_top", ""},
		{"n < 3", 3, 0, false, "", ""},                     // bounded: not reached yet
		{"n != 12", 3, 1, true, "the induction fails", ""}, // 11 is not reachable
		{"n <", 3, 1, true, "", "syntax error"},
	} {
		v := Verilog{Circuits: []Instance{of("", counter{})}, Body: "  always @* if (!rst) assert (" + c.claim + ");",
			Search: c.search, Steps: c.steps, Induction: c.induction}
		found, err := v.Prove(t.Context(), nil)
		if c.err != "" {
			require.ErrorContains(t, err, c.err)
			var failure *tool.Failure
			require.ErrorAs(t, err, &failure)
			continue
		}
		require.NoError(t, err, c.claim)
		if c.found == "" {
			require.Empty(t, found, c.claim)
		} else {
			require.Contains(t, found, c.found, c.claim)
		}
	}
}

// TestTook reads back the times of a page.
func TestTook(t *testing.T) {
	list := []Proof{{Key: "a", Claim: "x", Sizes: "1", Method: Linear{}}, {Key: "b", Claim: "y", Sizes: "2", Method: Hold{}}}
	want := map[string]time.Duration{"a": 1500 * time.Millisecond, "b": 12 * time.Second}
	require.Equal(t, want, Took(Page(list, want)))
}
