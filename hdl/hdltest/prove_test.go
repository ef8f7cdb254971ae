package hdltest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
)

// never is a property of the lock that does not hold: that it stays shut.
type never struct{}
type neverOut struct{ Shut, Counts hdl.Bool }

func (never) Inputs() lockIn { return lock{}.Inputs() }

func (never) Build(m *hdl.Module, in lockIn) neverOut {
	l := hdl.Inst(m, "lock", lock{}, in)
	last := hdl.Reg(m, "last", hdl.U(8), hdl.Reset(0))
	last.Set(l.Tries)
	turned := hdl.Delay(m, "turned", in.Turn)
	step := l.Tries.Sub(last.Q).Wrap(8).AsUInt()
	return neverOut{l.Open.Not(), step.Eq(hdl.Cat(hdl.C(m, hdl.U(7), 0), turned))}
}

// steps is the part of it that holds.
type steps struct{}
type stepsOut struct{ Counts hdl.Bool }

func (steps) Inputs() lockIn { return lock{}.Inputs() }

func (steps) Build(m *hdl.Module, in lockIn) stepsOut {
	return stepsOut{hdl.Inst(m, "never", never{}, in).Counts}
}

// decade counts from 0 to 9 and can be loaded; NotTwelve is what is wanted of it,
// Below what the proof needs, Legal what is assumed of the input.
type decade struct{ Below, Unset bool }
type decadeIn struct {
	Load hdl.Bool
	N    hdl.UInt
}
type decadeOut struct{ NotTwelve, Legal, Other hdl.Bool }

func (decade) Inputs() decadeIn { return decadeIn{hdl.B(), hdl.U(4)} }

func (d decade) Build(m *hdl.Module, in decadeIn) decadeOut {
	count := hdl.Reg(m, "count", hdl.U(4), hdl.Reset(0))
	count.Set(hdl.Mux(count.Q.EqC(9), hdl.C(m, hdl.U(4), 0), count.Q.AddC(1).Wrap(4)))
	m.If(in.Load, func() { count.Set(in.N) })
	out := decadeOut{count.Q.EqC(12).Not(), in.N.LtC(10), hdl.True(m)}
	if d.Below {
		out.Other = count.Q.LtC(10)
	}
	if d.Unset {
		word := hdl.Reg(m, "word", hdl.U(8), hdl.NoReset())
		word.Set(word.Q)
		out.Other = word.Q.EqC(77).Not()
	}
	return out
}

// proves returns what Prove says.
func proves[I, O any](t *testing.T, g hdl.Generator[I, O], opts ...EquivOption) string {
	return failure(t, func(tb testing.TB) { Prove(tb, g, append(opts, Stimuli(t.TempDir()))...) })
}

func TestProve(t *testing.T) {
	Prove(t, steps{})
	Prove(t, never{}, Bound(5), Induction(0)) // too few cycles to open
	Prove(t, decade{Below: true}, Assume("legal"))
}

// TestProveRefutes wants the five right keys, and the state they lead to.
func TestProveRefutes(t *testing.T) {
	text := proves(t, never{}, Bound(6))
	require.Contains(t, text, "Prove: never: cycle 5: inputs turn 0, key 0, outputs shut 0, counts 1: shut is false\nstimulus, 6 cycles from reset: ")
	require.Contains(t, text, "lock.state")
	require.Contains(t, text, "key          0      │38     │12     │50     │24     │0", "five keys in a row")

	require.Contains(t, proves(t, decade{Below: true}), "not_twelve 1, legal 0, other 1: legal is false", "without the assumption")
}

// TestProveReplays plays what was found before asking z3 again.
func TestProveReplays(t *testing.T) {
	dir := t.TempDir()
	failure(t, func(tb testing.TB) { Prove(tb, never{}, Stimuli(dir)) })
	t.Setenv("PATH", "") // no z3
	text := failure(t, func(tb testing.TB) { Prove(tb, never{}, Stimuli(dir)) })
	require.Contains(t, text, "shut is false")
}

// TestProveUndecided: a state that cannot be reached.
func TestProveUndecided(t *testing.T) {
	text := proves(t, decade{}, Assume("legal"))
	require.Contains(t, text, "Prove: decade: not decided: all holds in the first 20 cycles, but the induction of depth 1 fails for output not_twelve.\n")
	require.Contains(t, text, "that would be false after a cycle:\n  count = 11\n")
	require.Contains(t, text, "try Induction(2)")
	Prove(t, decade{}, Assume("legal"), Induction(3)) // 10, 11, 12: 10 has no predecessor but 9, which goes to 0
}

