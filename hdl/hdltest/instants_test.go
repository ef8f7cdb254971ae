package hdltest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/cross"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// relay counts in the main domain and shows the count, as a Gray code, to the domain
// read, which claims that what it sees goes up by at most Step at a time: true for
// every step of the clocks with 0, but with 1 only while read is not the slower
// one. Main moves what belongs to read to the main domain.
type relay struct {
	Step int64
	Main bool
}

type relayIn struct{ Count hdl.Bool }
type relayOut struct{ Seen, Last hdl.UInt }

func (relay) Inputs() relayIn { return relayIn{hdl.B()} }

func (g relay) Build(m *hdl.Module, in relayIn) (out relayOut) {
	read := m.Domain("read")
	to := read
	if g.Main {
		to = m.MainDomain()
	}
	count := hdl.Reg(m, "number", hdl.U(3), hdl.Reset(0))
	gray := hdl.Reg(m, "gray", hdl.U(3), hdl.Reset(0))
	next := hdl.Mux(in.Count, count.Q.AddC(1).Wrap(3), count.Q)
	count.Set(next)
	gray.Set(cross.ToGray(next))
	m.In(read, func() { // both have a register there
		tick := hdl.Reg(m, "tick", hdl.B(), hdl.Reset(0))
		tick.Set(tick.Q.Not())
		m.Assert("ticks", tick.Q.Or(tick.Q.Not()))
	})
	seen := cross.FromGray(cross.GraySync(m, to, "code", gray.Q))
	m.In(to, func() {
		last := hdl.Reg(m, "last", hdl.U(3), hdl.Reset(0))
		last.Set(seen)
		step := seen.Sub(last.Q).Wrap(3).AsUInt()
		if g.Step > 0 {
			m.Assert("steps", step.LeC(g.Step))
		} else {
			m.Assert("known", last.Q.LeC(7))
		}
		m.Cover("jumps", step.EqC(2))
		out = relayOut{Seen: seen, Last: last.Q}
	})
	return out
}

// gaugePair has a gauge in each of two domains.
type gaugePair struct{ A, B gauge }

type gaugePairIn struct{ A, B gaugeIn }
type gaugePairOut struct{ A, B hdl.UInt }

func (g gaugePair) Inputs() gaugePairIn { return gaugePairIn{g.A.Inputs(), g.B.Inputs()} }

func (g gaugePair) Build(m *hdl.Module, in gaugePairIn) (out gaugePairOut) {
	out.A = hdl.Inst(m, "first", g.A, in.A).Level
	other := m.Domain("other")
	m.In(other, func() { out.B = hdl.Inst(m, "second", g.B, hdl.InDomain(other, in.B)).Level })
	return out
}

// TestProveInstants proves and refutes claims on two clocks for all of their orders.
func TestProveInstants(t *testing.T) {
	ProveAsserts(t, gaugePair{gauge{Top: 9}, gauge{Top: 5}})
	text := asserts(t, gaugePair{gauge{Top: 9}, gauge{Top: 3, Broken: true}})
	require.Contains(t, text, "assertion second.in_range is false")
	require.Contains(t, text, "cycle 4: inputs a_up 0, a_down 0, b_up 0, b_down 0, clk_rises 0, other_clk_rises 0, ", "of the other clock alone")

	ProveAsserts(t, relay{Step: 1, Main: true}, Bound(8), Induction(0))
	text = asserts(t, relay{Step: 1}, Bound(8), Induction(0))
	require.Contains(t, text, "assertion steps is false", "two edges of clk between two of read")
	ProveAsserts(t, relay{}, Bound(8))
	require.Contains(t, failure(t, func(tb testing.TB) { Reachable(tb, relay{}, Bound(4)) }), "cover jumps")
	Reachable(t, relay{}, Bound(8))
}

// TestFollowInstants finds the order of the clocks in which a claim is false; with
// both clocks at once, which is what a simulation without Clocks plays, it holds.
func TestFollowInstants(t *testing.T) {
	anything := Property(func() Check { return func(_, _ *Values) error { return nil } })
	follow := func(g relay) string {
		return failure(t, func(tb testing.TB) { Follow(tb, g, anything, Cycles(20_000), Stimuli(t.TempDir())) })
	}
	require.Contains(t, follow(relay{Step: 1}), "assertion steps is false")
	require.Empty(t, follow(relay{Step: 1, Main: true}))
	require.Empty(t, follow(relay{}))

	c, err := hdl.Build(relay{Step: 1})
	require.NoError(t, err)
	s := sim.New(c)
	s.SetInt("count", 1)
	s.Run(100)
	require.NoError(t, s.Err())
	require.NoError(t, s.Close())
}

// TestFollowShowsClocks: the reference is told which clocks rise.
func TestFollowShowsClocks(t *testing.T) {
	model := Machine(func() Model {
		count, meta, seen, last := 0, 0, 0, 0
		return func(in, out *Values) {
			out.Set("seen", int64(seen))
			out.Set("last", int64(last))
			was := count
			if in.Int("clk_rises") == 1 && in.Int("count") == 1 {
				count = (count + 1) % 8
			}
			if in.Int("read_clk_rises") == 1 {
				last, seen, meta = seen, meta, was
			}
		}
	})
	Follow(t, relay{}, model, Cycles(20_000))
}

// TestSameInstants: a register of another domain shows when its clock rises alone.
func TestSameInstants(t *testing.T) {
	Same(t, relay{}, relay{Step: 7}, Cycles(5000))
	text := same(t, relay{}, relay{Main: true}, Cycles(5000))
	require.Regexp(t, "Same as relay_s0_main: relay_s0: cycle 3: inputs count 0, clk_rises [01], read_clk_rises [01]: ", text)
	require.Contains(t, same(t, relay{}, gaugePair{}), "the ports differ")
}

func TestEquivInstants(t *testing.T) {
	text := failure(t, func(tb testing.TB) { Equiv(tb, relay{}, func(_, _ *Values) {}) })
	require.Equal(t, "Equiv: relay_s0 has 2 clock domains, and a model of one cycle knows none; Follow and Prove take such circuits", text)
}

// counted counts to 4 and goes on.
func counted(s *sim.Sim) {
	s.SetInt("count", 1)
	s.Run(4)
	s.SetInt("count", 0)
	s.Run(4)
}

// TestWaveWith: read at a third of the main clock, and without With as fast.
func TestWaveWith(t *testing.T) {
	c, err := hdl.Build(relay{})
	require.NoError(t, err)
	slow := With(With(c, sim.Seed(3)), sim.Clocks(sim.Clock{Domain: "read", Period: 3, Phase: 1}))
	Wave(t, "clocks", slow, counted, "count", "gray", "code", "last")
	Wave(t, "clocks_alike", c, counted, "count", "gray", "code", "last")
}
