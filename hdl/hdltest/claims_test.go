package hdltest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
)

// gauge goes up to Top and claims not to go further. Free ones may be told to go
// up and down at once, which sends them two down; Broken ones go too far.
type gauge struct {
	Top          int64
	Free, Broken bool
}

type gaugeIn struct{ Up, Down hdl.Bool }
type gaugeOut struct{ Level hdl.UInt }

func (gauge) Inputs() gaugeIn { return gaugeIn{hdl.B(), hdl.B()} }

func (g gauge) Build(m *hdl.Module, in gaugeIn) gaugeOut {
	level := hdl.Reg(m, "level", hdl.U(4), hdl.Reset(0))
	if !g.Free {
		m.Assume("one_way", in.Up.And(in.Down).Not())
	}
	m.If(in.Up.And(level.Q.LtC(g.Top)), func() { level.Set(level.Q.AddC(1).Wrap(4)) })
	m.If(in.Down.And(level.Q.GtC(0)), func() { level.Set(level.Q.SubC(1).AsUInt().Wrap(4)) })
	m.If(in.Up.And(in.Down), func() { level.Set(level.Q.SubC(2).Wrap(4).AsUInt()) })
	if g.Broken {
		m.If(level.Q.EqC(g.Top).And(in.Up), func() { level.Set(hdl.C(m, hdl.U(4), g.Top+2)) })
	}
	m.Assert("in_range", level.Q.LeC(g.Top))
	m.Cover("full", level.Q.EqC(g.Top))
	m.Cover("beyond", level.Q.EqC(g.Top+1))
	return gaugeOut{level.Q}
}

// gauges has two, and claims of its own.
type gauges struct{ gauge }
type gaugesOut struct{ Together hdl.Bool }

func (g gauges) Build(m *hdl.Module, in gaugeIn) gaugesOut {
	a := hdl.Inst(m, "a", g.gauge, in)
	b := hdl.Inst(m, "b", g.gauge, in)
	m.Assert("alike", a.Level.Eq(b.Level))
	return gaugesOut{a.Level.Eq(b.Level)}
}

func asserts[I, O any](t *testing.T, g hdl.Generator[I, O], opts ...EquivOption) string {
	return failure(t, func(tb testing.TB) { ProveAsserts(tb, g, append(opts, Stimuli(t.TempDir()))...) })
}

func TestProveAsserts(t *testing.T) {
	ProveAsserts(t, gauge{Top: 9})
	ProveAsserts(t, gauges{gauge{Top: 9}})
	Prove(t, gauges{gauge{Top: 9}})

	require.Contains(t, asserts(t, gauge{Top: 3, Broken: true}), "ProveAsserts: gauge_t3_broken: cycle 4: inputs up 0, down 0, outputs level 5, assume_one_way 1, assert_in_range 0, cover_full 0, cover_beyond 0: assertion in_range is false")
	require.Contains(t, asserts(t, gauge{Top: 9, Free: true}), "assertion in_range is false", "without the assumption")
	require.Contains(t, asserts(t, gauges{gauge{Top: 3, Broken: true}}), "is false")
	require.Contains(t, proves(t, gauges{gauge{Top: 3, Broken: true}}), "Prove: gauges_t3_broken: cycle 4")
	require.Contains(t, asserts(t, lock{}), "ProveAsserts: lock: there is nothing to prove: the circuit makes no Assert")
}

func TestReachable(t *testing.T) {
	reach := func(bound int) string {
		return failure(t, func(tb testing.TB) { Reachable(tb, gauge{Top: 5}, Bound(bound)) })
	}
	text := reach(6)
	require.Regexp(t, `cover beyond \(.*claims_test.go:\d+\) is true in none of the first 6 cycles`, text)
	require.NotContains(t, text, "cover full")
	require.Regexp(t, `cover full \(.*\) is true in none of the first 5 cycles`, reach(5))
	require.Contains(t, failure(t, func(tb testing.TB) { Reachable(tb, lock{}) }), "Reachable: lock: the circuit makes no Cover")
}

// TestFollowWatchesAsserts: a run that makes one false fails, whatever the
// reference says; after a false assumption none does.
func TestFollowWatchesAsserts(t *testing.T) {
	anything := Property(func() Check { return func(_, _ *Values) error { return nil } })
	follow := func(g gauge) string {
		return failure(t, func(tb testing.TB) { Follow(tb, g, anything, Cycles(20_000), Stimuli(t.TempDir())) })
	}
	require.Empty(t, follow(gauge{Top: 9}))
	text := follow(gauge{Top: 5, Broken: true})
	require.Regexp(t, `Follow: gauge_t5_broken: cycle 6: inputs up 0, down 0: assertion in_range is false \(claims_test.go:\d+\)`, text)
	require.Contains(t, follow(gauge{Top: 5, Free: true}), "assertion in_range is false", "both at once are allowed")
}