// upToNine counts to nine, and claims three things of it, of which induction shows one.
type upToNine struct{}

func (upToNine) Inputs() struct{} { return struct{}{} }

func (upToNine) Build(m *hdl.Module, _ struct{}) struct{ Count hdl.UInt } {
	count := hdl.Reg(m, "count", hdl.U(4), hdl.Reset(0))
	count.Set(count.Q.Inc())
	m.If(count.Q.EqC(9), func() { count.Set(hdl.C(m, count.Q, 0)) })
	m.Assert("not_ten", count.Q.NeC(10)) // 9 goes to 0
	m.Assert("not_twelve", count.Q.NeC(12))
	m.Assert("not_fourteen", count.Q.NeC(14))
	return struct{ Count hdl.UInt }{count.Q}
}

// TestProveAssertsUndecided: the message says which Assert.
func TestProveAssertsUndecided(t *testing.T) {
	text := failure(t, func(tb testing.TB) { ProveAsserts(tb, upToNine{}, Stimuli(t.TempDir())) })
	require.Regexp(t, `ProveAsserts: up_to_nine: not decided: all holds in the first 20 cycles, but the induction of depth 1 fails for assertion (not_twelve|not_fourteen)\.\n`, text)
	if strings.Contains(text, "assertion not_twelve") {
		require.Contains(t, text, "count = 11\n")
	} else {
		require.Contains(t, text, "count = 13\n")
	}
	ProveAsserts(t, upToNine{}, Induction(2))
	require.Contains(t, proves(t, decade{}, Assume("legal"), Induction(2)), "that would be false after 2 cycles:")
}

// TestProveUndefined: what is undefined after reset may be anything, whatever the
// simulator takes for it.
func TestProveUndefined(t *testing.T) {
	text := proves(t, decade{Unset: true}, Assume("legal"))
	require.Contains(t, text, "Prove: decade_unset: does not hold for some values of what is undefined after reset:\n  count = 0\n  word = 77\nwith the inputs\ncycle  load  n\n")
}

func TestProveMisuse(t *testing.T) {
	require.Contains(t, proves(t, lock{}), "Prove: lock: output tries is no Bool: the outputs of a property are what must hold")
	require.Contains(t, proves(t, decade{}, Assume("leagl")), `Prove: decade: Assume: no output "leagl"; they are not_twelve, legal, other`)
	require.Contains(t, proves(t, decade{}, Assume("legal", "other", "not_twelve")), "there is nothing to prove")
}

// without runs a check where no tool is installed.
func without(t *testing.T, check func(testing.TB)) (skipped, failed string) {
	t.Setenv("PATH", filepath.Join(os.DevNull, "x"))
	s := &skipper{stopped: stopped{spy{TB: t}}}
	done := make(chan struct{})
	go func() {
		defer close(done)
		check(s)
	}()
	<-done
	return s.skipped, s.text
}

// TestWithoutTools: nothing passes silently.
func TestWithoutTools(t *testing.T) {
	for name, c := range map[string]struct {
		check func(testing.TB)
		want  string
	}{
		"Prove": {func(tb testing.TB) { Prove(tb, steps{}) }, "Prove of steps: NOT CHECKED: z3 is not installed; `make tools` installs it"},
		"Same":  {func(tb testing.TB) { Same(tb, lock{}, lock{}, Cycles(500)) }, "Same as lock: lock is alike in 500 simulated cycles; the proof: NOT CHECKED: z3 is not installed; `make tools` installs it"},
		"Lint":  {func(tb testing.TB) { Lint(tb, pipeline(t)) }, "Lint of ops_w4_s2: NOT CHECKED: verilator is not installed; `make tools` installs it"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv(NeedTools, "")
			skipped, failed := without(t, c.check)
			require.Equal(t, c.want, skipped)
			require.Empty(t, failed)
			t.Setenv(NeedTools, "1")
			skipped, failed = without(t, c.check)
			require.Empty(t, skipped)
			require.Equal(t, c.want+" (HDLTEST_NEED_TOOLS is set)", failed)
		})
	}
}
