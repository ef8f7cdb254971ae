package engine

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// capped counts and claims to stay below 5, in an instance that nothing reads.
type capped struct{}

type cappedIn struct{ Up hdl.Bool }
type cappedOut struct{ Count hdl.UInt }

func (capped) Inputs() cappedIn { return cappedIn{hdl.B()} }

func (capped) Build(m *hdl.Module, in cappedIn) cappedOut {
	count := hdl.Reg(m, "count", hdl.U(4), hdl.Reset(0))
	m.If(in.Up, func() { count.Set(count.Q.AddC(1).Wrap(4)) })
	m.Assert("below", count.Q.LtC(5))
	m.Cover("two", count.Q.EqC(2))
	return cappedOut{count.Q}
}

type cappedTop struct{}
type cappedTopOut struct{ Idle hdl.Bool }

func (cappedTop) Inputs() cappedIn { return cappedIn{hdl.B()} }

func (cappedTop) Build(m *hdl.Module, in cappedIn) cappedTopOut {
	hdl.Inst(m, "counter", capped{}, in)
	return cappedTopOut{in.Up.Not()}
}

// TestClaims: claims are watched alike on every engine.
func TestClaims(t *testing.T) {
	c, err := hdl.Build(cappedTop{})
	require.NoError(t, err)
	for name, open := range map[string]sim.Opener{"native": sim.Native, "icarus": Icarus(Options{}), "verilator": Verilator(Options{})} {
		s := sim.New(c, sim.Use(open))
		s.SetInt("up", 1)
		s.Run(5)
		require.NoError(t, s.Err(), name)
		s.Run(3)
		require.ErrorContains(t, s.Err(), "sim: cycle 5: assertion counter.below is false (", name)
		require.ErrorContains(t, s.Err(), "as in 2 later cycles", name)
		require.Equal(t, 1, s.Claims()[1].Count, name)
		require.NoError(t, s.Close())
	}
}
